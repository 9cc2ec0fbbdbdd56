import fc from 'fast-check';
import { type EditedText, editedText } from './random-edition.ts';

type Article = EditedText['input']['articles'][number];

/** What an editor may write, or paste. */
const remark = fc.constantFrom(
  '形近误识',
  '一"二\'三“四”',
  '<b>{x}</b>',
  '&amp; &#65; &lt;',
  '两行\n一条',
  '两段\n\n一条',
  '`{a}` \\',
  '</Note>',
  '\u202e\u200b',
);

/** Some edited text, its articles annotated at random words; some of it cannot be applied. */
export const annotatedText: fc.Arbitrary<EditedText> = editedText.chain((edited) =>
  fc
    .tuple(...edited.input.articles.map(annotated))
    .map((articles) => ({ ...edited, input: { ...edited.input, articles } })),
);

function annotated(article: Article): fc.Arbitrary<Article> {
  const body = article.body.map((step) => ('from' in step ? step.from : '')).join('');
  const at = wordsIn(body);
  const rarely = <Value>(one: fc.Arbitrary<Value>) =>
    fc.oneof(
      { weight: 4, arbitrary: fc.constant<Value[]>([]) },
      { weight: 1, arbitrary: fc.array(one, { maxLength: 1 }) },
    );
  const some = <Value>(one: fc.Arbitrary<Value>) => fc.array(one, { maxLength: 3 });
  return fc
    .record({
      headings: rarely(fc.record({ text: at, level: fc.integer({ min: 2, max: 6 }) })),
      paragraphs: rarely(fc.record({ at })),
      joins: rarely(fc.record({ at })),
      corrections: some(
        fc.record({
          at,
          corr: remark,
          why: remark,
          sure: fc.constantFrom('high' as const, 'medium' as const),
        }),
      ),
      notes: some(fc.record({ at, text: remark, kind: fc.constant('editor' as const) })),
    })
    .map(({ corrections, ...rest }) => ({
      ...article,
      ...rest,
      corrections: corrections.map((one) => ({ ...one, sic: chineseOf(one.at) })),
    }));
}

function chineseOf(words: string): string {
  return /[\u4e00-\u9fff]+/u.exec(words)?.[0] ?? words;
}

/** Words of one line of a text, with the Chinese characters that make them findable. */
function wordsIn(text: string): fc.Arbitrary<string> {
  const lines = text.split(/[\r\n]+/u).filter((line) => /[\u4e00-\u9fff]/u.test(line));
  return fc
    .tuple(fc.constantFrom(...lines), fc.nat({ max: 30 }), fc.integer({ min: 1, max: 12 }))
    .map(([line, start, length]) => ({ line, words: line.slice(start, start + length) }))
    .map(({ line, words }) => (/[\u4e00-\u9fff]/u.test(words) ? words : chineseOf(line)));
}
