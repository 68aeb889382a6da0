import { COUNTRY_CODES } from '../model/country-code.ts';
import type { FileSkeleton } from './check-dataset.ts';
import type { Located } from './reference/reference-checker.ts';
import { parseJsonText } from './json-lines.ts';
import { readShorthand } from './shorthand.ts';

/*
 * A known line is valid by itself, and its references were valid when it was read before. So it only has to be read again
 * if it names a record that has changed since, or a country: all other known lines stay unparsed.
 */

/** A known line that is not parsed so far. */
export interface PendingLine {
  readonly line: number;
  readonly id: string;
  readonly bytes: Buffer;
}

interface PendingFile<Skeleton> {
  readonly skeleton: FileSkeleton<Skeleton>;
  readonly pending: readonly PendingLine[];
}

type ToSkeleton<Skeleton> = (value: object, id: string) => Skeleton;

/** The skeletons of a file, with those of the known lines that `isNeeded` selects. */
export function withSkeletons<Skeleton>(
  { skeleton, pending }: PendingFile<Skeleton>,
  toSkeleton: ToSkeleton<Skeleton>,
  isNeeded: (line: PendingLine) => boolean,
  onSkeleton?: (skeleton: Skeleton) => void,
): FileSkeleton<Skeleton> {
  const added: Located<Skeleton>[] = [];
  for (const line of pending) {
    if (!isNeeded(line)) continue;
    const complete = toSkeleton(knownValue(line.bytes), line.id);
    onSkeleton?.(complete);
    added.push({ line: line.line, skeleton: complete });
  }
  if (added.length === 0) return skeleton;
  return { ...skeleton, records: [...skeleton.records, ...added].toSorted((a, b) => a.line - b.line) };
}

/** With more ids, a pattern is no faster than a parser. */
const MAX_IDS = 2_000;

/** Which known lines have to be read again. */
interface Naming {
  /** Ids of lines that are not known; one of them may repeat the id of a known line. */
  readonly repeatable: ReadonlySet<string>;
  readonly changedIds: ReadonlySet<string>;
  /** Whether the data set describes an entity. */
  readonly isDefined: (id: string) => boolean;
}

/**
 * The skeletons of a file, with those of the known lines that name a changed record, or a country that no other line names
 * yet: these are the built-in countries that stay.
 */
export function withNamingSkeletons<Skeleton extends object>(
  file: PendingFile<Skeleton>,
  toSkeleton: ToSkeleton<Skeleton>,
  { repeatable, changedIds, isDefined }: Naming,
): FileSkeleton<Skeleton> {
  const open = new Set(COUNTRY_CODES.map((code) => code.toLowerCase()).filter((id) => !isDefined(id)));
  const pattern = new RegExp(`"(?:[A-Za-z]{2}${[...changedIds].map((id) => `|${id}`).join('')})"`, 'g');
  const isNamed = (text: string): boolean => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const name = match[0].slice(1, -1);
      if (changedIds.has(name) || open.has(name.toLowerCase())) return true;
    }
    return false;
  };
  const isNeeded = ({ id, bytes }: PendingLine): boolean =>
    changedIds.size > MAX_IDS || changedIds.has(id) || repeatable.has(id) || isNamed(bytes.toString('latin1'));
  return withSkeletons(file, toSkeleton, isNeeded, (skeleton) => {
    for (const name of countriesNamed(skeleton)) open.delete(name);
  });
}

/** The value of a known line, in the form of the schema as far as its references go. */
export function knownValue(bytes: Buffer): object {
  const parsed = parseJsonText(bytes);
  const value = parsed.issue === null ? parsed.value : {};
  return (parsed.text.includes('""') ? readShorthand(value) : value) as object;
}

function countriesNamed(skeleton: object): string[] {
  const { markets = [], participants = [] } = skeleton as {
    readonly markets?: readonly string[];
    readonly participants?: readonly { readonly entity: string }[];
  };
  return [...markets.map((code) => code.toLowerCase()), ...participants.map(({ entity }) => entity)];
}

const SUMMARY = Buffer.from('"summary":');
const EXTRA = Buffer.from('"extra":');
const [SPACE, QUOTE] = [32, 34];

/** True if the line certainly gives a summary. */
export function hasSummary(bytes: Buffer): boolean {
  const start = bytes.indexOf(SUMMARY);
  if (start < 0) return false;
  if (bytes.lastIndexOf(EXTRA, start) >= 0) return false;
  let place = start + SUMMARY.length;
  while (bytes[place] === SPACE) place += 1;
  return bytes[place] === QUOTE && bytes[place + 1] !== QUOTE;
}
