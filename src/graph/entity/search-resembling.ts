import { identifierKey } from '../../model/identifier.ts';
import { namesOf } from '../../model/name/entity-names.ts';
import { searchWords } from '../../model/normalize-text.ts';
import type { Keyed } from '../page.ts';
import type { Reader } from '../query.ts';
import type { EntityRow } from './entity.ts';
import {
  type ResemblingEntity,
  type ResemblingList,
  resemblingRows,
  entitiesWithSimilarName,
  entitiesWithWholeName,
} from './resembling.ts';
import type { SearchHit } from './search-hit.ts';
import { type SearchList, type SearchTerms, claimsFirst } from './search-match.ts';

/* The hits of a search that do not have its words. Their keys place them among the others. */

/** After whole names and before names that the text begins. The score is between theirs. */
const WHOLE_NAMES = '03';
/** After everything that has the words. */
const SIMILAR = '5';

/** The entities of which the text is the whole name in another form, without those that have its words. */
export async function wholeNameHits(reader: Reader, list: SearchList): Promise<Keyed<SearchHit>[]> {
  const found = await hitsOf(reader, list, entitiesWithWholeName, WHOLE_NAMES, (score) => 0.95 + 0.04 * score);
  return found.filter(({ node: { node } }) => !hasWords(node as EntityRow, list.terms));
}

/** The entities with names that are similar to the text. */
export function similarHits(reader: Reader, list: SearchList): Promise<Keyed<SearchHit>[]> {
  return hitsOf(reader, list, entitiesWithSimilarName, SIMILAR, (score) => 0.79 * score);
}

async function hitsOf(
  reader: Reader,
  { terms: { phrase }, kinds, datasets, at }: SearchList,
  find: (reader: Reader, list: ResemblingList) => Promise<readonly ResemblingEntity[]>,
  prefix: string,
  scoreOf: (score: number) => number,
): Promise<Keyed<SearchHit>[]> {
  if (kinds !== null && !kinds.includes('ENTITY')) return [];
  const list = { text: phrase, datasets, at };
  const found = await find(reader, list);
  const rows = await resemblingRows(
    reader,
    list,
    found.map(({ id }) => id),
  );
  return found.flatMap(({ id, claimCount, how, name, score: similarity }) => {
    const node = rows.get(id);
    if (node === undefined) return [];
    const score = Math.round(scoreOf(similarity) * 1_000) / 1_000;
    const order = String(Math.round(1_000 * (1 - score))).padStart(4, '0');
    const matched = name === node.name ? ('NAME' as const) : ('ALIAS' as const);
    return [
      { key: `${prefix}${order}${claimsFirst(claimCount)} ${id}`, node: { node, matched, text: name, how, score } },
    ];
  });
}

/** Whether the search finds an entity by its id, an identifier or the words of its names. */
function hasWords(entity: EntityRow, { phrase, words, identifiers }: SearchTerms): boolean {
  if (entity.id === phrase || entity.identifiers.some((identifier) => identifiers.includes(identifierKey(identifier))))
    return true;
  const all = ` ${namesOf(entity).flatMap(searchWords).join(' ')} `;
  return words.every((word) => all.includes(word));
}
