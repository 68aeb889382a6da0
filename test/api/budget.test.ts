import { getIntrospectionQuery } from 'graphql';
import { expect, it } from 'vitest';

import { subgraphSchema } from '../../src/schema/schema.ts';
import { describeWorld } from '../support/world.ts';

const TOO_LARGE =
  'Expected at most 25000 items, and 250000 fields of items, in all lists of a request together, got more. Request smaller pages or fewer levels, or send several requests.';

/** A list nested in itself `depth` times. */
function nested(open: string, close: string, depth: number): string {
  return `${open.repeat(depth)} id ${close.repeat(depth)}`;
}

describeWorld('A request', ({ ask, execute }) => {
  it.each([
    ['partners of partners', nested('partners(first: 200) { nodes {', '} }', 8)],
    ['claims of participants', nested('claims(first: 200) { nodes { participants { entity {', '} } } }', 4)],
    ['relations of relations', `claims(first: 200) { nodes { ${nested('relations { claim {', '} }', 12)} } }`],
  ])('is rejected for too many items: %s', { timeout: 60_000 }, async (_, fields) => {
    const { data, errors } = await ask(`{ entity(id: "alipay") { ${fields} } }`);
    expect(data).toEqual({ entity: null });
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([['REQUEST_TOO_LARGE', TOO_LARGE]]);
  });

  it.each([
    ['lists within the records of a page', '{ nodes { CITATIONS } }', 'citations { note }', 500],
    ['lists of a neighbourhood', '{ nodes { id } } NEIGHBOURS', 'neighbourhood(of: ["alipay"]) { claims { id } }', 200],
  ])('is rejected for too many items: %s', { timeout: 60_000 }, async (_, around, field, times) => {
    const fields = Array.from({ length: times }, (__, i) => `a${i}: ${field}`).join(' ');
    const [claims = '', rest = ''] = around.replace('CITATIONS', fields).split(/(?<=\}) (?=[A-Z])/);
    const { data, errors } = await ask(`{ claims(first: 200) ${claims} ${rest.replace('NEIGHBOURS', fields)} }`);
    expect(data).toBeNull();
    expect([...new Set(errors?.map((error) => error.extensions.code))]).toEqual(['REQUEST_TOO_LARGE']);
  });

  it('is rejected for too many fields', async () => {
    const names = Array.from({ length: 2_000 }, (_, i) => `a${i}: name`).join(' ');
    const { errors } = await ask(`{ claims(first: 200) { nodes { participants { entity { ${names} } } } } }`);
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([['REQUEST_TOO_LARGE', TOO_LARGE]]);
  });

  it('may read the schema once, but not many times over', async () => {
    const all = '__schema { types { name fields { name description args { name type { name } } type { name } } } }';
    const many = Array.from({ length: 40 }, (_, i) => `a${i}: ${all}`).join(' ');
    const { errors } = await ask(`{ ${many} }`);
    expect([...new Set(errors?.map((error) => error.extensions.code))]).toEqual(['REQUEST_TOO_LARGE']);
    expect((await execute(getIntrospectionQuery())).__schema.types.length).toBeGreaterThan(50);
  });

  it('may read the schema once when the process has other schemas too', async () => {
    for (let schemas = 0; schemas < 5; schemas++) subgraphSchema();
    expect((await execute(getIntrospectionQuery())).__schema.types.length).toBeGreaterThan(50);
  });

  it('is rejected for a long filter on many lists', { timeout: 60_000 }, async () => {
    const lists = Array.from({ length: 20 }, (_, i) => `a${i}: claims(where: $where) { totalCount }`).join(' ');
    const where = { any: Array.from({ length: 5 }, () => ({ sources: Array.from({ length: 1_000 }, () => 'seed') })) };
    const query = `query ($where: ClaimFilter) { entities(first: 200) { nodes { ${lists} } } }`;
    const { errors } = await ask(query, { where });
    expect([...new Set(errors?.map((error) => error.extensions.code))]).toEqual(['REQUEST_TOO_LARGE']);
  });

  it(
    'that is rejected leaves no promise to reject unhandled, which would end the process',
    { timeout: 60_000 },
    async () => {
      const { errors } = await ask(`{ claims(first: 200) { nodes { participants { entity { claims(first: 200) { nodes {
      participants { entity { name } } ... on Metric { subjects { name } } ... on Ownership { vehicles { name } }
    } } } } } } }`);
      expect(errors?.map((error) => error.extensions.code)).toEqual(['REQUEST_TOO_LARGE']);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await execute('{ graph { claimCount } }')).toEqual({ graph: { claimCount: 330 } });
    },
  );

  it('is rejected for too many lists', async () => {
    const lists = Array.from({ length: 501 }, (_, i) => `a${i}: claims(where: { title: "t${i}" }) { totalCount }`);
    const { data, errors } = await ask(`{ ${lists.join('\n')} }`);
    expect(data).toBeNull();
    expect([...new Set(errors?.map((error) => error.extensions.code))]).toEqual(['REQUEST_TOO_LARGE']);
  });

  it('has a budget of its own', async () => {
    const { entities } = await execute('{ entities(first: 200) { nodes { claims(first: 200) { nodes { id } } } } }');
    expect(entities.nodes).toHaveLength(200);
  });

  it('gets the error of a later item of a list while an earlier item is still being read', async () => {
    const { errors } = await ask(`{ entities(where: { ids: ["alipay", "fr"] }) { nodes {
      ... on Wallet { claims(where: { ids: ["nothing"] }) { totalCount } }
      ... on Country { partnerships(first: -1) { totalCount } }
    } } }`);
    expect(errors?.map((error) => error.extensions.code)).toEqual(['INVALID_PAGE']);
    // an unhandled rejection would end the process, or this test run, a moment later
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await execute('{ graph { claimCount } }')).toEqual({ graph: { claimCount: 330 } });
  });
});
