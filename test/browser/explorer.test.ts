import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { builtExplorer, PHONE, seriousFindings, settled, WIDE } from '../support/explorer.ts';
import { describeExplorer } from '../support/explorer-suite.ts';

/** An address of each view with as many of its parts as possible. */
const VIEWS = [
  '/',
  '/search?text=ant+fin',
  '/entity/wirecard',
  '/entity/fr',
  '/claim/alipay-europe-20-countries-target-f002',
  '/source/seed',
  '/markets',
  '/markets/alipay?market=FR&role=acquirer',
  '/conflicts',
  '/conflicts?kinds=realised_by&text=2018',
  '/entity/nobody-at-all',
];

describeExplorer('The explorer', {}, ({ open, url, allowComplaints }) => {
  const headingOf = (page: Page) => page.locator('h1').innerText();

  describe.each([
    ['at 1280 pixels', WIDE],
    ['on a phone', PHONE],
  ] as const)('%s', (_, viewport) => {
    it('shows the size of the graph on its first page', async () => {
      const page = await open('/', { viewport });
      expect(await page.title()).toBe('FinGraph');
      expect(await page.locator('.totals').innerText()).toMatch(/^claims\s+330\s+entities\s+242\s+sources\s+193$/);
    });

    it('finds an entity while the user types, and opens it by keyboard', async () => {
      const page = await open('/', { viewport });
      const field = page.getByRole('combobox', { name: /^Find a company/ });
      await field.focus();
      await page.keyboard.type('wireca');
      await page.getByRole('option', { name: /^Wirecard Company/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/entity/wirecard');
      await settled(page);
      expect(await headingOf(page)).toBe('Wirecard');
      expect(await page.title()).toBe('Wirecard · FinGraph');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    });

    it('finds an entity by mouse', async () => {
      const page = await open('/conflicts', { viewport });
      await page.getByRole('combobox', { name: 'Search' }).fill('tencent');
      await page.getByRole('option', { name: /^Tencent Company/ }).click();
      await page.waitForURL('**/entity/tencent');
    });

    it('says that nothing matches', async () => {
      const page = await open('/', { viewport });
      await page.getByRole('combobox', { name: /^Find a company/ }).fill('zzzz');
      await page.getByText('Nothing matches “zzzz”.').waitFor();
    });

    it('searches everything for words, keeps them in the address, and returns to the results', async () => {
      const page = await open('/', { viewport });
      await page.getByRole('combobox', { name: /^Find a company/ }).fill('joint qr');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search?text=joint+qr');
      await settled(page);
      const first = page.locator('.results a').first();
      const words = await first.innerText();
      await page.getByRole('checkbox', { name: 'Claims' }).check();
      await page.waitForURL('**/search?text=joint+qr&kinds=claim');
      await settled(page);
      await page.locator('.results a').first().click();
      await page.waitForURL('**/claim/**');
      await page.goBack();
      await page.waitForURL('**/search?text=joint+qr&kinds=claim');
      await page.goBack();
      await page.waitForURL('**/search?text=joint+qr');
      expect(await page.locator('.results a').first().innerText()).toBe(words);
    });

    it('filters and sorts facts, and keeps that through a reload', async () => {
      const page = await open('/entity/alipay', { viewport });
      await page.getByRole('checkbox', { name: /^Partnerships/ }).check();
      await page.getByRole('checkbox', { name: 'Planned' }).check();
      await page.getByRole('combobox', { name: 'Order' }).selectOption('Most trusted first');
      await page.waitForURL('**/entity/alipay?kinds=partnership&status=planned&sort=confidence');
      await settled(page);
      const shown = await page.locator('.claim-card').allInnerTexts();
      expect(shown.length).toBeGreaterThan(1);
      expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
        expect.stringMatching(/^Partnerships/),
      ]);
      const trust = await page.locator('.claim-card .confidence-number').allInnerTexts();
      expect(trust).toEqual(trust.toSorted().toReversed());
      await page.reload();
      await settled(page);
      expect(await page.locator('.claim-card').allInnerTexts()).toEqual(shown);
    });

    it('loads a long list page by page, and keeps the pages', async () => {
      const page = await open('/entity/alipay?kinds=partnership', { viewport });
      const cards = page.locator('.claim-card');
      const total = Number(await page.locator('h2 .count').innerText());
      expect([await cards.count(), total > 20]).toEqual([10, true]);
      await page.getByRole('button', { name: 'Show 10 more' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => cards.count()).toBe(20);
      const ids = await cards.locator('.claim-sentence a').evaluateAll((links) => links.map(String));
      expect(new Set(ids).size).toBe(20);
      // loaded pages are still there after going back
      await cards.nth(15).locator('.claim-sentence a').click();
      await page.waitForURL('**/claim/**');
      await page.goBack();
      await settled(page);
      expect(await cards.count()).toBe(20);
    });

    it('shows a claim with its sources and conflicting claims', async () => {
      const page = await open('/claim/alipay-europe-20-countries-target-f002', { viewport });
      expect(await headingOf(page)).toBe('Alipay aims to be offered in 20 European countries by the end of 2018.');
      const record = await page.locator('main dl.facts').first().innerText();
      expect(record.replaceAll(/\s+/g, ' ')).toMatch(
        /Status Planned .* Confidence .*0\.90 .* Deadline December 2018 \(only the month is known\) Subject Alipay/,
      );
      expect(await page.locator('.citations li').count()).toBe(3);
      expect(await page.locator('.claim-links .conflicting').count()).toBeGreaterThan(0);
      await page.locator('.citations a').first().click();
      await page.waitForURL('**/source/seed');
      await settled(page);
      expect(await page.getByRole('heading', { level: 2 }).innerText()).toMatch(/^Claims that cite it/);
    });

    it('opens a cell of the grid and its claims by keyboard, and keeps it through a reload', async () => {
      const page = await open('/markets/alipay', { viewport });
      const cell = page.getByRole('button', { name: 'France, Acquirer: 3' });
      await cell.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/markets/alipay?market=FR&role=acquirer');
      await page.reload();
      await settled(page);
      expect(await page.locator('.partner-name').allInnerTexts()).toEqual(['Banque Edel', 'BNP Paribas', 'Wirecard']);
      await page.locator('summary', { hasText: 'BNP Paribas' }).focus();
      await page.keyboard.press('Enter');
      await page.locator('.claim-card').first().waitFor();
      expect(await page.locator('.partners .claim-card').count()).toBe(2);
      await cell.click();
      await page.waitForURL('**/markets/alipay');
      expect(await page.locator('.partners').count()).toBe(0);
    });

    it('shows pairs of claims side by side with their differences marked', async () => {
      const page = await open('/conflicts', { viewport });
      await page.getByText('27 pairs.').waitFor();
      const first = page.locator('.pair').first();
      expect(await first.locator('mark').allInnerTexts()).toEqual([
        'received',
        'in September 2019.',
        'has held',
        'since February 2018, one report says.',
      ]);
      expect(await first.locator('tr.differs th').allInnerTexts()).toEqual(
        ['Date', 'Since', 'Status', 'Confidence', 'Sources'].map((label) => expect.stringMatching(`^${label}`)),
      );
      await page.getByRole('combobox', { name: 'Relation' }).selectOption('Plans and their outcomes');
      await page.waitForURL('**/conflicts?kinds=realised_by');
      await page.getByRole('searchbox', { name: 'With the words' }).fill('2018');
      await page.waitForURL('**/conflicts?kinds=realised_by&text=2018');
      await settled(page);
      expect(await page.locator('#open-plans').innerText()).toMatch(/^Plans without an outcome on record\s+[1-9]/);
      await page.goBack();
      await page.waitForURL('**/conflicts?kinds=realised_by');
      expect(await page.getByRole('searchbox', { name: 'With the words' }).inputValue()).toBe('');
    });

    it.each(['/', '/entity/wirecard'])('opens the menu of downloads within the window at %s', async (path) => {
      const page = await open(path, { viewport });
      await page.locator('.menu > summary').first().click();
      const box = await page.locator('.menu-body').first().boundingBox();
      expect([(box?.x ?? -1) >= 0, (box?.x ?? 0) + (box?.width ?? Infinity) <= viewport.width]).toEqual([true, true]);
    });

    it.each(VIEWS)('has no horizontal scrolling and no serious axe finding, light or dark, at %s', async (path) => {
      const page = await open(path, { viewport, colorScheme: 'light' });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await seriousFindings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.locator('html[data-theme="dark"]').waitFor();
      expect(await seriousFindings(page)).toEqual([]);
    });
  });

  it('offers a view as a query, as files and as a citation', async () => {
    const page = await open('/entity/wirecard?kinds=role');
    const bar = page.getByRole('group', { name: 'This view' });
    expect(decodeURIComponent((await bar.getByText('Open in GraphiQL').getAttribute('href')) ?? '')).toBe(
      '/graphql?question=facts-about&entity=wirecard&where={"kinds":["ROLE"]}&first=200',
    );
    await bar.getByText('Download').click();
    const links = await bar.locator('.menu a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.map((link) => decodeURIComponent(link))).toEqual([
      '/questions/facts-about.csv?entity=wirecard&where={"kinds":["ROLE"]}', // the whole list, not a page
      '/questions/facts-about.json?entity=wirecard&where={"kinds":["ROLE"]}&first=200',
      '/questions/facts-about.html?entity=wirecard&where={"kinds":["ROLE"]}&first=200',
      ...['csv', 'xlsx', 'parquet', 'jsonl', 'graphml', 'gexf', 'jsonld'].map(
        (format) => `/export/claims.${format}?where={"kinds":["ROLE"],"involves":[{"entity":"wirecard"}]}`,
      ),
    ]);
    await page.keyboard.press('Escape');
    expect(await bar.locator('.menu-body').isVisible()).toBe(false);
    await bar.getByRole('button', { name: 'Cite' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cite this view' });
    await dialog.getByText('Version of the data').waitFor();
    expect(await dialog.innerText()).toContain(page.url());
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
  });

  it.each(VIEWS.filter((path) => !/nobody|^\/markets$/.test(path)))(
    'links from %s to files that exist',
    async (path) => {
      const page = await open(path);
      const links = await page
        .locator('.menu-body a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      const answers = await Promise.all(
        links.map(async (link) => {
          const { status, headers } = await fetch(url(link));
          return [decodeURIComponent(link), status, headers.get('content-type')];
        }),
      );
      expect(answers.length).toBeGreaterThan(2);
      expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
    },
  );

  it('links from the first page to views with content', async () => {
    const page = await open('/');
    const links = page.locator('.start-questions a');
    await links.nth(5).waitFor(); // they follow from the data
    const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(paths).toHaveLength(6);
    for (const path of paths) {
      const view = await open(path ?? '');
      expect([path, await view.locator('main .failure').count(), (await headingOf(view)).length > 0]).toEqual([
        path,
        0,
        true,
      ]);
    }
  });

  it('explains an unknown id', async () => {
    const page = await open('/claim/no-such-claim');
    expect(await headingOf(page)).toBe('No claim has this id');
    await page.getByRole('link', { name: 'Search for “no such claim”' }).click();
    await page.waitForURL('**/search?text=no+such+claim');
  });

  it('reports an unreachable server, keeps loaded data, and retries', async () => {
    const page = await open('/entity/wirecard');
    await page.route('**/graphql', (route) => route.abort('connectionrefused'));
    await page.getByRole('link', { name: 'Alipay', exact: true }).first().click();
    await page.getByRole('alert').getByText('The server cannot be reached.').waitFor();
    await page.goBack();
    await settled(page);
    expect(await page.locator('.claim-card').count()).toBe(9);
    await page.goForward();
    await page.getByRole('alert').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('claims on record.').waitFor();
    // the browser logs each failed request
    allowComplaints(/ERR_CONNECTION_REFUSED/);
  });

  it('applies the chosen colours and remembers them', async () => {
    const page = await open('/', { colorScheme: 'light' });
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await expect.poll(paper).toBe('rgb(251, 250, 246)');
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('Dark');
    expect(await paper()).toBe('rgb(23, 23, 26)');
    await page.reload();
    await settled(page);
    expect(await paper()).toBe('rgb(23, 23, 26)');
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('As the system');
    expect(await paper()).toBe('rgb(251, 250, 246)');
  });

  it('is used by keyboard, starting with the skip link', async () => {
    const page = await open('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  });
});

describe('The files of the explorer', () => {
  it('are less than 400 KB in total when compressed', () => {
    const names = readdirSync(builtExplorer(), { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => /\.(?:html|js|css|svg)$/.test(name));
    expect(files.length).toBeGreaterThan(2);
    expect(compressedSize(files)).toBeLessThan(400_000);
  });

  it('are less than 80 KB for the first page', () => {
    const html = readFileSync(join(builtExplorer(), 'index.html'), 'utf8');
    const files = [...html.matchAll(/"\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, name = '']) => name);
    expect(files.length).toBeGreaterThan(1);
    expect(compressedSize(['index.html', ...files])).toBeLessThan(80_000);
  });

  function compressedSize(files: readonly string[]): number {
    return files
      .map((name) => gzipSync(readFileSync(join(builtExplorer(), name))).byteLength)
      .reduce((sum, size) => sum + size, 0);
  }
});
