import { beforeAll, expect, it } from 'vitest';

import { loadDataset } from '../../src/load/load.ts';
import { readFiles } from '../dataset/folder.ts';
import { filesOf, sample } from '../dataset/sample.ts';
import { describeEngines } from '../support/engines.ts';
import { type Client, type Json, clientOf } from '../support/execute.ts';
import { appOf } from '../support/world.ts';

const NAMES = [
  'Straße Bank AG',
  'Weiẞ Bank',
  'Τράπεζα Πειραιώς',
  'ΑΛΦΑ ΤΡΑΠΕΖΑ',
  'بَنْك دُبَي',
  'بنك الأهلي',
  'בַּנְק לְאוּמִי',
  'पेटीएम',
  'पटम',
  'ธนาคารกสิกรไทย',
  'Zwei\u00adtrennung',
  'Nägeli-Ñandú Ærø Łódź',
] as const;

const SUMMARIES = [
  'Carlyle closed Series A and B.',
  'The Series B was closed by CCB.',
  'It raised its Series C.',
  'Ant Financial takes part in the round.',
] as const;

describeEngines('Search by words', (graph) => {
  let client: Client;

  beforeAll(async () => {
    const [company] = sample.entities.filter(({ kind }) => kind === 'COMPANY');
    const [source] = sample.sources;
    const statement = sample.claims.find(({ kind }) => kind === 'STATEMENT');
    if (!company || !source || !statement) throw new Error('The sample lacks a record.');
    const files = filesOf({
      sources: [
        ...sample.sources,
        { ...source, id: 'afr-1', title: 'Ant Financial buys' },
        { ...source, id: 'afr-2', title: 'Zalp, a review' },
      ],
      entities: [
        ...sample.entities,
        ...NAMES.map((name, place) => ({ ...company, id: `name-${place}`, name, description: 'x' })),
        { ...company, id: 'zant', name: 'Ant Financial Services' },
        { ...company, id: 'anthem', name: 'Anthem' },
        { ...company, id: 'zz-ant', name: 'The Ant' },
        { ...company, id: 'aa-ant', name: 'The Anthill' },
      ],
      claims: [
        ...sample.claims,
        ...SUMMARIES.map((summary, place) => ({ ...statement, id: `series-f${90 + place}`, summary, relations: [] })),
      ],
    });
    await loadDataset(graph.engine, await readFiles(files));
    client = clientOf(appOf(graph.engine).fetch);
  });

  const search = async (text: string, more = ''): Promise<string[]> => {
    const { found } = await client.execute(
      `query ($text: String!) { found: search(text: $text, first: 100 ${more}) { totalCount nodes { id } } }`,
      { text },
    );
    expect(found.nodes).toHaveLength(found.totalCount);
    return found.nodes.map(({ id }: Json) => id);
  };

  it.each([
    ['Strasse', 'Straße Bank AG'],
    ['STRASSE BANK', 'Straße Bank AG'],
    ['weiß', 'Weiẞ Bank'],
    ['weiss', 'Weiẞ Bank'],
    ['ΠΕΙΡΑΙΩΣ', 'Τράπεζα Πειραιώς'],
    ['πειραιως', 'Τράπεζα Πειραιώς'],
    ['Άλφα τράπεζα', 'ΑΛΦΑ ΤΡΑΠΕΖΑ'],
    ['بنك دبي', 'بَنْك دُبَي'],
    ['الاهلي', 'بنك الأهلي'],
    ['الأهـلي', 'بنك الأهلي'],
    ['בנק לאומי', 'בַּנְק לְאוּמִי'],
    ['ธนาคาร', 'ธนาคารกสิกรไทย'],
    ['กสิกรไทย', 'ธนาคารกสิกรไทย'],
    ['पे', 'पेटीएम'],
    ['पटम', 'पटम'],
    ['zweitrennung', 'Zwei\u00adtrennung'],
    ['zwei\u200btrenn', 'Zwei\u00adtrennung'],
    ['nageli nandu aero lodz', 'Nägeli-Ñandú Ærø Łódź'],
  ])('%s finds %s', async (text, name) => {
    expect(await search(text, 'kinds: [ENTITY]')).toEqual([`name-${NAMES.indexOf(name as (typeof NAMES)[number])}`]);
  });

  it('finds a whole name in any spelling of its letters', async () => {
    for (const [spelt, place] of [
      ['STRASSE BANK AG', 0],
      ['ΤΡΑΠΕΖΑ ΠΕΙΡΑΙΩΣ', 2],
      ['بنك الاهلي', 5],
    ] as const) {
      const { entities } = await client.execute(
        'query ($name: String) { entities(where: { name: $name }) { nodes { id } } }',
        { name: spelt },
      );
      expect(entities.nodes).toEqual([{ id: `name-${place}` }]);
    }
  });

  it('matches a single letter as a whole word only', async () => {
    expect(await search('Series C')).toEqual(['series-f92']);
    expect(await search('series b')).toEqual(['series-f90', 'series-f91']);
    expect(await search('s c')).toEqual([]);
    const { claims, not } = await client.execute(
      '{ claims(where: { text: "C series" }) { nodes { id } } not: claims(where: { text: "series", not: { text: "c" } }) { totalCount } }',
    );
    expect(claims.nodes).toEqual([{ id: 'series-f92' }]);
    expect(not.totalCount).toBe(2);
    const { a, z } = await client.execute(
      '{ a: sources(where: { text: "a" }) { nodes { id } } z: sources(where: { text: "z" }) { totalCount } }',
    );
    expect(a.nodes).toEqual([{ id: 'afr-2' }]);
    expect(z.totalCount).toBe(0);
  });

  it('ranks whole words before prefixes, and entities before sources before claims', async () => {
    const expected = ['ant', 'zant', 'afr-1', 'anthem', 'zz-ant', 'report', 'series-f93', 'aa-ant'];
    expect(await search('ant')).toEqual(expected);
    expect((await search('Ant Fin')).slice(0, 2)).toEqual(['zant', 'afr-1']);
    expect((await search('ant financial')).slice(0, 2)).toEqual(['zant', 'afr-1']);
    const { found } = await client.execute(
      '{ found: search(text: "ant", last: 3) { nodes { id } pageInfo { startCursor } } }',
    );
    expect(found.nodes.map(({ id }: Json) => id)).toEqual(expected.slice(-3));
    const { before } = await client.execute(
      'query ($before: String) { before: search(text: "ant", last: 10, before: $before) { nodes { id } } }',
      { before: found.pageInfo.startCursor },
    );
    expect(before.nodes.map(({ id }: Json) => id)).toEqual(expected.slice(0, -3));
  });

  it.each(['\u0640', '\u200b', '\u3164', '\u0301', '…'])(
    'rejects %j, which has no word after normalization',
    async (text) => {
      for (const document of [
        'query ($text: String!) { search(text: $text) { totalCount } }',
        'query ($text: String!) { claims(where: { text: $text }) { totalCount } }',
        'query ($text: String!) { claims(where: { title: $text }) { totalCount } }',
        'query ($text: String!) { sources(where: { text: $text }) { totalCount } }',
        'query ($text: String!) { entities(where: { name: $text }) { totalCount } }',
      ]) {
        const { errors } = await client.ask(document, { text });
        expect(errors?.[0]?.extensions.code, document).toBe('INVALID_FILTER');
      }
    },
  );
});
