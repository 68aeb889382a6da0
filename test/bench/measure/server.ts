import type { Engine } from '../../../src/engine/engine.ts';
import { createApp } from '../../../src/http/app.ts';
import { contextFactory } from '../../../src/schema/context.ts';
import { schema } from '../../../src/schema/schema.ts';
import { testAppOptions } from '../../support/app-options.ts';

/** The whole server without a socket. */
export interface Server {
  /** The text of a response; rejects when it has errors. */
  ask(query: string, variables?: object): Promise<string>;
  /** The number of statements so far. */
  statements(): number;
}

export function serverOf(engine: Engine): Server {
  let statements = 0;
  const app = createApp(
    testAppOptions({
      schema,
      context: contextFactory({
        ...engine,
        read: (statement, params, options) => {
          statements += 1;
          return engine.read(statement, params, options);
        },
      }),
    }),
  );
  return {
    async ask(query, variables = {}) {
      const response = await app.fetch(
        new Request('http://fingraph.test/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables }),
        }),
      );
      const text = await response.text();
      if (text.startsWith('{"errors"'))
        throw new Error(`${query}\n${JSON.stringify(variables)}\n${text.slice(0, 1_000)}`);
      return text;
    },
    statements: () => statements,
  };
}
