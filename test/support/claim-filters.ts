import type { ClaimFilter } from '../oracle/filter.ts';

/** Filters of all kinds for lists that are derived from claims. Each matches some, but not all, shipped claims. */
export const CLAIM_FILTERS: readonly ClaimFilter[] = [
  { kinds: ['PARTNERSHIP'] },
  { status: ['PLANNED'] },
  { markets: ['FR', 'de'] },
  { regions: ['EUROPE'], tiers: ['CORE', 'SEED'] },
  { sources: ['seed'] },
  { confidence: { gte: 0.6, lt: 0.9 } },
  { date: { from: '2018', to: '2019-06' } },
  { inForceOn: '2018-12-31' },
  { knownOn: '2017-06-30', inForceOn: '2017-06-30' },
  { text: 'alipay' },
  { involves: [{ kinds: ['BANK'], roles: ['ACQUIRER'] }] },
  { involves: [{ entity: 'alipay' }, { countries: ['FR'] }] },
  { related: {} },
  { related: { kinds: ['REALISED_BY'], direction: 'OUT' } },
  { not: { kinds: ['PARTNERSHIP'] } },
  { not: { markets: ['FR'], status: ['ACTIVE'] }, confidence: { gt: 0.5 } },
  { any: [{ kinds: ['ROLE'] }, { status: ['ENDED', 'PLANNED'] }] },
  { any: [{ sources: ['seed'] }, { not: { tiers: ['EXTENDED'] } }], not: { related: {} } },
  { not: { any: [{ kinds: ['METRIC', 'STATEMENT'] }, { not: { inForceOn: '2019-06-30' } }] } },
  { title: 'no such title' },
];
