import { expect, it } from 'vitest';

import { readQuestions } from '../../src/question/question.ts';
import { loadDataset } from '../../src/load/load.ts';
import { readDataset } from '../../src/dataset/read.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { readFiles } from '../dataset/folder.ts';
import { describeEngines } from '../support/engines.ts';
import { appOf } from '../support/world.ts';

const questions = await readQuestions(projectFile('schema/questions'));

const SOURCE = { id: 'filing', title: 'Annual report' };
const ENTITIES = [
  { id: 'kivu', kind: 'WALLET', name: 'Kivu Pay' },
  { id: 'nordhav', kind: 'BANK', name: 'Nordhav' },
  { id: 'asha-rao', kind: 'PERSON', name: 'Asha Rao' },
];
const CITED = { citations: [{ source: 'filing' }] };
const ONE_CLAIM = {
  kind: 'PARTNERSHIP',
  participants: [
    { entity: 'kivu', role: 'PLATFORM' },
    { entity: 'nordhav', role: 'SPONSOR_BANK' },
  ],
  ...CITED,
};
const CLAIMS = [
  { ...ONE_CLAIM, markets: ['KE'], since: '2023-04' },
  {
    kind: 'ROLE',
    title: 'co-founder',
    participants: [
      { entity: 'asha-rao', role: 'PERSON' },
      { entity: 'kivu', role: 'ORGANISATION' },
    ],
    ...CITED,
  },
  {
    kind: 'FUNDING_ROUND',
    series: 'H',
    roundType: 'SERIES_H',
    date: '2024-02',
    participants: [
      { entity: 'kivu', role: 'ISSUER' },
      { entity: 'nordhav', role: 'INVESTOR' },
    ],
    amounts: [{ value: 4e9, currency: 'KES', basis: 'ROUND_TOTAL' }],
    ...CITED,
  },
];

const DATA = {
  'the shipped data': () => readDataset(projectFile('seed/data')),
  'a data set of another topic': () => filesOf(ENTITIES, CLAIMS),
  'a data set with one claim': () => filesOf(ENTITIES.slice(0, 2), [ONE_CLAIM]),
  'an entity without claims': () => filesOf(ENTITIES.slice(0, 1), []),
  'no data': () => null,
};

for (const [name, read] of Object.entries(DATA)) {
  describeEngines(`With ${name}`, (graph) => {
    it('each question has an answer', { timeout: 60_000 }, async () => {
      const dataset = await read();
      if (dataset) await loadDataset(graph.engine, dataset);
      const app = appOf(graph.engine, questions);
      const failed: unknown[] = [];
      for (const path of questions.flatMap((question) =>
        ['json', 'csv', 'html'].map((end) => `${question.name}.${end}`),
      )) {
        const response = await app.fetch(new Request(`http://localhost/questions/${path}`));
        const text = await response.text();
        if (response.status !== 200) failed.push([path, response.status, text.slice(0, 300)]);
      }
      expect(failed).toEqual([]);
    });
  });
}

function filesOf(entities: readonly object[], claims: readonly object[], manifest: object = {}) {
  const lines = (records: readonly object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
  return readFiles({
    'dataset.json': JSON.stringify({ id: 'east-africa', title: 'Wallets of East Africa', ...manifest }),
    'sources.jsonl': lines([SOURCE]),
    'entities.jsonl': lines(entities),
    'claims.jsonl': lines(claims),
  });
}

describeEngines('The examples of a data set', (graph) => {
  it('are used as far as they are on record, and are in the links of a page', async () => {
    const examples = {
      'facts-about': { entity: 'nordhav', first: 7 },
      timeline: { of: 'nobody' },
      'partners-in-market': { nonsense: 1 },
      'no-question': { of: 'nordhav' },
    };
    await loadDataset(graph.engine, await filesOf(ENTITIES, CLAIMS, { examples }));
    const { exampleOf, fetch } = appOf(graph.engine, questions);
    const valuesOf = async (name: string) => {
      const question = questions.find((one) => one.name === name);
      return question && (await exampleOf(question)).values;
    };
    expect(await valuesOf('facts-about')).toEqual({ entity: 'nordhav', first: 7 });
    expect(await valuesOf('timeline')).toEqual({ of: 'asha-rao' });
    expect(await valuesOf('partners-in-market')).toEqual({ entity: 'kivu', market: 'KE', as: null });
    const page = await (await fetch(new Request('http://localhost/questions/facts-about.html'))).text();
    expect(page).toContain('href="/questions/facts-about.csv?entity=nordhav&#38;first=7"');
    expect(page).toContain('Data set: Wallets of East Africa (no licence stated).');
    expect(page).toContain('<p class="soft data">Wallets of East Africa</p>');
    const csv = await fetch(new Request('http://localhost/questions/investors-in-round.csv?round=none'));
    expect(csv.status).toBe(400);
  });

  it('change with the data', async () => {
    await loadDataset(graph.engine, await filesOf(ENTITIES.slice(1), [], {}));
    const { exampleOf } = appOf(graph.engine, questions);
    const question = questions.find(({ name }) => name === 'partners-in-market');
    expect(question && (await exampleOf(question)).missing).toBe(
      'No partnership with a market is on record, so there is no answer yet.',
    );
  });
});

describeEngines('With several data sets', (graph) => {
  it('a page names those that its answer draws on', async () => {
    await loadDataset(graph.engine, await readDataset(projectFile('seed/data')));
    await loadDataset(graph.engine, await filesOf(ENTITIES, CLAIMS, {}));
    const { fetch } = appOf(graph.engine, questions);
    const linesOf = async (path: string) => {
      const text = await (await fetch(new Request(`http://localhost/questions/${path}`))).text();
      return /Data sets?: [^<]*/.exec(text)?.[0];
    };
    expect(await linesOf('facts-about.html?entity=kivu')).toBe('Data set: Wallets of East Africa (no licence stated).');
    expect(await linesOf('facts-about.html?entity=alipay')).toBe(
      'Data set: Alipay and its partners (Apache-2.0, version 1).',
    );
    expect(await linesOf('about-this-graph.html')).toBe(
      'Data sets: Alipay and its partners (Apache-2.0, version 1); Wallets of East Africa (no licence stated).',
    );
  });
});
