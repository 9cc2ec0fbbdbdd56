import type { Field } from '../../src/schemas/field.ts';
import type { Figure } from '../../src/schemas/figure.ts';

/** The field a figure belongs to: named itself, else by its indicator, else the last one. */
export function fieldFinder(fields: readonly Field[]): (figure: Figure) => string {
  const byFigure = new Map(fields.flatMap(({ id, figures }) => figures.map((each) => [each, id])));
  const byIndicator = new Map(
    fields.flatMap(({ id, indicators }) => indicators.map((each) => [each, id])),
  );
  return ({ id, indicatorId }) =>
    byFigure.get(id) ?? byIndicator.get(indicatorId ?? '') ?? fields.at(-1)?.id ?? 'other';
}
