import { ClientError } from '../../model/client-error.ts';
import { normalizeText } from '../../model/normalize-text.ts';
import { relationTags } from '../../model/relation-tag.ts';
import type { ClaimKind } from '../../model/vocabulary.ts';
import type { ClaimCondition, ClaimCriteria, InvolvementCriteria } from '../../graph/claim/claim-filter.ts';
import { ALWAYS, both, criteria } from '../../graph/condition.ts';
import type { Moment } from '../../graph/moment.ts';
import { shareJson } from '../../support/json-key.ts';
import type { ClaimFilterInput } from './claim-filter.ts';
import { dateCriteria } from './date-range.ts';
import { filterCondition } from './filter.ts';
import type { ExpectedIds } from './expected-ids.ts';
import { nonEmpty, omitNullish } from './input.ts';
import { momentOf } from './moment.ts';
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
  const { ids, datasets, involves, sources, onlySources, any, not } = where;
  return [
    { argument: `${argument}.datasets`, family: 'dataset', ids: datasets ?? null },
    { argument: `${argument}.ids`, family: 'claim', ids: ids ?? null },
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

function claimCriteria(argument: string, where: ClaimFilterInput): ClaimCriteria {
  const { confidence, date, inForceOn, knownOn, involves, related, text, title } = where;
  const at = (field: string): string => `${argument}.${field}`;
  return omitNullish({
    ids: nonEmpty(at('ids'), where.ids),
    datasets: nonEmpty(at('datasets'), where.datasets),
    kinds: nonEmpty(at('kinds'), where.kinds),
    status: nonEmpty(at('status'), where.status),
    stages: nonEmpty(at('stages'), where.stages),
    tiers: nonEmpty(at('tiers'), where.tiers),
    tags: nonEmpty(at('tags'), where.tags),
    markets: nonEmpty(at('markets'), where.markets),
    regions: nonEmpty(at('regions'), where.regions),
    involves: nonEmpty(at('involves'), involves, MAX_INVOLVED)?.map((involvement, index) =>
      involvementCriteria(at(`involves[${index}]`), involvement),
    ),
    sources: nonEmpty(at('sources'), where.sources),
    onlySources: nonEmpty(at('onlySources'), where.onlySources),
    ...confidenceCriteria(at('confidence'), confidence),
    ...dateCriteria(at('date'), date),
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
}

function involvementCriteria(argument: string, involvement: Involvement): InvolvementCriteria {
  return omitNullish({
    entities: involvement.entity ? [involvement.entity] : null,
    kinds: nonEmpty(`${argument}.kinds`, involvement.kinds),
    countries: nonEmpty(`${argument}.countries`, involvement.countries),
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
