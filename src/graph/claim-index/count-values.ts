import type { CountedProperty, IndexedValue } from './claim-index.ts';
import type { ClaimColumns } from './claim-columns.ts';
import { createNumberList } from '../../support/number-list.ts';
import type { Codes } from './column.ts';
import { eachSelected } from './select-claims.ts';
import type { Selection } from './selection.ts';

/** The numbers of the selected claims for each value of a property, and of their participants. */
export async function countValues(
  columns: ClaimColumns,
  selection: Selection,
  property: CountedProperty,
): Promise<IndexedValue[]> {
  const { codes, values, offsets } = countedColumn(columns, property);
  const { participants } = columns.list;
  const counts = new Uint32Array(values.length);
  const entries = createNumberList(Uint32Array); // pairs of a code and a claim
  await eachSelected(selection, columns.size, (claim) => {
    // like the statement, which counts participants: a claim without one has no row
    if (participants.offsets[claim] === participants.offsets[claim + 1]) return;
    for (const code of codesOfClaim(codes, offsets, claim)) {
      counts[code] = (counts[code] ?? 0) + 1;
      entries.push(code);
      entries.push(claim);
    }
  });
  return entitiesOf(columns, counts, entries.values()).map(({ code, ...count }) => ({
    value: code === 0 ? null : (values[code] ?? ''),
    ...count,
  }));
}

function countedColumn({ text, list }: ClaimColumns, property: CountedProperty) {
  switch (property) {
    case 'kind':
    case 'status':
    case 'year':
    case 'dataset':
    case 'measure':
      return { ...text[property], offsets: null };
    default:
      return list[property];
  }
}

/** The different codes of a claim; 0 if it has no value. */
function codesOfClaim(codes: Codes, offsets: Uint32Array | null, claim: number): readonly number[] {
  if (offsets === null) return [codes[claim] ?? 0];
  const [start = 0, end = 0] = [offsets[claim], offsets[claim + 1]];
  if (end - start === 1) return [codes[start] ?? 0];
  return start === end ? UNKNOWN : [...new Set(codes.subarray(start, end))];
}

const UNKNOWN = [0];

/** Groups the claims by code, and counts the entities of each group with one stamp for each entity. */
function entitiesOf(
  { list: { participants } }: ClaimColumns,
  counts: Uint32Array,
  entries: Uint32Array,
): { readonly code: number; readonly claims: number; readonly entities: number }[] {
  const starts = new Uint32Array(counts.length + 1);
  for (let code = 0; code < counts.length; code++) starts[code + 1] = (starts[code] ?? 0) + (counts[code] ?? 0);
  const grouped = new Uint32Array(entries.length / 2);
  const next = starts.slice();
  for (let at = 0; at < entries.length; at += 2) {
    const code = entries[at] ?? 0;
    grouped[next[code] ?? 0] = entries[at + 1] ?? 0;
    next[code] = (next[code] ?? 0) + 1;
  }
  const stamps = new Uint32Array(participants.values.length);
  return [...counts.keys()].flatMap((code) => {
    const claims = counts[code] ?? 0;
    if (claims === 0) return [];
    let entities = 0;
    for (const claim of grouped.subarray(starts[code], starts[code + 1])) {
      const end = participants.offsets[claim + 1] ?? 0;
      for (let at = participants.offsets[claim] ?? 0; at < end; at++) {
        const entity = participants.codes[at] ?? 0;
        if (stamps[entity] === code + 1) continue;
        stamps[entity] = code + 1;
        entities += 1;
      }
    }
    return { code, claims, entities };
  });
}
