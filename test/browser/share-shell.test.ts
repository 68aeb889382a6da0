import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { chromiumPath } from '../support/browser.ts';
import { type Explorer, openExplorer, PHONE, seriousFindings } from '../support/explorer.ts';

const executable = chromiumPath();

describe.skipIf(executable === null)('All pages of the site', { timeout: 60_000 }, () => {
  let explorer: Explorer;

  beforeAll(async () => {
    explorer = await openExplorer(executable ?? '', { imports: { maxBytes: 1_000_000 } });
  });

  afterAll(async () => {
    await explorer?.close();
  });

  const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme'] ?? 'system');
  const links = (page: Page) => page.locator('.site-head nav a').allInnerTexts();

  it('share the links of the header and the choice of colours', async () => {
    const page = await explorer.open('/conflicts');
    const inExplorer = await links(page);
    await page.getByLabel('Colours').selectOption('dark');
    for (const path of ['/questions/busiest-markets', '/import', '/nowhere']) {
      await page.goto(new URL(path, explorer.address).href);
      expect([path, await links(page), await theme(page)]).toEqual([path, inExplorer, 'dark']);
    }
    await page.getByLabel('Colours').selectOption('light');
    await page.goto(new URL('/conflicts', explorer.address).href);
    await expect.poll(() => theme(page), { timeout: 20_000 }).toBe('light');
    explorer.complaints();
  });

  it('search from each page, without a script too', async () => {
    const page = await explorer.visit('/questions/busiest-markets', { javaScriptEnabled: false });
    const search = page.getByRole('searchbox', { name: 'Search' });
    await search.fill('alipay');
    await Promise.all([page.waitForURL(/\/search\?text=alipay$/), search.press('Enter')]);
    expect(await page.title()).toBe('Search: alipay · FinGraph');
  });

  it('suggest names in the form of a question, and take one for the id', async () => {
    const page = await explorer.visit('/questions/facts-about');
    await page.getByText('Change the question').click();
    const field = page.getByLabel('entity', { exact: true });
    await field.fill('WeChat');
    await expect
      .poll(
        () =>
          page
            .locator('datalist option')
            .evaluateAll((options) => options.map((option) => option.getAttribute('label'))),
        { timeout: 20_000 },
      )
      .toContain('WeChat Pay (wechat-pay)');
    await field.fill('WeChat Pay');
    await Promise.all([page.waitForURL(/entity=WeChat/), page.getByRole('button', { name: 'Run' }).click()]);
    await expect.poll(() => page.locator('caption').innerText(), { timeout: 20_000 }).toContain('entity: wechat-pay');
    expect(explorer.complaints()).toEqual([]);
  });

  it('show the first rows of a table without scrolling, and fit a phone', async () => {
    const page = await explorer.visit('/questions/facts-about?entity=alipay', {
      viewport: { width: 1280, height: 800 },
    });
    const row = await page.locator('tbody tr').nth(1).boundingBox();
    expect((row?.y ?? 1_000) + (row?.height ?? 0)).toBeLessThan(800);
    expect(await seriousFindings(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  });
});
