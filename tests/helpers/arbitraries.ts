import fc from 'fast-check';
import { withoutSpace } from '../../scripts/text/space.ts';

/** What reports are made of, and what has broken converters of reports. */
const words = [
  '焦作市',
  '产业集聚区',
  '总投资',
  '亿元',
  '万',
  '平方米',
  '增长',
  '各位代表：',
  '本报讯',
  '（记者麻酩）',
  '本报记者 赵耀东 摄',
  '（下转三版）',
  '（上接一版）',
  '一、',
  '（一）',
  '第一章',
  '# ',
  '## ',
  '●',
  '①4',
  '⑨',
  '25',
  '41.5%',
  '2×100',
  '３％',
  ',',
  '，',
  '。',
  '：',
  '；',
  '！',
  '”',
  '“',
  '……',
  '———',
  'PPP',
  'development',
  '<script>alert(1)</script>',
  '{alert(1)}',
  "import x from 'y'",
  'export const a = 1',
  '---',
  '* x',
  '_x_',
  '|a|b|',
  '3~5%',
  '~~x~~',
  '&amp;',
  '&#65;',
  '\\',
  '\\*',
  '`',
  '```',
  '$',
  '$$',
  ']]>',
  '<!-- x -->',
  '</P>',
  '<P>',
  '{/* x */}',
  '![x](y)',
  '[x]: y',
  'https://example.org',
  '> ',
  '1. ',
  '+ ',
  '"',
  "'",
  '=',
  '\u200b',
  '\ufeff',
  '\u200d',
  '\u202e',
  '\u2066',
  'العربية',
  '\u{20bb7}',
  '👩‍👩‍👧',
  'e\u0301',
  '\u0001',
  '\u001b',
  '\ud7ff',
  '\ue000',
  '\ufffd',
  '\uffff',
  '\u00ad',
  '\u034f',
] as const;

const spaces = [
  ' ',
  '  ',
  '\t',
  '\u3000',
  '\u3000\u3000',
  '\u00a0',
  '\u2003',
  '\u202f',
  '\u205f',
  '\u1680',
];
const endings = ['\n', '\n\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f', '\n \n'];

const chinese = fc
  .array(fc.integer({ min: 0x4e00, max: 0x9fff }), { minLength: 1, maxLength: 40 })
  .map((codes) => String.fromCodePoint(...codes));

/** Any text a seed may hold: at least one character that is no white space, and no zero byte. */
export const seedText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...words) },
      { weight: 3, arbitrary: chinese },
      { weight: 3, arbitrary: fc.constantFrom(...endings) },
      { weight: 2, arbitrary: fc.constantFrom(...spaces) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
    ),
    { minLength: 1, maxLength: 60, size: 'max' },
  )
  .map((parts) =>
    parts
      .join('')
      .replaceAll('\0', '')
      .replace(/^\ufeff+/u, ''),
  )
  .map((text) => (withoutSpace(text) === '' ? `${text}焦` : text));

/** The same, set in columns: every line as wide as the others, like a page of a newspaper. */
export const columnText: fc.Arbitrary<string> = fc
  .tuple(seedText, fc.integer({ min: 2, max: 30 }), fc.constantFrom(...endings))
  .map(([text, width, ending]) => {
    const characters = [...text];
    const lines: string[] = [];
    for (let at = 0; at < characters.length; at += width) {
      lines.push(characters.slice(at, at + width).join(''));
    }
    return lines.join(ending).replace(/^\ufeff+/u, '');
  });

/** Either kind. */
export const anyText: fc.Arbitrary<string> = fc.oneof(seedText, columnText);
