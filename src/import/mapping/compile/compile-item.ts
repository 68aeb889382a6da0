import { fieldName } from '../../../dataset/field-name.ts';
import { display } from '../../../dataset/issue.ts';
import { tidyText } from '../../value/tidy-text.ts';
import type { Converter, Scalar } from '../../value/converter.ts';
import type { ValueObject } from '../mapping.ts';
import type { Path } from '../mapping-text.ts';
import type { Target } from '../record-target.ts';
import { compileConverter } from './compile-converter.ts';
import { patternOf } from './compile-pattern.ts';
import { type RowState, rowIssueAt, type Scope } from './scope.ts';
import { isSeveral, mapValues, type Values } from './values.ts';
import { inlineTable, lookupTable, type WordTable } from './word-table.ts';

/** What becomes of one item of a cell. Undefined if there is nothing for it, or if it cannot be read, which is reported. */
export type CompiledItem = (item: Scalar, row: RowState) => Values;

interface ItemOptions {
  readonly path: Path;
  readonly target: Target;
  readonly column: string | null;
  /** True if there is a value for items that match or map does not know. */
  readonly hasElse: boolean;
}

/** Compiles what is done with an item: match, map, and reading it as the field needs it. */
export function compileItem(spec: ValueObject, options: ItemOptions, scope: Scope): CompiledItem {
  const { path, target, column, hasElse } = options;
  const converter = compileConverter(spec, path, target, scope);
  const name = column ?? 'a constant';
  const reject = (item: Scalar, expected: string, row: RowState): undefined => {
    if (spec.invalid === 'omit') row.losses.push(`value of ${name} that cannot be read`);
    else rowIssueAt(row, column, expected, display(item));
  };
  const read: CompiledItem = (item, row) => converter.convert(item) ?? reject(item, converter.expected(item), row);
  const mapped = compileMap(spec.map, { path: [...path, 'map'], converter, scope, read });
  const map: CompiledItem =
    mapped === null
      ? read
      : (item, row) => mapped.get(item, row) ?? (hasElse ? undefined : reject(item, mapped.expected(item), row));
  const match = compileMatch(spec, path, scope);
  if (match === null) return mapped === null ? map : undefinedIfNothing(map);
  const expected = `a text that matches ${spec.match} (for others, give an else)`;
  return undefinedIfNothing((item, row) => {
    const text = match(String(item));
    if (text !== '') return map(text, row);
    return hasElse ? undefined : reject(item, expected, row);
  });
}

/** A word that means nothing has an empty list, unlike one that is unknown. */
function undefinedIfNothing(convert: CompiledItem): CompiledItem {
  return (item, row) => {
    const values = convert(item, row);
    return isSeveral(values) && values.length === 0 ? undefined : values;
  };
}

/** What the pattern takes of a text; an empty text if it does not match. */
function compileMatch(spec: ValueObject, path: Path, scope: Scope): ((text: string) => string) | null {
  const pattern = spec.match === undefined ? null : patternOf(spec.match, [...path, 'match'], scope);
  if (pattern === null) return null;
  const group = spec.group ?? (pattern.groups > 0 ? 1 : 0);
  if (group > pattern.groups) {
    scope.report([...path, 'group'], `the number of a group of match, which has ${pattern.groups}`, spec.group);
    return null;
  }
  return (text) => tidyText(pattern.find(text, group) ?? '');
}

interface MapOptions {
  readonly path: Path;
  readonly converter: Converter;
  readonly scope: Scope;
  /** Reads what a lookup has. */
  readonly read: CompiledItem;
}

interface CompiledMap {
  /** Undefined for an unknown word; an empty list for a word that means nothing. */
  get: CompiledItem;
  expected(item: Scalar): string;
}

function compileMap(map: ValueObject['map'], { path, converter, scope, read }: MapOptions): CompiledMap | null {
  if (map === undefined) return null;
  const lookup = typeof map === 'string' ? scope.lookups.get(map) : undefined;
  if (lookup) {
    const table = lookupTable(lookup);
    return {
      get: (item, row) => mapValues(table.get(item), (value) => read(value, row)),
      expected: (item) => table.expected(item),
    };
  }
  const table = compileTable(map, path, converter, scope);
  return table && { get: (item) => table.get(item), expected: (item) => table.expected(item) };
}

function compileTable(
  map: NonNullable<ValueObject['map']>,
  path: Path,
  converter: Converter,
  scope: Scope,
): WordTable | null {
  if (typeof map !== 'string') {
    return inlineTable(map, converter, (word, value) =>
      scope.report([...path, word], converter.expected(value), value),
    );
  }
  const table = Object.hasOwn(scope.tables, map) ? scope.tables[map] : undefined;
  if (table === undefined) {
    const names = [...Object.keys(scope.tables), ...scope.lookups.keys()];
    scope.report(path, `the name of one of tables or lookups${names.length === 0 ? '' : `: ${names.join(', ')}`}`, map);
    return null;
  }
  return inlineTable(table, converter, (word, value) =>
    scope.report(['tables', map, word], `${converter.expected(value)} for ${fieldName(path.slice(0, -1))}`, value),
  );
}
