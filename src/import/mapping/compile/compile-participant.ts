import { ROLES_BY_KIND } from '../../../model/role-vocabulary.ts';
import type { ClaimKind } from '../../../model/vocabulary.ts';
import type { DraftParticipant } from '../../draft.ts';
import { compileCondition } from './compile-condition.ts';
import { requireField } from './compile-entity.ts';
import { compileFields } from './compile-fields.ts';
import { compileKey } from './compile-key.ts';
import { compileValue } from './compile-value.ts';
import type { EntityReference, ParticipantSpec } from '../mapping.ts';
import type { Path } from '../mapping-text.ts';
import type { NameIndex } from './name-index.ts';
import { CLAIM_TARGETS, PARTICIPANT_TARGETS, TEXT } from '../record-target.ts';
import type { RowState, Scope } from './scope.ts';

/** The participants in this row; null if the claim needs one that the row does not have. */
export type CompiledParticipant = (row: RowState) => readonly DraftParticipant[] | null;

export function compileParticipant(
  spec: ParticipantSpec,
  kind: ClaimKind | null,
  path: Path,
  names: NameIndex,
  scope: Scope,
): CompiledParticipant {
  const entities = compileEntities(spec.entity, [...path, 'entity'], names, scope);
  const holds = spec.when === undefined ? null : compileCondition(spec.when, [...path, 'when'], scope);
  const targets =
    kind === null
      ? PARTICIPANT_TARGETS
      : {
          ...PARTICIPANT_TARGETS,
          role: { ...PARTICIPANT_TARGETS.role, values: Object.keys(ROLES_BY_KIND[kind]), plural: `roles of a ${kind}` },
        };
  const fields = compileFields({ ...spec }, targets, (field) => [...path, field], scope);
  return (row) => {
    if (holds !== null && !holds(row)) return [];
    const found = entities(row);
    if (found.length === 0) return spec.optional === true ? [] : null;
    const record: Record<string, unknown> = {};
    fields.addTo(record, row);
    requireField(record, 'role', 'the participant', fields.columns, row);
    return found.map((entity) => ({ entity, ...record }) as DraftParticipant);
  };
}

type Entities = (row: RowState) => readonly DraftParticipant['entity'][];

function compileEntities(spec: string | EntityReference, path: Path, names: NameIndex, scope: Scope): Entities {
  if (typeof spec === 'string') {
    const found = names.entity(spec, path, scope);
    return found === null ? () => [] : (row) => found.in(row).map(({ key }) => key);
  }
  const given = (['ref', 'country', 'id'] as const).filter((key) => spec[key] !== undefined);
  if (given.length !== 1) scope.report(path, 'one of ref, country and id', spec);
  if (spec.key !== undefined && spec.ref === undefined)
    scope.report([...path, 'key'], 'a ref to which the key belongs', spec.key);
  if (spec.ref !== undefined) return referenced(spec, path, names, scope);
  const target = spec.country === undefined ? { ...TEXT, isList: true } : CLAIM_TARGETS.markets;
  const value = compileValue(spec.country ?? spec.id ?? null, [...path, given[0] ?? 'id'], target, scope);
  return (row) => value.all(row).map((id) => ({ id: String(id).toLowerCase() }));
}

function referenced({ ref = '', key }: EntityReference, path: Path, names: NameIndex, scope: Scope): Entities {
  const space = names.entitySpace(ref, key !== undefined, path, scope);
  if (key === undefined) return () => [space];
  const compiled = compileKey(key, space, [...path, 'key'], scope);
  return (row) => {
    const value = compiled.get(row);
    return value === null ? [] : [value];
  };
}
