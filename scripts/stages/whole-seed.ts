import { findTitle } from '../edition/find-head.ts';
import { nameBlocks } from '../edition/name-blocks.ts';
import type { Flow } from '../reflow/flow.ts';
import { withoutSpace } from '../text/space.ts';
import type { Report } from './apply-edition.ts';
import type { Seed } from './read-seed.ts';

/** A seed without an edition, as one article: its title found, its headings as a section tree. */
export function wholeSeed(seed: Seed, flow: Flow): Report {
  const found = findTitle(flow.blocks);
  const title = found ?? { blocks: 0, text: seed.id, pieces: [] };
  return {
    id: reportIdOf(seed.id),
    seed,
    articles: [
      {
        id: 'full-text',
        kind: 'work-report',
        head: { title: { text: title.text, inferred: !found, pieces: title.pieces } },
        summary: '未经编辑的全文，由程序恢复段落和标题。',
        english: 'The whole text, restored by the program and not yet edited.',
        blocks: nameBlocks('work-report', flow.blocks.slice(title.blocks)),
        notes: [],
      },
    ],
    drops: [],
  };
}

/** A kebab-case id from a file name: letters and digits stay, all else becomes one hyphen. */
export function reportIdOf(name: string): string {
  const id = withoutSpace(name)
    .toLowerCase()
    .replaceAll(/[^\p{Ll}\p{Lo}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  return id === '' ? 'report' : id;
}
