import { expect, it } from 'vitest';

import type { Json } from '../support/execute.ts';
import { describeWorld } from '../support/world.ts';

const MATCH = `query ($queries: [MatchQuery!]!, $threshold: Float! = 0.7, $first: Int! = 5) {
  match(queries: $queries, threshold: $threshold, first: $first) {
    candidates { score match entity { id } features { id value explanation } }
  }
}`;

describeWorld('Matching', ({ execute, ask }) => {
  const match = async (queries: readonly object[], more: object = {}): Promise<Json[][]> => {
    const { match: results } = await execute(MATCH, { queries, ...more });
    expect(results).toHaveLength(queries.length);
    return results.map(({ candidates }: Json) => candidates);
  };
  /** `id score`, with `!` for a match. */
  const briefly = async (query: object, more: object = {}): Promise<string[]> => {
    const [candidates = []] = await match([query], more);
    return candidates.map(({ entity, score, match: is }: Json) => `${entity.id} ${score}${is ? '!' : ''}`);
  };

  it('finds the entity of each row, in the order of the rows', async () => {
    const found = await match([
      { name: 'Wirecard AG', country: 'DE', kind: 'COMPANY' },
      { name: 'no such name at all' },
      { name: 'james loyd', kind: 'PERSON' },
      { name: 'ООО Лента', country: 'Russia' },
    ]);
    expect(found.map(([best]) => best && [best.entity.id, best.match])).toEqual([
      ['wirecard', true],
      undefined,
      ['james-lloyd', true],
      ['lenta', true],
    ]);
  });

  it('says what speaks for a candidate and against it', async () => {
    const [[best]] = (await match([{ name: 'Wirecrad', country: 'France', kind: 'PERSON' }])) as [[Json]];
    expect(best).toEqual({
      score: 0.53,
      match: false,
      entity: { id: 'wirecard' },
      features: [
        { id: 'NAME', value: 0.88, explanation: 'The name is spelt like "Wirecard".' },
        { id: 'KIND', value: 0.8, explanation: 'Its kind is COMPANY, not PERSON.' },
        { id: 'COUNTRY', value: 0.75, explanation: 'It is based in Germany, not in FR.' },
      ],
    });
  });

  it('lets an identifier decide', async () => {
    const identifiers = [{ scheme: 'CIK', value: '1577552' }];
    const [[best, second]] = (await match([{ name: 'Alipay', identifiers }])) as [Json[]];
    expect(best).toMatchObject({ score: 1, match: true, entity: { id: 'alibaba-group' } });
    expect(best?.features[0]).toEqual({ id: 'IDENTIFIER', value: 1, explanation: 'CIK is equal.' });
    expect(second).toMatchObject({ entity: { id: 'alipay' }, match: false });
    expect(await briefly({ identifiers })).toEqual(['alibaba-group 1!']);
    // a domain is shared within a group
    const domain = [{ scheme: 'DOMAIN', value: 'https://www.epassi.fi/' }];
    expect(await briefly({ identifiers: domain })).toEqual(['epassi 0.75!']);
    expect(await briefly({ name: 'Epassi', identifiers: domain })).toEqual(['epassi 1!']);
    // an identifier that is none is not compared
    expect(await briefly({ name: 'epasi', identifiers: [{ scheme: 'LEI', value: 'none' }] })).toEqual(['epassi 0.86!']);
  });

  it('takes an id for a name', async () => {
    expect(await briefly({ name: 'ant-financial' })).toEqual(['ant-financial 1!']);
    expect((await briefly({ name: 'fr' }))[0]).toBe('fr 1!');
    expect((await briefly({ name: 'Vereinigtes Königreich', kind: 'COUNTRY' }))[0]).toBe('gb 1!');
    // the id is a name, too: what else is known counts
    expect((await briefly({ name: 'alipay', country: 'FR' }))[0]).toBe('alipay 0.75!');
  });

  it('is never sure of a name below the threshold, nor of one of several that are equally good', async () => {
    expect(await briefly({ name: 'epasi' })).toEqual(['epassi 0.86!']);
    expect(await briefly({ name: 'epasi' }, { threshold: 0.9 })).toEqual(['epassi 0.86']);
    expect(await briefly({ name: 'epasi', threshold: 0.9 })).toEqual(['epassi 0.86']);
    // SIX is an alias of two
    const both = await briefly({ name: 'SIX' });
    expect(both.slice(0, 2)).toEqual(['six-group 1', 'six-payment-services 1']);
  });

  it('counts partners, and leaves out what is excluded', async () => {
    const plain = await briefly({ name: 'SIX', kind: 'COMPANY' });
    const [[best]] = (await match([{ name: 'SIX', partners: ['alipay'] }])) as [[Json]];
    expect(plain[0]).toMatch(/^six-/);
    expect(best.features.at(-1)).toMatchObject({ id: 'PARTNERS', value: 1, explanation: 'It is a partner of alipay.' });
    expect(await briefly({ name: 'SIX', exclude: ['six-group'] })).toEqual(['six-payment-services 1!']);
  });

  it('returns as many candidates as are asked for', async () => {
    expect(await briefly({ name: 'Alipay' }, { first: 1 })).toHaveLength(1);
    expect(await briefly({ name: 'Alipay', first: 1 }, { first: 3 })).toHaveLength(1);
  });

  it.each([
    [{ queries: [] }, 'OUT_OF_RANGE', 'queries: expected 1 to 100 queries, got 0.'],
    [{ queries: [{}] }, 'INVALID_FILTER', 'queries[0]: expected a name or an identifier, got neither.'],
    [{ queries: [{ name: 'a' }], first: 21 }, 'OUT_OF_RANGE', 'first: expected 1 to 20, got 21.'],
    [{ queries: [{ name: 'a' }], threshold: 7 }, 'OUT_OF_RANGE', 'threshold: expected 0 to 1, got 7.'],
    [
      { queries: [{ name: 'a' }, { name: '…' }] },
      'INVALID_FILTER',
      'queries[1].name: expected a text with a letter or a digit, got "…".',
    ],
    [
      { queries: [{ name: 'a', partners: ['nobody'] }] },
      'UNKNOWN_ID',
      'queries[0].partners: expected the id of an entity, got "nobody": nothing has that id. Look up ids with search(text: …).',
    ],
  ])('rejects %j', async (variables, code, message) => {
    const { errors } = await ask(MATCH, variables);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code } });
  });
});
