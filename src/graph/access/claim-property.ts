/** The stored property of a claim that each criterion with a list of values compares: it holds if one of the values does. */
export const LIST_PROPERTIES = {
  ids: 'byId',
  datasets: 'dataset',
  kinds: 'kind',
  status: 'status',
  stages: 'stage',
  tiers: 'tier',
  tags: 'tags',
  markets: 'markets',
  regions: 'region',
  sources: 'sources',
  measures: 'measure',
  series: 'series',
  roundTypes: 'roundType',
  licenceTypes: 'licenceType',
  related: 'related',
} as const;
