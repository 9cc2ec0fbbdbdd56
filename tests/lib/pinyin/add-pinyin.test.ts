import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addPinyin } from '../../../src/lib/pinyin/add-pinyin.ts';

const say = (syllable: string, character: string) =>
  `<ruby>${character}<rt data-ui data-say="${syllable}"></rt></ruby>`;

test('a character is marked where it stands in the text', () => {
  expect(addPinyin('<a href="#x">武陟</a>县', () => new Map([[1, 'zhì']]))).toBe(
    `<a href="#x">武${say('zhì', '陟')}</a>县`,
  );
});

test('what is ours does not count, and is left alone', () => {
  const html = '<b data-ui><i>陟</i></b>陟<a class="sic" data-ui>陟</a>陟';
  const texts: string[] = [];
  const marked = addPinyin(html, (text) => {
    texts.push(text);
    return new Map([[1, 'zhì']]);
  });
  expect(texts).toEqual(['陟陟']);
  expect(marked).toBe(`<b data-ui><i>陟</i></b>陟<a class="sic" data-ui>陟</a>${say('zhì', '陟')}`);
});

test('a value of an attribute may hold whatever it wants', () => {
  const html = '<a aria-label="<b data-ui>陟>" id="x">陟</a>';
  expect(addPinyin(html, () => new Map([[0, 'zhì']]))).toBe(
    `<a aria-label="<b data-ui>陟>" id="x">${say('zhì', '陟')}</a>`,
  );
});

test('without a syllable the HTML stays as it is, and with one its text does', () => {
  const piece = fc.constantFrom(
    '陟',
    '字',
    '𠮷',
    '&lt;',
    '<a id="x>">',
    '</a>',
    '<i>',
    '</i>',
    '。',
  );
  const textOf = (html: string) => html.replace(/<\/?[a-z](?:"[^"]*"|[^">])*>/g, '');
  fc.assert(
    fc.property(fc.array(piece), fc.nat(20), (pieces, at) => {
      const html = pieces.join('');
      expect(addPinyin(html, () => new Map())).toBe(html);
      expect(textOf(addPinyin(html, () => new Map([[at, 'x']])))).toBe(textOf(html));
    }),
  );
});
