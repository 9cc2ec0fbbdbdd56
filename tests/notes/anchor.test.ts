import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchor } from '../../src/notes/anchor.ts';
import { passageOf } from '../../src/notes/note.ts';
import { blockTexts, splitMdx } from '../helpers/mdx-text.ts';
import { root } from '../helpers/seeds.ts';

const path = '/reports/a/b/';
const blocks = [
  { id: 'p1', text: '坚持把转型升级放在突出位置，不断提高发展的质量和效益。' },
  { id: 'p2', text: '实施转型升级项目100个，完成投资182亿元，蒙牛纯甄生产线等项目建成投产。' },
];
const [, second = { id: '', text: '' }] = blocks;
const passage = passageOf(path, second, 8, 12);

test('a passage is found where it was', () => {
  expect(passage.exact).toBe('100个');
  expect(anchor(passage, blocks)).toEqual({ block: 'p2', start: 8, end: 12 });
});

test('it is found in a block of another number, with words put in front', () => {
  const moved = [
    { id: 'p1', text: '新的一段。' },
    { id: 'p9', text: `又及：${second.text}` },
  ];
  expect(anchor(passage, moved)).toEqual({ block: 'p9', start: 11, end: 15 });
});

test('of the same words in two places, those with the old words around them', () => {
  const twice = [
    { id: 'p1', text: '关停企业100个，淘汰锅炉510台。' },
    { id: 'p5', text: second.text },
  ];
  expect(anchor(passage, twice)).toMatchObject({ block: 'p5' });
});

test('words that were corrected are found between those around them', () => {
  const corrected = [{ id: 'p2', text: second.text.replace('182亿元', '183亿元') }];
  const old = passageOf(path, second, 13, 21);
  expect(old.exact).toBe('完成投资182亿');
  expect(anchor(old, corrected)).toEqual({ block: 'p2', start: 13, end: 21 });
});

test.for([
  { name: 'gone words', now: [{ id: 'p2', text: '这一段换了别的话。' }] },
  { name: 'an empty article', now: [] },
  { name: 'a short word that stands elsewhere', now: [{ id: 'p2', text: '共有100个。' }] },
])('$name make an orphan', ({ now }) => {
  expect(anchor(passage, now)).toBeUndefined();
});

const folder = join(root, 'content/reports');
const texts = globSync('*/*.mdx', { cwd: folder })
  .map((file) => blockTexts(splitMdx(readFileSync(join(folder, file), 'utf8')).body))
  .map((read) => [...read].map(([id, text]) => ({ id, text })))
  .filter((read) => read.some(({ text }) => text.length > 20));

test('any passage of the reports is found again after blocks were renumbered', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 12, max: 60 }),
      (all, which, from, length) => {
        const block = all[which % all.length] ?? { id: '', text: '' };
        const start = from % Math.max(1, block.text.length - length);
        const end = Math.min(block.text.length, start + length);
        if (end - start < 12) return;
        const kept = passageOf(path, block, start, end);
        const renamed = all.map(({ id, text }) => ({ id: `x${id.slice(1)}9`, text }));
        const found = anchor(kept, renamed);
        const rivals = renamed.filter(({ text }) =>
          text.includes(kept.prefix + kept.exact + kept.suffix),
        );
        if (rivals.length > 1) return;
        expect(found).toMatchObject({ start, end });
      },
    ),
  );
});
