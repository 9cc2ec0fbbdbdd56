// What is kept on this device. Where nothing can be kept, everything works and is forgotten.

/** What is kept under a name; null where there is nothing. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** What is kept under a name as JSON; null where there is nothing, or nothing that can be read. */
export function keptJson(name: string): unknown {
  try {
    return JSON.parse(kept(name) ?? 'null');
  } catch {
    return null;
  }
}

/**
 * Keeps a text under a name, or forgets it.
 * @returns whether the device did
 */
export function keep(name: string, text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}
