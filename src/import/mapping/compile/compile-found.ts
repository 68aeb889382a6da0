import { compileCondition } from './compile-condition.ts';
import { compileKey } from './compile-key.ts';
import { eachItem } from './compile-reading.ts';
import type { EntitySpec, SourceSpec } from '../mapping.ts';
import type { Path } from '../mapping-text.ts';
import { type FoundRecord, type RowState, rowIssueAt, type Scope } from './scope.ts';

/** Which entities or sources of a name a row has. */
export interface CompiledFound {
  /** Empty if the row has none. The result is kept for the row. */
  in(row: RowState): readonly FoundRecord[];
}

interface FoundOptions {
  readonly label: string;
  readonly path: Path;
  /** Position in `RowState.found`. */
  readonly index: number;
  readonly isOptional: boolean;
  /** What a row still says of the record if its key is empty; null if nothing. */
  readonly remainder: (row: RowState) => string | null;
}

export function compileFound(
  spec: Pick<EntitySpec, 'key' | 'when' | 'each' | 'space'> & Pick<SourceSpec, 'key'>,
  { label, path, index, isOptional, remainder }: FoundOptions,
  scope: Scope,
): CompiledFound {
  const space = spec.space ?? label;
  const key = spec.key === undefined ? null : compileKey(spec.key, space, [...path, 'key'], scope);
  const holds = spec.when === undefined ? null : compileCondition(spec.when, [...path, 'when'], scope);
  const expand = compileEach(spec.each, [...path, 'each'], scope);
  const find = (row: RowState): readonly FoundRecord[] => {
    if (holds !== null && !holds(row)) return NONE;
    if (key === null) return [{ key: space, row }];
    const found: FoundRecord[] = [];
    const rows = expand(row);
    for (const one of rows) {
      const value = key.get(one);
      if (value !== null) found.push({ key: value, row: one });
      else if (!isOptional) emptyKey(row, label, key.column);
      else checkRemainder(one, label, key.column, remainder(one));
    }
    if (rows.length === 0 && !isOptional) emptyKey(row, label, key.column);
    return found;
  };
  return { in: (row) => (row.found[index] ??= find(row)) };
}

const NONE: readonly FoundRecord[] = [];

/** The row once for each item of a column that lists several; the row itself without such a column. */
export function compileEach(
  spec: EntitySpec['each'],
  path: Path,
  scope: Scope,
): (row: RowState) => readonly RowState[] {
  const each = spec === undefined ? null : eachItem(spec, path, scope);
  if (each === null) return (row) => [row];
  return (row) => each.items(row).map((item) => ({ ...row, cells: each.access.set(row.cells, item), found: [] }));
}

function emptyKey(row: RowState, label: string, column: string | null): void {
  if (row.issues.length > 0) return; // a value of the key that cannot be read
  const remark = `if rows may lack it, give ${label} optional: true`;
  rowIssueAt(row, column, `a value, as it is the key of ${label} (${remark})`, 'nothing');
}

/** Nothing is lost in silence: a row that names an entity, but has no key for it, is no row without the entity. */
function checkRemainder(row: RowState, label: string, column: string | null, rest: string | null): void {
  if (rest === null) return;
  rowIssueAt(row, column, `a value, as it is the key of ${label}, which the row describes`, `nothing, but ${rest}`);
}

/** True if the value is only what the mapping says for a row without one. */
export function isElse(spec: unknown, value: unknown): boolean {
  return typeof spec === 'object' && spec !== null && 'else' in spec && spec.else === value;
}
