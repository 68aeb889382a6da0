import { isUtf8 } from 'node:buffer';

const decoder = new TextDecoder('utf-8', { fatal: true }); // drops a byte order mark

/** Decodes UTF-8 without a byte order mark; null if it is invalid. */
export function decodeUtf8(bytes: Uint8Array | ArrayBuffer): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Whether the percent escapes of an address or a form are UTF-8. URL parsers silently replace other escapes. */
export function isUtf8Escaped(text: string): boolean {
  return !text.includes('%') || isUtf8(unescapeBytes(Buffer.from(text)));
}

const PERCENT = 0x25;

function unescapeBytes(bytes: Buffer): Uint8Array {
  let length = 0;
  for (let index = 0; index < bytes.length; index++) {
    const value = bytes[index] === PERCENT ? hexAt(bytes, index + 1) : null;
    bytes[length++] = value ?? bytes[index] ?? 0;
    if (value !== null) index += 2;
  }
  return bytes.subarray(0, length);
}

/** The value of two hexadecimal digits; null if there are none. */
function hexAt(bytes: Buffer, index: number): number | null {
  const digits = bytes.toString('latin1', index, index + 2);
  return digits.length === 2 && /^[\da-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : null;
}
