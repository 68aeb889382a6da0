import type { DraftRow } from '../../draft.ts';
import type { Row } from '../../reader/table.ts';
import { tidyText } from '../../value/tidy-text.ts';
import type { Scalar } from '../../value/converter.ts';
import type { Columns } from './column.ts';
import { compileClaim } from './compile-claim.ts';
import { compileCondition } from './compile-condition.ts';
import { type CompiledEntity, compileEntity } from './compile-entity.ts';
import { type CompiledSource, compileSource } from './compile-source.ts';
import type { FileSpec, Mapping } from '../mapping.ts';
import type { Path } from '../mapping-text.ts';
import { claimSpaceOf, createNameIndex } from './name-index.ts';
import type { RowState, Scope } from './scope.ts';

/** Makes the drafts of a row. */
export type CompiledFile = (row: Row) => DraftRow;

interface FileOptions {
  readonly mapping: Mapping;
  readonly index: number;
  /** As the user wrote it. */
  readonly name: string;
  readonly columns: Columns;
  readonly lookups: ReadonlyMap<string, ReadonlyMap<string, Scalar>>;
  /** Is called with each mistake in the mapping. */
  readonly report: Scope['report'];
  /** Is called with each column that the file does not have. */
  readonly missing: (names: readonly string[]) => void;
}

export function compileFile({ mapping, index, name, columns, lookups, report, missing }: FileOptions): CompiledFile {
  const spec = mapping.files[index] as FileSpec;
  const path: Path = ['files', index];
  const optional = new Set(spec.optionalColumns);
  const scope: Scope = {
    report,
    column(names) {
      const wanted = [names].flat();
      const found = columns.find(wanted);
      if (found) return found;
      if (!wanted.some((one) => optional.has(one))) missing(wanted);
      return { name: wanted[0] ?? '', get: () => undefined, set: (cells) => cells };
    },
    rest: () => columns.rest(),
    empty: new Set(
      [...(mapping.empty ?? []), ...(spec.empty ?? [])].map((word) => tidyText(String(word)).toLowerCase()),
    ),
    decimal: spec.csv?.decimal ?? '.',
    thousands: spec.csv?.thousands ?? null,
    tables: mapping.tables ?? {},
    lookups,
  };
  for (const column of spec.ignore ?? []) columns.ignore(column);
  const where = spec.where === undefined ? null : compileCondition(spec.where, [...path, 'where'], scope);
  const records = compileRecords(spec, path, scope);
  const names = createNameIndex(mapping, records.entities, records.sources);
  const options = {
    names,
    defaults: mapping.defaults ?? {},
    measures: (mapping.vocabulary?.measures ?? []).map(({ id }) => id),
  };
  const claims = (spec.claims ?? []).map((claim, at) =>
    compileClaim(claim, { ...options, path: [...path, 'claims', at] }, scope),
  );
  reportEqualKeys(spec, path, scope);
  if (records.entities.size + records.sources.size + claims.length === 0) {
    report(path, 'entities, sources or claims, as a file is for nothing without', undefined);
  }
  const entities = [...records.entities.values()];
  const sources = [...records.sources.values()];
  const compiled = { entities, sources, claims };
  return ({ line, cells, issue }) => {
    const place = { file: name, line, column: null };
    if (issue !== null) return { ...EMPTY, place, issues: [{ ...issue, file: name }], raw: cells };
    const row: RowState = {
      file: name,
      line,
      cells,
      issues: [],
      losses: [],
      found: [],
    };
    if (where !== null && !where(row)) return { ...EMPTY, place, raw: cells, isSkipped: true };
    const drafts = {
      entities: entities.map((entity) => entity.drafts(row)),
      sources: sources.map((source) => source.drafts(row)),
      claims: claims.map((claim) => claim.drafts(row)),
    };
    return {
      place,
      entities: flatGroups(drafts.entities),
      sources: flatGroups(drafts.sources),
      claims: flatGroups(drafts.claims),
      issues: row.issues.length > 1 ? distinctIssues(row.issues) : row.issues,
      raw: cells,
      ...(row.losses.length === 0 ? {} : { losses: row.losses }),
      columnOf: (family, position, field) => {
        const at = makerIndex(drafts[family], position);
        return columnOfField(compiled[family][at]?.columns, field);
      },
    };
  };
}

function flatGroups<Draft>(groups: readonly (readonly Draft[])[]): readonly Draft[] {
  return groups.length === 1 ? (groups[0] as readonly Draft[]) : groups.flat();
}

/** Which of the makers of drafts made the draft at a position. */
function makerIndex(groups: readonly (readonly unknown[])[], position: number): number {
  let rest = position;
  return groups.findIndex((group) => {
    rest -= group.length;
    return rest < 0;
  });
}

/** The column of a field, or of the object that it belongs to. */
function columnOfField(columns: ReadonlyMap<string, string> | undefined, field: string): string | null {
  const general = field.replaceAll(/\[\d+\]/g, '');
  return columns?.get(general) ?? columns?.get(general.split('.')[0] ?? '') ?? null;
}

const EMPTY = { entities: [], sources: [], claims: [], issues: [] } as const;

function compileRecords(spec: FileSpec, path: Path, scope: Scope) {
  const entities = new Map<string, CompiledEntity>();
  const sources = new Map<string, CompiledSource>();
  for (const [label, entity] of Object.entries(spec.entities ?? {})) {
    entities.set(label, compileEntity(entity, label, [...path, 'entities', label], entities.size, scope));
  }
  for (const [label, source] of Object.entries(spec.sources ?? {})) {
    const at = entities.size + sources.size;
    sources.set(label, compileSource(source, label, [...path, 'sources', label], at, scope));
  }
  return { entities, sources };
}

/** Two claims of a row with one key would be one claim with two contents. */
function reportEqualKeys(spec: FileSpec, path: Path, scope: Scope): void {
  const firsts = new Map<string, number>();
  for (const [index, claim] of (spec.claims ?? []).entries()) {
    if (claim.key === undefined) continue;
    const key = JSON.stringify([claimSpaceOf(claim), claim.key, claim.when ?? null]);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    else
      scope.report(
        [...path, 'claims', index, 'name'],
        `a name, as claims[${first}] has the same kind and key`,
        undefined,
      );
  }
}

/** A value that two records use is reported once. */
function distinctIssues(issues: DraftRow['issues']): DraftRow['issues'] {
  const seen = new Set<string>();
  return issues.filter(({ column, expected, got }) => {
    const key = `${column}\n${expected}\n${got}`;
    return !seen.has(key) && seen.add(key);
  });
}
