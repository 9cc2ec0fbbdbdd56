/** A stretch of a text, half-open. */
export interface Stretch {
  start: number;
  end: number;
}

/** A voice must not wait for a sentence of a page: longer ones end at a clause. */
const longest = 120;
const closing = '”’」』）)》〉】';

/**
 * The sentences of a text, without the white space around them. The reports have sentences of a page;
 * one of more than 120 characters is cut after a semicolon, or else after a comma.
 */
export function splitSentences(text: string): Stretch[] {
  return cutAfter(text, { start: 0, end: text.length }, /[。！？!?…\n]/)
    .flatMap((sentence) => shorten(text, sentence, [/[；;]/, /[，,：]/]))
    .map((stretch) => trim(text, stretch))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function shorten(text: string, stretch: Stretch, marks: readonly RegExp[]): Stretch[] {
  const [mark, ...weaker] = marks;
  if (!mark || stretch.end - stretch.start <= longest) return [stretch];
  const parts: Stretch[] = [];
  for (const piece of cutAfter(text, stretch, mark)) {
    const last = parts.at(-1);
    if (last && piece.end - last.start <= longest) last.end = piece.end;
    else parts.push({ ...piece });
  }
  return parts.flatMap((part) => shorten(text, part, weaker));
}

/** Cuts after each mark, and after the brackets and quotes that close with it. */
function cutAfter(text: string, { start, end }: Stretch, mark: RegExp): Stretch[] {
  const parts: Stretch[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (!mark.test(text.charAt(at))) continue;
    while (
      at + 1 < end &&
      (mark.test(text.charAt(at + 1)) || closing.includes(text.charAt(at + 1)))
    ) {
      at += 1;
    }
    parts.push({ start: from, end: at + 1 });
    from = at + 1;
  }
  if (from < end) parts.push({ start: from, end });
  return parts;
}

function trim(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  return {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  };
}
