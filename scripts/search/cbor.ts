/** What the tables of an index are made of. */
export type Value = number | string | null | Value[];

/** Kinds of items. */
const [wholeNumber, belowZero, text, list] = [0, 1, 3, 4];
const none = 0xf6;

/** CBOR as far as we read Pagefind's tables: whole numbers from 0, texts, lists, null. */
export function decode(bytes: Uint8Array): Value {
  let at = 0;
  const value = (): Value => {
    if (bytes[at] === none) {
      at += 1;
      return null;
    }
    const { kind, number, end } = readHead(bytes, at);
    at = end;
    if (kind === wholeNumber) return number;
    if (kind === list) return Array.from({ length: number }, value);
    if (kind !== text) throw unexpected(kind);
    at += number;
    return new TextDecoder().decode(bytes.subarray(end, at));
  };
  return value();
}

/** The same table as CBOR. */
export function encode(value: Value): Buffer {
  if (value === null) return Buffer.of(none);
  if (typeof value === 'number') return head(wholeNumber, value);
  if (typeof value === 'string') {
    const bytes = Buffer.from(value);
    return Buffer.concat([head(text, bytes.length), bytes]);
  }
  return joinList(value.map(encode));
}

/**
 * The elements of a list, each as its bytes, unread: an index holds millions of numbers.
 * @param bytes a list of texts, lists, and whole numbers, those below 0 too
 */
export function splitList(bytes: Uint8Array): Uint8Array[] {
  const { kind, number, end } = readHead(bytes, 0);
  if (kind !== list) throw unexpected(kind);
  const elements: Uint8Array[] = [];
  for (let at = end; elements.length < number; ) {
    const next = endOf(bytes, at);
    elements.push(bytes.subarray(at, next));
    at = next;
  }
  return elements;
}

/** A list of elements that are CBOR already. */
export function joinList(elements: readonly Uint8Array[]): Buffer {
  return Buffer.concat([head(list, elements.length), ...elements]);
}

/** Where the item ends that begins at an offset. */
function endOf(bytes: Uint8Array, at: number): number {
  const { kind, number, end } = readHead(bytes, at);
  if (kind === wholeNumber || kind === belowZero) return end;
  if (kind === text) return end + number;
  if (kind !== list) throw unexpected(kind);
  let next = end;
  for (let left = number; left > 0; left -= 1) next = endOf(bytes, next);
  return next;
}

/** The head of an item: its kind, its number or length, and where the head ends. */
function readHead(bytes: Uint8Array, at: number): { kind: number; number: number; end: number } {
  const first = bytes[at] ?? 0;
  const [kind, info] = [first >> 5, first & 31];
  if (info < 24) return { kind, number: info, end: at + 1 };
  const size = [1, 2, 4][info - 24];
  if (!size) throw new Error(`Unexpected length ${info} in CBOR, expected up to 32 bits`);
  const end = at + 1 + size;
  let number = 0;
  for (const byte of bytes.subarray(at + 1, end)) number = number * 256 + byte;
  return { kind, number, end };
}

function head(kind: number, number: number): Buffer {
  const first = kind << 5;
  if (number < 24) return Buffer.of(first | number);
  const size = number < 0x100 ? 1 : number < 0x10000 ? 2 : 4;
  const bytes = Buffer.alloc(1 + size);
  bytes.writeUInt8(first | { 1: 24, 2: 25, 4: 26 }[size], 0);
  bytes.writeUIntBE(number, 1, size);
  return bytes;
}

function unexpected(kind: number): Error {
  return new Error(`Unexpected kind ${kind} in CBOR, expected a table`);
}
