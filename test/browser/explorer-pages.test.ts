import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { PHONE, seriousFindings, settled, WIDE } from '../support/explorer.ts';
import { describeExplorer } from '../support/explorer-suite.ts';

describeExplorer('The pages of the explorer', { actionTimeoutMs: 10_000 }, ({ open, url, query, allowComplaints }) => {
  describe('of plans', () => {
    it.each([
      ['all', '', 'status: [PLANNED]', 45],
      ['those that contain "2018"', '&text=2018', 'status: [PLANNED], text: "2018"', 14],
    ])('list each plan once: %s', async (_, parameter, where, count) => {
      const { claims } = await query<{ claims: { nodes: { id: string }[] } }>(
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
      const withNeither = await idsIn('[aria-labelledby="open-plans"] .claim-sentence a');
      const planIds = new Set(claims.nodes.map(({ id }) => id));
      // pairs of claims that are already in force are listed, too
      const listed = [...withOutcome.filter((id) => planIds.has(id ?? '')), ...withNextStage, ...withNeither];
      expect(listed.toSorted()).toEqual([...planIds].toSorted());
    });

    it('say that no pair contains the words', async () => {
      const page = await open('/conflicts?text=Series+C');
      await page.getByText('No pair contains the words “Series C”.').waitFor();
    });

    it('have counts that add up', async () => {
      const page = await open('/conflicts?kinds=realised_by');
      expect(await page.locator('.plan-totals').innerText()).toBe(
        '45 plans: 1 with an outcome, 5 with only a next stage, 39 with neither. Outcomes of 2 claims already in force are listed too.',
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
    it('show participants by role, the claims that cover it, and the entities based there', async () => {
      const { entity, acquirers } = await query<{
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
      expect(await page.locator('#roles .count').innerText()).toBe(String(entity.partnerships.totalCount));
      const acquirerNames = await page.locator('[aria-labelledby="role-acquirer"] li > a:first-child').allInnerTexts();
      expect(acquirerNames).toEqual(acquirers.nodes.map(({ name }) => name));
      expect(await page.locator('#role-acquirer').innerText()).toMatch(/^Acquirer\s+3$/);
      const based = await page.locator('[aria-labelledby="based"] li > a').allInnerTexts();
      expect(based).toEqual(entity.entities.nodes.filter(({ id }) => id !== 'fr').map(({ name }) => name));
      expect(await page.locator('#based .count').innerText()).toBe(String(based.length));
      expect(await seriousFindings(page)).toEqual([]);
    });

    it('link a participant to its partners there', async () => {
      const page = await open('/entity/fr');
      await page.getByRole('link', { name: 'Partners of Banque Edel in France: 2 partnerships' }).click();
      await page.waitForURL('**/markets/banque-edel?as=acquirer&status=any&market=FR');
      await settled(page);
      expect(await page.locator('.partner-name').allInnerTexts()).toContain('Alipay');
    });

    it('filter the claims that cover it', async () => {
      const page = await open('/entity/fr?kinds=metric');
      expect(await page.locator('.result-count').innerText()).toBe(
        '2 claims with these kinds and statuses cover this market.',
      );
      expect(await page.locator('.claim-card').count()).toBe(2);
    });
  });

  it('link only to views with content', async () => {
    const linksOf = async (path: string) => {
      const page = await open(path);
      return page.locator('.more-views a').allInnerTexts();
    };
    const always = ['Neighbourhood as a graph', 'Connections to other entities', 'Timeline', 'Compare with others'];
    expect(await linksOf('/entity/eric-jing')).toEqual(always);
    expect(await linksOf('/entity/cssf')).toEqual(always);
    expect(await linksOf('/entity/ca')).toEqual([]);
    expect(await linksOf('/entity/wirecard')).toContain('Partners per market');
    const { entities } = await query<{ entities: { nodes: { id: string; kind: string }[] } }>(
      '{ entities(first: 200, where: { takesPartIn: { where: { kinds: [PARTNERSHIP], not: { status: [ACTIVE] } } } }) { nodes { id kind } } }',
    );
    const page = await open('/');
    for (const { id } of entities.nodes.slice(0, 3)) {
      await page.goto(url(`/entity/${id}`).href);
      await page.getByRole('link', { name: 'Partners per market' }).click();
      await page.locator('.grid-count').first().waitFor();
    }
  });

  it('link from an empty grid to existing claims', async () => {
    const page = await open('/markets/eric-jing');
    await page.getByText('Eric Jing has no partnerships.').waitFor();
    const bank = await open('/markets/banque-edel');
    await bank.getByRole('link', { name: 'Show all 2 partnerships' }).click();
    await bank.locator('.grid-count').first().waitFor();
  });

  describe('that find entities', () => {
    it('state how many claims and sources Enter finds if no name matches', async () => {
      const { search } = await query<{ search: { totalCount: number } }>('{ search(text: "Series C") { totalCount } }');
      const page = await open('/');
      const field = page.getByRole('combobox', { name: /^Find a company/ });
      await field.fill('Series C');
      await page
        .getByText(
          `No name matches “Series C”. Press Enter to see ${search.totalCount} claims and sources with these words.`,
        )
        .waitFor();
      expect(await page.getByText('Nothing matches').count()).toBe(0);
      await field.press('Enter');
      await page.waitForURL('**/search?text=Series+C');
      await page.getByText(new RegExp(`^${search.totalCount} results`)).waitFor();
    });

    it('take the only match on Enter, even before the list is loaded', async () => {
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

    it('say on Enter that nothing matches, or that nothing was typed', async () => {
      const page = await open('/connections');
      const field = page.getByRole('combobox', { name: 'From' });
      await field.press('Enter');
      await page.getByText('Type a name, then choose from the list.').waitFor();
      await field.fill('zzzz');
      await field.press('Enter');
      await page.getByText('Nothing matches “zzzz”.').waitFor();
    });
  });

  describe('with downloads', () => {
    it('save a file and stay on the page', async () => {
      const page = await open('/entity/alipay');
      const bar = page.getByRole('group', { name: 'This view' });
      const saved = page.waitForEvent('download');
      await bar.getByText('Download').click();
      await bar.locator('a', { hasText: /^CSV$/ }).first().click();
      expect((await saved).suggestedFilename()).toBe('facts-about-alipay.csv');
      await bar.getByText('Saved.').waitFor();
      expect(page.url()).toMatch(/\/entity\/alipay$/);
    });

    it('link to the whole list if a table cannot hold it', async () => {
      const page = await open('/search?text=alipay');
      await page.route('**/questions/**', (route) =>
        route.fulfill({
          status: 400,
          contentType: 'application/json',
          body: JSON.stringify({ errors: [{ message: 'Too long.', extensions: { code: 'INCOMPLETE_TABLE' } }] }),
        }),
      );
      const bar = page.getByRole('group', { name: 'This view' });
      await bar.getByText('Download').click();
      await bar.locator('a', { hasText: /^CSV$/ }).first().click();
      const note = bar.getByRole('alert');
      await note.getByText('The file was not saved: the list has more rows than a table can hold.').waitFor();
      expect(page.url()).toMatch(/\/search\?text=alipay$/);
      // the browser logs the status
      allowComplaints(/status of 400/);
      const saved = page.waitForEvent('download');
      await note.getByRole('link', { name: 'Save all claims' }).click();
      expect((await saved).suggestedFilename()).toMatch(/^fingraph-claims-.*\.csv$/);
    });

    it('report an unreachable server', async () => {
      const page = await open('/claim/alipay-europe-20-countries-target-f002');
      const bar = page.getByRole('group', { name: 'This view' });
      await page.route('**/questions/**', (route) => route.abort('connectionrefused'));
      await bar.getByText('Download').click();
      await bar.locator('a', { hasText: /^CSV$/ }).first().click();
      await bar.getByRole('alert').getByText('The server cannot be reached. Try again later.').waitFor();
      allowComplaints(/ERR_CONNECTION_REFUSED/);
    });
  });

  describe('with unusual data', () => {
    /** Opens a page and changes the responses that it gets. */
    async function openChanged(path: string, change: (answer: string) => string, viewport = WIDE): Promise<Page> {
      const page = await open('/', { viewport });
      await page.route('**/graphql', async (route) => {
        const answer = async () => {
          const response = await route.fetch();
          await route.fulfill({ response, body: change(await response.text()) });
        };
        // a test that ends closes the page, also under a request
        await answer().catch((error: unknown) => {
          if (!page.isClosed()) throw error;
        });
      });
      await page.goto(url(path).href);
      await settled(page);
      return page;
    }

    const LONG = 'x'.repeat(2_000);

    it.each([
      ['at 1280 pixels', WIDE, ['/entity/fr', '/source/seed', '/conflicts?kinds=realised_by&text=2018']],
      ['on a phone', PHONE, ['/entity/wirecard', '/search?text=ant+fin', '/markets/wirecard?market=FR&as=any']],
    ] as const)('are no wider than the window for names without a space, %s', async (_, viewport, paths) => {
      for (const path of paths) {
        const page = await openChanged(
          path,
          (answer) =>
            answer.replaceAll(
              /"(name|title|summary|description|publisher|note|roleText|text)":"(?!\d{4})[^"]*"/g,
              `"$1":"${LONG}"`,
            ),
          viewport,
        );
        expect([path, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)]).toEqual([path, 0]);
      }
    });

    it('show unsafe addresses of sources as text, with the real host', async () => {
      const page = await openChanged('/source/afr-2019-09-01', (answer) =>
        answer.replaceAll(/"url":"[^"]*"/g, '"url":"https://paypal.com@evil.example/"'),
      );
      const address = page.locator('.facts .outward');
      expect(await address.innerText()).toBe('https://paypal.com@evil.example/ (not a link: it leads to evil.example)');
      expect(await address.locator('a').count()).toBe(0);
    });
  });

  it('mark the language of names and titles in another script', async () => {
    const alipay = await open('/entity/alipay?kinds=acquisition');
    expect(
      await alipay
        .locator('.facts [lang]')
        .evaluateAll((all) => all.map((element) => [element.textContent, element.getAttribute('lang')])),
    ).toEqual([['支付宝', 'zh']]);
    const source = await open('/source/afisha-modulbank');
    expect(await source.locator('h1 cite').getAttribute('lang')).toBe('ru');
  });

  it('show a start and an end as a range', async () => {
    const page = await open('/entity/eric-jing?kinds=role');
    expect(await page.locator('.claim-date').allInnerTexts()).toContain('October 2014 – June 2015');
    expect(await page.locator('.claims').innerText()).not.toContain('Until');
  });

  it('have one tab stop for the grid, and arrow keys in it', async () => {
    const page = await open('/markets/alipay');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await page.locator('.grid [tabindex="0"]').count()).toBe(1);
    await page.locator('.grid [tabindex="0"]').focus();
    const first = await focused();
    expect(first).toMatch(/, all roles: \d+$/);
    await page.keyboard.press('ArrowDown');
    const below = await focused();
    expect(below).toMatch(/, all roles: \d+$/);
    expect(below).not.toBe(first);
    await page.keyboard.press('ArrowRight');
    expect((await focused())?.split(',')[0]).toBe(below?.split(',')[0]);
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    expect(await focused()).toBe(below);
    await page.keyboard.press('Control+Home');
    expect(await focused()).toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(first);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.cell-open').waitFor();
    expect(await focused()).toBe(below);
    expect(await page.locator('.grid [data-roving][tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe(below);
  });

  it('mark a focused heading with a bar, not a box', async () => {
    const page = await open('/');
    await page.getByRole('combobox', { name: /^Find a company/ }).fill('joint qr');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search**');
    await settled(page);
    const heading = page.locator('h1');
    expect(
      await heading.evaluate((element) => [element === document.activeElement, getComputedStyle(element).outlineStyle]),
    ).toEqual([true, 'none']);
  });

  it('have a narrow swap button on a phone', async () => {
    const page = await open('/connections?from=wirecard&to=tencent', { viewport: PHONE });
    const box = await page.getByRole('button', { name: 'Swap the two ends' }).boundingBox();
    expect(box?.width).toBeLessThan(80);
  });

  it('replace the old name of a parameter in the address', async () => {
    const page = await open('/conflicts');
    await page.evaluate(() => history.pushState(null, '', '/neighbourhood?sure=0.8&depth=2'));
    await page.waitForURL('**/neighbourhood?minConfidence=0.8&depth=2');
    await page.getByRole('heading', { name: 'Neighbourhood' }).waitFor();
    await page.goBack();
    await page.waitForURL('**/conflicts');
  });

  it('offer links at an unknown address', async () => {
    const page = await open('/');
    await page.evaluate(() => history.pushState(null, '', '/nowhere/at/all'));
    await page.getByRole('heading', { name: 'No page has this address' }).waitFor();
    const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(['/', '/connections', '/neighbourhood', '/markets', '/conflicts', '/questions', '/graphql']);
  });
});
