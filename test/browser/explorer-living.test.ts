import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { PHONE, seriousFindings, settled, WIDE } from '../support/explorer.ts';
import { describeExplorer } from '../support/explorer-suite.ts';
import { loadLivingData, loadOneDataset } from './living-data.ts';

/** The moments of the loads, the latest first. */
type Loads = { graph: { loads: { loadedAt: string }[] } };

describeExplorer(
  "The explorer with anyone's data",
  { load: loadLivingData },
  ({ open, url, query, allowComplaints }) => {
    const loadedAt = async (index: number): Promise<string> => {
      const { graph } = await query<Loads>('{ graph { loads { loadedAt } } }');
      return graph.loads.toReversed()[index]?.loadedAt ?? '';
    };

    describe('on its first page', () => {
      it('shows who publishes each data set, under which licence', async () => {
        const page = await open('/');
        const sets = await page.locator('.dataset-list > li').allInnerTexts();
        expect(sets).toEqual([
          expect.stringMatching(/^Nordic payments\s[^]*A research team[^]*CC-BY-4\.0[^]*8 claims/),
          expect.stringMatching(/^A rival view\s[^]*rival\.example[^]*2 claims/),
        ]);
      });

      it('suggests and asks for what the graph holds', async () => {
        const page = await open('/');
        expect(await page.getByRole('combobox', { name: /^Find/ }).getAttribute('placeholder')).toMatch(/^Fjordpay, /);
        const paths = await page
          .locator('.start-questions a, .start-lists a')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
        expect(paths.length).toBeGreaterThan(10);
        expect(await page.locator('body').innerText()).not.toMatch(/alipay|wirecard|tencent/i);
        for (const path of paths.slice(0, 6)) {
          await page.goto(url(path).href);
          await settled(page);
          expect([path, await page.locator('main .failure, .truncated').count()]).toEqual([path, 0]);
        }
      });
    });

    describe('with several data sets', () => {
      it('shows the claims of those that are chosen, and keeps the choice in the address', async () => {
        const page = await open('/entity/fjordpay');
        await page.getByRole('checkbox', { name: 'A rival view' }).check();
        await page.waitForURL('**/entity/fjordpay?datasets=rival-view');
        await settled(page);
        expect(await page.locator('.result-count').innerText()).toBe('2 claims on record in this data set.');
        expect(await page.locator('.claim-dataset').allInnerTexts()).toEqual([
          expect.stringMatching(/^Data set:?\s+A rival view/),
          expect.stringMatching(/^Data set:?\s+A rival view/),
        ]);
        const bar = page.getByRole('group', { name: 'This view' });
        const query = decodeURIComponent((await bar.getByText('Open in GraphiQL').getAttribute('href')) ?? '');
        expect(query).toContain('where={"datasets":["rival-view"]}');
        await page.locator('.claim-sentence a').first().click();
        await page.waitForURL('**/claim/*?datasets=rival-view');
      });

      it.each([
        ['/neighbourhood?of=fjordpay', '.graph-summary', /^8 entities and 8 claims/],
        ['/conflicts', '.result-count', /^No pair matches the filter/],
        ['/markets/fjordpay?as=any&status=any', '.result-count', /^1 market/],
        ['/connections?from=anna-berg&to=kort', '.ways', /^1 path/],
        ['/search?text=rivalpay', '.result-count', /^No results/],
      ])('filters %s', async (path, selector, text) => {
        const page = await open(path);
        await page.getByRole('checkbox', { name: 'Nordic payments' }).check();
        await page.waitForURL('**datasets=nordic-payments**');
        await expect.poll(() => page.locator(selector).innerText()).toMatch(text);
      });

      it('cites only those that a view draws on', async () => {
        const page = await open('/entity/fjordpay?datasets=rival-view');
        await page.getByRole('button', { name: 'Cite' }).click();
        const dialog = page.getByRole('dialog', { name: 'Cite this view' });
        await dialog.getByText('Version of the data').waitFor();
        const text = await dialog.innerText();
        expect(text).toContain('A rival view');
        expect(text).not.toContain('Nordic payments');
        expect(text).toContain(`from ${page.url()}`);
      });

      it('has a page for each', async () => {
        const page = await open('/claim/fjordpay-series-h');
        await page.getByRole('link', { name: 'Nordic payments' }).click();
        await page.waitForURL('**/dataset/nordic-payments');
        await settled(page);
        expect(await page.locator('.loads li').allInnerTexts()).toEqual([
          expect.stringMatching(/1 claim added$/),
          expect.stringMatching(/1 claim retracted$/),
          expect.stringMatching(/2 claims revised$/),
          expect.stringMatching(/8 claims added$/),
        ]);
        const unknown = await open('/dataset/nobody');
        expect(await unknown.locator('h1').innerText()).toBe('No data set has this id');
      });
    });

    describe('with claims that change', () => {
      const changesOf = (page: Page) =>
        page
          .locator('.changes tr:has(td)')
          .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim())));

      it('shows what a revision changed, field by field', async () => {
        const page = await open('/claim/fjordpay-series-h');
        expect(await changesOf(page)).toEqual([
          [
            'Summary',
            'Fjordpay raised SEK 900 million in a Series H round in January 2026.',
            'Fjordpay raised SEK 950 million in a Series H round in January 2026.',
          ],
          ['Amounts', '900 million SEK (round total)', '950 million SEK (round total)'],
          ['Confidence', '0.9', '0.95'],
          ['Citations', '', 'founder-interview'],
        ]);
        expect(await page.locator('.changes mark').allInnerTexts()).toEqual(['900', '950']);
      });

      it('shows that a claim was retracted and came back', async () => {
        const page = await open('/claim/fjordpay-isbank');
        const steps = await page.locator('.history ol > li').allInnerTexts();
        expect(steps.map((step) => step.split(' ')[0])).toEqual(['Recorded', 'Retracted', 'Returned']);
      });

      it('shows the graph as it was recorded, and the way back to now', async () => {
        const first = await loadedAt(0);
        const page = await open('/entity/fjordpay?kinds=funding_round');
        await page.getByRole('combobox', { name: 'Recorded' }).selectOption(first);
        await page.waitForURL(`**recordedOn=${encodeURIComponent(first)}`);
        await settled(page);
        await page.getByText('As recorded on').first().waitFor();
        expect(await page.locator('.claim-sentence').innerText()).toContain('SEK 900 million');
        expect(await page.locator('.confidence-number').innerText()).toBe('0.90');
        await page.locator('.claim-sentence a').click();
        await page.waitForURL(`**/claim/fjordpay-series-h?recordedOn=${encodeURIComponent(first)}`);
        await settled(page);
        expect(await page.locator('[aria-labelledby="then"]').innerText()).toContain('SEK 900 million');
        expect(await page.locator('h1').innerText()).toContain('SEK 950 million');
        await page.getByRole('link', { name: 'Show the graph as of now' }).click();
        await page.waitForURL('**/claim/fjordpay-series-h');
        expect(await page.locator('.as-recorded, [aria-labelledby="then"]').count()).toBe(0);
      });

      it('shows the state at a moment that somebody types', async () => {
        const page = await open('/conflicts');
        await page.getByRole('combobox', { name: 'Recorded' }).selectOption('at another moment …');
        await page.getByLabel('Moment (UTC)').fill('2020-01-01T08:00');
        await page.getByRole('button', { name: 'Show' }).click();
        await page.waitForURL('**/conflicts?recordedOn=2020-01-01T08%3A00Z');
        await page.getByText('No claims have this relation.').waitFor();
        expect(await page.locator('.as-recorded').innerText()).toMatch(/^As recorded on 1 January 2020, 08:00 UTC\./);
      });

      it('says that a claim was not recorded then', async () => {
        const page = await open(`/claim/fjordpay-isbank?recordedOn=${await loadedAt(2)}`);
        await page.getByText('The graph did not hold this claim at that moment.').waitFor();
      });

      it('draws the graph of that moment, with its claims', async () => {
        const page = await open(`/neighbourhood?of=isbank&claim=fjordpay-series-h&recordedOn=${await loadedAt(2)}`);
        await expect.poll(() => page.locator('.graph-summary').innerText()).toMatch(/^3 entities and 1 claim/);
        await page.locator('.graph-claim').getByText('raised SEK 950 million').waitFor();
        await page.goto(url(`/neighbourhood?of=isbank&claim=fjordpay-series-h&recordedOn=${await loadedAt(0)}`).href);
        await page.locator('.graph-claim').getByText('raised SEK 900 million').waitFor();
      });
    });

    describe('with records of every kind', () => {
      it('shows names, tags and own columns of an entity', async () => {
        const page = await open('/entity/fjordpay');
        const facts = (await page.locator('dl.facts').innerText()).replaceAll(/\s+/g, ' ');
        expect(facts).toMatch(/Legal name Fjordpay Aktiebolag \(Swedish\)/);
        expect(facts).toMatch(/Formerly Bergbetalning \(Swedish, until 2021\)/);
        expect(facts).toMatch(/analyst me reviewedOn 2026-05-01 row sheet: Companies, line: 7/);
        expect(await page.locator('.tag').allInnerTexts()).toEqual(['bnpl', 'processor', 'competitor']);
        expect(await page.locator('dl.facts [lang="zh-Hans"]').innerText()).toBe('峡湾支付');
      });

      it('leads from an identifier to its entity', async () => {
        const page = await open('/entity/lei/5299000fjordpay00063');
        await page.waitForURL('**/entity/fjordpay');
        await settled(page);
        const lei = page.locator('.identifier').first();
        expect((await lei.innerText()).replaceAll(/\s+/g, ' ')).toMatch(
          /^5299000FJORDPAY00063 search\.gleif\.org ↗.* Copy Source: Register of licensed firms$/,
        );
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
        await page.getByRole('button', { name: 'Copy the LEI' }).click();
        await lei.getByText('Copied.').waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('5299000FJORDPAY00063');
      });

      it.each([
        ['/entity/ticker/XNAS%3ANONE', 'This graph has no entity with the Ticker XNAS:NONE.'],
        ['/entity/lei/5299000FJORDPAY00064', 'expected an LEI with the check digits 63'],
        ['/entity/nonsense/1', 'Identifiers have no scheme nonsense.'],
      ])('says that no entity has the identifier of %s', async (path, words) => {
        const page = await open(path);
        await page.getByText(words).waitFor();
        allowComplaints(/status of 400/);
      });

      it('shows claims of the new kinds, a default confidence, and sources without an address', async () => {
        const page = await open('/entity/fjordpay?datasets=nordic-payments');
        expect(await page.locator('.kind-heading').allInnerTexts()).toEqual(
          expect.arrayContaining([
            expect.stringMatching(/^Licences/),
            expect.stringMatching(/^Enforcement actions/),
            expect.stringMatching(/^Memberships/),
            expect.stringMatching(/^Product offerings/),
          ]),
        );
        const founders = await page.locator('article', { hasText: 'founded Fjordpay' }).last().innerText();
        expect(founders.replaceAll(/\s+/g, ' ')).toMatch(
          /0\.50 by default .*Anna Berg, Erik Lund.* Conversation with a founder\. Interview, 10 February 2026 “?We started in a garage\./,
        );
        const figure = await page.locator('[aria-labelledby="facts-metric"]').innerText();
        expect(figure).toContain('Cards in circulation: about 2 million');
      });

      it('shows the fields of a licence', async () => {
        const page = await open('/claim/fjordpay-licence');
        const record = (await page.locator('dl.facts').first().innerText()).replaceAll(/\s+/g, ' ');
        expect(record).toMatch(/Licence Payment Licence number P-1234 .*Tag psd2 checkedBy legal team/);
      });
    });

    describe.each([
      ['at 1280 pixels', WIDE],
      ['on a phone', PHONE],
    ] as const)('%s', (_, viewport) => {
      it.each([
        '/',
        '/entity/fjordpay?datasets=rival-view',
        '/claim/fjordpay-series-h?recordedOn=2026-05-01',
        '/source/founder-interview',
        '/dataset/nordic-payments',
        '/conflicts',
        '/neighbourhood?of=fjordpay',
        '/markets/fjordpay?as=any',
        '/connections?from=anna-berg&to=kort',
      ])('has no horizontal scrolling and no serious axe finding, light or dark, at %s', async (path) => {
        const page = await open(path, { viewport, colorScheme: 'light' });
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        expect(await seriousFindings(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.locator('html[data-theme="dark"]').waitFor();
        expect(await seriousFindings(page)).toEqual([]);
      });
    });
  },
);

describeExplorer('The explorer with one data set', { load: loadOneDataset }, ({ open }) => {
  it('offers no choice of data sets, and no earlier state', async () => {
    const page = await open('/entity/fjordpay');
    expect(await page.getByRole('group', { name: 'Data sets' }).count()).toBe(0);
    expect(await page.getByRole('combobox', { name: 'Recorded' }).count()).toBe(0);
    expect(await page.locator('.claim-dataset').count()).toBe(0);
  });
});
