import type { Fate, Ledger } from '../../src/schemas/ledger.ts';

/** Builds a small source: stretches of text, each with its fate. */
export function source(...stretches: [text: string, fate: Fate][]): {
  text: string;
  ledger: Ledger;
} {
  let end = 0;
  const entries = stretches.map(([text, fate]) => {
    const span = { start: end, end: end + text.length };
    end = span.end;
    return { span, fate };
  });
  const text = stretches.map(([stretch]) => stretch).join('');
  return { text, ledger: { seed: 's.txt', sha256: '', length: text.length, entries } };
}

/** The fate of text in a block of an article. */
export function inBlock(block: string, sic = false): Fate {
  return { kind: 'text', article: 'a', block, ...(sic && { sic: true as const }) };
}

/** The fate of text in no article. */
export function dropped(reason: Extract<Fate, { kind: 'drop' }>['reason']): Fate {
  return { kind: 'drop', reason };
}
