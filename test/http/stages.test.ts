import { describe, expect, it } from 'vitest';

import { assembleApp, createStages } from '../../src/http/app.ts';
import type { RequestState } from '../../src/http/request/request-state.ts';
import { prepareQuestion } from '../../src/question/question.ts';
import type { ListenerStage, OperationStage, PluginStage } from '../../src/http/stages/stage.ts';
import { testAppOptions } from '../support/app-options.ts';
import { serve, testSchema } from './support.ts';

interface Access {
  readonly stage: string;
  readonly field: keyof RequestState;
  readonly kind: 'read' | 'write';
}

/** These have a meaning before any stage has written them. */
const KNOWN_ON_ARRIVAL: ReadonlySet<keyof RequestState> = new Set([
  'requestId',
  'startedAt',
  'isBodyTooLarge',
  'rejectedBy',
  'isHead',
  'costReport',
  'deadline',
  'releaseCost',
  'graphNotice',
]);

const options = testAppOptions({
  schema: testSchema(),
  context: (request) => request,
  questions: [prepareQuestion(testSchema(), { name: 'hello', document: 'query Hello { hello }' })],
  generation: async () => 'a',
  imports: { maxBytes: 1_000, datasets: null },
});

/** An application whose stages log how they use the request state. */
function observedApp(log: Access[]) {
  const { listeners, plugins, operation, services } = createStages(options);
  return assembleApp(options.schema, {
    services,
    listeners: listeners.map((stage) => observedListener(stage, log)),
    plugins: (run) => plugins(run).map((stage) => observedPlugin(stage, log)),
    operation: operation.map((stage) => observedStep(stage, log)),
  });
}

const originals = new WeakMap<RequestState, RequestState>();

function observed(state: RequestState, stage: string, log: Access[]): RequestState {
  const original = originals.get(state) ?? state;
  const proxy = new Proxy(original, {
    get(target, field: keyof RequestState) {
      log.push({ stage, field, kind: 'read' });
      return target[field];
    },
    set(target, field: keyof RequestState, value: never) {
      log.push({ stage, field, kind: 'write' });
      (target as Record<keyof RequestState, unknown>)[field] = value;
      return true;
    },
  });
  originals.set(proxy, original);
  return proxy;
}

function observedListener(stage: ListenerStage, log: Access[]): ListenerStage {
  return {
    ...stage,
    wrap: (next) => {
      const wrapped = stage.wrap((request, response, state) => next(request, response, originals.get(state) ?? state));
      return (request, response, state) => wrapped(request, response, observed(state, stage.name, log));
    },
  };
}

function observedStep(stage: OperationStage, log: Access[]): OperationStage {
  return {
    ...stage,
    step: (run, next) => {
      const seen = { ...run, state: observed(run.state, stage.name, log) };
      return stage.step(seen, () => {
        run.cost = seen.cost;
        return next();
      });
    },
  };
}

type Payload = Record<'serverContext' | 'context' | 'args', Record<string, unknown> | undefined>;

function observedPlugin(stage: PluginStage, log: Access[]): PluginStage {
  const hooks = Object.entries(stage.plugin as Record<string, (payload: Payload) => unknown>).map(([name, hook]) => {
    const observedHook = (payload: Payload): unknown => {
      const { serverContext, context, args } = payload;
      const inside = (place: Record<string, unknown>) => ({
        ...place,
        state: observed(place['state'] as RequestState, stage.name, log),
      });
      return hook({
        ...payload,
        ...(serverContext && { serverContext: inside(serverContext) }),
        ...(context && { context: inside(context) }),
        ...(args && {
          args: { ...args, contextValue: inside(args['contextValue'] as Record<string, unknown>) },
        }),
      });
    };
    return [name, observedHook] as const;
  });
  return { ...stage, plugin: Object.fromEntries(hooks) };
}

/** Requests that between them use every field; the accesses of each in order of time. */
async function accesses(): Promise<Access[][]> {
  const logs: Access[][] = [];
  async function during(path: string, init: RequestInit = {}): Promise<void> {
    const log: Access[] = [];
    logs.push(log);
    const { address } = await serve(observedApp(log));
    await (await fetch(`${address}${path}`, init)).text();
  }
  const posts: [object, string?][] = [
    [{ query: '{ hello }' }],
    [{ query: '{ hello }' }, 'text/csv'],
    [{ query: '{ fail mustNotFail }' }],
    [{ query: '{ hello }', extensions: { cost: 'DRY_RUN' } }],
  ];
  for (const [body, accept = 'application/json'] of posts) {
    const headers = { 'content-type': 'application/json', accept };
    await during('graphql', { method: 'POST', headers, body: JSON.stringify(body) });
  }
  for (const path of ['questions/hello.csv', 'export/claims.csv', 'metrics', 'health/live', 'nowhere', 'x?%E9']) {
    await during(path);
  }
  await during('import');
  await during('import/inspect', { method: 'POST', headers: { 'x-fingraph-csrf': '1' }, body: new FormData() });
  await during('graphql?query={hello}', { method: 'HEAD' });
  return logs;
}

describe('The stages of a request', () => {
  const { listeners, plugins, operation } = createStages(options);
  const run = () => Promise.reject(new Error('Nothing is executed.'));
  const all = [...listeners, ...plugins(run), ...operation];
  const names = all.map(({ name }) => name);

  it('have a name of their own and a reason', () => {
    expect(names).toEqual([...new Set(names)]);
    expect(all.filter(({ why }) => !/^[A-Z].*\.$/.test(why))).toEqual([]);
  });

  it('charge a request after it was priced, and price it after its caller is known', () => {
    const order = ['useAdmit', 'priceOperation', 'chargeOperation', 'admitOperation'];
    expect(names.filter((name) => order.includes(name))).toEqual(order);
  });

  it('use the fields of the state that they declare, and no others', async () => {
    const used = (await accesses()).flat();
    const undeclared = used.filter(({ stage, field, kind }) => {
      const { reads = [], writes = [] } = all.find(({ name }) => name === stage) ?? {};
      return !(kind === 'read' ? reads : writes).includes(field);
    });
    expect([...new Set(undeclared.map((access) => JSON.stringify(access)))]).toEqual([]);
  });

  it('read only fields that an earlier one has written, where an operation is executed', async () => {
    const executed = (await accesses()).filter((log) => log.some(isWriteOf('cost')));
    const early = executed.flatMap((log) =>
      log.filter(
        ({ stage, field, kind }, place) =>
          kind === 'read' &&
          !KNOWN_ON_ARRIVAL.has(field) &&
          !(stage === 'priceOperation' && field === 'cost') && // a sum, which begins with the first operation
          !log.slice(0, place).some(isWriteOf(field)),
      ),
    );
    expect(executed.length).toBeGreaterThan(4);
    expect([...new Set(early.map((access) => JSON.stringify(access)))]).toEqual([]);
  });
});

function isWriteOf(name: keyof RequestState): (access: Access) => boolean {
  return ({ field, kind }) => field === name && kind === 'write';
}
