import { expect, test } from 'vitest';
import { widthOf } from '../../scripts/text/width.ts';

test.for([
  ['', 0],
  ['焦作', 2],
  ['，。“”（）—…', 8],
  ['25', 1],
  ['41.5%', 2.5],
  ['PPP', 1.5],
  ['３％', 2],
  ['19℃', 2],
  ['6‰', 1.5],
  ['①4', 1.5],
  ['●', 1],
  ['\u{20bb7}', 1],
] satisfies [string, number][])('widthOf(%j) is %d', ([text, width]) => {
  expect(widthOf(text)).toBe(width);
});
