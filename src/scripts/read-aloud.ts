// Reads the text aloud. What does the reading is loaded when it is asked for.
const start = document.querySelector<HTMLButtonElement>('#read-aloud');
const bar = document.querySelector<HTMLElement>('#reader');

if (start && bar && 'speechSynthesis' in window) {
  start.addEventListener('click', async () => {
    const { openReader } = await import('./reader/open-reader.ts');
    openReader(start, bar);
  });
}
