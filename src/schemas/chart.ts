import { z } from 'zod';
import { IdSchema } from './edition.ts';

const text = z.string().trim().min(1, 'expected some text');
const figureId = z.string().regex(/^\d{3}-\d+$/, 'expected the id of a figure, such as 003-1770');

/** Under which heading of the gallery a chart stands; they follow each other in this order. */
export const ChartSubjectSchema = z.enum([
  'city', // the whole city: its growth and its targets
  'urban', // streets, pipes, heating
  'new-district',
  'zones',
  'towns',
  'text', // about the reports themselves
]);

/** How a panel draws its points. */
export const PanelKindSchema = z.enum([
  'columns', // upright bars over years, from zero
  'points', // points over years, joined where no year is missing
  'bars', // a bar for each place or part, from zero
]);

/** A printed figure; `at` names its place on the axis where the period or the place does not. */
export const PrintedPointSchema = z.strictObject({ figure: figureId, at: text.optional() });

/** What stood before a growth (增长39%), a change (增加44家) or a multiple (是4倍), worked out. */
export const ImpliedPointSchema = z.strictObject({
  implied: z.strictObject({ level: figureId, by: figureId }),
  at: text.optional(),
});

export const PointSchema = z.union([
  figureId.transform((figure) => ({ figure, at: undefined })),
  PrintedPointSchema,
  ImpliedPointSchema,
]);

/** One axis: one unit, and one indicator unless its points are the parts of a whole. */
export const PanelSchema = z.strictObject({
  /** What is measured, and where. */
  name: text,
  english: text,
  kind: PanelKindSchema,
  /** The points measure parts of one whole, each by an indicator of its own. */
  parts: z.boolean().default(false),
  /** Besides those of the indicator: from this year on the points may not be the same thing. */
  breaks: z.array(z.strictObject({ year: z.number().int(), what: text })).default([]),
  points: z.array(PointSchema).min(2),
});

/** Counted from a text and not printed in it: figures per section, by status. */
export const StructureSchema = z.strictObject({
  report: IdSchema,
  article: IdSchema,
  /** Each heading that begins a part of the chart, in the order of the text. */
  sections: z.array(z.strictObject({ from: z.string(), name: text })).min(2),
});

/** content/charts/<id>.yml: a chart that an editor chose, named and described. */
export const ChartSchema = z
  .strictObject({
    subject: ChartSubjectSchema,
    /** The finding, in one neutral sentence. */
    title: text,
    english: text,
    /** Indicator, unit and place. */
    subtitle: text,
    panels: z.array(PanelSchema).default([]),
    structure: StructureSchema.optional(),
    /** What a reader must not conclude. */
    caution: z.array(text).min(1),
    /** `report/article` of the reading pages on which it helps. */
    reading: z.array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)).default([]),
  })
  .refine(({ panels, structure }) => panels.length > 0 !== (structure !== undefined), {
    message: 'expected panels or structure, and not both',
    path: ['panels'],
  });

/** content/chart-rejections.yml: an automatic chart that would mislead, and why. */
export const ChartRejectionSchema = z.strictObject({ id: IdSchema, why: text });

export type ChartSpec = z.output<typeof ChartSchema>;
export type PanelSpec = z.output<typeof PanelSchema>;
export type PointSpec = z.output<typeof PointSchema>;
export type StructureSpec = z.output<typeof StructureSchema>;
export type ChartSubject = z.output<typeof ChartSubjectSchema>;
export type PanelKind = z.output<typeof PanelKindSchema>;
export type ChartRejection = z.output<typeof ChartRejectionSchema>;
