import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';

import { describeExplorer } from '../support/explorer-suite.ts';
import { PHONE, seriousFindings, settled } from '../support/explorer.ts';
import { readXlsx } from '../support/xlsx.ts';

/** Waits until a list has this length, as its status says. */
async function found(page: Page): Promise<number> {
  await settled(page);
  const text = await page.locator('.browse-head [role="status"]').filter({ hasText: /\d/ }).textContent();
  return Number(text?.replaceAll(/\D/g, ''));
}

describeExplorer('The lists', {}, ({ open, query }) => {
  it('show claims with facets, whose counts follow the other filters', async () => {
    const page = await open('/claims');
    const total = await found(page);
    const { claims } = await query<{ claims: { totalCount: number; counts: { value: string; claimCount: number }[] } }>(
      '{ claims { totalCount counts(by: KIND) { value claimCount } } }',
    );
    expect(total).toBe(claims.totalCount);
    const kinds = page.getByRole('list', { name: 'Kind' });
    await kinds.getByRole('checkbox', { name: 'Partnerships' }).check();
    await page.waitForURL('**/claims?kind=partnership');
    await page.waitForFunction(
      (all) => !document.querySelector('.browse-head')?.textContent?.includes(all),
      total.toLocaleString('en'),
    );
    const partnerships = await found(page);
    expect(partnerships).toBe(claims.counts.find(({ value }) => value === 'PARTNERSHIP')?.claimCount);
    // its own choice hides no other value
    expect(await kinds.getByRole('checkbox').count()).toBeGreaterThan(3);
    const market = page.getByRole('list', { name: 'Market' }).getByRole('listitem').first();
    const inMarket = Number((await market.locator('.count').textContent())?.replaceAll(/\D/g, ''));
    await market.getByRole('checkbox').check();
    await page.waitForURL(/market=/);
    await page.waitForFunction(
      (count) => document.querySelector('.browse-head [role="status"]')?.textContent?.startsWith(`${count} `),
      String(inMarket),
    );
    expect(await found(page)).toBe(inMarket);
    await page
      .getByRole('group', { name: 'Active filters' })
      .getByRole('button', { name: /Kind: Partnerships/ })
      .click();
    await page.waitForURL((url) => !url.search.includes('kind='));
    await page.goBack();
    await page.waitForURL(/kind=partnership/);
    expect(await found(page)).toBe(inMarket);
  });

  it('load more rows, and sort them', async () => {
    const page = await open('/entities?sort=claims');
    const rows = page.locator('.rows > li');
    const first = await rows.count();
    await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
    await page.waitForFunction((count) => document.querySelectorAll('.rows > li').length > count, first);
    const { entities } = await query<{ entities: { nodes: { name: string }[] } }>(
      '{ entities(orderBy: { field: CLAIM_COUNT, direction: DESC }, first: 1) { nodes { name } } }',
    );
    expect(await rows.first().locator('.row-main').textContent()).toBe(entities.nodes[0]?.name);
    await page.getByRole('combobox', { name: 'Order' }).selectOption('name');
    await page.waitForURL('**/entities');
  });

  it('say which filter to remove if nothing is left', async () => {
    const page = await open('/claims?kind=licence&market=fr&year=1950');
    await page
      .getByRole('button', { name: /^Without “Year: 1950”|^Without/ })
      .or(page.locator('.empty-list'))
      .first()
      .waitFor();
    expect(await found(page)).toBe(0);
    expect(await page.locator('.empty-list').textContent()).toMatch(/conditions/);
  });

  it('are the length of each number that leads to them', { timeout: 120_000 }, async () => {
    const pages = ['/', '/entity/alipay', '/entity/fr', '/dataset/fingraph', '/source/seed'];
    const links: { readonly from: string; readonly href: string; readonly count: number }[] = [];
    for (const path of pages) {
      const page = await open(path);
      if (path === '/') await page.getByRole('heading', { name: 'Busiest markets' }).waitFor();
      const own = await page
        .locator('main a[href^="/claims"], main a[href^="/entities"], main a[href^="/sources"]')
        .evaluateAll((elements) =>
          elements.map((element) => ({ href: element.getAttribute('href') ?? '', text: element.textContent ?? '' })),
        );
      for (const { href, text } of own) {
        const count = Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', ''));
        if (!links.some((link) => link.href === href)) links.push({ from: path, href, count });
      }
      await page.context().close();
    }
    expect(links.length).toBeGreaterThan(20);
    const page = await open('/claims');
    const wrong: unknown[] = [];
    for (const { from, href, count } of links) {
      await page.evaluate((address) => history.pushState(null, '', address), href);
      const length = await found(page);
      if (length !== count) wrong.push({ from, href, count, length });
    }
    expect(wrong).toEqual([]);
  });

  it('are downloaded with the chosen columns and rows', async () => {
    const page = await open('/entities?kind=bank');
    const total = await found(page);
    await page.locator('.rows input').nth(1).check();
    await page.locator('.rows input').nth(2).check();
    await page.getByRole('button', { name: 'Download' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'None' }).click();
    await dialog.getByRole('checkbox', { name: 'name', exact: true }).check();
    await dialog.getByRole('checkbox', { name: 'id', exact: true }).check();
    const sheet = async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('link', { name: 'Excel (XLSX)' }).click(),
      ]);
      return readXlsx(await readFile(await download.path())).get('entities') ?? [];
    };
    const selected = await sheet();
    expect(selected[0]).toEqual(['id', 'name']);
    expect(selected).toHaveLength(3);
    await dialog.getByRole('radio', { name: /^All/ }).check();
    expect(await sheet()).toHaveLength(total + 1);
  });

  it('open as a query, and pass axe in light, in dark and on a phone', async () => {
    const page = await open('/claims?kind=partnership&market=fr');
    const href = await page.getByRole('link', { name: 'Open as query' }).getAttribute('href');
    expect(decodeURIComponent(href ?? '')).toContain('question=claims-that-meet');
    expect(await seriousFindings(page)).toEqual([]);
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
    expect(await seriousFindings(page)).toEqual([]);
    const phone = await open('/sources', { viewport: PHONE });
    expect(await seriousFindings(phone)).toEqual([]);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  });
});
