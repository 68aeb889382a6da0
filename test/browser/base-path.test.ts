import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { chromiumPath } from '../support/browser.ts';
import { type Explorer, openExplorer, settled } from '../support/explorer.ts';
import { openPathProxy } from '../support/path-proxy.ts';

const executable = chromiumPath();

describe.skipIf(executable === null).each([
  ['takes the path off', true],
  ['leaves the path on', false],
])('Behind a proxy that %s', { timeout: 60_000 }, (_, strips) => {
  let explorer: Explorer;
  let open: Page[] = [];

  beforeAll(async () => {
    explorer = await openExplorer(executable ?? '', {
      basePath: '/fingraph',
      proxy: (server) => openPathProxy(server, { path: '/fingraph', strips }),
    });
  });

  afterEach(async () => {
    await Promise.all(open.map((page) => page.context().close()));
    open = [];
    // a request that leaves the path is one of them
    expect(explorer.complaints()).toEqual([]);
  });

  afterAll(() => explorer?.close());

  async function visit(path: string): Promise<Page> {
    const page = await explorer.visit(path);
    page.setDefaultTimeout(15_000);
    open.push(page);
    return page;
  }

  const linksOf = (page: Page) =>
    page
      .locator('a[href], form[action]')
      .evaluateAll((all) =>
        all
          .map((one) => one.getAttribute('href') ?? one.getAttribute('action') ?? '')
          .filter((link) => link.startsWith('/')),
      );

  it('shows the explorer, goes from view to view, and comes back on reload', async () => {
    const page = await visit('');
    await settled(page);
    expect(await page.locator('.totals').innerText()).toMatch(/330/);
    await page.getByRole('link', { name: 'What is on record about Wirecard?' }).click();
    await page.waitForURL('**/fingraph/entity/wirecard');
    await page.reload();
    await settled(page);
    expect(await page.locator('h1').innerText()).toBe('Wirecard');
    const links = await linksOf(page);
    expect(links.filter((link) => !link.startsWith('/fingraph/'))).toEqual([]);
    const files = links.filter((link) => /\/(?:questions|export)\//.test(link));
    const statuses = await Promise.all(
      files.map(async (link) => (await fetch(new URL(link, explorer.address))).status),
    );
    expect([...new Set(statuses)]).toEqual([200]);
  });

  it('draws a graph, with the script that lays it out', async () => {
    const page = await visit('neighbourhood?of=wirecard');
    await settled(page);
    await page.locator('.graph-list li').first().waitFor();
  });

  it('leads from page to page of the questions', async () => {
    const page = await visit('questions');
    expect((await linksOf(page)).filter((link) => !link.startsWith('/fingraph/'))).toEqual([]);
    await page.goto(new URL('questions/partners-in-market', explorer.address).href);
    expect((await linksOf(page)).filter((link) => !link.startsWith('/fingraph/'))).toEqual([]);
    await page
      .getByRole('link', { name: 'Banque Edel' })
      .or(page.getByRole('link', { name: 'banque-edel' }))
      .first()
      .click();
    await page.waitForURL('**/fingraph/entity/banque-edel');
    await settled(page);
  });

  it('opens a view in GraphiQL, which asks the server', async () => {
    const page = await visit('entity/wirecard');
    await settled(page);
    await page.getByRole('link', { name: 'Open in GraphiQL' }).click();
    await page.waitForURL('**/fingraph/graphql?query=**');
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.result-window').getByText('"Wirecard"').first().waitFor();
    expect((await linksOf(page)).filter((link) => !link.startsWith('/fingraph'))).toEqual([]);
  });
});

describe.skipIf(executable === null)('A page whose script does not load', () => {
  it('says so', async () => {
    const explorer = await openExplorer(executable ?? '', {
      proxy: (server) => openPathProxy(server, { path: '/fingraph', strips: true }),
    });
    try {
      const page = await explorer.visit('');
      await page.getByText('If this line stays, the script of the page did not load.').waitFor();
      await page.context().close();
    } finally {
      await explorer.close();
    }
  });
});
