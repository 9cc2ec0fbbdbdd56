import type { ArticleKind, NoteKind } from '../schemas/edition.ts';
import type { DropReason } from '../schemas/ledger.ts';

export const kindNames: Record<ArticleKind, string> = {
  'work-report': '工作报告',
  news: '消息',
  feature: '专稿',
  notice: '公告',
  'photo-caption': '图片说明',
  box: '资料',
};

export const noteNames: Record<NoteKind, string> = {
  definition: '释义',
  scope: '范围',
  arithmetic: '核算',
  misprint: '存疑',
  editor: '说明',
};

export const reasonNames: Record<DropReason, string> = {
  'line-break': '换行和空行',
  spacing: '行内多余的空格',
  indent: '行首行尾的空白',
  markup: '转录时加的标记（#）',
  furniture: '版面符号（页码、版次、装饰）',
  duplicate: '重复的文字',
  omitted: '没有收入的文字',
};

export const sureNames = { high: '确定', medium: '很可能' } as const;

const headNames: Record<string, string> = {
  title: '标题',
  kicker: '引题',
  subtitle: '副题',
  byline: '署名',
};

const blockNames: Record<string, (n: string) => string> = {
  p: (n) => `第${n}段`,
  h: (n) => `第${n}个小标题`,
  m: (n) => `第${n}处续接标记`,
  g: (n) => `第${n}处缺失`,
};

/** What a reader calls a block of an article: `p12` is 第12段; an unknown id stays as it is. */
export function blockName(id: string): string {
  const [, letter = '', digits = ''] = /^([a-z])(\d+)$/.exec(id) ?? [];
  return headNames[id] ?? blockNames[letter]?.(digits) ?? id;
}

/** The digits of an element id (`n12` → 12), as notes and corrections are numbered. */
export function numberOf(id: string): string {
  return id.replace(/^\D+/, '');
}

/** A source range in words: 第7行 or 第7–9行. Takes "7", "7-9" or [7, 9]. */
export function lineName(lines: string | readonly [number, number]): string {
  const text = typeof lines === 'string' ? lines : [...new Set(lines)].join('-');
  return `第${text.replaceAll('-', '–')}行`;
}

/** The first line of "7-9", "7" or "7-9, 20"; undefined when there is none. */
export function firstLine(lines: string): number | undefined {
  const digits = /\d+/.exec(lines)?.[0];
  return digits === undefined ? undefined : Number(digits);
}
