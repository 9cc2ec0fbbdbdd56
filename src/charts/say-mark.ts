import { statusNames } from '../lib/figure-words.ts';
import type { Mark, Panel, Shape } from './types.ts';

/** The word for a shape. */
export const shapeNames: Record<Shape, string> = {
  actual: statusNames.actual,
  target: statusNames.target,
  estimate: statusNames.estimate,
  rule: statusNames.rule,
  implied: '推算',
};

/** A point in words: 公共财政预算收入，2012年：5.01亿元，实绩. */
export function sayMark({ slots, name }: Panel, { slot, shape, label }: Mark): string {
  const place = slots.find(({ key }) => key === slot)?.label ?? slot;
  const what = name === '' ? place : `${name}，${place}`;
  return `${what}：${label}，${shapeNames[shape]}`;
}
