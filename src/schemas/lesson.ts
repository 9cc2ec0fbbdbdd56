import { z } from 'zod';
import { IdSchema, prose } from './edition.ts';
import { QuotationSchema } from './quotation.ts';

/** The school subject a lesson belongs to. */
export const LessonSubjectSchema = z.enum(['civics', 'politics', 'mathematics', 'history']);

const figureId = z.string().regex(/^\d{3}-\d+$/, 'expected the id of a figure, such as 003-1770');
const quote = { in: z.string(), text: prose };
const minutes = z.number().int().positive();

/**
 * A number of an answer, worked out from figures. `formula` holds figures in brackets, decimals,
 * + − * / and parentheses: `[001-852] / (1 + [001-868])`. Money is in yuan, people in persons, and a
 * per cent is a part of 1; `low[…]` and `high[…]` are the ends of what rounds to the printed figure.
 */
export const ComputeSchema = z.strictObject({
  formula: prose,
  /** Of the result: 亿元, %, 个百分点, 倍; empty for a bare number. */
  unit: z.string().default(''),
  /** Digits after the point; zeros at the end are left out. */
  decimals: z.number().int().min(0).max(6),
  round: z.enum(['nearest', 'down', 'up']).default('nearest'),
  /** The result as the answer prints it. The build stops when the figures give another. */
  is: z.union([z.string(), z.number()]).transform(String),
});

/** Where an answer can be checked. */
const LinkSchema = z.union([
  z.strictObject(quote),
  z.strictObject({ figure: figureId }),
  z.strictObject({ check: z.string() }),
  z.strictObject({ promise: z.string() }),
]);

/** A question of the worksheet with its answer. */
const QuestionSchema = z.strictObject({
  ask: prose,
  /** Lines to write on. */
  room: z.number().int().min(1).max(12),
  answer: prose,
  links: z.array(LinkSchema).min(1, 'expected a sentence or a figure that the answer leads to'),
  compute: z.array(ComputeSchema).default([]),
  /** Numbers that the question makes up: every other one must stand in the sources or be computed. */
  given: z.array(z.union([z.string(), z.number()]).transform(String)).default([]),
});

const StepSchema = z.strictObject({
  minutes,
  title: prose,
  /** What the teacher does, and what the pupils do. */
  teacher: prose,
  pupils: prose,
});

const head = {
  /** Place in the list, from 1. */
  order: z.number().int().positive(),
  title: prose,
  english: prose,
  subject: LessonSubjectSchema,
  /** 八年级 */
  grade: prose,
  /** Where it fits: textbook, unit, topic. */
  curriculum: prose,
  minutes,
  /** What it is about, for pupils. */
  summary: prose,
  /** The same in one English sentence. */
  englishSummary: prose,
  goals: z.array(prose).min(2),
  materials: z.array(prose).min(1),
  charts: z.array(IdSchema).default([]),
  terms: z.array(IdSchema).min(1),
  threads: z.array(IdSchema).default([]),
  checks: z.array(z.string()).default([]),
  plan: z.array(StepSchema).min(3),
  extension: z.array(prose).min(1),
};

/** Front matter of content/lessons/<id>.mdx; the body is what the teacher should know. */
export const LessonFileSchema = z
  .strictObject({
    ...head,
    /** What is read: words that stand exactly once in their block. */
    passages: z.array(z.strictObject({ ...quote, note: prose.optional() })).min(2),
    worksheet: z.array(QuestionSchema).min(4),
  })
  .superRefine(({ plan, minutes }, context) => {
    const sum = plan.reduce((total, step) => total + step.minutes, 0);
    if (sum === minutes) return;
    const message = `expected steps of ${minutes} minutes in all, these have ${sum}`;
    context.addIssue({ code: 'custom', message, path: ['plan'] });
  });

/** A stretch of a formula in words; with the id of a figure where it is one. */
const WorkingPartSchema = z.strictObject({ text: z.string(), figure: z.string().nullable() });

/** A lesson with its quotes found and its numbers worked out: content/reports/lessons.json. */
export const LessonSchema = z.strictObject({
  id: IdSchema,
  ...head,
  passages: z.array(QuotationSchema.extend({ note: z.string().nullable() })),
  worksheet: z.array(
    z.strictObject({
      ask: z.string(),
      room: z.number().int(),
      answer: z.string(),
      quotes: z.array(QuotationSchema),
      figures: z.array(z.string()),
      checks: z.array(z.string()),
      promises: z.array(z.string()),
      workings: z.array(z.strictObject({ parts: z.array(WorkingPartSchema), is: z.string() })),
    }),
  ),
});

export type LessonFile = z.output<typeof LessonFileSchema>;
export type Lesson = z.output<typeof LessonSchema>;
export type LessonQuestion = Lesson['worksheet'][number];
export type LessonSubject = z.output<typeof LessonSubjectSchema>;
export type Compute = z.output<typeof ComputeSchema>;
export type WorkingPart = z.output<typeof WorkingPartSchema>;
