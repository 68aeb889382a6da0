import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

import { describeExplorer } from '../support/explorer-suite.ts';
import { seriousFindings, settled } from '../support/explorer.ts';
import { readXlsx } from '../support/xlsx.ts';

describeExplorer('Saved work', {}, ({ open, url }) => {
  it('keeps claims and views with notes, in all tabs, and undoes a removal', async () => {
    const page = await open('/claims?kind=ownership');
    await settled(page);
    await page.locator('.rows .basket-button').first().click();
    await page.locator('.rows .basket-button').nth(1).click();
    await page.getByRole('button', { name: 'Save this view' }).click();
    await page.getByRole('link', { name: 'Saved 3' }).click();
    await page.getByRole('heading', { name: 'Saved work' }).waitFor();
    const items = page.locator('[data-focus="basket"] .saved-items > li');
    expect(await items.count()).toBe(2);
    const tab = await page.context().newPage();
    await tab.goto(url('/saved').href);
    const second = await items.nth(1).locator('a').textContent();
    await items.nth(1).getByRole('textbox').fill('Check the date.');
    await page
      .getByRole('button', { name: /^Move up: / })
      .nth(1)
      .click();
    await tab.waitForFunction(
      (name) => document.querySelector('[data-focus="basket"] .saved-items a')?.textContent === name,
      second,
    );
    expect(await tab.locator('[data-focus="basket"] textarea').first().inputValue()).toBe('Check the date.');
    await page
      .getByRole('button', { name: /^Remove: / })
      .first()
      .click();
    await page.waitForFunction(() => document.querySelectorAll('[data-focus="basket"] .saved-items > li').length === 1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.waitForFunction(() => document.querySelectorAll('[data-focus="basket"] .saved-items > li').length === 2);
    expect(await items.first().locator('a').textContent()).toBe(second);
    const name = page.getByRole('textbox', { name: /^Name of the view/ });
    await name.fill('Owners');
    await name.blur();
    await page.getByRole('link', { name: 'Owners' }).click();
    await page.waitForURL('**/claims?kind=ownership');
    await page.getByRole('button', { name: 'View saved' }).waitFor();
  });

  it('goes through a file and a link without loss', async () => {
    const page = await open('/claims?kind=funding_round');
    await settled(page);
    await page.locator('.rows .basket-button').first().click();
    await page.getByRole('link', { name: 'Saved 1' }).click();
    await page.getByRole('textbox', { name: /^Note on/ }).fill('支付宝: größer');
    await page.getByRole('textbox', { name: /^Note on/ }).blur();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export everything as a file' }).click(),
    ]);
    const exported = await readFile(await file.path());
    const [sheet] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'XLSX' }).click(),
    ]);
    expect(readXlsx(await readFile(await sheet.path())).get('claims')).toHaveLength(2);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy a link to the basket' }).click();
    await page.getByText('Link copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.getByText('Citations', { exact: true }).click();
    await page.locator('.citation-list').waitFor();
    expect(await page.locator('.citation-list').textContent()).toContain('支付宝: größer');
    expect(await seriousFindings(page)).toEqual([]);

    const other = await open('/saved');
    await other
      .locator('input[type="file"]')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"other"}') });
    await other.getByText('Nothing was changed').waitFor();
    await other
      .locator('input[type="file"]')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: exported });
    await other.getByText('Imported: 1 new claims').waitFor();
    const third = await open(`/saved${new URL(link).hash}`);
    await third.getByRole('button', { name: 'Add to my basket' }).click();
    await third.locator('[data-focus="basket"] textarea').waitFor();
    expect(await third.locator('[data-focus="basket"] textarea').inputValue()).toBe('支付宝: größer');
    expect(await third.locator('[data-focus="basket"] .saved-items a').textContent()).not.toBe('');
  });

  it('survives broken content', async () => {
    const page = await open('/saved');
    await page.evaluate(() =>
      localStorage.setItem(
        'fingraph-saved',
        '{"format":"fingraph-saved","version":1,"basket":[3,{"id":"x"}],"views":"no"}',
      ),
    );
    await page.reload();
    await settled(page);
    expect(await page.locator('[data-focus="basket"] .saved-items > li').count()).toBe(1);
    await page.evaluate(() => localStorage.setItem('fingraph-saved', '{broken'));
    await page.goto(url('/claims').href);
    await settled(page);
    await page.locator('.rows .basket-button').first().click();
    expect(await page.evaluate(() => localStorage.getItem('fingraph-saved-broken'))).toBe('{broken');
  });
});
