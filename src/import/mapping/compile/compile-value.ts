import { closestMatch } from '../../../support/closest-match.ts';
import { tidyText } from '../../value/tidy-text.ts';
import { constantNames } from '../../value/constant.ts';
import type { Scalar } from '../../value/converter.ts';
import type { Literal, ValueObject, ValueSpec } from '../mapping.ts';
import type { Path } from '../mapping-text.ts';
import type { Target } from '../record-target.ts';
import { compileCondition } from './compile-condition.ts';
import { fieldConverter } from './compile-converter.ts';
import { compileItem } from './compile-item.ts';
import { compileReading } from './compile-reading.ts';
import type { Scope } from './scope.ts';
import { type CompiledValue, compiledValue, isSeveral, mapValues, type Values } from './values.ts';

/** Compiles a value for a field. Reports mistakes in the mapping to the scope. */
export function compileValue(spec: ValueSpec, path: Path, target: Target, scope: Scope): CompiledValue {
  const value = compileAny(spec, path, target, scope);
  if (!target.isList && value.constant !== null && value.constant.length > 1)
    scope.report(path, 'one value', value.constant);
  return value;
}

function compileAny(spec: ValueSpec, path: Path, target: Target, scope: Scope): CompiledValue {
  if (isValueList(spec))
    return joinedLists(spec.map((item, index) => compileAny(item, [...path, index], target, scope)));
  return isLiteral(spec) ? literalValue(spec, path, target, scope) : rowValue(spec, path, target, scope);
}

function isValueList(spec: ValueSpec): spec is readonly ValueSpec[] {
  return Array.isArray(spec);
}

function isLiteral(spec: Literal | ValueObject): spec is Literal {
  return typeof spec !== 'object' || spec === null;
}

function joinedLists(values: readonly CompiledValue[]): CompiledValue {
  const constants = values.map(({ constant }) => constant);
  const constant = constants.every((one) => one !== null) ? distinctScalars(constants.flat()) : null;
  const column = values.find((value) => value.column !== null)?.column ?? null;
  if (constant !== null) return compiledValue(() => constant, null, constant);
  return compiledValue((row) => distinctScalars(values.flatMap((value) => value.all(row))), column);
}

/** A constant of the mapping has to be exact, as editors and readers take it for what will be written. */
function literalValue(literal: Literal, path: Path, target: Target, scope: Scope): CompiledValue {
  if (literal === null) return compiledValue(() => undefined, null, []);
  const value = typeof literal === 'string' ? tidyText(literal) : literal;
  const converted = fieldConverter(target).convert(value);
  if (converted !== null && (target.type !== 'constant' || converted === value)) {
    return compiledValue(() => converted, null, [converted]);
  }
  scope.report(path, expectedLiteral(value, target, converted), literal);
  return compiledValue(() => undefined, null, []);
}

function expectedLiteral(value: Scalar, target: Target, meant: Scalar | null): string {
  if (target.type !== 'constant') return fieldConverter(target).expected(value);
  const closest = meant ?? closestMatch(String(value), target.values);
  const hint = closest === null ? 'for a column, give { column: … }' : `did you mean ${String(closest)}?`;
  return `${constantNames(target.values, target.plural)} (${hint})`;
}

function rowValue(spec: ValueObject, path: Path, target: Target, scope: Scope): CompiledValue {
  checkKeys(spec, path, scope);
  const otherwise = spec.else === undefined ? null : compileAny(spec.else, [...path, 'else'], target, scope);
  if (spec.when !== undefined) return branches(spec.when, path, target, scope, otherwise);
  const { column, values } = compileReading(spec, scope);
  const convert = compileItem(spec, { path, target, column, hasElse: otherwise !== null }, scope);
  if (otherwise === null) {
    return compiledValue((row) => {
      const found = values(row);
      if (!isSeveral(found)) return found === undefined ? undefined : convert(found, row);
      return distinctIfList(
        mapValues(found, (item) => convert(item, row)),
        target,
      );
    }, column);
  }
  return compiledValue((row) => {
    const found = values(row);
    if (found === undefined || (isSeveral(found) && found.length === 0)) return otherwise.values(row);
    return distinctIfList(
      mapValues(found, (item) => convert(item, row) ?? otherwise.values(row)),
      target,
    );
  }, column);
}

function distinctIfList(values: Values, { isList }: Target): Values {
  return isList && isSeveral(values) ? distinctScalars(values) : values;
}

function distinctScalars(values: readonly Scalar[]): readonly Scalar[] {
  return values.length < 2 ? values : [...new Set(values)];
}

const SOURCES = ['column', 'columns', 'literal', 'when'] as const;

/** Which keys go together. */
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

/** The row decides, so the value is no constant, even if each branch is one. */
function branches(
  specs: NonNullable<ValueObject['when']>,
  path: Path,
  target: Target,
  scope: Scope,
  otherwise: CompiledValue | null,
): CompiledValue {
  const all = specs.map(({ then: spec, ...condition }, index) => {
    const at = [...path, 'when', index];
    return {
      holds: compileCondition(condition, at, scope),
      value: compileAny(spec, [...at, 'then'], target, scope),
    };
  });
  const values = [...all.map(({ value }) => value), ...(otherwise ? [otherwise] : [])];
  const column = values.find((value) => value.column !== null)?.column ?? conditionColumn(specs[0]?.column);
  return compiledValue((row) => {
    for (const { holds, value } of all) if (holds(row)) return value.values(row);
    return otherwise?.values(row);
  }, column);
}

function conditionColumn(names: string | readonly string[] | undefined): string | null {
  return [names ?? []].flat()[0] ?? null;
}
