import type { Abilities, Call, Params, Statement } from '../../engine/engine.ts';
import type { ClaimRecord } from '../../model/record.ts';
import { claimKeys, claimProperties } from '../../model/stored-record.ts';
import type { ClaimChange } from '../plan/claim-change.ts';
import type { LoadContext } from '../plan/claim-context.ts';
import {
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
} from './claim-statement.ts';

export interface ClaimWriting {
  readonly dataset: string;
  readonly moment: string;
  readonly context: LoadContext;
  readonly abilities: Abilities;
}

/** The calls that write some claims, without their relations to other claims. */
export function claimCalls(changes: readonly ClaimChange[], writing: ClaimWriting): Call[] {
  const of = (...actions: ClaimChange['action'][]) => changes.filter(({ action }) => actions.includes(action));
  const ids = (some: readonly ClaimChange[]) => some.map(({ id }) => id);
  const retracted = of('RETRACT');
  const written = of('CREATE', 'REVISE', 'RETURN', 'REPLACE');
  return [
    ...archiveCalls(of('REVISE'), moveRelationships.current, writing),
    ...archiveCalls(of('RETURN'), moveRelationships.retracted, writing),
    ...idsCall(deleteRelationships, ids(of('REPLACE'))),
    ...idsCall(deleteClaims, ids(of('DELETE'))),
    ...moveRelationships.current.flatMap((statement) =>
      rowsCall(
        statement,
        ids(retracted).map((id) => ({ id, former: id })),
      ),
    ),
    ...idsCall(retractClaims, ids(retracted), { now: writing.moment }),
    ...nodeCalls(createClaims, of('CREATE'), writing),
    ...nodeCalls(reviseClaims, of('REVISE', 'RETURN', 'REPLACE'), writing),
    ...relationshipCalls(
      written.flatMap(({ record }) => record ?? []),
      writing.abilities,
    ),
  ];
}

/** Moves the last content of claims, with its relationships, to a node of its own. */
function archiveCalls(changes: readonly ClaimChange[], moves: readonly Statement[], { moment }: ClaimWriting): Call[] {
  const rows = changes.map(({ id, revision }) => ({ id, former: `${id}@${revision - 1}` }));
  return [
    ...rowsCall(copyRevisions, rows, { now: moment }),
    ...moves.flatMap((statement) => rowsCall(statement, rows)),
  ];
}

function nodeCalls(
  statements: Readonly<Record<ClaimRecord['kind'], Statement>>,
  changes: readonly ClaimChange[],
  { dataset, moment, context }: ClaimWriting,
): Call[] {
  const records = changes.flatMap(({ record, revision }) => (record ? { record, revision } : []));
  return [...groupBy(records, ({ record }) => record.kind)].flatMap(([kind, ofKind]) =>
    rowsCall(
      statements[kind],
      ofKind.map(({ record, revision }) => ({
        id: record.id,
        ...claimProperties(record, context),
        dataset,
        revision,
        recordedAt: moment,
        retractedAt: null,
      })),
    ),
  );
}

function relationshipCalls(claims: readonly ClaimRecord[], { relationshipIndexes }: Abilities): Call[] {
  return [
    ...rowsCall(
      createInvolvements,
      claims.flatMap((claim) => involvementRows(claim, relationshipIndexes)),
    ),
    ...rowsCall(
      createMarkets,
      claims.flatMap(({ id, markets }) =>
        [...new Set(markets)].map((code) => ({ claim: id, country: code.toLowerCase() })),
      ),
    ),
    ...rowsCall(
      createCitations,
      claims.flatMap(({ id, citations }) =>
        [...new Map(citations.toReversed().map(({ source, note }) => [source, note]))].map(([source, note]) => ({
          claim: id,
          source,
          note,
        })),
      ),
    ),
  ];
}

/** One row for each entity, whatever its number of roles. Sort keys are only written if the engine can index them. */
function involvementRows(claim: ClaimRecord, withKeys: boolean): Params[] {
  const keys = Object.entries(withKeys ? claimKeys(claim) : {});
  const positions = claim.participants.map((participant, position) => ({ ...participant, position }));
  return [...groupBy(positions, ({ entity }) => entity)].map(([entity, [first, ...others]]) => ({
    claim: claim.id,
    entity,
    properties: {
      role: first?.role ?? null,
      roles: [first, ...others].flatMap((each) => each?.role ?? []),
      roleText: first?.roleText ?? null,
      position: first?.position ?? null,
      ...Object.fromEntries(keys.map(([name, key]) => [name, `${entity} ${key}`])),
    },
  }));
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
