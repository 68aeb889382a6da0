import type { Browser, Page } from 'playwright-core';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ensureLoaded } from '../../src/dataset/ensure-loaded.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open.ts';
import { createApp } from '../../src/http/app.ts';
import { type Listening, listen } from '../../src/http/listen.ts';
import { type Question, readQuestions } from '../../src/http/questions.ts';
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

  it('asks no other machine for anything and complains of nothing', () => {
    expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
  });
});
