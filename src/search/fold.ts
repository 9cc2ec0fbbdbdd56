/** A folded text, and where each of its code units comes from. */
export interface Folded {
  text: string;
  /** Offsets in the text that was folded: code unit i came from `starts[i]` to `ends[i]`. */
  starts: number[];
  ends: number[];
}

/** White space, format characters and controls: nothing that a reader could search for. */
const dropped = /[\s\p{Cf}\p{Cc}]/gu;
const wide = /[％．０-９Ａ-Ｚａ-ｚ]/gu;
/** A character with the marks on it: no folding reaches beyond it. */
const clusters = /[\s\S](?:[\s\p{Cf}\p{Cc}]*\p{M})*/gu;
/** Whatever folding might change. */
const folding = /["\s\p{Cf}\p{Cc}\p{M}\p{Lu}\p{Lt}％．０-９Ａ-Ｚａ-ｚ]/u;

/**
 * The one form in which texts are indexed and searched: NFC, no white space and no invisible
 * characters, digits, letters, ％ and ． half as wide as a Chinese character, lower case, and ＂ for
 * `"`, which the index takes for its own. Folding twice is folding once.
 */
export function fold(text: string): string {
  if (isFolded(text)) return text;
  return (text.match(clusters) ?? []).map(foldCluster).join('');
}

/** Folds a text and keeps the way back. */
export function foldWithPlaces(text: string): Folded {
  const folded: Folded = { text: fold(text), starts: [], ends: [] };
  let at = 0;
  for (const cluster of text.match(clusters) ?? []) {
    for (let unit = foldCluster(cluster).length; unit > 0; unit -= 1) {
      folded.starts.push(at);
      folded.ends.push(at + cluster.length);
    }
    at += cluster.length;
  }
  return folded;
}

/** A text in parts, each with its folded form: joined, the parts are the text. */
export function foldedParts(text: string): { part: string; folded: string }[] {
  return (text.match(clusters) ?? []).map((part) => ({ part, folded: foldCluster(part) }));
}

function isFolded(text: string): boolean {
  return !folding.test(text) && text.normalize('NFC') === text;
}

function foldCluster(cluster: string): string {
  // Most characters are.
  if (isFolded(cluster)) return cluster;
  return cluster
    .replace(dropped, '')
    .replace(wide, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0))
    .toLowerCase()
    .normalize('NFC')
    .replace('"', '＂');
}
