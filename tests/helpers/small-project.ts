import { createHash } from 'node:crypto';
import { articleYaml, head } from './edition-yaml.ts';

/** The seed of a project of one report. */
export const text = '标题\n\n焦作市的第一段，说的是发展。\n';
/** Its hash. */
export const sha256 = createHash('sha256').update(text).digest('hex');
const edition = `${head.replace('a'.repeat(64), sha256)}articles:\n${articleYaml('one')}`.replace(
  'from: 焦作',
  'from: 标题',
);
/** The files of the project: one seed and its edition. */
export const files = {
  'seeds/a.txt': text,
  'content/editions/a.yml': edition.replace('to: 发展', 'to: 发展。'),
};
