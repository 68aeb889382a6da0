import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { PHONE, seriousFindings, WIDE } from '../support/explorer.ts';
import { describeExplorer } from '../support/explorer-suite.ts';
import { loadLivingData } from './living-data.ts';

const EUROPE = '/over-time?of=alipay&areas=europe';

describeExplorer('The explorer over time and on the map', {}, ({ open, query }) => {
  describe('shows how a network grew', () => {
    it('in a chart with the numbers of the API, and a table of them', async () => {
      const page = await open(EUROPE);
      const { claims } = await query<{ claims: { growth: Growth[] } }>(
        `{ claims(where: { kinds: [PARTNERSHIP], involves: [{ entity: "alipay" }], areas: [EUROPE] }, first: 0) {
             growth { day inForce { entityCount } } } }`,
      );
      const chart = page.getByRole('group', { name: /^Partners of Alipay in Europe\./ });
      const last = claims.growth.at(-1)?.inForce.entityCount ?? 0;
      await chart
        .getByRole('link', { name: new RegExp(`: ${last - 1} partners$`) })
        .last()
        .waitFor();
      await page.getByText(/^Table \(/).click();
      const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Alipay', exact: true }) });
      const values = await rows.locator('td:nth-child(3)').allInnerTexts();
      expect(Number(values.at(-1))).toBe(last - 1);
      expect(values.map(Number)).toContain((claims.growth[0]?.inForce.entityCount ?? 0) - 1);
    });

    it('and leads from a point to its claims, by keyboard', async () => {
      const page = await open(`${EUROPE}&by=year&to=2018`);
      const chart = page.getByRole('group', { name: /^Partners of Alipay/ });
      await chart.locator('a[tabindex="0"]').focus();
      await page.keyboard.press('End');
      const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
      expect(label).toMatch(/^Alipay: 31 December 2018: \d+/);
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'On 31 December 2017' }).waitFor();
      expect(new URL(page.url()).searchParams.get('at')).toBe('2017-12-31');
      await page
        .getByRole('link', { name: /^Alipay and Finpro signed/ })
        .first()
        .waitFor();
      await page.goBack();
      await page.getByRole('heading', { name: 'On 31 December 2017' }).waitFor({ state: 'detached' });
    });

    it('with plans as a dashed line of its own', async () => {
      const page = await open(EUROPE);
      await page.locator('.chart-line.dashed').first().waitFor({ state: 'attached' });
      await page.getByText('Alipay, with plans', { exact: true }).first().waitFor();
      await page.getByText(/^Dashed: with the plans/).waitFor();
    });

    it('and saves the picture and the numbers', async () => {
      const page = await open(EUROPE);
      const svg = await saved(page, 'Save as SVG');
      expect(svg).toMatch(/^<svg [^]*Partners of Alipay in Europe[^]*<\/svg>$/);
      expect(svg).not.toMatch(/class=|style=|var\(/);
      const csv = await saved(page, 'Save as CSV');
      expect(csv.split('\r\n')[0]).toBe('\uFEFFSeries,First day,Last day,partners,At least,At most');
    });
  });

  it('shows rival figures apart, with their bounds', async () => {
    const page = await open('/over-time?show=figures&measure=market_share&of=alipay');
    const chart = page.getByRole('group', { name: /^Market share: Alipay\./ });
    await chart.getByRole('link', { name: /^La Tribune: .*more than 60/ }).waitFor();
    expect(await chart.locator('.chart-line[d]').count()).toBe(0);
    await chart.getByRole('link', { name: /^La Tribune/ }).press('Enter');
    await page.waitForURL(/\/claim\//);
  });

  describe('has a map of markets', () => {
    it('with a link for each country, also the smallest, and a sorted table', async () => {
      const page = await open('/map?of=alipay');
      const map = page.getByRole('group', { name: /^Partners of Alipay, by market\./ });
      await map.getByRole('link', { name: 'Monaco: 1 partner', exact: true }).waitFor();
      for (const name of ['Singapore', 'Malta', 'Luxembourg', 'Liechtenstein']) {
        expect(await map.getByRole('link', { name: new RegExp(`^${name}: `) }).count(), name).toBe(1);
      }
      const numbers = await page.locator('table.figures tbody td:nth-child(3)').allInnerTexts();
      expect(numbers.map(Number)).toEqual(numbers.map(Number).toSorted((a, b) => b - a));
      expect(numbers.length).toBeGreaterThan(20);
    });

    it('in which arrow keys find the nearest country, and Enter its claims', async () => {
      const page = await open('/map?of=alipay&view=europe');
      const map = page.getByRole('group', { name: /^Partners of Alipay/ });
      await map.locator('a[tabindex="0"]').focus();
      expect(await focused(page)).toMatch(/^Germany: 18 partners/);
      await page.keyboard.press('ArrowLeft');
      expect(await focused(page)).toMatch(/^(Luxembourg|Belgium|Netherlands): /);
      await map.getByRole('link', { name: /^France: / }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: /^Claims about France/ }).waitFor();
      expect(new URL(page.url()).searchParams.get('market')).toBe('fr');
      await page.getByRole('link', { name: 'Market page' }).first().click();
      await page.waitForURL(/\/entity\/fr$/);
    });

    it('on a day', async () => {
      const page = await open('/map?of=alipay&day=2016-12-31');
      const { claims } = await query<{ claims: { counts: Count[] } }>(
        `{ claims(where: { kinds: [PARTNERSHIP], involves: [{ entity: "alipay" }], inForceOn: "2016-12-31" }, first: 0) {
             counts(by: MARKET) { value entityCount } } }`,
      );
      const germany = claims.counts.find(({ value }) => value === 'DE')?.entityCount ?? 0;
      await page.getByRole('link', { name: `Germany: ${germany - 1} partners`, exact: true }).waitFor();
      await page
        .getByText(/in force on 31 December 2016, as far as known/)
        .first()
        .waitFor();
    });
  });

  it('shows the timeline of an entity, by year and kind', async () => {
    const page = await open('/timeline/eric-jing');
    await page.getByText('6 claims with 10 dates.').waitFor();
    await page.getByLabel('From year').fill('2018');
    await page.getByText('3 claims with').waitFor();
    expect(new URL(page.url()).searchParams.get('from')).toBe('2018');
    await page.getByRole('checkbox', { name: 'Statements' }).check();
    const row = page.getByRole('link', { name: /^Ant Financial wants to help/ }).first();
    await row.press('Enter');
    await page.waitForURL(/\/claim\//);
  });

  it('compares entities side by side', async () => {
    const page = await open('/compare?of=alipay,wechat-pay');
    const partners = page.getByRole('region', { name: 'Shared partners' });
    await partners.getByRole('link', { name: 'Wirecard is a partner of WeChat Pay' }).waitFor();
    const markets = page.getByRole('region', { name: 'Markets', exact: true });
    expect(await markets.getByRole('row').nth(1).innerText()).toMatch(/^Germany\s+all\s+18\s+2/);
    await markets.getByText('only Alipay').first().waitFor();
    expect(await page.getByRole('row', { name: /^Claims: Partnerships differs/ }).count()).toBe(1);
    await page.getByRole('button', { name: 'Remove WeChat Pay' }).click();
    await page.getByText('Choose at least two entities.').first().waitFor();
    await page.getByRole('combobox', { name: 'Add an entity' }).fill('union');
    await page
      .getByRole('option', { name: /UnionPay/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /^Compare Alipay and China UnionPay/ }).waitFor();
  });

  it('has a page for each area, and links to the views of an entity', async () => {
    const page = await open('/area/europe');
    await page.getByRole('heading', { level: 1, name: 'Europe' }).waitFor();
    await page.getByRole('heading', { name: 'Plans, and what came of them' }).waitFor();
    await page.getByRole('heading', { name: /^Partners of the whole graph in Europe/ }).waitFor();
    const entity = await open('/entity/alipay');
    await entity.getByRole('link', { name: 'Partners over time' }).click();
    await entity.waitForURL(/\/over-time\?of=alipay$/);
  });

  it.each([
    EUROPE,
    '/over-time?show=figures&measure=market_share&of=alipay',
    '/map?of=alipay&market=fr',
    '/timeline/eric-jing',
    '/compare?of=alipay,wechat-pay',
    '/area/europe',
  ])('has no horizontal scrolling and no serious axe finding, light or dark, at %s', async (path) => {
    const page = await open(path, { viewport: WIDE, colorScheme: 'light' });
    await page.locator('figure').first().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-theme="dark"]').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

describeExplorer("The explorer over time with anyone's data", { load: loadLivingData }, ({ open }) => {
  it('charts, maps and compares it', async () => {
    const page = await open('/over-time?of=fjordpay');
    await page.getByRole('group', { name: /^Partners of Fjordpay\./ }).waitFor();
    const map = await open('/map?show=claims');
    await map.getByRole('link', { name: /^Norway: \d/ }).waitFor();
    await open('/timeline/fjordpay');
  });
});

describeExplorer('The explorer over time on an empty graph', { load: async () => undefined }, ({ open }) => {
  it('says that there is nothing', async () => {
    const page = await open('/over-time');
    await page.getByText(/^No claim with a date matches/).waitFor();
    const map = await open('/map');
    await map.getByText('No claim that matches names a country.').waitFor();
    const area = await open('/area/europe');
    await area.getByText('No claim is about this area.').waitFor();
    await (await open('/compare')).getByText('Choose at least two entities.').waitFor();
  });
});

interface Growth {
  readonly day: string;
  readonly inForce: { readonly entityCount: number };
}

interface Count {
  readonly value: string;
  readonly entityCount: number;
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
}

/** The content of a file that a button saves. */
async function saved(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).first().click();
  return readFile(await (await download).path(), 'utf8');
}
