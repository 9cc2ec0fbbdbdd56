import type { Text } from 'mdast';
import type { Node } from 'unist';
import type { NoteKind } from '../../src/schemas/edition.ts';
import type { Status } from '../../src/schemas/figure.ts';

/** A stretch the editor reads otherwise than the source; its children are the corrected text. */
export interface Correction extends Node {
  type: 'correction';
  children: Text[];
  id: string;
  sic: string;
  why: string;
  sure: 'high' | 'medium';
}

/** An editor's note around the words it hangs on. */
export interface Annotation extends Node {
  type: 'annotation';
  children: Inline[];
  id: string;
  kind: NoteKind;
  text: string;
}

/** A figure of the text; what is known of it stands in figures.json under the same id. */
export interface FigureNode extends Node {
  type: 'figure';
  children: Inline[];
  id: string;
  status: Status;
}

/** A term at its first mention in a section. */
export interface TermNode extends Node {
  type: 'term';
  children: Inline[];
  /** `<term>-<block>`: a block holds a term's link at most once. */
  id: string;
  term: string;
  sense: string | null;
}

export type Inline = Text | Correction | Annotation | FigureNode | TermNode;

/** A block of an article; positions are positions in the seed. */
export interface TextBlockNode extends Node {
  type: 'textBlock';
  kind: 'heading' | 'paragraph' | 'list-item' | 'caption' | 'byline' | 'mark';
  id: string;
  /** For a heading: 2 to 6. */
  level?: number;
  /** First and last line in the seed. */
  lines: [number, number];
  children: Inline[];
}

/** A gap shown to the reader. */
export interface GapNode extends Node {
  type: 'gap';
  id: string;
  why: string;
}

/** One article as a tree. */
export interface ArticleTree extends Node {
  type: 'article';
  children: (TextBlockNode | GapNode)[];
}

/** The readable text of a node. */
export function textOfNode(node: Inline | TextBlockNode | GapNode | ArticleTree): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'gap') return '';
  return node.children.map((child) => textOfNode(child)).join('');
}

/** The length of the readable text of a node, in UTF-16 units. */
export function textLengthOf(node: Inline): number {
  if (node.type === 'text') return node.value.length;
  return node.children.reduce((length, child) => length + textLengthOf(child), 0);
}
