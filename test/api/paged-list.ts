import { type List, pageFields } from '../support/walk.ts';

/** A connection as `walk` takes it, or only its field. */
export type PagedList = string | List;

/** Connections of every kind, each with a selection that its cursors page through. */
export const LISTS: Readonly<Record<string, PagedList>> = {
  claims: 'at: claims(PAGE) FIELDS',
  'claims by confidence, highest first': 'at: claims(PAGE, orderBy: { field: CONFIDENCE, direction: DESC }) FIELDS',
  'claims by confidence, lowest first': 'at: claims(PAGE, orderBy: { field: CONFIDENCE }) FIELDS',
  'claims, latest first': 'at: claims(PAGE, orderBy: { field: DATE, direction: DESC }) FIELDS',
  'claims by figure, highest first': 'at: claims(PAGE, orderBy: { field: METRIC_VALUE, direction: DESC }) FIELDS',
  'claims by figure, lowest first': 'at: claims(PAGE, orderBy: { field: METRIC_VALUE }) FIELDS',
  'claims by amount, largest first': 'at: claims(PAGE, orderBy: { field: AMOUNT, direction: DESC }) FIELDS',
  'claims by amount, smallest first': 'at: claims(PAGE, orderBy: { field: AMOUNT }) FIELDS',
  'claims by the date of their sources, latest first':
    'at: claims(PAGE, orderBy: { field: SOURCE_DATE, direction: DESC }) FIELDS',
  'claims, last id first': 'at: claims(PAGE, orderBy: { field: ID, direction: DESC }) FIELDS',
  'claims that meet conditions': 'at: claims(PAGE, where: { kinds: [PARTNERSHIP, ROLE], status: [ACTIVE] }) FIELDS',
  'claims in a market': 'at: claims(PAGE, where: { markets: [DE] }) FIELDS',
  'claims in an area': 'at: claims(PAGE, where: { areas: [WESTERN_EUROPE], markets: [DE, FR, IT] }) FIELDS',
  'claims of a source': 'at: claims(PAGE, where: { sources: ["seed"] }) FIELDS',
  entities: 'at: entities(PAGE) FIELDS',
  'entities, last name first': 'at: entities(PAGE, orderBy: { field: NAME, direction: DESC }) FIELDS',
  'entities by claims, most first': 'at: entities(PAGE, orderBy: { field: CLAIM_COUNT, direction: DESC }) FIELDS',
  'entities by claims, fewest first': 'at: entities(PAGE, orderBy: { field: CLAIM_COUNT }) FIELDS',
  'entities by id': 'at: entities(PAGE, orderBy: { field: ID }) FIELDS',
  sources: 'at: sources(PAGE) FIELDS',
  'sources, latest first': 'at: sources(PAGE, orderBy: { direction: DESC }) FIELDS',
  'sources by title': 'at: sources(PAGE, orderBy: { field: TITLE, direction: DESC }) FIELDS',
  search: 'at: search(PAGE, text: "ali") FIELDS',
  'claims of an entity': 'entity(id: "alipay") { at: claims(PAGE) FIELDS }',
  'claims of an entity in a role, latest first':
    'entity(id: "alipay") { at: claims(PAGE, as: [SUBJECT], orderBy: { direction: DESC }) FIELDS }',
  'claims of an entity by figure, highest first':
    'entity(id: "alipay") { at: claims(PAGE, orderBy: { field: METRIC_VALUE, direction: DESC }) FIELDS }',
  'claims of an entity by amount, largest first':
    'entity(id: "ant-financial") { at: claims(PAGE, orderBy: { field: AMOUNT, direction: DESC }) FIELDS }',
  'claims of an entity by the date of their sources':
    'entity(id: "alipay") { at: claims(PAGE, orderBy: { field: SOURCE_DATE }) FIELDS }',
  partners: 'entity(id: "alipay") { at: partners(PAGE) FIELDS }',
  'partners, last name first': 'entity(id: "alipay") { at: partners(PAGE, orderBy: { direction: DESC }) FIELDS }',
  'partners by partnerships, most first':
    'entity(id: "alipay") { at: partners(PAGE, orderBy: { field: CLAIM_COUNT, direction: DESC }) FIELDS }',
  'partners of a kind by partnerships':
    'entity(id: "alipay") { at: partners(PAGE, kinds: [BANK, COMPANY], countries: ["EU"], orderBy: { field: CLAIM_COUNT }) FIELDS }',
  'partnerships of an entity': 'entity(id: "alipay") { at: partnerships(PAGE) FIELDS }',
  'market presences of an entity': 'entity(id: "alipay") { at: marketPresences(PAGE) FIELDS }',
  'acquisitions of an entity': 'entity(id: "ant-financial") { at: acquisitions(PAGE, as: [BUYER]) FIELDS }',
  investors: 'entity(id: "ant-financial") { at: investors(PAGE) FIELDS }',
  'roles of an organisation': 'entity(id: "alipay") { at: roles(PAGE) FIELDS }',
  'partnerships in a country': 'entity(id: "fr") { ... on Country { at: partnerships(PAGE) FIELDS } }',
  'entities of a country': 'entity(id: "cn") { ... on Country { at: entities(PAGE) FIELDS } }',
  'investments in a round':
    'claim(id: "ant-financial-series-c-f072") { ... on FundingRound { at: investments(PAGE) FIELDS } }',
  'claims that cite a source': 'source(id: "seed") { at: claims(PAGE) FIELDS }',
  'relations between claims': {
    field: 'at: claimRelations(PAGE) FIELDS',
    node: 'kind from { id } to { id }',
  },
  conflicts: { field: 'at: conflicts(PAGE) FIELDS', node: 'kind from { id } to { id }' },
  'relations of some kinds': {
    field: 'at: claimRelations(PAGE, kinds: [UPDATED_BY, CONFLICTS_WITH, SAME_EVENT]) FIELDS',
    node: 'kind from { id } to { id }',
  },
  'groups of rival accounts': {
    field: 'at: rivalAccounts(PAGE) FIELDS',
    node: 'truncated claims { id } relations { kind from { id } to { id } }',
  },
  'groups of rival accounts of two entities': {
    field: 'at: rivalAccounts(PAGE, of: ["alipay", "ant-financial"], where: { status: [REPORTED] }) FIELDS',
    node: 'claims { id }',
  },
  'a timeline': { field: 'at: timeline(PAGE, of: "alipay") FIELDS', node: 'kind date { text } claim { id }' },
  changes: { field: 'at: changes(PAGE, from: "2016-01-01", to: "2019-12-31") FIELDS', node: 'kind day claim { id }' },
};

/** A query for a page of `$size` items after or before `$cursor`. */
export function listDocument(list: PagedList, direction: 'forwards' | 'backwards'): string {
  const { field, node = undefined } = typeof list === 'string' ? { field: list } : list;
  const paging = direction === 'forwards' ? 'first: $size, after: $cursor' : 'last: $size, before: $cursor';
  return `query ($size: Int!, $cursor: String) { ${field} }`
    .replace('PAGE', paging)
    .replace('FIELDS', pageFields(node));
}
