import type { NoteKind } from '../schemas/edition.ts';
import { attribute, elementsIn, type MdxElement, textOf } from './mdx-elements.ts';
import { figuresIn, type OutlineFigure } from './outline-figures.ts';

/** A heading of an article; level 2 stands under the title. */
export interface OutlineHeading {
  id: string;
  level: number;
  text: string;
}

/** A correction, with the block it stands in. `corr` is empty where printed text is removed. */
export interface OutlineCorrection {
  id: string;
  block: string;
  sic: string;
  corr: string;
  why: string;
  sure: 'high' | 'medium';
}

/** A note, with the block it stands in and the words it hangs on. */
export interface OutlineNote {
  id: string;
  block: string;
  kind: NoteKind;
  words: string;
  text: string;
}

/** What an article's page says about its text outside the text. */
export interface Outline {
  headings: OutlineHeading[];
  corrections: OutlineCorrection[];
  notes: OutlineNote[];
  figures: OutlineFigure[];
}

/** Gathers the headings, corrections, notes and figures of an article's blocks. */
export function outlineOf(blocks: readonly MdxElement[]): Outline {
  const outline: Outline = { headings: [], corrections: [], notes: [], figures: [] };
  for (const block of blocks) readBlock(block, elementsIn(block), outline);
  return outline;
}

function readBlock(block: MdxElement, inside: readonly MdxElement[], outline: Outline): void {
  const id = attribute(block, 'id');
  if (block.name === 'H') {
    outline.headings.push({
      id,
      level: Number(attribute(block, 'level')),
      text: textOf(block),
    });
  }
  for (const element of inside) {
    const common = { id: attribute(element, 'id'), block: id };
    if (element.name === 'Corr') outline.corrections.push({ ...common, ...correction(element) });
    if (element.name === 'Note') outline.notes.push({ ...common, ...note(element) });
  }
  outline.figures.push(...figuresIn(block));
}

function correction(element: MdxElement): Omit<OutlineCorrection, 'id' | 'block'> {
  return {
    sic: attribute(element, 'sic'),
    corr: textOf(element),
    why: attribute(element, 'why'),
    sure: attribute(element, 'sure') === 'medium' ? 'medium' : 'high',
  };
}

function note(element: MdxElement): Omit<OutlineNote, 'id' | 'block'> {
  return {
    kind: attribute(element, 'kind') as NoteKind,
    words: textOf(element),
    text: attribute(element, 'text'),
  };
}
