/** Values in scripted Bolt messages: JSON with 32-bit integers. */
export type Packed = null | boolean | number | string | readonly Packed[] | { readonly [key: string]: Packed };

/** Encodes a value as PackStream: texts, lists and maps of less than 65,536 items. */
export function pack(value: Packed): Buffer {
  if (value === null) return Buffer.from([0xc0]);
  if (typeof value === 'boolean') return Buffer.from([value ? 0xc3 : 0xc2]);
  if (typeof value === 'number') {
    const bytes = Buffer.from([0xca, 0, 0, 0, 0]);
    bytes.writeInt32BE(value, 1);
    return bytes;
  }
  if (typeof value === 'string') return Buffer.concat([sized(0xd1, Buffer.byteLength(value)), Buffer.from(value)]);
  if (isList(value)) return Buffer.concat([sized(0xd5, value.length), ...value.map(pack)]);
  const entries = Object.entries(value);
  return Buffer.concat([sized(0xd9, entries.length), ...entries.flatMap((entry) => entry.map(pack))]);
}

/** Decodes the value at `at` and returns the position after it. Does not support floats. */
export function unpack(bytes: Buffer, at: number): [value: Packed, next: number] {
  const marker = bytes[at] ?? 0xc0;
  const size = marker & 0x0f;
  if (marker === 0xc0 || marker === 0xc2 || marker === 0xc3) return [marker === 0xc0 ? null : marker === 0xc3, at + 1];
  if (marker < 0x80 || marker >= 0xf0) return [marker < 0x80 ? marker : marker - 0x100, at + 1];
  if (marker < 0x90) return textAt(bytes, at + 1, size);
  if (marker < 0xa0) return listAt(bytes, at + 1, size);
  if (marker < 0xb0) return mapAt(bytes, at + 1, size);
  if (marker === 0xc8) return [bytes.readInt8(at + 1), at + 2];
  if (marker === 0xc9) return [bytes.readInt16BE(at + 1), at + 3];
  if (marker === 0xca) return [bytes.readInt32BE(at + 1), at + 5];
  if (marker === 0xcb) return [Number(bytes.readBigInt64BE(at + 1)), at + 9];
  if (marker === 0xd0) return textAt(bytes, at + 2, bytes.readUInt8(at + 1));
  if (marker === 0xd1) return textAt(bytes, at + 3, bytes.readUInt16BE(at + 1));
  if (marker === 0xd4) return listAt(bytes, at + 2, bytes.readUInt8(at + 1));
  if (marker === 0xd8) return mapAt(bytes, at + 2, bytes.readUInt8(at + 1));
  throw new Error(`The scripted server does not read the marker 0x${marker.toString(16)}.`);
}

function isList(value: object): value is readonly Packed[] {
  return Array.isArray(value);
}

function sized(marker: number, size: number): Buffer {
  const bytes = Buffer.from([marker, 0, 0]);
  bytes.writeUInt16BE(size, 1);
  return bytes;
}

function textAt(bytes: Buffer, at: number, size: number): [string, number] {
  return [bytes.toString('utf8', at, at + size), at + size];
}

function listAt(bytes: Buffer, at: number, size: number): [Packed[], number] {
  const items: Packed[] = [];
  let next = at;
  for (let index = 0; index < size; index++) {
    const [item, end] = unpack(bytes, next);
    items.push(item);
    next = end;
  }
  return [items, next];
}

function mapAt(bytes: Buffer, at: number, size: number): [Packed, number] {
  const [flat, next] = listAt(bytes, at, 2 * size);
  const pairs = Array.from({ length: size }, (_, index): [string, Packed] => [
    String(flat[2 * index]),
    flat[2 * index + 1] ?? null,
  ]);
  return [Object.fromEntries(pairs), next];
}
