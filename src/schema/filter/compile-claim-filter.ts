import { ClientError } from '../../model/client-error.ts';
import { type AmountCriteria, amountCriteria } from '../../model/stored/amount-key.ts';
import { normalizeText } from '../../model/normalize-text.ts';
import { relationTags } from '../../model/relation-tag.ts';
import type { ClaimKind } from '../../model/vocabulary.ts';
import type { ClaimCondition, ClaimCriteria, InvolvementCriteria } from '../../graph/claim/claim-filter.ts';
import { ALWAYS, both, criteria } from '../../graph/condition.ts';
import type { Moment } from '../../graph/moment.ts';
import { shareJson } from '../../support/json-key.ts';
import type { ClaimFilterInput } from './claim-filter.ts';
import { dateCriteria, dayRange } from './date-range.ts';
import { filterCondition } from './filter.ts';
import type { ExpectedIds } from './expected-ids.ts';
import { nonEmpty, omitNullish, yearText } from './input.ts';
import { momentOf } from './moment.ts';
import { areaCodes, countriesWithin, countryCodes } from './place.ts';
import { nonBlank, requireFewWords, wordsToFind } from './search-text.ts';

/** A filter over claims as a condition for the graph. */
interface CompiledClaimFilter {
  readonly condition: ClaimCondition;
  readonly at: Moment;
  /** The ids in the filter, each of which must exist. */
  readonly ids: readonly ExpectedIds[];
}

/**
 * Compiles a filter. The result is memoised by `where`, which is one object for all parents of a field (`canonicalIds`), so
 * a request compiles each filter once.
 *
 * @param kind the field lists claims of this kind only
 * @throws {ClientError} INVALID_FILTER for an empty list, text or range; FILTER_TOO_LARGE
 */
export function compileClaimFilter(
  where: ClaimFilterInput | null | undefined,
  kind: ClaimKind | null = null,
): CompiledClaimFilter {
  const byKind = compiled.get(where ?? NO_FILTER) ?? new Map<ClaimKind | null, CompiledClaimFilter>();
  compiled.set(where ?? NO_FILTER, byKind);
  let filter = byKind.get(kind);
  if (!filter) {
    const fromClient = claimCondition(where);
    const condition = kind === null ? fromClient : both(fromClient, criteria({ kinds: [kind] }));
    shareJson(condition); // the keys of lists, batches and rows contain it
    filter = { condition, at: momentOf(where), ids: idsInClaimFilter(where) };
    byKind.set(kind, filter);
  }
  return filter;
}

const compiled = new WeakMap<ClaimFilterInput, Map<ClaimKind | null, CompiledClaimFilter>>();
const NO_FILTER: ClaimFilterInput = {};

/**
 * Returns the condition of a filter.
 *
 * @throws {ClientError} as `compileClaimFilter` does
 */
export function claimCondition(where: ClaimFilterInput | null | undefined, argument = 'where'): ClaimCondition {
  if (!where) return ALWAYS;
  requireFewWords(argument, textsInClaimFilter(where));
  return filterCondition(argument, where, claimCriteria);
}

/** All texts that a filter and its nested filters search for. */
export function textsInClaimFilter(where: ClaimFilterInput | null | undefined): string[] {
  if (!where) return [];
  const { text, title, any, not } = where;
  return [text ?? [], title ?? [], ...(any ?? []).map(textsInClaimFilter), textsInClaimFilter(not)].flat();
}

/** All ids in a filter and its nested filters. */
export function idsInClaimFilter(where: ClaimFilterInput | null | undefined, argument = 'where'): ExpectedIds[] {
  if (!where) return [];
  const { ids, datasets, entity, entities, involves, sources, onlySources, any, not } = where;
  return [
    { argument: `${argument}.datasets`, family: 'dataset', ids: datasets ?? null },
    { argument: `${argument}.ids`, family: 'claim', ids: ids ?? null },
    {
      argument: `${argument}.entity`,
      family: 'entity',
      ids: entity === null || entity === undefined ? null : [entity],
    },
    { argument: `${argument}.entities`, family: 'entity', ids: entities ?? null },
    {
      argument: `${argument}.involves.entity`,
      family: 'entity',
      ids: (involves ?? []).flatMap(({ entity }) => entity ?? []),
    },
    { argument: `${argument}.sources`, family: 'source', ids: sources ?? null },
    { argument: `${argument}.onlySources`, family: 'source', ids: onlySources ?? null },
    ...(any ?? []).flatMap((inner, index) => idsInClaimFilter(inner, `${argument}.any[${index}]`)),
    ...idsInClaimFilter(not, `${argument}.not`),
  ];
}

type Involvement = NonNullable<ClaimFilterInput['involves']>[number];

const MAX_INVOLVED = 20;

function claimCriteria(argument: string, where: ClaimFilterInput): readonly ClaimCriteria[] {
  const { confidence, date, inForceOn, knownOn, related, text, title } = where;
  const at = (field: string): string => `${argument}.${field}`;
  const markets = countryCodes(at('markets'), where.markets);
  const marketsOfAreas = areaCodes(at('areas'), where.areas);
  const until = dayRange(at('until'), where.until);
  const criteria: ClaimCriteria = omitNullish({
    ids: nonEmpty(at('ids'), where.ids),
    datasets: nonEmpty(at('datasets'), where.datasets),
    kinds: nonEmpty(at('kinds'), where.kinds),
    status: nonEmpty(at('status'), where.status),
    stages: nonEmpty(at('stages'), where.stages),
    tiers: nonEmpty(at('tiers'), where.tiers),
    tags: nonEmpty(at('tags'), where.tags),
    markets: markets ?? marketsOfAreas,
    regions: nonEmpty(at('regions'), where.regions),
    involves: involvesCriteria(argument, where),
    sources: nonEmpty(at('sources'), where.sources),
    onlySources: nonEmpty(at('onlySources'), where.onlySources),
    ...confidenceCriteria(at('confidence'), confidence),
    ...dateCriteria(at('date'), date),
    year: yearCriterion(at('year'), where.year),
    untilFrom: until.first,
    untilTo: until.last,
    amounts: amountsCriteria(at('amount'), where.amount),
    inForceOn,
    knownOn,
    measures: nonEmpty(at('measures'), where.measures),
    series: nonEmpty(at('series'), where.series),
    roundTypes: nonEmpty(at('roundTypes'), where.roundTypes),
    licenceTypes: nonEmpty(at('licenceTypes'), where.licenceTypes),
    title: typeof title === 'string' ? normalizeText(nonBlank(at('title'), title)) : null,
    words: typeof text === 'string' ? wordsToFind(at('text'), text) : null,
    related: related ? relationTags(nonEmpty(at('related.kinds'), related.kinds), related.direction ?? null) : null,
  });
  // a claim may cover a country of the one list and another of the other
  return markets && marketsOfAreas ? [criteria, { markets: marketsOfAreas }] : [criteria];
}

/** The markets to which a filter limits a matrix of markets; null: all. */
export function marketsOf(where: ClaimFilterInput | null | undefined): readonly string[] | null {
  const markets = countryCodes('where.markets', where?.markets);
  const ofAreas = areaCodes('where.areas', where?.areas);
  return markets && ofAreas ? markets.filter((code) => ofAreas.includes(code)) : (markets ?? ofAreas);
}

function involvesCriteria(
  argument: string,
  { entity, entities, involves }: ClaimFilterInput,
): readonly InvolvementCriteria[] | null {
  const oneOf = nonEmpty(`${argument}.entities`, entities);
  const criteria = [
    ...(entity === null || entity === undefined ? [] : [{ entities: [entity] }]),
    ...(oneOf ? [{ entities: oneOf }] : []),
    ...(nonEmpty(`${argument}.involves`, involves, MAX_INVOLVED) ?? []).map((involvement, index) =>
      involvementCriteria(`${argument}.involves[${index}]`, involvement),
    ),
  ];
  return criteria.length === 0 ? null : criteria;
}

function yearCriterion(argument: string, year: number | null | undefined): string | null {
  return typeof year === 'number' ? yearText(argument, year) : null;
}

/** @throws {ClientError} INVALID_FILTER for no condition, and for a range that holds no number */
function amountsCriteria(argument: string, amount: ClaimFilterInput['amount']): readonly AmountCriteria[] | null {
  if (!amount) return null;
  const criteria = amountCriteria(amount);
  const isGiven = Object.values(amount).some((value) => value !== null && value !== undefined);
  if (isGiven && criteria.from < criteria.below) return [criteria];
  throw new ClientError(
    'INVALID_FILTER',
    `${argument}: expected a range that is not empty, such as { gte: 1000000000, currency: USD }, got ${JSON.stringify(amount)}.`,
  );
}

function involvementCriteria(argument: string, involvement: Involvement): InvolvementCriteria {
  return omitNullish({
    entities: involvement.entity ? [involvement.entity] : null,
    kinds: nonEmpty(`${argument}.kinds`, involvement.kinds),
    countries: countriesWithin(
      { countries: `${argument}.countries`, areas: `${argument}.areas` },
      involvement.countries,
      involvement.areas,
    ),
    roles: nonEmpty(`${argument}.roles`, involvement.roles),
  });
}

function confidenceCriteria(argument: string, range: ClaimFilterInput['confidence']) {
  const { gt = null, gte = null, lt = null, lte = null } = range ?? {};
  const low = Math.max(gt ?? 0, gte ?? 0);
  const high = Math.min(lt ?? 1, lte ?? 1);
  // a range of a single number is empty unless both ends are included
  const isOpen = (gt !== null && gt >= low) || (lt !== null && lt <= high);
  if (low > high || (low === high && isOpen)) {
    throw new ClientError(
      'INVALID_FILTER',
      `${argument}: expected a range within 0 to 1 that is not empty, got ${JSON.stringify(range)}.`,
    );
  }
  return { confidenceGt: gt, confidenceGte: gte, confidenceLt: lt, confidenceLte: lte };
}
