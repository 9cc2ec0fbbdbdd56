import type { Status } from '../schemas/figure.ts';
import type { IndicatorKind } from '../schemas/indicator.ts';
import type { PlaceKind } from '../schemas/place.ts';
import type { TermKind } from '../schemas/term.ts';
import type { UnitKind } from '../schemas/unit.ts';

export const statusEnglish: Record<Exclude<Status, 'name'>, { name: string; meaning: string }> = {
  actual: { name: 'result', meaning: 'done and measured' },
  target: { name: 'target', meaning: 'promised or planned' },
  estimate: { name: 'estimate', meaning: 'of what has already happened' },
  rule: { name: 'rule', meaning: 'a threshold, a standard or a frequency' },
};

export const termKindEnglish: Record<TermKind, string> = {
  indicator: 'indicator',
  institution: 'institution',
  procedure: 'procedure',
  policy: 'policy',
  slogan: 'slogan',
  project: 'project',
  place: 'place',
  organisation: 'organisation',
  unit: 'measure',
  honour: 'title or prize',
  jargon: 'word of a trade',
};

export const indicatorKindEnglish: Record<IndicatorKind, string> = {
  total: 'amount',
  share: 'share',
  rate: 'rate',
  count: 'count',
};

export const placeKindEnglish: Record<PlaceKind, string> = {
  country: 'country',
  province: 'province',
  city: 'city of prefecture level',
  county: 'county or county-level city',
  district: 'district',
  'new-district': 'new district',
  zone: 'zone or park',
  town: 'town or township',
  street: 'subdistrict',
  village: 'village',
  group: 'several places together',
};

export const unitKindEnglish: Record<UnitKind, string> = {
  money: 'money',
  percent: 'part of a whole',
  point: 'difference of two percentages',
  ratio: 'multiple',
  length: 'length',
  area: 'area',
  weight: 'weight',
  volume: 'volume',
  energy: 'energy',
  power: 'power',
  voltage: 'voltage',
  count: 'measure word of counted things',
  time: 'time',
  temperature: 'temperature',
  age: 'age',
  rank: 'rank',
};
