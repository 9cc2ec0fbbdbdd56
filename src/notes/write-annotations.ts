import type { Passage, ReaderNote } from './note.ts';

/**
 * Notes as an annotation page of the Web Annotation Data Model (W3C, 2017), in JSON-LD.
 * @param addressOf the whole address of a path of the site
 */
export function writeAnnotations(
  notes: readonly ReaderNote[],
  addressOf: (path: string) => string,
): string {
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items: notes.map((note) => annotationOf(note, addressOf)),
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

function annotationOf(note: ReaderNote, addressOf: (path: string) => string): object {
  const { id, created, modified, title, text, passages } = note;
  const body = { type: 'TextualBody', value: text, format: 'text/plain', purpose: 'commenting' };
  return {
    id,
    type: 'Annotation',
    created,
    modified,
    motivation: text ? 'commenting' : 'highlighting',
    ...(text ? { body: [body] } : {}),
    target: passages.map((passage) => ({
      source: { id: addressOf(passage.path), type: 'Text', 'dc:title': title },
      selector: selectorsOf(passage),
    })),
  };
}

function selectorsOf({ block, start, end, exact, prefix, suffix }: Passage): object[] {
  return [
    {
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
      value: block,
      refinedBy: { type: 'TextPositionSelector', start, end },
    },
    { type: 'TextQuoteSelector', exact, prefix, suffix },
  ];
}
