import { tidyText } from '../../value/tidy-text.ts';
import type { CompiledValue } from './values.ts';
import { compileValue } from './compile-value.ts';
import type { KeySpec } from '../mapping.ts';
import type { Path } from '../mapping-text.ts';
import { ANY } from '../record-target.ts';
import type { RowState, Scope } from './scope.ts';

/** A key of one or more parts. */
export interface CompiledKey {
  /** Null if all parts are empty. */
  get(row: RowState): string | null;
  /** The columns, for messages. */
  readonly column: string | null;
}

/** Compiles a key. `space` begins it, so that equal keys of different things are not the same. */
export function compileKey(spec: KeySpec, space: string, path: Path, scope: Scope): CompiledKey {
  const isSeveral = Array.isArray(spec);
  const parts = [spec as string | Exclude<KeySpec, readonly unknown[]>]
    .flat()
    .map((part, index) =>
      compileValue(
        typeof part === 'string' ? { column: part } : part,
        isSeveral ? [...path, index] : path,
        { ...ANY, isList: false },
        scope,
      ),
    );
  const [only] = parts;
  return {
    column: keyColumns(parts),
    get(row) {
      if (parts.length === 1 && only !== undefined) {
        const value = only.one(row);
        return value === undefined ? null : `${space}:${keyPart(value)}`;
      }
      const values = parts.map((part) => part.one(row));
      if (values.every((value) => value === undefined)) return null;
      return `${space}:${values.map((value) => (value === undefined ? '' : keyPart(value))).join('|')}`;
    },
  };
}

function keyColumns(parts: readonly CompiledValue[]): string | null {
  const columns = parts.flatMap(({ column }) => column ?? []);
  return columns.length === 0 ? null : columns.join(', ');
}

/** Parts are joined by a bar, so a bar within a part is escaped. */
function keyPart(value: string | number | boolean): string {
  const text = typeof value === 'string' ? value : tidyText(String(value));
  return /[\\|]/.test(text) ? text.replaceAll(/[\\|]/g, String.raw`\$&`) : text;
}
