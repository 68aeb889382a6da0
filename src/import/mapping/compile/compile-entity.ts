import { display } from '../../../dataset/issue.ts';
import type { EntityKind } from '../../../model/vocabulary.ts';
import type { DraftEntity } from '../../draft.ts';
import { compileExtra } from './compile-extra.ts';
import { compileFields } from './compile-fields.ts';
import { compileIdentifiers } from './compile-identifier.ts';
import { type CompiledFound, compileFound, isElse } from './compile-found.ts';
import { compileValue } from './compile-value.ts';
import type { EntitySpec, NameSpec, ValueSpec } from '../mapping.ts';
import type { Path } from '../mapping-text.ts';
import { ENTITY_TARGETS, NAME_TARGETS, TEXT } from '../record-target.ts';
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
  const name = compileValue(spec.name, at('name'), TEXT, scope);
  const slug = spec.slug === undefined ? null : compileValue(spec.slug, at('slug'), TEXT, scope);
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
    const others = names?.of(row).filter((other) => other['name'] !== record['name']) ?? [];
    if (others.length > 0) record['names'] = others;
    const known = identifiers?.of(row) ?? [];
    if (known.length > 0) record['identifiers'] = known;
    const own = extra?.(row);
    if (own !== undefined) record['extra'] = own;
    return record as unknown as DraftEntity & { readonly kind: EntityKind };
  };
  return {
    in: (row) => found.in(row),
    drafts: (row) => found.in(row).map((one) => draft(one.key, one.row)),
    columns: new Map([
      ...fields.columns,
      ...(names?.column ? [['names', names.column] as const] : []),
      ...(identifiers?.column ? [['identifiers', identifiers.column] as const] : []),
    ]),
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

interface Names {
  of(row: RowState): readonly Record<string, unknown>[];
  readonly column: string | null;
}

function compileNames(spec: Exclude<EntitySpec['names'], undefined>, path: Path, scope: Scope): Names {
  const isList = Array.isArray(spec);
  const items = [spec as ValueSpec | NameSpec].flat() as readonly (ValueSpec | NameSpec)[];
  const compiled = items.map((item, index) => compileName(item, isList ? [...path, index] : path, scope));
  return {
    of: (row) => compiled.flatMap((names) => names.of(row)),
    column: compiled.find(({ column }) => column !== null)?.column ?? null,
  };
}

function compileName(spec: ValueSpec | NameSpec, path: Path, scope: Scope): Names {
  if (!isNameSpec(spec)) {
    const value = compileValue(spec, path, NAME_TARGETS.name, scope);
    return { of: (row) => value.all(row).map((name) => ({ name })), column: value.column };
  }
  const value = compileValue(spec.name, [...path, 'name'], NAME_TARGETS.name, scope);
  const { name: _, ...others } = NAME_TARGETS;
  const fields = compileFields({ ...spec }, others, (field) => [...path, field], scope);
  return {
    column: value.column,
    of: (row) =>
      value.all(row).map((name) => {
        const record: Record<string, unknown> = { name };
        fields.addTo(record, row);
        return record;
      }),
  };
}

function isNameSpec(spec: ValueSpec | NameSpec): spec is NameSpec {
  return typeof spec === 'object' && spec !== null && 'name' in spec;
}
