import { isUtf8 } from 'node:buffer';
import type { ParquetParsers, SchemaElement } from 'hyparquet';

import type { Cell } from '../table.ts';

/** Makes a cell of a decoded value. */
export type ToCell = (value: unknown) => Cell;

/** What the parser makes of texts and dates. A date or time is in the form of ISO 8601; a timestamp is in UTC. */
export const VALUE_PARSERS: Partial<ParquetParsers> = {
  stringFromBytes: (bytes: Uint8Array | undefined) => (bytes === undefined ? undefined : bytesText(bytes)),
  jsonFromBytes(bytes: Uint8Array | undefined) {
    if (bytes === undefined) return undefined;
    const text = bytesText(bytes);
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return text;
    }
  },
  dateFromDays: (days: number | undefined) => (days === undefined ? undefined : epochDay(days)),
  timestampFromMilliseconds: (millis: bigint | undefined) => timestamp(millis, 1_000n),
  timestampFromMicroseconds: (micros: bigint | undefined) => timestamp(micros, 1_000_000n),
  timestampFromNanoseconds: (nanos: bigint | undefined) => timestamp(nanos, 1_000_000_000n),
};

/**
 * How to make cells of a column. Integers beyond 2^53 and decimals of more than 15 digits become texts with all their digits;
 * NaN, which is the empty cell of some programs, becomes null.
 */
export function cellMaker(element: SchemaElement): ToCell {
  const { logical_type: logical, converted_type: converted } = element;
  if (isDecimal(element)) {
    const scale = (logical?.type === 'DECIMAL' ? logical.scale : element.scale) ?? 0;
    return (value) => decimalCell(value, scale);
  }
  if (logical?.type === 'TIME') return (value) => timeCell(value, PER_SECOND[logical.unit]);
  if (converted === 'TIME_MILLIS') return (value) => timeCell(value, PER_SECOND.MILLIS);
  if (converted === 'TIME_MICROS') return (value) => timeCell(value, PER_SECOND.MICROS);
  if (logical?.type === 'TIMESTAMP' && !logical.isAdjustedToUTC) {
    return (value) => (typeof value === 'string' ? value.replace(/Z$/, '') : plainCell(value));
  }
  return plainCell;
}

/** Such a column is read as integers, since the parser makes inexact numbers of decimals. */
export function isDecimal({
  logical_type: logical,
  converted_type: converted,
  num_children: children,
}: SchemaElement): boolean {
  return children === undefined && (logical?.type === 'DECIMAL' || converted === 'DECIMAL');
}

const DAY = 86_400n;
const PER_SECOND = { MILLIS: 1_000n, MICROS: 1_000_000n, NANOS: 1_000_000_000n } as const;
/** Years 0001 to 9999. */
const MIN_SECONDS = -62_135_596_800n;
const MAX_SECONDS = 253_402_300_799n;
const MAX_EXACT_DIGITS = 15;

/** Old files do not mark texts as such. Other bytes become base64. */
function bytesText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(isUtf8(bytes) ? 'utf8' : 'base64');
}

/** A number beyond the years of the calendar is left as it is. */
function timestamp(value: bigint | number | undefined, perSecond: bigint): unknown {
  if (value === undefined || value === null) return value;
  const total = BigInt(value);
  const fraction = ((total % perSecond) + perSecond) % perSecond;
  const seconds = (total - fraction) / perSecond;
  if (seconds < MIN_SECONDS || seconds > MAX_SECONDS) return total;
  return `${secondsText(seconds)}${fractionText(fraction, perSecond)}Z`;
}

function epochDay(days: number): unknown {
  const seconds = BigInt(days) * DAY;
  return seconds < MIN_SECONDS || seconds > MAX_SECONDS ? days : secondsText(seconds).slice(0, 10);
}

function secondsText(seconds: bigint): string {
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 19);
}

function fractionText(fraction: bigint, perSecond: bigint): string {
  const digits = String(fraction)
    .padStart(String(perSecond).length - 1, '0')
    .replace(/0+$/, '');
  return digits === '' ? '' : `.${digits}`;
}

function timeCell(value: unknown, perSecond: bigint): Cell {
  if (typeof value !== 'number' && typeof value !== 'bigint') return plainCell(value);
  const total = BigInt(value);
  if (total < 0n || total >= DAY * perSecond) return plainCell(value);
  return secondsText(total / perSecond).slice(11) + fractionText(total % perSecond, perSecond);
}

function decimalCell(value: unknown, scale: number): Cell {
  if (value === undefined || value === null) return null;
  const unscaled = value instanceof Uint8Array ? signedInteger(value) : BigInt(value as number | bigint);
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const text = `${unscaled < 0n ? '-' : ''}${whole}${scale > 0 ? `.${digits.slice(-scale)}` : ''}`;
  return digits.length <= MAX_EXACT_DIGITS ? Number(text) : text;
}

/** Two's complement, the highest byte first. */
function signedInteger(bytes: Uint8Array): bigint {
  if (bytes.length === 0) return 0n;
  return BigInt.asIntN(bytes.length * 8, BigInt(`0x${Buffer.from(bytes).toString('hex')}`));
}

function plainCell(value: unknown): Cell {
  switch (typeof value) {
    case 'undefined':
      return null;
    case 'string':
      return value === '' ? null : value;
    case 'boolean':
      return value;
    case 'number':
      if (Number.isNaN(value)) return null;
      return Number.isFinite(value) ? value : String(value);
    case 'bigint':
      return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : String(value);
    default:
      return nestedCell(value);
  }
}

function nestedCell(value: unknown): Cell {
  if (value === null) return null;
  if (value instanceof Uint8Array) return bytesText(value);
  if (Array.isArray(value)) return value.map(plainCell);
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<unknown>, plainCell);
  if (typeof value !== 'object') return null;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainCell(item)]));
}
