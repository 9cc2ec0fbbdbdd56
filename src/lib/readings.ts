import type { Ledger } from '../schemas/ledger.ts';
import type { OutlineCorrection } from './outline.ts';

/** `article/block` names a block of a report. */
export type BlockKey = `${string}/${string}`;

interface SicRun {
  key: BlockKey;
  starts: number[];
  text: string;
}

/**
 * Finds which correction each corrected stretch of a seed belongs to, by its block and characters.
 * @param corrections those of every block of the report, in the order of the text
 * @returns the correction by the start offset of the stretch's ledger entry. A stretch whose
 *   characters match no correction of its block is left out.
 */
export function matchReadings(
  text: string,
  ledger: Ledger,
  corrections: ReadonlyMap<BlockKey, readonly OutlineCorrection[]>,
): Map<number, OutlineCorrection> {
  const matched = new Map<number, OutlineCorrection>();
  const waiting = new Map([...corrections].map(([key, list]) => [key, [...list]]));
  for (const run of sicRuns(text, ledger)) {
    const candidates = waiting.get(run.key) ?? [];
    const index = candidates.findIndex((each) => squeeze(each.sic) === run.text);
    const [correction] = index < 0 ? [] : candidates.splice(index, 1);
    if (correction) for (const start of run.starts) matched.set(start, correction);
  }
  return matched;
}

/** Corrected stretches; those of one block with only white space between them are one. */
function sicRuns(text: string, ledger: Ledger): SicRun[] {
  const runs: SicRun[] = [];
  let open: SicRun | undefined;
  for (const { span, fate } of ledger.entries) {
    const printed = squeeze(text.slice(span.start, span.end));
    if (fate.kind === 'drop' && printed === '') continue;
    const key: BlockKey | undefined =
      fate.kind === 'text' && fate.sic ? `${fate.article}/${fate.block}` : undefined;
    if (key === undefined) open = undefined;
    else if (open?.key === key) {
      open.text += printed;
      open.starts.push(span.start);
    } else {
      open = { key, starts: [span.start], text: printed };
      runs.push(open);
    }
  }
  return runs;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
