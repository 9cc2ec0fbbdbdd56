import { rules } from './rules.ts';

/** Signs that are written in two widths. */
const wide = '０１２３４５６７８９％．＋－／：';
const narrow = '0123456789%.+-/:';

/**
 * A sentence as it is said aloud, for a voice that reads figures badly: 1370亿元 → 一千三百七十亿元,
 * 41.5% → 百分之四十一点五, 2×100万千瓦 → 二乘一百万千瓦, PPP → P P P. No digit is left.
 */
export function toSpoken(text: string): string {
  const folded = Array.from(text, (each) => {
    const at = wide.indexOf(each);
    // A full-width colon ends a clause, but between digits it is a ratio, which rules know.
    return at < 0 || each === '：' ? each : narrow[at];
  }).join('');
  return rules.reduce(
    (said, { pattern, say }) =>
      said.replace(pattern, (...match) =>
        say(match.filter((each): each is string => typeof each === 'string' || each === undefined)),
      ),
    folded,
  );
}
