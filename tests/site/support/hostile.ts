import { createHash } from 'node:crypto';

const rtl = '\u202e右到左\u202c与العربية与\u2066隔离\u2069';

/** Lines of a text that would be code to somebody who read it as HTML, JSX, Markdown or MDX. */
export const hostileLines: readonly string[] = [
  '题：<script>window.taken=1</script>{alert(1)}',
  "import x from 'y'。",
  'export const a = {alert(1)}。',
  '---',
  '* 星号、_下划线_、|竖线|、`反引号`、~~波浪~~、**粗体**、3~5%、"引号"、\'单引\'。',
  '<img src=x onerror=window.taken=1>与</p></article></main></body>之后的<P id="p1">字。',
  '<script>window.taken=1</script>与<style>*{display:none}</style>与<!--注释-->与]]>。',
  '&lt;script&gt;与&amp;与&#65;与&nbsp;与&不是实体。',
  `零宽\u200b字、软\u00ad连、标\ufeff记、合\u200d字，${rtl}。`,
  '{/*空*/}与{`模板`}与$\u007b变量}与\\{转义\\}与\\n与\\\\。',
  '> 引文、1. 列表、+ 加号、[链接](javascript:window.taken=1)、![图](x)、https://example.org/。',
  '错字<b onclick="window.taken=true">{x}</b>到此为止。',
];

const sic = '<b onclick="window.taken=true">{x}</b>';
const gap = '缺"<i>{1}</i>"*页*';
const note = '注"><script>window.taken=1</script>{alert(1)}*不是*`代码`&amp;';
const why = '因为"<u>{why}</u>"与</span>';
const summary = '提要</script><script>window.taken=1</script>{x}&amp;"。';

const definition = '意思"><script>window.taken=1</script>{alert(1)}*不是*`代码`&amp;。';
const question = '</p><script>window.taken=1</script>{x}？';

/** What the editor of that text wrote, no less hostile. */
export const hostileWords = {
  sic,
  corr: '字<i>{y}</i>',
  why,
  note,
  gap,
  summary,
  definition,
  question,
};

const term = {
  term: '星号',
  english: '<b>Asterisk</b>',
  kind: 'jargon',
  definition,
  englishDefinition: '<script>window.taken=1</script>',
  note,
  changes: [{ from: '2014', what: note, comparable: false, certainty: 'high' }],
  quotes: [{ in: 'hostile/text', text: '[链接](javascript:window.taken=1)' }],
  certainty: '待核',
  question,
};

/** The seed, the edition and a term of a hostile report, by path. */
export function hostileReport(): Record<string, string> {
  const text = `${hostileLines.join('\n\n')}\n`;
  const edition = {
    report: 'hostile',
    seed: '007_hostile.txt',
    sha256: createHash('sha256').update(text).digest('hex'),
    year: 2014,
    title: '报告<script>window.taken=1</script>{alert(1)}',
    publisher: '<b>{待核}</b>',
    summary,
    english: 'A <script>window.taken=1</script> {text}.',
    about: '说明<script>window.taken=1</script>{x}。',
    missing: '无{x}。',
    articles: [
      {
        id: 'text',
        kind: 'news',
        title: hostileLines[0],
        byline: { text: '</span><script>window.taken=1</script>', inferred: true },
        date: { date: '2014', inferred: true, why },
        summary,
        english: 'A <script>window.taken=1</script> {text}.',
        body: [
          { from: '题：', to: '之后的<P id="p1">字。' },
          { gap },
          { from: '<script>window.taken=1</script>与', to: '到此为止。' },
        ],
        corrections: [{ at: `错字${sic}到此`, sic, corr: '字<i>{y}</i>', why, sure: 'high' }],
        notes: [{ at: '`反引号`、~~波浪~~', kind: 'editor', text: note }],
      },
    ],
  };
  // JSON is YAML.
  return {
    'seeds/007_hostile.txt': text,
    'content/editions/hostile.yml': JSON.stringify(edition, null, 2),
    'content/terms/eyi.mdx': `---\n${JSON.stringify(term)}\n---\n\n正文。\n`,
  };
}
