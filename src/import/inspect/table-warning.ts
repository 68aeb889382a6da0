import { normalizeText } from '../../model/normalize-text.ts';
import type { Table } from '../reader/table.ts';
import type { ColumnProfile } from './profile/column-profile.ts';
import type { ProfiledTable } from './profile/profile-table.ts';
import { dayOrder } from './propose/value-spec.ts';

/** What a person should look at before an import, one sentence each. */
export function tableWarnings({ dialect }: Table, { profiles, unreadable, repeated, rows }: ProfiledTable): string[] {
  return [
    ...dialect.notes,
    ...(rows === 0 ? ['The table has no rows.'] : []),
    ...(unreadable.count > 0
      ? [
          `${unreadable.count} ${unreadable.count === 1 ? 'row' : 'rows'} cannot be read; the first: ${unreadable.first}.`,
        ]
      : []),
    ...(repeated.length > 0
      ? [
          `${rowsPhrase(repeated.length)} the same as an earlier row: line ${repeated[0]?.line} repeats line ${repeated[0]?.of}.`,
        ]
      : []),
    ...(rows > 0 ? profiles.flatMap(columnWarnings) : []),
  ];
}

function rowsPhrase(count: number): string {
  return count === 1 ? '1 row is' : `${count} rows are`;
}

function columnWarnings(profile: ColumnProfile): string[] {
  const { name, type, spaced, misfit, misfits, filled, values } = profile;
  if (filled === 0) return [`Column ${name} is empty.`];
  const spellings =
    values === null || (type !== 'text' && type !== 'category' && type !== 'organisation' && type !== 'person')
      ? null
      : sameName(values);
  return [
    ...(spaced > 0
      ? [`Column ${name}: ${spaced} cells have spaces at an end or double spaces. The import removes them.`]
      : []),
    ...(misfit !== null && misfits > 0 && misfits < filled
      ? [
          `Column ${name}: ${misfits} of ${filled} cells are of another type; the first: ${JSON.stringify(misfit.text)} in line ${misfit.line}.`,
        ]
      : []),
    ...(type === 'date' && dayOrder(profile, { isDayFirst: true }).isDoubtful
      ? [`Column ${name}: no cell tells the order of day and month. The mapping says which one it takes.`]
      : []),
    ...(spellings !== null
      ? [
          `Column ${name}: ${spellings.map((text) => JSON.stringify(text)).join(' and ')} look like one name, but are two keys.`,
        ]
      : []),
  ];
}

/** Two values that differ in case, accents or punctuation only. */
function sameName(values: ReadonlyMap<string, number>): readonly [string, string] | null {
  const seen = new Map<string, string>();
  for (const text of values.keys()) {
    const key = normalizeText(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
    const earlier = seen.get(key);
    if (earlier !== undefined && key !== '') return [earlier, text];
    seen.set(key, text);
  }
  return null;
}
