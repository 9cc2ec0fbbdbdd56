import type { Relation } from '../../src/schemas/figure.ts';
import type { Situation } from './types.ts';

/** Words before the thing measured that do not name it; taken off the front again and again. */
const leading =
  /^(?:及?以上的?|及?以下的?|全乡|全村|全街道|今明两年|今明年|其中|同时|此外|另外|并|并且|且|以及|及|和|与|又|再|也|还|则|即|而|就|对|在|由|从|把|使|将|要|力争|确保|争取|预计|计划|拟|努力|至少|累计|共|共计|总共|一共|全年|年内|今年|去年|明年|上年|本年|当年|目前|截至目前|截止目前|至此|随之|到|截至|截止|分别|各|均|都|已|已经|仅|只|约|近|我市|全市|我省|全省|我县|全县|全区|我区|全镇|全国|我国|本市|该市|该区|该集聚区|集聚区|新区|实施|组织|开展|推进|加快|大力|积极|着力|重点|继续|强力|扎实|全面|深入|先后|成功|顺利|进一步|主动|切实|实现了?|完成了?|达到了?|新增了?|建成了?|形成了?|取得|获得|引进|投入|的|了|是|为|第[一二三四五六七八九十]+|[一二三四五六七八九十]是|(?:20|19)\d{2}年(?:底|末|以来)?|“?十[一二三四五]五”?(?:时期|期间|末)?|到(?:20|19)?\d{2,4}年(?:底|末)?|\d{1,2}月(?:底|末)?(?:前)?|年底(?:前)?|五年来|一年来|近年来|五年间|这五年)/u;
/** Names that begin with what would else be taken off: 从业人员, 在建项目. */
const whole =
  /^(?:从业|使用|再就业|再生|到位|和谐|在岗|在建|在校|在册|在编|对口|对外|就业|就诊|就学|建成区|约束|还款|将军|要素|均价|实施率|获得感|引进率|重点(?:项目|企业|产业|工业|领域|工程|园区))/u;
/** A verb of change alone names nothing. */
const onlyChange = /^(?:增加|提高|扩大|减少|下降|上升|提升|发展|压减)(?:了|到|至|为)?$/u;
/** Verbs that introduce a figure and do not name what it measures; `kept` ones are part of a name. */
const trailing =
  /(?:(?:从|由|到|至)?(?:19|20)\d{2}年?(?:底|末)?的?|完成了?|达到了?|达成|达|实现了?|为|是|有|突破了?|超过了?|超|逾|接近|近|约|大约|高达|不低于|不少于|至少|控制在|保持在|稳定在|维持在|提高到|增加到|扩大到|上升到|下降到|降到|降至|增至|升至|压减到|减少到|发展到|提升到|增长到|达到了|到|至|由|从|比|共|共计|累计|合计|总计|分别|各|均|都|已|只有|仅|仅有|安排|突破|又|再|力争|预计|计划|争取|将|要|可|了|的|在|“|，|同比|环比|比上年|年均|平均每年|实际|净|就|占|每年|每月|全年|年|以上)$/u;
const changeWords =
  /(?:(?:同比|比上年|比去年|较上年|环比|年均|平均|实际|累计|预计|力争|净)*(?:增长率?|增速|增幅|增加|提高|上升|上涨|递增|扩大|提升|下降|降低|减少|回落|压减|降|增))(?:了|约|近|超过|达到?|为|均?在|比)*$/u;
const nounEnd =
  /(?:(?:增加|减少|提高|扩大|下降|上升|发展|增长|压减|提升)(?:到|至|为)|，|。|；|、|：|（|“|建成|竣工|投产|开工|落户|落地|进入|入围|通过|获|获得|被|成为|得到|打测|分别|全部|均|已|和|以及|及|与|挂牌|启动|完成|实现|受益|脱贫|进行|开展|在|是|将|要|快速|服务企业|明确了|依照|应保)/u;

/**
 * The report's own words for what a figure measures. Before an amount stands its name
 * (固定资产投资65.1亿元); after a count stands what is counted (100个转型升级项目). A figure without
 * words of its own shares those of the figure before it (增长39%).
 */
export function readIndicator(
  situation: Situation,
  relation: Relation,
  previous: string | undefined,
): { indicator?: string; how: string } {
  for (const [how, read] of readers) {
    const indicator = read(situation, relation, previous);
    if (indicator) return { indicator, how };
  }
  return { how: 'none' };
}

type Reader = (
  situation: Situation,
  relation: Relation,
  previous: string | undefined,
) => string | undefined;

/** In the order they are asked. */
const readers: readonly [string, Reader][] = [
  ['threshold', readThreshold],
  ['frequency', readRepeated],
  ['shared', readCompared],
  ['share-of', readShare],
  ['counted', readCounted],
  ['name-before', ({ clauseBefore }, relation) => nameBefore(clauseBefore, relation)],
  [
    'shared',
    (_situation, relation, previous) => (takesNoName.has(relation) ? previous : undefined),
  ],
  [
    'name-after',
    ({ token, clauseAfter }) => (token.kind === 'amount' ? nameAfter(clauseAfter) : undefined),
  ],
  ['shared', (_situation, _relation, previous) => previous],
  ['clause-before', readClauseBefore],
  ['name-after', ({ clauseAfter }) => nameAfter(clauseAfter)],
];

/** Relations that say something of a thing named before. */
const takesNoName = new Set<Relation>(['growth', 'change', 'ratio', 'share', 'rank']);

/** 10亿元以上项目, 65岁以上老年人. */
function readThreshold({ token, clauseAfter }: Situation): string | undefined {
  const noun = /^(?:及)?(?:以上|以下)(?:的)?([^，。；、\d]{0,8}?(?:项目|企业))/u.exec(clauseAfter);
  if (!noun) return token.unit === '岁' && /^以[上下]/u.test(clauseAfter) ? '年龄' : undefined;
  return token.unit === '元' || token.unit === undefined
    ? `${noun[1]?.slice(-2)}投资额`
    : undefined;
}

/** 一周一例会, 一天一次联审联批碰头会. */
function readRepeated({ token, clauseAfter, clauseBefore }: Situation): string | undefined {
  if (token.kind !== 'frequency') return undefined;
  const after = nameAfter(clauseAfter);
  if (after) return after;
  return nameBefore(clauseBefore.split(/每/u).at(-1) ?? '', 'count');
}

/** 居全省第2位, 高于全省17个百分点, 是2010年的1.8倍: the thing stands before the comparison. */
function readCompared(
  { token, clauseBefore }: Situation,
  relation: Relation,
  previous: string | undefined,
): string | undefined {
  const compares = /(?:居|列|位居|排名?|高于|低于|高出|快于|是|为|相当于|比)[^，。；]{0,16}$/u.exec(
    clauseBefore,
  );
  if (!compares) return undefined;
  if (relation !== 'rank' && relation !== 'ratio' && token.unit !== '百分点') return undefined;
  return nameBefore(clauseBefore.slice(0, compares.index), relation) ?? previous;
}

/** …占全市规模以上工业企业主营业务收入的 [41.5%]. */
function readShare({ token, sentenceBefore }: Situation): string | undefined {
  if (token.unit !== '%') return undefined;
  const clause = sentenceBefore.split(/[，；]/u).at(-1) ?? '';
  const found =
    /^(.{0,20}?)占(?!比|地)((?:全[省市国区县镇])?[^，。；\d]{1,24}?)(?:的)?(?:比重|比例)?的?(?:要|将|应)?(?:达到?|为|超过)?(?:约|近|超过?)?$/u.exec(
      clause,
    );
  if (!found) return undefined;
  return `${nameBefore(found[1] ?? '', 'level') ?? ''}占${found[2]}的比重`;
}

/** 重点实施 [100个] 转型升级项目; 新增中国驰名商标 [2件]; 示范项目 [25个]. */
function readCounted({ token, clauseBefore, clauseAfter }: Situation): string | undefined {
  const counts = token.kind === 'count' || token.kind === 'bare' || token.kind === 'time';
  const made = token.kind === 'amount' && /(?:年产|日产|总长达?|可达)$/u.test(clauseBefore);
  if (!counts && !made) return undefined;
  const after = /^(?:以上|左右|多|余|以内)?(?:，|。|；|、|和|及|$)/u.test(clauseAfter)
    ? undefined
    : nameAfter(clauseAfter);
  return after ?? nameBefore(clauseBefore, 'count');
}

function readClauseBefore({ sentenceBefore }: Situation, relation: Relation): string | undefined {
  return nameBefore(sentenceBefore.split(/[，,；：]/u).at(-2) ?? '', relation);
}

/** The noun phrase that ends just before the figure. */
export function nameBefore(clause: string, relation: Relation): string | undefined {
  let name = clause.replace(/“[^”]*$/u, (open) => open.slice(1)).trim();
  name = name.split(/[，,；：、。（(]/u).at(-1) ?? '';
  let last = '';
  while (last !== name) {
    last = name;
    if (relation === 'growth' || relation === 'change') name = name.replace(changeWords, '');
    name = name.replace(trailing, '');
    if (name === '') break;
    const shorter = whole.test(name) ? name : name.replace(leading, '');
    if (shorter.length >= 2) name = shorter;
    else if (shorter === '') name = '';
  }
  name = tailOf(name);
  name = name.replace(/^[^“]*”/u, (head) => (head.length < name.length ? '' : head));
  if (name.length < 2 || onlyChange.test(name) || !/[\u4e00-\u9fffA-Za-z]{2}/u.test(name))
    return undefined;
  return name.length > 30 ? name.slice(-30) : name;
}

/** 市工业产业集聚区已入驻企业 → 入驻企业; ……有机硅和年产 has its name after it. */
function tailOf(name: string): string {
  const tail =
    name.split(/(?:……|———|已经?|将要?|预计|促成|累计|总计|各引进|各|——)/u).at(-1) ?? name;
  const total = /总投资$/u.test(tail) ? '总投资' : tail;
  return total.length >= 2 ? total : name;
}

/** The noun phrase that begins just after the figure: 需要解决的具体问题, 总投资97.2亿元的城建项目. */
function nameAfter(clause: string): string | undefined {
  const start = clause.replace(/^(?:以上|以下|以内|左右|多|余)?(?:的)?/u, '');
  const stop = start.search(nounEnd);
  let name = stop > 0 ? start.slice(0, stop) : stop === 0 ? '' : start;
  const attribute = start.lastIndexOf('的');
  if (/\d/.test(name) && attribute > 0) name = start.slice(attribute + 1);
  name = name.replace(/[”》]$/u, '').replace(/^“/u, '');
  if (name.length < 2 || name.length > 24) return undefined;
  return /^(?:以上|左右|，|和|、|以)/u.test(name) ? undefined : name;
}
