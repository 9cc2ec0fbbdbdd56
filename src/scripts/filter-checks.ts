// Narrows the list of checks by verdict, rule and report. Without it the list stands as it is.
const checkForm = document.querySelector<HTMLFormElement>('#check-filters');
const checks = [...document.querySelectorAll<HTMLElement>('.check-list > li')];
const checkGroups = [...document.querySelectorAll<HTMLElement>('section:has(.check-list)')];

function filterChecks(controls: HTMLFormElement): void {
  const chosen = [...new FormData(controls)].map(([name, value]) => [name, String(value)] as const);
  for (const check of checks) {
    check.hidden = !chosen.every(([name, value]) => value === '' || check.dataset[name] === value);
  }
  for (const group of checkGroups) {
    group.hidden = !group.querySelector('.check-list > li:not([hidden])');
  }
  const left = checks.filter((check) => !check.hidden).length;
  const output = controls.querySelector('output');
  if (output) output.textContent = `${left}处，共${checks.length}处`;
}

/** A link may lead to a check that is filtered out. */
function showAddressed(controls: HTMLFormElement): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target?.closest('[hidden]')) return;
  controls.reset();
  filterChecks(controls);
  target.scrollIntoView();
}

if (checkForm) {
  checkForm.hidden = false;
  checkForm.addEventListener('change', () => filterChecks(checkForm));
  checkForm.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', () => showAddressed(checkForm));
  filterChecks(checkForm);
}
