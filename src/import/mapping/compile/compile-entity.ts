import { display } from '../../../dataset/issue.ts';
import { identifierIssue, normalizeIdentifier } from '../../../model/identifier.ts';
import type { IdentifierScheme } from '../../../model/identifier-vocabulary.ts';
import type { EntityKind } from '../../../model/vocabulary.ts';
import type { DraftEntity } from '../../draft.ts';
import { compileExtra } from './compile-extra.ts';
import { compileFields } from './compile-fields.ts';
import { type CompiledFound, compileFound, isElse } from './compile-found.ts';
import { compileSingle, compileValue } from './compile-value.ts';
import type { EntitySpec, IdentifierSpec, NameSpec, ValueSpec } from '../mapping.ts';
import type { Path } from '../mapping-text.ts';
import { ENTITY_TARGETS, IDENTIFIER_TARGETS, NAME_TARGETS, TEXT } from '../record-target.ts';
import { type RowState, rowIssueAt, type Scope } from './scope.ts';

export interface CompiledEntity extends CompiledFound {
  drafts(row: RowState): readonly DraftEntity[];
  readonly columns: ReadonlyMap<string, string>;
}

export function compileEntity(
  spec: EntitySpec,
  label: string,
  path: Path,
  index: number,
  scope: Scope,
): CompiledEntity {
  const at = (field: string): Path => [...path, field];
  const fields = compileFields({ ...spec }, ENTITY_TARGETS, at, scope);
  const name = compileSingle(spec.name, at('name'), TEXT, scope);
  const slug = spec.slug === undefined ? null : compileSingle(spec.slug, at('slug'), TEXT, scope);
  const names = spec.names === undefined ? null : compileNames(spec.names, at('names'), scope);
  const identifiers =
    spec.identifiers === undefined ? null : compileIdentifiers(spec.identifiers, at('identifiers'), scope);
  const extra = spec.extra === undefined ? null : compileExtra(spec.extra, at('extra'), scope);
  if (spec.key === undefined && name.column !== null) {
    scope.report(at('key'), 'the columns that say which entity it is, as its name differs by row', spec.key);
  }
  const remainder = (row: RowState): string | null => {
    const text = name.column === null ? undefined : name.one(row);
    return text === undefined || isElse(spec.name, text) ? null : `the name ${display(text)}`;
  };
  const found = compileFound(spec, { label, path, index, isOptional: spec.optional ?? false, remainder }, scope);
  const draft = (key: string, row: RowState): DraftEntity => {
    const record: Record<string, unknown> = { key };
    fields.addTo(record, row);
    requireField(record, 'kind', label, fields.columns, row);
    requireField(record, 'name', label, fields.columns, row);
    const from = slug?.one(row);
    if (from !== undefined) record['slug'] = from;
    const others = names?.(row).filter((other) => other['name'] !== record['name']) ?? [];
    if (others.length > 0) record['names'] = others;
    const known = identifiers?.(row) ?? [];
    if (known.length > 0) record['identifiers'] = known;
    const own = extra?.(row);
    if (own !== undefined) record['extra'] = own;
    return record as unknown as DraftEntity & { readonly kind: EntityKind };
  };
  return {
    in: (row) => found.in(row),
    drafts: (row) => found.in(row).map((one) => draft(one.key, one.row)),
    columns: fields.columns,
  };
}

/** Reports a required field that is empty, unless another issue of the row explains it. */
export function requireField(
  record: Readonly<Record<string, unknown>>,
  field: string,
  label: string,
  columns: ReadonlyMap<string, string>,
  row: RowState,
): void {
  if (record[field] !== undefined || row.issues.length > 0) return;
  const expected = `a value, as it is the ${field} of ${label} (for rows without one, give an else)`;
  rowIssueAt(row, columns.get(field) ?? null, expected, 'nothing');
}

type Names = (row: RowState) => readonly Record<string, unknown>[];

function compileNames(spec: Exclude<EntitySpec['names'], undefined>, path: Path, scope: Scope): Names {
  const isList = Array.isArray(spec);
  const items = [spec as ValueSpec | NameSpec].flat() as readonly (ValueSpec | NameSpec)[];
  const compiled = items.map((item, index) => compileName(item, isList ? [...path, index] : path, scope));
  return (row) => compiled.flatMap((names) => names(row));
}

function compileName(spec: ValueSpec | NameSpec, path: Path, scope: Scope): Names {
  if (!isNameSpec(spec)) {
    const value = compileValue(spec, path, NAME_TARGETS.name, scope);
    return (row) => value.get(row).map((name) => ({ name }));
  }
  const value = compileValue(spec.name, [...path, 'name'], NAME_TARGETS.name, scope);
  const { name: _, ...others } = NAME_TARGETS;
  const fields = compileFields({ ...spec }, others, (field) => [...path, field], scope);
  return (row) =>
    value.get(row).map((name) => {
      const record: Record<string, unknown> = { name };
      fields.addTo(record, row);
      return record;
    });
}

function isNameSpec(spec: ValueSpec | NameSpec): spec is NameSpec {
  return typeof spec === 'object' && spec !== null && 'name' in spec;
}

type Identifiers = (row: RowState) => readonly { readonly scheme: IdentifierScheme; readonly value: string }[];

function compileIdentifiers(
  spec: NonNullable<EntitySpec['identifiers']>,
  path: Path,
  scope: Scope,
): Identifiers {
  const items = isSpecList(spec)
    ? spec.map((item, index) => ({ ...item, path: [...path, index], valuePath: [...path, index, 'value'] }))
    : Object.entries(spec).map(([scheme, value]) => ({
        scheme,
        value,
        path: [...path, scheme],
        valuePath: [...path, scheme],
      }));
  const compiled = items.map((item) => ({
    scheme: compileSingle(item.scheme, [...item.path, 'scheme'], IDENTIFIER_TARGETS.scheme, scope),
    // a domain may be written as an address
    value: compileValue(
      item.value,
      item.valuePath,
      item.scheme === 'DOMAIN' ? { type: 'domain', values: [], isList: true } : IDENTIFIER_TARGETS.value,
      scope,
    ),
    isOmitted: typeof item.value === 'object' && item.value !== null && 'invalid' in item.value && item.value.invalid === 'omit',
  }));
  return (row) =>
    compiled.flatMap(({ scheme, value, isOmitted }) => {
      const texts = value.get(row);
      const name = texts.length === 0 ? undefined : scheme.one(row);
      if (name === undefined) return [];
      return texts.flatMap((text) => {
        const identifier = { scheme: name as IdentifierScheme, value: String(text) };
        const normalized = { ...identifier, value: normalizeIdentifier(identifier) };
        const expected = identifierIssue(normalized);
        if (expected === null) return [normalized];
        if (isOmitted) row.losses.push(`${String(name)} that is not valid`);
        else rowIssueAt(row, value.column, expected, display(text));
        return [];
      });
    });
}

function isSpecList(spec: NonNullable<EntitySpec['identifiers']>): spec is readonly IdentifierSpec[] {
  return Array.isArray(spec);
}
