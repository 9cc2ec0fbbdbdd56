import { keep, keptJson } from '../device.ts';
import { element } from './element.ts';

const key = 'searches';
const most = 8;

/** What was searched for on this device, latest first. */
export function recentSearches(): string[] {
  const stored = keptJson(key);
  return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];
}

/** Keeps a search on this device; where storage is off, nothing is kept. */
export function rememberSearch(typed: string): void {
  store([typed, ...recentSearches().filter((each) => each !== typed)].slice(0, most));
}

/** Shows the recent searches in a line, with the button that forgets them. */
export function showRecent(line: HTMLElement, addressOf: (typed: string) => string): void {
  const recent = recentSearches();
  line.hidden = recent.length === 0;
  const forget = element('button', { type: 'button' }, '清除');
  forget.addEventListener('click', () => {
    store([]);
    showRecent(line, addressOf);
    document.querySelector<HTMLElement>('#q')?.focus();
  });
  const links = recent.map((typed) => element('a', { href: addressOf(typed) }, typed));
  line.replaceChildren(element('span', {}, '最近搜索（只存在本机）'), ...links, forget);
}

function store(searches: readonly string[]): void {
  keep(key, searches.length === 0 ? undefined : JSON.stringify(searches));
}
