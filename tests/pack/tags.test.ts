import { expect, test } from 'vitest';
import { elementOfClass, rewriteTags, tagsOf, writeTag } from '../../scripts/pack/tags.ts';

test('tags are told from text, comments, and what stands in scripts and in values', () => {
  const html =
    '<!DOCTYPE html><!-- <a href="/x"> --><p title="a > <b>" hidden>href="/y" &lt;a&gt;<br>' +
    '<script type="application/ld+json">{"a":"<i href=\\"/z\\">"}</script><svg viewBox="0 0 1 1" /></p>';
  const found = tagsOf(html).map(({ name, closing, attributes }) => [
    (closing ? '/' : '') + name,
    Object.fromEntries(attributes),
  ]);
  expect(found).toEqual([
    ['p', { title: 'a > <b>', hidden: '' }],
    ['br', {}],
    ['script', { type: 'application/ld+json' }],
    ['/script', {}],
    ['svg', { viewBox: '0 0 1 1' }],
    ['/p', {}],
  ]);
});

test('what is not rewritten stays as it is', () => {
  const html = '<p>一<a href="/a/" class=\'x\'>二</a> <b >三</b></p>';
  expect(rewriteTags(html, () => undefined)).toBe(html);
  const bold = rewriteTags(html, ({ name, closing }) =>
    name === 'b' && !closing ? '<b class="c">' : undefined,
  );
  expect(bold).toBe(html.replace('<b >', '<b class="c">'));
});

test('a written tag keeps its character references', () => {
  const attributes = new Map([
    ['href', '?a=1&amp;b=&quot;'],
    ['hidden', ''],
  ]);
  expect(writeTag('a', attributes)).toBe('<a href="?a=1&amp;b=&quot;" hidden>');
});

test('an element of a class ends with its own closing tag', () => {
  const html = '<ul><li></ul><ul class="a list"><li><ul><li>一</ul><li>二</ul><ul></ul>';
  expect(elementOfClass(html, 'list')).toBe('<ul class="a list"><li><ul><li>一</ul><li>二</ul>');
  expect(elementOfClass(html, 'lis')).toBeUndefined();
});
