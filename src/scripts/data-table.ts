// Sorts and filters the table of all figures. Without it the table stands as it is.
const table = document.querySelector<HTMLTableElement>('#all-figures');
const dataForm = document.querySelector<HTMLFormElement>('#data-filters');
const body = table?.tBodies[0];
const rows = [...(body?.rows ?? [])];
const heads = [...(table?.tHead?.rows[0]?.cells ?? [])];
const words = new Intl.Collator('zh-CN', { numeric: true });
const texts = rows.map((row) => row.textContent.toLowerCase());
const place = 2;

/** What a cell sorts by; empty cells stand last in both directions. */
function keyOf(row: HTMLTableRowElement, column: number): string {
  const cell = row.cells[column];
  return cell?.dataset['key'] ?? cell?.textContent ?? '';
}

function compare(a: string, b: string): number {
  const difference = Number(a) - Number(b);
  return Number.isNaN(difference) ? words.compare(a, b) : difference;
}

function sort(column: number): void {
  const head = heads[column];
  const down = head?.ariaSort === 'ascending';
  for (const each of heads) each.removeAttribute('aria-sort');
  head?.setAttribute('aria-sort', down ? 'descending' : 'ascending');
  const keyed = rows.map((row) => ({ row, key: keyOf(row, column) }));
  keyed.sort((a, b) => {
    if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
    return down ? compare(b.key, a.key) : compare(a.key, b.key);
  });
  body?.append(...keyed.map(({ row }) => row));
}

function filterRows(controls: HTMLFormElement): void {
  const chosen = new FormData(controls);
  const value = (name: string) => String(chosen.get(name) ?? '');
  const text = value('text').trim().toLowerCase();
  let left = 0;
  for (const [index, row] of rows.entries()) {
    const fits =
      ['', row.dataset['report']].includes(value('report')) &&
      ['', row.dataset['status']].includes(value('status')) &&
      ['', row.cells[place]?.textContent].includes(value('place')) &&
      (texts[index] ?? '').includes(text);
    row.hidden = !fits;
    if (fits) left += 1;
  }
  const output = controls.querySelector('output');
  if (output) output.textContent = `${left}个，共${rows.length}个`;
}

for (const [column, head] of heads.entries()) {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  button.addEventListener('click', () => sort(column));
  head.append(button);
}

if (dataForm) {
  dataForm.hidden = false;
  dataForm.addEventListener('input', () => filterRows(dataForm));
  dataForm.addEventListener('submit', (event) => event.preventDefault());
  filterRows(dataForm);
}
