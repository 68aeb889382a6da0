import { expect, it } from 'vitest';

import type { Json } from '../support/execute.ts';
import { entities } from '../support/shipped.ts';
import { describeWorld } from '../support/world.ts';

describeWorld('Search', ({ execute }) => {
  const search = async (text: string, kinds?: string[]): Promise<string[]> => {
    const { search: found } = await execute(
      'query ($text: String!, $kinds: [SearchKind!]) { search(text: $text, kinds: $kinds, first: 200) { totalCount edges { matched text node { id } } } }',
      { text, kinds },
    );
    expect(found.edges).toHaveLength(Math.min(found.totalCount, 200));
    return found.edges.map((edge: Json) => `${edge.matched} ${edge.node.id}: ${edge.text}`);
  };

  it('finds a whole name, alias or id first, ignoring case and accents', async () => {
    expect((await search('ALIPAY'))[0]).toBe('NAME alipay: Alipay');
    expect((await search('wang li'))[0]).toBe('ALIAS li-wang: Wang Li');
    expect((await search('el corte ingles'))[0]).toBe('NAME el-corte-ingles: El Corte Inglés');
    expect(await search('alipay-lenta-plan-f169')).toEqual(['ID alipay-lenta-plan-f169: alipay-lenta-plan-f169']);
  });

  it('finds prefixes of words, in names before summaries', async () => {
    const found = await search('worldl', ['ENTITY', 'CLAIM']);
    expect(found[0]).toBe('NAME worldline: Worldline');
    expect(found.length).toBeGreaterThan(1);
    expect(found.slice(1).every((hit) => hit.startsWith('SUMMARY '))).toBe(true);
  });

  it('finds Chinese words, with or without a space or a digit before them', async () => {
    expect((await search('支付宝'))[0]).toBe('ALIAS alipay: 支付宝');
    for (const text of ['推广', '20国推广', '欧洲', '宝拟']) {
      expect(await search(text, ['SOURCE']), text).toEqual([
        'TITLE huanqiu-2018-06-14: 支付宝拟在欧洲20国推广 中国移动支付走向全球',
      ]);
      const { sources } = await execute('query ($text: String) { sources(where: { text: $text }) { nodes { id } } }', {
        text,
      });
      expect(sources.nodes).toEqual([{ id: 'huanqiu-2018-06-14' }]);
    }
  });

  it('finds all words of a text, in any order', async () => {
    const found = await search('scheme vipps', ['CLAIM']);
    expect(found).toEqual(await search('Vipps SCHEM', ['CLAIM']));
    expect(found.length).toBeGreaterThan(0);
  });

  it('finds every entity by its name', { timeout: 60_000 }, async () => {
    for (const { id, name } of entities.slice(0, 80)) {
      expect(
        (await search(name, ['ENTITY'])).map((hit) => hit.split(/ |: /)[1] ?? ''),
        name,
      ).toContain(id);
    }
  });

  it('returns the name with most of the words, where several have some', async () => {
    expect(await search('xiaoming hu', ['ENTITY'])).toEqual(['ALIAS simon-hu: Hu Xiaoming']);
    expect(await search('xiaoming si', ['ENTITY'])).toEqual(['NAME simon-hu: Simon Hu']);
  });

  it('searches only in the requested kinds', async () => {
    const prefixes = (hits: readonly string[]) => new Set(hits.map((hit) => hit.split(' ')[0]));
    expect(prefixes(await search('alipay', ['SOURCE'])).has('SUMMARY')).toBe(false);
    expect([...prefixes(await search('alipay', ['CLAIM']))]).toEqual(['SUMMARY']);
  });

  it('returns an empty list where nothing matches', async () => {
    expect(await search('qwertz')).toEqual([]);
  });
});
