// Marks the section being read in the navigation.
const headings = [...document.querySelectorAll<HTMLElement>('.block.heading')];
const links = [...document.querySelectorAll<HTMLAnchorElement>('.sections a')];

/** A section counts as read from when its heading has passed the upper third of the window. */
const line = 0.35;

function mark(): void {
  const passed = headings.filter((each) => each.getBoundingClientRect().top < innerHeight * line);
  const current = passed.at(-1)?.id;
  for (const link of links) {
    if (link.hash === `#${current}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  const marked = links.find((link) => link.hasAttribute('aria-current') && link.offsetParent);
  const box = marked?.closest('nav');
  if (marked && box) box.scrollTop = marked.offsetTop - box.clientHeight / 2;
}

const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -65% 0px' });
for (const heading of headings) observer.observe(heading);
