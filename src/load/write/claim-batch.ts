import type { Abilities, Call, Params, Statement } from '../../engine/engine.ts';
import { involvementKeys } from '../../model/stored/involvement-key.ts';
import type { ClaimRecord } from '../../model/record.ts';
import { type ClaimContext, changedClaimProperties, claimKeys, claimProperties } from '../../model/stored-record.ts';
import type { ClaimChange } from '../plan/claim-change.ts';
import { sentProperties, storedForm, storedLink } from './stored-form.ts';
import {
  copyRelationships,
  copyRevisions,
  createCitations,
  createClaims,
  createInvolvements,
  createMarkets,
  deleteClaims,
  deleteRelationships,
  moveRelationships,
  retractClaims,
  reviseClaims,
  updateClaims,
} from './claim-statement.ts';

export interface ClaimWriting {
  readonly dataset: string;
  readonly moment: string;
  readonly context: ClaimContext;
  readonly abilities: Abilities;
}

/** The calls that write some claims, without their relations to other claims. */
export function claimCalls(changes: readonly ClaimChange[], writing: ClaimWriting): Call[] {
  const of = (...actions: ClaimChange['action'][]) => changes.filter(({ action }) => actions.includes(action));
  const ids = (some: readonly ClaimChange[]) => some.map(({ id }) => id);
  const retracted = of('RETRACT');
  const written = of('CREATE', 'REVISE', 'RETURN', 'REPLACE');
  return [
    ...archiveCalls(of('REVISE'), writing),
    ...archiveCalls(of('RETURN'), writing),
    ...idsCall(deleteRelationships, ids(of('REPLACE'))),
    ...idsCall(deleteClaims, ids(of('DELETE'))),
    ...Object.values(moveRelationships.current).flatMap((statement) =>
      rowsCall(
        statement,
        ids(retracted).map((id) => ({ id, former: id })),
      ),
    ),
    ...idsCall(retractClaims, ids(retracted), { now: writing.moment }),
    ...nodeCalls(createClaims, of('CREATE'), writing),
    ...updateCalls(written.filter(isUpdate), writing),
    ...nodeCalls(
      reviseClaims,
      of('REVISE', 'RETURN', 'REPLACE').filter((change) => !isUpdate(change)),
      writing,
    ),
    ...relationshipCalls(written, writing.abilities),
  ];
}

/** Whether the node stays what it is, with other properties. */
function isUpdate({ action, before, record }: ClaimChange): boolean {
  return (action === 'REVISE' || action === 'REPLACE') && before?.kind === record?.kind;
}

/** The types of the relationships of a current claim. */
type RelationshipType = keyof typeof copyRelationships;

/**
 * Moves the last content of claims, with its relationships, to a node of its own. Relationships that the new revision has as
 * well are copied.
 */
function archiveCalls(changes: readonly ClaimChange[], { moment, abilities }: ClaimWriting): Call[] {
  const rowOf = ({ id, revision }: ClaimChange) => ({ id, former: `${id}@${revision - 1}` });
  const moves = changes[0]?.action === 'RETURN' ? moveRelationships.retracted : moveRelationships.current;
  return [
    ...rowsCall(copyRevisions, changes.map(rowOf), { now: moment }),
    ...(['INVOLVES', 'IN_MARKET', 'CITES', 'RELATES'] as const).flatMap((type) => {
      const groups = groupBy(changes, (change) => keeps(change, type, abilities));
      const rowsOf = (isKept: boolean) => (groups.get(isKept) ?? []).map(rowOf);
      return [...rowsCall(copyRelationships[type], rowsOf(true)), ...rowsCall(moves[type], rowsOf(false))];
    }),
  ];
}

/** Whether a claim has the same relationships of a type before and after its revision, which therefore stay. */
function keeps({ action, before, record }: ClaimChange, type: RelationshipType, abilities: Abilities): boolean {
  if (action !== 'REVISE' || before === null || record === null) return false;
  return JSON.stringify(linksOf(before, type, abilities)) === JSON.stringify(linksOf(record, type, abilities));
}

/** What the relationships of a type are made of. */
function linksOf(claim: ClaimRecord, type: RelationshipType, { relationshipIndexes }: Abilities): readonly unknown[] {
  if (type === 'INVOLVES') return [claim.participants, relationshipIndexes && claimKeys(claim)];
  if (type === 'IN_MARKET') return claim.markets;
  return type === 'CITES' ? claim.citations : claim.relations;
}

function updateCalls(changes: readonly ClaimChange[], { moment, context, abilities }: ClaimWriting): Call[] {
  const rows = changes.flatMap(({ id, before, record, hash, revision }) =>
    before && record
      ? {
          ...storedForm(changedClaimProperties(before, record, context), record, abilities),
          hash,
          id,
          revision,
          recordedAt: moment,
          retractedAt: null,
        }
      : [],
  );
  return rowsCall(updateClaims, rows);
}

function nodeCalls(
  statements: Readonly<Record<ClaimRecord['kind'], Statement>>,
  changes: readonly ClaimChange[],
  { dataset, moment, context, abilities }: ClaimWriting,
): Call[] {
  const records = changes.flatMap(({ record, hash, revision }) => (record ? { record, hash, revision } : []));
  return [...groupBy(records, ({ record }) => record.kind)].flatMap(([kind, ofKind]) =>
    rowsCall(
      statements[kind],
      ofKind.map(({ record, hash, revision }) => {
        const node = { id: record.id, hash, dataset, revision, recordedAt: moment, retractedAt: null };
        // no literal, which is slow with this many properties
        const properties = Object.assign(storedForm(claimProperties(record, context), record, abilities), node);
        return sentProperties(properties, abilities);
      }),
    ),
  );
}

/** Creates the relationships that the claims did not have. */
function relationshipCalls(changes: readonly ClaimChange[], abilities: Abilities): Call[] {
  const newOf = (type: RelationshipType): ClaimRecord[] =>
    changes.flatMap((change) => (keeps(change, type, abilities) ? [] : (change.record ?? [])));
  return [
    ...rowsCall(
      createInvolvements,
      newOf('INVOLVES').flatMap((claim) => involvementRows(claim, abilities)),
    ),
    ...rowsCall(createMarkets, newOf('IN_MARKET').flatMap(marketRows)),
    ...rowsCall(
      createCitations,
      newOf('CITES').flatMap((claim) => citationRows(claim, abilities)),
    ),
  ];
}

function marketRows({ id, markets }: ClaimRecord): Params[] {
  return [...new Set(markets)].map((code) => ({ claim: id, country: code.toLowerCase() }));
}

function citationRows({ id, citations }: ClaimRecord, abilities: Abilities): Params[] {
  const notes = new Map(citations.toReversed().map(({ source, note }) => [source, note]));
  return [...notes].map(([source, note]) => ({ claim: id, source, ...storedLink({ note }, abilities) }));
}

/** One row for each entity, whatever its number of roles. Sort keys are only written if the engine can index them. */
function involvementRows(claim: ClaimRecord, abilities: Abilities): Params[] {
  const { id, participants } = claim;
  const keysOf = abilities.relationshipIndexes ? involvementKeys(claim) : () => null;
  return participants.flatMap(({ entity, role, roleText }, position) => {
    const all = participants.filter((other) => other.entity === entity);
    if (all[0] !== participants[position]) return [];
    const roles = all.length === 1 ? null : all.map((each) => each.role);
    const properties = storedLink(Object.assign({ role, roles, roleText, position }, keysOf(entity)), abilities);
    return { claim: id, entity, properties: sentProperties(properties, abilities) };
  });
}

/** No call if there are no rows. */
export function rowsCall(statement: Statement, rows: readonly Params[], params: Params = {}): Call[] {
  return rows.length === 0 ? [] : [{ statement, params: { rows, ...params } }];
}

export function idsCall(statement: Statement, ids: readonly string[], params: Params = {}): Call[] {
  return ids.length === 0 ? [] : [{ statement, params: { ids, ...params } }];
}

export function groupBy<T, Key>(items: readonly T[], keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
