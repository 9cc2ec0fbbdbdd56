import { z } from 'zod';

/** The simple types of a field in JSON Schema. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean';

/** One field of a flat schema. */
export interface SchemaField {
  name: string;
  types: FieldType[];
  nullable: boolean;
  /** The allowed values, where they are a fixed list. */
  values: string[] | undefined;
}

interface Node {
  type?: string | string[];
  enum?: string[];
  anyOf?: Node[];
}

/** The fields of a flat zod object, in its order. */
export function schemaFields(schema: z.ZodObject): SchemaField[] {
  const { properties = {} } = z.toJSONSchema(schema) as { properties?: Record<string, Node> };
  return Object.entries(properties).map(([name, node]) => {
    const options = (node.anyOf ?? [node]).flatMap((option) => option.type ?? []);
    return {
      name,
      types: options.filter((type): type is FieldType => type !== 'null'),
      nullable: options.includes('null'),
      values: node.enum,
    };
  });
}

const typeNames: Record<FieldType, string> = {
  string: '文字',
  integer: '整数',
  number: '数',
  boolean: '真或假',
};

/** The type of a field in Chinese: 数或文字，可以为空. */
export function typeWords({ types, nullable, values }: SchemaField): string {
  const names = values ? '固定的几个词' : types.map((type) => typeNames[type]).join('或');
  return nullable ? `${names}，可以为空` : names;
}
