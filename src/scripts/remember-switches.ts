// Keeps the reader's switches on this device. Without it they work, and are forgotten.
const key = 'switches';

function read(): Record<string, boolean> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof stored === 'object' && stored !== null ? { ...stored } : {};
  } catch {
    return {};
  }
}

const stored = read();
for (const input of document.querySelectorAll<HTMLInputElement>('input[data-remember]')) {
  input.checked = stored[input.id] === true;
  input.addEventListener('change', () => {
    try {
      localStorage.setItem(key, JSON.stringify({ ...read(), [input.id]: input.checked }));
    } catch {
      // Storage is off: the switch holds for this page.
    }
  });
}
