import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { chromiumPath } from '../support/browser.ts';
import { type Explorer, openExplorer, PHONE, seriousFindings } from '../support/explorer.ts';

const executable = chromiumPath();

describe.skipIf(executable === null)('A view that is shared', { timeout: 60_000 }, () => {
  let explorer: Explorer;
  let other: Server;
  let origin: string;
  let snippet = '';

  beforeAll(async () => {
    other = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<!doctype html><html lang="en"><title>A report</title><h1>A report</h1>${snippet}</html>`);
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    explorer = await openExplorer(executable ?? '', { embedOrigins: [origin] });
  });

  afterAll(async () => {
    await explorer?.close();
    other?.close();
  });

  /** The report of another server, with this element in it. */
  async function report(element: string): Promise<{ page: Page; frame: FrameLocator }> {
    snippet = element;
    const page = await explorer.visit('/questions');
    await page.unrouteAll();
    await page.goto(origin);
    return { page, frame: page.frameLocator('iframe') };
  }

  it('has a link and a snippet, which shows it in another page', async () => {
    const page = await explorer.open('/markets/alipay?status=active&market=DE');
    await page.getByRole('button', { name: 'Share' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share this view' });
    await dialog.getByText(page.url(), { exact: true }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    const text = (await dialog.getByLabel('HTML to embed the view').textContent()) ?? '';
    expect(text).toContain(`title="Partners of Alipay per market · FinGraph"`);
    const { frame, page: outer } = await report(text);
    await frame.getByRole('heading', { name: 'Alipay', level: 1 }).waitFor();
    expect(await frame.getByRole('banner').getByRole('navigation').count()).toBe(0);
    const foot = frame.getByRole('contentinfo');
    await expect.poll(() => foot.innerText()).toMatch(/^Source: .+\. Version [\da-f]{12}, .+\. Open in FinGraph$/);
    const [opened] = await Promise.all([outer.context().waitForEvent('page'), foot.getByRole('link').click()]);
    expect(opened.url()).toBe(page.url());
  });

  it('keeps its filters in the frame, and opens other pages outside of it', async () => {
    const { frame, page } = await report(
      `<iframe title="A graph" width="800" height="700" src="${explorer.address}embed/neighbourhood?of=alipay&theme=dark"></iframe>`,
    );
    await frame.getByRole('heading', { level: 1 }).waitFor();
    expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark');
    const link = frame.locator('main a[href*="/entity/"]').first();
    const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    expect(new URL(opened.url()).pathname).toMatch(/^\/entity\//);
  });

  it.each(['/embed/connections?from=alipay&to=wirecard', '/embed/conflicts'])('is complete at %s', async (path) => {
    const page = await explorer.open(path, { viewport: PHONE });
    expect(await page.getByRole('link', { name: 'Open in FinGraph' }).count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('is not shown in pages of other origins', async () => {
    const page = await explorer.visit('/questions');
    await page.unrouteAll();
    snippet = `<iframe title="A view" src="${explorer.address}embed/conflicts"></iframe>`;
    await page.goto(origin.replace('127.0.0.1', 'localhost')); // another origin
    const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    await page.reload();
    expect((await refused).text()).toContain('frame-ancestors');
  });

  it('is cited in four formats, with its sources', async () => {
    const page = await explorer.open('/claim/alipay-adyen-in-store-f174');
    await page.getByRole('button', { name: 'Cite' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cite this view' });
    const text = async () => (await dialog.getByLabel('Citation', { exact: true }).textContent()) ?? '';
    await expect.poll(text).toContain('[Data set]');
    await dialog.getByRole('radio', { name: 'RIS' }).check();
    expect(await text()).toMatch(/^TY {2}- DATA\r?\n[^]*TY {2}- ELEC[^]*ER {2}- \s*$/);
    await dialog.getByRole('radio', { name: 'CSL-JSON' }).check();
    const items = JSON.parse(await text()) as { type: string }[];
    expect(items.slice(0, 2).map(({ type }) => type)).toEqual(['dataset', 'webpage']);
    const count = items.length;
    await dialog.getByRole('checkbox', { name: 'With the sources of the claims' }).uncheck();
    await expect.poll(async () => (JSON.parse(await text()) as unknown[]).length).toBe(2);
    expect(count).toBeGreaterThan(2);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^fingraph-\d{4}-\d\d-\d\d\.json$/);
    expect(await seriousFindings(page)).toEqual([]);
  });
});
