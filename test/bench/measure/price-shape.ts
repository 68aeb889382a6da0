import type { Request } from './measure.ts';
import { HUB } from './scale-question.ts';

/** A request whose price should follow its work. */
export interface PriceShape {
  readonly name: string;
  readonly request: Request;
}

/** The most expensive requests that anonymous clients may send, some of them hostile, and ordinary requests to compare. */
export function priceShapes(): readonly PriceShape[] {
  const shape = (name: string, query: string, variables: object = {}): PriceShape => ({
    name,
    request: [query, variables],
  });
  return [
    shape('claims: any of 64 texts of 50 words', CLAIMS, {
      where: { any: times(64, (i) => ({ text: words(50, i) })) },
    }),
    shape('claims: any of 64 titles of 1,000 characters', CLAIMS, {
      where: { any: times(64, (i) => ({ title: `${i}${'x'.repeat(990)}` })) },
    }),
    shape('claims: totalCount of any of 64 texts of 5 words', COUNT, {
      where: { any: times(64, (i) => ({ text: words(5, i) })) },
    }),
    shape('claims: any of 64 rare words', CLAIMS, { where: { any: times(64, (i) => ({ text: `rare${i}` })) } }),
    shape('claims: any of 40 rare words', CLAIMS, { where: { any: times(40, (i) => ({ text: `rare${i}` })) } }),
    shape('claims: any of 10 rare words', CLAIMS, { where: { any: times(10, (i) => ({ text: `rare${i}` })) } }),
    shape('claims: any of 5 rare words', CLAIMS, { where: { any: times(5, (i) => ({ text: `rare${i}` })) } }),
    shape('claims: any of 2 rare words', CLAIMS, { where: { any: times(2, (i) => ({ text: `rare${i}` })) } }),
    shape('claims: not of 50 frequent words', CLAIMS, { where: { text: '2', not: { text: FREQUENT.join(' ') } } }),
    shape('claims: not one letter', CLAIMS, { where: { text: 'rare', not: { text: 'zz' } } }),
    shape('entities: any of 60 takesPartIn', ENTITIES, {
      where: { any: times(60, (i) => ({ takesPartIn: { atLeast: 100_000 + i } })) },
    }),
    shape('entities: takesPartIn with any of 64 texts', ENTITIES, {
      where: { takesPartIn: { where: { any: times(50, (i) => ({ text: `rare${i}` })) } } },
    }),
    shape('entities: any of 10 takesPartIn', ENTITIES, {
      where: { any: times(10, (i) => ({ takesPartIn: { atLeast: 100_000 + i } })) },
    }),
    shape('entities: any of 2 takesPartIn', ENTITIES, {
      where: { any: times(2, (i) => ({ takesPartIn: { atLeast: 100_000 + i } })) },
    }),
    shape('entities: takesPartIn, any role', ENTITIES, { where: { takesPartIn: { atLeast: 100_000 } } }),
    shape('entities: takesPartIn of banks', ENTITIES, {
      where: { kinds: ['BANK'], takesPartIn: { atLeast: 100_000 } },
    }),
    shape('entities: takesPartIn, one text', ENTITIES, { where: { takesPartIn: { where: { text: 'rare' } } } }),
    shape('entities: any of 64 names', ENTITIES, { where: { any: times(64, (i) => ({ name: `nobody ${i}` })) } }),
    shape('entities: one name', ENTITIES, { where: { name: 'nobody' } }),
    shape('entities: totalCount of a kind', 'query { entities(where: { kinds: [BANK] }) { totalCount } }'),
    shape('sources: rare text', 'query { sources(first: 1, where: { text: "rarest" }) { nodes { id } } }'),
    shape(
      'sources: 50 words, totalCount',
      'query ($text: String!) { sources(where: { text: $text }) { totalCount nodes { id } } }',
      { text: words(50, 0) },
    ),
    shape('search: one letter, 200 and totalCount', SEARCH, { text: 'a' }),
    shape('search: one letter, first 1', 'query { search(first: 1, text: "p") { nodes { id } } }'),
    shape('search: totalCount of a common word', 'query { search(text: "payments") { totalCount } }'),
    shape('search: a common word', 'query { search(first: 1, text: "payments") { nodes { id } } }'),
    shape('search: a common beginning', 'query { search(first: 1, text: "20") { nodes { id } } }'),
    shape('search: two letters', 'query { search(first: 20, text: "zq") { nodes { id } } }'),
    shape('search: an ordinary word', 'query { search(first: 20, text: "lodlin") { nodes { id } } }'),
    shape('changes: totalCount of all', 'query { changes(from: "1900-01-01", to: "2100-01-01") { totalCount } }'),
    shape(
      'changes: rare text',
      'query { changes(from: "1900-01-01", to: "2100-01-01", first: 1, where: { text: "rarest" }) { nodes { day } } }',
    ),
    shape('changes: first page of all', 'query { changes(from: "1900-01-01", to: "2100-01-01") { nodes { day } } }'),
    shape('claims: rare text', CLAIMS, { where: { text: 'rarest' } }),
    shape('claims: rare text and totalCount', BOTH, { where: { text: 'rarest' } }),
    shape('claims: rare title', CLAIMS, { where: { title: 'rarest' } }),
    shape('claims: nothing of a kind and status', CLAIMS, {
      where: { kinds: ['METRIC'], status: ['PLANNED'], series: ['A'] },
    }),
    shape('claims: not in 17 markets, counted', COUNT, { where: { not: { markets: countries() } } }),
    shape('claims: any of 10 kinds and statuses, counted', COUNT, {
      where: {
        any: times(10, (i) => ({ kinds: ['METRIC'], status: ['PLANNED'], confidence: { gt: 0.9 + i / 1_000 } })),
      },
    }),
    shape('claims: related', CLAIMS, { where: { related: { kinds: ['REALISED_BY'] }, text: 'rarest' } }),
    shape('claims: 20 involvements', CLAIMS, {
      where: { involves: times(20, () => ({ countries: countries() })), confidence: { gte: 0.99999 } },
    }),
    shape('claims: 20 involvements, counted', COUNT, {
      where: { not: { involves: times(20, () => ({ countries: countries().slice(0, 50) })) } },
    }),
    shape('claims: 10 alternatives of involvements', CLAIMS, {
      where: {
        any: times(10, () => ({ involves: [{ roles: ['ACQUIRER'] }, { kinds: ['REGULATOR'], countries: ['KP'] }] })),
      },
    }),
    shape('claims: first page of a kind', 'query { claims(where: { kinds: [ROLE] }) { nodes { id summary } } }'),
    shape('claims: totalCount of a kind', 'query { claims(where: { kinds: [ROLE] }) { totalCount } }'),
    shape('claims: first page', 'query { claims { nodes { id summary } } }'),
    shape('claims: last page', 'query { claims(last: 20) { nodes { id summary } } }'),
    shape('claims: by confidence', order('CONFIDENCE', 'DESC')),
    shape('claims: by metric value', order('METRIC_VALUE', 'DESC')),
    shape('claims: by amount', order('AMOUNT', 'DESC')),
    shape('claims: by the date of their sources', order('SOURCE_DATE', 'DESC')),
    shape('claims: of an amount', CLAIMS, { where: { amount: { gte: 1e9, currency: 'USD' } } }),
    shape('claims: of an amount, counted', COUNT, { where: { amount: { gte: 1e9, currency: 'USD' } } }),
    shape('claims: until a year', COUNT, { where: { until: { lte: '2019' } } }),
    shape('claims: in an area', COUNT, { where: { areas: ['EUROPE'] } }),
    ...FACETS.map((by) => shape(`claims: counts by ${by}`, `{ claims { counts(by: ${by}, first: 10) { value } } }`)),
    shape(
      'claims: seven counts',
      `{ claims { ${FACETS.map((by) => `${by}: counts(by: ${by}, first: 10) { value }`).join(' ')} } }`,
    ),
    shape(
      'claims: counts, each with its claims',
      '{ claims { counts(by: YEAR, first: 10) { value claims(first: 1) { nodes { id } } } } }',
    ),
    shape(
      'market: rare text',
      '{ node(id: "gb") { ... on Country { marketClaims(first: 1, where: { text: "rarest" }) { nodes { id } } } } }',
    ),
    shape(
      'hub: rare text',
      `{ entity(id: "${HUB}") { claims(first: 1, where: { text: "rarest" }) { nodes { id } } } }`,
    ),
    shape(
      'hub: rare text, found by search',
      `{ search(text: "${HUB}", kinds: [ENTITY], first: 1) { nodes { ... on Entity { ${aliases(10, 'claims')} } } } }`,
    ),
    shape(
      'hub: partners with a condition',
      `{ entity(id: "${HUB}") { partners(first: 1, where: { text: "rarest" }) { nodes { id } } } }`,
    ),
    shape(
      'hub: partners, totalCount',
      `{ entity(id: "${HUB}") { partners(first: 1, where: { status: [ACTIVE] }) { totalCount } } }`,
    ),
    shape(
      'hub: claims by amount',
      `{ entity(id: "${HUB}") { claims(first: 20, orderBy: { field: AMOUNT, direction: DESC }) { nodes { id } } } }`,
    ),
    shape(
      'hub: partners by partnerships',
      `{ entity(id: "${HUB}") { partners(first: 20, orderBy: { field: CLAIM_COUNT, direction: DESC }) { nodes { id } } } }`,
    ),
    shape(
      'hub: banks by partnerships',
      `{ entity(id: "${HUB}") { partners(first: 20, kinds: [BANK], orderBy: { field: CLAIM_COUNT, direction: DESC }) { nodes { id } } } }`,
    ),
    shape('entity by name', '{ entity(name: "No such name") { id } }'),
    shape('sources by title', '{ sources(first: 20, orderBy: { field: TITLE }) { nodes { id } } }'),
    shape(
      'hub: partners per market',
      `{ entity(id: "${HUB}") { partnersPerMarket { market { code } partnerCount } } }`,
    ),
    shape(
      'hub: partners per market, each with its partners',
      `{ entity(id: "${HUB}") { partnersPerMarket { market { code } roles { role } partners(first: 2) { nodes { id } } } } }`,
    ),
    shape('hub: counts by entity', `{ entity(id: "${HUB}") { claims { counts(by: ENTITY, first: 10) { value } } } }`),
    shape('hub: timeline', `{ timeline(of: "${HUB}") { totalCount nodes { kind } } }`),
    shape(
      'hub: neighbourhood, rare',
      `{ neighbourhood(of: ["${HUB}"], depth: 2, where: { text: "rarest" }) { claims { id } } }`,
    ),
    shape(
      'hub: neighbourhood of 4 steps',
      `{ neighbourhood(of: ["${HUB}"], depth: 4, first: 1000) { claims { id } } }`,
    ),
    shape(
      'shared partners of five',
      '{ sharedPartners(of: ["hub", "xanya-cash-e23398", "dallin-sud-oy-e1", "reya-pay-e23399", "palkova-holding-e2"]) { nodes { id } } }',
    ),
    shape(
      'paths from the hub, filtered',
      '{ paths(from: "hub", to: "xanya-cash-e23398", where: { text: "rarest" }) { length } }',
    ),
    shape('paths from the hub', '{ paths(from: "hub", to: "xanya-cash-e23398", maxLength: 10) { length } }'),
    shape(
      'paths between others',
      '{ paths(from: "lodlin-polska-networks-e3", to: "alberg-ab-e11473", maxLength: 10, avoid: ["hub"]) { length exploredClaims } }',
    ),
    shape('claimRelations: rare', '{ claimRelations(first: 1, where: { text: "rarest" }) { nodes { kind } } }'),
    shape('claimRelations: totalCount', '{ claimRelations { totalCount } }'),
    shape(
      'forty aliases of rare text',
      `{ ${times(40, (i) => `a${i}: claims(first: 1, where: { text: "rare${i}" }) { nodes { id } }`).join(' ')} }`,
    ),
    shape(
      'five aliases of rare text',
      `{ ${times(5, (i) => `a${i}: claims(first: 1, where: { text: "rare${i}" }) { nodes { id } }`).join(' ')} }`,
    ),
    shape(
      '20 banks with claims of a kind',
      '{ entities(where: { kinds: [BANK] }) { nodes { id claims(first: 5, where: { kinds: [PARTNERSHIP] }) { nodes { id } } } } }',
    ),
    shape(
      '200 busiest with rare text',
      '{ entities(first: 200, orderBy: { field: CLAIM_COUNT, direction: DESC }) { nodes { id claims(first: 5, where: { text: "rarest" }) { nodes { id } } } } }',
    ),
    shape(
      'entity with claims and citations',
      `{ entity(id: "${HUB}") { name claims { nodes { summary participants { entity { name } } citations { source { title } } } } } }`,
    ),
    shape(
      '200 claims with all they cite',
      '{ claims(first: 200) { nodes { summary participants { entity { name } } citations { source { title } } } } }',
    ),
  ];
}

const CLAIMS = 'query ($where: ClaimFilter) { claims(first: 1, where: $where) { nodes { id } } }';
const COUNT = 'query ($where: ClaimFilter) { claims(where: $where) { totalCount } }';
const BOTH = 'query ($where: ClaimFilter) { claims(first: 1, where: $where) { totalCount nodes { id } } }';
const ENTITIES = 'query ($where: EntityFilter) { entities(first: 1, where: $where) { nodes { id } } }';
const SEARCH = 'query ($text: String!) { search(first: 200, text: $text) { totalCount nodes { id } } }';
const FACETS = ['MARKET', 'KIND', 'STATUS', 'ROLE', 'ENTITY', 'SOURCE', 'YEAR'];
const FREQUENT = ['on', 'payments', 'together', 'worked', 'made', 'an', 'a', 'appointment', 'figure', 'gave'];

function order(field: string, direction: string): string {
  return `{ claims(orderBy: { field: ${field}, direction: ${direction} }) { nodes { id } } }`;
}

function aliases(count: number, field: string): string {
  return times(count, (i) => `a${i}: ${field}(first: 1, where: { text: "rare${i}" }) { nodes { id } }`).join(' ');
}

function words(count: number, from: number): string {
  return times(count, (i) => `w${from}x${i}`).join(' ');
}

function countries(): string[] {
  return ['AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AQ', 'AR', 'AS', 'AW', 'AX', 'AZ', 'BA', 'BB', 'BD'];
}

function times<T>(count: number, make: (place: number) => T): T[] {
  return Array.from({ length: count }, (_, place) => make(place));
}
