import { describe, expect, it } from 'vitest';

import { openEmbedded } from '../../src/engine/embedded/embedded.ts';
import { shareValues } from '../../src/engine/embedded/share-values.ts';
import type { Params } from '../../src/engine/engine.ts';

const createOf = () => ({ name: 'test.create', text: 'UNWIND $rows AS row\nCREATE (n:Item)\nSET n = row' });
const KINDS = ['BANK', 'WALLET', 'BANK'];
const row = (id: number): Params => ({
  id: `item-${id}`,
  kind: KINDS[id % 3] ?? null,
  roles: id % 2 ? ['OWNER'] : ['OWNER', 'INVESTOR'],
  stage: id % 5 === 0 ? null : 'LAUNCHED',
  mixed: id % 2 ? 'a text that some of the rows have' : id,
});
const rows = Array.from({ length: 30 }, (_, id) => row(id));

describe('A statement that creates nodes from rows', () => {
  it('shares the values that many rows have', () => {
    const { text, params } = shareValues(createOf(), { rows });
    expect(text).toContain('SET n = row.properties, n.kind = $values[row.places[0]], n.roles = $values[row.places[1]]');
    expect((params['values'] as unknown[]).filter((value) => value === 'BANK')).toHaveLength(1);
  });

  it('creates the same nodes', async () => {
    const engine = await openEmbedded({ path: null, timeoutMs: 30_000 });
    try {
      await engine.write([{ statement: createOf(), params: { rows } }]);
      const statement = { name: 'test.read', text: 'MATCH (n:Item) RETURN properties(n)' };
      const created = (await engine.read(statement, {})).map(([properties]) => properties as Params);
      const byId = new Map(created.map((properties) => [properties['id'], properties]));
      for (const expected of rows) {
        const { stage, ...others } = expected;
        expect(byId.get(expected['id'] ?? '')).toEqual(stage === null ? others : expected);
      }
    } finally {
      await engine.close();
    }
  });

  it('creates the same relationships', async () => {
    const engine = await openEmbedded({ path: null, timeoutMs: 30_000 });
    try {
      await engine.write([{ statement: createOf(), params: { rows } }]);
      const text = `UNWIND $rows AS row
        MATCH (a:Item {id: row.a})
        CREATE (a)-[r:LINKS]->(a)
        SET r = row.properties`;
      const links = rows.map(({ id = null, ...properties }) => ({ a: id, properties }));
      await engine.write([{ statement: { name: 'test.link', text }, params: { rows: links } }]);
      const statement = { name: 'test.read', text: 'MATCH (a)-[r:LINKS]->(a) RETURN a.id, r.kind, r.roles, r.mixed' };
      const read = await engine.read(statement, {});
      expect(new Set(read.map((values) => JSON.stringify(values)))).toEqual(
        new Set(rows.map(({ id, kind, roles, mixed }) => JSON.stringify([id, kind, roles, mixed]))),
      );
    } finally {
      await engine.close();
    }
  });

  it('stays as it is if it has few rows, or does not create from them', () => {
    const few = { rows: rows.slice(0, 5) };
    expect(shareValues(createOf(), few)).toEqual({ text: createOf().text, params: few });
    const update = { name: 'test.update', text: 'UNWIND $rows AS row\nMATCH (n {id: row.id})\nSET n = row' };
    expect(shareValues(update, { rows })).toEqual({ text: update.text, params: { rows } });
  });
});
