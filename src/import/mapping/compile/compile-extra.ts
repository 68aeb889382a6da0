import type { Extra, JsonValue } from '../../../model/record.ts';
import type { Cell } from '../../reader/table.ts';
import { tidyText } from '../../value/tidy-text.ts';
import { compileValue } from './compile-value.ts';
import type { ExtraSpec } from '../mapping.ts';
import type { Path } from '../mapping-text.ts';
import { ANY } from '../record-target.ts';
import type { RowState, Scope } from './scope.ts';

/** Compiles columns of the user's own. Undefined for a row that has none of them. */
export function compileExtra(spec: ExtraSpec, path: Path, scope: Scope): (row: RowState) => Extra | undefined {
  if (spec === 'rest') return restOf(scope);
  const entries = isColumnList(spec) ? spec.map((column) => [column, { column }] as const) : Object.entries(spec);
  const values = entries.map(([name, value]) => ({ name, value: compileValue(value, [...path, name], ANY, scope) }));
  return (row) => {
    const found: [string, JsonValue][] = [];
    for (const { name, value } of values) {
      const items = value.all(row);
      const [first] = items;
      if (first !== undefined) found.push([name, items.length === 1 ? first : [...items]]);
    }
    return found.length === 0 ? undefined : Object.fromEntries(found);
  };
}

function isColumnList(spec: Exclude<ExtraSpec, 'rest'>): spec is readonly string[] {
  return Array.isArray(spec);
}

/** Of CSV, the cells of all columns that nothing uses; of JSON, such keys with whatever they hold. */
function restOf(scope: Scope): (row: RowState) => Extra | undefined {
  const rest = scope.rest();
  return ({ cells }) => {
    const found = rest(cells).flatMap(({ name, value }): [string, JsonValue][] => {
      const cell = restValue(value, scope);
      return cell === null ? [] : [[name, cell]];
    });
    return found.length === 0 ? undefined : Object.fromEntries(found);
  };
}

function restValue(value: Cell | undefined, { empty }: Scope): JsonValue {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') return value;
  const text = tidyText(value);
  return text === '' || empty.has(text.toLowerCase()) ? null : text;
}
