import { ROLES_BY_KIND } from '../../../model/role-vocabulary.ts';
import {
  CLAIM_KINDS,
  type ClaimKind,
  SERIES_KINDS,
  STAGED_KINDS,
  STAKE_KINDS,
  valuesOf,
} from '../../../model/vocabulary.ts';
import type { ClaimSpec } from '../mapping.ts';
import type { Path } from '../mapping-text.ts';
import type { Scope } from './scope.ts';

/** The kind of claim that a mapping states; null if it differs by row. */
export function statedKind({ kind }: ClaimSpec): ClaimKind | null {
  return valuesOf(CLAIM_KINDS).find((name) => name === kind) ?? null;
}

const ROLE_KINDS: ReadonlySet<ClaimKind> = new Set(['ROLE']);
const LICENCE_KINDS: ReadonlySet<ClaimKind> = new Set(['LICENCE']);

/** The kinds of claims that may have a field; other fields are of all kinds. */
const KINDS_OF_FIELD: Readonly<Record<string, ReadonlySet<ClaimKind>>> = {
  stage: STAGED_KINDS,
  stakePercent: STAKE_KINDS,
  stakeQualifier: STAKE_KINDS,
  series: SERIES_KINDS,
  roundType: SERIES_KINDS,
  title: ROLE_KINDS,
  seenFrom: ROLE_KINDS,
  seenUntil: ROLE_KINDS,
  licenceType: LICENCE_KINDS,
  licenceNumber: LICENCE_KINDS,
};

/** Reports what every claim of the kind would be rejected for. */
export function reportKindRules(spec: ClaimSpec, kind: ClaimKind, path: Path, scope: Scope): void {
  for (const [field, kinds] of Object.entries(KINDS_OF_FIELD)) {
    if (spec[field] === undefined || spec[field] === null || kinds.has(kind)) continue;
    scope.report([...path, field], `no ${field}, which is for ${[...kinds].join(', ')}`, spec[field]);
  }
  if (kind === 'METRIC' && spec.metric === undefined) {
    scope.report([...path, 'metric'], 'a metric, as the kind is METRIC', undefined);
  }
  if (kind === 'METRIC' && (spec.amounts?.length ?? 0) > 0) {
    scope.report([...path, 'amounts'], 'no amounts, as a METRIC has its figure in metric', spec.amounts);
  }
  const roles = spec.participants.map(({ role }) => role);
  if (!roles.every((role) => typeof role === 'string')) return;
  for (const [role, count] of Object.entries(ROLES_BY_KIND[kind])) {
    if ((count !== 'ONE' && count !== 'ONE_OR_MORE') || roles.includes(role)) continue;
    scope.report([...path, 'participants'], `a participant with the role ${role}, as the kind is ${kind}`, roles);
  }
}
