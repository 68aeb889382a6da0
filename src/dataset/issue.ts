import { counted } from '../support/counted.ts';
import type { PerFamily } from './version.ts';

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
  readonly family: keyof PerFamily<unknown>;
  readonly id: string;
}

/** A data set with issues. The message has at most 100 lines. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly code = 'INVALID_DATASET';
  /** All issues, sorted by file and line. */
  readonly issues: readonly Issue[];

  /** References to records that the data set does not have. They are issues if no other data set has the records. */
  readonly external: readonly ExternalIssue[];
  /** The number of further issues, which were not kept. */
  readonly omitted: number;

  constructor(folder: string, issues: readonly Issue[], external: readonly ExternalIssue[] = [], omitted = 0) {
    const sorted = sortIssues(issues);
    super(`The data set in ${folder} is invalid: ${formatIssues(sorted, { limit: 96, omitted })}`);
    this.issues = sorted;
    this.external = external;
    this.omitted = omitted;
  }
}

/**
 * Formats issues for a terminal: the total, a line for each of the first `limit` groups of issues that repeat, largest first,
 * and the sections of the documentation that explain the fields. `omitted`: the number of issues that were not kept.
 */
export function formatIssues(issues: readonly Issue[], { limit = 97, omitted = 0 } = {}): string {
  const files = new Set(issues.map(({ file }) => file)).size;
  const groups = groupIssues(sortIssues(issues));
  const rest = groups.slice(limit).flat().length + omitted;
  const sections = [...new Set(issues.flatMap((issue) => sectionOf(issue) ?? []))];
  return [
    `${counted(issues.length + omitted, 'issue')} in ${counted(files, 'file')}:`,
    ...groups.slice(0, limit).map(formatGroup),
    ...(rest > 0 ? [`… and ${counted(rest, 'more issue')}`] : []),
    ...(sections.length > 0 ? [`docs/dataset-format.md explains the fields: ${sections.join(', ')}`] : []),
  ].join('\n');
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

/** `claims.jsonl:3 status: expected …, got …`. */
export function formatIssue({ file, line, field, expected, got }: Issue): string {
  const place = [line === null ? file : `${file}:${line}`, ...(field === null ? [] : [field])].join(' ');
  return `${place}: expected ${expected}, got ${got}`;
}

/** Groups the issues of a file that differ in their line, in an index or in the value only. */
function groupIssues(issues: readonly Issue[]): Issue[][] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = JSON.stringify([issue.file, generalField(issue), withoutHint(issue.expected)]);
    const group = groups.get(key);
    if (group) group.push(issue);
    else groups.set(key, [issue]);
  }
  return [...groups.values()].toSorted((a, b) => b.length - a.length);
}

function formatGroup(group: readonly Issue[]): string {
  const [first, second] = group;
  if (!first) return '';
  if (!second) return formatIssue(first);
  const lines = [...new Set(group.map(({ line }) => line))];
  const shown = lines.slice(0, MAX_LINES).join(', ');
  const unit = lines.length === group.length ? 'line' : 'place';
  const places = `in ${counted(group.length, unit)}: ${first.file}:${shown}${lines.length > MAX_LINES ? ' …' : ''}`;
  const name = generalField(first);
  const field = name === null ? '' : `\`${name}\``;
  if (field !== '' && group.every(({ got }) => got === 'nothing')) return `${field} is missing ${places}`;
  const isSame = group.every((issue) => issue.expected === first.expected);
  const expected = isSame ? first.expected : withoutHint(first.expected);
  // hints that differ stand behind the values that they are for
  const values = [
    ...new Set(
      group.map((issue) => issue.got + (isSame ? '' : issue.expected.slice(withoutHint(issue.expected).length))),
    ),
  ];
  const got = `${values.slice(0, MAX_VALUES).join(' or ')}${values.length > MAX_VALUES ? ' or others' : ''}`;
  return `${field && `${field}: `}expected ${expected}, got ${got} ${places}`;
}

const MAX_LINES = 8;
const MAX_VALUES = 3;

/** `participants[].role` for `participants[1].role`. */
function generalField({ field }: Issue): string | null {
  return field?.replaceAll(/\[\d+\]/g, '[]') ?? null;
}

/** A hint depends on the value: ` (did you mean GB?)`. */
function withoutHint(expected: string): string {
  return expected.replace(/ \([^()]*\)$/, '');
}

/** The section of docs/dataset-format.md on the object that a field belongs to. */
function sectionOf({ file, field }: Issue): string | null {
  if (field === null) return null;
  const [first = ''] = field.split(/[.[]/);
  if (NESTED_SECTIONS.has(first) && field !== first) return `#${first}`;
  const name = file.replace(/\.gz$/, '');
  return ['.jsonl', '.json', '.csv'].some((ending) => name.endsWith(ending))
    ? `#${name.replace(/\.jsonl$/, '').replace('.', '')}`
    : null;
}

const NESTED_SECTIONS: ReadonlySet<string> = new Set([
  'names',
  'aliases',
  'identifiers',
  'participants',
  'amounts',
  'metric',
  'citations',
  'relations',
]);

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
