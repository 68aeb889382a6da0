import { compileValue } from './compile-value.ts';
import type { CompiledValue } from './values.ts';
import type { ValueSpec } from '../mapping.ts';
import type { Path } from '../mapping-text.ts';
import type { Target } from '../record-target.ts';
import type { RowState, Scope } from './scope.ts';

/** The fields of a record or of an object in it. */
export interface CompiledFields {
  /** Adds the fields that have a value in this row. */
  addTo(record: Record<string, unknown>, row: RowState): void;
  /** The column of each field that is no constant, for messages. */
  readonly columns: ReadonlyMap<string, string>;
}

/** Compiles those fields that the mapping gives. `pathOf` gives the path of a field. */
export function compileFields(
  specs: Readonly<Record<string, unknown>>,
  targets: Readonly<Record<string, Target>>,
  pathOf: (field: string) => Path,
  scope: Scope,
): CompiledFields {
  const fields = Object.entries(targets).flatMap(([field, target]): Field[] => {
    const spec = specs[field];
    if (spec === undefined) return [];
    const value = compileValue(spec as ValueSpec, pathOf(field), target, scope);
    return [{ field, value, isList: target.isList }];
  });
  return {
    columns: new Map(fields.flatMap(({ field, value: { column } }) => (column === null ? [] : [[field, column]]))),
    addTo(record, row) {
      for (const { field, value, isList } of fields) {
        if (isList) {
          const items = value.all(row);
          if (items.length > 0) record[field] = items;
        } else {
          const item = value.one(row);
          if (item !== undefined) record[field] = item;
        }
      }
    },
  };
}

interface Field {
  readonly field: string;
  readonly value: CompiledValue;
  readonly isList: boolean;
}
