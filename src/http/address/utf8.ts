import { isUtf8 } from 'node:buffer';

const decoder = new TextDecoder('utf-8', { fatal: true }); // drops a byte order mark

/** Bytes as text, without a byte order mark; null where they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array | ArrayBuffer): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Whether the percent escapes of an address or a form are UTF-8. URLs replace what is not without a word. */
export function isUtf8Escaped(text: string): boolean {
  return !text.includes('%') || isUtf8(unescaped(Buffer.from(text)));
}

const PERCENT = 0x25;

function unescaped(bytes: Buffer): Uint8Array {
  let length = 0;
  for (let place = 0; place < bytes.length; place++) {
    const value = bytes[place] === PERCENT ? hexAt(bytes, place + 1) : null;
    bytes[length++] = value ?? bytes[place] ?? 0;
    if (value !== null) place += 2;
  }
  return bytes.subarray(0, length);
}

/** The value of two hexadecimal digits; null where there are none. */
function hexAt(bytes: Buffer, place: number): number | null {
  const digits = bytes.toString('latin1', place, place + 2);
  return digits.length === 2 && /^[\da-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : null;
}
