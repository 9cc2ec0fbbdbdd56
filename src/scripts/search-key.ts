// `/` leads to the search box from anywhere on a page; where there is no room for one, to the search.
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const { target } = event;
  if (target instanceof HTMLElement && target.closest('input, select, textarea')) return;
  event.preventDefault();
  const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-search-input]')];
  const box = boxes.find((each) => each.checkVisibility());
  box?.focus();
  box?.select();
  if (!box) document.querySelector<HTMLAnchorElement>('[data-search-link]')?.click();
});
