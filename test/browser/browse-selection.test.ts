import { expect, it } from 'vitest';

import { describeExplorer } from '../support/explorer-suite.ts';
import { PHONE, settled } from '../support/explorer.ts';

describeExplorer('The rows of a list', {}, ({ open }) => {
  it('stay selected in another order and under another filter, and make up a download', async () => {
    const page = await open('/entities?kind=bank');
    const first = page.locator('.rows > li').first();
    const name = (await first.locator('.row-main').textContent()) ?? '';
    await first.getByRole('checkbox').check();
    await page.getByRole('combobox', { name: 'Order' }).selectOption('claims');
    await page.waitForURL('**/entities?kind=bank&sort=claims');
    await settled(page);
    await page.getByRole('button', { name: 'Remove the filter Kind: Bank' }).click();
    await page.waitForURL((url) => !url.search.includes('kind'));
    await settled(page);
    await page.locator('.rows > li', { hasNotText: name }).first().getByRole('checkbox').check();
    expect(await page.locator('.browse-selection').textContent()).toContain('2 selected');
    await page.getByRole('button', { name: 'Download' }).click();
    const href = await page.getByRole('dialog').getByRole('link', { name: 'CSV' }).getAttribute('href');
    expect(decodeURIComponent(href ?? '').match(/"ids":\["[^"]+","[^"]+"\]/)).not.toBeNull();
    expect(href).not.toContain('BANK');
  });

  it('the focus follows to the first row of the last page', async () => {
    const page = await open('/entities?kind=person');
    const more = page.getByRole('button', { name: /^Show \d+ more$/ });
    const rows = page.locator('.rows > li');
    const before = await rows.count();
    await more.press('Enter');
    await more.waitFor({ state: 'detached' });
    await expect.poll(() => rows.nth(before).evaluate((row) => row.contains(document.activeElement))).toBe(true);
  });

  it('come before the filters on a phone, which a button opens', async () => {
    const page = await open('/entities', { viewport: PHONE });
    const first = await page.locator('.rows > li').first().boundingBox();
    expect(first?.y).toBeLessThan(PHONE.height);
    const kinds = page.getByRole('list', { name: 'Kind' });
    expect(await kinds.isVisible()).toBe(false);
    const toggle = page.getByRole('button', { name: 'Filters' });
    await toggle.press('Enter');
    expect(await toggle.getAttribute('aria-expanded')).toBe('true');
    await kinds.getByRole('checkbox', { name: 'Bank' }).check();
    await page.waitForURL('**/entities?kind=bank');
    expect(await kinds.getByRole('checkbox', { name: 'Bank' }).evaluate((box) => box === document.activeElement)).toBe(
      true,
    );
  });
});
