import type { GlossaryTerm } from './glossary.ts';

/** How many terms there are, by how sure we are of them. */
export interface TermCounts {
  all: number;
  mentions: number;
  high: number;
  medium: number;
  /** 待核, those without a definition included. */
  doubtful: number;
  /** Terms of which nothing reliable is known. */
  unknown: number;
  withSenses: number;
}

/** Counts terms and their mentions. */
export function countTerms(terms: readonly Pick<GlossaryTerm, 'data' | 'mentions'>[]): TermCounts {
  const sure = (certainty: string) =>
    terms.filter(({ data }) => data.certainty === certainty).length;
  return {
    all: terms.length,
    mentions: terms.reduce((sum, { mentions }) => sum + mentions.length, 0),
    high: sure('high'),
    medium: sure('medium'),
    doubtful: sure('待核'),
    unknown: terms.filter(({ data }) => data.definition === null).length,
    withSenses: terms.filter(({ data }) => data.senses.length > 0).length,
  };
}
