import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { settled } from '../support/explorer.ts';
import { describeExplorer } from '../support/explorer-suite.ts';
import { openPathProxy } from '../support/path-proxy.ts';

describe.each([
  ['removes the path', true],
  ['keeps the path', false],
])('Behind a proxy that %s', (_, strips) => {
  const proxy = (server: string) => openPathProxy(server, { path: '/fingraph', strips });
  // a request that leaves the path is a complaint
  describeExplorer(
    'the explorer',
    { basePath: '/fingraph', proxy, actionTimeoutMs: 15_000 },
    ({ open, visit, url }) => {
      const linksOf = (page: Page) =>
        page
          .locator('a[href], form[action]')
          .evaluateAll((all) =>
            all
              .map((element) => element.getAttribute('href') ?? element.getAttribute('action') ?? '')
              .filter((link) => link.startsWith('/')),
          );

      it('shows the explorer, goes from view to view, and survives a reload', async () => {
        const page = await open('');
        expect(await page.locator('.totals').innerText()).toMatch(/330/);
        await page.getByRole('link', { name: 'What is on record about Alipay?' }).click();
        await page.waitForURL('**/fingraph/entity/alipay');
        await page.reload();
        await settled(page);
        expect(await page.locator('h1').innerText()).toBe('Alipay');
        const links = await linksOf(page);
        expect(links.filter((link) => !link.startsWith('/fingraph/'))).toEqual([]);
        const files = links.filter((link) => /\/(?:questions|export)\//.test(link));
        const statuses = await Promise.all(files.map(async (link) => (await fetch(url(link))).status));
        expect([...new Set(statuses)]).toEqual([200]);
      });

      it('draws a graph with the layout worker', async () => {
        const page = await open('neighbourhood?of=wirecard');
        await page.locator('.graph-list li').first().waitFor();
      });

      it('links the pages of saved queries', async () => {
        const page = await visit('questions');
        expect((await linksOf(page)).filter((link) => !link.startsWith('/fingraph/'))).toEqual([]);
        await page.goto(url('questions/partners-in-market').href);
        expect((await linksOf(page)).filter((link) => !link.startsWith('/fingraph/'))).toEqual([]);
        await page
          .getByRole('link', { name: 'Banque Edel' })
          .or(page.getByRole('link', { name: 'banque-edel' }))
          .first()
          .click();
        await page.waitForURL('**/fingraph/entity/banque-edel');
        await settled(page);
      });

      it('opens a view in GraphiQL, which sends the query', async () => {
        const page = await open('entity/wirecard');
        await page.getByRole('link', { name: 'Open in GraphiQL' }).click();
        await page.waitForURL('**/fingraph/graphql?query=**');
        await page.locator('.graphiql-execute-button').click();
        await page.locator('.result-window').getByText('"Wirecard"').first().waitFor();
        expect((await linksOf(page)).filter((link) => !link.startsWith('/fingraph'))).toEqual([]);
      });
    },
  );
});

const proxy = (server: string) => openPathProxy(server, { path: '/fingraph', strips: true });
describeExplorer('A page whose script does not load', { proxy }, ({ visit, allowComplaints }) => {
  it('shows a hint', async () => {
    allowComplaints(/\/assets\/|Failed to load resource/); // outside of the path of the proxy
    const page = await visit('');
    await page.getByText('If this message stays, the script of the page did not load.').waitFor();
  });
});
