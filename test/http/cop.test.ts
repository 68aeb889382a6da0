import { beforeAll, describe, expect, it } from 'vitest';

import { readConfig } from '../../src/config/config.ts';
import { type Listening, listen } from '../../src/http/connection/listen.ts';
import { contextFactory } from '../../src/schema/context.ts';
import { schema } from '../../src/schema/schema.ts';
import { describeEngines } from '../support/engines.ts';
import { loadShipped } from '../support/world.ts';
import { testApp } from './support.ts';

/*
 * What GraphQL Cop 1.15 (github.com/dolevf/graphql-cop) looks for, each of its findings as a test that it is not found.
 * `curl` of its own is a POST of JSON; what it calls a finding is said at each.
 */
describeEngines('To GraphQL Cop a server in production', (graph) => {
  let listening: Listening;

  beforeAll(async () => {
    await loadShipped(graph.engine);
    const { access, limits } = readConfig({ NODE_ENV: 'production' });
    const app = testApp({ schema, context: contextFactory(graph.engine), access, limits, maxBodyBytes: 100_000 });
    listening = await listen(app.listener, { host: '127.0.0.1', port: 0 });
    return () => listening.close(0);
  });

  interface Answer {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly { readonly extensions?: Record<string, unknown> }[];
    readonly extensions?: Record<string, unknown>;
  }

  async function post(body: unknown): Promise<Answer & { text: string }> {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${listening.address}graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    const text = await response.text();
    return { ...(JSON.parse(text) as Answer), text };
  }

  const query = (text: string) => post({ query: text });

  describe('that lets itself be overloaded is not', () => {
    it('by 101 aliases (data.alias100)', async () => {
      const aliases = Array.from({ length: 101 }, (_, i) => `alias${i}:__typename \n`).join('');
      expect((await query(`query cop { ${aliases} }`)).data).toBeUndefined();
    });

    it('by batches of 10 and more (a list of answers)', async () => {
      const answer = await post(Array.from({ length: 11 }, () => ({ query: 'query cop { __typename }' })));
      expect(answer).not.toBeInstanceOf(Array);
      expect(answer.data).toBeUndefined();
    });

    it('by 10 directives (as many errors)', async () => {
      const { errors } = await query('query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }');
      expect(errors).toHaveLength(1);
    });

    it('by introspection that goes in circles (data.__schema.types)', async () => {
      const circle =
        'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }';
      expect((await query(circle)).data).toBeUndefined();
    });

    it('by fragments that go in circles (no errors)', async () => {
      const circle = `query { __schema { ...A } } fragment A on __Schema { __typename ...B } fragment B on __Schema { ...A }`;
      expect((await query(circle)).errors).not.toHaveLength(0);
    });

    it('by a field that is asked for 500 times (data.__typename)', async () => {
      expect((await query(`query cop { ${'__typename \n'.repeat(500)} }`)).data).toBeUndefined();
    });
  });

  describe('that tells of itself is not', () => {
    it('by suggestions (Did you mean)', async () => {
      expect((await query('query cop { __schema { directive } }')).text).not.toContain('Did you mean');
      expect((await query('query cop { entitie { id } }')).text).not.toContain('Did you mean');
    });

    it.each(['graphiql', 'playground', 'console', 'graphql'])('by an editor at /%s', async (path) => {
      for (const accept of ['*/*', 'text/html']) {
        const text = await fetch(`${listening.address}${path}`, { headers: { accept } }).then((page) => page.text());
        for (const word of ['graphiql.min.css', 'GraphQL Playground', 'GraphiQL', 'graphql-playground']) {
          expect(text).not.toContain(word);
        }
      }
    });

    it('by introspection (data.__schema)', async () => {
      expect((await query('query cop { __schema { types { name fields { name } } } }')).data).toBeUndefined();
    });

    it('by traces (extensions.tracing, stacktrace)', async () => {
      const { extensions, text } = await query('query cop { __typename }');
      expect(extensions).toBeUndefined();
      expect(text.toLowerCase()).not.toContain('stacktrace');
    });

    it('by exceptions (extensions.exception)', async () => {
      const { errors, text } = await query('qwerty cop { abc }');
      expect(errors?.[0]?.extensions).toEqual({ code: 'GRAPHQL_PARSE_FAILED' });
      expect(text).not.toContain('exception');
    });
  });

  describe('that another site can use is not', () => {
    it.each([
      ['by GET (data.__typename)', 'GET', 'query cop {__typename}'],
      ['by mutations by GET (data.__typename)', 'GET', 'mutation cop {__typename}'],
      ['by POST of what is no JSON (data.__typename)', 'POST', 'query cop {__typename}'],
    ])('%s', async (_, method, text) => {
      const response = await fetch(`${listening.address}graphql?${new URLSearchParams({ query: text })}`, { method });
      expect(await response.json()).not.toHaveProperty('data');
      const form = new URLSearchParams({ query: text });
      const posted = await fetch(`${listening.address}graphql`, { method: 'POST', body: form });
      expect(await posted.json()).not.toHaveProperty('data');
    });
  });
});
