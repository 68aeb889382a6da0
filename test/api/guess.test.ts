import { expect, it } from 'vitest';

import { describeWorld } from '../support/world.ts';

/* What people write who have not read the schema: it works, or the error says the right name. */

const WORKS = 'works';

type Guess = readonly [document: string, answer: string];

/** First guesses of an analyst in GraphiQL. */
const OF_AN_ANALYST: readonly Guess[] = [
  ['{ entity(name: "Alipay") { id } }', WORKS],
  ['{ entity(id: "Alipay") { id } }', WORKS],
  ['{ entity(id: "alipay") { partnerships { totalCount } } }', WORKS],
  ['{ entity(id: "ant-financial") { acquisitions(as: BUYER) { totalCount } } }', WORKS],
  ['{ entity(id: "alipay") { marketPresences { totalCount } } }', WORKS],
  ['{ entity(id: "alipay") { licences { totalCount } enforcements { totalCount } } }', WORKS],
  ['{ entity(id: "alipay") { holdings { totalCount } investments { totalCount } metrics { totalCount } } }', WORKS],
  ['{ conflicts { nodes { from { summary } to { summary } } } }', WORKS],
  ['{ conflicts(where: { entity: "alipay" }) { totalCount } }', WORKS],
  ['{ entity(id: "alipay") { subsidiaries { totalCount } } }', 'Did you mean "holdings"?'],
  ['{ entity(id: "alipay") { people { totalCount } } }', 'Did you mean "roles"?'],
  [
    '{ entity(id: "alipay") { marketShares { totalCount } } }',
    'Did you mean metrics(where: { measures: [MARKET_SHARE] })?',
  ],
  ['{ entity(id: "alipay") { markets { totalCount } } }', 'Did you mean "marketPresences"?'],
  ['{ entity(id: "alipay") { type } }', 'Did you mean "kind"?'],
  ['{ companies { name } }', 'Did you mean entities(where: { kinds: [COMPANY] })?'],
  ['{ partners(of: "alipay") { totalCount } }', 'Did you mean entity(id: $id) { partners { totalCount } }?'],
  ['{ entity(id: "alipay") { partners(market: FR) { totalCount } } }', 'Did you mean where: { markets: … }?'],
  ['{ claims(where: { market: FR }) { totalCount } }', 'Did you mean "markets"?'],
  ['{ claims(where: { entity: "alipay" }) { totalCount } }', WORKS],
  ['{ claims(where: { entities: ["alipay", "wechat-pay"] }) { totalCount } }', WORKS],
  ['{ claims(where: { kind: PARTNERSHIP }) { totalCount } }', 'Did you mean "kinds"?'],
  ['{ claims(where: { kinds: PARTNERSHIP }) { totalCount } }', WORKS],
  ['{ claims(where: { year: 2018 }) { totalCount } }', WORKS],
  ['{ claims(where: { until: { lte: "2018" } }) { totalCount } }', WORKS],
  ['{ claims(where: { amount: { gte: 1000000000, currency: USD } }) { totalCount } }', WORKS],
  ['{ claims(where: { date: "2018" }) { totalCount } }', 'Did you mean { gte: "2018", lte: "2018" }?'],
  ['{ claims(where: { date: { gte: "2018", lt: "2019" } }) { totalCount } }', WORKS],
  ['{ claims(where: { confidence: 0.9 }) { totalCount } }', 'Did you mean { gte: 0.9 }?'],
  ['{ claims { nodes { ... on Metric { value } } } }', 'Did you mean metric { value unit }?'],
  ['{ claims { nodes { ... on FundingRound { investors { name } } } } }', WORKS],
  ['{ claims { nodes { date } } }', 'Did you mean date { text }?'],
  ['{ claims { nodes { since } } }', 'Did you mean since { text }?'],
  ['{ sources(where: { publisher: "Les Echos" }) { totalCount } }', 'Did you mean "publishers"?'],
  ['{ entities(orderBy: { field: CLAIMS }) { totalCount } }', 'Did you mean the enum value "CLAIM_COUNT"?'],
  ['{ claims(orderBy: { field: AMOUNT, direction: DESC }) { totalCount } }', WORKS],
  ['{ claims(orderBy: AMOUNT) { totalCount } }', 'Did you mean { field: AMOUNT }?'],
  [
    '{ entity(id: "alipay") { partners(orderBy: { field: CLAIMS }) { totalCount } } }',
    'Did you mean the enum value "CLAIM_COUNT"?',
  ],
  ['{ claims(limit: 5) { totalCount } }', 'Did you mean "first"?'],
  [
    '{ paths(from: "li-wang", to: "bnp-paribas") { nodes { id } } }',
    'Did you mean paths { hops { claim { summary } } }?',
  ],
  ['{ search(text: "alipay") { nodes { name } } }', 'inline fragment on "Entity"'],
  ['{ search(query: "alipay") { totalCount } }', 'Did you mean "text"?'],
  ['{ claims(where: { areas: [EUROPE], kinds: [PARTNERSHIP] }) { totalCount } }', WORKS],
  ['{ claims(where: { markets: ["UK"] }) { totalCount } }', WORKS],
  ['{ claims(where: { markets: ["EU"] }) { totalCount } }', WORKS],
  ['{ entities(where: { countries: ["South Korea"] }) { totalCount } }', WORKS],
];

/** Words of Crunchbase, Wikidata, OpenCorporates and the API of GitHub, and of other graphs. */
const OF_OTHERS: readonly Guess[] = [
  ['{ organizations { name } }', 'Did you mean entities(where: { kinds: [COMPANY] })?'],
  ['{ organization(permalink: "alipay") { name } }', 'Did you mean entity(name: $name)?'],
  ['{ entity(permalink: "alipay") { name } }', 'Did you mean "id"?'],
  ['{ entity(id: "alipay") { short_description } }', 'Did you mean "description"?'],
  ['{ entity(id: "alipay") { founders { name } } }', 'Did you mean "roles"?'],
  ['{ entity(id: "alipay") { headquarters } }', 'Did you mean country { code }?'],
  ['{ entity(id: "ant-financial") { funding_rounds { totalCount } } }', 'Did you mean "fundingRounds"?'],
  ['{ fundingRounds { totalCount } }', 'Did you mean claims(where: { kinds: [FUNDING_ROUND] })?'],
  ['{ entity(id: "alipay") { website } }', 'Did you mean identifiers { scheme value }?'],
  ['{ entity(id: "alipay") { parent_organization { name } } }', 'Did you mean "owners"?'],
  ['{ claims { nodes { ... on Acquisition { acquirer { name } } } } }', 'Did you mean buyers { name }?'],
  ['{ claims { nodes { ... on FundingRound { money_raised } } } }', 'Did you mean amounts { value currency }?'],
  ['{ claims { nodes { announced_on } } }', 'Did you mean date { text }?'],
  ['{ entities(sort: NAME) { totalCount } }', 'Did you mean "orderBy"?'],
  ['{ item(id: "Q1") { label } }', 'Did you mean entity(name: $name)?'],
  ['{ entity(id: "alipay") { label } }', 'Did you mean "name"?'],
  ['{ entity(id: "alipay") { naem } }', 'Did you mean "name" or "names"?'],
  ['{ entity(id: "alipay") { aliases } }', 'Did you mean aliases { name }?'],
  ['{ entity(id: "alipay") { instanceOf } }', 'Did you mean "kind"?'],
  ['{ claims { nodes { references { url } } } }', 'Did you mean citations { source { title url } }?'],
  ['{ entity(id: "alipay") { statements { totalCount } } }', WORKS],
  ['{ entity(id: "alipay") { company_number } }', 'Did you mean identifiers { scheme value }?'],
  ['{ entity(id: "alipay") { jurisdiction_code } }', 'Did you mean country { code }?'],
  ['{ entity(id: "alipay") { officers { name } } }', 'Did you mean "roles"?'],
  ['{ entity(id: "alipay") { beneficial_owners { name } } }', 'Did you mean "owners"?'],
  ['{ companies(q: "wirecard") { name } }', 'Did you mean entities(where: { kinds: [COMPANY] })?'],
  ['{ search(q: "wirecard") { totalCount } }', 'Did you mean "text"?'],
  ['{ entities(per_page: 30) { totalCount } }', 'Did you mean "first"?'],
  ['{ entities(page: 2) { totalCount } }', 'Did you mean "after"?'],
  ['{ entities(first: 5) { edges { node { name } } pageInfo { endCursor } } }', WORKS],
  ['{ search(text: "alipay", type: ENTITY) { totalCount } }', 'Did you mean "kinds"?'],
  ['{ claims(last: 5) { nodes { createdAt } } }', 'Did you mean "recordedAt"?'],
  ['{ claims { items { summary } } }', 'Did you mean "nodes"?'],
  ['{ claims { count } }', 'Did you mean "totalCount"?'],
  ['{ claims(filter: { kinds: ROLE }) { totalCount } }', 'Did you mean "where"?'],
  ['{ claims(orderBy: date_DESC) { totalCount } }', 'Did you mean { field: DATE, direction: DESC }?'],
  ['{ claims(orderBy: { field: CREATED_AT }) { totalCount } }', 'Did you mean the enum value "DATE"?'],
  ['{ claims(orderBy: { field: DATE, order: DESC }) { totalCount } }', 'Did you mean "direction"?'],
  ['{ claims(kinds: [ROLE]) { totalCount } }', 'Did you mean where: { kinds: … }?'],
  ['{ claims(where: { type: ROLE }) { totalCount } }', 'Did you mean "kinds"?'],
  ['{ claims(where: { kinds: [DEAL] }) { totalCount } }', 'Did you mean the enum value "PARTNERSHIP"?'],
  ['{ entities(where: { kinds: [ORGANIZATION] }) { totalCount } }', 'Did you mean the enum value "COMPANY"?'],
  ['{ claims(where: { date: { after: "2018" } }) { totalCount } }', 'Did you mean "gte"?'],
  ['{ claims(where: { confidence: { min: 0.9 } }) { totalCount } }', 'Did you mean "gte"?'],
  ['{ claims(where: { search: "alipay" }) { totalCount } }', 'Did you mean "text"?'],
  ['{ claims(where: { roles: [ACQUIRER] }) { totalCount } }', 'Did you mean involves: [{ roles: [PLATFORM] }]?'],
  ['{ claims(where: { OR: [{ kinds: ROLE }] }) { totalCount } }', 'Did you mean "any"?'],
  ['{ claims { nodes { source { title } } } }', 'Did you mean citations { source { title url } }?'],
  ['{ claims { nodes { citations { url } } } }', 'Did you mean source { title publisher url }?'],
  ['{ sources { nodes { link published_at { text } } } }', 'Did you mean "url"?'],
  ['{ entity(id: "alipay") { neighbours { name } } }', 'Cannot query field "neighbours" on type "Entity".'],
  ['{ neighbors(id: "alipay") { nodes { name } } }', 'Did you mean neighbourhood(of: [$id])?'],
  ['{ shortestPath(source: "li-wang", target: "bnp-paribas") { length } }', 'Did you mean paths(from: $id, to: $id)?'],
  ['{ paths(source: "li-wang", target: "bnp-paribas") { length } }', 'Did you mean "from"?'],
  ['{ stats { claims } }', 'Did you mean graph { claimCount entityCount }?'],
  ['{ graph { nodes } }', 'Did you mean "entityCount"?'],
  ['{ entity(id: "alipay") { partners(kinds: BANK, countries: FR) { totalCount } } }', WORKS],
  ['{ sources(orderBy: { field: DATE, direction: DESC }, first: 3) { nodes { title } } }', WORKS],
  ['{ claims(orderBy: { field: SOURCE_DATE, direction: DESC }, first: 3) { nodes { summary } } }', WORKS],
];

describeWorld('A guess', ({ ask }) => {
  it.each([...OF_AN_ANALYST, ...OF_OTHERS])('%s: %s', async (document, answer) => {
    const { data, errors } = await ask(document);
    const messages = (errors ?? []).map(({ message }) => message);
    if (answer === WORKS) {
      expect(messages).toEqual([]);
      expect(Object.values(data ?? {})).not.toContain(null);
    } else {
      expect(messages.join('\n')).toContain(answer);
    }
  });

  it('in a variable gets the same advice', async () => {
    const document = 'query ($where: ClaimFilter) { claims(where: $where) { totalCount } }';
    const messageFor = async (where: object) => (await ask(document, { where })).errors?.[0]?.message ?? '';
    expect(await messageFor({ kind: 'ROLE' })).toMatch(/Field "kind" is not defined .* Did you mean "kinds"\?$/);
    expect(await messageFor({ date: '2018' })).toMatch(/Did you mean \{ gte: …, lte: … \}\?$/);
    expect(await messageFor({ kinds: ['DEAL'] })).toMatch(/Did you mean the enum value "PARTNERSHIP"\?$/);
  });

  it('that is far from every name gets no misleading one', async () => {
    const messages = async (document: string) => (await ask(document)).errors?.map(({ message }) => message);
    expect(await messages('{ zebras { id } }')).toEqual(['Cannot query field "zebras" on type "Query".']);
    expect(await messages('{ claims(where: { zebras: 1 }) { totalCount } }')).toEqual([
      'Field "zebras" is not defined by type "ClaimFilter".',
    ]);
    expect(await messages('{ claim(id: "x") { sumary } }')).toEqual([
      'Cannot query field "sumary" on type "Claim". Did you mean "summary"?',
    ]);
  });
});
