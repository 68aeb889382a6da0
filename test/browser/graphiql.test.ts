import { readFile } from 'node:fs/promises';
import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { chromiumPath, openBrowser } from '../support/browser.ts';
import { type Served, serveShipped } from '../support/served.ts';

const executable = chromiumPath();

describe.skipIf(executable === null)('GraphiQL in a browser without a network', { timeout: 60_000 }, () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  const foreign: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    served = await serveShipped();
    browser = await openBrowser(executable ?? '');
    page = await browser.newPage();
    await page.route('**/*', (route) => {
      if (route.request().url().startsWith(served.address)) return route.continue();
      foreign.push(route.request().url());
      return route.abort('internetdisconnected');
    });
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(graphiql());
    await page.getByRole('button', { name: /execute query/i }).waitFor();
  });

  function graphiql(search = ''): string {
    return `${served.address}graphql${search}`;
  }

  /** Opens a page in a new browser context, which has no stored tabs. Failed requests, which tests cause, are no complaints. */
  async function inFreshPage(search: string, work: (fresh: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    try {
      const fresh = await context.newPage();
      fresh.on('console', (message) => {
        const isFailedRequest = message.text().startsWith('Failed to load resource');
        if (message.type() === 'error' && !isFailedRequest) complaints.push(message.text());
      });
      fresh.on('pageerror', (error) => complaints.push(error.message));
      await fresh.goto(graphiql(search));
      await fresh.getByRole('button', { name: /execute query/i }).waitFor();
      await fresh.waitForTimeout(SETTLED_MS);
      await work(fresh);
    } finally {
      await context.close();
    }
  }

  /** Runs the operation of the open tab. */
  async function runOperation(fresh: Page) {
    const sent = fresh.waitForRequest(isOperation);
    await fresh.getByRole('button', { name: /execute query/i }).click();
    const request = await sent;
    return {
      body: request.postDataJSON() as { operationName?: string; query?: string; variables?: unknown },
      headers: await request.allHeaders(),
      result: (await (await request.response())?.json()) as { data?: unknown; errors?: unknown },
    };
  }

  async function savedCsv(fresh: Page): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([
      fresh.waitForEvent('download'),
      fresh.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  it('follows the colours of the system, and has a heading and a main part', async () => {
    const context = await browser.newContext({ colorScheme: 'dark' });
    const dark = await context.newPage();
    await dark.goto(graphiql());
    const colour = (element: Element) => getComputedStyle(element).backgroundColor;
    expect(await dark.locator('#bar').evaluate(colour)).toBe('rgb(23, 23, 26)');
    expect(await page.locator('#bar').evaluate(colour)).toBe('rgb(251, 250, 246)');
    expect(await dark.getByRole('main').count()).toBe(1);
    expect(await dark.getByRole('heading', { level: 1 }).innerText()).toBe('GraphiQL of FinGraph');
    await context.close();
  });

  it('shows the response below the query on a phone, without horizontal scrolling', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
    const phone = await context.newPage();
    await phone.goto(graphiql());
    await phone.getByRole('button', { name: /execute query/i }).waitFor();
    expect(await phone.evaluate(() => [innerWidth, document.documentElement.scrollWidth])).toEqual([390, 390]);
    const [query, response] = await Promise.all(
      ['.graphiql-query-editor', '.graphiql-response'].map((part) => phone.locator(part).boundingBox()),
    );
    expect(query?.width).toBeGreaterThan(340);
    expect(response?.width).toBeGreaterThan(340);
    expect(response?.y).toBeGreaterThan((query?.y ?? 0) + (query?.height ?? 0));
    await context.close();
  });

  it('scrolls to a new tab, and clears the message about the previous one', async () => {
    await inFreshPage('', async (fresh) => {
      await savedCsv(fresh);
      await expect
        .poll(() => fresh.locator('#status').innerText())
        .toMatch(/^Saved \d+ rows as PartnersInMarket\.csv\.$/);
      await fresh.getByRole('button', { name: /new tab/i }).click();
      await expect.poll(() => fresh.locator('#status').innerText()).toBe('');
      const isInView = () =>
        fresh.locator('.graphiql-tab-active').evaluate((tab) => {
          const [tabBox, strip] = [tab, tab.closest('.graphiql-tabs')].map((element) =>
            element?.getBoundingClientRect(),
          );
          return (
            tabBox !== undefined &&
            strip !== undefined &&
            tabBox.left >= strip.left - 1 &&
            tabBox.right <= strip.right + 1
          );
        });
      await expect.poll(isInView).toBe(true);
    });
  });

  it('opens a tab for each saved query', async () => {
    await expect.poll(() => page.getByRole('tab').count()).toBe(served.questions.length);
  });

  it('runs the query of the first tab', async () => {
    await page.getByRole('button', { name: /execute query/i }).click();
    const response = page.locator('.result-window, .graphiql-response').first();
    await expect.poll(() => response.innerText(), { timeout: 10_000 }).toMatch(/"data"/);
  });

  it(
    'runs the query of every tab after one click on the tab, in a window of the default size',
    { timeout: 120_000 },
    async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      try {
        const fresh = await context.newPage();
        await fresh.goto(graphiql());
        const play = fresh.getByRole('button', { name: /execute query/i });
        await play.waitFor();
        const results: unknown[] = [];
        const names: string[] = [];
        for (const tab of await fresh.getByRole('tab').all()) {
          const button = tab.locator('.graphiql-tab-button');
          names.push(await button.innerText());
          await button.click();
          await fresh.waitForTimeout(SETTLED_MS);
          const sent = fresh.waitForRequest(isOperation);
          await play.click();
          const request = await sent;
          const { operationName } = request.postDataJSON() as { operationName: string };
          const result = (await (await request.response())?.json()) as { data?: object; errors?: unknown };
          results.push({ operationName, data: typeof result.data, errors: result.errors });
        }
        expect(names).toHaveLength(served.questions.length);
        expect(results).toEqual(names.map((operationName) => ({ operationName, data: 'object', errors: undefined })));
      } finally {
        await context.close();
      }
    },
  );

  it('opens the operation and variables of the URL', async () => {
    const query = 'query Name($id: ID!) { entity(id: $id) { name } }';
    const search = new URLSearchParams({ query, variables: '{"id": "wirecard"}' });
    await inFreshPage(`?${search}`, async (fresh) => {
      const { body, result } = await runOperation(fresh);
      expect([body.operationName, body.variables]).toEqual(['Name', { id: 'wirecard' }]);
      expect(result).toEqual({ data: { entity: { name: 'Wirecard' } } });
      expect(await fresh.getByRole('tab').count()).toBe(served.questions.length + 1);
      // also with the tabs that the browser has stored
      await fresh.goto(graphiql(`?${new URLSearchParams({ query, variables: '{"id": "alipay"}' })}`));
      await fresh.getByRole('button', { name: /execute query/i }).waitFor();
      await fresh.waitForTimeout(SETTLED_MS);
      expect((await runOperation(fresh)).result).toEqual({ data: { entity: { name: 'Alipay' } } });
    });
  });

  it('opens a saved query with its variables', async () => {
    await inFreshPage('?question=partners-in-market&market=DE', async (fresh) => {
      const { body, result } = await runOperation(fresh);
      // the values are defaults in the document, where users can read and change them
      expect([body.operationName, body.variables ?? {}]).toEqual(['PartnersInMarket', {}]);
      expect(body.query).toMatch(/\$market: ?CountryCode! ?= ?"DE"/);
      expect(result).toMatchObject({ data: { entity: { partners: { totalCount: expect.any(Number) as number } } } });
    });
  });

  it('saves the result of the open tab as CSV, with its variables', async () => {
    await inFreshPage('', async (fresh) => {
      const first = await savedCsv(fresh);
      expect(first.name).toBe('PartnersInMarket.csv');
      expect(first.text.split('\r\n')[0]).toMatch(/^\uFEFFentity\.name,roles,id,name,claims\.id/);
      expect(await fresh.getByRole('status').innerText()).toBe('Saved 11 rows as PartnersInMarket.csv.');
      await fresh.getByLabel('Saved query').selectOption('timeline');
      await fresh.waitForTimeout(SETTLED_MS);
      const second = await savedCsv(fresh);
      expect([second.name, second.text.split('\r\n')[1]?.split(',')[3]]).toEqual([
        'Timeline.csv',
        'eric-jing-alipay-financial-officer-f289',
      ]);
      await edit(fresh, 'Variables', '{"of": "wirecard"}');
      expect((await savedCsv(fresh)).text).toContain('wirecard');
      await edit(fresh, 'Variables', '{"of": ');
      await fresh.getByRole('button', { name: 'Save as CSV' }).click();
      await expect.poll(() => fresh.getByRole('status').innerText()).toMatch(/^Variables: expected JSON\./);
    });
  });

  it('saves no file for a result without rows', async () => {
    const query = '{ entity(id: "nobody") { id name } }';
    await inFreshPage(`?${new URLSearchParams({ query })}`, async (fresh) => {
      await fresh.getByRole('button', { name: 'Save as CSV' }).click();
      await expect.poll(() => fresh.getByRole('status').innerText()).toBe('Nothing to save: the result has no rows.');
    });
  });

  it('explains why a result cannot be saved, and that a saved one is truncated', async () => {
    const search = (query: string) => `?${new URLSearchParams({ query })}`;
    await inFreshPage(search('{ claims(first: 500) { nodes { id } } }'), async (fresh) => {
      await fresh.getByRole('button', { name: 'Save as CSV' }).click();
      await expect.poll(() => fresh.getByRole('status').innerText()).toMatch(/^first: expected at most 200, got 500\./);
    });
    await inFreshPage(search('{ claims(first: 2) { totalCount nodes { id } } }'), async (fresh) => {
      expect((await savedCsv(fresh)).name).toBe('result.csv');
      expect(await fresh.getByRole('status').innerText()).toBe(
        'Saved 2 rows as result.csv. The file is incomplete: claims 2 of 330.',
      );
    });
  });

  it('sends the headers of its editor, and does not store them', async () => {
    await inFreshPage('', async (fresh) => {
      await edit(fresh, 'Headers', '{"x-request-id": "test-7"}');
      expect((await runOperation(fresh)).headers['x-request-id']).toBe('test-7');
      const sent = fresh.waitForRequest(isOperation);
      await savedCsv(fresh);
      const { accept, 'x-request-id': id } = await (await sent).allHeaders();
      expect([accept, id]).toEqual(['text/csv', 'test-7']);
      await fresh.waitForTimeout(1_000); // it stores the text of editors after half a second
      expect(await fresh.evaluate(() => JSON.stringify(Object.values(localStorage)))).not.toContain('test-7');
      await fresh.reload();
      await fresh.getByRole('button', { name: /execute query/i }).waitFor();
      await fresh.waitForTimeout(SETTLED_MS);
      expect((await runOperation(fresh)).headers['x-request-id']).toBeUndefined();
      expect(await fresh.getByRole('tab').count()).toBe(served.questions.length);
    });
  });

  it('shows that there are more tabs, and scrolls them by wheel and by menu', async () => {
    await inFreshPage('', async (fresh) => {
      const strip = fresh.locator('.graphiql-tabs');
      const more = () => strip.getAttribute('data-more');
      expect(await more()).toBe('right');
      await strip.hover();
      await fresh.mouse.wheel(0, 400);
      await expect.poll(more).toBe('left right');
      await fresh.mouse.wheel(0, 10_000);
      await expect.poll(more).toBe('left');
      await fresh.getByLabel('Saved query').selectOption('connections');
      await expect.poll(() => fresh.locator('.graphiql-tab-active').innerText()).toContain('Connections');
      expect(await fresh.getByLabel('Saved query').getByRole('option').count()).toBe(served.questions.length + 1);
    });
  });

  it('fits the window, and its documentation fits the pane', async () => {
    await inFreshPage('', async (fresh) => {
      expect(await fresh.evaluate(() => [document.body.scrollHeight, document.body.scrollWidth])).toEqual([800, 1280]);
      await fresh.getByRole('button', { name: /documentation explorer/i }).click();
      await fresh.getByPlaceholder(/Ctrl Alt K|⌘/).fill('partnersPerMarket');
      await fresh.locator('.graphiql-plugin').getByRole('option', { name: 'Entity.partnersPerMarket' }).click();
      const pane = fresh.locator('.graphiql-plugin');
      await expect.poll(() => pane.innerText()).toContain('The partners of the entity by market');
      expect(await pane.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    });
  });

  it('sends no request to another server and logs no error', () => {
    expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
  });
});

/** GraphiQL parses the operation of a tab 100 ms after it has shown the tab. No user is faster. */
const SETTLED_MS = 500;

/** Replaces the text of an editor below the operation. */
async function edit(page: Page, name: 'Variables' | 'Headers', text: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('region', { name }).locator('.view-lines:visible').click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(text);
  await page.waitForTimeout(SETTLED_MS);
}

/** Excludes the introspection, which GraphiQL sends by itself. */
function isOperation(request: Request): boolean {
  return request.method() === 'POST' && !/IntrospectionQuery/.test(request.postData() ?? '');
}
