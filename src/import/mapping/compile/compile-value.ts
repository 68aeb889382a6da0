import { fieldName } from '../../../dataset/field-name.ts';
import { display } from '../../../dataset/issue.ts';
import { closestMatch } from '../../../support/closest-match.ts';
import type { Cell } from '../../reader/table.ts';
import { cleanText } from '../../value/clean-text.ts';
import { constantNames } from '../../value/constant.ts';
import type { Converter, Scalar } from '../../value/converter.ts';
import type { ColumnAccess } from './column.ts';
import { compileCondition } from './compile-condition.ts';
import { compileConverter, fieldConverter } from './compile-converter.ts';
import { patternOf } from './compile-pattern.ts';
import type { Literal, ValueObject, ValueSpec } from '../mapping.ts';
import type { Path } from '../mapping-text.ts';
import type { Target } from '../record-target.ts';
import { type RowState, rowIssueAt, type Scope } from './scope.ts';
import { inlineTable, lookupTable, type WordTable } from './word-table.ts';

/** A value of the mapping, ready for rows. */
export interface CompiledValue {
  /** The values in this row. Reports what is wrong with them to the row. */
  get(row: RowState): readonly Scalar[];
  /** The column that it comes from, for messages; null for a constant. */
  readonly column: string | null;
  /** The values, if they are the same in all rows. */
  readonly constant: readonly Scalar[] | null;
}

/** Compiles a value for a field. Reports mistakes in the mapping to the scope. */
export function compileValue(spec: ValueSpec, path: Path, target: Target, scope: Scope): CompiledValue {
  if (isValueList(spec)) {
    return joinedLists(
      spec.map((item, index) => compileValue(item, [...path, index], { ...target, isList: true }, scope)),
    );
  }
  return isLiteral(spec) ? constantValue(literalValues(spec, path, target, scope)) : fromRow(spec, path, target, scope);
}

/** The value of a field that takes one: undefined if there is none. Reports several values to the row. */
export function compileSingle(
  spec: ValueSpec,
  path: Path,
  target: Target,
  scope: Scope,
): CompiledValue & { one(row: RowState): Scalar | undefined } {
  const value = compileValue(spec, path, target, scope);
  if (value.constant !== null && value.constant.length > 1) scope.report(path, 'one value', value.constant);
  return {
    ...value,
    one(row) {
      const values = value.get(row);
      if (values.length > 1) rowIssueAt(row, value.column, 'one value', `${values.length}: ${display(values)}`);
      return values[0];
    },
  };
}

const NOTHING: readonly Scalar[] = [];

function isValueList(spec: ValueSpec): spec is readonly ValueSpec[] {
  return Array.isArray(spec);
}

function isLiteral(spec: Literal | ValueObject): spec is Literal {
  return typeof spec !== 'object' || spec === null;
}

function constantValue(values: readonly Scalar[]): CompiledValue {
  return { get: () => values, column: null, constant: values };
}

function joinedLists(values: readonly CompiledValue[]): CompiledValue {
  const constants = values.map(({ constant }) => constant);
  return {
    get: (row) => values.flatMap((value) => value.get(row)),
    column: values.find(({ column }) => column !== null)?.column ?? null,
    constant: constants.every((constant) => constant !== null) ? constants.flat() : null,
  };
}

/** A constant of the mapping has to be exact, as editors and readers take it for what will be written. */
function literalValues(literal: Literal, path: Path, target: Target, scope: Scope): readonly Scalar[] {
  if (literal === null) return NOTHING;
  const value = typeof literal === 'string' ? cleanText(literal) : literal;
  const converted = fieldConverter(target).convert(value);
  if (converted !== null && (target.type !== 'constant' || converted === value)) return [converted];
  scope.report(path, expectedLiteral(value, target, converted), literal);
  return NOTHING;
}

function expectedLiteral(value: Scalar, target: Target, meant: Scalar | null): string {
  if (target.type !== 'constant') return fieldConverter(target).expected(value);
  const closest = meant ?? closestMatch(String(value), target.values);
  const hint = closest === null ? 'for a column, give { column: … }' : `did you mean ${String(closest)}?`;
  return `${constantNames(target.values, target.plural)} (${hint})`;
}

function fromRow(spec: ValueObject, path: Path, target: Target, scope: Scope): CompiledValue {
  checkKeys(spec, path, scope);
  const otherwise = spec.else === undefined ? null : compileValue(spec.else, [...path, 'else'], target, scope);
  if (spec.when !== undefined) return branches(spec.when, path, target, scope, otherwise);
  const read = compileReading(spec, scope);
  const convert = compileItem(spec, path, target, scope, read.column, otherwise !== null);
  const get = (row: RowState): readonly Scalar[] => {
    const items = read.items(row);
    if (items.length === 1) {
      const values = convert(items[0] as Scalar, row);
      return values.length === 0 && otherwise !== null ? otherwise.get(row) : values;
    }
    if (items.length === 0) return otherwise === null ? NOTHING : otherwise.get(row);
    const values = items.flatMap((item) => {
      const found = convert(item, row);
      return found.length === 0 && otherwise !== null ? otherwise.get(row) : found;
    });
    return target.isList ? [...new Set(values)] : values;
  };
  return { get, column: read.column, constant: null };
}

const SOURCES = ['column', 'columns', 'literal', 'when'] as const;

function checkKeys(spec: ValueObject, path: Path, scope: Scope): void {
  const sources = SOURCES.filter((key) => spec[key] !== undefined);
  if (sources.length !== 1) {
    const got = sources.length === 0 ? undefined : spec;
    scope.report(path, `one of ${SOURCES.join(', ')}${sources.length > 1 ? ', and only one' : ''}`, got);
  }
  if (spec.join !== undefined && spec.columns === undefined)
    scope.report([...path, 'join'], 'columns to join', spec.join);
  if (spec.group !== undefined && spec.match === undefined) scope.report([...path, 'group'], 'a match', spec.group);
  const other = Object.keys(spec).find((key) => key !== 'when' && key !== 'else');
  if (spec.when !== undefined && sources.length === 1 && other !== undefined) {
    scope.report(
      [...path, other],
      'only else beside when (other keys belong to then)',
      spec[other as keyof ValueObject],
    );
  }
}

function branches(
  specs: NonNullable<ValueObject['when']>,
  path: Path,
  target: Target,
  scope: Scope,
  otherwise: CompiledValue | null,
): CompiledValue {
  const all = specs.map((branch, index) => {
    const { then: spec, ...condition } = branch;
    const at = [...path, 'when', index];
    return {
      holds: compileCondition(condition, at, scope),
      value: compileValue(spec, [...at, 'then'], target, scope),
    };
  });
  const values = [...all.map(({ value }) => value), ...(otherwise ? [otherwise] : [])];
  return {
    get(row) {
      for (const { holds, value } of all) if (holds(row)) return value.get(row);
      return otherwise === null ? NOTHING : otherwise.get(row);
    },
    // the row decides, so it is no constant
    column: values.find(({ column }) => column !== null)?.column ?? firstColumn(specs[0]?.column) ?? null,
    constant: null,
  };
}

function firstColumn(names: string | readonly string[] | undefined): string | undefined {
  return typeof names === 'string' ? names : names?.[0];
}

interface Reading {
  readonly column: string | null;
  items(row: RowState): readonly Scalar[];
}

/** The cells of a value, cleaned and split. */
function compileReading(spec: ValueObject, scope: Scope): Reading {
  const empty = spec.empty ? new Set(spec.empty.map((word) => cleanText(String(word)).toLowerCase())) : scope.empty;
  const split = compileSplit(spec.split);
  const present = (value: Scalar): boolean =>
    value !== '' && !(empty.size > 0 && empty.has(String(value).toLowerCase()));
  const parts = (value: Scalar): readonly Scalar[] => {
    if (!present(value)) return NOTHING;
    return split === null || typeof value !== 'string' ? [value] : split(value).filter(present);
  };
  const texts = (cell: Cell | undefined, row: RowState, column: string): readonly Scalar[] => {
    if (cell === null || cell === undefined) return NOTHING;
    if (typeof cell === 'object') return inList(cell, row, column);
    return parts(typeof cell === 'string' ? cleanText(cell) : cell);
  };
  const inList = (cell: Cell & object, row: RowState, column: string): readonly Scalar[] => {
    if (Array.isArray(cell)) return cell.flatMap((item) => texts(item, row, column));
    rowIssueAt(row, column, 'a value, or the path of one such as company.name', display(cell));
    return NOTHING;
  };
  if (spec.column !== undefined) {
    const access = scope.column(spec.column);
    return { column: access.name, items: (row) => texts(access.get(row.cells), row, access.name) };
  }
  if (spec.columns !== undefined) {
    const join = spec.join ?? ' ';
    const only = spec.empty === undefined ? {} : { empty: spec.empty };
    const readers = spec.columns.map((column) => compileReading({ ...only, column }, scope));
    return {
      column: readers.map(({ column }) => column).join(', '),
      items(row) {
        const cells = readers.flatMap(({ items }) => items(row));
        return cells.length === 0 ? NOTHING : parts(cleanText(cells.join(join)));
      },
    };
  }
  const values = [spec.literal ?? null].flat().flatMap((value) => value ?? []);
  return { column: null, items: () => values };
}

function compileSplit(separators: ValueObject['split']): ((text: string) => string[]) | null {
  if (separators === undefined) return null;
  const [first = '', ...others] = [separators].flat();
  // a separator that is a space alone means any run of spaces, which are single ones already
  return (text) =>
    others
      .reduce((joined, other) => joined.replaceAll(other, first), text)
      .split(first)
      .map(cleanText);
}

/** What becomes of one item: matched, mapped, and read as the field needs it. */
function compileItem(
  spec: ValueObject,
  path: Path,
  target: Target,
  scope: Scope,
  column: string | null,
  hasElse: boolean,
): (item: Scalar, row: RowState) => readonly Scalar[] {
  const pattern = spec.match === undefined ? null : patternOf(spec.match, [...path, 'match'], scope);
  const group = spec.group ?? (pattern !== null && pattern.groups > 0 ? 1 : 0);
  if (pattern !== null && group > pattern.groups) {
    scope.report([...path, 'group'], `the number of a group of match, which has ${pattern.groups}`, spec.group);
  }
  const converter = compileConverter(spec, path, target, scope);
  const table = spec.map === undefined ? null : compileTable(spec.map, [...path, 'map'], converter, scope);
  const isInline = table !== null && !(typeof spec.map === 'string' && scope.lookups.has(spec.map));
  const read = (value: Scalar, row: RowState): readonly Scalar[] => {
    const converted = converter.convert(value);
    if (converted !== null) return [converted];
    if (spec.invalid === 'omit') row.losses.push(`value of ${column ?? 'a constant'} that cannot be read`);
    else rowIssueAt(row, column, converter.expected(value), display(value));
    return NOTHING;
  };
  return (item, row) => {
    let value = item;
    if (pattern !== null) {
      const found = pattern.find(String(item), group);
      const text = found === null ? '' : cleanText(found);
      if (text === '') {
        if (!hasElse)
          unreadable(spec, row, column, `a text that matches ${spec.match} (for others, give an else)`, item);
        return NOTHING;
      }
      value = text;
    }
    if (table === null) return read(value, row);
    const meanings = table.get(value);
    if (meanings === undefined) {
      if (!hasElse) unreadable(spec, row, column, table.expected(value), value);
      return NOTHING;
    }
    return isInline ? meanings : meanings.flatMap((meaning) => read(meaning, row));
  };
}

function unreadable(spec: ValueObject, row: RowState, column: string | null, expected: string, value: Scalar): void {
  if (spec.invalid === 'omit') row.losses.push(`value of ${column ?? 'a constant'} that cannot be read`);
  else rowIssueAt(row, column, expected, display(value));
}

function compileTable(
  map: NonNullable<ValueObject['map']>,
  path: Path,
  converter: Converter,
  scope: Scope,
): WordTable | null {
  if (typeof map === 'string') {
    const lookup = scope.lookups.get(map);
    if (lookup) return lookupTable(lookup);
  }
  const table = typeof map === 'string' ? ownValue(scope.tables, map) : map;
  if (table === undefined) {
    const names = [...Object.keys(scope.tables), ...scope.lookups.keys()];
    scope.report(path, `the name of one of tables or lookups${names.length === 0 ? '' : `: ${names.join(', ')}`}`, map);
    return null;
  }
  const base = typeof map === 'string' ? ['tables', map] : path;
  return inlineTable(table, converter, (word, value) =>
    scope.report(
      [...base, word],
      `${converter.expected(value)}${typeof map === 'string' ? ` for ${fieldName(path.slice(0, -1))}` : ''}`,
      value,
    ),
  );
}

function ownValue<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** An access to a column for a value that lists several; null if the value is no column. */
export function eachItem(
  spec: ValueObject,
  path: Path,
  scope: Scope,
): { readonly access: ColumnAccess; items(row: RowState): readonly Cell[] } | null {
  const other = Object.keys(spec).find((key) => !['column', 'split', 'empty'].includes(key));
  if (spec.column === undefined || other !== undefined) {
    scope.report(other === undefined ? path : [...path, other], 'a column, with split and empty at most', spec);
    return null;
  }
  const access = scope.column(spec.column);
  const { items } = compileReading(spec, scope);
  return {
    access,
    items(row) {
      const cell = access.get(row.cells);
      const all = Array.isArray(cell) ? cell : [cell];
      const isObjects = all.some((item) => typeof item === 'object' && item !== null);
      return isObjects ? all.flatMap((item) => item ?? []) : items(row);
    },
  };
}
