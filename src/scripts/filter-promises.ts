// Narrows the list of promises by place, field and verdict; groups with nothing left are hidden.
const promiseForm = document.querySelector<HTMLFormElement>('#promise-filters');
const promises = [...document.querySelectorAll<HTMLElement>('.promises > li')];
const promiseGroups = [...document.querySelectorAll<HTMLElement>('.group')];

function filterPromises(controls: HTMLFormElement): void {
  const chosen = [...new FormData(controls)].filter(([, value]) => value !== '');
  for (const promise of promises) {
    promise.hidden = !chosen.every(([name, value]) => {
      const own = promise.dataset[name] ?? '';
      return name === 'field' ? own.split(' ').includes(String(value)) : own === value;
    });
  }
  for (const group of promiseGroups)
    group.hidden = !group.querySelector('.promises > li:not([hidden])');
  const left = promises.filter((promise) => !promise.hidden).length;
  const output = controls.querySelector('output');
  if (output) output.textContent = `${left}条，共${promises.length}条`;
}

if (promiseForm) {
  promiseForm.hidden = false;
  promiseForm.addEventListener('change', () => filterPromises(promiseForm));
  // A link may lead to a promise that is filtered out.
  addEventListener('hashchange', () => {
    const wanted = document.getElementById(location.hash.slice(1));
    if (!wanted?.closest('[hidden]')) return;
    promiseForm.reset();
    filterPromises(promiseForm);
    wanted.scrollIntoView();
  });
  filterPromises(promiseForm);
}
