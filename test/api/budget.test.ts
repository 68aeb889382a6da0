import { expect, it } from 'vitest';

import { describeWorld } from '../support/world.ts';

const TOO_LARGE =
  'Expected a request for at most 25000 items in all lists together, got one for more. Ask for smaller pages or fewer levels, or in several requests.';

/** A list within itself, `depth` times. */
function nested(open: string, close: string, depth: number): string {
  return `${open.repeat(depth)} id ${close.repeat(depth)}`;
}

describeWorld('A request', ({ ask, execute }) => {
  it.each([
    ['partners of partners', nested('partners(first: 200) { nodes {', '} }', 8)],
    ['claims of participants', nested('claims(first: 200) { nodes { participants { entity {', '} } } }', 4)],
    ['relations of relations', `claims(first: 200) { nodes { ${nested('relations { claim {', '} }', 12)} } }`],
  ])('for more than one answer may hold is refused: %s', { timeout: 60_000 }, async (_, fields) => {
    const { data, errors } = await ask(`{ entity(id: "alipay") { ${fields} } }`);
    expect(data).toEqual({ entity: null });
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([['REQUEST_TOO_LARGE', TOO_LARGE]]);
  });

  it('for more lists than one request may ask for is refused', async () => {
    const lists = Array.from({ length: 501 }, (_, i) => `a${i}: claims(where: { title: "t${i}" }) { totalCount }`);
    const { data, errors } = await ask(`{ ${lists.join('\n')} }`);
    expect(data).toBeNull();
    expect([...new Set(errors?.map((error) => error.extensions.code))]).toEqual(['REQUEST_TOO_LARGE']);
  });

  it('counts for itself only: the next one has all its items', async () => {
    const { entities } = await execute('{ entities(first: 200) { nodes { claims(first: 200) { nodes { id } } } } }');
    expect(entities.nodes).toHaveLength(200);
  });

  it('that is wrong in a later item of a list is answered while an earlier one is still being read', async () => {
    const { errors } = await ask(`{ entities(where: { ids: ["alipay", "fr"] }) { nodes {
      ... on Wallet { claims(where: { ids: ["nothing"] }) { totalCount } }
      ... on Country { partnerships(first: -1) { totalCount } }
    } } }`);
    expect(errors?.map((error) => error.extensions.code)).toEqual(['INVALID_PAGE']);
    // what is rejected and not handled would end the process, or this test run, a moment later
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await execute('{ graph { claimCount } }')).toEqual({ graph: { claimCount: 330 } });
  });
});
