// Narrows the list of an article's figures by status and by indicator.
const figureForm = document.querySelector<HTMLFormElement>('#figure-filters');
const entries = [...document.querySelectorAll<HTMLElement>('.entries > li')];

function filterEntries(controls: HTMLFormElement): void {
  const chosen = new FormData(controls);
  const statuses = new Set(chosen.getAll('status'));
  const indicator = chosen.get('indicator');
  for (const entry of entries) {
    const fits = indicator === '' || indicator === (entry.dataset['indicator'] ?? '-');
    entry.hidden = !fits || !statuses.has(entry.dataset['status'] ?? '');
  }
  const left = entries.filter((entry) => !entry.hidden).length;
  const output = controls.querySelector('output');
  if (output)
    output.textContent = left < entries.length ? `显示${left}个，共${entries.length}个` : '';
}

if (figureForm) {
  figureForm.hidden = false;
  figureForm.addEventListener('change', () => filterEntries(figureForm));
  // A link may lead to an entry that is filtered out.
  addEventListener('hashchange', () => {
    if (!document.getElementById(location.hash.slice(1))?.hidden) return;
    figureForm.reset();
    filterEntries(figureForm);
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  });
}
