/** What the tables of an index are made of. */
export type Value = number | string | null | Value[];

/** CBOR as far as Pagefind's tables use it: whole numbers from 0, texts, lists, null. */
export function decode(bytes: Uint8Array): Value {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const number = (info: number): number => {
    if (info < 24) return info;
    const size = [1, 2, 4][info - 24];
    if (!size) throw new Error(`Unexpected length ${info} in CBOR, expected up to 32 bits`);
    at += size;
    if (size === 1) return view.getUint8(at - 1);
    return size === 2 ? view.getUint16(at - 2) : view.getUint32(at - 4);
  };
  const value = (): Value => {
    const head = view.getUint8(at);
    at += 1;
    if (head === 0xf6) return null;
    const length = number(head & 31);
    if (head >> 5 === 0) return length;
    if (head >> 5 === 4) return Array.from({ length }, value);
    if (head >> 5 !== 3) throw new Error(`Unexpected kind ${head >> 5} in CBOR, expected a table`);
    at += length;
    return new TextDecoder().decode(bytes.subarray(at - length, at));
  };
  return value();
}

/** The same table as CBOR. */
export function encode(value: Value): Buffer {
  if (value === null) return Buffer.of(0xf6);
  if (typeof value === 'number') return head(0, value);
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    return Buffer.concat([head(3, text.length), text]);
  }
  return Buffer.concat([head(4, value.length), ...value.map(encode)]);
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
