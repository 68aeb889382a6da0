import { MEASURES } from '../../../model/measure-vocabulary.ts';
import type { ClaimKind } from '../../../model/vocabulary.ts';
import type { DraftCitation, DraftClaim, DraftParticipant } from '../../draft.ts';
import { reportKindRules, statedKind } from './claim-kind-rule.ts';
import { compileCondition } from './compile-condition.ts';
import { compileExtra } from './compile-extra.ts';
import { type CompiledFields, compileFields } from './compile-fields.ts';
import { compileEach } from './compile-found.ts';
import { compileKey } from './compile-key.ts';
import { compileParticipant } from './compile-participant.ts';
import { compileValue } from './compile-value.ts';
import type { CitationSpec, ClaimSpec, RelationSpec } from '../mapping.ts';
import type { Path } from '../mapping-text.ts';
import { claimSpaceOf, type NameIndex } from './name-index.ts';
import {
  AMOUNT_TARGETS,
  CITATION_TARGETS,
  CLAIM_KIND,
  CLAIM_TARGETS,
  METRIC_TARGETS,
  RELATION_KIND,
  type Target,
} from '../record-target.ts';
import { type RowState, rowIssueAt, type Scope } from './scope.ts';

export interface CompiledClaim {
  drafts(row: RowState): readonly DraftClaim[];
  readonly columns: ReadonlyMap<string, string>;
}

interface ClaimOptions {
  readonly path: Path;
  readonly names: NameIndex;
  /** The fields that the mapping gives to all claims. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Measures that the mapping declares. */
  readonly measures: readonly string[];
}

export function compileClaim(
  spec: ClaimSpec,
  { path, names, defaults, measures }: ClaimOptions,
  scope: Scope,
): CompiledClaim {
  const at = (field: string): Path => [...path, field];
  const stated = statedKind(spec);
  if (stated !== null) reportKindRules(spec, stated, path, scope);
  const expand = compileEach(spec.each, at('each'), scope);
  const holds = spec.when === undefined ? null : compileCondition(spec.when, at('when'), scope);
  const kind = compileValue(spec.kind, at('kind'), CLAIM_KIND, scope);
  const key = spec.key === undefined ? null : compileKey(spec.key, claimSpaceOf(spec), at('key'), scope);
  const participants = spec.participants.map((one, index) =>
    compileParticipant(one, stated, [...path, 'participants', index], names, scope),
  );
  const fields = compileFields({ ...defaults, ...spec }, CLAIM_TARGETS, (field) => fieldPath(spec, field, path), scope);
  const objects = compileObjects(spec, path, measures, scope);
  const citations = compileCitations(
    spec.citations ?? defaults['citations'],
    fieldPath(spec, 'citations', path),
    names,
    scope,
  );
  const relations = (spec.relations ?? []).map((one, index) =>
    compileRelation(one, [...path, 'relations', index], names, scope),
  );
  const draft = (row: RowState): DraftClaim[] => {
    if (holds !== null && !holds(row)) return [];
    const found: DraftParticipant[] = [];
    for (const participant of participants) {
      const some = participant(row);
      if (some === null) return []; // an optional entity that this row does not have
      found.push(...some);
    }
    const kindHere = kind.one(row);
    if (kindHere === undefined) {
      if (row.issues.length === 0)
        rowIssueAt(row, kind.column, 'the kind of a claim (for rows without one, give an else)', 'nothing');
      return [];
    }
    const record: Record<string, unknown> = {};
    fields.addTo(record, row);
    objects.addTo(record, row, kindHere as ClaimKind);
    const related = relations.flatMap((relation) => relation(row));
    return [
      {
        key: key === null ? null : requiredKey(key.get(row), key.column, row),
        kind: String(kindHere),
        participants: found,
        citations: citations(row),
        ...(related.length === 0 ? {} : { relations: related }),
        fields: record,
      },
    ];
  };
  return {
    drafts: (row) => expand(row).flatMap(draft),
    columns: new Map([
      ...objects.columns,
      ...fields.columns,
      ...(kind.column === null ? [] : [['kind', kind.column] as const]),
    ]),
  };
}

/** Where a field is: the claim has it, or the defaults. */
function fieldPath(spec: ClaimSpec, field: string, path: Path): Path {
  return spec[field] === undefined ? ['defaults', field] : [...path, field];
}

function requiredKey(key: string | null, column: string | null, row: RowState): string | null {
  if (key === null) rowIssueAt(row, column, 'a value, as it is the key of the claim', 'nothing');
  return key;
}

interface CompiledObjects {
  addTo(record: Record<string, unknown>, row: RowState, kind: ClaimKind): void;
  readonly columns: ReadonlyMap<string, string>;
}

/** Amounts, the metric and columns of the user's own. */
function compileObjects(spec: ClaimSpec, path: Path, measures: readonly string[], scope: Scope): CompiledObjects {
  const amounts = (spec.amounts ?? []).map((amount, index) =>
    compileObject(amount, AMOUNT_TARGETS, [...path, 'amounts', index], scope),
  );
  const metric =
    spec.metric === undefined ? null : compileObject(spec.metric, metricTargets(measures), [...path, 'metric'], scope);
  const extra = spec.extra === undefined ? null : compileExtra(spec.extra, [...path, 'extra'], scope);
  const columns = [
    ...amounts.flatMap((amount) => [...amount.columns].map(([field, column]) => [`amounts.${field}`, column] as const)),
    ...[...(metric?.columns ?? [])].map(([field, column]) => [`metric.${field}`, column] as const),
  ];
  const addTo: CompiledObjects['addTo'] = (record, row, kind) => {
    const money = amounts.flatMap((amount) => withValueOnly(amount, row) ?? []);
    if (money.length > 0) record['amounts'] = money;
    const figure = metric === null ? null : withValueOnly(metric, row);
    if (figure !== null) record['metric'] = figure;
    else if (metric !== null && kind === 'METRIC' && row.issues.length === 0) missingFigure(metric, row);
    const own = extra?.(row);
    if (own !== undefined) record['extra'] = own;
  };
  return { addTo, columns: new Map(columns) };
}

/** A constant is one of the measures; a measure of a column is checked with the line. */
function metricTargets(measures: readonly string[]): Readonly<Record<string, Target>> {
  return {
    ...METRIC_TARGETS,
    measure: { type: 'constant', values: [...measures, ...Object.keys(MEASURES)], isList: false },
  };
}

function compileObject(
  spec: Readonly<Record<string, unknown>>,
  targets: Readonly<Record<string, Target>>,
  path: Path,
  scope: Scope,
): CompiledFields {
  if (spec['value'] === undefined) scope.report([...path, 'value'], 'a value', undefined);
  return compileFields(spec, targets, (field) => [...path, field], scope);
}

/** Null if the object has no value in this row: a currency alone says nothing. */
function withValueOnly(fields: CompiledFields, row: RowState): Record<string, unknown> | null {
  const record: Record<string, unknown> = {};
  fields.addTo(record, row);
  return record['value'] === undefined ? null : record;
}

function missingFigure(metric: CompiledFields, row: RowState): void {
  const column = metric.columns.get('value') ?? null;
  const remark = `for rows without one, give the claim when: { column: ${column ?? '…'}, present: true }`;
  rowIssueAt(row, column, `a number, as it is the figure of a METRIC (${remark})`, 'nothing');
}

function compileCitations(
  spec: unknown,
  path: Path,
  names: NameIndex,
  scope: Scope,
): (row: RowState) => readonly DraftCitation[] {
  const specs = (spec ?? []) as NonNullable<ClaimSpec['citations']>;
  const all = specs.map((one, index) => compileCitation(one, [...path, index], names, scope));
  return (row) => all.flatMap((citation) => citation(row));
}

function compileCitation(
  spec: string | CitationSpec,
  path: Path,
  names: NameIndex,
  scope: Scope,
): (row: RowState) => readonly DraftCitation[] {
  const given = typeof spec === 'string' ? { source: spec } : spec;
  const sourcePath = typeof spec === 'string' ? path : [...path, 'source'];
  const sources = citedSources(given.source, sourcePath, names, scope);
  const holds = given.when === undefined ? null : compileCondition(given.when, [...path, 'when'], scope);
  const fields = compileFields({ ...given }, CITATION_TARGETS, (field) => [...path, field], scope);
  return (row) => {
    if (holds !== null && !holds(row)) return [];
    return sources(row).map((source) => {
      const record: Record<string, unknown> = {};
      fields.addTo(record, row);
      return { source, ...record };
    });
  };
}

function citedSources(
  spec: CitationSpec['source'],
  path: Path,
  names: NameIndex,
  scope: Scope,
): (row: RowState) => readonly string[] {
  if (typeof spec === 'string') {
    const found = names.source(spec, path, scope);
    return found === null ? () => [] : (row) => found.in(row).map(({ key }) => key);
  }
  const space = names.sourceSpace(spec.ref, spec.key !== undefined, path, scope);
  if (spec.key === undefined) return () => [space];
  const key = compileKey(spec.key, space, [...path, 'key'], scope);
  return (row) => {
    const value = key.get(row);
    return value === null ? [] : [value];
  };
}

type Relation = { readonly kind: string; readonly claim: string };

function compileRelation(
  spec: RelationSpec,
  path: Path,
  names: NameIndex,
  scope: Scope,
): (row: RowState) => readonly Relation[] {
  const holds = spec.when === undefined ? null : compileCondition(spec.when, [...path, 'when'], scope);
  const kind = compileValue(spec.kind, [...path, 'kind'], RELATION_KIND, scope);
  const space = names.claimSpace(spec.claim.ref, [...path, 'claim'], scope);
  const key = compileKey(spec.claim.key, space, [...path, 'claim', 'key'], scope);
  return (row) => {
    if (holds !== null && !holds(row)) return [];
    const claim = key.get(row);
    const name = kind.one(row);
    return claim === null || name === undefined ? [] : [{ kind: String(name), claim }];
  };
}
