import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { chromiumPath, openBrowser } from '../support/browser.ts';
import { type Served, serveShipped } from '../support/served.ts';

const executable = chromiumPath();

describe.skipIf(executable === null)('The pages of saved queries in a browser', { timeout: 60_000 }, () => {
  let served: Served;
  let browser: Browser;
  const complaints: string[] = [];

  beforeAll(async () => {
    served = await serveShipped();
    browser = await openBrowser(executable ?? '');
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  async function visit(path: string, options: BrowserContextOptions, work: (page: Page) => Promise<void>) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    try {
      const page = await context.newPage();
      page.on('console', (message) => {
        const isFailedRequest = message.text().startsWith('Failed to load resource');
        if (['error', 'warning'].includes(message.type()) && !isFailedRequest) complaints.push(message.text());
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(served.address) && !request.url().startsWith('data:')) {
          complaints.push(request.url());
        }
      });
      await page.goto(new URL(path, served.address).href);
      await work(page);
    } finally {
      await context.close();
    }
  }

  const PAGES = [
    '/questions',
    '/questions/partners-in-market?market=DE',
    '/questions/joint-scheme.html',
    '/questions/find',
    '/questions/timeline?of=nobody',
    '/questions/partners-per-market?where={kind:[ROLE]}',
    '/questions/none',
  ];

  it.each(PAGES)('%s has no axe finding, light or dark', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await visit(path, { colorScheme }, async (page) => {
        await openAll(page);
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      });
    }
  });

  it.each(PAGES)('%s fits a phone', async (path) => {
    await visit(path, { viewport: { width: 360, height: 740 } }, async (page) => {
      await openAll(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
  });

  it('change the query without scripts', async () => {
    await visit('/questions', { javaScriptEnabled: false }, async (page) => {
      await page.getByRole('link', { name: /^Who works with an entity in one market/ }).click();
      await expect
        .poll(() => page.locator('caption').innerText())
        .toMatch(/^11 rows, entity: alipay; as: PLATFORM; market: FR/);
      await page.getByText('Change the question').click();
      await page.getByRole('textbox', { name: 'market' }).fill('de');
      await page.getByRole('checkbox', { name: 'ACTIVE' }).uncheck();
      await page.getByLabel('One row for each of').selectOption('entity.partners.claims');
      await page.getByRole('button', { name: 'Run' }).click();
      await expect
        .poll(() => page.locator('caption').innerText())
        .toMatch(/^\d+ rows, entity: alipay; as: PLATFORM; market: de$/);
      expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0); // the form is closed
      const csv = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
      expect(csv).toBe('/questions/partners-in-market.csv?entity=alipay&market=de&status=&rows=entity.partners.claims');
      const rows = await page.locator('tbody').count();
      const response = await fetch(new URL(csv ?? '', served.address));
      expect(response.headers.get('fingraph-rows')).toBe(String(rows));
    });
  });

  it('link ids to their pages, and show the citation', async () => {
    await visit('/questions/owners-and-holdings', {}, async (page) => {
      const cell = page.getByRole('link', { name: 'alibaba-group', exact: true }).first();
      expect(await cell.getAttribute('href')).toBe('/entity/alibaba-group');
      expect(await page.locator('a[href^="/claim/"]').count()).toBeGreaterThan(0);
      expect(await page.getByText(/^Cite as: .*\[Data set\]/).count()).toBe(1);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('nav, form, .links').filter({ visible: true }).count()).toBe(0);
      expect(await page.getByRole('table').isVisible()).toBe(true);
    });
  });

  it('log no error and send no request to another server', () => {
    expect(complaints).toEqual([]);
  });
});

function openAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
