import fc from 'fast-check';
import { expect, it } from 'vitest';

import { sharedPartners as expectedPartners } from '../oracle/partner.ts';
import type { Json } from '../support/execute.ts';
import { claims, entities, ids, sources } from '../support/shipped.ts';
import { describeWorld } from '../support/world.ts';

const RECORDS = { claims, entities, sources };

const SHARED = `query ($of: [ID!]!, $atLeast: Int!, $as: [ParticipantRole!], $roles: [ParticipantRole!], $where: ClaimFilter) {
  sharedPartners(of: $of, atLeast: $atLeast, as: $as, roles: $roles, where: $where, first: 200) {
    totalCount
    edges { node { id } shared { id } claims(first: 200) { totalCount nodes { id } } }
  }
}`;

const platform = fc.constantFrom('alipay', 'wechat-pay', 'unionpay', 'wirecard', 'epassi', 'bluecode', 'worldline');
const question = fc
  .record(
    {
      of: fc.uniqueArray(platform, { minLength: 1, maxLength: 4 }),
      atLeast: fc.integer({ min: 1, max: 4 }),
      as: fc.constantFrom(['PLATFORM'], ['PLATFORM', 'ACQUIRER']),
      roles: fc.constantFrom(['ACQUIRER'], ['ACQUIRER', 'PAYMENT_SERVICE_PROVIDER'], ['MERCHANT']),
      where: fc.constantFrom({ status: ['ACTIVE'] }, { markets: ['DE'] }, { not: { status: ['PLANNED'] } }),
    },
    { requiredKeys: ['of', 'atLeast'] },
  )
  .map((asked) => ({ ...asked, atLeast: Math.min(asked.atLeast, asked.of.length) }));

describeWorld('Shared partners', ({ execute, ask }) => {
  it(
    'partner with as many of the entities as asked for, by the partnerships behind',
    { timeout: 120_000 },
    async () => {
      let found = 0;
      await fc.assert(
        fc.asyncProperty(question, async (asked) => {
          const { sharedPartners } = await execute(SHARED, asked);
          const expected = expectedPartners(RECORDS, asked.of, asked);
          expect(
            sharedPartners.edges.map(({ node, shared, claims: list }: Json) => [
              node.id,
              shared.map(({ id }: Json) => id),
              ids(list.nodes),
              list.totalCount,
            ]),
          ).toEqual(expected.map(({ entity, shared, claims: list }) => [entity.id, shared, ids(list), list.length]));
          expect(sharedPartners.totalCount).toBe(expected.length);
          found += expected.length;
        }),
        { numRuns: 80 },
      );
      expect(found).toBeGreaterThan(100);
    },
  );

  it.each([
    ['of: []', 'INVALID_FILTER', 'of: expected at least one id, got none.'],
    ['of: ["alipay", "alipay"]', 'OUT_OF_RANGE', 'atLeast: expected 1 to 1, the number of different ids in of, got 2.'],
    [
      'of: ["alipay", "x"]',
      'UNKNOWN_ID',
      'of: expected the id of an entity, got "x": nothing has that id. Look up ids with search(text: …).',
    ],
    [
      'of: ["alipay", "unionpay"], atLeast: 0',
      'OUT_OF_RANGE',
      'atLeast: expected 1 to 2, the number of different ids in of, got 0.',
    ],
  ])('are rejected: %s', async (args, code, message) => {
    const { errors } = await ask(`{ sharedPartners(${args}) { totalCount } }`);
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([[code, message]]);
  });
});
