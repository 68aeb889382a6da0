/*
 * Names that people try and the schema does not have, with what does the same: words of other APIs, of data about companies and of
 * the trade. A name is compared without case, spaces and underscores. A value is a name of the same type, or a piece of a document.
 */

/** Words, separated by spaces, each of which means the same. */
type Aliases = Readonly<Record<string, string>>;

const OF_CONNECTION: Aliases = {
  'items results hits records data list rows entries elements': 'nodes',
  'count total length size totalresults totalhits numberofresults': 'totalCount',
  'facets aggregations groupby groups': 'counts(by: KIND) { value claimCount }',
  'pagination cursor hasnextpage endcursor': 'pageInfo { hasNextPage endCursor }',
};

/** Fields, by the type that lacks them. An interface stands for the types that implement it. */
export const FIELD_ALIASES: Readonly<Record<string, Aliases>> = {
  Query: {
    'companies organizations organisations firms startups': 'entities(where: { kinds: [COMPANY] })',
    'banks financialinstitutions': 'entities(where: { kinds: [BANK] })',
    'wallets apps': 'entities(where: { kinds: [WALLET] })',
    'people persons humans executives individuals': 'entities(where: { kinds: [PERSON] })',
    'merchants shops retailers': 'entities(where: { kinds: [MERCHANT] })',
    'investors vcs funds': 'entities(where: { kinds: [INVESTOR] })',
    'regulators authorities': 'entities(where: { kinds: [REGULATOR] })',
    'countries allcountries': 'entities(where: { kinds: [COUNTRY] })',
    'products services': 'entities(where: { kinds: [PRODUCT] })',
    'paymentmethods schemes': 'entities(where: { kinds: [PAYMENT_METHOD] })',
    'exchanges stockexchanges': 'entities(where: { kinds: [EXCHANGE] })',
    'publications newspapers media': 'entities(where: { kinds: [PUBLICATION] })',
    'allentities entitylist things parties actors': 'entities',
    'company organization organisation person bank wallet merchant investor regulator product actor item':
      'entity(name: $name)',
    'country market': 'entity(id: $id) { ... on Country { partnerships { totalCount } } }',
    'partners partner partnersof': 'entity(id: $id) { partners { totalCount } }',
    'commonpartners mutualpartners': 'sharedPartners(of: [$id])',
    'partnerships partnership deals alliances': 'claims(where: { kinds: [PARTNERSHIP] })',
    'acquisitions acquisition mergers buyouts': 'claims(where: { kinds: [ACQUISITION] })',
    'investments investment': 'claims(where: { kinds: [INVESTMENT] })',
    'fundingrounds fundinground rounds funding': 'claims(where: { kinds: [FUNDING_ROUND] })',
    'ownerships ownership shareholdings shareholders owners holdings stakes': 'claims(where: { kinds: [OWNERSHIP] })',
    'roles positions jobs officers directors': 'claims(where: { kinds: [ROLE] })',
    'metrics metric figures kpis measurements': 'claims(where: { kinds: [METRIC] })',
    'marketshares marketshare': 'claims(where: { measures: [MARKET_SHARE] })',
    'marketpresences presences launches': 'claims(where: { kinds: [MARKET_PRESENCE] })',
    'statements quotes opinions': 'claims(where: { kinds: [STATEMENT] })',
    'licences licenses license licence': 'claims(where: { kinds: [LICENCE] })',
    'enforcements fines sanctions penalties': 'claims(where: { kinds: [ENFORCEMENT] })',
    'memberships members': 'claims(where: { kinds: [MEMBERSHIP] })',
    'offerings productofferings': 'claims(where: { kinds: [PRODUCT_OFFERING] })',
    'facts assertions triples statementsandclaims allclaims': 'claims',
    'plans predictions announcements': 'claims(where: { status: [PLANNED] })',
    'articles documents news references evidence citations': 'sources',
    'article document reference citation': 'source(id: $id)',
    'publishers outlets': 'sources(where: { publishers: [$name] })',
    'relations relationships edges links': 'claimRelations',
    'contradictions disputes conflict disagreements': 'conflicts',
    'outcomes realisations': 'claimRelations(kinds: [REALISED_BY])',
    'markets regions areas counts facets': 'claims { counts(by: MARKET) { value claimCount } }',
    'stats statistics summary overview meta info schema version status ratelimit': 'graph { claimCount entityCount }',
    'datasets dataset': 'graph { datasets { id title } }',
    'measures vocabulary': 'graph { measures { id } }',
    'path shortestpath shortestpaths connection connections connectionsbetween degreesofseparation':
      'paths(from: $id, to: $id)',
    'neighbors neighbours neighborhood network subgraph ego expand': 'neighbourhood(of: [$id])',
    'events history activity timelineof': 'timeline(of: $id)',
    'updates diff delta changelog': 'changes(from: "2018-01-01", to: "2018-12-31")',
    'find lookup query searchentities autocomplete suggest fulltext': 'search(text: $text)',
    'byid object record get fetch': 'node(id: $id)',
  },
  Entity: {
    'type category categories types instanceof primaryrole entitytype': 'kind',
    'title label displayname legalname fullname companyname': 'name',
    'alias othernames alsoknownas aka formernames previousnames': 'names { name type }',
    'shortdescription about summary bio abstract': 'description',
    'slug permalink uuid key uri': 'id',
    'countrycode headquarters hq location jurisdiction jurisdictioncode basedin headquarterslocation nationality seat':
      'country { code }',
    'website url homepage domain lei companynumber ticker isin registrationnumber externalids wikidataid':
      'identifiers { scheme value }',
    'subsidiaries subsidiary children stakes affiliates': 'holdings',
    'parent parents shareholders shareholder ownership ownerships beneficialowners ownedby controllingentity parentorganization':
      'owners',
    'portfolio portfoliocompanies investedin': 'investments',
    'backers leadinvestors fundedby': 'investors',
    'people employees officers directors executives management team founders founder foundedby ceo chiefexecutiveofficer staff jobs positions boardmembers employer company currentjob':
      'roles',
    'rounds funding financing moneyraised totalfunding financings': 'fundingRounds',
    'acquirer acquiredby acquired takeovers mergers buyouts': 'acquisitions',
    'deals alliances collaborations agreements': 'partnerships',
    'partner partnerlist collaborators customers clients suppliers': 'partners',
    'partnersbymarket partnersbycountry marketmatrix': 'partnersPerMarket { partnerCount }',
    'markets presence presences availablein operatesin countries operatingcountries launches': 'marketPresences',
    'marketshares marketshare': 'metrics(where: { measures: [MARKET_SHARE] })',
    'users figures kpis revenue revenues numemployees employeecount statistics stats measurements': 'metrics',
    'licenses license licence authorisations authorizations permits': 'licences',
    'fines sanctions penalties regulatoryactions': 'enforcements',
    'products services productofferings': 'offerings',
    'quotes quotations opinions news': 'statements',
    'membership members associations': 'memberships',
    'facts relationships relations edges links statementsandclaims': 'claims',
    'sources references citations articles': 'claims { nodes { citations { source { title } } } }',
    'claimcount numberofclaims totalclaims': 'claims { totalCount }',
    'conflicts contradictions disputes': 'claims(where: { related: { kinds: [CONFLICTS_WITH] } })',
    'events timeline history foundedon founded incorporationdate': 'claims(orderBy: { field: DATE })',
    'createdat updatedat': 'claims(orderBy: { field: SOURCE_DATE, direction: DESC })',
  },
  Country: {
    'iso iso2 alpha2 isocode countrycode': 'code',
    'companies organisations organizations': 'entities(where: { kinds: [COMPANY] })',
    banks: 'entities(where: { kinds: [BANK] })',
    facts: 'marketClaims',
  },
  Claim: {
    'type category claimtype predicate property relation': 'kind',
    'text description statement label title name sentence content headline': 'summary',
    'source sources reference references evidence article url': 'citations { source { title url } }',
    'publisher publishers outlet': 'citations { source { publisher } }',
    'quote quotes': 'citations { quote }',
    'market country countries location': 'markets { code }',
    'area areas regions': 'region',
    'entity entities party parties companies actors subject object involved who':
      'participants { role entity { id name } }',
    'role roles': 'participants { role }',
    'value figure number': 'metric { value unit }',
    unit: 'metric { unit }',
    measure: 'metric { measure }',
    'amount money price moneyraised dealvalue sum': 'amounts { value currency }',
    currency: 'amounts { currency }',
    'year day when announcedon happenedon eventdate': 'date { text }',
    'start startdate from validfrom begin began': 'since { text }',
    'end enddate to deadline validto validuntil ended': 'until { text }',
    'createdat updatedat insertedat': 'recordedAt',
    'score trust certainty probability reliability': 'confidence',
    'conflicts contradicts contradictions related relatedclaims outcome outcomes':
      'relations { kind claim { summary } }',
    'state phase': 'status',
    'tag labels keywords': 'tags',
  },
  FundingRound: {
    'company organization organisation': 'issuer { name }',
    'type roundname': 'roundType',
  },
  Ownership: { 'percent percentage stake share shares': 'stakePercent', 'company target subsidiary': 'owned { name }' },
  Acquisition: {
    'acquirer acquirers acquiringcompany': 'buyers { name }',
    'acquiree acquirees acquired acquiredcompany': 'targets { name }',
  },
  Role: {
    'job position': 'title',
    'people holder': 'persons { name }',
    'company organization employer': 'organisation { name }',
  },
  Source: {
    'name headline label': 'title',
    'link href uri address': 'url',
    'author newspaper outlet media website': 'publisher',
    'published publishedat publishedon publicationdate year': 'date { text }',
    type: 'kind',
    'facts entities': 'claims',
  },
  Participant: { 'name id kind type country': 'entity { id name }' },
  Citation: { 'title name publisher url date': 'source { title publisher url }' },
  PartialDateValue: {
    'date value iso string day': 'text',
    'year month': 'earliest',
    'from start first begin': 'earliest',
    'to end last': 'latest',
  },
  Amount: { 'amount number money': 'value', unit: 'currency', 'type meaning': 'basis' },
  Measurement: { 'amount number figure': 'value', 'type name property': 'measure' },
  PathSearch: {
    'nodes edges results items connections routes': 'paths { hops { claim { summary } } }',
    'shortest distance degrees': 'length',
  },
  Path: {
    'nodes edges steps claims links relationships entities': 'hops { claim { summary } }',
    'score trust': 'confidence',
  },
  Hop: {
    nodes: 'to { entity { name } }',
    'edge relationship': 'claim { summary }',
    'source start entity': 'from { entity { name } }',
    'target end': 'to { entity { name } }',
  },
  FacetCount: { 'count total number n': 'claimCount', 'key name label bucket term': 'value' },
  MarketPartners: { 'country code': 'market { code }', count: 'partnerCount' },
  Subgraph: { nodes: 'entities { id name }', 'edges links relationships': 'claims { summary }' },
  Graph: { nodes: 'entityCount', edges: 'claimCount', 'updatedat lastupdated': 'loadedAt', 'hash release': 'version' },
  PageInfo: { 'cursor next nextcursor': 'endCursor', 'hasmore more': 'hasNextPage', previous: 'startCursor' },
  Connection: OF_CONNECTION,
};

/** Arguments of any field, and fields of any input. */
export const ARGUMENT_ALIASES: Aliases = {
  'limit size pagesize perpage take top max n maxresults count': 'first',
  'offset skip page cursor startat start': 'after',
  'filter filters condition conditions having filterby': 'where',
  'sort sortby order ordering orderedby': 'orderBy',
  'q query term terms keyword keywords search searchtext phrase string': 'text',
  'slug permalink uuid key uri entityid': 'id',
  'title label called': 'name',
  'ids entity entities entityids start id': 'of',
  'source a entity1': 'from',
  'target b entity2': 'to',
  'maxdepth depth hops maxhops length steps': 'maxLength',
  'levels maxlength degree': 'depth',
  'without exclude excluding not': 'avoid',
  'types type kind entitytypes': 'kinds',
  'country location': 'countries',
  'area region regions continent': 'areas',
  role: 'roles',
  'minimum min atleastn': 'atLeast',
  'asof at on validon activeon recordedat': 'recordedOn',
  'lei identifiers domain website': 'identifier',
  'field facet group groupby property': 'by',
};

/** Fields of inputs, by the input that lacks them. */
export const INPUT_ALIASES: Readonly<Record<string, Aliases>> = {
  ClaimFilter: {
    'kind type types claimkind claimtype predicate': 'kinds',
    'market country countries location': 'markets',
    region: 'regions',
    'area continent': 'areas',
    'state statuses': 'status',
    stage: 'stages',
    'source sourceids cites': 'sources',
    'participants participant party parties company companies with subject object partner partners who': 'entities',
    'role roles as': 'involves: [{ roles: [PLATFORM] }]',
    'entitykind entitykinds': 'involves: [{ kinds: [BANK] }]',
    'from to since after before between published publishedafter publishedbefore announcedon dates daterange':
      'date: { gte: "2018", lte: "2019" }',
    years: 'date: { gte: "2018", lte: "2019" }',
    'deadline end enddate validuntil': 'until: { lte: "2019" }',
    'amounts money price value dealvalue moneyraised minamount': 'amount: { gte: 1000000, currency: USD }',
    currency: 'amount: { currency: USD }',
    'score trust certainty minconfidence': 'confidence: { gte: 0.9 }',
    'search q query contains summary keyword keywords': 'text',
    'metric metrics measure': 'measures',
    'tag labels': 'tags',
    'id claimids': 'ids',
    dataset: 'datasets',
    'conflicts relations relatedto': 'related: { kinds: [CONFLICTS_WITH] }',
    'validon asof activeon on activeat': 'inForceOn',
    known: 'knownOn',
    recordedat: 'recordedOn',
    'or anyof oneof': 'any',
    'and allof': 'any',
    'none nor isnot exclude': 'not',
    'publisher publishers outlet': 'sources',
    'licencetype licensetype licensetypes': 'licenceTypes',
    'roundtype fundingtype': 'roundTypes',
    'job position': 'title',
  },
  EntityFilter: {
    'kind type types category categories': 'kinds',
    'country location jurisdiction countrycode basedin': 'countries',
    'area region regions continent': 'areas',
    'id entityids': 'ids',
    'names alias aliases title label namecontains': 'name',
    'claims partners involvedin roles role as market markets': 'takesPartIn: { where: { kinds: [PARTNERSHIP] } }',
    'identifier lei domain website ticker': 'identifiers',
    'tag labels': 'tags',
    dataset: 'datasets',
    'or anyof': 'any',
    'and allof': 'any',
    'exclude isnot': 'not',
  },
  SourceFilter: {
    'publisher outlet newspaper author': 'publishers',
    'title q query search keyword': 'text',
    'kind type types': 'kinds',
    'from to since after before year published publishedafter publishedbefore': 'date: { gte: "2018", lte: "2019" }',
    id: 'ids',
    tag: 'tags',
    dataset: 'datasets',
  },
  DateRange: {
    'start min since after begin onorafter': 'gte',
    'end max until before onorbefore': 'lte',
    'eq equals equal is on year': 'gte: "2018", lte: "2018"',
    'between in': 'gte: "2018", lte: "2019"',
  },
  FloatRange: {
    'min from atleast minimum': 'gte',
    'max to atmost maximum': 'lte',
    'eq equals is': 'gte: 0.9, lte: 0.9',
    'above over': 'gt',
    'below under': 'lt',
  },
  AmountFilter: {
    'min from atleast value minimum': 'gte',
    'max to atmost maximum': 'lte',
    'above over': 'gt',
    'below under': 'lt',
    unit: 'currency',
    'eq equals is': 'gte: 1000000, lte: 1000000',
  },
  Involvement: {
    'id entities company ids': 'entity',
    'kind type': 'kinds',
    country: 'countries',
    'role as': 'roles',
    'area region': 'areas',
  },
  TakesPartIn: { 'filter claims': 'where', 'role roles': 'as', 'min minimum count': 'atLeast' },
  RelatedFilter: { 'kind type': 'kinds' },
  IdentifierInput: { 'type system': 'scheme', id: 'value' },
  ClaimOrder: { 'by sort key sortby': 'field', 'order dir sortorder': 'direction' },
  EntityOrder: { 'by sort key sortby': 'field', 'order dir sortorder': 'direction' },
  PartnerOrder: { 'by sort key sortby': 'field', 'order dir sortorder': 'direction' },
  SourceOrder: { 'by sort key sortby': 'field', 'order dir sortorder': 'direction' },
};

/** Values of enums, by the enum that lacks them. */
export const VALUE_ALIASES: Readonly<Record<string, Aliases>> = {
  ClaimOrderField: {
    'time year createdat announcedon since': 'DATE',
    'value metric figure': 'METRIC_VALUE',
    'money price dealvalue sum': 'AMOUNT',
    'published publicationdate knownfrom known recent relevance updatedat': 'SOURCE_DATE',
    'score trust': 'CONFIDENCE',
  },
  EntityOrderField: { 'claims count size popularity relevance degree': 'CLAIM_COUNT', 'title label': 'NAME' },
  PartnerOrderField: { 'claims count partnerships deals size': 'CLAIM_COUNT', 'title label': 'NAME' },
  SourceOrderField: { 'published publicationdate year createdat': 'DATE', name: 'TITLE' },
  OrderDirection: { 'descending down high': 'DESC', 'ascending up low': 'ASC' },
  ClaimKind: {
    'deal alliance cooperation agreement': 'PARTNERSHIP',
    'funding round financing': 'FUNDING_ROUND',
    'owner shareholding stake shareholder holding': 'OWNERSHIP',
    'job position executive officer employment': 'ROLE',
    license: 'LICENCE',
    'figure kpi measurement': 'METRIC',
    'presence launch market': 'MARKET_PRESENCE',
    'merger buyout takeover': 'ACQUISITION',
    'quote opinion': 'STATEMENT',
    'fine sanction penalty': 'ENFORCEMENT',
    'product offering': 'PRODUCT_OFFERING',
  },
  EntityKind: {
    'organization organisation firm corporation startup fintech business': 'COMPANY',
    'human individual executive': 'PERSON',
    'shop retailer store': 'MERCHANT',
    'vc fund venturecapital': 'INVESTOR',
    'newspaper media outlet': 'PUBLICATION',
    'authority government': 'REGULATOR',
    'scheme cardscheme': 'PAYMENT_METHOD',
    app: 'WALLET',
    service: 'PRODUCT',
  },
  ClaimStatus: {
    'plan announced future': 'PLANNED',
    'live current running valid': 'ACTIVE',
    'past terminated former closed': 'ENDED',
  },
  Facet: {
    'country region': 'MARKET',
    'company participant partner': 'ENTITY',
    publisher: 'SOURCE',
    type: 'KIND',
    'date time': 'YEAR',
  },
  RelationKind: { 'contradicts conflict': 'CONFLICTS_WITH', outcome: 'REALISED_BY' },
  SearchKind: { 'company person entities': 'ENTITY', 'claims fact': 'CLAIM', 'article sources': 'SOURCE' },
};

/** An example of each input, for a single value in its place. `$value` is the value. */
export const INPUT_FORMS: Readonly<Record<string, string>> = {
  DateRange: '{ gte: $value, lte: $value }',
  FloatRange: '{ gte: $value }',
  AmountFilter: '{ gte: $value, currency: USD }',
  ClaimOrder: '{ field: $value }',
  EntityOrder: '{ field: $value }',
  PartnerOrder: '{ field: $value }',
  SourceOrder: '{ field: $value }',
  EntityFilter: '{ name: $value }',
  ClaimFilter: '{ text: $value }',
  SourceFilter: '{ text: $value }',
  Involvement: '{ entity: $value }',
  RelatedFilter: '{ kinds: [$value] }',
  IdentifierInput: '{ scheme: LEI, value: $value }',
  TakesPartIn: '{ where: { kinds: [PARTNERSHIP] } }',
};

/** What to select of the objects of a field that was selected without. */
export const SELECTIONS: Readonly<Record<string, string>> = {
  PartialDateValue: 'text',
  Entity: 'id name',
  Claim: 'id summary',
  Source: 'id title',
  Amount: 'value currency',
  Measurement: 'measure value unit',
  Participant: 'role entity { id name }',
  Citation: 'source { id title }',
  ClaimRelation: 'kind claim { id summary }',
  Identifier: 'scheme value',
  EntityName: 'name',
  Alias: 'name',
  Dataset: 'id title',
  FacetCount: 'value claimCount',
};

const tables = new WeakMap<Aliases, ReadonlyMap<string, string>>();

/** What a table gives for a name; null if it does not have the name. */
export function aliasIn(table: Aliases | undefined, name: string): string | null {
  if (table === undefined) return null;
  const known =
    tables.get(table) ??
    new Map(Object.entries(table).flatMap(([names, value]) => names.split(' ').map((one) => [one, value])));
  tables.set(table, known);
  return known.get(aliasKey(name)) ?? null;
}

/** A name without case and underscores. */
export function aliasKey(name: string): string {
  return name.toLowerCase().replaceAll(/[_-]/g, '');
}
