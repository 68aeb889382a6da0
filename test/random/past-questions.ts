/*
 * Documents for every list that takes `recordedOn`. `$at` null shows the present. They select nothing that says when a claim
 * was recorded, so that two graphs with equal claims give equal responses.
 */

const CLAIM =
  'id summary confidence status tags relations { kind direction claim { id summary relations { kind } } } citations { source { id } }';
const CLAIMS = `totalCount nodes { ${CLAIM} participants { entity { id } role } markets { code } }`;
const FACETS = ['MARKET', 'KIND', 'STATUS', 'ROLE', 'ENTITY', 'SOURCE', 'YEAR'];
const PARTNERS =
  'totalCount edges { node { id } roles markets { code } claims(first: 20) { totalCount nodes { id summary } } }';

const WHERES = {
  all: '{ recordedOn: $at }',
  related: '{ recordedOn: $at, related: {} }',
  out: '{ recordedOn: $at, related: { kinds: [REALISED_BY, SUPPORTED_BY], direction: OUT } }',
  into: '{ recordedOn: $at, related: { direction: IN } }',
  unrelated: '{ recordedOn: $at, not: { related: { kinds: [SAME_EVENT, REALISED_BY] } } }',
  trusted: '{ recordedOn: $at, confidence: { gte: 0.8 }, any: [{ kinds: [PARTNERSHIP] }, { status: [ENDED] }] }',
  tagged: '{ recordedOn: $at, tags: ["bnpl", "crypto"] }',
  first: '{ recordedOn: $at, datasets: ["first"] }',
  inRoles: '{ recordedOn: $at, involves: [{ roles: [PROCESSOR, GATEWAY] }] }',
  inForce: '{ recordedOn: $at, inForceOn: "2018-06-01" }',
  known: '{ recordedOn: $at, knownOn: "2018-06-01" }',
  paid: '{ recordedOn: $at, any: [{ amount: { gte: 1000000, currency: USD } }, { amount: { lt: 1000 } }] }',
  ending: '{ recordedOn: $at, until: { gte: "2016", lt: "2022" } }',
  around: '{ recordedOn: $at, entities: [$e, $o], areas: [EUROPE, ASIA] }',
  ofYear: '{ recordedOn: $at, year: 2018 }',
};

/** Each with the variables `at`, `e` and `o`, entities, and `m`, a country. */
export const PAST_QUESTIONS: readonly string[] = [
  ...Object.values(WHERES).flatMap((where) => [
    `{ claims(first: 100, where: ${where}) { ${CLAIMS} } }`,
    `{ entity(id: $e) { claims(first: 50, where: ${where}, orderBy: { field: CONFIDENCE, direction: DESC }) { ${CLAIMS} } } }`,
  ]),
  `{ claims(first: 7, where: ${WHERES.all}, orderBy: { field: METRIC_VALUE }) { ${CLAIMS} } }`,
  `{ claims(first: 7, where: ${WHERES.all}, orderBy: { field: AMOUNT, direction: DESC }) { ${CLAIMS} } }`,
  `{ claims(last: 7, where: ${WHERES.all}, orderBy: { field: SOURCE_DATE }) { ${CLAIMS} } }`,
  `{ claims(last: 7, where: ${WHERES.all}, orderBy: { field: ID, direction: DESC }) { ${CLAIMS} } }`,
  `{ entity(id: $e) { claims(where: ${WHERES.all}, as: [PROCESSOR, GATEWAY, ACQUIRER]) { ${CLAIMS} } } }`,
  `{ entity(id: $e) { owners(where: ${WHERES.all}) { ${CLAIMS} } roles(where: ${WHERES.all}) { ${CLAIMS} } } }`,
  `{ entity(id: $m) { ... on Country { marketClaims(first: 60, where: ${WHERES.all}) { ${CLAIMS} counts(by: ROLE) { value claimCount claims(first: 3) { totalCount nodes { id } } } } } } }`,
  ...FACETS.flatMap((by) => [
    `{ claims(first: 0, where: ${WHERES.all}) { counts(by: ${by}) { value claimCount entityCount } } }`,
    `{ entity(id: $e) { claims(where: ${WHERES.out}, first: 0) { counts(by: ${by}, first: 5) { value claimCount entityCount claims(first: 3) { nodes { id } } } } } }`,
  ]),
  `{ sources(first: 200, where: { recordedOn: $at }) { totalCount nodes { id } } }`,
  `{ sources(first: 5, where: { recordedOn: $at }, orderBy: { field: TITLE, direction: DESC }) { totalCount nodes { id } } }`,
  `{ claims(first: 100, where: { recordedOn: $at, kinds: [FUNDING_ROUND, INVESTMENT] }) { nodes { id ... on FundingRound { investments { totalCount nodes { id summary } } tranches { totalCount } } ... on Investment { rounds { id summary } } } } }`,
  ...['{}', '{ confidence: { gte: 0.8 } }', '{ related: {} }'].flatMap((conditions) => {
    const where = conditions === '{}' ? WHERES.all : `{ recordedOn: $at, ${conditions.slice(1, -1)} }`;
    return [
      `{ entity(id: $e) { partners(first: 50, where: ${where}) { ${PARTNERS} } } }`,
      `{ entity(id: $e) { partners(last: 4, where: ${where}, roles: [ACQUIRER, PROCESSOR, GATEWAY, MERCHANT]) { ${PARTNERS} } } }`,
      `{ entity(id: $e) { partners(first: 9, where: ${where}, kinds: [BANK, COMPANY], orderBy: { field: CLAIM_COUNT, direction: DESC }) { ${PARTNERS} } } }`,
      `{ entity(id: $e) { partnersPerMarket(where: ${where}) { market { code } partnerCount claimCount roles { role partnerCount claimCount } partners(first: 5) { ${PARTNERS} } } } }`,
      `{ sharedPartners(of: [$e, $o], where: ${where}) { totalCount edges { node { id } shared { id } claims { totalCount nodes { id } } } } }`,
      `{ neighbourhood(of: [$e], depth: 2, first: 60, where: ${where}) { entities { id } claims { ${CLAIM} } truncated } }`,
      `{ paths(from: $e, to: $o, first: 30, where: ${where}) { length totalCount paths { confidence hops { from { entity { id } role } claim { ${CLAIM} } to { entity { id } } } } } }`,
      `{ timeline(of: $e, first: 100, where: ${where}) { totalCount nodes { date { text } kind claim { ${CLAIM} } } } }`,
      `{ changes(from: "2000-01-01", to: "2030-01-01", first: 150, where: ${where}) { totalCount nodes { day kind claim { id summary } } } }`,
      `{ claimRelations(first: 150, where: ${where}) { totalCount nodes { kind from { id summary } to { ${CLAIM} } } } }`,
      `{ paths(from: $e, to: $o, first: 30, slack: 1, maxLength: 3, where: ${where}) { length totalCount paths { confidence hops { claim { ${CLAIM} } to { entity { id } } } } } }`,
      `{ paths(from: $e, to: $o, first: 30, mode: MOST_TRUSTED, maxLength: 2, where: ${where}) { length totalCount paths { hops { claim { id summary } } } } }`,
      `{ rivalAccounts(first: 20, where: ${where}) { totalCount nodes { truncated claims { ${CLAIM} } relations { kind from { id } to { id } } } } }`,
      `{ rivalAccounts(last: 5, of: [$e, $o], where: ${where}) { totalCount nodes { claims { id summary rivalAccounts { claims { id } } } } } }`,
      `{ entities(first: 200, orderBy: { field: CLAIM_COUNT, direction: DESC }, where: { recordedOn: $at, takesPartIn: { where: ${conditions}, atLeast: 2 } }) { totalCount nodes { id } } }`,
    ];
  }),
  `{ entities(first: 200, where: { recordedOn: $at }) { totalCount nodes { id name } } }`,
  `{ entities(last: 40, orderBy: { field: CLAIM_COUNT }, where: { recordedOn: $at }) { totalCount nodes { id } } }`,
  `{ entities(first: 200, where: { recordedOn: $at, not: { takesPartIn: { where: { kinds: [PARTNERSHIP] }, as: [PROCESSOR, MERCHANT] } } }) { totalCount nodes { id } } }`,
  `{ entity(id: $m) { ... on Country { entities(first: 100, where: { recordedOn: $at }) { totalCount nodes { id } } } } }`,
  ...['bank', 'alipay pay', 'v1', 'fr'].map(
    (text) =>
      `{ search(text: "${text}", first: 100, recordedOn: $at) { totalCount edges { matched text node { id } } } }`,
  ),
].map((selection) => {
  const ids = ['e', 'o', 'm'].filter((name) => selection.includes(`$${name}`)).map((name) => `, $${name}: ID!`);
  return `query ($at: DateTime${ids.join('')}) ${selection}`;
});
