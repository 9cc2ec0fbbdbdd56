import type { Figure } from '../../src/schemas/figure.ts';

/**
 * What one of the last printed digit of a figure is worth: 1370亿元 → 1亿, 41.5% → 0.1. Counted
 * things printed in full, and Chinese numerals, are exact: 0.
 */
export function stepOf({ quote, value, relation }: Figure): number {
  const match = /(\d+)(?:\.(\d+))?\s*([十百千万亿]*)/u.exec(
    quote.replaceAll(/[,，](?=\d{3})/gu, ''),
  );
  const number = Number(match?.[2] === undefined ? match?.[1] : `${match[1]}.${match[2]}`);
  if (!match || !number || value === null) return 0;
  const counted = relation === 'count' || relation === 'rank';
  if (counted && match[2] === undefined && match[3] === '') return 0;
  const factor = Math.abs(Number(value)) / number;
  return factor / 10 ** (match[2]?.length ?? 0);
}
