import fc from 'fast-check';
import { expect, it } from 'vitest';

import { neighbourhood as expectedNeighbourhood } from '../oracle/neighbourhood.ts';
import { claims, entities, ids, sources } from '../support/shipped.ts';
import { describeWorld } from '../support/world.ts';

const RECORDS = { claims, entities, sources };

const NEIGHBOURHOOD = `query ($of: [ID!]!, $depth: Int! = 1, $where: ClaimFilter, $avoid: [ID!], $first: Int! = 200) {
  neighbourhood(of: $of, depth: $depth, where: $where, avoid: $avoid, first: $first) {
    truncated entities { id } claims { id participants { entity { id } } }
  }
}`;

const question = fc.record(
  {
    of: fc.array(fc.constantFrom(...entities.map(({ id }) => id)), { minLength: 1, maxLength: 3 }),
    depth: fc.integer({ min: 1, max: 4 }),
    where: fc.constantFrom(
      { kinds: ['PARTNERSHIP'] },
      { status: ['ACTIVE'] },
      { not: { kinds: ['METRIC', 'STATEMENT'] } },
    ),
    avoid: fc.subarray(['alipay', 'ant-financial', 'cn'], { minLength: 1 }),
    first: fc.integer({ min: 1, max: 60 }),
  },
  { requiredKeys: ['of'] },
);

describeWorld('A neighbourhood', ({ execute, ask, statementsDuring }) => {
  it('has the claims within the depth, the nearest and most trusted first', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        fc.pre(!asked.avoid?.some((id) => asked.of.includes(id)));
        const found = (await execute(NEIGHBOURHOOD, asked)).neighbourhood;
        const expected = expectedNeighbourhood(RECORDS, asked);
        expect({
          truncated: found.truncated,
          entities: found.entities.map(({ id }: { id: string }) => id),
          claims: found.claims.map(({ id }: { id: string }) => id),
        }).toEqual({
          truncated: expected.truncated,
          entities: expected.entities,
          claims: expected.claims.map(({ id }) => id),
        });
      }),
      { numRuns: 120 },
    );
  });

  it('has every participant of its claims among its entities, so that it can be drawn', async () => {
    const { neighbourhood } = await execute(NEIGHBOURHOOD, { of: ['wirecard'], depth: 2, first: 50 });
    const known = new Set(ids(neighbourhood.entities));
    for (const { participants } of neighbourhood.claims) {
      for (const { entity } of participants) expect(known.has(entity.id)).toBe(true);
    }
  });

  it('takes one statement for each level', async () => {
    const statements = await statementsDuring(() =>
      execute('{ neighbourhood(of: ["li-wang"], depth: 3) { truncated entities { name } claims { summary } } }'),
    );
    expect(statements).toMatchInlineSnapshot(`
      [
        "record.families",
        "claim.bestAround",
        "claim.bestAround",
        "entity.byIds",
      ]
    `);
  });

  it.each([
    ['of: []', 'INVALID_FILTER', 'of: expected at least one id, got none.'],
    [
      'of: ["x"]',
      'UNKNOWN_ID',
      'of: expected the id of an entity, got "x": nothing has that id. Look up ids with search(text: …).',
    ],
    ['of: ["fr"], depth: 5', 'OUT_OF_RANGE', 'depth: expected 1 to 4, got 5.'],
    ['of: ["fr"], first: 1001', 'PAGE_TOO_LARGE', 'first: expected 1 to 1000, got 1001.'],
    ['of: ["fr"], first: 0', 'INVALID_PAGE', 'first: expected 1 to 1000, got 0.'],
    ['of: ["fr"], avoid: ["fr"]', 'INVALID_FILTER', 'avoid: expected entities that are not in of, got "fr".'],
  ])('is rejected: %s', async (args, code, message) => {
    const { errors } = await ask(`{ neighbourhood(${args}) { truncated } }`);
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([[code, message]]);
  });
});
