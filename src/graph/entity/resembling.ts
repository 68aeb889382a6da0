import { setImmediate } from 'node:timers/promises';

import type { Params } from '../../engine/engine.ts';
import { countryOf } from '../../model/place/country-name.ts';
import { namesOf } from '../../model/name/entity-names.ts';
import {
  type NameLookup,
  type Resembling,
  type TypedName,
  readTypedName,
  resemblance,
  resemblingLookup,
  wholeNameLookup,
  withoutOneWordLookup,
} from '../../model/name/resemblance.ts';
import { type Moment, type Tense, momentParameter, wasPresent } from '../moment.ts';
import type { NamedEntity } from '../name-index/name-index.ts';
import { groupsOf } from '../page.ts';
import { type Reader, combinations, queryVariants } from '../query.ts';
import { valueTerms } from '../access/term-query.ts';
import { integer } from '../row-value.ts';
import { type EntityRow, entityColumns, entityRow } from './entity.ts';

/*
 * Entities whose names resemble a text, though they do not have its words. First those of which it is the whole name: in
 * another script, without the legal form, without spaces, or the name or code of a country. Then those with similar words.
 */

export interface ResemblingEntity extends Resembling {
  readonly id: string;
  readonly claimCount: number;
}

export interface ResemblingList {
  readonly text: string;
  /** Ids of data sets, of which one describes the entity; null: all. */
  readonly datasets: readonly string[] | null;
  readonly at: Moment;
}

/** Entities that are compared at most, those with most claims first. */
const MAX_COMPARED = 200;
/** Entities with similar names that are found at most. */
const MAX_SIMILAR = 20;

/** The entities of which the text is a whole name, also a country by its code or by its name in some languages. */
export async function entitiesWithWholeName(reader: Reader, list: ResemblingList): Promise<ResemblingEntity[]> {
  const typed = readTypedName(list.text);
  const [named, country] = await Promise.all([
    lookUp(reader, list, wholeNameLookup(typed)),
    countryWithName(reader, list),
  ]);
  const found = resemblingOf(typed, named, false).filter(({ isWhole }) => isWhole);
  return country === null || found.some(({ id }) => id === country.id) ? found : [country, ...found];
}

/** The entities with similar names, best first. */
export async function entitiesWithSimilarName(reader: Reader, list: ResemblingList): Promise<ResemblingEntity[]> {
  const typed = readTypedName(list.text);
  // each way compares more names than the one before
  const ways = [
    { lookup: resemblingLookup(typed, 'ONE_LETTER'), mayLackWord: false },
    { lookup: resemblingLookup(typed, 'TWO_LETTERS'), mayLackWord: false },
    { lookup: withoutOneWordLookup(typed), mayLackWord: true },
  ];
  for (const { lookup, mayLackWord } of ways) {
    const found = resemblingOf(typed, await lookUp(reader, list, lookup), mayLackWord);
    if (found.length > 0) return found.slice(0, MAX_SIMILAR);
  }
  return [];
}

/** Those of the entities whose names resemble the text, best first. */
export function resemblingOf(
  typed: TypedName,
  named: readonly NamedEntity[],
  mayLackWord: boolean,
): ResemblingEntity[] {
  return named
    .flatMap(({ id, names, claimCount }) => {
      const found = resemblance(typed, names, mayLackWord);
      return found === null ? [] : [{ ...found, id, claimCount }];
    })
    .toSorted(bySimilarity);
}

/** By score, then by number of claims, then by id. */
export function bySimilarity(a: ResemblingEntity, b: ResemblingEntity): number {
  return b.score - a.score || b.claimCount - a.claimCount || (a.id < b.id ? -1 : 1);
}

async function countryWithName(reader: Reader, list: ResemblingList): Promise<ResemblingEntity | null> {
  const code = list.text.length > MAX_COUNTRY ? null : countryOf(list.text.trim());
  if (code === null) return null;
  const [entity] = await byIds(reader, list, [code.toLowerCase()]);
  if (entity?.row.kind !== 'COUNTRY') return null;
  const { id, name } = entity.row;
  return { id, claimCount: entity.claimCount, how: 'EXACT', score: 1, name, isWhole: true };
}

const MAX_COUNTRY = 60;

/** The entities that meet a lookup: at most 200, those with most claims first. */
async function lookUp(reader: Reader, list: ResemblingList, lookup: NameLookup): Promise<readonly NamedEntity[]> {
  const [found = []] = await lookUpAll(reader, list, [lookup]);
  return found;
}

/** As above, for each of some lookups. */
export async function lookUpAll(
  reader: Reader,
  { datasets, at }: Pick<ResemblingList, 'datasets' | 'at'>,
  lookups: readonly NameLookup[],
): Promise<(readonly NamedEntity[])[]> {
  const limit = MAX_COMPARED;
  if (lookups.every(({ length }) => length === 0)) return lookups.map(() => []);
  if (reader.abilities.termIndexes) {
    const found = await byKeys({ past: at !== null })(reader, {
      ...listParameters({ datasets, at }),
      lookups: lookups.map((lookup, i) => ({ i, queries: lookup.map(lookupQuery) })),
      limit,
    });
    return groupsOf(found, lookups.length);
  }
  const index = (await reader.nameIndex?.current(true)) ?? null;
  const found: NamedEntity[][] = [];
  for (const lookup of lookups) {
    found.push(index?.named({ lookup, datasets, at, limit }) ?? []);
    if (lookups.length > 1) await setImmediate();
  }
  return found;
}

/** A query of the full-text index for one alternative. */
function lookupQuery(words: NameLookup[number]): string {
  return words.map((keys) => `+(${valueTerms('nameKeys', keys).join(' ')})`).join(' ');
}

interface CountedEntity {
  readonly row: EntityRow;
  readonly claimCount: number;
}

/** The entities among these ids that the list has. */
function byIds(reader: Reader, list: ResemblingList, ids: readonly string[]): Promise<readonly CountedEntity[]> {
  return entitiesOfList({ past: list.at !== null })(reader, { ...listParameters(list), ids });
}

/** The rows of the entities among these ids that the list has. */
export async function resemblingRows(
  reader: Reader,
  list: ResemblingList,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EntityRow>> {
  if (ids.length === 0) return new Map();
  return new Map((await byIds(reader, list, ids)).map(({ row }) => [row.id, row]));
}

function listParameters({ datasets, at }: Pick<ResemblingList, 'datasets' | 'at'>): Params {
  return { datasets, ...momentParameter(at) };
}

const TENSES: readonly Tense[] = combinations({ past: [false, true] });

function isInList({ past }: Tense): string {
  const is = past ? `(n:Entity OR n:FormerEntity) AND ${wasPresent('n')}` : 'n:Entity';
  return /* cypher */ `${is} AND ($datasets IS NULL OR any(x IN coalesce(n.datasets, []) WHERE x IN $datasets))`;
}

/** On engines with `termIndexes`. */
const byKeys = queryVariants<Tense, NamedEntity & { readonly group: number }>({
  name: 'search.byKeys',
  variants: TENSES,
  text: (tense) => /* cypher */ `
  UNWIND $lookups AS l
  CALL (l) {
    UNWIND l.queries AS terms
    CALL db.index.fulltext.queryNodes('name_terms', terms) YIELD node
    WITH DISTINCT node AS n
    WITH n WHERE ${isInList(tense)}
    RETURN n ORDER BY n.claimCount DESC, n.id LIMIT $limit
  }
  RETURN l.i, ${entityColumns('n')}, n.claimCount ORDER BY l.i, n.claimCount DESC, n.id`,
  decode: ([group, record = null, datasets = null, claimCount]) => {
    const row = entityRow([record, datasets]);
    return { group: integer(group), id: row.id, names: namesOf(row), claimCount: integer(claimCount) };
  },
});

const entitiesOfList = queryVariants<Tense, CountedEntity>({
  name: 'search.byIds',
  variants: TENSES,
  text: (tense) => /* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Node {id: id}) WHERE ${isInList(tense)}
  RETURN ${entityColumns('n')}, n.claimCount`,
  decode: ([record = null, datasets = null, claimCount]) => ({
    row: entityRow([record, datasets]),
    claimCount: integer(claimCount),
  }),
});
