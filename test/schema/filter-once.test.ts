import { expect, it, vi } from 'vitest';

import * as filter from '../../src/schema/filter/filter.ts';
import { describeWorld } from '../support/world.ts';

vi.mock(import('../../src/schema/filter/filter.ts'), { spy: true });

const MANY_PARENTS = `query ($claims: ClaimFilter, $partners: ClaimFilter) {
  entities(first: 50, where: { kinds: [BANK, COMPANY] }) {
    nodes {
      id
      claims(first: 2, where: $claims) { totalCount nodes { id } }
      holdings(where: { sources: ["seed"] }) { totalCount nodes { id } counts(by: YEAR) { claimCount } }
      partners(where: $partners) { totalCount nodes { id } }
    }
  }
}`;

describeWorld('A filter', ({ execute }) => {
  it('of a list below 50 parents is compiled once', { timeout: 60_000 }, async () => {
    const compile = vi.mocked(filter.filterCondition);
    compile.mockClear();
    const where = { any: [{ involves: [{ entity: ' Alipay ' }] }, { markets: ['DE'] }] };
    const { entities } = await execute(MANY_PARENTS, { claims: where, partners: where });
    expect(entities.nodes).toHaveLength(50);
    expect(compile).toHaveBeenCalledTimes(2 * 4); // each of the four once for the cost and once for the execution
  });

  it('is compiled for each request by its own variables', async () => {
    const query = 'query ($where: ClaimFilter) { entity(id: "alipay") { claims(where: $where) { totalCount } } }';
    const { entity: deals } = await execute(query, { where: { kinds: ['PARTNERSHIP'] } });
    const { entity: figures } = await execute(query, { where: { kinds: ['METRIC'] } });
    const { entity: all } = await execute(query);
    expect(deals.claims.totalCount).toBeGreaterThan(0);
    expect(figures.claims.totalCount).not.toBe(deals.claims.totalCount);
    expect(all.claims.totalCount).toBeGreaterThan(deals.claims.totalCount);
  });
});
