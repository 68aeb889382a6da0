import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { EngineError } from '../../src/engine/engine-error.ts';
import type { Engine, Params, Row, Value } from '../../src/engine/engine.ts';

interface ContractOptions {
  /** Whether a statement that is over its limit ends at once. Otherwise it is finished, so it must not be too long. */
  readonly cancelsStatements?: boolean;
}

/**
 * The contract of every engine. `open` returns another engine on the same database, or on a graph of its own. The tests use
 * unique ids and remove their data, so the database need not be empty.
 */
export function engineContract(
  name: string,
  open: (options?: { timeoutMs?: number }) => Promise<Engine>,
  { cancelsStatements = false }: ContractOptions = {},
): void {
  const run = `contract-${randomUUID()}`;
  const id = (text: string) => `${run}:${text}`;
  let engine: Engine;

  const read = (text: string, params: Params = {}) => engine.read({ name: 'test.read', text }, params);
  const write = (text: string, params: Params = {}) =>
    engine.write([{ statement: { name: 'test.write', text }, params }]);
  const save = (key: string, value: Value) =>
    write('MERGE (n:Node {id: $id}) SET n.contract = $run, n.value = $value', { id: id(key), run, value });
  const saved = async (key: string) => (await read('MATCH (n:Node {id: $id}) RETURN n.value', { id: id(key) }))[0]?.[0];
  const count = async (group: string): Promise<Value | undefined> =>
    (await read('MATCH (n:Node {contract: $run, group: $group}) RETURN count(n)', { run, group }))[0]?.[0];

  /** An engine that the test may close. */
  async function another(timeoutMs?: number): Promise<Engine> {
    const opened = await open(timeoutMs === undefined ? {} : { timeoutMs });
    onTestFinished(() => opened.close());
    return opened;
  }

  describe(name, () => {
    beforeAll(async () => {
      engine = await open();
      await engine.prepare();
    });

    afterAll(async () => {
      await write('MATCH (n:Node {contract: $run}) DETACH DELETE n', { run });
      await engine.close();
    });

    it('states its product and version', () => {
      expect(engine.product).toMatch(/^\w+ \d+\.\d+/);
    });

    it('can be prepared more than once', async () => {
      await engine.prepare();
      await Promise.all([engine.prepare(), engine.prepare()]);
    });

    describe('values', () => {
      it.each(VALUES)('are returned unchanged: %s', async (_, value) => {
        expect(await read('RETURN $value', { value })).toStrictEqual([[value]]);
      });

      it.each(VALUES)('are returned unchanged from a list of maps: %s', async (_, value) => {
        const rows = await read('UNWIND $rows AS row RETURN row.value, row.missing', { rows: [{ value }, { value }] });
        expect(rows).toStrictEqual([
          [value, null],
          [value, null],
        ]);
      });

      it.each(STORED)('are stored unchanged as a property: %s', async (key, value) => {
        await save(key, value);
        expect(await saved(key)).toStrictEqual(value);
      });

      it('treat whole floats as integers', async () => {
        expect(await read('RETURN $x / 2, 4.0, 2.5 * 2, toFloat(3)', { x: 5 })).toStrictEqual([[2, 4, 5, 3]]);
      });

      it('are bigints only where a number would lose digits', async () => {
        expect(await read('RETURN 9007199254740991, 9007199254740992, -9007199254740992')).toStrictEqual([
          [9007199254740991, 9007199254740992n, -9007199254740992n],
        ]);
        expect(await read('RETURN $small', { small: 5n })).toStrictEqual([[5]]);
      });

      it.each([
        ['not a number', Number.NaN],
        ['infinity', [Number.POSITIVE_INFINITY]],
        ['an integer beyond 64 bits', { deep: [2n ** 63n] }],
        ['a date', new Date(0) as unknown as Value],
        ['a function', (() => 1) as unknown as Value],
      ])('are rejected if the database would change them: %s', async (_, value) => {
        await expect(read('RETURN $value', { value })).rejects.toMatchObject({ code: 'STATEMENT' });
        await expect(save('refused', value)).rejects.toMatchObject({ code: 'STATEMENT' });
        expect(await saved('refused')).toBeUndefined();
      });

      it('are in the order of RETURN, also under similar names', async () => {
        const rows = await read('UNWIND [1, 2] AS x RETURN x AS b, x * 10 AS a, {b: x, a: 0} AS c ORDER BY b');
        expect(rows).toStrictEqual([
          [1, 10, { b: 1, a: 0 }],
          [2, 20, { b: 2, a: 0 }],
        ]);
      });

      it('may be thousands of rows', async () => {
        const rows = await read('UNWIND range(1, 25000) AS x RETURN x ORDER BY x');
        expect(rows.length).toBe(25000);
        expect(rows.at(-1)).toStrictEqual([25000]);
      });

      it('are never interpreted as Cypher', async () => {
        const text = '\'}) DETACH DELETE n // " ` \\u0027 $run {{x}} ; DROP';
        await save('injection', text);
        expect(await saved('injection')).toBe(text);
        expect(await read('MATCH (n:Node {id: $id}) RETURN n.value = $text', { id: id('injection'), text })).toEqual([
          [true],
        ]);
      });

      it('are unchanged when they are literals in the text', async () => {
        expect(await read(`RETURN 'a\\'b; // c', "MERGE", 1.5, [1, null], {k: 'v'}`)).toStrictEqual([
          ["a'b; // c", 'MERGE', 1.5, [1, null], { k: 'v' }],
        ]);
      });
    });

    describe('order', () => {
      const keep = (group: string, value: string) =>
        write('MERGE (n:Node {id: $id}) SET n.contract = $run, n.group = $group, n.value = $value', {
          id: id(`${group} ${value}`),
          run,
          group,
          value,
        });

      it('is by code point, with null last', async () => {
        const values = ['b', 'a', null, 'Z', 'é', '中', 'ab', ''];
        const ascending = ['', 'Z', 'a', 'ab', 'b', 'é', '中', null];
        const sorted = async (direction: string) =>
          (await read(`UNWIND $values AS x RETURN x ORDER BY x ${direction}`, { values })).flat();
        expect(await sorted('ASC')).toStrictEqual(ascending);
        expect(await sorted('DESC')).toStrictEqual(ascending.toReversed());
      });

      // Neo4j sorts stored strings by code point but compares them with a parameter by UTF-16 unit. The two differ above
      // U+E000, so sort keys must not contain such characters.
      it('is the order in which stored strings compare with a parameter', async () => {
        const ascending = ['', 'Z', 'z', 'zz', 'é', '中', '😀', '😀😀'];
        for (const value of ascending.toReversed()) await keep('order', value);
        const match = 'MATCH (n:Node {contract: $run, group: "order"})';
        expect((await read(`${match} RETURN n.value ORDER BY n.value`, { run })).flat()).toStrictEqual(ascending);
        for (const [index, after] of ascending.entries()) {
          const text = `${match} WHERE n.value > $after RETURN n.value ORDER BY n.value`;
          expect((await read(text, { run, after })).flat()).toStrictEqual(ascending.slice(index + 1));
        }
      });

      it('sorts integers, floats and big integers together', async () => {
        const values = [2, 1.5, 9007199254740993n, -1, 9007199254740992n];
        expect((await read('UNWIND $values AS x RETURN x ORDER BY x', { values })).flat()).toStrictEqual([
          -1,
          1.5,
          2,
          9007199254740992n,
          9007199254740993n,
        ]);
      });
    });

    describe('a write', () => {
      const add = (group: string, key: string) => ({
        statement: {
          name: 'test.add',
          text: 'MERGE (n:Node {id: $id}) SET n.contract = $run, n.group = $group',
        },
        params: { id: id(`${group} ${key}`), run, group },
      });
      const broken = { statement: { name: 'test.broken', text: 'RETURN 1 / $zero' }, params: { zero: 0 } };

      it('runs all its calls in order', async () => {
        const set = {
          statement: { name: 'test.set', text: 'MATCH (n:Node {id: $id}) SET n.value = 7' },
          params: { id: id('all a') },
        };
        await engine.write([add('all', 'a'), set, add('all', 'b')]);
        expect(await count('all')).toBe(2);
        expect(await saved('all a')).toBe(7);
      });

      it('runs none of its calls if one fails, and names that one', async () => {
        await expect(engine.write([add('none', 'a'), broken, add('none', 'b')])).rejects.toMatchObject({
          name: 'EngineError',
          code: 'STATEMENT',
          statement: 'test.broken',
        });
        expect(await count('none')).toBe(0);
      });

      it('does not affect the next one when it fails', async () => {
        const results = await Promise.allSettled([
          engine.write([add('next', 'a')]),
          engine.write([add('next', 'b'), broken]),
          engine.write([add('next', 'c')]),
        ]);
        expect(results.map((result) => result.status)).toStrictEqual(['fulfilled', 'rejected', 'fulfilled']);
        expect(await count('next')).toBe(2);
      });

      it('without calls does nothing', async () => {
        await expect(engine.write([])).resolves.toBeUndefined();
      });

      it('creates one node when many run the same MERGE concurrently', async () => {
        await Promise.all(Array.from({ length: 40 }, () => engine.write([add('once', 'x')])));
        expect(await count('once')).toBe(1);
      });

      it('is not lost when others write the same node concurrently', async () => {
        await save('counter', 0);
        const text = 'MATCH (n:Node {id: $id}) SET n.value = n.value + 1';
        await Promise.all(Array.from({ length: 20 }, () => write(text, { id: id('counter') })));
        expect(await saved('counter')).toBe(20);
      });

      it('is visible to concurrent reads as a whole or not at all, if the engine counts commits', async () => {
        let writing = true;
        const half = (part: number) => ({
          statement: {
            name: 'test.half',
            text: `UNWIND range(1, 300) AS x MERGE (n:Node {id: $run + ':whole ' + $part + ' ' + x})
              SET n.contract = $run, n.group = 'whole'`,
          },
          params: { run, part },
        });
        const done = engine.write([half(1), half(2)]).finally(() => (writing = false));
        const seen = new Set<Value | undefined>();
        while (writing) seen.add(await count('whole'));
        await done;
        seen.add(await count('whole'));
        expect(seen).toContain(600);
        // Neo4j reads what is committed while it scans, so a scan during a commit may see a part; see `extensions.graph`
        if (!engine.abilities.commits) return;
        expect([...seen].filter((number) => number !== 0 && number !== 600)).toStrictEqual([]);
      });

      it('can be read as soon as it resolves', async () => {
        for (let value = 0; value < 20; value++) {
          await save('own', value);
          expect(await saved('own')).toBe(value);
        }
      });
    });

    describe('a failure', () => {
      const failure = (text: string, params: Params = {}): Promise<EngineError> =>
        read(text, params).then(
          (rows: readonly Row[]) => expect.fail(`${text} answered ${rows.length} rows`),
          (error: unknown) => error as EngineError,
        );

      it.each([
        ['a syntax error', 'RETRUN 1'],
        ['a missing parameter', 'RETURN $missing'],
        ['an unknown function', 'RETURN nothing(1)'],
        ['an unknown procedure', 'CALL nothing.at.all()'],
        ['an unknown variable', 'RETURN x'],
        ['a division by zero', 'RETURN 1 / 0'],
        ['an integer that grows beyond 64 bits', 'RETURN 9223372036854775807 + 1'],
      ])('states its cause, its statement and whether it is retryable: %s', async (_, text) => {
        const error = await failure(text);
        expect(error).toBeInstanceOf(EngineError);
        expect(error).toMatchObject({ code: 'STATEMENT', retryable: false, statement: 'test.read' });
        expect(error.cause).toBeInstanceOf(Error);
        expect(error.message).toMatch(/^test\.read: [^\n]+$/);
      });

      it.each([
        'CREATE (n:Node {id: $id})',
        'MERGE (n:Node {id: $id}) RETURN n.id',
        'MATCH (n:Node) SET n.x = $id',
        'MATCH (n:Node {id: $id}) DETACH DELETE n',
        'match (n:Node {id: $id}) remove n.x',
      ])('rejects a read that writes: %s', async (text) => {
        expect(await failure(text, { id: id('read') })).toMatchObject({ code: 'STATEMENT', statement: 'test.read' });
        expect(await read('MATCH (n:Node {id: $id}) RETURN n.id', { id: id('read') })).toStrictEqual([]);
      });

      it('does not reject a read that only contains the word of a writing clause', async () => {
        const text = `WITH {x: 'DELETE'} AS m MATCH (n:Node {id: $id}) // CREATE
          RETURN m.x, n.settled, n.created, "it's CREATE"`;
        expect(await read(text, { id: id('none') })).toStrictEqual([]);
      });
    });

    describe('a time limit', () => {
      it('ends a slower read', async () => {
        const slow = await another(100);
        const begin = Date.now();
        await expect(slow.read(SLOW, { n: 2000 })).rejects.toMatchObject({
          name: 'EngineError',
          code: 'TIMEOUT',
          retryable: false,
          statement: 'test.slow',
        });
        expect(Date.now() - begin).toBeLessThan(1500);
      });

      it('rolls back a slower write', { timeout: 120_000 }, async () => {
        const slow = await another(250);
        const call = {
          statement: {
            name: 'test.slowWrite',
            text: `MERGE (n:Node {id: $id}) SET n.contract = $run, n.group = 'slow'
              WITH n UNWIND range(1, $n) AS x UNWIND range(1, $n) AS y RETURN sum(x * y)`,
          },
          params: { id: id('slow'), run, n: cancelsStatements ? 100_000 : 1500 },
        };
        await expect(slow.write([call])).rejects.toMatchObject({ code: 'TIMEOUT', statement: 'test.slowWrite' });
        // without cancelling, the engine finishes the statement before the next write
        const next = {
          statement: { name: 'test.next', text: 'MATCH (n:Node {id: $id}) SET n.x = 1' },
          params: { id: run },
        };
        await slow.write([next], { timeoutMs: 100_000 });
        const rows = await slow.read(
          { name: 'test.read', text: 'MATCH (n:Node {id: $id}) RETURN n.id' },
          { id: id('slow') },
        );
        expect(rows).toStrictEqual([]);
      });
    });

    describe('a signal', () => {
      it('cancels a read at once', async () => {
        const controller = new AbortController();
        const reason = new Error('gone');
        setTimeout(() => controller.abort(reason), 50);
        const begin = Date.now();
        await expect(engine.read(SLOW, { n: 2000 }, { signal: controller.signal })).rejects.toMatchObject({
          name: 'EngineError',
          code: 'CANCELLED',
          retryable: false,
          statement: 'test.slow',
          cause: reason,
        });
        expect(Date.now() - begin).toBeLessThan(500);
        expect(await read('RETURN 1')).toStrictEqual([[1]]);
      });

      it('prevents a read from starting if it is already aborted', async () => {
        const signal = AbortSignal.abort();
        await expect(engine.read(SLOW, { n: 1 }, { signal })).rejects.toMatchObject({ code: 'CANCELLED' });
      });

      it('may be shared by many reads, and aborted after they have finished', async () => {
        const controller = new AbortController();
        const { signal } = controller;
        const reads = Array.from({ length: 30 }, (_, x) =>
          engine.read({ name: 'test.read', text: 'RETURN $x' }, { x }, { signal }),
        );
        expect((await Promise.all(reads)).flat(2)).toStrictEqual(Array.from({ length: 30 }, (_, x) => x));
        controller.abort();
        expect(await read('RETURN 1')).toStrictEqual([[1]]);
      });
    });

    describe('closing', () => {
      it('waits for running statements and rejects later ones', async () => {
        const closed = await another();
        const key = id('closing');
        const under = Promise.all([
          closed.read(SLOW, { n: 300 }),
          closed.write([
            {
              statement: { name: 'test.write', text: 'MERGE (n:Node {id: $key}) SET n.contract = $run' },
              params: { key, run },
            },
          ]),
        ]);
        let answered = false;
        void under.then(() => (answered = true));
        const closing = closed.close();
        const late = { code: 'CLOSED', retryable: false };
        await expect(closed.read(SLOW, { n: 1 })).rejects.toMatchObject({ ...late, statement: 'test.slow' });
        await expect(closed.write([])).rejects.toMatchObject(late);
        await expect(closed.prepare()).rejects.toMatchObject(late);
        await closing;
        await setImmediate();
        expect(answered).toBe(true);
        expect((await under)[0]).toStrictEqual([[(300 * 301 * 300 * 301) / 4]]);
      });

      it('may be repeated', async () => {
        const closed = await another();
        await Promise.all([closed.close(), closed.close()]);
        await closed.close();
      });
    });
  });
}

const SLOW = {
  name: 'test.slow',
  text: 'UNWIND range(1, $n) AS x UNWIND range(1, $n) AS y RETURN sum(x * y)',
};

const STORED: [string, Value][] = [
  ['true', true],
  ['false', false],
  ['zero', 0],
  ['a negative integer', -42],
  ['the largest safe integer', Number.MAX_SAFE_INTEGER],
  ['an integer beyond it', 9007199254740993n],
  ['the largest integer', 2n ** 63n - 1n],
  ['the smallest integer', -(2n ** 63n)],
  ['a float', 0.1],
  ['a small float', 5e-324],
  ['a large float', 1.7976931348623157e308],
  ['an empty string', ''],
  ['spaces', ' \t\n\r '],
  ['a null character', 'a\u0000b'],
  ['quotes', '\'"`\\'],
  ['Chinese', '支付宝 銀聯'],
  ['emoji', '👩‍👩‍👧‍👦 😀'],
  ['combining marks', 'e\u0301 é'],
  ['right to left', 'بنك'],
  ['a long string', 'x'.repeat(100_000)],
  ['an empty list', []],
  ['strings', ['a', '', '中']],
  ['integers', [1, 2, 3]],
  ['big integers', [9007199254740993n, -9007199254740993n]],
  ['floats', [1.5, 2.5]],
  ['booleans', [true, false]],
];

const VALUES: [string, Value][] = [
  ...STORED,
  ['null', null],
  ['a list with everything', [null, true, 1, 1.5, 'a', [], {}]],
  ['an empty map', {}],
  ['a map', { a: 1, 'b c': null, 中: ['x'], '': 0 }],
  ['nested', { list: [{ map: { list: [[1, [2.5, [9007199254740993n]]]] } }] }],
];
