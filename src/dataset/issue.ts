import { counted } from '../support/counted.ts';

/** A problem in a data set. */
export interface Issue {
  /** Name of the file in the folder, or the folder itself. */
  readonly file: string;
  /** Counted from 1; null if the whole file is affected. */
  readonly line: number | null;
  /** Such as `participants[1].role`; null if the whole line is affected. */
  readonly field: string | null;
  readonly expected: string;
  /** The value, as shortened JSON, or a description of it. */
  readonly got: string;
}

/** A reference to a record that the data set does not have. */
export interface ExternalIssue extends Issue {
  readonly family: 'sources' | 'entities' | 'claims';
  readonly id: string;
}

/** A data set with issues. The message lists the first 100. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly code = 'INVALID_DATASET';
  /** All issues, sorted by file and line. */
  readonly issues: readonly Issue[];

  /** References to records that the data set does not have. They are issues if no other data set has the records. */
  readonly external: readonly ExternalIssue[];

  constructor(folder: string, issues: readonly Issue[], external: readonly ExternalIssue[] = []) {
    const sorted = sortIssues(issues);
    super(`The data set in ${folder} is invalid.\n${formatIssues(sorted)}`);
    this.issues = sorted;
    this.external = external;
  }
}

/** Formats issues for a terminal: a line for each of the first `limit`, sorted by file and line, then the total. */
export function formatIssues(issues: readonly Issue[], limit = 100): string {
  const lines = sortIssues(issues).slice(0, limit).map(formatIssue);
  if (issues.length > limit) lines.push(`… and ${issues.length - limit} more`);
  const files = new Set(issues.map(({ file }) => file)).size;
  lines.push(`${counted(issues.length, 'issue')} in ${counted(files, 'file')}`);
  return lines.join('\n');
}

/** Formats a value for an issue: JSON of at most 60 characters, on one line, without terminal control characters. */
export function display(value: unknown): string {
  if (value === undefined) return 'nothing';
  const json = printable(shortJson(value));
  return json.length > MAX_VALUE_LENGTH ? `${[...json].slice(0, MAX_VALUE_LENGTH - 1).join('')}…` : json;
}

/** Escapes characters that control a terminal or the text direction. `JSON.stringify` keeps some of them. */
export function printable(text: string): string {
  return text.replaceAll(CONTROLS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function formatIssue({ file, line, field, expected, got }: Issue): string {
  const place = [line === null ? file : `${file}:${line}`, ...(field === null ? [] : [field])].join(' ');
  return `${place}: expected ${expected}, got ${got}`;
}

/** Stable: issues of one line keep the order of their fields. */
function sortIssues(issues: readonly Issue[]): Issue[] {
  return issues.toSorted((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));
}

const MAX_VALUE_LENGTH = 60;
const CONTROLS = /[\p{Control}\p{Surrogate}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Truncates a text before converting it, since a line may have megabytes. */
function shortJson(value: unknown): string {
  if (typeof value === 'number') return String(value); // JSON.stringify gives null for Infinity, which 1e999 parses to
  try {
    return JSON.stringify(typeof value === 'string' ? value.slice(0, MAX_VALUE_LENGTH) : value);
  } catch {
    return Array.isArray(value) ? '[…]' : '{…}'; // JSON.parse accepts deeper nesting than JSON.stringify
  }
}
