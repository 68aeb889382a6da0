import { describe, expect, it } from 'vitest';

import type { Claim, Entity, Source } from '../support/record.ts';
import { changes } from './change.ts';
import { counts } from './count.ts';
import { matchesEntity } from './entity-filter.ts';
import { type ClaimFilter, claimsWhere } from './filter.ts';
import { neighbourhood } from './neighbourhood.ts';
import { orderClaims, orderEntities } from './order.ts';
import { partnersPerMarket } from './partner.ts';
import { paths } from './path.ts';
import { relationsOf } from './relation.ts';
import { folded, wordsOf } from './text.ts';
import { isInForceOn } from './time.ts';
import { timeline } from './timeline.ts';

describe('A claim is in force', () => {
  it.each([
    ['from the last day of a year, when only the year of the start is known', { since: '2018' }, '2018-12-31', null],
    ['from 29 February for a start in February of a leap year', { since: '2016-02' }, '2016-02-29', null],
    ['from the first sighting rather than the date', { seenFrom: '2017', date: '2015' }, '2017-12-31', null],
    ['from its date, when there is no start', { date: '2015-03-04' }, '2015-03-04', null],
    [
      'until the first day of a month, when only the month of the end is known',
      { since: '2017', until: '2019-03' },
      '2017-12-31',
      '2019-03-01',
    ],
    [
      'without an end while it is ACTIVE, whatever the last sighting',
      { since: '2017', seenUntil: '2018' },
      '2017-12-31',
      null,
    ],
    [
      'until the last sighting, when it is ENDED without an end',
      { status: 'ENDED', since: '2017', seenUntil: '2018-05' },
      '2017-12-31',
      '2018-05-01',
    ],
  ])('%s', (_, fields, first, firstAfter) => {
    const subject = claim('one', fields);
    expect(isInForceOn(subject, dayBefore(first))).toBe(false);
    expect(isInForceOn(subject, first)).toBe(true);
    expect(isInForceOn(subject, firstAfter === null ? '9999-12-31' : dayBefore(firstAfter))).toBe(true);
    if (firstAfter !== null) expect(isInForceOn(subject, firstAfter)).toBe(false);
  });

  it.each([
    ['it has no start', { until: '2030' }],
    ['it is ENDED without an end or a last sighting', { status: 'ENDED', since: '2017' }],
    ['it is PLANNED', { status: 'PLANNED', since: '2017' }],
    ['it is a METRIC', { kind: 'METRIC', since: '2017' }],
    ['it starts and ends in the same year', { since: '2018', until: '2018' }],
  ])('never, when %s', (_, fields) => {
    const subject = claim('one', fields);
    for (const day of ['2017-12-31', '2018-01-01', '2018-07-01', '2018-12-31', '2029-12-31']) {
      expect(isInForceOn(subject, day)).toBe(false);
    }
  });
});

describe('A filter', () => {
  const titled = claim('titled', {
    title: 'Head of Épargne',
    date: '2018',
    relations: [{ kind: 'REALISED_BY', claim: 'told' }],
  });
  const told = claim('told', { summary: 'ePassi’s café opens.', citations: cited('month') });
  const rival = claim('rival', {
    confidence: 0.2,
    citations: cited('undated'),
    relations: [{ kind: 'SAME_EVENT', claim: 'told' }],
  });
  const world = records([rival, titled, told]);
  const found = (filter: ClaimFilter) => claimsWhere(world, filter).map(({ id }) => id);

  it('does not match an unknown value, so `not` does', () => {
    expect(found({ title: 'EPARGNE' })).toEqual(['titled']);
    expect(found({ not: { title: 'EPARGNE' } })).toEqual(['rival', 'told']);
    expect(found({ date: { from: '2017' } })).toEqual(['titled']);
    expect(found({ not: { date: { from: '2017' } } })).toEqual(['rival', 'told']);
    expect(found({ date: { to: '2018-06' } })).toEqual([]);
    expect(found({ not: { inForceOn: '2019-01-01' } })).toEqual(['rival', 'told']);
    expect(found({ not: { measures: ['USERS'] } })).toEqual(['rival', 'titled', 'told']);
  });

  it('treats a claim as known from the last day of the date of a source', () => {
    expect(found({ knownOn: '2018-02-27' })).toEqual([]);
    expect(found({ knownOn: '2018-02-28' })).toEqual(['told']);
    expect(found({ not: { knownOn: '9999-12-31' } })).toEqual(['rival', 'titled']);
  });

  it('requires all of its conditions and one of `any`, at every level', () => {
    expect(found({ any: [{ title: 'head' }, { confidence: { lt: 0.5 } }] })).toEqual(['rival', 'titled']);
    expect(found({ any: [{ title: 'head' }, { confidence: { lt: 0.5 } }], confidence: { gte: 0.5 } })).toEqual([
      'titled',
    ]);
    expect(found({ not: { any: [{ ids: ['told'] }, { not: { title: 'head' } }] } })).toEqual(['titled']);
    expect(found({ not: { not: { ids: ['told'] } } })).toEqual(['told']);
  });

  it('follows relations from both claims, and ignores direction for symmetric kinds', () => {
    expect(found({ related: {} })).toEqual(['rival', 'titled', 'told']);
    expect(found({ related: { direction: 'OUT' } })).toEqual(['rival', 'titled', 'told']);
    expect(found({ related: { kinds: ['REALISED_BY'], direction: 'OUT' } })).toEqual(['titled']);
    expect(found({ related: { kinds: ['REALISED_BY'], direction: 'IN' } })).toEqual(['told']);
    expect(found({ related: { kinds: ['SAME_EVENT'], direction: 'OUT' } })).toEqual(['rival', 'told']);
    expect(relationsOf(world, told)).toEqual([
      { kind: 'REALISED_BY', direction: 'IN', claim: 'titled' },
      { kind: 'SAME_EVENT', direction: 'BOTH', claim: 'rival' },
    ]);
  });

  it('finds prefixes of words, without case and accents', () => {
    expect(found({ text: 'CAF epassi' })).toEqual(['told']);
    expect(found({ text: 'afe' })).toEqual([]);
    expect(folded('  İş  BANK\tŁódź ')).toBe('is bank lodz');
    expect(wordsOf('支付宝 Touch ’n Go–Ant')).toEqual(['支', '付', '宝', 'touch', 'n', 'go', 'ant']);
  });

  it('for entities counts the claims that an entity takes part in', () => {
    const graph = records([claim('one', {}, ['a', 'b']), claim('two', {}, ['a', 'c'])]);
    const matching = (takesPartIn: { as?: string[]; atLeast?: number; where?: ClaimFilter }) =>
      graph.entities.filter((entity) => matchesEntity(graph, entity, { takesPartIn })).map(({ id }) => id);
    expect(matching({})).toEqual(['a', 'b', 'c']);
    expect(matching({ atLeast: 2 })).toEqual(['a']);
    expect(matching({ where: { ids: ['two'] } })).toEqual(['a', 'c']);
    expect(matching({ as: ['MERCHANT'] })).toEqual(['b', 'c']);
    const [, b] = graph.entities;
    expect(matchesEntity(graph, b!, { not: { takesPartIn: { atLeast: 2 } }, any: [{ name: 'B' }] })).toBe(true);
  });
});

describe('An order', () => {
  it('sorts by date, coarse dates first, then by id, in its direction, with unknown dates last in both directions', () => {
    const list = ['e', 'd', 'c', 'b', 'a'].map((id) =>
      claim(id, { date: { e: '2018-01', d: '2018', c: null, b: '2017', a: '2018-01' }[id] ?? null }),
    );
    const inOrder = (direction: 'ASC' | 'DESC') => orderClaims(records(list), list, { direction }).map(({ id }) => id);
    expect(inOrder('ASC')).toEqual(['b', 'd', 'a', 'e', 'c']);
    expect(inOrder('DESC')).toEqual(['e', 'a', 'd', 'b', 'c']);
  });

  it('by claim count counts a claim once per entity', () => {
    const graph = records([claim('one', {}, ['b', 'c']), claim('two', {}, ['c', 'a'])]);
    const most = orderEntities(graph, graph.entities, { field: 'CLAIM_COUNT', direction: 'DESC' });
    expect(most.map(({ id }) => id)).toEqual(['c', 'b', 'a', 'e', 'd']);
  });
});

describe('Counts', () => {
  it('list a claim under each of its values, most frequent values first', () => {
    const list = [
      claim('one', { markets: ['FR', 'IT'], since: '2017' }, ['a', 'b']),
      claim('two', { markets: ['IT'], date: '2018-02' }, ['a', 'c']),
      claim('three', {}, ['a']),
    ];
    const sizes = (facet: 'MARKET' | 'YEAR' | 'ROLE') =>
      counts(list, facet).map(({ value, claimCount, entityCount }) => [value, claimCount, entityCount]);
    expect(sizes('MARKET')).toEqual([
      ['IT', 2, 3],
      ['FR', 1, 2],
      ['unknown', 1, 1],
    ]);
    expect(sizes('YEAR')).toEqual([
      ['2017', 1, 2],
      ['2018', 1, 2],
      ['unknown', 1, 1],
    ]);
    expect(sizes('ROLE')).toEqual([
      ['PLATFORM', 3, 3],
      ['MERCHANT', 2, 3],
    ]);
    expect(counts(list, 'MARKET', 1).map(({ value, entity }) => [value, entity])).toEqual([['IT', 'it']]);
  });
});

describe('Partners per market', () => {
  it('count only the partnerships that match', () => {
    const graph = records([
      claim('one', { markets: ['FR', 'IT'] }, ['a', 'b', 'c']),
      claim('two', { markets: ['IT'] }, ['a', 'b']),
      claim('alone', { markets: ['ES'] }, ['a']),
    ]);
    const cells = partnersPerMarket(graph, 'a', { where: { markets: ['it', 'ES'] } });
    expect(cells.map(({ partners, ...sizes }) => ({ ...sizes, ids: partners.map(({ entity }) => entity.id) }))).toEqual(
      [
        {
          market: 'IT',
          partnerCount: 2,
          claimCount: 2,
          roles: [{ role: 'MERCHANT', partnerCount: 2, claimCount: 2 }],
          ids: ['b', 'c'],
        },
      ],
    );
  });
});

describe('In a square with a tail', () => {
  const graph = records([
    claim('ab', { confidence: 0.5 }, ['a', 'b']),
    claim('ac', { confidence: 0.9 }, ['a', 'c']),
    claim('bd', { confidence: 0.9 }, ['b', 'd']),
    claim('bd-2', { confidence: 0.9 }, ['b', 'd']),
    claim('cd', { confidence: 0.6 }, ['c', 'd']),
    claim('de', { confidence: 0.1 }, ['d', 'e']),
  ]);
  const search = (args: object) => {
    const result = paths(graph, { from: 'a', to: 'd', ...args });
    return { ...result, paths: result.paths.map(({ hops }) => hops.map((hop) => hop.claim.id).join(' ')) };
  };

  it('paths are all shortest ones, by confidence and then by ids', () => {
    expect(search({})).toEqual({ length: 2, totalCount: 3, paths: ['ac cd', 'ab bd', 'ab bd-2'], truncated: false });
    expect(search({ first: 1 })).toEqual({ length: 2, totalCount: 3, paths: ['ac cd'], truncated: true });
    expect(search({ avoid: ['b'] })).toEqual({ length: 2, totalCount: 1, paths: ['ac cd'], truncated: false });
    expect(search({ maxLength: 1 })).toEqual({ length: null, totalCount: 0, paths: [], truncated: false });
    expect(search({ to: 'a' })).toEqual({ length: 0, totalCount: 1, paths: [''], truncated: false });
    const [strongest] = paths(graph, { from: 'a', to: 'e' }).paths;
    expect(strongest).toMatchObject({ confidence: 0.9 * 0.6 * 0.1, weakestHop: { claim: { id: 'de' } } });
  });

  it('a neighbourhood grows level by level and is truncated at its size', () => {
    const around = (args: object) => {
      const { claims, ...rest } = neighbourhood(graph, { of: ['a', 'a'], ...args });
      return { ...rest, claims: claims.map(({ id }) => id) };
    };
    expect(around({})).toEqual({ entities: ['a', 'b', 'c'], claims: ['ac', 'ab'], truncated: false });
    expect(around({ depth: 2, first: 3 })).toEqual({
      entities: ['a', 'b', 'c', 'd'],
      claims: ['ac', 'ab', 'bd'],
      truncated: true,
    });
    expect(around({ depth: 2, first: 2 })).toEqual({
      entities: ['a', 'b', 'c'],
      claims: ['ac', 'ab'],
      truncated: true,
    });
    expect(around({ depth: 4, avoid: ['b', 'd'] })).toEqual({
      entities: ['a', 'b', 'c', 'd'],
      claims: ['ac', 'ab', 'cd'],
      truncated: false,
    });
  });
});

describe('Over time', () => {
  const plan = claim('plan', { status: 'PLANNED', since: '2018', until: '2018-01-01' });
  const deal = claim('deal', {
    since: '2018',
    until: '2019-03',
    date: '2018-01',
    citations: cited('undated', 'month'),
  });
  const brief = claim('brief', { status: 'ENDED', since: '2018', until: '2018-12-31', seenUntil: '2018-06' });
  const graph = records([brief, deal, plan]);

  it('an entity has an event for each date, coarse dates first', () => {
    const events = timeline(graph, 'a').map(({ date, kind, claim: { id } }) => `${date} ${kind} ${id}`);
    expect(events).toEqual([
      '2018 START brief',
      '2018 START deal',
      '2018 PLANNED_START plan',
      '2018-01 EVENT deal',
      '2018-01-01 DEADLINE plan',
      '2018-06 LAST_SEEN brief',
      '2018-12-31 END brief',
      '2019-03 END deal',
    ]);
  });

  it('claims change on the days that the time rules give, both ends of the range inclusive', () => {
    const between = (from: string, to: string) =>
      changes(graph, { from, to }).map(({ day, kind, claim: { id } }) => `${day} ${kind} ${id}`);
    expect(between('2018-02-28', '2019-03-01')).toEqual([
      '2018-02-28 BECAME_KNOWN deal',
      '2018-12-31 BEGAN deal',
      '2019-03-01 ENDED deal',
    ]);
    expect(between('2018-03-01', '2019-02-28')).toEqual(['2018-12-31 BEGAN deal']);
  });
});

/** The first participant is the platform; the others are merchants. */
function claim(id: string, fields: Partial<Claim>, participants: readonly string[] = ['a']): Claim {
  return {
    id,
    kind: 'PARTNERSHIP',
    summary: '',
    status: 'ACTIVE',
    stage: null,
    participants: participants.map((entity, place) => ({ entity, role: place === 0 ? 'PLATFORM' : 'MERCHANT' })),
    markets: [],
    region: null,
    since: null,
    until: null,
    date: null,
    metric: null,
    series: null,
    confidence: 0.9,
    tier: 'CORE',
    citations: [],
    relations: [],
    title: null,
    seenFrom: null,
    seenUntil: null,
    ...fields,
  };
}

function cited(...sources: readonly string[]): Claim['citations'] {
  return sources.map((source) => ({ source }));
}

function records(claims: readonly Claim[]): { claims: readonly Claim[]; entities: Entity[]; sources: Source[] } {
  const source = { title: '', publisher: '' };
  return {
    claims,
    entities: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, kind: 'COMPANY', name: id, aliases: [], country: null })),
    sources: [
      { id: 'month', date: '2018-02', ...source },
      { id: 'undated', date: null, ...source },
    ],
  };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
