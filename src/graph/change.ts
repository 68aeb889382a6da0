import { KEY_END, readChangeKey } from '../dataset/sort-key.ts';
import { CHANGE_KINDS, type ChangeKind, valuesOf } from '../dataset/vocabulary.ts';
import type { Params } from '../engine/engine.ts';
import { type ClaimRow, claimRow } from './claim.ts';
import { type ClaimCondition, claimMeets } from './claim-filter.ts';
import { isAlways } from './condition.ts';
import { type Keyed, type Page, type Window, pageOf, rowLimit } from './page.ts';
import { type Query, type Reader, createTable, integer, query, text } from './query.ts';

/** What became of a claim on a day. */
export interface ChangeRow {
  readonly day: string;
  readonly kind: ChangeKind;
  readonly claim: ClaimRow;
}

export interface ChangeList {
  /** First and last day, `from` not later than `to`. */
  readonly from: string;
  readonly to: string;
  /** Null: any. */
  readonly kinds: readonly ChangeKind[] | null;
  readonly where: ClaimCondition;
}

/** Changes by day, kind and claim. */
export async function changePage(reader: Reader, list: ChangeList, window: Window): Promise<Page<ChangeRow>> {
  const read = pageQuery(shapeOf(list), window.fromEnd);
  const rows = await read(reader, { ...parameters(list, window), limit: rowLimit(window) });
  return pageOf(rows, window);
}

export async function changeCount(reader: Reader, list: ChangeList): Promise<number> {
  const [count] = await countQuery(shapeOf(list))(reader, parameters(list, { after: null, before: null }));
  return count ?? 0;
}

/** What tells the texts apart: which kinds are read, and whether conditions apply. */
interface Shape {
  readonly kinds: readonly ChangeKind[];
  readonly filtered: boolean;
}

/** Where a claim holds the key of each kind: each has an index of its own. */
const KEYS: Readonly<Record<ChangeKind, string>> = { BEGAN: 'began', ENDED: 'ended', BECAME_KNOWN: 'becameKnown' };

const pageQueries = createTable<Query<Params, Keyed<ChangeRow>>>();
const countQueries = createTable<Query<Params, number>>();

/** A text for each shape and direction, so that kinds that are not asked for are not read. */
function pageQuery(shape: Shape, backwards: boolean): Query<Params, Keyed<ChangeRow>> {
  const name = `change.page.${nameOf(shape)}${backwards ? '.backwards' : ''}`;
  const direction = backwards ? 'DESC' : 'ASC';
  const first = (key: string) => /* cypher */ `
    WITH c, c.${key} AS key ORDER BY key ${direction} LIMIT $limit
    RETURN c, key`;
  return pageQueries(name, () =>
    query(
      name,
      /* cypher */ `
  CALL () {${matchEach(shape, first)}
  }
  WITH c, key ORDER BY key ${direction} LIMIT $limit
  RETURN key, c.record, c.recordedAt, c.retractedAt ORDER BY key ${direction}`,
      ([value, record, recordedAt, retractedAt]) => {
        const key = text(value);
        return { key, node: { ...readChangeKey(key), claim: claimRow(record, recordedAt, retractedAt) } };
      },
    ),
  );
}

function countQuery(shape: Shape): Query<Params, number> {
  const name = `change.count.${nameOf(shape)}`;
  const number = () => /* cypher */ `
    RETURN count(c) AS n`;
  return countQueries(name, () =>
    query(
      name,
      /* cypher */ `
  CALL () {${matchEach(shape, number)}
  }
  RETURN sum(n)`,
      ([count]) => integer(count),
    ),
  );
}

/** A union of what becomes of the claims of each kind, each a range of its own index. */
function matchEach({ kinds, filtered }: Shape, then: (key: string) => string): string {
  const meets = filtered ? /* cypher */ ` AND ${claimMeets('c', '$list.filter')}` : '';
  const branches = kinds.map((kind) => {
    const key = KEYS[kind];
    return /* cypher */ `
    MATCH (c:Claim)
    WHERE c.${key} > $list.lo AND c.${key} < $list.hi${meets}${then(key)}`;
  });
  return branches.join('\n    UNION ALL');
}

/** Each kind once, in one order: a set has one text. */
function shapeOf(list: ChangeList): Shape {
  const kinds = valuesOf(CHANGE_KINDS).filter((kind) => list.kinds === null || list.kinds.includes(kind));
  return { kinds, filtered: isFiltered(list) };
}

function nameOf({ kinds, filtered }: Shape): string {
  return [...kinds.map((kind) => KEYS[kind]), ...(filtered ? ['filtered'] : [])].join('.');
}

function isFiltered({ where }: ChangeList): boolean {
  return !isAlways(where);
}

function parameters(changes: ChangeList, { after, before }: Pick<Window, 'after' | 'before'>): Params {
  const { from, to, where } = changes;
  const list = { lo: after ?? from, hi: before ?? `${to} ${KEY_END}` };
  // a map, of which no length is a reason to plan a text again
  return { list: isFiltered(changes) ? { ...list, filter: where } : list };
}
