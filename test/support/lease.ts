import type { Engine } from '../../src/engine/engine.ts';

const EXPIRE = { name: 'test.expireLease', text: `MATCH (g:Graph {id: 'graph'}) SET g.aliveAt = 0` };

/** Lets the time pass after which the graph belongs to nobody who was loading it. */
export function expireLease(engine: Engine): Promise<void> {
  return engine.write([{ statement: EXPIRE, params: {} }]);
}

/** The engine as one that other processes may use too. */
export function sharedEngine(engine: Engine): Engine {
  return { ...bound(engine), abilities: { ...engine.abilities, exclusive: false } };
}

/** The engine, whose writes from some on wait until `resume`. */
export function pausedAfter(engine: Engine, writes: number) {
  const paused = signal();
  const resumed = signal();
  let left = writes;
  const write: Engine['write'] = async (calls) => {
    if (left-- <= 0) {
      paused.give();
      await resumed.given;
    }
    await engine.write(calls);
  };
  return { engine: { ...bound(engine), write }, paused: paused.given, resume: resumed.give };
}

function signal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give = () => {};
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give: () => give() };
}

function bound(engine: Engine): Engine {
  return {
    product: engine.product,
    abilities: engine.abilities,
    read: (statement, params, options) => engine.read(statement, params, options),
    write: (calls) => engine.write(calls),
    prepare: () => engine.prepare(),
    close: () => engine.close(),
  };
}
