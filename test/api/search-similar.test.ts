import { expect, it } from 'vitest';

import type { Json } from '../support/execute.ts';
import { describeWorld } from '../support/world.ts';

describeWorld('Search in spite of another spelling', ({ execute }) => {
  const SEARCH = `query ($text: String!, $kinds: [SearchKind!], $first: Int, $last: Int, $after: String, $before: String, $datasets: [ID!]) {
    search(text: $text, kinds: $kinds, first: $first, last: $last, after: $after, before: $before, datasets: $datasets) {
      totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor matched how score text node { id } }
    }
  }`;
  const search = async (text: string, more: object = {}): Promise<Json> =>
    (await execute(SEARCH, { text, ...more })).search;
  const hits = async (text: string, more: object = {}): Promise<string[]> =>
    (await search(text, more)).edges.map(({ how, node, text: name }: Json) => `${how} ${node.id}: ${name}`);

  it.each([
    ['Wirecrad', 'TYPO wirecard: Wirecard'],
    ['james loyd', 'TYPO james-lloyd: James Lloyd'],
    ['ant finacial', 'TYPO ant-financial: Ant Financial'],
    ['epasi', 'TYPO epassi: ePassi'],
    ['alipai', 'TYPO alipay: Alipay'],
    ['Лента', 'TRANSLITERATION lenta: Lenta'],
    ['UK', 'EXACT gb: United Kingdom'],
    ['GBR', 'EXACT gb: United Kingdom'],
    ['Vereinigtes Königreich', 'EXACT gb: United Kingdom'],
    ['Etats-Unis', 'EXACT us: United States'],
    ['한국', 'EXACT kr: South Korea'],
    ['中国', 'EXACT cn: China'],
    ['antfinancial', 'EXACT ant-financial: Ant Financial'],
    ['we chat pay', 'EXACT wechat-pay: WeChat Pay'],
    ['Zhifubao', 'EXACT alipay: Zhifubao'],
    ['zhi fu bao', 'EXACT alipay: Zhifubao'],
    ['ma yun', 'EXACT jack-ma: Ma Yun'],
    ['wei xin zhi fu', 'TRANSLITERATION wechat-pay: 微信支付'],
    ['wirecard aktiengesellschaft', 'EXACT wirecard: Wirecard'],
    ['Sefora', 'PHONETIC sephora: Sephora'],
    ['shanghai stok exchange board', 'TYPO shanghai-stock-exchange: Shanghai Stock Exchange'],
  ])('%s finds %s first', async (text, expected) => {
    expect((await hits(text))[0]).toBe(expected);
  });

  it('says how it matched, with a score in the order of the list', async () => {
    const list = await search('alipay', { first: 200 });
    const forms = new Set<string>(list.edges.map(({ how }: Json) => how));
    expect([...forms]).toEqual(['EXACT', 'PREFIX', 'WORDS']);
    for (const text of ['alipay', 'UK', 'fin', 'wirecrad', 'lloyd']) {
      const { edges } = await search(text, { first: 200 });
      const scores: number[] = edges.map(({ score }: Json) => score);
      expect(scores, text).toEqual(scores.toSorted((a, b) => b - a));
    }
    expect((await search('alipay-lenta-plan-f169')).edges[0]).toMatchObject({ how: 'ID', score: 1 });
  });

  it('puts entities with more claims first where nothing else differs', async () => {
    const found = await hits('alipay', { kinds: ['ENTITY'] });
    expect(found.slice(0, 3)).toEqual([
      'EXACT alipay: Alipay',
      'PREFIX alipay-russia-jv: Alipay Russian payment joint venture',
      'PREFIX alipay-europe: Alipay (Europe) Limited S.A.',
    ]);
  });

  it('never puts a similar name before the words, nor shows one if an entity has them', async () => {
    const found = await hits('wirecard', { first: 200 });
    expect(found[0]).toBe('EXACT wirecard: Wirecard');
    expect(found.filter((hit) => /^(TYPO|PHONETIC)/.test(hit))).toEqual([]);
    // the words are in claims and sources only
    const { edges } = await search('payments market', { first: 200 });
    const forms: string[] = edges.map(({ how }: Json) => how);
    expect(forms.slice(0, forms.lastIndexOf('WORDS')).every((how) => how === 'WORDS')).toBe(true);
  });

  it('finds similar names of entities only', async () => {
    expect(await hits('Wirecrad', { kinds: ['CLAIM', 'SOURCE'] })).toEqual([]);
    expect(await hits('Wirecrad', { kinds: ['ENTITY'] })).toEqual(['TYPO wirecard: Wirecard']);
    expect(await hits('UK', { kinds: ['CLAIM'] })).not.toContain('EXACT gb: United Kingdom');
  });

  it('compares numbers only as a whole', async () => {
    expect(await hits('N27')).toEqual([]);
    expect((await hits('n 26'))[0]).toBe('EXACT n26: N26');
  });

  it.each(['UK', 'alipai', 'antfinancial', 'lloyd'])(
    'has all pages of %s, in both directions',
    { timeout: 120_000 },
    async (text) => {
      const whole = await search(text, { first: 200 });
      const ids = whole.edges.map(({ node }: Json) => node.id);
      expect(whole.totalCount).toBe(ids.length);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [size, from, next, more] of [
        ['first', 'after', 'endCursor', 'hasNextPage'],
        ['last', 'before', 'startCursor', 'hasPreviousPage'],
      ] as const) {
        const found: string[] = [];
        for (let cursor: string | null = null; ;) {
          const page: Json = await search(text, { [size]: 1, ...(cursor && { [from]: cursor }) });
          found.push(...page.edges.map(({ node }: Json) => node.id));
          if (!page.pageInfo[more]) break;
          cursor = page.pageInfo[next];
        }
        expect(size === 'last' ? found.toReversed() : found, size).toEqual(ids);
      }
    },
  );

  it('answers for the past as for the present', { timeout: 120_000 }, async () => {
    const at = new Date(Date.now() + 60_000).toISOString();
    for (const text of ['Wirecrad', 'UK', 'antfinancial', 'Лента', 'fr', 'pay']) {
      const { now, then } = await execute(
        `query ($text: String!, $at: DateTime) {
          now: search(text: $text, first: 100) { totalCount edges { how score text node { id } } }
          then: search(text: $text, first: 100, recordedOn: $at) { totalCount edges { how score text node { id } } }
        }`,
        { text, at },
      );
      expect(then, text).toEqual(now);
    }
    const past = await execute(
      '{ search(text: "Wirecrad", recordedOn: "2000-01-01T00:00:00Z") { totalCount nodes { id } } }',
    );
    expect(past.search).toEqual({ totalCount: 0, nodes: [] });
  });

  it('finds nothing for names that are not there', async () => {
    for (const text of ['qwertz', 'Northgate Capital', 'Revolut', 'Anna Bellini', 'zz', '1234567']) {
      expect(await hits(text, { kinds: ['ENTITY'] }), text).toEqual([]);
    }
  });
});
