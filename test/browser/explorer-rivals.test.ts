import { describe, expect, it } from 'vitest';

import { PHONE, seriousFindings, settled, WIDE } from '../support/explorer.ts';
import { describeExplorer } from '../support/explorer-suite.ts';

describeExplorer('The explorer', { actionTimeoutMs: 10_000 }, ({ open }) => {
  describe.each([
    ['at 1280 pixels', WIDE],
    ['on a phone', PHONE],
  ])('%s', (_, viewport) => {
    it('shows all accounts of one thing in groups, of some entities', async () => {
      const page = await open('/conflicts', { viewport });
      await page.getByRole('combobox', { name: 'Relation' }).selectOption('All rival accounts');
      await page.waitForURL('**/conflicts?as=groups');
      await page.getByText('25 groups of claims about one thing.').waitFor();
      expect(await page.locator('.accounts').count()).toBe(10);
      await page.getByRole('combobox', { name: 'About' }).fill('ant fin');
      await page.getByRole('option', { name: /^Ant Financial/ }).click();
      await page.waitForURL('**/conflicts?as=groups&of=ant-financial');
      await settled(page);
      await page.getByRole('searchbox', { name: 'With the words' }).fill('round june 2018');
      await page.waitForURL('**/conflicts?as=groups&of=ant-financial&text=round+june+2018');
      await page.getByText('1 group of claims about one thing.').waitFor();
      await settled(page);
      const group = page.locator('.accounts');
      expect(await group.locator('tbody tr').count()).toBe(5);
      expect(await group.locator('tbody tr').first().locator('.account-relations').innerText()).toBe('Superseded by 4');
      expect(await group.locator('tbody tr').nth(3).locator('.account-relations').innerText()).toBe(
        'Has the tranche 5 · Same event as 2, 3 · Supersedes 1',
      );
      expect(await seriousFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      await page.getByRole('button', { name: 'Remove Ant Financial' }).click();
      await page.waitForURL('**/conflicts?as=groups&text=round+june+2018');
    });

    it('shows the other accounts on the page of a claim', async () => {
      const page = await open('/claim/ant-financial-round-eur-11-87bn-f007', { viewport });
      const section = page.locator('[aria-labelledby="accounts"]');
      expect(await section.locator('h2').innerText()).toMatch(/^All accounts of this\s+5$/);
      expect(await section.locator('tr.current').innerText()).toMatch(/11\.87 billion/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      await section.getByRole('link', { name: 'Rival accounts about its participants' }).click();
      await page.waitForURL('**/conflicts?as=groups&of=ant-financial');
    });

    it('finds the most trusted paths, longer ones, and paths without hubs', async () => {
      const page = await open('/connections?from=wirecard&to=tencent', { viewport });
      await page.getByRole('combobox', { name: 'Paths' }).selectOption('Up to one claim longer');
      await page.waitForURL('**/connections?from=wirecard&to=tencent&paths=longer1');
      await settled(page);
      expect(await page.locator('.ways').innerText()).toMatch(
        /^\d+ paths of 2 claims or a little more: the shortest first\./,
      );
      await page.getByRole('combobox', { name: 'Paths' }).selectOption('The most trusted');
      await page.waitForURL('**/connections?from=wirecard&to=tencent&paths=trusted');
      await settled(page);
      expect(await page.locator('.ways').innerText()).toMatch(/, the most trusted first\./);
      await page.getByRole('combobox', { name: 'Leave out entities' }).selectOption('with more than 20 claims');
      await page.waitForURL('**/connections?from=wirecard&to=tencent&paths=trusted&maxDegree=20');
      await settled(page);
      expect(await seriousFindings(page)).toEqual([]);
    });
  });

  it('takes several relations at once', async () => {
    const page = await open('/conflicts?of=alipay');
    await page.getByText('Several relations').click();
    await page.getByRole('checkbox', { name: 'Reworded' }).check();
    await page.waitForURL('**/conflicts?kinds=conflicts_with,rewords&of=alipay');
    await settled(page);
    expect(await page.locator('.pair').count()).toBeGreaterThan(2);
    await page.getByRole('checkbox', { name: 'In groups' }).check();
    await page.waitForURL('**/conflicts?as=groups&kinds=conflicts_with,rewords&of=alipay');
    await page.getByText(/^\d+ groups of claims about one thing\.$/).waitFor();
  });

  it('leads from an entity to its rival accounts, if there are any', async () => {
    const page = await open('/entity/ant-financial');
    await page.getByRole('link', { name: 'Rival accounts' }).click();
    await page.waitForURL('**/conflicts?as=groups&of=ant-financial');
    const other = await open('/entity/famoco');
    await other.getByRole('link', { name: 'Partners per market' }).waitFor();
    expect(await other.getByRole('link', { name: 'Rival accounts' }).count()).toBe(0);
  });
});
