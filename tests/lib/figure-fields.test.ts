import { expect, test } from 'vitest';
import { figuresCsv, figuresCsvMetadata, figuresJson } from '../../src/lib/figure-data.ts';
import { fieldValues, figureColumns, figureFields } from '../../src/lib/figure-fields.ts';
import { schemaFields, typeWords } from '../../src/lib/schema-fields.ts';
import {
  type Figure,
  FigureSchema,
  RelationSchema,
  StatusSchema,
} from '../../src/schemas/figure.ts';

const figure: Figure = {
  id: '001-852',
  seed: '001_1e.txt',
  start: 852,
  end: 858,
  line: 79,
  report: 'r',
  article: 'a',
  paragraph: 'p7',
  quote: '1370亿元',
  value: 137000000000,
  unit: '元',
  low: null,
  high: null,
  qualifier: null,
  relation: 'level',
  base: null,
  status: 'estimate',
  indicator: '主营业务收入, “规上”',
  indicatorId: null,
  place: '焦作市',
  placeId: 'jiaozuo',
  period: '2011',
  how: 'number-amount',
  reviewed: true,
};
interface Column {
  name: string;
  datatype: unknown;
  required: boolean;
  'dc:description': unknown[];
}

test('the dictionary describes the fields of the schema, all of them and in their order', () => {
  expect(figureColumns).toEqual(Object.keys(FigureSchema.shape));
  for (const column of figureColumns) {
    const { name, chinese, english } = figureFields[column];
    expect([name, chinese, english].filter((words) => words.trim() === '')).toEqual([]);
  }
});

test('a field with a fixed list gives every value a meaning', () => {
  expect(fieldValues('status')?.map(({ value }) => value)).toEqual(StatusSchema.options);
  expect(fieldValues('relation')?.map(({ value }) => value)).toEqual(RelationSchema.options);
  for (const { name, values } of schemaFields(FigureSchema)) {
    expect(fieldValues(name as keyof Figure) !== undefined).toBe(values !== undefined);
  }
});

test('types are told in Chinese, as the schema has them', () => {
  const types = new Map(schemaFields(FigureSchema).map((field) => [field.name, typeWords(field)]));
  expect(types.get('id')).toBe('文字');
  expect(types.get('line')).toBe('整数');
  expect(types.get('value')).toBe('数或文字，可以为空');
  expect(types.get('status')).toBe('固定的几个词');
  expect(types.get('reviewed')).toBe('真或假');
});

test('the metadata names the columns of the CSV file in their order', () => {
  const [header] = figuresCsv([figure]).split('\r\n');
  const metadata = JSON.parse(figuresCsvMetadata({ title: '站' }));
  const columns: Column[] = metadata.tableSchema.columns;
  expect(columns.map(({ name }) => name).join(',')).toBe(header);
  expect(metadata['@context'][0]).toBe('http://www.w3.org/ns/csvw');
  expect(columns.every((column) => column['dc:description'].every(Boolean))).toBe(true);
  const find = (name: string) => columns.find((column) => column.name === name);
  expect(find('value')).toMatchObject({ datatype: 'decimal', required: false });
  expect(find('start')).toMatchObject({ datatype: 'integer', required: true });
  expect(find('reviewed')).toMatchObject({ datatype: 'boolean', required: true });
  expect(find('status')?.datatype).toEqual({
    base: 'string',
    format: 'actual|target|estimate|rule|name',
  });
});

test('the JSON is an array of figures, one a line', () => {
  const json = figuresJson([figure, figure]);
  expect(JSON.parse(json)).toEqual([figure, figure]);
  expect(json.split('\n')).toHaveLength(5);
  expect(JSON.parse(figuresJson([]))).toEqual([]);
});
