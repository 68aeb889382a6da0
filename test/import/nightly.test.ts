import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { NO_MATCHES, readMatches } from '../../src/import/identity/match-file.ts';
import { importFiles } from '../../src/import/import-files.ts';
import { company, draftInput, partnership, temporaryFolder } from './draft-input.ts';

/* What a company runs every night: the same import into the same folder, of files and judgements that people edit. */

const LEIS = ['R0MUWSFPU8MPRO8K5P83', '529900T8BM49AURSDO55'];
const NAMES = ['Acme', 'Acme Inc', 'ACME', 'Borea', 'Borea AS', 'Cera', '支付宝'];

interface Row {
  readonly key: string;
  readonly name: string;
  readonly partner: string;
  readonly lei: string | null;
}

interface State {
  readonly rows: readonly Row[];
  readonly judgements: ReadonlyMap<string, string>;
}

const key = fc.constantFrom(...'abcdefgh');
const row = fc.record({
  key,
  name: fc.constantFrom(...NAMES),
  partner: key,
  lei: fc.option(fc.constantFrom(...LEIS), { freq: 4 }),
});

type Edit = (state: State) => State;
const position = fc.nat(20);

function at<Item>(items: readonly Item[], index: number): number {
  return items.length === 0 ? 0 : index % items.length;
}

const edit: fc.Arbitrary<Edit> = fc.oneof(
  row.map((added): Edit => (state) => ({ ...state, rows: [...state.rows, added] })),
  position.map((index): Edit => (state) => ({ ...state, rows: state.rows.toSpliced(at(state.rows, index), 1) })),
  position.map((index): Edit => (state) => ({
    ...state,
    rows: [...state.rows.slice(at(state.rows, index)), ...state.rows.slice(0, at(state.rows, index))],
  })),
  fc.tuple(position, row).map(([index, { name, lei }]): Edit => (state) => {
    const old = state.rows[at(state.rows, index)];
    return old ? { ...state, rows: state.rows.with(at(state.rows, index), { ...old, name, lei }) } : state;
  }),
  fc.tuple(key, key, fc.constantFrom('same', 'different', 'unsure', '')).map(
    ([a, b, judgement]): Edit =>
      (state) =>
        a === b
          ? state
          : { ...state, judgements: new Map([...state.judgements, [[a, b].toSorted().join(), judgement]]) },
  ),
);

type Ids = ReadonlyMap<string, { readonly id: string }>;

/** Imports the rows. Judgements name the ids that the keys have. Returns the message of an error. */
async function night(out: string, { rows, judgements }: State, ids: Ids = new Map()): Promise<string | null> {
  const lines = [...judgements].flatMap(([pair, judgement]) => {
    const [left, right] = pair.split(',').map((one) => ids.get(one)?.id);
    return left === undefined || right === undefined ? [] : [`${left},${right},${judgement}\n`];
  });
  const file = join(out, '..', 'judged.csv');
  await writeFile(file, `left,right,judgement\n${lines.join('')}`);
  const input = await draftInput(
    rows.map(({ key: own, name, partner, lei }) => ({
      entities: [
        company(own, { name, ...(lei !== null && { identifiers: [{ scheme: 'LEI', value: lei }] }) }),
        company(partner, { name: `Partner ${partner}` }),
      ],
      claims: [partnership(own, partner)],
    })),
  );
  const options = { others: [], maxRejects: 1000, matchThreshold: 0.8 };
  try {
    const read = lines.length === 0 ? NO_MATCHES : await readMatches(file, 'judged.csv');
    await importFiles(input, { ...options, out, judgements: read });
    return null;
  } catch (error) {
    return (error as Error).name === 'ImportError' ? (error as Error).message : Promise.reject(error as Error);
  }
}

async function idsIn(out: string): Promise<Ids> {
  const text = await readFile(join(out, 'ids.csv'), 'utf8').catch(() => '');
  return new Map(
    text
      .split('\n')
      .filter((line) => line.startsWith('entities,'))
      .map((line) => line.split(','))
      .map(([, own = '', id = '']) => [own, { id }]),
  );
}

async function bytesIn(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder).catch(() => [])).toSorted();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  );
}

it('gives what a fresh import with the same ledger gives, night after night', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 6 }),
      fc.array(edit, { minLength: 10, maxLength: 10 }),
      async (rows, edits) => {
        const [nightly, fresh] = [join(await temporaryFolder(), 'out'), join(await temporaryFolder(), 'out')];
        let state: State = { rows, judgements: new Map() };
        await night(nightly, state);
        for (const change of edits) {
          state = change(state);
          const before = await idsIn(nightly);
          const untouched = await bytesIn(nightly);
          await mkdir(fresh, { recursive: true });
          for (const name of await readdir(fresh)) await writeFile(join(fresh, name), '');
          for (const name of ['ids.csv', 'matches.csv', 'import.json']) {
            await cp(join(nightly, name), join(fresh, name)).catch(() => undefined);
          }
          const error = await night(nightly, state, before);
          expect(await night(fresh, state, before)).toBe(error);
          if (error !== null) {
            expect(await bytesIn(nightly)).toEqual(untouched);
            continue;
          }
          const after = await bytesIn(nightly);
          expect(await bytesIn(fresh)).toEqual(after);
          // the same night again changes nothing
          expect(await night(nightly, state, before)).toBeNull();
          expect(await bytesIn(nightly)).toEqual(after);
          // no key loses its id, and no id has two keys
          const ids = await idsIn(nightly);
          for (const [own, { id }] of before) expect(ids.get(own)?.id).toBe(id);
          expect(new Set([...ids.values()].map(({ id }) => id)).size).toBe(ids.size);
        }
      },
    ),
    { numRuns: 6 },
  );
});

it('undoes a merge to the byte', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 2, maxLength: 8 }),
      fc.uniqueArray(fc.tuple(key, key), { minLength: 1, maxLength: 3 }),
      async (rows, pairs) => {
        const out = join(await temporaryFolder(), 'out');
        const unjudged: State = { rows, judgements: new Map() };
        if ((await night(out, unjudged)) !== null) return;
        const [before, ids] = [await bytesIn(out), await idsIn(out)];
        const named = pairs.filter(([a, b]) => a !== b).map((pair) => pair.toSorted().join());
        const merged = await night(out, { rows, judgements: new Map(named.map((pair) => [pair, 'same'])) }, ids);
        if (merged !== null) return;
        expect(await night(out, { rows, judgements: new Map(named.map((pair) => [pair, ''])) }, ids)).toBeNull();
        const after = await bytesIn(out);
        for (const name of ['entities.jsonl', 'claims.jsonl', 'sources.jsonl', 'ids.csv', 'dataset.json']) {
          expect([name, after[name]]).toEqual([name, before[name]]);
        }
      },
    ),
    { numRuns: 20 },
  );
});
