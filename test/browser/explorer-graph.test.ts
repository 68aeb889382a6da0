import type { Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { chromiumPath } from '../support/browser.ts';
import { distance, drawn, framesDrawn, pagePoint, placeOf, row, SLOW, swipe } from './graph-page.ts';
import { type Explorer, openExplorer, PHONE, seriousFindings, settled, WIDE, closePages } from '../support/explorer.ts';

const executable = chromiumPath();

describe.skipIf(executable === null)('The graph of the explorer', { timeout: 120_000 }, () => {
  let explorer: Explorer;
  const pages: Page[] = [];

  beforeAll(async () => {
    explorer = await openExplorer(executable ?? '', { webgl: true });
  });

  afterEach(async () => {
    await closePages(pages);
    expect(explorer.complaints()).toEqual([]);
  });

  afterAll(() => explorer?.close());

  async function open(path: string, options?: Parameters<Explorer['open']>[1]): Promise<Page> {
    const page = await explorer.open(path, options);
    page.setDefaultTimeout(60_000); // WebGL runs on the CPU
    pages.push(page);
    return page;
  }

  /** The result of the API, to compare the page with. */
  async function queryNeighbourhood(variables: object): Promise<Neighbourhood> {
    const query = `query($of: [ID!]!, $where: ClaimFilter) {
      neighbourhood(of: $of, where: $where, first: 200) { entities { id } claims { id participants { entity { id } } } }
    }`;
    const response = await fetch(new URL('graphql', explorer.address), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data } = (await response.json()) as { data: { neighbourhood: Neighbourhood } };
    return data.neighbourhood;
  }

  describe('The neighbourhood', () => {
    it('draws and lists the entities and claims that the API returns', async () => {
      const page = await open('/neighbourhood?of=wirecard');
      const answer = await queryNeighbourhood({ of: ['wirecard'] });
      await drawn(page);
      expect(await counts(page)).toEqual({ entities: answer.entities.length, claims: answer.claims.length });
      expect(await listedEntities(page)).toEqual(answer.entities.map(({ id }) => id));
      expect(await listedClaims(page)).toEqual(answer.claims.map(({ id }) => id).toSorted());
    });

    it('grows when an entity is double-clicked, and shrinks when the user goes back', async () => {
      const page = await open('/neighbourhood?of=wirecard');
      await drawn(page);
      const before = await counts(page);
      await clickOn(page, 'alipay', { clickCount: 2 });
      await page.waitForURL('**/neighbourhood?of=wirecard&expand=alipay');
      await drawn(page);
      const grown = await queryNeighbourhood({ of: ['wirecard', 'alipay'] });
      await expect
        .poll(() => counts(page), SLOW)
        .toEqual({ entities: grown.entities.length, claims: grown.claims.length });
      await page.goBack();
      await page.waitForURL('**/neighbourhood?of=wirecard');
      await expect.poll(() => counts(page), SLOW).toEqual(before);
    });

    it('keeps the positions of its nodes when it grows', async () => {
      const page = await open('/neighbourhood?of=wirecard,tencent');
      await drawn(page);
      const before = await distances(page);
      await row(page, 'alipay').getByRole('button', { name: 'Expand Alipay' }).click();
      await page.waitForURL('**of=wirecard,tencent&expand=alipay');
      await drawn(page);
      const after = await distances(page);
      // The camera fits the larger graph, so ratios stay, not pixels.
      expect(after).toBeCloseTo(before, 1);
    });

    it('has the same layout each time', async () => {
      const places = [];
      for (let time = 0; time < 2; time++) {
        const page = await open('/neighbourhood?of=wirecard');
        await drawn(page);
        places.push(await placeOf(page, 'alipay'));
      }
      expect(places[0]).toEqual(places[1]);
    });

    it('opens a claim that is clicked, also after a reload', async () => {
      const page = await open('/neighbourhood?of=wirecard');
      await drawn(page);
      await row(page, 'markus-braun').locator('[data-walk]').first().press('ArrowRight');
      const claim = row(page, 'markus-braun').locator('[data-claim]').first();
      const id = await claim.getAttribute('data-claim');
      await clickOn(page, id ?? '', { button: claim.locator('[data-walk]') });
      await page.waitForURL(`**claim=${id}`);
      await page.getByLabel('Selected claim').getByRole('article').waitFor();
      await page.reload();
      await settled(page);
      await page.getByLabel('Selected claim').getByRole('article').waitFor();
    });

    it('can be explored by keyboard: through the list, into the claims, to a larger graph', async () => {
      const page = await open('/neighbourhood?of=wirecard');
      const rows = page.locator('[data-walk]');
      await rows.first().focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toMatch(/confidence 0\.\d\d/);
      await page.keyboard.press('Enter');
      await page.waitForURL('**claim=**');
      await page.keyboard.press('ArrowLeft');
      expect(await focused(page)).toMatch(/^Wirecard/);
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL('**of=wirecard&expand=**');
    });

    it('is filtered by the legend, which also hides kinds of entities', async () => {
      const page = await open('/neighbourhood?of=ant-financial');
      await page.getByRole('checkbox', { name: 'Investment', exact: true }).uncheck();
      await page.waitForURL('**kinds=partnership,ownership**');
      const kinds = ['PARTNERSHIP', 'OWNERSHIP', 'ACQUISITION', 'FUNDING_ROUND', 'ROLE', 'MARKET_PRESENCE', 'METRIC'];
      const answer = await queryNeighbourhood({ of: ['ant-financial'], where: { kinds: [...kinds, 'STATEMENT'] } });
      await expect
        .poll(() => counts(page), SLOW)
        .toEqual({ entities: answer.entities.length, claims: answer.claims.length });
      await page.getByRole('checkbox', { name: 'Person' }).uncheck();
      await page.waitForURL('**hide=person');
      await page.getByText(/are hidden by the legend/).waitFor();
      await expect.poll(() => page.getByText('Eric Jing').count(), SLOW).toBe(0);
    });

    it('adds and removes centres', async () => {
      const page = await open('/neighbourhood?of=wirecard');
      await page.getByRole('combobox', { name: 'Add to the middle' }).fill('tencent');
      await page.getByRole('option', { name: /^Tencent/ }).click();
      await page.waitForURL('**of=wirecard,tencent');
      await page.getByRole('button', { name: 'Remove Wirecard' }).click();
      await page.waitForURL('**of=tencent');
    });

    it('does not traverse a hub that is avoided', async () => {
      const page = await open('/neighbourhood?of=markus-braun&depth=2');
      const before = await entityCount(page);
      await page.getByRole('group', { name: 'Do not pass through' }).getByRole('button', { name: 'Wirecard' }).click();
      await page.waitForURL('**avoid=wirecard');
      await expect.poll(() => entityCount(page), SLOW).toBeLessThan(before);
    });

    it('scrolls the page with one finger, and pans and zooms with two', async () => {
      const page = await open('/neighbourhood?of=wirecard', { viewport: PHONE, hasTouch: true, isMobile: true });
      await drawn(page);
      await page.locator('.graph-stage').scrollIntoViewIfNeeded();
      const before = await placeOf(page, 'alipay');
      await page.locator('.graph-stage').evaluate((stage) => stage.scrollIntoView({ block: 'center' }));
      const [scrolled, stage] = [await scrollOf(page), await page.locator('.graph-stage').boundingBox()];
      const middle = { x: (stage?.x ?? 0) + (stage?.width ?? 0) / 2, y: (stage?.y ?? 0) + (stage?.height ?? 0) / 2 };
      await swipe(page, [middle], { x: 0, y: -120 });
      await expect.poll(() => scrollOf(page)).toBeGreaterThan(scrolled + 60);
      await page.getByText('Use two fingers to move the graph.').waitFor();
      expect(distance(await placeOf(page, 'alipay'), before)).toBeLessThan(2);

      await page.locator('.graph-stage').evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const held = await scrollOf(page);
      await swipe(page, [middle, { x: middle.x + 60, y: middle.y }], { x: 0, y: -80 });
      expect(await scrollOf(page)).toBe(held);
      expect(distance(await placeOf(page, 'alipay'), before)).toBeGreaterThan(40);
    });

    it('treats a tap as a click', async () => {
      const page = await open('/neighbourhood?of=wirecard', { viewport: PHONE, hasTouch: true, isMobile: true });
      await drawn(page);
      await placeOf(page, 'alipay');
      const { x, y } = await placeOf(page, 'alipay');
      await page.locator('.graph-stage').evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await framesDrawn(page);
      const stage = await page.locator('.graph-stage').boundingBox();
      await page.touchscreen.tap((stage?.x ?? 0) + x, (stage?.y ?? 0) + y);
      await page.locator('.graph-selected').filter({ hasText: 'Alipay' }).waitFor();
    });

    it('shows an error for an address with an unknown entity', async () => {
      const page = await open('/neighbourhood?of=nobody-at-all');
      expect(await page.getByRole('alert').innerText()).toContain('nobody-at-all');
    });

    it('keeps all its claims when it gets another start, and raises the limit in the address', async () => {
      const page = await open('/neighbourhood?of=ant-financial&first=50');
      await drawn(page);
      const before = await claimsOfRow(page, 'ant-financial');
      await row(page, 'alipay').getByRole('checkbox', { name: 'Select Alipay' }).check();
      await page.getByRole('button', { name: 'Start from it' }).click();
      await page.waitForURL('**of=ant-financial,alipay**');
      await expect
        .poll(() => page.locator('[data-entity="alipay"] .graph-about').first().innerText(), SLOW)
        .toContain('in the middle');
      expect(await claimsOfRow(page, 'ant-financial')).toBeGreaterThanOrEqual(before);
      await page.reload();
      await settled(page);
      expect(await claimsOfRow(page, 'ant-financial')).toBeGreaterThanOrEqual(before);
    });

    it('states that the limit hides claims, and shows more of them', async () => {
      const page = await open('/neighbourhood?of=ant-financial&first=50');
      await page.getByRole('button', { name: 'Show up to 200 claims' }).click();
      await page.waitForURL('**/neighbourhood?of=ant-financial');
      const answer = await queryNeighbourhood({ of: ['ant-financial'] });
      await expect.poll(async () => (await counts(page)).claims, SLOW).toBe(answer.claims.length);
      expect(await page.getByRole('note').filter({ hasText: 'More claims' }).count()).toBe(0);
    });

    it.each([
      ['person', '1 entity and 1 claim are hidden by the legend.'],
      ['company', '2 entities are hidden by the legend.'],
      ['company,wallet', '4 entities and 3 claims are hidden by the legend.'],
    ])('counts what the legend hides, in the singular for one: %s', async (hidden, expected) => {
      const page = await open(`/neighbourhood?of=wirecard&hide=${hidden}`);
      const left = page.getByText('hidden by the legend.');
      await left.waitFor();
      expect(await left.innerText()).toBe(expected);
    });

    it('truncates names of any length and does not become wider', async () => {
      const page = await open('/neighbourhood', { viewport: PHONE });
      const long = 'x'.repeat(20_000);
      await page.route('**/graphql', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replaceAll('"name":"Wirecard"', `"name":"${long}"`);
        await route.fulfill({ response, body });
      });
      for (const path of ['/neighbourhood?of=wirecard,alipay', '/connections?from=wirecard&to=tencent']) {
        await page.goto(new URL(path, explorer.address).href);
        await drawn(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        const names = await page.locator('.graph-labels').getAttribute('data-names');
        expect(names).toMatch(/^x+…$/m);
      }
    });

    it('shows the graph before a collapsed legend on a phone', async () => {
      const page = await open('/neighbourhood?of=wirecard', { viewport: PHONE });
      const filters = page.locator('.legend').getByRole('checkbox');
      expect(await filters.count()).toBe(0);
      await page.getByText('Legend and filter').click();
      expect(await filters.count()).toBeGreaterThan(10);
    });
  });

  describe('The keyboard', () => {
    it('reaches the list through a link before the canvas, and leaves it after three tab stops', async () => {
      const page = await open('/neighbourhood?of=wirecard');
      await page.locator('main').focus();
      for (let tab = 0; tab < 6 && !(await focused(page)).startsWith('Skip to the list'); tab++) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      expect(await focused(page)).toMatch(/^Wirecard/);
      await page.keyboard.press('End');
      const last = await focused(page);
      expect(last).not.toMatch(/^Wirecard/);
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Expand');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.graph-list') === null)).toBe(true);
      for (let tab = 0; tab < 3; tab++) await page.keyboard.press('Shift+Tab');
      expect(await focused(page)).toBe(last);
    });

    it('finds names without the symbols beside them', async () => {
      const page = await open('/neighbourhood?of=wirecard');
      const name = /^Wirecard Company, \d+ claims, in the middle$/;
      await page.getByRole('button', { name, expanded: false }).click();
      await page.getByRole('button', { name, expanded: true }).waitFor();
    });

    it('stays on the entity from which the graph grows', async () => {
      const page = await open('/neighbourhood?of=wirecard');
      const expand = row(page, 'alipay').getByRole('button', { name: 'Expand Alipay' });
      await expand.press('Enter');
      await page.waitForURL('**of=wirecard&expand=alipay');
      await drawn(page);
      expect(await expand.evaluate((button) => button === document.activeElement)).toBe(true);
    });

    it('stays beside a centre that is removed, and moves to the heading after the last one', async () => {
      const page = await open('/neighbourhood?of=wirecard,tencent');
      await page.getByRole('button', { name: 'Remove Wirecard' }).press('Enter');
      await page.waitForURL('**of=tencent');
      await expect.poll(() => focusedPart(page), SLOW).toBe('In the middle');
      await page.getByRole('button', { name: 'Remove Tencent' }).press('Enter');
      await page.waitForURL((url) => !url.search.includes('tencent'));
      await expect.poll(() => focused(page), SLOW).toBe('Neighbourhood');
    });

    it('stays in a picker after a choice', async () => {
      const page = await open('/neighbourhood');
      for (const [label, text, url] of [
        ['In the middle', 'wirecard', '**of=wirecard'],
        ['Add to the middle', 'tencent', '**of=wirecard,tencent'],
      ] as const) {
        await page.getByRole('combobox', { name: label }).fill(text);
        await page.getByRole('option', { name: new RegExp(`^${text} `, 'i') }).waitFor();
        await page.keyboard.press('Enter');
        await page.waitForURL(url);
        await expect.poll(() => focusedPart(page), SLOW).toBe('picker');
      }
      await page.goto(new URL('/connections?from=wirecard&to=tencent', explorer.address).href);
      await drawn(page);
      await page.getByRole('combobox', { name: 'To', exact: true }).fill('alipay');
      await page
        .getByRole('option', { name: /^Alipay / })
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL('**to=alipay');
      await expect.poll(() => focusedPart(page), SLOW).toBe('to');
    });

    it('has the focus on an element after going back', async () => {
      const page = await open('/neighbourhood?of=wirecard');
      await row(page, 'alipay').getByRole('checkbox', { name: 'Select Alipay' }).check();
      await page.getByRole('button', { name: 'Start from it' }).press('Enter');
      await page.waitForURL('**of=wirecard,alipay');
      await page.getByRole('button', { name: 'Remove Wirecard' }).press('Enter');
      await page.waitForURL('**of=alipay');
      await page.goBack();
      await page.goBack();
      await page.waitForURL('**/neighbourhood?of=wirecard');
      await settled(page);
      expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    });

    it('returns to the list when a claim is closed', async () => {
      const page = await open('/neighbourhood?of=wirecard');
      await row(page, 'markus-braun').locator('[data-walk]').first().press('ArrowRight');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Close the claim' }).press('Enter');
      await page.waitForURL('**/neighbourhood?of=wirecard');
      await expect.poll(() => focused(page), SLOW).toMatch(/confidence 0\.\d\d/);
    });
  });

  describe('The time slider', () => {
    it('moves by a year with the arrow keys, and shows the claims in force on that day', async () => {
      const page = await open('/neighbourhood?of=alipay&clock=inForceOn&day=2016-12-31');
      const slider = page.getByRole('slider', { name: 'In force on a day' });
      for (const [key, day] of [
        ['ArrowRight', '2017-12-31'],
        ['ArrowLeft', '2016-12-31'],
      ] as const) {
        await slider.press(key);
        await page.waitForURL(`**day=${day}`);
        const answer = await queryNeighbourhood({ of: ['alipay'], where: { inForceOn: day } });
        await expect
          .poll(() => counts(page), SLOW)
          .toEqual({ entities: answer.entities.length, claims: answer.claims.length });
        expect(await slider.getAttribute('aria-valuetext')).toBe(`31 December ${day.slice(0, 4)}`);
      }
    });

    it('distinguishes what was known from what was in force', async () => {
      const page = await open('/neighbourhood?of=alipay&clock=inForceOn&day=2017-12-31');
      await page.getByRole('radio', { name: 'Known by a day' }).check();
      await page.waitForURL('**clock=knownOn**');
      const answer = await queryNeighbourhood({ of: ['alipay'], where: { knownOn: '2017-12-31' } });
      await expect
        .poll(() => counts(page), SLOW)
        .toEqual({ entities: answer.entities.length, claims: answer.claims.length });
    });

    it('plays from year to year until it is paused', async () => {
      const page = await open('/neighbourhood?of=ant-financial&clock=knownOn&day=2013-12-31');
      await page.getByLabel('Speed').selectOption({ label: 'slow' });
      await page.getByRole('button', { name: 'Play' }).click();
      const day = page.locator('.time-day');
      await day.filter({ hasText: /201[5-9]|202\d/ }).waitFor(); // a busy machine may miss a year
      await page.getByRole('button', { name: 'Pause' }).click();
      const held = await day.innerText();
      await page.waitForTimeout(2_500); // longer than a step
      expect(await day.innerText()).toBe(held);
      // Each step replaces the last one in the history, so back leaves the view.
      expect(await page.evaluate(() => history.length)).toBeLessThan(4);
    });

    it('ends at the date of the last source', async () => {
      const page = await open('/neighbourhood?of=ant-financial&clock=inForceOn&day=2022-12-31');
      const slider = page.getByRole('slider', { name: 'In force on a day' });
      await slider.press('End');
      await page.waitForURL('**day=2023-01-**');
      expect(await page.getByRole('note').filter({ hasText: 'The latest source' }).count()).toBe(0);
      await page.goto(new URL('/neighbourhood?of=ant-financial&clock=inForceOn&day=2024-12-31', explorer.address).href);
      await page.getByText(/^The latest source is dated \d+ January 2023\. Later changes are not known\./).waitFor();
    });

    it('does not move nodes that stay', async () => {
      const page = await open('/neighbourhood?of=wirecard&clock=knownOn&day=2016-12-31');
      await drawn(page);
      const before = await placeOf(page, 'alipay');
      await page.getByRole('slider').press('ArrowRight');
      await page.waitForURL('**day=2017-12-31');
      await drawn(page);
      const after = await placeOf(page, 'alipay');
      expect(distance(after, before)).toBeLessThan(2);
    });
  });

  describe('Connections', () => {
    it('are found from two pickers, and shown as sentences and as a graph', async () => {
      const page = await open('/connections');
      for (const [label, text, id] of [
        ['From', 'wirecard', 'from=wirecard'],
        ['To', 'tencent', 'from=wirecard&to=tencent'],
      ] as const) {
        await page.getByRole('combobox', { name: label, exact: true }).fill(text);
        await page.getByRole('option', { name: new RegExp(`^${text} `, 'i') }).click();
        await page.waitForURL(`**/connections?${id}`);
      }
      await page.getByText(/^1 path of 2 claims/).waitFor();
      expect(await page.locator('.path-line').allInnerTexts()).toEqual(['Wirecard → WeChat Pay → Tencent']);
      expect(await page.locator('.hop-claim').allInnerTexts()).toEqual([
        'Wirecard brought WeChat Pay to Germany in November 2017, first with eurotrade.',
        'Tencent owns WeChat Pay.',
      ]);
      expect(await page.locator('.hop.weakest').count()).toBe(1);
      await drawn(page);
      expect(await counts(page)).toEqual({ entities: 3, claims: 2 });
    });

    it('are reversed when the ends are swapped', async () => {
      const page = await open('/connections?from=wirecard&to=tencent');
      await page.getByRole('button', { name: 'Swap the two ends' }).click();
      await page.waitForURL('**/connections?from=tencent&to=wirecard');
      await expect
        .poll(() => page.locator('.path-line').allInnerTexts(), SLOW)
        .toEqual(['Tencent → WeChat Pay → Wirecard']);
    });

    it('keep what the user types while names load', async () => {
      const page = await open('/');
      const held: Route[] = [];
      await page.route('**/graphql', (route) => void held.push(route));
      await page.goto(new URL('/connections?from=wirecard&to=tencent', explorer.address).href);
      const from = page.getByRole('combobox', { name: 'From', exact: true });
      await from.fill('alip');
      await page.unroute('**/graphql');
      await Promise.all(held.map((route) => route.continue()));
      await page.getByRole('heading', { name: 'Wirecard and Tencent', exact: true }).waitFor();
      expect(await from.inputValue()).toBe('alip');
      await page
        .getByRole('option', { name: /^Alipay / })
        .first()
        .waitFor();
      // a field without typed text gets the name, and a new choice replaces the text
      const to = page.getByRole('combobox', { name: 'To', exact: true });
      expect(await to.inputValue()).toBe('Tencent');
      await page.getByRole('button', { name: 'Swap the two ends' }).click();
      await page.waitForURL('**/connections?from=tencent&to=wirecard');
      await expect.poll(async () => [await from.inputValue(), await to.inputValue()]).toEqual(['Tencent', 'Wirecard']);
    });

    it('can exclude an entity and include it again', async () => {
      const page = await open('/connections?from=ant-financial&to=wirecard');
      await page.getByRole('button', { name: 'Leave out Alipay' }).first().click();
      await page.waitForURL('**avoid=alipay');
      await expect.poll(() => page.locator('.path-line').filter({ hasText: 'Alipay →' }).count(), SLOW).toBe(0);
      await page.getByRole('button', { name: 'Include Alipay' }).click();
      await page.waitForURL('**/connections?from=ant-financial&to=wirecard');
    });

    it('state the maximum length if there are none, and which filter to remove', async () => {
      const page = await open('/connections?from=wirecard&to=tencent&kinds=role');
      await page.getByText('There is no path within 6 claims.').waitFor();
      await page.getByRole('button', { name: 'Go through claims of all kinds' }).click();
      await page.getByText(/^1 path of 2 claims/).waitFor();
    });

    it('are not ruled out by a search that stopped early', async () => {
      const page = await open('/connections?from=ca&to=wirecard');
      await page.getByText(/^There is no path within 6 claims\./).waitFor();
      await page.getByText('no source of this graph connects the two').waitFor();
      await page.route('**/graphql', async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          body: (await response.text()).replace('"truncated":false', '"truncated":true'),
        });
      });
      await page.reload();
      await page.getByText(/^The search stopped after .* There may be one\.$/).waitFor();
      expect(await page.getByText('no source of this graph connects the two').count()).toBe(0);
    });

    it('do not exist from an entity to itself', async () => {
      const page = await open('/connections?from=alipay&to=alipay');
      await page.getByText('Both ends are the same entity').waitFor();
    });

    it('show an error for an unknown entity', async () => {
      const page = await open('/connections?from=alipay&to=nobody-at-all');
      expect(await page.getByRole('alert').innerText()).toContain('nobody-at-all');
    });
  });

  describe.each([
    ['light', WIDE, 'light'],
    ['dark', WIDE, 'dark'],
    ['on a phone', PHONE, 'light'],
  ] as const)('%s', (_, viewport, colorScheme) => {
    it.each([
      '/neighbourhood',
      '/neighbourhood?of=wirecard&clock=knownOn&day=2017-12-31',
      '/connections?from=wirecard&to=tencent',
    ])('%s is accessible and fits into the window', async (path) => {
      const page = await open(path, { viewport, colorScheme });
      expect(await seriousFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  });
});

interface Neighbourhood {
  readonly entities: readonly { readonly id: string }[];
  readonly claims: readonly { readonly id: string }[];
}

/** The numbers of entities and claims on the canvas. */
async function counts(page: Page): Promise<{ entities: number; claims: number }> {
  const place = page.locator('.graph-place');
  return {
    entities: Number(await place.getAttribute('data-entities')),
    claims: Number(await place.getAttribute('data-claims')),
  };
}

async function entityCount(page: Page): Promise<number> {
  await page.locator('.graph-place[data-entities]').waitFor();
  return (await counts(page)).entities;
}

function listedEntities(page: Page): Promise<string[]> {
  return page
    .locator('[data-entity]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-entity') ?? ''));
}

/** Opens every entity and returns each claim once. */
async function listedClaims(page: Page): Promise<string[]> {
  for (const button of await page.locator('.graph-entity').all()) await button.click();
  const ids = await page
    .locator('[data-claim]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-claim') ?? ''));
  return [...new Set(ids)].toSorted();
}

async function clickOn(
  page: Page,
  key: string,
  { button = row(page, key).locator('[data-walk]').first(), clickCount = 1 } = {},
): Promise<void> {
  await placeOf(page, key, button); // scrolls there
  const { x, y } = await pagePoint(page, await placeOf(page, key, button));
  await page.mouse.click(x, y, { clickCount });
}

/** The number of claims of an entity in the list. */
async function claimsOfRow(page: Page, id: string): Promise<number> {
  const about = await row(page, id).locator('.graph-about').first().innerText();
  return Number(/(\d+) claims?/.exec(about)?.[1]);
}

/** The part of the page that has the focus. */
function focusedPart(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-focus]')?.dataset['focus']);
}

function scrollOf(page: Page): Promise<number> {
  return page.evaluate(() => scrollY);
}

/** The distance of Tencent from Wirecard, relative to that of Alipay. */
async function distances(page: Page): Promise<number> {
  const [wirecard, tencent, alipay] = [
    await placeOf(page, 'wirecard'),
    await placeOf(page, 'tencent'),
    await placeOf(page, 'alipay'),
  ];
  return distance(wirecard, tencent) / distance(wirecard, alipay);
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}
