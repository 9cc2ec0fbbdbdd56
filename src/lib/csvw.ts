import type { FieldWords } from './figure-fields.ts';
import type { SchemaField } from './schema-fields.ts';

/** What the metadata of a table says besides its columns. */
export interface TableWords {
  /** Address of the CSV file, relative to the metadata. */
  url: string;
  title: string;
  description: string;
  license: string;
  primaryKey: string;
}

/**
 * Metadata of a CSV file as https://www.w3.org/TR/tabular-metadata/ wants it.
 * @param words names and meanings of every field
 */
export function csvwMetadata(
  table: TableWords,
  fields: readonly SchemaField[],
  words: Readonly<Record<string, FieldWords>>,
): Record<string, unknown> {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh-CN' }],
    url: table.url,
    'dc:title': table.title,
    'dc:description': table.description,
    'dc:license': { '@id': table.license },
    dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: fields.map((field) => ({
        name: field.name,
        titles: field.name,
        'dc:title': words[field.name]?.name,
        'dc:description': [
          words[field.name]?.chinese,
          { '@value': words[field.name]?.english, '@language': 'en' },
        ],
        datatype: datatype(field),
        required: !field.nullable,
      })),
      primaryKey: table.primaryKey,
    },
  };
}

function datatype({ types, values }: SchemaField): unknown {
  if (values) return { base: 'string', format: values.join('|') };
  // A decimal string and a number are the same characters in a CSV file.
  return types.includes('number') ? 'decimal' : (types[0] ?? 'string');
}
