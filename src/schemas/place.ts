import { z } from 'zod';
import { IdSchema } from './edition.ts';
import { CertaintySchema } from './indicator.ts';

const text = z.string().trim().min(1, 'expected some text');
const year = z.number().int().min(1000).max(2100);

export const PlaceKindSchema = z.enum([
  'country',
  'province',
  'city', // of prefecture level
  'county', // a county or a county-level city
  'district', // of a city
  'new-district',
  'zone', // an industrial zone or a park inside another place
  'town', // a town or a township
  'street', // a subdistrict (街道)
  'village',
  'group', // several places counted together
]);

/** What a place was called, or what it belonged to, for some years. */
export const PlaceNameSchema = z
  .strictObject({
    /** First and last year in which this is known to hold; null where not known, or still so. */
    from: year.nullable(),
    to: year.nullable(),
    name: text,
    note: text.optional(),
  })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    message: 'expected from ≤ to',
    path: ['to'],
  });

/** One place that the reports give figures for. */
export const PlaceSchema = z.strictObject({
  id: IdSchema,
  /** The name now. */
  name: text,
  english: text,
  kind: PlaceKindSchema,
  /** Id of the smallest place of the list that contains it, or runs it; null for a country. */
  parent: IdSchema.nullable(),
  /** Other names in the reports, which mean this place wherever they stand in them. */
  aliases: z.array(text).default([]),
  /** Words that mean this place in some articles only: 全区, 该集聚区. Several places may share them. */
  contextual: z.array(text).default([]),
  /** Of a group: the ids of its parts, where they are all known. */
  members: z.array(IdSchema).default([]),
  history: z.array(PlaceNameSchema).default([]),
  /** What a reader must know before comparing figures of this place. */
  note: text.optional(),
  /** Of the name, the kind and the parent. */
  certainty: CertaintySchema,
});

/** content/places.yml */
export const PlacesSchema = z.array(PlaceSchema).min(1);

export type Place = z.output<typeof PlaceSchema>;
export type PlaceKind = z.output<typeof PlaceKindSchema>;
