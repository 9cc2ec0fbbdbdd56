// A word at each point of a chart, by mouse, touch and arrow keys; and the picture as a PNG file.
// Without it the points have their titles, and the table below says the same.
for (const plots of document.querySelectorAll<HTMLElement>('.plots')) attachPlots(plots);
for (const cite of document.querySelectorAll<HTMLDetailsElement>('.chart-cite')) {
  cite.addEventListener('toggle', async () => {
    if (cite.open) (await import('./tools/cite-chart.ts')).addWays(cite);
  });
}
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-png]')) {
  button.hidden = false;
  button.addEventListener('click', () => void savePng(button));
}

function attachPlots(plots: HTMLElement): void {
  const chart = plots.closest('.chart');
  const told = chart?.querySelector<HTMLElement>('.told');
  const output = told?.querySelector('output');
  if (!told || !output) return;
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  // The output says it; the tip is for the eye.
  tip.ariaHidden = 'true';
  plots.append(tip);
  told.tabIndex = 0;
  for (const title of plots.querySelectorAll('.point title')) title.remove();

  /** The points of the layout that is in sight. */
  const marks = () =>
    [...plots.querySelectorAll<SVGGElement>('.point')].filter(
      (mark) => mark.getClientRects().length > 0,
    );
  const shown = () => marks().findIndex((mark) => mark.classList.contains('on'));

  const hide = () => {
    tip.hidden = true;
    for (const mark of plots.querySelectorAll('.point.on')) mark.classList.remove('on');
  };
  const show = (mark: SVGGElement | undefined, speak: boolean) => {
    if (!mark) return;
    hide();
    mark.classList.add('on');
    tip.textContent = mark.dataset['say'] ?? '';
    tip.hidden = false;
    placeTip(tip, mark, plots);
    if (speak) output.textContent = tip.textContent;
  };

  plots.addEventListener('pointerover', (event) => show(markAt(event), false));
  plots.addEventListener('click', (event) => {
    told.focus({ preventScroll: true });
    show(markAt(event), true);
  });
  plots.addEventListener('pointerleave', () => {
    if (document.activeElement !== told) hide();
  });
  told.addEventListener('blur', hide);
  told.addEventListener('keydown', (event) => {
    const all = marks();
    const next = {
      ArrowRight: shown() + 1,
      ArrowDown: shown() + 1,
      ArrowLeft: Math.max(0, shown() - 1),
      ArrowUp: Math.max(0, shown() - 1),
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (event.key === 'Escape') hide();
    if (event.key === 'Enter') linkOf(chart, shown())?.click();
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const mark = all[Math.min(next, all.length - 1)];
    mark?.scrollIntoView({ block: 'nearest' });
    show(mark, true);
  });
}

function markAt({ target }: Event): SVGGElement | undefined {
  return (target instanceof Element && target.closest<SVGGElement>('.point')) || undefined;
}

/** The way into the text from the row of a point. */
function linkOf(chart: Element | null, index: number): HTMLAnchorElement | undefined {
  return chart?.querySelector<HTMLAnchorElement>(`[data-point="${index}"] a`) ?? undefined;
}

/** Above the point, or below it at the top of the plot; never beyond its sides. */
function placeTip(tip: HTMLElement, mark: SVGGElement, plots: HTMLElement): void {
  const at = mark.getBoundingClientRect();
  const box = plots.getBoundingClientRect();
  const middle = at.left + at.width / 2 - box.left - tip.offsetWidth / 2;
  const left = Math.max(0, Math.min(middle, box.width - tip.offsetWidth));
  const above = at.top - box.top - tip.offsetHeight - 4;
  tip.style.setProperty('--left', `${left}px`);
  tip.style.setProperty('--top', `${above < 0 ? at.bottom - box.top + 4 : above}px`);
}

/** Draws the picture file at twice its size and hands it over. */
async function savePng(button: HTMLButtonElement): Promise<void> {
  const url = button.dataset['png'] ?? '';
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => {
    if (!blob) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = url.replace(/.*\/|\.svg$/g, '').concat('.png');
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }, 'image/png');
}
