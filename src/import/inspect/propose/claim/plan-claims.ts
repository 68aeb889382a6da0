import type { ClaimKind } from '../../../../model/vocabulary.ts';
import type { ColumnProfile } from '../../profile/column-profile.ts';
import { valueNamed } from '../../word/value-words.ts';
import type { ClaimChoice, Party } from '../choose-claim.ts';
import type { UsedColumn } from '../column-use.ts';
import { coverage } from '../content-use.ts';
import type { Block, Entry } from '../mapping-text.ts';
import type { EntityPlan, PlannedEntity } from '../plan-entities.ts';
import { type Locale, type Spec, wordSpec } from '../value-spec.ts';
import { citationEntries, claimColumn, type Context, extraEntries, nextClaim, take } from './claim-context.ts';
import { claimFields } from './claim-field.ts';
import { metricClaims, wideMetrics } from './plan-metrics.ts';

export interface ClaimPlan {
  readonly claims: readonly Block[];
  readonly measures: readonly Block[];
  readonly used: ReadonlySet<number>;
  /** What a reader of the mapping should do. */
  readonly remarks: readonly string[];
}

/** Decides what each row claims, from the columns that no entity has taken. */
export function planClaims(
  choice: ClaimChoice,
  plan: EntityPlan,
  columns: readonly UsedColumn[],
  locale: Locale,
  citation: Spec | Block | null,
): ClaimPlan {
  const context: Context = { choice, plan, columns, locale, citation, used: new Set(), taken: new Set(), remarks: [] };
  if (choice.kind === null) return { claims: [], measures: [], used: context.used, remarks: [] };
  if (choice.kind === 'METRIC') return { ...metricClaims(context), used: context.used, remarks: context.remarks };
  const relation = take(context, 'RELATION');
  const claims =
    relation === null ? [claimBlock(context, choice.kind, plan.entities, null, [])] : relationClaims(context, relation);
  const extra =
    choice.kind === 'LICENCE' ||
    choice.kind === 'MARKET_PRESENCE' ||
    choice.kind === 'OWNERSHIP' ||
    choice.kind === 'ACQUISITION'
      ? wideMetrics(context)
      : [];
  return { claims: [...claims, ...extra], measures: [], used: context.used, remarks: context.remarks };
}

function claimBlock(
  context: Context,
  kind: ClaimKind,
  entities: readonly PlannedEntity[],
  when: Spec | null,
  order: readonly string[],
): Block {
  const key = uniqueKey(context);
  const role = kind === 'PARTNERSHIP' ? take(context, 'ROLE') : null;
  return {
    entries: [
      { key: 'kind', value: kind, remark: when === null ? context.choice.reason : null },
      ...(when === null ? [] : [{ key: 'when', value: when }]),
      ...(key === null || when !== null
        ? []
        : [{ key: 'key', value: [key.profile.name], remark: 'a changed row is then a new revision of its claim' }]),
      {
        key: 'participants',
        value: entities.map((entity, index) => participantBlock(context, kind, entity, order[index], role)),
      },
      ...claimFields(context, kind, entities),
      ...citationEntries(context),
      ...extraEntries(context),
    ],
  };
}

function uniqueKey(context: Context): UsedColumn | null {
  const column = context.columns.find(
    ({ use, profile }) =>
      ((use.as === 'field' && use.field === 'CLAIM_ID') ||
        (use.as === 'attribute' && use.attribute === 'ID' && use.slot === null)) &&
      isUniqueColumn(profile),
  );
  if (column) claimColumn(context, column);
  return column ?? null;
}

function isUniqueColumn({ distinct, isDistinctExact, filled, rows }: ColumnProfile): boolean {
  return filled === rows && filled > 1 && (!isDistinctExact || distinct === filled);
}

function participantBlock(
  context: Context,
  kind: ClaimKind,
  { name, party, isOptional }: PlannedEntity,
  given: string | undefined,
  role: UsedColumn | null,
): Block {
  const isOther = party.role === 'OTHER' && kind === 'PARTNERSHIP';
  const takesRole =
    role !== null &&
    context.plan.entities.findLast((one) => one.party.role === 'OTHER' && one.party.constant === undefined)?.party ===
      party;
  const typeColumn = context.plan.kinds.get(name);
  const entries: Entry[] = [{ key: 'entity', value: name }];
  if (
    given === undefined &&
    role !== null &&
    (takesRole ||
      (isLast(context, party) &&
        !context.plan.entities.some((one) => one.party.role === 'OTHER' && one.party.constant === undefined)))
  ) {
    const { spec, remark } = wordSpec(role.profile, 'role', party.role);
    entries.push({ key: 'role', value: spec, remark }, { key: 'roleText', value: { column: role.profile.name } });
  } else if (given === undefined && isOther && typeColumn && coverage(typeColumn.profile, 'role') > 0) {
    entries.push({ key: 'role', value: wordSpec(typeColumn.profile, 'role', 'OTHER').spec, remark: 'by type' });
  } else {
    entries.push({ key: 'role', value: given ?? party.role });
    const text = roleTextOf(party);
    if (isOther && given === undefined && text !== null) entries.push({ key: 'roleText', value: text });
  }
  if (isOptional) entries.push({ key: 'optional', value: true });
  return { entries };
}

/** The name of the column, unless it says nothing about a role. */
function roleTextOf({ columns, slot }: Party): string | null {
  const words = columns[0]?.profile.header.words ?? [];
  if (slot === 'EDGE_FROM' || slot === 'EDGE_TO' || words.length !== 1 || PLAIN_WORDS.has(words[0] ?? '')) return null;
  return words[0] ?? null;
}

const PLAIN_WORDS = new Set(
  'partner partners partenaire partenaires socio company firm firma unternehmen entreprise societe empresa organisation organization name entity startup fintech column'.split(
    ' ',
  ),
);

function isLast({ plan }: Context, party: Party): boolean {
  return plan.entities.at(-1)?.party === party;
}

/** A claim for each kind that the words of a column mean. */
function relationClaims(context: Context, relation: UsedColumn): Block[] {
  const words = new Map<ClaimKind, string[]>();
  for (const text of relation.profile.values?.keys() ?? []) {
    const kind = (valueNamed('claimKind', text) ?? 'PARTNERSHIP') as ClaimKind; // WORDS.claimKind has its values
    const possible = RELATION_ROLES[kind] === undefined ? 'PARTNERSHIP' : kind;
    words.set(possible, [...(words.get(possible) ?? []), text]);
  }
  const pair = context.plan.entities.slice(0, 2);
  if (pair.length < 2 || words.size === 0) {
    context.used.delete(relation.index);
    return [claimBlock(context, context.choice.kind ?? 'PARTNERSHIP', context.plan.entities, null, [])];
  }
  return [...words].map(([kind, texts]) => {
    const isReversed =
      texts.every((text) => /\b(by|von|par|por)$|gehort|subsidiary/i.test(text)) && kind !== 'PARTNERSHIP';
    const roles = RELATION_ROLES[kind] ?? ['OTHER', 'OTHER'];
    const when = { column: relation.profile.name, in: texts };
    return claimBlock(nextClaim(context), kind, pair, when, isReversed ? roles.toReversed() : roles);
  });
}

const RELATION_ROLES: Readonly<Partial<Record<ClaimKind, readonly [string, string]>>> = {
  PARTNERSHIP: ['OTHER', 'OTHER'],
  OWNERSHIP: ['OWNER', 'OWNED'],
  INVESTMENT: ['INVESTOR', 'INVESTEE'],
  ACQUISITION: ['BUYER', 'TARGET'],
  ROLE: ['PERSON', 'ORGANISATION'],
  MEMBERSHIP: ['MEMBER', 'BODY'],
  LICENCE: ['HOLDER', 'AUTHORITY'],
  ENFORCEMENT: ['AUTHORITY', 'SUBJECT'],
  PRODUCT_OFFERING: ['PROVIDER', 'PRODUCT'],
};
