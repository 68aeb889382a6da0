import { type Picker, firstComplete, largest, textAt, valuesAt } from './picker.ts';

/** Pickers of claims and of what claims say. */
export const CLAIM_PICKERS = {
  'revised-claim': {
    description: 'the claim with the most revisions among the first ones',
    subject: 'claim',
    query: '{ claims(orderBy: { field: ID }, first: 200) { nodes { id revision } } }',
    pick: (data) => {
      const claims = valuesAt(data, 'claims.nodes');
      const id = textAt(largest(claims, 'revision') ?? claims[0], 'id');
      return id === undefined ? null : [id];
    },
  },
  'related-claim': {
    description: 'a claim with relations to other claims',
    subject: 'claim',
    query: /* GraphQL */ `
      {
        related: claims(where: { related: {} }, first: 1) {
          nodes {
            id
          }
        }
        claims(first: 1) {
          nodes {
            id
          }
        }
      }
    `,
    pick: (data) =>
      firstComplete([...valuesAt(data, 'related.nodes'), ...valuesAt(data, 'claims.nodes')], (claim) => [
        textAt(claim, 'id'),
      ]),
  },
  'platform-of-merchants': {
    description: 'a platform that a merchant accepts through an acquirer',
    subject: 'platform of a partnership',
    query: /* GraphQL */ `
      {
        accepted: claims(
          where: {
            kinds: [PARTNERSHIP]
            involves: [{ roles: [PLATFORM] }, { roles: [MERCHANT] }, { roles: [ACQUIRER] }]
          }
          first: 1
        ) {
          nodes {
            participants(roles: [PLATFORM]) {
              entity {
                id
              }
            }
          }
        }
        claims(where: { kinds: [PARTNERSHIP], involves: [{ roles: [PLATFORM] }] }, first: 1) {
          nodes {
            participants(roles: [PLATFORM]) {
              entity {
                id
              }
            }
          }
        }
      }
    `,
    pick: (data) =>
      firstComplete([...valuesAt(data, 'accepted.nodes'), ...valuesAt(data, 'claims.nodes')], (claim) => [
        textAt(claim, 'participants.entity.id'),
      ]),
  },
  'announced-target': {
    description: 'an entity, a region and a measure of which it announced a target',
    subject: 'planned market presence',
    query: /* GraphQL */ `
      {
        claims(where: { kinds: [MARKET_PRESENCE], status: [PLANNED] }, first: 100) {
          nodes {
            region
            metric {
              measure
            }
            participants {
              entity {
                id
              }
            }
          }
        }
      }
    `,
    pick: (data) =>
      firstComplete(regionFirst(data), (claim) => [
        textAt(claim, 'participants.entity.id'),
        textAt(claim, 'region') ?? null,
        textAt(claim, 'metric.measure') ?? null,
      ]),
  },
  'position-in-region': {
    description: 'the title of a position, and its region',
    subject: 'position with a title',
    query: /* GraphQL */ `
      {
        claims(where: { kinds: [ROLE] }, first: 200) {
          nodes {
            region
            ... on Role {
              title
            }
          }
        }
      }
    `,
    pick: (data) =>
      firstComplete(regionFirst(data), (claim) => [textAt(claim, 'title'), textAt(claim, 'region') ?? null]),
  },
  'partnership-in-force': {
    description: 'a market and a day on which a partnership was in force there',
    subject: 'partnership with a market and a start',
    query: /* GraphQL */ `
      {
        claims(
          where: { kinds: [PARTNERSHIP], status: [ACTIVE, ENDED] }
          orderBy: { field: DATE, direction: DESC }
          first: 200
        ) {
          nodes {
            markets {
              code
            }
            since {
              latest
            }
            date {
              latest
            }
          }
        }
      }
    `,
    pick: (data) =>
      firstComplete(valuesAt(data, 'claims.nodes'), (claim) => [
        textAt(claim, 'markets.code'),
        textAt(claim, 'since.latest') ?? textAt(claim, 'date.latest'),
      ]),
  },
  'round-with-investors': {
    description: 'the funding round with the most investments',
    subject: 'funding round',
    query: /* GraphQL */ `
      {
        claims(where: { kinds: [FUNDING_ROUND] }, first: 200) {
          nodes {
            id
            ... on FundingRound {
              investments(first: 0) {
                totalCount
              }
            }
          }
        }
      }
    `,
    pick: (data) => {
      const rounds = valuesAt(data, 'claims.nodes');
      const id = textAt(largest(rounds, 'investments.totalCount') ?? rounds[0], 'id');
      return id === undefined ? null : [id];
    },
  },
  'issuer-of-series': {
    description: 'an organisation and the series of one of its funding rounds',
    subject: 'funding round',
    query: /* GraphQL */ `
      {
        claims(where: { kinds: [FUNDING_ROUND] }, first: 200) {
          nodes {
            amounts {
              value
            }
            ... on FundingRound {
              series
              issuer {
                id
              }
            }
          }
        }
      }
    `,
    pick: (data) => {
      const rounds = valuesAt(data, 'claims.nodes');
      const withAmounts = rounds.filter((round) => valuesAt(round, 'amounts').length > 0);
      return firstComplete([...withAmounts, ...rounds], (round) => [
        textAt(round, 'issuer.id'),
        textAt(round, 'series') ?? null,
      ]);
    },
  },
  'joint-partnership': {
    description: 'the partnership with the most participants in one role',
    subject: 'partnership',
    query: /* GraphQL */ `
      {
        claims(where: { kinds: [PARTNERSHIP] }, first: 200) {
          nodes {
            id
            participants {
              role
            }
          }
        }
      }
    `,
    pick: (data) => {
      let best: readonly [size: number, claim: string, role: string] | null = null;
      for (const claim of valuesAt(data, 'claims.nodes')) {
        const roles = valuesAt(claim, 'participants.role').map(String);
        for (const role of roles) {
          const size = roles.filter((other) => other === role).length;
          if (best === null || size > best[0]) best = [size, textAt(claim, 'id') ?? '', role];
        }
      }
      return best && [best[1], [best[2]]];
    },
  },
  'market-share': {
    description: 'an entity and a market of which it has a share',
    subject: 'market share',
    query: /* GraphQL */ `
      {
        claims(where: { measures: [MARKET_SHARE], involves: [{ roles: [SUBJECT] }] }, first: 200) {
          nodes {
            markets {
              code
            }
            participants(roles: [SUBJECT]) {
              entity {
                id
              }
            }
          }
        }
      }
    `,
    pick: (data) =>
      firstComplete(valuesAt(data, 'claims.nodes'), (claim) => [
        textAt(claim, 'participants.entity.id'),
        textAt(claim, 'markets.code') ?? null,
      ]),
  },
  'regulated-company': {
    description: 'a company with a licence or under an enforcement action',
    subject: 'licence or enforcement action',
    query: /* GraphQL */ `
      {
        licences: claims(where: { kinds: [LICENCE] }, first: 1) {
          nodes {
            participants(roles: [HOLDER]) {
              entity {
                id
              }
            }
          }
        }
        actions: claims(where: { kinds: [ENFORCEMENT] }, first: 1) {
          nodes {
            participants(roles: [SUBJECT]) {
              entity {
                id
              }
            }
          }
        }
      }
    `,
    pick: (data) =>
      firstComplete([...valuesAt(data, 'licences.nodes'), ...valuesAt(data, 'actions.nodes')], (claim) => [
        textAt(claim, 'participants.entity.id'),
      ]),
  },
  'before-and-after-latest-load': {
    description: 'moments before and after the latest load',
    subject: 'load',
    query: '{ graph { loads { loadedAt } } }',
    pick: (data) => {
      const [loadedAt] = valuesAt(data, 'graph.loads.loadedAt');
      const loaded = new Date(loadedAt as string | Date);
      if (Number.isNaN(loaded.getTime())) return null;
      return [new Date(loaded.getTime() - 1).toISOString(), loaded.toISOString()];
    },
  },
  'year-with-changes': {
    description: 'the first and the last day of the year of the latest claim',
    subject: 'claim with a date',
    query: /* GraphQL */ `
      {
        claims(where: { date: { from: "0001-01-01" } }, orderBy: { field: DATE, direction: DESC }, first: 1) {
          nodes {
            date {
              earliest
            }
            since {
              earliest
            }
            until {
              earliest
            }
          }
        }
      }
    `,
    pick: (data) =>
      firstComplete(valuesAt(data, 'claims.nodes'), (claim) => {
        const day =
          textAt(claim, 'date.earliest') ?? textAt(claim, 'since.earliest') ?? textAt(claim, 'until.earliest');
        const year = day?.slice(0, 4);
        return [year && `${year}-01-01`, year && `${year}-12-31`];
      }),
  },
  'largest-source': {
    description: 'the source that the most claims cite',
    subject: 'source',
    query: /* GraphQL */ `
      {
        sources(first: 200) {
          nodes {
            id
            claims(first: 0) {
              totalCount
            }
          }
        }
      }
    `,
    pick: (data) => {
      const sources = valuesAt(data, 'sources.nodes');
      const id = textAt(largest(sources, 'claims.totalCount') ?? sources[0], 'id');
      return id === undefined ? null : [id];
    },
  },
  'source-with-speakers': {
    description: 'a source of a claim with a speaker',
    subject: 'claim with a speaker',
    query: /* GraphQL */ `
      {
        claims(where: { involves: [{ roles: [SPEAKER] }] }, first: 1) {
          nodes {
            citations {
              source {
                id
              }
            }
          }
        }
      }
    `,
    pick: (data) => firstComplete(valuesAt(data, 'claims.nodes'), (claim) => [textAt(claim, 'citations.source.id')]),
  },
} satisfies Readonly<Record<string, Picker>>;

/** The claims of an answer, those with a region first. */
function regionFirst(data: unknown): unknown[] {
  return valuesAt(data, 'claims.nodes').toSorted((a, b) => valuesAt(b, 'region').length - valuesAt(a, 'region').length);
}
