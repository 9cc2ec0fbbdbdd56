// Sets two passages side by side: what the address names, or what is chosen above.
import {
  joinWords,
  markShared,
  parseSide,
  type Side,
  sharedTerms,
  type TermWords,
  writeSide,
} from '../lib/compare.ts';
import { type ComparedSide, readSide } from './compare/read-side.ts';
import { make } from './tools/make.ts';

const page = document.querySelector<HTMLElement>('.compare');
const form = document.querySelector<HTMLFormElement>('#compare-form');
const said = document.querySelector<HTMLOutputElement>('#compare-said');
const names = ['a', 'b'] as const;
type Name = (typeof names)[number];

const address = new URLSearchParams(location.search);
const sides: Record<Name, Side | undefined> = {
  a: parseSide(address.get('a')),
  b: parseSide(address.get('b')),
};
const ask = '请在上面选择两边的文章。';
/** Counts what was asked for: an answer to an older question is not shown. */
let asked = 0;

function select(name: string): HTMLSelectElement | undefined {
  const field = form?.elements.namedItem(name);
  return field instanceof HTMLSelectElement ? field : undefined;
}

async function showBoth(): Promise<void> {
  asked += 1;
  const question = asked;
  if (said) said.textContent = sides.a || sides.b ? '正在取两边的文字……' : ask;
  const read = await Promise.all(
    names.map((name) => readSide(sides[name], page?.dataset['reports'] ?? '/')),
  );
  if (question !== asked) return;
  const [a, b] = read;
  const shared: TermWords =
    a && b ? sharedTerms(a.text, b.text, joinWords(a.terms, b.terms)) : new Map();
  for (const [index, name] of names.entries()) {
    offerBlocks(name, read[index]);
    show(name, read[index], shared);
  }
  const terms = document.querySelector('#compare-terms');
  terms?.replaceChildren(
    ...[...shared].map(([id, words]) => make('li', {}, link(id, [...words][0] ?? ''))),
  );
  if (said) said.textContent = tell(read, shared.size);
}

function tell(read: readonly (ComparedSide | undefined)[], shared: number): string {
  if (!sides.a && !sides.b) return ask;
  const missing = names.some((name, index) => sides[name] && !read[index]);
  if (missing)
    return '有一边的文字没有取到。没有这一篇，或者现在不能联网；从磁盘打开的本站也不能并排显示。';
  if (!read.every(Boolean)) return '请再选另一边。';
  return shared > 0 ? `两边都有的术语${shared}个，已经标出，列在最后。` : '两边没有相同的术语。';
}

function offerBlocks(name: Name, side: ComparedSide | undefined): void {
  const article = select(name);
  const blocks = select(`${name}-block`);
  const own = sides[name];
  if (!article || !blocks) return;
  article.value = own ? `${own.report}/${own.article}` : '';
  blocks.disabled = !side;
  const options = (side?.blocks ?? []).map(({ id, text }) =>
    make('option', { value: id }, text.slice(0, 20)),
  );
  blocks.replaceChildren(make('option', { value: '' }, '全文'), ...options);
  blocks.value = side?.block ?? '';
}

function show(name: Name, side: ComparedSide | undefined, shared: TermWords): void {
  const place = document.querySelector(`#side-${name}`);
  if (!side) {
    place?.replaceChildren();
    return;
  }
  const shown = side.blocks.filter(({ id }) => !side.block || id === side.block);
  const words = shown.map(({ text, heading }) => {
    const parts = markShared(text, shared).map(({ text: part, term }) =>
      term ? link(term, part) : part,
    );
    return make(heading ? 'h3' : 'p', { className: heading ? '' : 'words' }, ...parts);
  });
  const source = make('p', { className: 'src' }, `${side.about}　`);
  source.append(make('a', { href: side.href }, '到文章里看'));
  place?.replaceChildren(make('h2', {}, side.title), source, ...words);
}

function link(term: string, words: string): HTMLAnchorElement {
  return make(
    'a',
    { className: 'shared', href: `${page?.dataset['terms'] ?? '/'}${term}/` },
    words,
  );
}

form?.addEventListener('change', ({ target }) => {
  for (const name of names) {
    const chosen = parseSide(select(name)?.value ?? null);
    const block = select(`${name}-block`)?.value || undefined;
    // Another article has other blocks.
    const same = target !== select(name);
    sides[name] = chosen && { ...chosen, block: same ? block : undefined };
  }
  const query = new URLSearchParams();
  for (const name of names) {
    const side = sides[name];
    if (side) query.set(name, writeSide(side));
  }
  history.replaceState(history.state, '', `${location.pathname}?${query}`);
  void showBoth();
});
form?.addEventListener('submit', (event) => event.preventDefault());
void showBoth();
