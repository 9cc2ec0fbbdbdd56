import type { Span } from '../text/span.ts';
import { type Inline, type TermNode, textOfNode } from './nodes.ts';
import { wrap } from './wrap.ts';

/** What a link to a term says. */
interface Mark {
  readonly id: string;
  readonly term: string;
  readonly sense: string | null;
  readonly form: string;
}

/**
 * Puts a link to a term around its words.
 * @returns undefined where the words cannot carry it: they cut a figure or a note, or hold something
 *   that is a link itself
 */
export function markTerm(
  nodes: readonly Inline[],
  spans: readonly Span[],
  { id, term, sense, form }: Mark,
): Inline[] | undefined {
  let made = false;
  const marked = wrap(nodes, spans, (children): TermNode => {
    made = children.every(isPlain) && children.map(textOfNode).join('') === form;
    return { type: 'term', id, term, sense, children };
  });
  return made ? marked : undefined;
}

/** A link cannot hold a link: only text and names that hold a number can be in one. */
function isPlain(node: Inline): boolean {
  if (node.type === 'text') return true;
  return node.type === 'figure' && node.status === 'name' && node.children.every(isPlain);
}
