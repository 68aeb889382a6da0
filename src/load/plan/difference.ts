import type { Dataset } from '../../dataset/dataset.ts';
import type { ClaimRecord, EntityRecord, SourceRecord } from '../../model/record.ts';
import { recordHash } from '../../model/stored-record.ts';
import { DatasetConflictError } from '../conflict-error.ts';
import { BUILT_IN, type Family, type Ledger, type LedgerLines, hashesOf } from '../ledger.ts';

/** How the records of one family differ from those in the ledger. */
export interface Difference<R> {
  readonly added: readonly R[];
  readonly revised: readonly R[];
  /** Ids of records that the data set no longer has. */
  readonly removed: readonly string[];
  readonly unchanged: number;
  /** The lines of the ledger after the load. */
  readonly lines: LedgerLines;
  /** Ids of unchanged records whose line in the file changed, such as its spacing. */
  readonly rewritten: readonly string[];
}

export interface DatasetDifference {
  readonly sources: Difference<SourceRecord>;
  readonly entities: Difference<EntityRecord>;
  readonly claims: Difference<ClaimRecord>;
}

/** Compares a data set with the ledger; null is the empty data set. */
export function datasetDifference(ledger: Ledger, dataset: Dataset | null): DatasetDifference {
  return {
    sources: differenceOf(ledger, 'sources', dataset, dataset?.sources ?? []),
    entities: differenceOf(ledger, 'entities', dataset, dataset?.entities ?? []),
    claims: differenceOf(ledger, 'claims', dataset, dataset?.claims ?? []),
  };
}

const UNKNOWN = '-';

function differenceOf<R extends { readonly id: string }>(
  ledger: Ledger,
  family: Family,
  dataset: Dataset | null,
  records: readonly R[],
): Difference<R> {
  const stored = ledger[family];
  const lines = new Map<string, string>();
  for (const [id, hash] of dataset?.unchanged[family] ?? []) lines.set(id, knownLine(stored, id, hash));
  const builtIn = new Set(family === 'entities' ? dataset?.builtIn : []);
  const difference = { added: [] as R[], revised: [] as R[], rewritten: [] as string[] };
  for (const record of records) {
    const { id } = record;
    const known = stored.get(id);
    const hash = dataset?.recordHashes[family].get(id) ?? recordHash(record);
    const raw = builtIn.has(id) ? BUILT_IN : (dataset?.rawHashes[family].get(id) ?? UNKNOWN);
    const line = `${raw} ${hash}`;
    lines.set(id, line);
    if (known === undefined) difference.added.push(record);
    else if (hashesOf(known).hash !== hash || isBuiltIn(known) !== isBuiltIn(line)) difference.revised.push(record);
    else if (known !== line) difference.rewritten.push(id);
  }
  const removed = [...stored.keys()].filter((id) => !lines.has(id));
  const { added, revised } = difference;
  return { ...difference, removed, lines, unchanged: lines.size - added.length - revised.length };
}

/** Requires that the ledger still has the record that the reader took for unchanged. */
function knownLine(stored: LedgerLines, id: string, hash: string): string {
  const line = stored.get(id);
  if (line !== undefined && hashesOf(line).hash === hash) return line;
  throw new DatasetConflictError(
    `The graph changed while the data set was read: ${id} is no longer the same. Load again.`,
  );
}

/** Whether this is the line of a country that the program describes. */
function isBuiltIn(line: string): boolean {
  return line.startsWith(`${BUILT_IN} `);
}
