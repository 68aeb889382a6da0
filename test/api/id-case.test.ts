import { beforeAll, expect, it } from 'vitest';

import type { App } from '../../src/http/app.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { readQuestions } from '../../src/question/question.ts';
import { describeEngines } from '../support/engines.ts';
import { type Client, clientOf } from '../support/execute.ts';
import { appOf, loadShipped } from '../support/world.ts';

const questions = await readQuestions(projectFile('schema/questions'));

/** Each asks by `$id`, `$other` and `$source`, of which the response has nothing but what is on record. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  entity: '{ entity(id: $id) { id name } }',
  claim: '{ claim(id: $claim) { id } }',
  source: '{ source(id: $source) { id } }',
  node: '{ node(id: $id) { id } }',
  nodes: '{ nodes(ids: [$id, $claim, $source]) { id } }',
  'where.involves': '{ claims(where: { involves: [{ entity: $id }, { entity: $other }] }) { nodes { id } } }',
  'where.ids': '{ claims(where: { ids: [$claim] }) { nodes { id } } }',
  'where.sources': '{ claims(where: { sources: [$source] }) { totalCount } }',
  'where.onlySources': '{ claims(where: { onlySources: [$source] }) { totalCount } }',
  'entities by ids': '{ entities(where: { ids: [$id, $other] }) { nodes { id } } }',
  paths:
    '{ paths(from: $id, to: $other, avoid: [$country]) { from { id } to { id } paths { hops { claim { id } } } } }',
  neighbourhood: '{ neighbourhood(of: [$id], avoid: [$country]) { entities { id } } }',
  'shared partners': '{ sharedPartners(of: [$id, $other]) { totalCount } }',
  partners: '{ entity(id: $id) { partners(where: { sources: [$source] }) { totalCount } } }',
};

describeEngines('An id in another case', (graph) => {
  let client: Client;
  let app: App;

  beforeAll(async () => {
    await loadShipped(graph.engine);
    app = appOf(graph.engine, questions);
    client = clientOf(app.fetch);
  });

  const ids = {
    id: 'alipay',
    other: 'bnp-paribas',
    claim: 'alipay-bnp-paribas-acquiring-f131',
    source: 'seed',
    country: 'fr',
  };
  const otherCase = Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, ` ${id.toUpperCase()}\t`]));

  it.each(Object.entries(DOCUMENTS))('finds the record: %s', async (_, selection) => {
    const names = Object.keys(ids).filter((name) => selection.includes(`$${name}`));
    const document = `query (${names.map((name) => `$${name}: ID!`).join(', ')}) ${selection}`;
    const found = await client.execute(document, pick(ids, names));
    expect(await client.execute(document, pick(otherCase, names))).toEqual(found);
    const literal = names.reduce(
      (text, name) => text.replaceAll(`$${name}`, JSON.stringify(otherCase[name])),
      selection,
    );
    expect(await client.execute(literal)).toEqual(found);
  });

  it('finds the record in links and exports', async () => {
    for (const [one, other] of [
      ['/questions/facts-about.json?entity=alipay', '/questions/facts-about.json?entity=Alipay'],
      ['/questions/facts-about.json?entity=alipay', '/questions/facts-about.json?entity=%20ALIPAY%20'],
      ['/questions/claims-of-source.csv?source=seed', '/questions/claims-of-source.csv?source=Seed'],
      ['/export/partners.csv?of=alipay', '/export/partners.csv?of=Alipay'],
      ['/export/paths.csv?from=alipay&to=bnp-paribas', '/export/paths.csv?from=Alipay&to=BNP-Paribas'],
      ['/export/neighbourhood.csv?of=alipay', '/export/neighbourhood.csv?of=ALIPAY'],
    ] as const) {
      const [expected, found] = await Promise.all([textAt(one), textAt(other)]);
      expect(found, other).toBe(expected);
    }
  });

  it('that does not exist is named in an error with its argument, in 200 characters at most', async () => {
    const refusal = async (path: string) => JSON.parse(await textAt(path, 400)).errors[0].message as string;
    expect(await refusal('/questions/facts-about.json?entity=nobody')).toBe(
      'entity: expected the id of an existing record, got "nobody". Look up ids at /questions/find?text=…',
    );
    expect((await refusal(`/questions/facts-about.json?entity=${'x'.repeat(5_000)}`)).length).toBeLessThan(330);
    const { errors } = await client.ask(
      'query ($id: ID!) { claims(where: { involves: [{ entity: $id }] }) { totalCount } }',
      {
        id: 'y'.repeat(5_000),
      },
    );
    expect(errors?.[0]?.message).toMatch(
      /^where\.involves\.entity: expected the id of an entity, got "y{190,199}…": nothing/,
    );
  });

  async function textAt(path: string, status = 200): Promise<string> {
    const response = await app.fetch(new Request(`http://localhost${path}`));
    const text = await response.text();
    expect([path, response.status, response.status === status ? '' : text]).toEqual([path, status, '']);
    return text;
  }
});

function pick(values: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string | undefined> {
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}
