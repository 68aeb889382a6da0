import { beforeAll, expect, it } from 'vitest';

import { loadDataset } from '../../src/load/load.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { quote } from '../../src/support/excerpt.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { readQuestions } from '../../src/question/question.ts';
import { schema } from '../../src/schema/schema.ts';
import { readFiles } from '../dataset/folder.ts';
import { filesOf } from '../dataset/sample.ts';
import { describeEngines } from '../support/engines.ts';
import { type Answer, type Client, type Json, clientOf } from '../support/execute.ts';
import { appOf, loadedClient } from '../support/world.ts';
import { claims, entities, sources } from '../support/shipped.ts';
import { checkAnswer } from './answer.ts';
import { HOSTILE } from './hostile.ts';
import { type HostileRecords, hostileRecords } from './hostile-records.ts';
import { type TextPlace, textPlaces } from './text-place.ts';

const UNKNOWN = 'no-such-id';
/** Filters are equal everywhere: inside of them each place gets only one of so many texts, in turn. */
const FEWER = 10;
const MS_FOR_ALL = 600_000;

describeEngines('A text in a query', (graph) => {
  let client: Client;
  let places: readonly TextPlace[];
  const texts = new Map<string, Set<string>>();

  beforeAll(async () => {
    client = await loadedClient(recorded(graph.engine, texts));
    places = await textPlaces(schema, client, await oneOfEachType(client));
  }, MS_FOR_ALL);

  it('can be put in every known place', () => {
    const names = places.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'Query.node id',
        'Query.search text',
        'Query.claims where.any.involves.entity',
        'Query.entities where.not.takesPartIn.where.title',
        'Query.paths avoid',
        'Entity.partners where.text',
        'PartnerEdge.claims after',
        'Country.marketClaims before',
      ]),
    );
  });

  it('stays a text in any place', { timeout: MS_FOR_ALL }, async () => {
    for (const [place, { name, type, isOuter, document }] of places.entries()) {
      const given = isOuter ? HOSTILE : HOSTILE.filter((_, index) => index % FEWER === place % FEWER);
      const outcomes = [UNKNOWN, ...given].map(async (text) => outcomeOf(await client.ask(document, { text }), text));
      const [expected, ...others] = await Promise.all(outcomes);
      expect(expected, name).not.toBe('nothing');
      if (type === 'ID') expect(others, name).toEqual(given.map(() => expected));
      else
        expect(
          others.filter((outcome) => !isTaken(outcome)),
          name,
        ).toEqual([]);
    }
    for (const [statement, all] of texts) expect([statement, all.size]).toEqual([statement, 1]);
  });
});

describeEngines('A text in the data', (graph) => {
  const records = hostileRecords();
  let client: Client;

  beforeAll(async () => {
    await loadDataset(graph.engine, await readFiles(filesOf(records)));
    client = clientOf(appOf(graph.engine).fetch);
  }, MS_FOR_ALL);

  it('is returned as it was written', { timeout: MS_FOR_ALL }, async () => {
    for (const id of records.entities.map((entity) => entity.id)) {
      const { entity } = await client.execute(ENTITY, { id });
      expect(entity).toEqual(entityOf(records, id));
    }
    for (const { id, title, publisher, note } of records.sources) {
      const { source } = await client.execute('query ($id: ID!) { source(id: $id) { title publisher note } }', { id });
      expect(source).toEqual({ title, publisher, note });
    }
    for (const record of records.claims) {
      const { claim } = await client.execute(CLAIM, { id: record.id });
      expect(claim).toEqual({
        summary: record.summary,
        note: record.note,
        participants: record.participants.map(({ roleText }) => ({ roleText })),
        citations: record.citations.map(({ note }) => ({ note })),
        ...(record.kind === 'ROLE' ? { title: record.title } : {}),
        metric: record.metric && { definition: record.metric.definition },
      });
    }
  });

  it('is found by a search for itself', { timeout: MS_FOR_ALL }, async () => {
    for (const { id, name } of records.entities.filter(canBeFound)) {
      const { entities: found } = await client.execute(
        'query ($name: String!) { entities(where: { name: $name }, first: 200) { nodes { id } } }',
        { name },
      );
      expect(found.nodes, JSON.stringify(name)).toContainEqual({ id });
    }
  });

  it('never makes a file or a page malformed', { timeout: MS_FOR_ALL }, async () => {
    const app = appOf(graph.engine, await readQuestions(projectFile('schema/questions')));
    const all = JSON.stringify(records);
    const paths = [
      ...['csv', 'jsonl', 'graphml', 'gexf', 'jsonld'].flatMap((format) =>
        ['claims', 'entities'].map((what) => `/export/${what}.${format}`),
      ),
      ...records.entities.map(({ id }) => `/questions/facts-about.html?entity=${id}`),
      ...records.entities
        .filter(canBeFound)
        .map(({ name }) => `/questions/who-is.html?${new URLSearchParams({ name })}`),
    ];
    for (const path of paths) {
      const response = await app.fetch(new Request(`http://fingraph.test${path}`));
      const body = new Uint8Array(await response.arrayBuffer());
      expect(response.status, `${path} ${Buffer.from(body).toString().slice(0, 300)}`).toBe(200);
      checkAnswer(
        { method: 'GET', path, sent: all },
        { status: response.status, headers: Object.fromEntries(response.headers), body },
      );
    }
  });
});

/** Whether a search can find the name: it must contain a letter or a digit. */
function canBeFound({ name }: { readonly name: string }): boolean {
  return /[\p{L}\p{N}]/u.test(name) && name.length <= 1_000;
}

const ENTITY = 'query ($id: ID!) { entity(id: $id) { name description aliases { name note } } }';
const CLAIM = `query ($id: ID!) { claim(id: $id) {
  summary note participants { roleText } citations { note } metric { definition } ... on Role { title }
} }`;

function entityOf({ entities: all }: HostileRecords, id: string) {
  const found = all.find((one) => one.id === id);
  return {
    name: found?.name,
    description: found?.description,
    aliases: found?.names.map(({ name, note }) => ({ name, note })),
  };
}

/** The outcome for one text, in words that are equal for other texts with the same outcome. */
function outcomeOf({ data, errors }: Answer<Json>, text: string): string {
  const error = errors?.find(({ path }) => path?.includes('found'));
  if (error) {
    // messages repeat ids in lower case, and truncate long ones
    const message = error.message.replace(/got ".*: nothing has that id\.( Did you mean .*\?(?= Look up))?/su, 'got …');
    return `${error.extensions.code} ${message.replace(quote(text), '…')}`;
  }
  const value = foundIn(data);
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

/** The field with this name at any depth. */
function foundIn(data: Json): Json {
  if (typeof data !== 'object' || data === null) return undefined;
  if (Object.hasOwn(data as object, 'found')) return data.found;
  for (const value of Object.values<Json>(data)) {
    const found = foundIn(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isTaken(outcome: string): boolean {
  return /^(?:null$|\{|\[|INVALID_CURSOR|INVALID_FILTER|INVALID_IDENTIFIER|FILTER_TOO_LARGE)/.test(outcome);
}

/** The wallet with the most claims. */
async function oneOfEachType(client: Client): Promise<Map<string, string>> {
  const byKind = new Map([...claims, ...entities].map(({ kind, id }) => [kind, id] as const)).set('WALLET', 'alipay');
  const ids = [...byKind.values(), sources[0]?.id];
  const { nodes } = await client.execute('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', { ids });
  const types = nodes
    .map(({ id, __typename }: Json) => [__typename, id])
    .toSorted(([, id]: Json) => (id === 'alipay' ? -1 : 1));
  return new Map(types);
}

/** Records the texts of each statement: each name must have only one. */
function recorded(engine: Engine, texts: Map<string, Set<string>>): Engine {
  return {
    ...engine,
    read: (statement, params, options) => {
      texts.set(statement.name, (texts.get(statement.name) ?? new Set()).add(statement.text));
      return engine.read(statement, params, options);
    },
  };
}
