// Before the first paint, so that nothing moves or flashes: what the reader chose earlier, and what
// this browser can do, as attributes that style sheets obey. Loaded as it is, in the head.
(() => {
  const { dataset } = document.documentElement;
  dataset.script = '';
  if ('speechSynthesis' in window) dataset.speech = '';
  if (/[?&]q=./.test(location.search)) dataset.asked = '';
  try {
    if (localStorage.getItem('place')) dataset.resume = '';
    if (localStorage.getItem('searches')) dataset.searched = '';
    const kept = Object.entries(JSON.parse(localStorage.getItem('reading') ?? '{}'));
    for (const [name, value] of kept) if (/^[a-z]+$/.test(name)) dataset[name] = value;
  } catch {
    // Nothing is kept, or nothing that can be read.
  }
})();
