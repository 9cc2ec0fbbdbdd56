import { evaluate } from '@mdx-js/mdx';

/** A page as the compiler sees it: each element's id and the text inside it. */
export interface Rendered {
  readonly text: string;
  readonly byId: ReadonlyMap<string, string>;
  /** Attributes by element id, as the component receives them. */
  readonly props: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

const names = ['H', 'P', 'Item', 'Caption', 'Byline', 'Mark', 'Gap', 'Corr', 'Note', 'Fig', 'Term'];

/** Compiles and runs the body of an MDX file with components that return their text. */
export async function render(body: string): Promise<Rendered> {
  const byId = new Map<string, string>();
  const props = new Map<string, Record<string, unknown>>();
  const components = Object.fromEntries(
    names.map((name) => [
      name,
      ({ children, ...rest }: Record<string, unknown>) => {
        const text = flatten(children);
        byId.set(String(rest['id']), text);
        props.set(String(rest['id']), { name, ...rest });
        return text;
      },
    ]),
  );
  const jsx = (type: unknown, given: Record<string, unknown>): string => {
    if (typeof type === 'function') return flatten(type(given));
    if (type !== 'p') throw new Error(`unexpected element ${String(type)}`);
    return flatten(given['children']);
  };
  const Fragment = ({ children }: Record<string, unknown>) => flatten(children);
  const { default: content } = await evaluate(body, {
    format: 'mdx',
    Fragment,
    jsx: jsx as never,
    jsxs: jsx as never,
  });
  const page: unknown = content({ components: components as never });
  return { text: flatten(page), byId, props };
}

function flatten(value: unknown): string {
  if (Array.isArray(value)) return value.map(flatten).join('');
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') throw new Error(`unexpected ${typeof value} on a page`);
  return value;
}
