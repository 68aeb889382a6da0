import type { Browser, Page, Request } from 'playwright-core';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ensureLoaded } from '../../src/dataset/ensure-loaded.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open.ts';
import { createApp } from '../../src/http/app.ts';
import { type Listening, listen } from '../../src/http/listen.ts';
import { type Question, readQuestions } from '../../src/question/question.ts';
import { projectFile } from '../../src/project-file.ts';
import { contextFactory } from '../../src/schema/context.ts';
import { schema } from '../../src/schema/schema.ts';
import { chromiumPath, openBrowser } from '../support/browser.ts';

const executable = chromiumPath();

describe.skipIf(executable === null)('GraphiQL in a browser without a network', () => {
  let engine: Engine;
  let listening: Listening;
  let browser: Browser;
  let page: Page;
  let questions: Question[];
  const foreign: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    engine = await openEngine({
      url: 'memory:',
      user: null,
      password: null,
      database: null,
      statementTimeoutMs: 30_000,
    });
    await engine.prepare();
    await ensureLoaded(engine, projectFile('seed/data'));
    questions = await readQuestions(projectFile('schema/questions'));
    const app = createApp({
      schema,
      context: contextFactory(engine),
      readiness: async () => ({ ready: true }),
      questions,
      logger: pino({ level: 'silent' }),
      corsOrigins: [],
      maxBodyBytes: 100_000,
    });
    listening = await listen(app.listener, { host: '127.0.0.1', port: 0 });
    browser = await openBrowser(executable ?? '');
    page = await browser.newPage();
    await page.route('**/*', (route) => {
      if (route.request().url().startsWith(listening.address)) return route.continue();
      foreign.push(route.request().url());
      return route.abort('internetdisconnected');
    });
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(listening.address);
    await page.getByRole('button', { name: /execute query/i }).waitFor();
  });

  afterAll(async () => {
    await browser?.close();
    await listening?.close(1_000);
    await engine?.close();
  });

  it('opens with a tab for each question of the library', async () => {
    await expect.poll(() => page.getByRole('tab').count()).toBe(questions.length);
  });

  it('answers the question of the first tab', async () => {
    await page.getByRole('button', { name: /execute query/i }).click();
    const result = page.locator('.result-window, .graphiql-response').first();
    await expect.poll(() => result.innerText(), { timeout: 10_000 }).toMatch(/"data"/);
  });

  it(
    'plays the question of every tab after one click on it, in a window as small as any',
    { timeout: 60_000 },
    async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      try {
        const fresh = await context.newPage();
        await fresh.goto(listening.address);
        const play = fresh.getByRole('button', { name: /execute query/i });
        await play.waitFor();
        const played: unknown[] = [];
        const asked: string[] = [];
        for (const tab of await fresh.getByRole('tab').all()) {
          const button = tab.locator('.graphiql-tab-button');
          asked.push(await button.innerText());
          await button.click();
          await fresh.waitForTimeout(SETTLED_MS);
          const sent = fresh.waitForRequest(isQuestion);
          await play.click();
          const request = await sent;
          const { operationName } = request.postDataJSON() as { operationName: string };
          const answer = (await (await request.response())?.json()) as { data?: object; errors?: unknown };
          played.push({ operationName, data: typeof answer.data, errors: answer.errors });
        }
        expect(asked).toHaveLength(questions.length);
        expect(played).toEqual(asked.map((operationName) => ({ operationName, data: 'object', errors: undefined })));
      } finally {
        await context.close();
      }
    },
  );

  it('asks no other machine for anything and complains of nothing', () => {
    expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
  });
});

/** GraphiQL looks for the operation of a tab a tenth of a second after it has shown it: faster than any hand. */
const SETTLED_MS = 500;

/** Not the schema, which GraphiQL asks for by itself. */
function isQuestion(request: Request): boolean {
  return request.method() === 'POST' && !/IntrospectionQuery/.test(request.postData() ?? '');
}
