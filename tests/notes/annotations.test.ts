import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeNotes, type ReaderNote } from '../../src/notes/note.ts';
import { readAnnotations } from '../../src/notes/read-annotations.ts';
import { writeAnnotations } from '../../src/notes/write-annotations.ts';

const note: ReaderNote = {
  id: 'urn:uuid:5f0c0c8e-0000-4000-8000-000000000000',
  created: '2016-01-15T08:00:00.000Z',
  modified: '2016-01-16T08:00:00.000Z',
  title: '政府工作报告',
  text: '为什么是1370亿元？',
  passages: [
    {
      path: '/reports/a/b/',
      block: 'p3',
      start: 4,
      end: 8,
      exact: '1370',
      prefix: '完成投资',
      suffix: '亿元',
    },
  ],
};
const addressOf = (path: string) => `https://example.org/site${path}`;
const write = (notes: ReaderNote[]) => writeAnnotations(notes, addressOf);

test('a note is written as the Web Annotation Data Model asks', () => {
  expect(JSON.parse(write([note]))).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items: [
      {
        id: note.id,
        type: 'Annotation',
        created: note.created,
        modified: note.modified,
        motivation: 'commenting',
        body: [
          { type: 'TextualBody', value: note.text, format: 'text/plain', purpose: 'commenting' },
        ],
        target: [
          {
            source: {
              id: 'https://example.org/site/reports/a/b/',
              type: 'Text',
              'dc:title': note.title,
            },
            selector: [
              {
                type: 'FragmentSelector',
                conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
                value: 'p3',
                refinedBy: { type: 'TextPositionSelector', start: 4, end: 8 },
              },
              { type: 'TextQuoteSelector', exact: '1370', prefix: '完成投资', suffix: '亿元' },
            ],
          },
        ],
      },
    ],
  });
});

test('whatever is written can be read again', () => {
  const passage = fc.record({
    path: fc.constant('/reports/a-1/b_2/'),
    block: fc.stringMatching(/^[a-z]\d{1,3}$/),
    start: fc.nat(),
    exact: fc.string({ minLength: 1 }),
    prefix: fc.string({ maxLength: 32 }),
    suffix: fc.string({ maxLength: 32 }),
  });
  const any = fc.record({
    text: fc.string(),
    title: fc.string({ maxLength: 200 }),
    passages: fc.array(passage, { minLength: 1, maxLength: 4 }),
  });
  fc.assert(
    fc.property(any, ({ text, title, passages }) => {
      const own: ReaderNote = {
        ...note,
        text,
        title,
        passages: passages.map((each) => ({ ...each, end: each.start + each.exact.length })),
      };
      expect(readAnnotations(write([own]))).toEqual({ notes: [own], refused: 0 });
    }),
  );
});

test('a collection, a list and a single annotation are read too', () => {
  const page = JSON.parse(write([note]));
  const forms = [page, page.items, page.items[0], { type: 'AnnotationCollection', first: page }];
  for (const form of forms) expect(readAnnotations(JSON.stringify(form))?.notes).toEqual([note]);
});

test.for([null, '', '{', 'null', '7', '{}', '{"type":"AnnotationPage"}', '{"type":"Person"}'])(
  '%s is no file of notes',
  (text) => {
    expect(readAnnotations(text)).toBeUndefined();
  },
);

const [item] = JSON.parse(write([note])).items;
test.for([
  null,
  3,
  {},
  { ...item, target: [] },
  { ...item, type: 'Person' },
  { ...item, target: { ...item.target[0], source: 'javascript:alert(1)' } },
  { ...item, target: { ...item.target[0], source: 'https://example.org/other/' } },
  { ...item, target: { ...item.target[0], selector: [] } },
  JSON.parse('{"__proto__": {"type": "Annotation"}}'),
])('%j is refused, and counted', (bad) => {
  expect(readAnnotations(JSON.stringify([bad]))).toEqual({ notes: [], refused: 1 });
});

test('hostile words stay words, and a hostile id is not taken', () => {
  const hostile = { ...item, id: '"><script>', body: '<img src=x onerror=alert(1)>' };
  const [read] = readAnnotations(JSON.stringify([hostile]))?.notes ?? [];
  expect(read?.text).toBe('<img src=x onerror=alert(1)>');
  expect(read?.id).toMatch(/^urn:note:/);
});

test('of two notes with one id the later stays, whichever comes first', () => {
  const later = { ...note, text: '改过', modified: '2016-02-01T00:00:00.000Z' };
  expect(mergeNotes([note], [later])).toEqual([later]);
  expect(mergeNotes([later], [note])).toEqual([later]);
});
