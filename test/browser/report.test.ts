import { expect, it } from 'vitest';

import { describeExplorer } from '../support/explorer-suite.ts';
import { PHONE, seriousFindings, settled } from '../support/explorer.ts';

describeExplorer('The report', {}, ({ open, query, allowComplaints }) => {
  it('has the charts, the map, the claims and the numbered sources of saved work', async () => {
    const { claims } = await query<{ claims: { nodes: { id: string; summary: string }[] } }>(
      '{ claims(where: { kinds: [PARTNERSHIP], markets: ["DE"] }, first: 2) { nodes { id summary } } }',
    );
    const views = [
      ['Partners in Europe', '/over-time?of=alipay&areas=europe'],
      ['Alipay and WeChat Pay', '/over-time?of=alipay,wechat-pay'],
      ['Active users', '/over-time?show=figures&of=alipay&measure=active_users'],
      ['Map', '/map?of=alipay&view=europe'],
      ['Shared partners', '/compare?of=alipay,wechat-pay'],
      ['Dates', '/timeline/alipay?from=2015&to=2019'],
      ['By market', '/markets/alipay'],
    ].map(([name, path], index) => ({ id: String(index), name, path, note: `Note ${index}` }));
    const saved = {
      format: 'fingraph-saved',
      version: 1,
      basket: claims.nodes.map(({ id, summary }) => ({ id, title: summary, note: 'Why it matters' })),
      views,
    };
    const page = await open('/report', { viewport: PHONE });
    await page.evaluate((text) => localStorage.setItem('fingraph-saved', text), JSON.stringify(saved));
    await page.reload();
    await page.getByLabel('Title of the report').fill('How it grew');
    await page.getByLabel('Introduction').fill('In three charts.');
    await page.getByLabel('Title of the report').focus();
    await page.getByRole('heading', { level: 1, name: 'How it grew' }).waitFor();
    await page.getByRole('heading', { name: 'Sources' }).waitFor();
    await page.locator('figure.chart').nth(3).waitFor();
    await settled(page);
    expect(await page.locator('figure.chart').count()).toBe(4);
    expect(await page.locator('figure.map').count()).toBe(1);
    expect(await page.locator('.report-part').filter({ hasText: 'Dates' }).locator('svg').count()).toBe(1);
    expect(await page.locator('.report-part').filter({ hasText: 'By market' }).locator('table.grid').count()).toBe(1);
    expect(await page.locator('.report-claims > li').count()).toBe(2);
    expect(await page.locator('.report-sources > li').count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    expect(await seriousFindings(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByLabel('Title of the report').isVisible()).toBe(false);
    expect(await page.getByText('In three charts.', { exact: true }).last().isVisible()).toBe(true);
    expect(await page.locator('figure.map').isVisible()).toBe(true);
  });

  it('says which part could not be loaded, and loads it again', async () => {
    allowComplaints(/ERR_FAILED/);
    const saved = {
      format: 'fingraph-saved',
      version: 1,
      basket: [{ id: 'no-such-claim', title: 'Gone', note: '' }],
      views: [{ id: '1', name: 'Claims', path: '/claims?kind=partnership', note: '' }],
    };
    const page = await open('/report');
    await page.evaluate((text) => localStorage.setItem('fingraph-saved', text), JSON.stringify(saved));
    await page.route('**/graphql*', (route) => route.abort());
    await page.reload();
    await page.locator('.report-part').getByRole('button', { name: 'Try again' }).waitFor();
    await page.unroute('**/graphql*');
    await page.locator('.report-part').getByRole('button', { name: 'Try again' }).click();
    await page.locator('.report-part li').first().waitFor();
  });
});
