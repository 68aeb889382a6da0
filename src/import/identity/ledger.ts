import { display } from '../../dataset/issue.ts';
import { createTextStore } from '../../support/text-store.ts';
import { createTextTable, type TextTable } from '../../support/text-table.ts';
import { ImportError, type ImportIssue } from '../import-error.ts';
import { csvText, readCsvRows } from './csv-row.ts';

/*
 * `ids.csv`: the id of each key that an import of the folder has ever seen. So a renamed company keeps its id, an entity that
 * was merged gets its own id back, and no id is used twice.
 */

/** A row of `ids.csv`. */
export interface LedgerRow {
  readonly family: LedgerFamily;
  readonly key: string;
  /** The own id of the key. Never given to another key. */
  readonly id: string;
  /** The id of the entity that the key is a part of; null if it is an entity of its own. */
  readonly mergedInto: string | null;
}

export type LedgerFamily = 'entities' | 'sources';

/** The ids that earlier imports gave. */
export interface Ledger {
  find(family: LedgerFamily, key: string): LedgerRow | null;
  /** True if a key has this id. */
  hasId(id: string): boolean;
  /** In the order of the file. */
  rows(): Iterable<LedgerRow>;
}

export function emptyLedger(): Ledger {
  return { find: () => null, hasId: () => false, rows: () => [] };
}

/**
 * Reads `ids.csv`. `file` is its name in messages.
 *
 * @throws {ImportError} if it is damaged, as ids would change silently
 */
export async function readLedgerFile(path: string, file = 'ids.csv'): Promise<Ledger> {
  const keys = createTextTable();
  const ids = createTextTable();
  /** For each key, the number of its id. A text of its own for each, as several keys may be parts of one entity. */
  const mergedInto = createTextStore();
  const issues: ImportIssue[] = [];
  for await (const { place, cell } of readCsvRows(path, file, LAYOUT)) {
    const [family, key, id, merged] = [cell('family'), cell('key'), cell('id'), cell('merged_into')];
    const issue = (column: string, expected: string, value: string) =>
      issues.push({ ...place, column, expected, got: display(value) });
    if (family !== 'entities' && family !== 'sources') issue('family', 'entities or sources', family);
    else if (!ID.test(id)) issue('id', 'an id of a-z, 0-9 and hyphens', id);
    else if (merged !== '' && !ID.test(merged))
      issue('merged_into', 'an id of a-z, 0-9 and hyphens, or nothing', merged);
    else if (keys.find(ledgerKey(family, key)) >= 0) issue('key', 'a key that no other row has', key);
    else if (ids.find(id) >= 0) issue('id', 'an id that no other row has', id);
    else {
      keys.add(ledgerKey(family, key));
      ids.add(id);
      mergedInto.append(merged);
    }
    if (issues.length >= MAX_ISSUES) break;
  }
  if (issues.length > 0) throw new ImportError(issues);
  const rowAt = (index: number): LedgerRow => {
    const text = keys.get(index);
    const family = text.startsWith(INITIALS.sources) ? 'sources' : 'entities';
    return { family, key: text.slice(1), id: ids.get(index), mergedInto: mergedInto.get(index) || null };
  };
  return {
    find(family, key) {
      const index = keys.find(ledgerKey(family, key));
      return index < 0 ? null : rowAt(index);
    },
    hasId: (id) => ids.find(id) >= 0,
    *rows() {
      for (let index = 0; index < keys.size; index++) yield rowAt(index);
    },
  };
}

/** The text of `ids.csv`, in pieces. */
export function ledgerText(rows: Iterable<LedgerRow>): Generator<string> {
  return csvText(LAYOUT, rows, ({ family, key, id, mergedInto }) => ({
    family,
    key,
    id,
    merged_into: mergedInto ?? '',
  }));
}

export interface LedgerSources {
  readonly ledger: Ledger;
  readonly store: {
    readonly size: number;
    readonly find: (key: string) => number;
    readonly keyAt: (index: number) => string;
  };
  readonly sources: TextTable;
  readonly ids: { readonly entityId: (index: number) => string; readonly sourceId: (index: number) => string };
  /** The id of the entity that a draft is a part of. */
  readonly idAt: (index: number) => string;
}

/** The rows of the next `ids.csv`: all keys of the import, and those that earlier imports had. Sorted by family and key. */
export function* ledgerRows({ ledger, store, sources, ids, idAt }: LedgerSources): Generator<LedgerRow> {
  const gone: LedgerRow[] = [];
  for (const row of ledger.rows()) {
    const index = row.family === 'entities' ? store.find(row.key) : sources.find(row.key);
    if (index < 0) gone.push(row);
  }
  for (const family of ['entities', 'sources'] as const) {
    const rows = gone.filter((row) => row.family === family);
    const keys = rows.map(({ key }, index) => ({ key, index: -1 - index }));
    const size = family === 'entities' ? store.size : sources.size;
    for (let index = 0; index < size; index++) {
      keys.push({ key: family === 'entities' ? store.keyAt(index) : sources.get(index), index });
    }
    keys.sort((a, b) => (a.key < b.key ? -1 : 1));
    for (const { key, index } of keys) {
      const row = rows[-1 - index];
      if (row) yield row;
      else if (family === 'sources') yield { family, key, id: ids.sourceId(index), mergedInto: null };
      else {
        const id = ids.entityId(index);
        // the id of a country is its code
        if (!/^[a-z]{2}$/.test(id)) yield { family, key, id, mergedInto: idAt(index) === id ? null : idAt(index) };
      }
    }
  }
}

const LAYOUT = {
  columns: ['family', 'key', 'id', 'merged_into'],
  required: ['family', 'key', 'id'],
} as const;
const INITIALS = { entities: 'e', sources: 's' } as const;
const ID = /^[a-z0-9][a-z0-9-]*$/;
const MAX_ISSUES = 100;

function ledgerKey(family: LedgerFamily, key: string): string {
  return INITIALS[family] + key;
}
