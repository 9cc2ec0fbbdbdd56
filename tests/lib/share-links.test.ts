import { expect, test } from 'vitest';
import { textFragment } from '../../src/lib/share-links.ts';

const decode = (fragment: string) => decodeURIComponent(fragment);

test('a short quote is named whole, with the words around it', () => {
  const fragment = textFragment('p3', { exact: '182亿元', prefix: '完成投资', suffix: '，蒙牛' });
  expect(decode(fragment)).toBe('#p3:~:text=完成投资-,182亿元,-，蒙牛');
});

test('a long one by its beginning and its end', () => {
  const exact = `${'一二三四五六七八九十'.repeat(5)}。`;
  const fragment = textFragment('p3', { exact, prefix: '', suffix: '' });
  expect(decode(fragment)).toBe(
    '#p3:~:text=一二三四五六七八九十一二,十一二三四五六七八九十。'.replace(
      '十一二三四五六七八九十。',
      exact.slice(-12),
    ),
  );
});

test('signs that mean something there are written otherwise', () => {
  const fragment = textFragment('p1', { exact: 'a-b,c&d', prefix: '', suffix: '' });
  expect(fragment).toBe('#p1:~:text=a%2Db%2Cc%26d');
});
