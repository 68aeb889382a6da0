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
});
