import { identifierKey } from '../../model/identifier.ts';
import { countryOf } from '../../model/place/country-name.ts';
import { type MatchScore, type Sought, matchScore } from '../../model/name/match-score.ts';
import {
  type NameLookup,
  type Resembling,
  type TypedName,
  readTypedName,
  resemblingLookup,
  wholeNameLookup,
  withoutOneWordLookup,
} from '../../model/name/resemblance.ts';
import { type Reader, query } from '../query.ts';
import { text } from '../row-value.ts';
import { type EntityRow, entitiesByIdentifiers } from './entity.ts';
import { type ResemblingEntity, bySimilarity, lookUpAll, resemblingOf, resemblingRows } from './resembling.ts';

/* Matches descriptions, such as the rows of a table, with entities. */

export interface MatchQuestion extends Sought {
  /** Ids of entities that it is not. */
  readonly excluded: readonly string[];
  /** At most so many candidates. */
  readonly limit: number;
  /** From 0 to 1: the score from which a candidate is a match. */
  readonly threshold: number;
}

export interface MatchCandidate extends MatchScore {
  readonly entity: EntityRow;
  /** It is the entity: its score reaches the threshold, and no other candidate has the same score. */
  readonly isMatch: boolean;
}

const PRESENT = { datasets: null, at: null };
/** Candidates of which kind, country and identifiers are compared, for each that is asked for: the rest of the names are less alike. */
const COMPARED = 4;

/** The candidates for each question, best first. */
export async function matchCandidates(
  reader: Reader,
  questions: readonly MatchQuestion[],
): Promise<(readonly MatchCandidate[])[]> {
  const typed = questions.map(({ name }) => (name === null ? null : readTypedName(name)));
  const [identified, named] = await Promise.all([identifiedEntities(reader, questions), namedLike(reader, typed)]);
  const found = questions.map((question, index) => {
    const best = (named[index] ?? []).slice(0, COMPARED * question.limit);
    const ids = [...idsInName(question.name), ...(identified[index] ?? []), ...best.map(({ id }) => id)];
    return { best, ids: [...new Set(ids)].filter((id) => !question.excluded.includes(id)) };
  });
  const rows = await resemblingRows(reader, { ...PRESENT, text: '' }, [...new Set(found.flatMap(({ ids }) => ids))]);
  const partners = await partnersAmong(
    reader,
    found.flatMap(({ ids }, index) =>
      ids.flatMap((id) => (questions[index]?.partners ?? []).map((partner) => ({ entity: id, partner }))),
    ),
  );
  return questions.map((question, index) => {
    const { best = [], ids = [] } = found[index] ?? {};
    const resembling = new Map(best.map((one) => [one.id, one]));
    const candidates = ids.flatMap((id) => {
      const entity = rows.get(id);
      if (entity === undefined) return [];
      const known = question.partners.filter((partner) => partners.has(`${id} ${partner}`));
      const alike = resembling.get(id) ?? countryNameLikeness(question.name, entity);
      const isId = alike?.isWhole !== true && idsInName(question.name).includes(id);
      const score = matchScore(question, entity, alike, isId, known);
      return score.score === 0 ? [] : [{ ...score, entity }];
    });
    return decided(candidates.toSorted(byMatchScore), question);
  });
}

/** One of several that are equally good is not a match. */
function decided(sorted: readonly Omit<MatchCandidate, 'isMatch'>[], question: MatchQuestion): MatchCandidate[] {
  const [first, second] = sorted;
  const isAhead = first?.isDecided !== second?.isDecided || (first?.score ?? 0) > (second?.score ?? 0);
  const isClear = first !== undefined && first.score >= question.threshold && isAhead;
  return sorted
    .slice(0, question.limit)
    .map((candidate) => ({ ...candidate, isMatch: candidate === first && isClear }));
}

function byMatchScore(a: Omit<MatchCandidate, 'isMatch'>, b: Omit<MatchCandidate, 'isMatch'>): number {
  if (a.isDecided !== b.isDecided) return a.isDecided ? -1 : 1;
  return b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1);
}

/** The ids that a name can be: an id as it is, and that of a country with the name. */
function idsInName(name: string | null): string[] {
  const id = name?.trim().toLowerCase() ?? '';
  if (id === '' || id.length > MAX_ID) return [];
  const country = countryOf(id)?.toLowerCase();
  return [...(/^[a-z0-9-]+$/.test(id) ? [id] : []), ...(country === undefined ? [] : [country])];
}

const MAX_ID = 100;

/** The name is another name of a country, or a code. */
function countryNameLikeness(name: string | null, { id, kind, name: own }: EntityRow): Resembling | null {
  if (name === null || kind !== 'COUNTRY' || countryOf(name.trim())?.toLowerCase() !== id) return null;
  return { how: 'EXACT', score: 1, name: own, isWhole: true };
}

/** For each question, the ids of the entities that have one of its identifiers. */
async function identifiedEntities(reader: Reader, questions: readonly MatchQuestion[]): Promise<string[][]> {
  const keysOf = ({ identifiers }: MatchQuestion): string[] => identifiers.map(identifierKey);
  const identifiers = [...new Set(questions.flatMap(keysOf))];
  if (identifiers.length === 0) return questions.map(() => []);
  const holders = new Map(
    (await entitiesByIdentifiers(reader, { identifiers })).map(({ identifier, entity }) => [identifier, entity.id]),
  );
  return questions.map((question) => keysOf(question).flatMap((key) => holders.get(key) ?? []));
}

/** For each name, the entities with similar names, most similar first. */
async function namedLike(reader: Reader, typed: readonly (TypedName | null)[]): Promise<ResemblingEntity[][]> {
  const found: ResemblingEntity[][] = typed.map(() => []);
  const compare = async (lookupsOf: (name: TypedName) => readonly NameLookup[]): Promise<void> => {
    const asked = typed.flatMap((name, index) =>
      name !== null && found[index]?.length === 0 ? lookupsOf(name).map((lookup) => ({ name, index, lookup })) : [],
    );
    const results = await lookUpAll(
      reader,
      PRESENT,
      asked.map(({ lookup }) => lookup),
    );
    for (const [place, { name, index }] of asked.entries()) {
      found[index] = united(found[index] ?? [], resemblingOf(name, results[place] ?? [], true));
    }
  };
  await compare((name) => [wholeNameLookup(name), resemblingLookup(name, 'ONE_LETTER')]);
  // what takes more comparisons, for names without a candidate
  await compare((name) => [resemblingLookup(name, 'TWO_LETTERS'), withoutOneWordLookup(name)]);
  return found;
}

function united(a: readonly ResemblingEntity[], b: readonly ResemblingEntity[]): ResemblingEntity[] {
  return [...new Map([...a, ...b].map((one) => [one.id, one])).values()].toSorted(bySimilarity);
}

/** Those of the pairs that are partners: `entity partner`. */
async function partnersAmong(
  reader: Reader,
  pairs: readonly { readonly entity: string; readonly partner: string }[],
): Promise<ReadonlySet<string>> {
  return new Set(pairs.length === 0 ? [] : await partnerPairs(reader, { pairs }));
}

const partnerPairs = query<{ pairs: readonly { readonly entity: string; readonly partner: string }[] }, string>(
  'match.partners',
  /* cypher */ `
  UNWIND $pairs AS pair
  MATCH (e:Node {id: pair.entity})-[:PARTNERS_WITH]->(p)
  WHERE p.id = pair.partner
  RETURN DISTINCT pair.entity + ' ' + pair.partner`,
  ([pair]) => text(pair),
);
