import recognizers from '@microsoft/recognizers-text-suite';
import type { Gold, GoldFigure } from '../../src/schemas/gold.ts';
import { locateQuotes } from './score.ts';

type ModelResult = ReturnType<typeof recognizers.recognizeNumber>[number];

/** How Microsoft Recognizers-Text reads the same excerpts: what it has no field for is not scored. */
export interface BaselineScore {
  readonly gold: number;
  readonly found: number;
  readonly matched: number;
  readonly value: number;
  readonly unit: number;
}

/** Its English unit names as our base measures; all others count as other units. */
const units: Record<string, string> = {
  'chinese yuan': '元',
  'united states dollar': '美元',
  kilometer: '公里',
  meter: '米',
  'square kilometer': '平方公里',
  'square meter': '平方米',
  'cubic meter': '立方米',
  mu: '亩',
  hectare: '公顷',
  ton: '吨',
  'metric ton': '吨',
  kilogram: '公斤',
  jin: '斤',
};

/** Reads the excerpts of a gold file with Recognizers-Text (numbers, percentages, money, dimensions). */
export function scoreBaseline(gold: Gold): BaselineScore {
  const sum = { gold: 0, found: 0, matched: 0, value: 0, unit: 0 };
  for (const excerpt of gold.excerpts) {
    const results = readAll(excerpt.text);
    const labelled = locateQuotes(excerpt).filter(({ figure }) => figure.status !== 'name');
    sum.gold += labelled.length;
    sum.found += results.length;
    for (const { figure, start, end } of labelled) {
      const hit = results.find((result) => result.start < end && start <= result.end);
      if (!hit) continue;
      sum.matched += 1;
      if (sameValue(figure, hit)) sum.value += 1;
      if (unitOf(hit) === (figure.unit ?? '')) sum.unit += 1;
    }
  }
  return sum;
}

/** All results, the longest where several stand on the same place. */
function readAll(text: string): ModelResult[] {
  const all = [
    ...recognizers.recognizeNumber(text, 'zh-cn'),
    ...recognizers.recognizePercentage(text, 'zh-cn'),
    ...recognizers.recognizeCurrency(text, 'zh-cn'),
    ...recognizers.recognizeDimension(text, 'zh-cn'),
  ].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: ModelResult[] = [];
  for (const result of all) {
    if (!kept.some((other) => other.start <= result.end && result.start <= other.end))
      kept.push(result);
  }
  return kept;
}

function sameValue(figure: GoldFigure, { resolution }: ModelResult): boolean {
  const value = Number(String(resolution['value'] ?? '').replace('%', ''));
  return (
    figure.value !== undefined && Math.abs(Math.abs(figure.value) - value) <= Math.abs(value) * 1e-3
  );
}

function unitOf({ typeName, resolution }: ModelResult): string {
  if (typeName === 'percentage') return '%';
  const unit = String(resolution['unit'] ?? '').toLowerCase();
  return unit === '' ? '' : (units[unit] ?? unit);
}
