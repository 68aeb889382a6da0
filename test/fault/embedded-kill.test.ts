import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { graphState } from '../../src/graph/graph-state.ts';
import { build, run } from '../support/program.ts';
import { digestOf } from './digest.ts';
import { SHIPPED, loadShipped, using } from './graph-file.ts';

const KILLS = 20;

let folder: string;

beforeAll(async () => {
  build();
  folder = await mkdtemp(join(tmpdir(), 'fingraph-kill-'));
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('A load into a file that is killed at any moment', () => {
  it('leaves a graph with a correct state, which the next load completes', { timeout: 180_000 }, async () => {
    const whole = await using(null, async (engine) => {
      await loadShipped(engine);
      return digestOf(engine);
    });
    const lasts = await duration(join(folder, 'whole.graph'));

    const seen = new Set<string>();
    for (let kill = 0; kill < KILLS; kill++) {
      const path = join(folder, `${kill}.graph`);
      const moment = (lasts * (kill + Math.random())) / KILLS;
      await killedAfter(path, moment);
      const outcome = await using(path, async (engine) => {
        const { status } = await graphState(engine);
        // the load had ended before the kill
        if (status === 'READY') expect(await digestOf(engine)).toBe(whole);
        else expect(['EMPTY', 'LOADING']).toContain(status);
        seen.add(status);
        await loadShipped(engine);
        return { status: (await graphState(engine)).status, digest: await digestOf(engine) };
      });
      expect({ moment, ...outcome }).toEqual({ moment, status: 'READY', digest: whole });
    }
    expect(seen).toContain('LOADING'); // or no kill has hit
  });
});

/** The milliseconds from the first byte in the file to the end of the process. */
async function duration(path: string): Promise<number> {
  const seed = run(['seed', SHIPPED], { GRAPH_URL: `file:${path}` });
  await begun(path);
  const begin = performance.now();
  expect(await seed.ended).toBe(0);
  return performance.now() - begin;
}

async function killedAfter(path: string, ms: number): Promise<void> {
  const seed = run(['seed', SHIPPED], { GRAPH_URL: `file:${path}` });
  await begun(path);
  await delay(ms);
  seed.child.kill('SIGKILL');
  await seed.ended;
}

/** Waits for the first transaction in the log: without one, the file is rejected as one that lost its log. */
async function begun(path: string): Promise<void> {
  const log = `${path}.wal/wal_00000000000000000000.log`;
  while (((await stat(log).catch(() => null))?.size ?? 0) <= 128) await delay(2);
}
