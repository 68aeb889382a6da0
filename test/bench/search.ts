import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { createApplication } from '../../src/server/application.ts';
import { readConfig } from '../../src/config/config.ts';
import { openEngine } from '../../src/engine/open.ts';
import type { App } from '../../src/http/app.ts';
import { loadDataset } from '../../src/load/load.ts';
import { readDataset } from '../../src/dataset/read.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { recallOf } from '../search/recall.ts';
import { embeddedGraph } from './data/bench-graph.ts';
import { prepareData } from './data/bench-data.ts';
import { createRandom } from './data/random.ts';
import { print, showHelp } from './process/command-line.ts';
import { machine } from './process/machine.ts';

const USAGE = `
Prints how many of the hard names of test/search the search finds in the shipped data, and the processor time of a search on
a graph file with generated claims.

npm run bench:search -- [--claims 200000] [--searches 200]

--claims 0 leaves out the second part.
`;

showHelp(USAGE);
const { values } = parseArgs({
  options: { claims: { type: 'string', default: '200000' }, searches: { type: 'string', default: '200' } },
});
const LOCAL = { user: null, password: null, database: null, statementTimeoutMs: 60_000 };
const settings = { LOG_LEVEL: 'silent', ROW_CACHE_BYTES: '0', RESPONSE_CACHE_BYTES: '0', MAX_COST: '1000000000' };

await reportRecall();
if (values.claims !== '0') await reportTimes(Number(values.claims), Number(values.searches));

async function reportRecall(): Promise<void> {
  const engine = await openEngine({ ...LOCAL, url: 'memory:' });
  await engine.prepare();
  await loadDataset(engine, await readDataset(projectFile('seed/data')));
  const app = await createApplication(engine, [], readConfig(settings));
  const recall = await recallOf((text, kinds) => search(app, text, kinds));
  print('| rule | names | found first | among the first five |');
  print('| --- | --- | --- | --- |');
  for (const [rule, { names, first, firstFive }] of [...recall.byRule, ['all', recall.total] as const]) {
    print(`| ${rule} | ${names} | ${first} | ${firstFive} |`);
  }
  print(
    `\n${recall.falsePositives} of ${recall.absent} names that are not there find an entity: ${recall.wrong.join(', ')}`,
  );
  print(`\nNot found first: ${recall.missed.map(({ text, id }) => `${text} (${id})`).join(', ')}\n`);
  await engine.close();
}

async function reportTimes(claims: number, searches: number): Promise<void> {
  const data = await prepareData({ claims, fresh: false });
  const { GRAPH_URL: url = '' } = await embeddedGraph(data, 0);
  const engine = await openEngine({ ...LOCAL, url });
  const app = await createApplication(engine, [], readConfig(settings));
  const lines = (await readFile(join(data.dataset, 'entities.jsonl'), 'utf8')).trimEnd().split('\n');
  const random = createRandom(1);
  const names = Array.from({ length: searches }, () => (JSON.parse(random.pick(lines)) as { name: string }).name);
  const startedAt = performance.now();
  await search(app, 'begin');
  print(`${data.title}, ${lines.length.toLocaleString('en')} entities, ${machine()}`);
  print(`first search, which builds the indexes: ${Math.round(performance.now() - startedAt)} ms\n`);
  print('| search for | ms of processor time, median | 95 % |');
  print('| --- | --- | --- |');
  const misspelt = (name: string): string => {
    const at = 1 + random.below(Math.max(1, name.length - 2));
    return `${name.slice(0, at)}${name.slice(at + 1)}`;
  };
  await measure('a whole name', names);
  await measure('a name with a letter missing', names.map(misspelt));
  await measure(
    'a name without spaces',
    names.map((name) => name.replaceAll(' ', '')),
  );
  await measure(
    'the first word of a name',
    names.map((name) => name.split(' ')[0] ?? name),
  );
  await measure(
    'a name that is not there',
    names.map((_, index) => `qwyx${index} vrtz${index % 7}`),
  );
  await engine.close();

  async function measure(title: string, texts: readonly string[]): Promise<void> {
    const times: number[] = [];
    for (const text of texts) {
      const before = process.cpuUsage();
      await search(app, text);
      const { user, system } = process.cpuUsage(before);
      times.push((user + system) / 1_000);
    }
    times.sort((a, b) => a - b);
    const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
    print(`| ${title} | ${at(0.5)} | ${at(0.95)} |`);
  }
}

async function search(app: App, text: string, kinds: readonly string[] | null = null): Promise<string[]> {
  const query =
    'query ($text: String!, $kinds: [SearchKind!]) { search(text: $text, kinds: $kinds, first: 5) { nodes { id } } }';
  const response = await app.fetch(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { text, kinds } }),
    }),
  );
  const { data } = (await response.json()) as { data: { search: { nodes: { id: string }[] } } };
  return data.search.nodes.map(({ id }) => id);
}
