import { describe, expect, it, onTestFinished } from 'vitest';

import { openNeo4j } from '../../src/engine/neo4j/neo4j.ts';
import { schemaStatements } from '../../src/engine/schema-file.ts';
import { type Script, scriptedBolt } from '../support/scripted-bolt.ts';

const schema = await schemaStatements('neo4j.cypher');
const nameOf = (text: string): string => /(?:INDEX|CONSTRAINT) (\w+)/.exec(text)?.[1] ?? '';
const names = schema.map(({ text }) => nameOf(text));

/** Prepares a server that lists these indexes, and returns the texts that it then ran. */
async function prepared(list: Script): Promise<string[]> {
  const { address, done } = await scriptedBolt({
    answer: (text) => (text.startsWith('SHOW INDEXES') ? list : { rows: [] }),
  });
  const engine = await openNeo4j({
    url: `bolt://${address}`,
    user: null,
    password: null,
    database: 'neo4j',
    timeoutMs: 5_000,
  });
  onTestFinished(() => engine.close());
  await engine.prepare();
  return done.filter((text) => text !== 'RETURN 1' && !text.startsWith('SHOW INDEXES'));
}

const online = (indexes: readonly string[]): Script => ({ rows: indexes.map((name) => [name, 'ONLINE']) });
const created = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => (text.startsWith('CREATE') ? [nameOf(text)] : []));

describe('The preparation of a Neo4j', () => {
  it('writes nothing if every index is there, so that a user who may only read can serve', async () => {
    expect(await prepared(online(names))).toEqual([]);
  });

  it('creates what is missing, and waits for it', async () => {
    const texts = await prepared(online(names.filter((name) => name !== 'claim_by_day')));
    expect(created(texts)).toEqual(['claim_by_day']);
    expect(texts.at(-1)).toContain('db.awaitIndexes');
  });

  it('waits for an index that another process is filling', async () => {
    const [first = '', ...others] = names;
    const texts = await prepared({ rows: [[first, 'POPULATING'], ...others.map((name) => [name, 'ONLINE'])] });
    expect(texts.at(-1)).toContain('db.awaitIndexes');
  });

  it('creates everything if it may not list the indexes', async () => {
    expect(created(await prepared({ failure: 'Neo.ClientError.Security.Forbidden' }))).toEqual(names);
  });
});
