// Narrows the list of all terms by words, kind and report. Without it the list stands as it is.
const termForm = document.querySelector<HTMLFormElement>('#term-filters');
const terms = [...document.querySelectorAll<HTMLElement>('.all-terms > li')].map((item) => ({
  item,
  words: `${item.textContent} ${item.dataset['words'] ?? ''}`.toLowerCase(),
}));
const letters = [...document.querySelectorAll<HTMLElement>('.letter')];

function filterTerms(controls: HTMLFormElement): void {
  const chosen = new FormData(controls);
  const value = (name: string) => String(chosen.get(name) ?? '');
  const wanted = value('text').trim().toLowerCase();
  let left = 0;
  for (const { item, words } of terms) {
    const fits =
      ['', item.dataset['kind']].includes(value('kind')) &&
      (value('report') === '' ||
        (item.dataset['reports'] ?? '').split(' ').includes(value('report'))) &&
      words.includes(wanted);
    item.hidden = !fits;
    if (fits) left += 1;
  }
  for (const letter of letters) letter.hidden = !letter.querySelector('li:not([hidden])');
  const output = controls.querySelector('output');
  if (output) output.textContent = left === 0 ? '没有符合的术语' : `${left}条，共${terms.length}条`;
}

if (termForm) {
  termForm.hidden = false;
  termForm.addEventListener('input', () => filterTerms(termForm));
  termForm.addEventListener('submit', (event) => event.preventDefault());
  filterTerms(termForm);
}
