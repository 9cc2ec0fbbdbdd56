import { describe, expect, test } from 'vitest';
import { toTree } from '../../scripts/stages/to-tree.ts';
import { LineTable } from '../../scripts/text/lines.ts';
import { withoutSpace } from '../../scripts/text/space.ts';
import { textOfNode } from '../../scripts/tree/nodes.ts';
import { convert, mdxOf } from '../helpers/conversion.ts';
import { elementsOf, splitMdx, textsById } from '../helpers/mdx-text.ts';
import { articleOf, editionOf, fileOf } from '../helpers/random-edition.ts';
import { render } from '../helpers/rendered-text.ts';
import { seedOf } from '../helpers/seeds.ts';

/** What would be markup, code or invisible if it did not come out as itself. */
const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '{alert(1)}',
  '{',
  '}',
  '{/* 注 */}',
  "import x from 'y'",
  'export const a = 1',
  '---',
  '***',
  '# x',
  '###### x',
  '* x',
  '- x',
  '+ x',
  '1. x',
  '> x',
  '_x_',
  '*x*',
  '**“三农”**问题',
  '~~x~~',
  '增长3~5%，棉花6~7%',
  '|a|b|',
  '|-|-|',
  '&amp;',
  '&#65;',
  '&#x41;',
  '&nbsp;&lt;',
  '\\',
  '\\\\',
  '\\*x\\*',
  '甲\\',
  '`x`',
  '```',
  '``` x ```',
  '$x$',
  '$$',
  `$\{x}`,
  '[x](y)',
  '[x]: y',
  '![x](y)',
  '[^1]',
  'https://example.org/?a=b&c=d',
  '<https://example.org>',
  '<!-- x -->',
  ']]>',
  '<![CDATA[x]]>',
  '<?x?>',
  '</P>',
  '</p></article>',
  '<P id="p1">',
  '<>',
  '"双"\'单\'“中”',
  '甲\u200b乙',
  '甲\ufeff乙',
  '甲\u200d乙',
  '甲\u202e乙\u202c',
  '\u2066\u2067\u2068\u2069甲',
  'العربية ١٢٣',
  '\u{20bb7}野家',
  'e\u0301',
  '\u0001\u001b[31m\u007f',
  '\ufffe\uffff\ufffd',
  '😀👩‍👩‍👧',
  ':---:',
  '===',
  '@media {}',
];

/** White space the editor's remarks lose when they are folded over lines. */
const wide = ['甲  乙', '甲\u3000\u00a0 乙', '长'.repeat(50_000)];

test.for([...hostile, ...wide].map((text) => [text]))(
  '%j comes out as itself',
  async ([words = '']) => {
    const conversion = convert(
      seedOf(`标题\n\n${words}\n\n前面的话${words}后面的话。\n\n末段完了。\n`),
    );
    for (const article of conversion.report.articles) {
      const { body } = splitMdx(mdxOf(conversion, article.id));
      const parsed = textsById(body);
      const { byId } = await render(body);
      for (const node of toTree(article, new LineTable(conversion.seed.text)).children) {
        expect(parsed.get(node.id)).toBe(textOfNode(node));
        expect(byId.get(node.id)).toBe(textOfNode(node));
      }
    }
  },
);

test.for(hostile.map((text) => [text]))('%j stays itself as a title', ([words = '']) => {
  const input = {
    ...articleOf('one', [{ from: '甲', to: '乙' }]),
    title: { text: `题${words}题`, inferred: true as const },
  };
  const seed = seedOf('甲乙');
  const file = fileOf({ seed, input: { ...editionOf(seed), articles: [input] } });
  const { frontMatter } = splitMdx(mdxOf(convert(seed, file), 'one'));
  expect(frontMatter['title']).toBe(`题${words}题`);
});

describe('an attribute', () => {
  test.for([...hostile, '两\n行', '两\n\n段'].map((text) => [text]))(
    'holds %j as it is, line breaks folded',
    async ([words = '']) => {
      const quoted = `看${words}看`;
      const seed = seedOf(`第一段${quoted}完了。\n`);
      const [sic, corr] = /[0-9\n]/u.test(words) ? ['第一', '订'] : [quoted, `${quoted}订`];
      const input = {
        ...articleOf('one', [{ from: '第一段', to: '完了。' }, { gap: quoted }]),
        corrections: [{ at: sic, sic, corr, why: quoted, sure: 'high' as const }],
        notes: [{ at: '完了', kind: 'editor' as const, text: quoted }],
      };
      const file = fileOf({ seed, input: { ...editionOf(seed), articles: [input] } });
      const { body } = splitMdx(mdxOf(convert(seed, file), 'one'));
      const { props, byId } = await render(body);
      const folded = quoted.replaceAll(/\s*\n\s*/gu, '');
      expect(byId.get('c1')).toBe(corr);
      expect(props.get('c1')).toMatchObject({ name: 'Corr', why: folded, sure: 'high' });
      expect(withoutSpace(String(props.get('c1')?.['sic']))).toBe(withoutSpace(sic));
      expect(props.get('n1')).toMatchObject({ name: 'Note', text: folded, kind: 'editor' });
      expect(props.get('g1')).toMatchObject({ name: 'Gap', why: folded });
    },
  );
});

test('writes one block a line, each an element with its id and its lines', () => {
  const conversion = convert(seedOf('# 报告\n\n第一段完了。\n\n（下转三版）\n'));
  const { body } = splitMdx(mdxOf(conversion, 'full-text'));
  expect(body).toBe(
    '\n<P id="p1" lines="3">第一段完了。</P>\n\n<Mark id="m1" lines="5">（下转三版）</Mark>\n',
  );
  expect(elementsOf(body).every(({ top }) => top)).toBe(true);
});
