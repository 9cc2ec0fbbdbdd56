// Narrows the bilingual glossary by Chinese or English words. Without it the list stands as it is.
const glossaryForm = document.querySelector<HTMLFormElement>('#glossary-filter');
const glossaryRows = [...document.querySelectorAll<HTMLElement>('.all-terms > li')].map((item) => ({
  item,
  words: item.textContent.toLowerCase(),
}));

function filterGlossary(form: HTMLFormElement): void {
  const wanted = String(new FormData(form).get('find') ?? '')
    .trim()
    .toLowerCase();
  for (const { item, words } of glossaryRows) item.hidden = !words.includes(wanted);
  const left = glossaryRows.filter(({ item }) => !item.hidden).length;
  const output = form.querySelector('output');
  if (output)
    output.textContent = left === 0 ? 'nothing found' : `${left} of ${glossaryRows.length}`;
}

if (glossaryForm) {
  glossaryForm.hidden = false;
  glossaryForm.addEventListener('input', () => filterGlossary(glossaryForm));
  glossaryForm.addEventListener('submit', (event) => event.preventDefault());
  filterGlossary(glossaryForm);
}
