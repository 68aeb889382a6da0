import { expect, it } from 'vitest';

import { settled } from '../support/explorer.ts';
import { describeExplorer } from '../support/explorer-suite.ts';

describeExplorer('The language of the explorer', {}, ({ open, allowComplaints }) => {
  it("is the browser's first language that there is", async () => {
    for (const [locale, lang, markets] of [
      ['de-CH', 'de', 'Märkte'],
      ['zh-CN', 'zh-Hans', '市场'],
      ['fr-FR', 'en', 'Markets'],
    ]) {
      const page = await open('/', { locale: locale ?? '' });
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(await page.getByRole('navigation').getByRole('link').allInnerTexts()).toContain(markets);
    }
  });

  it('is chosen below the page, without a reload, and kept', async () => {
    const page = await open('/search?text=alipay');
    await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
    await page.getByLabel('Language').selectOption('中文');
    await page.getByRole('link', { name: '市场', exact: true }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    expect(await page.evaluate(() => document.body.hasAttribute('data-same-page'))).toBe(true);
    await page.reload();
    await settled(page);
    await page.getByRole('link', { name: '市场', exact: true }).waitFor();
    await page.getByLabel('语言').selectOption('English');
    await page.getByRole('link', { name: 'Markets', exact: true }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('is English if the texts of another one cannot be loaded', async () => {
    allowComplaints(/Failed to load resource/);
    const page = await open('/');
    await page.route(/german/, (route) => route.abort());
    await page.getByLabel('Language').selectOption('Deutsch');
    await page.evaluate(() => localStorage.setItem('fingraph-language', 'de'));
    await page.reload();
    await settled(page);
    expect(await page.getByLabel('Language').inputValue()).toBe('en');
  });
});
