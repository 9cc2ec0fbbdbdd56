import { randomNumbers } from './random.ts';

/** Characters of a text that is put together. */
const length = 3000;
const sentencesPerParagraph = 5;

/**
 * The texts of a measurement: as many real ones as there are, then texts of 3,000 characters put
 * together from the sentences of `sources`. The same each time.
 */
export function makeTexts(
  count: number,
  real: readonly string[],
  sources: readonly string[],
): string[] {
  const sentences = sources.flatMap(sentencesOf);
  const made = Array.from({ length: Math.max(0, count - real.length) }, (_, index) =>
    makeText(index, sentences),
  );
  return [...real.slice(0, count), ...made];
}

function sentencesOf(text: string): string[] {
  const joined = text.replace(/\s+/g, '');
  return [...joined.matchAll(/[^。！？]{6,120}[。！？]/g)].map(([sentence]) => sentence);
}

function makeText(seed: number, sentences: readonly string[]): string {
  const random = randomNumbers(seed);
  const pick = () => sentences[Math.floor(random() * sentences.length)] ?? '';
  const paragraphs = [`第${seed + 1}号报告`];
  for (let characters = 0; characters < length; ) {
    const paragraph = Array.from({ length: sentencesPerParagraph }, pick).join('');
    paragraphs.push(`　　${paragraph}`);
    characters += paragraph.length;
  }
  return `${paragraphs.join('\n\n')}\n`;
}

/** Strings of 2 to 6 characters that stand in the texts, and do not begin or end with space. */
export function makeQueries(count: number, texts: readonly string[]): string[] {
  const random = randomNumbers(count);
  const queries: string[] = [];
  while (queries.length < count) {
    const text = texts[Math.floor(random() * texts.length)] ?? '';
    const start = Math.floor(random() * text.length);
    const query = text.slice(start, start + 2 + Math.floor(random() * 5));
    if (query.length > 1 && /^[\p{Script=Han}\d]+$/u.test(query)) queries.push(query);
  }
  return queries;
}
