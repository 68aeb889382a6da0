import axe from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { settled } from '../support/explorer.ts';
import { describeExplorer } from '../support/explorer-suite.ts';
import { openPathProxy } from '../support/path-proxy.ts';

const COUNTRIES = ['FR', 'Germany', 'ITA', 'Spain', 'SE'];

/** 40 partnerships, as a person keeps them. The names are markup, since texts of files must never become any. */
function spreadsheet(): string {
  const rows = Array.from({ length: 40 }, (_, i) => {
    const wallet = i % 4 === 0 ? 'Harbour <b>Pay</b>' : 'Meadow Wallet';
    const since = `${2012 + (i % 10)}-0${1 + (i % 9)}-15`;
    return `${wallet};Shop <i>${i + 1}</i>;${COUNTRIES[i % 5]};${since};https://news.example.org/${i + 1}`;
  });
  return `﻿Wallet;Partner;Country;Since;Source\r\n${rows.join('\r\n')}\r\n`;
}

const FILE = { name: 'deals 2024.csv', mimeType: 'text/csv', buffer: Buffer.from(spreadsheet()) };

const MAPPING = `dataset: { id: strict, title: Strict }
files:
  - path: deals 2024.csv
    entities:
      wallet: { kind: WALLET, key: [Wallet], name: { column: Wallet } }
      partner: { kind: COMPANY, key: [Partner], name: { column: Partner } }
    sources:
      page: { key: [Source], url: { column: Source }, title: { column: Source } }
    claims:
      - kind: PARTNERSHIP
        participants: [{ entity: wallet, role: PLATFORM }, { entity: partner, role: OTHER }]
        since: { column: Since, as: date }
        citations: [page]
`;

/** A file of which a row is rejected by the mapping. */
const WITH_MISTAKE = [
  { ...FILE, buffer: Buffer.from(spreadsheet().replace('2012-01-15', 'long ago')) },
  { ...FILE, name: 'strict.mapping.yml', buffer: Buffer.from(MAPPING) },
];

describeExplorer(
  'The page /import',
  { imports: { maxBytes: 1_000_000 } },
  ({ open, visit, url, query, allowComplaints }) => {
    async function choose(page: Page, ...files: (typeof FILE)[]): Promise<void> {
      await page.locator('#files').setInputFiles(files);
      await page
        .locator('#status')
        .getByText(/^Read /)
        .waitFor();
    }

    const summary = (page: Page) => page.locator('#summary');

    async function axeFindings(page: Page): Promise<unknown[]> {
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
      return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    }

    it('leads from a spreadsheet to a graph, and back', async () => {
      const page = await open('');
      await page.getByRole('link', { name: 'Import your own files' }).click();
      await page.waitForURL('**/import');
      await choose(page, FILE);
      const table = page.getByRole('region', { name: 'Columns of deals 2024.csv' });
      expect(await table.locator('caption').innerText()).toBe('deals 2024.csv · 40 rows · csv · utf-8 · delimiter ;');
      expect(await table.getByRole('row', { name: /^Country/ }).innerText()).toMatch(/Country\s+country\s+100 %\s+5/);
      await expect.poll(() => summary(page).innerText()).toBe('The first 20 rows: 20 claims, 0 rejected rows.');
      await page.getByLabel('Show').selectOption('100');
      await expect.poll(() => summary(page).innerText()).toBe('40 rows: 40 claims, 0 rejected rows.');
      expect(await page.locator('#claims li').first().innerText()).toContain('Harbour <b>Pay</b>');
      expect(await page.locator('#claims b, #claims i, #tables i').count()).toBe(0);

      await page.locator('#mapping').fill(await changed(page, /id: \S+/, 'id: my-deals'));
      await expect.poll(() => summary(page).innerText()).toBe('40 rows: 40 claims, 0 rejected rows.');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download the data set (.zip)' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('my-deals.zip');
      const files = unzipSync(await readFile(await download.path()));
      expect(
        strFromU8(files['my-deals/claims.jsonl'] ?? new Uint8Array())
          .trim()
          .split('\n'),
      ).toHaveLength(40);

      await page.getByRole('button', { name: 'Load it into this graph' }).click();
      await page.getByText(/^Loaded my-deals: 42 entities, 40 claims and 40 sources of 40 rows\./).waitFor();
      expect(await datasets()).toContain('my-deals');
      await page.getByRole('link', { name: 'The data set in the explorer' }).click();
      await settled(page);
      expect(await page.locator('h1').innerText()).toBe('Deals 2024');
      await page.goBack();
    });

    async function changed(page: Page, from: RegExp, to: string): Promise<string> {
      return (await page.locator('#mapping').inputValue()).replace(from, to);
    }

    async function datasets(): Promise<string[]> {
      const { graph } = await query<{ graph: { datasets: { id: string }[] } }>('{ graph { datasets { id } } }');
      return graph.datasets.map(({ id }) => id);
    }

    it('removes what it has loaded', async () => {
      const page = await visit('import');
      await choose(page, { ...FILE, name: 'undone.csv' });
      await page.getByRole('button', { name: 'Load it into this graph' }).click();
      await page.getByRole('button', { name: 'Remove it from the graph' }).click();
      await page.getByText('Removed undone.').waitFor();
      expect(await datasets()).not.toContain('undone');
    });

    it('keeps a result when the preview of an earlier change follows it', async () => {
      const page = await visit('import');
      await choose(page, { ...FILE, name: 'quick.csv' });
      await expect.poll(() => summary(page).innerText()).toMatch(/20 claims/);
      await page.clock.install();
      await page.clock.pauseAt(Date.now() + 10_000);
      await page.locator('#mapping').fill(await changed(page, /id: \S+/, 'id: quick-deals'));
      await page.getByRole('button', { name: 'Load it into this graph' }).click();
      const result = page.getByText(/^Loaded quick-deals: /);
      await result.waitFor();
      const previewed = page.waitForResponse('**/import/preview');
      await page.clock.runFor(1000);
      await (await previewed).finished();
      await expect.poll(() => page.locator('#preview').getAttribute('aria-busy')).toBeNull();
      expect(await result.isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Remove it from the graph' }).click();
      await page.getByText('Removed quick-deals.').waitFor();
    });

    it('says what is wrong with a file and goes on with a good one', async () => {
      allowComplaints(/Failed to load resource/);
      const page = await visit('import');
      await page
        .locator('#files')
        .setInputFiles({ ...FILE, name: 'book.xlsx', buffer: Buffer.from('PK\u0003\u0004 no workbook') });
      await page
        .getByRole('alert')
        .filter({ hasText: /^book\.xlsx: expected / })
        .waitFor();
      await page.getByRole('button', { name: 'Remove book.xlsx' }).click();
      await choose(page, FILE);
      await expect.poll(() => summary(page).innerText()).toMatch(/20 claims/);
      expect(await page.locator('#problem').isVisible()).toBe(false);
    });

    it('shows mistakes of the mapping with their lines, and rejected rows with their reasons', async () => {
      allowComplaints(/Failed to load resource/);
      const page = await visit('import');
      await choose(page, ...WITH_MISTAKE);
      await page.getByText('Rejected rows', { exact: true }).waitFor();
      expect(await page.locator('#rejects').innerText()).toMatch(
        /deals 2024\.csv:2 column Since: expected .*"long ago"/,
      );
      await page.getByRole('button', { name: 'Load it into this graph' }).click();
      await page.getByText('1 row of 40 would be rejected.').waitFor();
      await page.getByLabel('Leave out rows that are rejected').check();
      await page.getByRole('button', { name: 'Load it into this graph' }).click();
      await page.getByText(/39 claims and 39 sources of 40 rows, without 1 rejected row\./).waitFor();
      await page.getByRole('button', { name: 'Remove it from the graph' }).click();

      await page.locator('#mapping').fill(await changed(page, /kind: PARTNERSHIP/, 'kind: FRIENDSHIP'));
      const line = page.getByRole('button', { name: /^Go to line \d+ of the mapping/ });
      await line.click();
      const selected = await page.evaluate(() => String(getSelection()));
      expect(selected).toContain('FRIENDSHIP');
    });

    it('asks whether similar entities are the same, and follows the judgement', async () => {
      const page = await visit('import');
      const similar = 'Wallet;Partner\nMeadow Wallet;Lakeside Bank\nMeadow Wallet;Lakeside Bank AG\n';
      await choose(page, { ...FILE, name: 'similar.csv', buffer: Buffer.from(similar) });
      await page.getByRole('button', { name: 'Load it into this graph' }).click();
      const pair = page.getByRole('combobox', { name: /^Lakeside Bank and Lakeside Bank AG$/ });
      await pair.selectOption('the same');
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Load again with these judgements' }).click();
      await page.getByText(/^Loaded similar: 2 entities/).waitFor();
      expect(await pair.inputValue()).toBe('same');
      await pair.selectOption('different');
      await page.getByRole('button', { name: 'Load again with these judgements' }).click();
      await page.getByText(/^Loaded similar: 3 entities/).waitFor();
      await page.getByRole('button', { name: 'Remove it from the graph' }).click();
      await page.getByText('Removed similar.').waitFor();
    });

    it('takes dropped files', async () => {
      const page = await visit('import');
      const data = await page.evaluateHandle((text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'dropped.csv'));
        return transfer;
      }, spreadsheet());
      await page.dispatchEvent('#drop', 'dragover', { dataTransfer: data });
      await page.dispatchEvent('#drop', 'drop', { dataTransfer: data });
      await expect.poll(() => summary(page).innerText()).toMatch(/20 claims/);
      expect(await page.locator('#chosen').innerText()).toContain('dropped.csv');
    });

    it('chooses a preset for another format', async () => {
      const page = await visit('import');
      const nodes = [
        { id: 'a', schema: 'Company', properties: { name: ['Acme Holding'] } },
        { id: 'b', schema: 'Company', properties: { name: ['Beta Payments'] } },
        { id: 'c', schema: 'Ownership', properties: { owner: ['a'], asset: ['b'] } },
      ];
      const text = nodes.map((node) => JSON.stringify(node)).join('\n');
      await page.locator('#files').setInputFiles({ ...FILE, name: 'register.ftm.json', buffer: Buffer.from(text) });
      await page.getByText('This looks like FollowTheMoney, which the preset ftm reads.').waitFor();
      expect(await page.getByLabel('Read the files').inputValue()).toBe('ftm');
      await expect.poll(() => page.locator('#claims').innerText()).toMatch(/Acme Holding .* Beta Payments/);
    });

    it('can be used with the keyboard', async () => {
      const page = await visit('import');
      await choose(page, FILE);
      await expect.poll(() => summary(page).innerText()).toMatch(/20 claims/);
      await page.locator('#files').focus();
      const reached: string[] = [];
      for (let i = 0; i < 12; i++) {
        await page.keyboard.press('Tab');
        reached.push(
          await page.evaluate(
            () => document.activeElement?.id || document.activeElement?.textContent?.slice(0, 6) || '',
          ),
        );
      }
      const order = ['Remove', 'format', 'mapping', 'rows', 'skip', 'join', 'download', 'load'];
      expect(reached.filter((name) => order.includes(name))).toEqual(order);
      await page.locator('#load').focus();
      await page.keyboard.press('Enter');
      await page.getByText(/^Loaded deals-2024/).waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('result');
      await page.getByRole('button', { name: 'Remove it from the graph' }).press('Enter');
      await page.getByText('Removed deals-2024.').waitFor();
    });

    it.each(['light', 'dark'] as const)('has no axe finding in %s colours', async (colorScheme) => {
      const page = await visit('import', { colorScheme });
      expect(await axeFindings(page)).toEqual([]);
      await choose(page, ...WITH_MISTAKE);
      await page.getByText('Rejected rows', { exact: true }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
    });

    it('fits a phone', async () => {
      const page = await visit('import', { viewport: { width: 360, height: 740 } });
      await choose(page, FILE);
      await expect.poll(() => summary(page).innerText()).toMatch(/20 claims/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });

    it('is not linked for pages of other sites, which cannot load data', async () => {
      const headers = { 'x-fingraph-csrf': '1', origin: 'https://other.example' };
      const response = await fetch(url('import/load'), { method: 'POST', headers, body: new FormData() });
      expect(response.status).toBe(403);
    });
  },
);

describe.each([true, false])('Behind a proxy that strips the path: %s', (strips) => {
  const proxy = (server: string) => openPathProxy(server, { path: '/fingraph', strips });
  describeExplorer(
    'the page /import',
    { imports: { maxBytes: 1_000_000 }, basePath: '/fingraph', proxy },
    ({ open }) => {
      it('keeps the path', async () => {
        const page = await open('');
        await page.getByRole('link', { name: 'Import your own files' }).click();
        await page.waitForURL('**/fingraph/import');
        await page.locator('#files').setInputFiles(FILE);
        await page.getByRole('button', { name: 'Load it into this graph' }).click();
        await page.getByRole('link', { name: 'The data set in the explorer' }).click();
        await page.waitForURL('**/fingraph/dataset/deals-2024');
      });
    },
  );
});
