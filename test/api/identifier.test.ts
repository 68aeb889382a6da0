import { beforeAll, expect, it } from 'vitest';

import { loadDataset } from '../../src/load/load.ts';
import { readFiles } from '../dataset/folder.ts';
import { filesOf, sample } from '../dataset/sample.ts';
import { describeEngines } from '../support/engines.ts';
import { type Client, clientOf } from '../support/execute.ts';
import { appOf } from '../support/world.ts';

const IDENTIFIERS: Readonly<Record<string, readonly object[]>> = {
  bnp: [
    { scheme: 'LEI', value: 'R0MUWSFPU8MPRO8K5P83', source: 'report' },
    { scheme: 'BIC', value: 'BNPAFRPP' },
    { scheme: 'DOMAIN', value: 'bnpparibas.com' },
  ],
  alipay: [{ scheme: 'DOMAIN', value: 'alipay.com' }],
  ant: [{ scheme: 'TICKER', value: 'XHKG:6688' }],
};

const files = filesOf({
  ...sample,
  entities: sample.entities.map((entity) => ({ ...entity, identifiers: IDENTIFIERS[entity.id] ?? [] })),
});

describeEngines('Identifiers', (graph) => {
  let client: Client;
  beforeAll(async () => {
    await loadDataset(graph.engine, await readFiles(files));
    client = clientOf(appOf(graph.engine).fetch);
  });
  const codeOf = async (document: string) =>
    (await client.ask(document)).errors?.map(({ message, extensions }) => [extensions.code, message]);

  it('are listed with their links and sources, all or those of some schemes', async () => {
    const { entity } = await client.execute(`{ entity(id: "bnp") {
      all: identifiers { scheme value url source { id } }
      some: identifiers(schemes: [BIC, CIK]) { value }
    } }`);
    expect(entity.all[0]).toEqual({
      scheme: 'LEI',
      value: 'R0MUWSFPU8MPRO8K5P83',
      url: 'https://search.gleif.org/#/record/R0MUWSFPU8MPRO8K5P83',
      source: { id: 'report' },
    });
    expect(entity.all[1]).toEqual({ scheme: 'BIC', value: 'BNPAFRPP', url: null, source: null });
    expect(entity.some).toEqual([{ value: 'BNPAFRPP' }]);
  });

  it('find their entity, in any spelling', async () => {
    const document = `{
      lei: entity(identifier: { scheme: LEI, value: "r0mu wsfp u8mp ro8k 5p83" }) { id }
      bic: entity(identifier: { scheme: BIC, value: "bnpafrppxxx" }) { id }
      domain: entity(identifier: { scheme: DOMAIN, value: "https://www.alipay.com/" }) { id }
      unknown: entity(identifier: { scheme: DOMAIN, value: "example.com" }) { id }
    }`;
    const data = await client.execute(document);
    expect(data).toEqual({ lei: { id: 'bnp' }, bic: { id: 'bnp' }, domain: { id: 'alipay' }, unknown: null });
  });

  it('are an argument of their own: exactly one of id and identifier', async () => {
    const identifier = 'identifier: { scheme: BIC, value: "BNPAFRPP" }';
    expect(await codeOf(`{ entity(id: "bnp", ${identifier}) { id } }`)).toEqual([
      ['INVALID_FILTER', 'entity: expected id, identifier or name, got several of them. Pass exactly one.'],
    ]);
    expect(await codeOf('{ entity { id } }')).toEqual([
      ['INVALID_FILTER', 'entity: expected id, identifier or name, got none of them. Pass exactly one.'],
    ]);
  });

  it('that are wrong are rejected with what was expected', async () => {
    expect(await codeOf('{ entity(identifier: { scheme: LEI, value: "R0MUWSFPU8MPRO8K5P84" }) { id } }')).toEqual([
      [
        'INVALID_IDENTIFIER',
        'identifier: expected an LEI with the check digits 83, R0MUWSFPU8MPRO8K5P83, got "R0MUWSFPU8MPRO8K5P84".',
      ],
    ]);
    const where = '{ any: [{ identifiers: [{ scheme: ISIN, value: "US01609W1028" }] }] }';
    expect(await codeOf(`{ entities(where: ${where}) { totalCount } }`)).toEqual([
      [
        'INVALID_IDENTIFIER',
        'where.any[0].identifiers[0].value: expected an ISIN with the check digit 7, US01609W1027, got "US01609W1028".',
      ],
    ]);
  });

  it('filter entities', async () => {
    const identifiers =
      '[{ scheme: BIC, value: "bnpafrpp" }, { scheme: TICKER, value: "xhkg:6688" }, { scheme: CIK, value: "7" }]';
    const data = await client.execute(`{
      some: entities(where: { identifiers: ${identifiers} }) { totalCount nodes { id } }
      others: entities(where: { not: { identifiers: ${identifiers} } }) { totalCount }
    }`);
    expect(data.some).toEqual({ totalCount: 2, nodes: [{ id: 'ant' }, { id: 'bnp' }] });
    expect(data.others.totalCount).toBe(sample.entities.length - 2);
  });

  it('are found first by a search for a whole one, in any spelling', async () => {
    for (const text of ['R0MU WSFP U8MP RO8K 5P83', 'lei:r0muwsfpu8mpro8k5p83', 'BIC BNPAFRPPXXX']) {
      const { search } = await client.execute(
        `query ($text: String!) {
        search(text: $text, first: 1) { totalCount edges { matched text node { id } } }
      }`,
        { text },
      );
      expect([text, search.edges]).toEqual([
        text,
        [
          {
            matched: 'IDENTIFIER',
            text: text.startsWith('BIC') ? 'BNPAFRPP' : 'R0MUWSFPU8MPRO8K5P83',
            node: { id: 'bnp' },
          },
        ],
      ]);
    }
    const { search } = await client.execute(
      '{ search(text: "https://www.alipay.com", kinds: [CLAIM]) { totalCount } }',
    );
    expect(search.totalCount).toBe(0);
  });
});
