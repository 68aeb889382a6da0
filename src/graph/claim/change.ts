import { KEY_END, readChangeKey } from '../../model/sort-key.ts';
import { CHANGE_KINDS, type ChangeKind, valuesOf } from '../../model/vocabulary.ts';
import type { Params } from '../../engine/engine.ts';
import { type ClaimRow, claimRow } from './claim.ts';
import { type ClaimCondition, claimMeets } from './claim-filter.ts';
import { isAlways } from '../condition.ts';
import { type Keyed, type Page, type Window, pageOf, rowLimit } from '../page.ts';
import { type Reader, family, integer, query, shapes, text } from '../query.ts';

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
  const read = pageQuery({ ...shapeOf(list), backwards: window.fromEnd });
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
const KEYS = { BEGAN: 'began', ENDED: 'ended', BECAME_KNOWN: 'becameKnown' } as const;

/** Each kind alone, two of them, or all; each set once, in one order. */
const KIND_SETS = shapes({ began: [false, true], ended: [false, true], becameKnown: [false, true] })
  .map((asked): readonly ChangeKind[] => valuesOf(CHANGE_KINDS).filter((kind) => asked[KEYS[kind]]))
  .filter((kinds) => kinds.length > 0);

/** A text for each shape and direction, so that kinds that are not asked for are not read. */
const pageQuery = family(
  shapes({ kinds: KIND_SETS, filtered: [false, true], backwards: [false, true] }),
  (shape) => `change.page.${nameOf(shape)}${shape.backwards ? '.backwards' : ''}`,
  (shape, name) => {
    const direction = shape.backwards ? 'DESC' : 'ASC';
    const first = (key: string) => /* cypher */ `
    WITH c, c.${key} AS key ORDER BY key ${direction} LIMIT $limit
    RETURN c, key`;
    return query<Params, Keyed<ChangeRow>>(
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
    );
  },
);

const countQuery = family(
  shapes({ kinds: KIND_SETS, filtered: [false, true] }),
  (shape) => `change.count.${nameOf(shape)}`,
  (shape, name) => {
    const number = () => /* cypher */ `
    RETURN count(c) AS n`;
    return query<Params, number>(
      name,
      /* cypher */ `
  CALL () {${matchEach(shape, number)}
  }
  RETURN sum(n)`,
      ([count]) => integer(count),
    );
  },
);

/** A union of what becomes of the claims of each kind, each a range of its own index. */
function matchEach({ kinds, filtered }: Shape, then: (key: string) => string): string {
  const meets = filtered ? /* cypher */ ` AND ${claimMeets()}` : '';
  const branches = kinds.map((kind) => {
    const key = KEYS[kind];
    return /* cypher */ `
    MATCH (c:Claim)
    WHERE c.${key} > $lo AND c.${key} < $hi${meets}${then(key)}`;
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
  const range = { lo: after ?? from, hi: before ?? `${to} ${KEY_END}` };
  return isFiltered(changes) ? { ...range, filter: where } : range;
}
