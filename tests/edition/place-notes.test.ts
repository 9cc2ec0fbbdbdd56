import { expect, test } from 'vitest';
import { convert, mdxOf } from '../helpers/conversion.ts';
import { elementsOf, splitMdx } from '../helpers/mdx-text.ts';
import { articleOf, editionOf, fileOf } from '../helpers/random-edition.ts';
import { seedOf } from '../helpers/seeds.ts';

const seed = seedOf('有企业增长了职工工资。\n\n别的文章在这里。\n\n经过代表一年的努力，\n');

/** The notes of a page whose second span continues the first, and stands before it in the seed. */
function notesOf(at: string): string[] {
  const one = articleOf('one', [
    { from: '经过代表', to: '努力，' },
    { from: '有企业', to: '工资。', join: true },
    { from: '别的文章', to: '这里。' },
  ]);
  const articles = [{ ...one, notes: [{ at, kind: 'editor' as const, text: '注' }] }];
  const conversion = convert(seed, fileOf({ seed, input: { ...editionOf(seed), articles } }));
  return elementsOf(splitMdx(mdxOf(conversion, 'one')).body)
    .filter(({ name }) => name === 'Note')
    .map(({ text }) => text);
}

test.for([['代表一年'], ['职工工资'], ['努力，有企业']])(
  'a note on “%s” stands around these words and nowhere else',
  ([at = '']) => {
    expect(notesOf(at)).toEqual([at]);
  },
);
