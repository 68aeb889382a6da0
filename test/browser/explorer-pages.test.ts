import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { chromiumPath } from '../support/browser.ts';
import { type Explorer, openExplorer, seriousFindings, settled } from '../support/explorer.ts';

const executable = chromiumPath();

describe.skipIf(executable === null)('The pages of the explorer', { timeout: 60_000 }, () => {
  let explorer: Explorer;
  const pages: Page[] = [];

  beforeAll(async () => {
    explorer = await openExplorer(executable ?? '');
  });

  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.context().close()));
    expect(explorer.complaints()).toEqual([]);
  });

  afterAll(() => explorer?.close());

  async function open(path: string, options?: Parameters<Explorer['open']>[1]): Promise<Page> {
    const page = await explorer.open(path, options);
    page.setDefaultTimeout(10_000);
    pages.push(page);
    return page;
  }

  /** What the API answers, to compare pages with. */
  async function ask<Data>(query: string): Promise<Data> {
    const response = await fetch(new URL('/graphql', explorer.address), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  }

  describe('with plans', () => {
    it.each([
      ['all', '', 'status: [PLANNED]', 45],
      ['those with the words "2018"', '&text=2018', 'status: [PLANNED], text: "2018"', 14],
    ])('lists each plan once: %s', async (_, parameter, where, count) => {
      const { claims } = await ask<{ claims: { nodes: { id: string }[] } }>(
        `{ claims(where: { ${where} }, first: 200) { nodes { id } } }`,
      );
      expect(claims.nodes).toHaveLength(count);
      const page = await open(`/conflicts?kinds=realised_by${parameter}`);
      const more = page.locator('[aria-labelledby="open-plans"]').getByRole('button', { name: /^Show / });
      while (await more.count()) {
        await more.click();
        await settled(page);
      }
      const idsIn = (selector: string) =>
        page
          .locator(selector)
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace('/claim/', '')));
      const withOutcome = await idsIn('article.page > .pairs th:nth-child(2) .pair-sentence');
      const withNextStage = await idsIn('[aria-labelledby="next-stages"] th:nth-child(2) .pair-sentence');
      const open_ = await idsIn('[aria-labelledby="open-plans"] .claim-sentence a');
      const planIds = new Set(claims.nodes.map(({ id }) => id));
      // pairs that start from claims already in force are listed too
      const listed = [...withOutcome.filter((id) => planIds.has(id ?? '')), ...withNextStage, ...open_];
      expect(listed.toSorted()).toEqual([...planIds].toSorted());
    });

    it('adds its counts up', async () => {
      const page = await open('/conflicts?kinds=realised_by');
      expect(await page.locator('.plan-totals').innerText()).toBe(
        '45 plans: 1 with an outcome, 5 with a next stage only, 39 with neither. Outcomes of 2 claims already in force are listed too.',
      );
      expect(await page.locator('#next-stages .count').innerText()).toBe('5');
      expect(await page.locator('#open-plans .count').innerText()).toBe('39');
      expect(await page.locator('[aria-labelledby="next-stages"]').innerText()).toMatch(
        /UniCredit announced in December 2016 that it would bring Alipay to Italy in 2017\.[^]*Followed by\s+UniCredit has offered/,
      );
      expect(await seriousFindings(page)).toEqual([]);
    });
  });

  describe('of a country', () => {
    it('shows who works together there by role, every claim that covers it, and who has its seat there', async () => {
      const { entity, acquirers } = await ask<{
        entity: {
          marketClaims: { totalCount: number; counts: { value: string; claimCount: number }[] };
          partnerships: { totalCount: number };
          entities: { nodes: { id: string; name: string }[] };
        };
        acquirers: { nodes: { name: string }[] };
      }>(`{
        entity(id: "fr") {
          ... on Country {
            marketClaims { totalCount counts(by: KIND) { value claimCount } }
            partnerships { totalCount }
            entities(first: 200) { nodes { id name } }
          }
        }
        acquirers: entities(where: { takesPartIn: {
          where: { kinds: [PARTNERSHIP], markets: ["FR"] }, as: [ACQUIRER]
        } }) { nodes { name } }
      }`);
      const page = await open('/entity/fr');
      expect(await page.locator('.result-count').innerText()).toBe('20 claims cover this market.');
      expect(entity.marketClaims.totalCount).toBe(20);
      const headings = await page.locator('.facts-of-kind h2').allInnerTexts();
      const counts = headings.map((heading) => Number(/\d+$/.exec(heading)?.[0]));
      expect(counts.toSorted()).toEqual(entity.marketClaims.counts.map(({ claimCount }) => claimCount).toSorted());
      expect(counts.reduce((sum, count) => sum + count)).toBe(20);
      expect(await page.locator('#roles .count').innerText()).toBe(`${entity.partnerships.totalCount} partnerships`);
      const acquirerNames = await page.locator('[aria-labelledby="role-acquirer"] li > a:first-child').allInnerTexts();
      expect(acquirerNames).toEqual(acquirers.nodes.map(({ name }) => name));
      expect(await page.locator('#role-acquirer').innerText()).toMatch(/^Acquirer\s+3$/);
      const seated = await page.locator('[aria-labelledby="seated"] li > a').allInnerTexts();
      expect(seated).toEqual(entity.entities.nodes.filter(({ id }) => id !== 'fr').map(({ name }) => name));
      expect(await page.locator('#seated .count').innerText()).toBe(String(seated.length));
      expect(await seriousFindings(page)).toEqual([]);
    });

    it('leads from a participant to its partners there', async () => {
      const page = await open('/entity/fr');
      await page.getByRole('link', { name: 'Partners of Banque Edel in France: 2 partnerships' }).click();
      await page.waitForURL('**/markets/banque-edel?as=acquirer&status=any&market=FR');
      await settled(page);
      expect(await page.locator('.partner-name').allInnerTexts()).toContain('Alipay');
    });

    it('narrows the claims that cover it', async () => {
      const page = await open('/entity/fr?kinds=metric');
      expect(await page.locator('.result-count').innerText()).toBe(
        '2 claims with these kinds and statuses cover this market.',
      );
      expect(await page.locator('.claim-card').count()).toBe(2);
    });
  });

  it('offers only views that have something to show', async () => {
    const linksOf = async (path: string) => {
      const page = await open(path);
      return page.locator('.onward a').allInnerTexts();
    };
    expect(await linksOf('/entity/eric-jing')).toEqual(['Neighbourhood as a graph', 'Connections to others']);
    expect(await linksOf('/entity/cssf')).toEqual(['Neighbourhood as a graph', 'Connections to others']);
    expect(await linksOf('/entity/ca')).toEqual([]);
    expect(await linksOf('/entity/wirecard')).toContain('Partners per market');
    const { entities } = await ask<{ entities: { nodes: { id: string; kind: string }[] } }>(
      '{ entities(first: 200, where: { takesPartIn: { where: { kinds: [PARTNERSHIP], not: { status: [ACTIVE] } } } }) { nodes { id kind } } }',
    );
    const page = await open('/');
    for (const { id } of entities.nodes.slice(0, 3)) {
      await page.goto(new URL(`/entity/${id}`, explorer.address).href);
      await page.getByRole('link', { name: 'Partners per market' }).click();
      await page.locator('.grid-count').first().waitFor();
    }
  });

  it('leads from a grid without partners to what there is', async () => {
    const page = await open('/markets/eric-jing');
    await page.getByText('Eric Jing takes part in no partnership.').waitFor();
    const bank = await open('/markets/banque-edel');
    await bank.getByRole('link', { name: 'Show all 2 partnerships' }).click();
    await bank.locator('.grid-count').first().waitFor();
  });

  describe('that find entities', () => {
    it('say how many claims and sources Enter finds if no name matches', async () => {
      const { search } = await ask<{ search: { totalCount: number } }>('{ search(text: "Series C") { totalCount } }');
      const page = await open('/');
      const field = page.getByRole('combobox', { name: /^Find a company/ });
      await field.fill('Series C');
      await page
        .getByText(
          `No name matches “Series C”. Press Enter to see ${search.totalCount} claims and sources with these words.`,
        )
        .waitFor();
      expect(await page.getByText('Nobody and nothing').count()).toBe(0);
      await field.press('Enter');
      await page.waitForURL('**/search?text=Series+C');
      await page.getByText(new RegExp(`^${search.totalCount} results`)).waitFor();
    });

    it('take the only match by Enter, also before the list is there', async () => {
      const page = await open('/markets');
      const field = page.getByRole('combobox', { name: 'Wallet, company or bank' });
      await field.fill('wirec');
      await page.getByRole('option', { name: /^Wirecard/ }).waitFor();
      await field.press('Enter');
      await page.waitForURL('**/markets/wirecard**');
      await page.goBack();
      await settled(page);
      await field.fill('ingeni');
      await field.press('Enter');
      await page.waitForURL('**/markets/ingenico**');
    });

    it('say that nothing matches, or that nothing was typed, after Enter', async () => {
      const page = await open('/connections');
      const field = page.getByRole('combobox', { name: 'From' });
      await field.press('Enter');
      await page.getByText('Type a name, then choose from the list.').waitFor();
      await field.fill('zzzz');
      await field.press('Enter');
      await page.getByText('Nobody and nothing is called “zzzz”.').waitFor();
    });
  });

  describe('with downloads', () => {
    it('save a file and stay', async () => {
      const page = await open('/entity/alipay');
      const bar = page.getByRole('group', { name: 'This view' });
      const saved = page.waitForEvent('download');
      await bar.getByText('Download').click();
      await bar.locator('a', { hasText: /^CSV$/ }).first().click();
      expect((await saved).suggestedFilename()).toBe('facts-about.csv');
      await bar.getByText('Saved.').waitFor();
      expect(page.url()).toMatch(/\/entity\/alipay$/);
    });

    it('lead to the whole list if a table cannot hold it', async () => {
      const page = await open('/search?text=alipay');
      const bar = page.getByRole('group', { name: 'This view' });
      await bar.getByText('Download').click();
      await bar.locator('a', { hasText: /^CSV$/ }).first().click();
      const note = bar.getByRole('alert');
      await note.getByText('The file was not saved: the list has more rows than one table takes.').waitFor();
      expect(page.url()).toMatch(/\/search\?text=alipay$/);
      expect(explorer.complaints().filter((one) => !one.includes('status of 4'))).toEqual([]);
      const saved = page.waitForEvent('download');
      await note.getByRole('link', { name: 'Save all claims' }).click();
      expect((await saved).suggestedFilename()).toMatch(/^fingraph-claims-.*\.csv$/);
    });

    it('say that the server is gone', async () => {
      const page = await open('/claim/alipay-europe-20-countries-target-f002');
      const bar = page.getByRole('group', { name: 'This view' });
      await page.route('**/questions/**', (route) => route.abort('connectionrefused'));
      await bar.getByText('Download').click();
      await bar.locator('a', { hasText: /^CSV$/ }).first().click();
      await bar.getByRole('alert').getByText('The server does not answer. Try again later.').waitFor();
      expect(explorer.complaints().filter((one) => !one.includes('ERR_CONNECTION_REFUSED'))).toEqual([]);
    });
  });
});
