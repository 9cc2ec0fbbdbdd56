/** Code bytes of the first level of GB 2312: rows 16 to 55, the last of them not full. */
const firstRow = 0xb0;
const lastRow = 0xd7;
const firstCell = 0xa1;
const lastCell = 0xfe;
const lastOfAll = 0xf9;

let common: ReadonlySet<string> | undefined;

/** The 3,755 characters of the first level of GB 2312, the common ones. */
export function commonCharacters(): ReadonlySet<string> {
  common ??= readCommon();
  return common;
}

function readCommon(): Set<string> {
  const bytes: number[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    const last = row === lastRow ? lastOfAll : lastCell;
    for (let cell = firstCell; cell <= last; cell += 1) bytes.push(row, cell);
  }
  return new Set(new TextDecoder('gb18030').decode(new Uint8Array(bytes)));
}
