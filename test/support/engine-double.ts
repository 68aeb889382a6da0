import type { Call, Calls, Engine } from '../../src/engine/engine.ts';

/** The engine with some members replaced. */
export function engineWith(engine: Engine, members: Partial<Engine>): Engine {
  return {
    product: engine.product,
    abilities: engine.abilities,
    read: (statement, params, options) => engine.read(statement, params, options),
    write: (calls, options) => engine.write(calls, options),
    prepare: () => engine.prepare(),
    close: () => engine.close(),
    ...members,
  };
}

/**
 * The engine, which records the names of the statements that read, in order; without the one that reads the state of the graph,
 * which requests share.
 */
export function recordingReads(engine: Engine, names: string[]): Engine {
  return engineWith(engine, {
    read: (statement, params, options) => {
      if (statement.name !== 'graph.state') names.push(statement.name);
      return engine.read(statement, params, options);
    },
  });
}

/** The engine, which records the names of the statements that write, in order. */
export function recordingWrites(engine: Engine, names: string[]): Engine {
  return engineWith(engine, {
    write: async (calls, options) => {
      const list = await listOf(calls);
      names.push(...list.map(({ statement }) => statement.name));
      await engine.write(list, options);
    },
  });
}

/**
 * The engine, whose writes fail from the first transaction on that has a statement whose name begins with `statement`, as if
 * the process were killed.
 */
export function failingFrom(engine: Engine, statement: string): Engine {
  let hasFailed = false;
  return engineWith(engine, {
    write: async (calls, options) => {
      const list = await listOf(calls);
      hasFailed ||= list.some((call) => call.statement.name.startsWith(statement));
      if (hasFailed) throw new Error('connection lost');
      await engine.write(list, options);
    },
  });
}

/** Calls that are made while they are iterated, as a list. */
export async function listOf(calls: Calls): Promise<readonly Call[]> {
  const list: Call[] = [];
  for await (const call of calls) list.push(call);
  return list;
}
