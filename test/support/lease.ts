import type { Engine } from '../../src/engine/engine.ts';
import { engineWith } from './engine-double.ts';

const EXPIRE = { name: 'test.expireLease', text: `MATCH (g:Graph {id: 'graph'}) SET g.aliveAt = 0` };

/** Makes the lease of the current load expire. */
export function expireLease(engine: Engine): Promise<void> {
  return engine.write([{ statement: EXPIRE, params: {} }]);
}

/** Pretends that other processes can open the graph, too. */
export function sharedEngine(engine: Engine): Engine {
  return engineWith(engine, { abilities: { ...engine.abilities, exclusive: false, commits: undefined } });
}

/** Adds a promise that resolves when the engine has been read from `reads` times. */
export function counting(engine: Engine, reads: number) {
  const reached = signal();
  let left = reads;
  const read: Engine['read'] = (statement, params, options) => {
    left -= 1;
    if (left === 0) reached.resolve();
    return engine.read(statement, params, options);
  };
  return { engine: engineWith(engine, { read }), reached: reached.promise };
}

/** Pauses the engine after `writes` transactions: later ones wait until `resume` is called. */
export function pausedAfter(engine: Engine, writes: number) {
  const paused = signal();
  const resumed = signal();
  let left = writes;
  const write: Engine['write'] = async (calls, options) => {
    if (left-- <= 0) {
      paused.resolve();
      await resumed.promise;
    }
    await engine.write(calls, options);
  };
  return { engine: engineWith(engine, { write }), paused: paused.promise, resume: resumed.resolve };
}

function signal(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve: () => resolve() };
}
