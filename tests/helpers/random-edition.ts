import fc from 'fast-check';
import { type EditionFile, readEdition } from '../../scripts/stages/read-edition.ts';
import type { Seed } from '../../scripts/stages/read-seed.ts';
import type { EditionInput } from '../../src/schemas/edition.ts';
import { seedOf } from './seeds.ts';

type ArticleInput = EditionInput['articles'][number];

/** A seed and an edition whose spans claim all of it, in any order. */
export interface EditedText {
  readonly seed: Seed;
  readonly input: EditionInput;
}

/** Noise between the words; the words themselves occur once each. */
const noise = [
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '\u3000',
  '。',
  '。\n',
  '，',
  '25',
  '\n25\n',
  '41.5%',
  '\n# ',
  '\n●\n',
];

/** Texts whose Chinese characters are all different, so that any part with one is found once. */
const uniqueText = fc
  .tuple(
    fc.shuffledSubarray(
      Array.from({ length: 400 }, (_, index) => index),
      { minLength: 3 },
    ),
    fc.array(fc.tuple(fc.nat({ max: 30 }), fc.constantFrom(...noise)), {
      maxLength: 60,
      size: 'max',
    }),
  )
  .map(([order, gaps]) => {
    let text = '';
    let at = 0;
    for (const [count, gap] of gaps) {
      text += String.fromCodePoint(...order.slice(at, at + count).map((n) => 0x4e00 + n)) + gap;
      at += count;
    }
    return text + String.fromCodePoint(...order.slice(at).map((n) => 0x4e00 + n), 0x9f9f);
  });

/** The text cut at some of its Chinese characters, each part with a place to go. */
export const editedText: fc.Arbitrary<EditedText> = uniqueText.chain((text) =>
  fc
    .array(fc.nat({ max: text.length }), { maxLength: 8, size: 'max' })
    .map((cuts) => partsOf(text, cuts))
    .chain((parts) =>
      fc
        .tuple(
          fc.shuffledSubarray(parts, { minLength: parts.length }),
          fc.infiniteStream(fc.nat({ max: 3 })),
        )
        .map(([shuffled, places]) => edit(text, shuffled, places)),
    ),
);

/** The edition as the converter reads it; JSON is YAML. */
export function fileOf({ input }: EditedText): EditionFile {
  return readEdition(`content/editions/${input.report}.yml`, JSON.stringify(input));
}

/** An article with a title of the editor's and nothing else. */
export function articleOf(id: string, body: ArticleInput['body']): ArticleInput {
  const title = { text: '标题', inferred: true as const };
  return { id, kind: 'news', title, summary: '摘要。', english: 'Summary.', body };
}

/** An edition without any articles yet. */
export function editionOf(seed: Seed): Omit<EditionInput, 'articles'> {
  const words = { title: '报告', publisher: '待核', summary: '摘要。', english: 'Summary.' };
  const more = { about: '说明。', missing: '无。' };
  return { report: 'a', seed: seed.name, sha256: seed.sha256, year: 2014, ...words, ...more };
}

/** Parts that begin at a Chinese character, so that each holds a character of its own. */
function partsOf(text: string, cuts: readonly number[]): string[] {
  const starts = [...text.matchAll(/[\u4e00-\u9fff]/gu)].map((match) => match.index);
  const chosen = starts.filter((start, index) => index === 0 || cuts.includes(start));
  return chosen.map((start, index) => text.slice(index === 0 ? 0 : start, chosen[index + 1]));
}

function edit(text: string, parts: readonly string[], places: Iterable<number>): EditedText {
  const seed = seedOf(text);
  const spans = parts.map((part) => ({ from: part, to: part }));
  const stream = places[Symbol.iterator]();
  const chosen = spans.map((span) => ({ span, place: Number(stream.next().value) }));
  const inPlace = (place: number) => chosen.filter((one) => one.place === place);
  const articles = [0, 1, 2].flatMap((place) => {
    const body = inPlace(place).map(({ span }, index) => ({
      ...span,
      join: index > 0 && place > 0,
    }));
    return body.length > 0 ? [articleOf(`a${place}`, body)] : [];
  });
  const left = inPlace(3).map(({ span }) => ({ ...span, reason: 'furniture' as const }));
  if (articles.length > 0) {
    return { seed, input: { ...editionOf(seed), articles, drops: left } };
  }
  const body = left.map(({ from, to }) => ({ from, to }));
  return { seed, input: { ...editionOf(seed), articles: [articleOf('a0', body)] } };
}
