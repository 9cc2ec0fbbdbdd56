// Loaded into a command (node --import): writes its peak memory to the file BENCH_USAGE names when
// it ends. Of the programs it starts (the indexer of Pagefind is one) Linux tells the peak, too.
import { readFileSync, writeFileSync } from 'node:fs';

const file = process.env['BENCH_USAGE'];
const children = new Map<string, number>();

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The program has ended since it was listed, or this is not Linux.
    return '';
  }
}

function look(): void {
  for (const id of read(`/proc/${process.pid}/task/${process.pid}/children`).split(' ')) {
    const peak = Number(/VmHWM:\s*(\d+)/.exec(read(`/proc/${id}/status`))?.[1] ?? 0);
    if (peak > 0) children.set(id, peak);
  }
}

if (file) {
  setInterval(look, 100).unref();
  process.on('exit', () => {
    const others = [...children.values()].reduce((sum, each) => sum + each, 0);
    writeFileSync(file, String(process.resourceUsage().maxRSS + others));
  });
}
