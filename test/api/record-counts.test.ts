import { expect, it } from 'vitest';

import type { Json } from '../support/execute.ts';
import { claims, entities, sources } from '../support/shipped.ts';
import { describeWorld } from '../support/world.ts';

const MOMENT = '2999-01-01T00:00:00.000Z';
/** Filters that the statements treat differently. */
const ENTITY_FILTERS = [
  {},
  { kinds: ['BANK', 'WALLET'] },
  { takesPartIn: { where: { kinds: ['PARTNERSHIP'] }, as: ['ACQUIRER'] } },
  { not: { countries: ['CN'] } },
  { kinds: ['COMPANY'], recordedOn: MOMENT },
];
const SOURCE_FILTERS = [{}, { years: [2018, 2019] }, { text: 'alipay' }, { years: [2017], recordedOn: MOMENT }];

describeWorld('Counts of entities and sources', ({ execute, ask }) => {
  it.each(ENTITY_FILTERS)('are the lengths of lists of entities that meet %j', async (where) => {
    const { entities: list } = await execute(
      `query ($where: EntityFilter) { entities(where: $where, first: 0) { totalCount
        ${['KIND', 'COUNTRY', 'DATASET', 'CLAIM_MARKET'].map((by) => `${by}: counts(by: ${by}) { value isUnknown entityCount country { id } }`).join(' ')}
      } }`,
      { where },
    );
    expect(list.KIND.length).toBeGreaterThan(0);
    const conditions = {
      KIND: (value: string) => ({ kinds: [value] }),
      COUNTRY: (value: string) => ({ countries: [value] }),
      DATASET: (value: string) => ({ datasets: [value] }),
      CLAIM_MARKET: (value: string) => ({ takesPartIn: { where: { markets: [value] } } }),
    };
    for (const [facet, condition] of Object.entries(conditions)) {
      for (const { value, isUnknown, entityCount, country } of list[facet].slice(0, 4)) {
        if (isUnknown) continue;
        const { recordedOn, ...rest } = where as { recordedOn?: string };
        const narrowed = {
          ...condition(value),
          ...(Object.keys(rest).length > 0 && { any: [rest] }),
          ...(recordedOn && { recordedOn }),
        };
        const { entities: met } = await execute(
          'query ($where: EntityFilter) { entities(where: $where, first: 0) { totalCount } }',
          { where: narrowed },
        );
        expect({ facet, value, count: entityCount }).toEqual({ facet, value, count: met.totalCount });
        const isCountry = facet === 'COUNTRY' || facet === 'CLAIM_MARKET';
        expect(country).toEqual(isCountry ? { id: value.toLowerCase() } : null);
      }
    }
    const total = list.COUNTRY.reduce((sum: number, { entityCount }: Json) => sum + entityCount, 0);
    expect(total).toBe(list.totalCount);
  });

  it('have those without a value last', async () => {
    const { entities: list } = await execute('{ entities { counts(by: COUNTRY) { value isUnknown entityCount } } }');
    const without = entities.filter(({ country }) => country === null).length;
    expect(without).toBeGreaterThan(0);
    expect(list.counts.at(-1)).toEqual({ value: 'unknown', isUnknown: true, entityCount: without });
  });

  it('are those of the data', async () => {
    const { sources: list } = await execute(
      '{ sources { totalCount year: counts(by: YEAR) { value sourceCount } publisher: counts(by: PUBLISHER, first: 3) { value sourceCount } } }',
    );
    const years = tally(sources.map(({ date }) => date?.slice(0, 4) ?? 'unknown'));
    expect(Object.fromEntries(list.year.map(({ value, sourceCount }: Json) => [value, sourceCount]))).toEqual(
      Object.fromEntries(years),
    );
    const publishers = [...tally(sources.map(({ publisher }) => publisher))]
      .map(([value, sourceCount]) => ({ value, sourceCount }))
      .toSorted((a, b) => b.sourceCount - a.sourceCount || (a.value < b.value ? -1 : 1));
    expect(list.publisher).toEqual(publishers.slice(0, 3));
  });

  it.each(SOURCE_FILTERS)('are the lengths of lists of sources that meet %j', async (where) => {
    const { sources: list } = await execute(
      `query ($where: SourceFilter) { sources(where: $where, first: 0) { totalCount
        ${['KIND', 'PUBLISHER', 'YEAR', 'DATASET'].map((by) => `${by}: counts(by: ${by}) { value isUnknown sourceCount }`).join(' ')}
      } }`,
      { where },
    );
    const conditions = {
      KIND: (value: string) => ({ kinds: [value] }),
      PUBLISHER: (value: string) => ({ publishers: [value] }),
      YEAR: (value: string) => ({ years: [Number(value)] }),
      DATASET: (value: string) => ({ datasets: [value] }),
    };
    for (const [facet, condition] of Object.entries(conditions)) {
      const total = list[facet].reduce((sum: number, { sourceCount }: Json) => sum + sourceCount, 0);
      expect({ facet, total }).toEqual({ facet, total: list.totalCount });
      for (const { value, isUnknown, sourceCount } of list[facet].slice(0, 4)) {
        if (isUnknown) continue;
        const { sources: met } = await execute(
          'query ($where: SourceFilter) { sources(where: $where, first: 0) { totalCount } }',
          { where: { ...where, ...condition(value) } },
        );
        expect({ facet, value, count: sourceCount }).toEqual({ facet, value, count: met.totalCount });
      }
    }
  });

  it('reject a list of too many values, and years that are none', async () => {
    const codes = async (document: string) =>
      (await ask(document)).errors?.map(({ extensions }) => extensions?.['code']);
    expect(await codes('{ entities { counts(by: KIND, first: 1001) { value } } }')).toEqual(['PAGE_TOO_LARGE']);
    expect(await codes('{ sources(where: { years: [0] }) { totalCount } }')).toEqual(['OUT_OF_RANGE']);
    expect(await codes('{ sources(where: { years: [] }) { totalCount } }')).toEqual(['INVALID_FILTER']);
  });

  it('of claims include data sets, tags and measures', async () => {
    const { claims: list } = await execute(
      '{ claims { totalCount dataset: counts(by: DATASET) { value claimCount } measure: counts(by: MEASURE) { value isUnknown claimCount claims { totalCount } } tag: counts(by: TAG) { isUnknown } } }',
    );
    expect(list.dataset.map(({ claimCount }: Json) => claimCount)).toEqual([list.totalCount]);
    const figures = claims.filter(({ metric }) => metric !== null).length;
    expect(list.measure.reduce((sum: number, { claimCount }: Json) => sum + claimCount, 0)).toBe(figures);
    for (const { isUnknown, claimCount, claims: behind } of list.measure) {
      expect([isUnknown, behind.totalCount]).toEqual([false, claimCount]);
    }
  });
});

describeWorld('The text of a filter of entities', ({ execute }) => {
  it('finds beginnings of words in names and aliases', async () => {
    const named = async (text: string) =>
      (
        await execute(`query ($text: String) { entities(where: { text: $text }) { nodes { id } } }`, { text })
      ).entities.nodes.map(({ id }: Json) => id);
    expect(await named('ali')).toContain('alipay');
    expect(await named('支付宝')).toContain('alipay');
    expect(await named('lipay')).toEqual([]);
  });
});

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
