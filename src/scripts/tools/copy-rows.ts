import { button, make } from './make.ts';

/** Ways to say where something stands. */
export interface Ways {
  /** GB/T 7714. */
  citation?: string;
  url: string;
  quoted: string;
  /** With a text fragment. */
  exact?: string;
}

const names = {
  citation: '参考文献（GB/T 7714）',
  url: '链接',
  quoted: '文字和链接',
  exact: '直达这句话的链接',
} as const;

/** A row for each way: its name, its words, and a button that copies them. */
export function copyRows(ways: Ways): HTMLElement[] {
  const order = ['citation', 'url', 'quoted', 'exact'] as const;
  return order.flatMap((way) => {
    const text = ways[way];
    return text === undefined ? [] : row(names[way], text);
  });
}

function row(name: string, text: string): HTMLElement {
  const words = make('p', {}, text);
  const copy: HTMLButtonElement = button('复制', async () => {
    copy.textContent = (await copyText(text)) ? '已复制' : '请按住选中的文字复制';
    if (copy.textContent !== '已复制') getSelection()?.selectAllChildren(words);
  });
  copy.setAttribute('aria-label', `复制：${name}`);
  copy.addEventListener('click', () => copy.removeAttribute('aria-label'));
  return make('div', { className: 'copied' }, make('div', {}, make('span', {}, name), copy), words);
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
