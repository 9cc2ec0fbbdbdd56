/** Where the true number lies, seen from the printed one. */
export type Bound =
  | 'above'
  | 'just-above'
  | 'at-least'
  | 'about'
  | 'nearly'
  | 'at-most'
  | 'below'
  | 'just-below'
  | 'down-to-nearly';

const words: Record<Bound, string> = {
  above: '超过 超 突破 逾 过 力争超过 力争突破 高于',
  'just-above': '多 余 来',
  'at-least': '以上 及以上 不低于 不少于 不小于 至少 达到或超过 不下于',
  about: '约 大约 左右 上下 大概 约为 前后',
  nearly: '近 接近 将近',
  'at-most': '以内 内 之内 以下 及以下 不超过 不高于 不多于 不大于 最多 至多 控制在',
  below: '低于 不足 不到 少于',
  'just-below': '',
  'down-to-nearly': '',
};
const bounds = new Map<string, Bound>();
for (const [bound, list] of Object.entries(words) as [Bound, string][]) {
  for (const word of list.split(' ')) if (word !== '') bounds.set(word, bound);
}

/** The bound that a printed qualifier sets; undefined for none and for those of no known bound. */
export function boundOf(qualifier: string | null): Bound | undefined {
  return qualifier === null ? undefined : bounds.get(qualifier);
}

/** The bound in plain words: above, 600亿元 → 比600亿元多. */
export function boundText(bound: Bound, amount: string): string {
  const texts: Record<Bound, string> = {
    above: `比${amount}多`,
    'just-above': `比${amount}多一些`,
    'at-least': `不少于${amount}`,
    about: `大约${amount}`,
    nearly: `接近${amount}，但不到${amount}`,
    'at-most': `不超过${amount}`,
    below: `比${amount}少`,
    'just-below': `比${amount}少一些`,
    'down-to-nearly': `接近${amount}，但不低于${amount}`,
  };
  return texts[bound];
}

/** The bound in a few words, for what follows from the number: at-least, 130 → 不少于130. */
export function boundShort(bound: Bound, amount: string): string {
  const texts: Record<Bound, string> = {
    above: '超过',
    'just-above': '多于',
    'at-least': '不少于',
    about: '大约',
    nearly: '接近',
    'at-most': '不超过',
    below: '不到',
    'just-below': '少于',
    'down-to-nearly': '接近',
  };
  return texts[bound] + amount;
}

/** The bound of what is left after a fall: 下降3%以上 leaves 97 at most. */
export function afterFall(bound: Bound): Bound {
  const turned: Record<Bound, Bound> = {
    above: 'below',
    'just-above': 'just-below',
    'at-least': 'at-most',
    about: 'about',
    nearly: 'down-to-nearly',
    'at-most': 'at-least',
    below: 'above',
    'just-below': 'just-above',
    'down-to-nearly': 'nearly',
  };
  return turned[bound];
}

/** Which way a computed bound may be rounded without claiming too much. */
export function boundDirection(bound: Bound | undefined): 'nearest' | 'down' | 'up' {
  if (bound === 'above' || bound === 'just-above' || bound === 'at-least') return 'down';
  return bound === undefined || bound === 'about' ? 'nearest' : 'up';
}
