import { counted } from '../support/counted.ts';

/** One thing that is wrong with a data set. */
export interface Fault {
  /** Name of the file within the folder; the folder itself where that is at fault. */
  readonly file: string;
  /** Counted from 1; null where the file as a whole is at fault. */
  readonly line: number | null;
  /** Such as `participants[1].role`; null where the line as a whole is at fault. */
  readonly field: string | null;
  readonly expected: string;
  /** What stands there, as shortened JSON or in words. */
  readonly got: string;
}

/** A data set that cannot be used, with everything that is wrong with it. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly code = 'INVALID_DATASET';
  /** All of them, by file and line. */
  readonly faults: readonly Fault[];

  constructor(folder: string, faults: readonly Fault[]) {
    const sorted = sortFaults(faults);
    super(`The data set in ${folder} cannot be used.\n${formatFaults(sorted)}`);
    this.faults = sorted;
  }
}

/** A report for a terminal: a line for each of the first `limit` faults by file and line, then the total. */
export function formatFaults(faults: readonly Fault[], limit = 100): string {
  const lines = sortFaults(faults).slice(0, limit).map(formatFault);
  if (faults.length > limit) lines.push(`… and ${faults.length - limit} more`);
  const files = new Set(faults.map(({ file }) => file)).size;
  lines.push(`${counted(faults.length, 'fault')} in ${counted(files, 'file')}`);
  return lines.join('\n');
}

/** A value as a report shows it: JSON of at most 60 characters, on one line, without characters that steer a terminal. */
export function display(value: unknown): string {
  if (value === undefined) return 'nothing';
  const whole = printable(excerpt(value));
  return whole.length > LONGEST_VALUE ? `${[...whole].slice(0, LONGEST_VALUE - 1).join('')}…` : whole;
}

/** Escapes what would steer a terminal or turn the direction of a text; JSON leaves these as they are. */
export function printable(text: string): string {
  return text.replaceAll(STEERING, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function formatFault({ file, line, field, expected, got }: Fault): string {
  const place = [line === null ? file : `${file}:${line}`, ...(field === null ? [] : [field])].join(' ');
  return `${place}: expected ${expected}, got ${got}`;
}

/** Stable: faults of one line stay in the order of its fields. */
function sortFaults(faults: readonly Fault[]): Fault[] {
  return faults.toSorted((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));
}

const LONGEST_VALUE = 60;
const STEERING = /[\p{Control}\p{Surrogate}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Enough of a value to fill the place there is: a line may hold megabytes. */
function excerpt(value: unknown): string {
  if (typeof value === 'number') return String(value); // JSON has no word for 1e999
  try {
    return JSON.stringify(typeof value === 'string' ? value.slice(0, LONGEST_VALUE) : value);
  } catch {
    return Array.isArray(value) ? '[…]' : '{…}'; // JSON.parse reads deeper brackets than JSON.stringify writes
  }
}
