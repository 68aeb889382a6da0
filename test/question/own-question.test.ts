import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';

import { questionLibrary } from '../../src/question/own-question.ts';
import type { App } from '../../src/http/app.ts';
import type { SavedQuery } from '../../src/question/question.ts';
import { trustedDocuments } from '../../src/question/trusted.ts';
import { csvRecords } from '../support/csv.ts';
import { describeEngines } from '../support/engines.ts';
import { appOf, loadShipped } from '../support/world.ts';

const BANKS = `# Which banks are in the data?
#
# $kind: largest-entity
query BanksOfData($kind: ID!, $first: Int! = 50) {
  entities(where: { kinds: [BANK] }, first: $first) { totalCount nodes { id name } }
  entity(id: $kind) { name }
}
`;

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fingraph-questions-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

async function reportOn(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await folderOf(files);
  try {
    await questionLibrary(folder);
    return 'no issue';
  } catch (error) {
    expect((error as Error).name).toBe('OwnQuestionError');
    return (error as Error).message.replaceAll(folder, 'FOLDER');
  }
}

describe('A folder of own questions', () => {
  it('is optional', async () => {
    expect((await questionLibrary(null)).every(({ group }) => group === 'library')).toBe(true);
  });

  it('is added to the library', async () => {
    const folder = await folderOf({ 'banks-of-data.graphql': BANKS, 'notes.txt': 'not a question' });
    const questions = await questionLibrary(folder);
    const own = questions.filter(({ group }) => group === 'own');
    expect(own.map(({ name, description }) => [name, description])).toEqual([
      ['banks-of-data', 'Which banks are in the data?'],
    ]);
    expect(own[0]?.document).not.toContain('largest-entity');
    expect([...(await trustedDocuments(questions, null)).keys()]).toContain(own[0]?.hash);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'a syntax error',
      { 'a.graphql': '# A?\nquery A {\n  graph { version\n' },
      'FOLDER/a.graphql:4: Syntax Error: Expected Name, found <EOF>.',
    ],
    [
      'an unknown field',
      { 'a.graphql': '# A?\nquery A {\n  graph {\n    versions\n  }\n}' },
      'FOLDER/a.graphql:4: Cannot query field "versions" on type "Graph". Did you mean "version"?',
    ],
    [
      'no name',
      { 'a.graphql': '# A?\n{ graph { version } }' },
      'FOLDER/a.graphql:2: expected a query with a name, such as query BanksOfMarket.',
    ],
    [
      'a fragment alone',
      { 'a.graphql': 'fragment F on Graph { version }' },
      'FOLDER/a.graphql:1: Fragment "F" is never used.',
    ],
    [
      'two queries',
      { 'a.graphql': 'query A { graph { version } }\nquery B { graph { version } }' },
      'FOLDER/a.graphql:2: expected one query in a file, got another one.',
    ],
    [
      'the file name of a question of the library',
      { 'timeline.graphql': 'query Mine { graph { version } }' },
      'FOLDER/timeline.graphql:1: expected a name of its own: the library has a question timeline. Rename the file.',
    ],
    [
      'the query name of a question of the library',
      { 'a.graphql': '\nquery Timeline { graph { version } }' },
      'FOLDER/a.graphql:2: expected a query name of its own: timeline is called Timeline too.',
    ],
    [
      'a file name that is no part of an address',
      { 'My question.graphql': 'query A { graph { version } }' },
      'FOLDER/My question.graphql:1: expected a file name of a-z, 0-9 and hyphens, since it is part of the address of the question.',
    ],
    [
      'a declaration of a variable that the query lacks',
      { 'a.graphql': '# A?\n#\n# $b: largest-entity\nquery A($c: ID!) { entity(id: $c) { name } }' },
      'FOLDER/a.graphql:3: expected variables of the query ($c), got $b.',
    ],
    [
      'several issues',
      { 'a.graphql': 'query A { nothing }', 'b.graphql': 'query B {' },
      'FOLDER/a.graphql:1: Cannot query field "nothing" on type "Query".\nFOLDER/b.graphql:1: Syntax Error: Expected Name, found <EOF>.',
    ],
  ])('with %s is rejected with file and line', async (_, files, message) => {
    expect(await reportOn(files)).toBe(message);
  });

  it('with an unknown picker is rejected with the known ones', async () => {
    const document = '# $c: nonsense\nquery A($c: ID!) { entity(id: $c) { name } }';
    expect(await reportOn({ 'a.graphql': document })).toMatch(
      /^FOLDER\/a\.graphql:1: expected one of the pickers largest-entity, .+, got nonsense\.$/,
    );
  });

  it('that is missing or empty is rejected', async () => {
    await expect(questionLibrary('/nonexistent')).rejects.toThrow(
      /^QUESTIONS: expected a folder of \.graphql files, got "\/nonexistent": /,
    );
    expect(await reportOn({})).toBe('QUESTIONS: expected a folder with .graphql files, got "FOLDER" without any.');
  });
});

describeEngines('Own questions', (graph) => {
  let app: App;
  let questions: readonly SavedQuery[];

  beforeAll(async () => {
    await loadShipped(graph.engine);
    const folder = await mkdtemp(join(tmpdir(), 'fingraph-questions-'));
    await writeFile(join(folder, 'banks-of-data.graphql'), BANKS);
    questions = await questionLibrary(folder);
    await rm(folder, { recursive: true });
    app = appOf(graph.engine, questions);
  });

  const get = async (path: string, accept = '*/*') => {
    const response = await app.fetch(new Request(`http://localhost${path}`, { headers: { accept } }));
    return { status: response.status, text: await response.text() };
  };

  it('have addresses, CSV and a place beside the library', async () => {
    const { text } = await get('/questions/banks-of-data.csv?rows=entities');
    expect(csvRecords(text).length).toBe(25);
    const page = await get('/questions', 'text/html');
    expect(page.text).toMatch(/Questions of this server[^]*banks-of-data[^]*Questions of the library/);
    expect((await get('/graphql', 'text/html')).text).toContain('BanksOfData');
  });

  it('are listed with their group', async () => {
    const { questions: listed } = JSON.parse((await get('/questions')).text) as {
      questions: { name: string; group: string; parameters: { default: string | null }[] }[];
    };
    const own = listed.filter(({ group }) => group === 'own');
    expect(own.map(({ name }) => name)).toEqual(['banks-of-data']);
    expect(own[0]?.parameters[0]?.default).toBe('"alipay"');
  });
});
