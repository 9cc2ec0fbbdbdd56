/** A label that would like to stand at `y`, centred on `x`. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/**
 * Moves labels up until none covers another, and sideways to stay between the edges.
 * @param height of one line
 * @param width of the whole; labels stay inside it
 * @returns places in the order of the labels
 */
export function placeLabels(
  labels: readonly Label[],
  height: number,
  width: number,
): { x: number; y: number }[] {
  const placed: Label[] = [];
  return labels.map((label) => {
    const half = label.width / 2;
    const x = Math.max(half, Math.min(width - half, label.x));
    let y = label.y;
    const covers = (other: Label) =>
      Math.abs(other.x - x) < (other.width + label.width) / 2 + 4 && Math.abs(other.y - y) < height;
    for (let other = placed.find(covers); other; other = placed.find(covers)) y = other.y - height;
    placed.push({ ...label, x, y });
    return { x, y };
  });
}
