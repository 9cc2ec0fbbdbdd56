import file from '../../content/score.json';
import { ScoreFileSchema, type ScoreRow } from '../schemas/score.ts';

/** How well figures are read, against the gold set: content/score.json. */
export const score = ScoreFileSchema.parse(file);

export const setNames: Record<(typeof score.sets)[number]['set'], string> = {
  unseen: '没见过的文本',
  tuning: '调整用的文本',
  seeds: '五份报告，只靠规则',
  edition: '五份报告，逐个核对',
};

/** The columns of the table, in its order. */
export const scoreColumns: readonly { key: keyof ScoreRow; name: string }[] = [
  { key: 'figures', name: '数字' },
  { key: 'recall', name: '找到' },
  { key: 'precision', name: '没找错' },
  { key: 'value', name: '数值' },
  { key: 'unit', name: '单位' },
  { key: 'status', name: '状态' },
  { key: 'period', name: '时期' },
  { key: 'indicator', name: '指标' },
  { key: 'place', name: '地点' },
];

export const fieldNames: Record<string, string> = {
  ...Object.fromEntries(scoreColumns.map(({ key, name }) => [key, name])),
  recall: '没找到',
  precision: '找错',
};

/** 0.985, and the number of figures as it is. */
export function scoreText(value: string | number): string {
  return typeof value === 'number' && value <= 1 ? value.toFixed(3) : String(value);
}
