import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { PHONE, seriousFindings, settled } from '../support/explorer.ts';
import { describeExplorer } from '../support/explorer-suite.ts';
import { distance, drawn, framesDrawn, pagePoint, type Place, placeOf, row, SLOW } from './graph-page.ts';

const GRAPH = '/neighbourhood?of=wirecard,tencent';

// WebGL runs on the CPU
describeExplorer('A graph that is held', { webgl: true, actionTimeoutMs: 60_000 }, ({ open: openPage, url }) => {
  async function open(path: string, options?: Parameters<typeof openPage>[1]): Promise<Page> {
    const page = await openPage(path, options);
    await drawn(page);
    return page;
  }

  describe('With a mouse', () => {
    it('a click selects without expanding, and shows the claims', async () => {
      const page = await open(GRAPH);
      const alipay = await pagePoint(page, await placeOf(page, 'alipay'));
      await page.mouse.click(alipay.x, alipay.y);
      expect(await page.locator('.graph-selected').innerText()).toBe('Alipay');
      expect(new URL(page.url()).search).toBe('?of=wirecard,tencent');
      const details = page.getByRole('region', { name: 'Selection' });
      expect(await details.getByRole('heading').innerText()).toMatch(/^Alipay/);
      await details.getByRole('listitem').getByRole('button').first().click();
      await page.waitForURL('**claim=**');
    });

    it('a double click expands, and undo takes it back', async () => {
      const page = await open(GRAPH);
      const before = await entities(page);
      const alipay = await pagePoint(page, await placeOf(page, 'alipay'));
      await page.mouse.dblclick(alipay.x, alipay.y);
      await page.waitForURL('**of=wirecard,tencent&expand=alipay');
      await expect.poll(() => entities(page), SLOW).toBeGreaterThan(before);
      const grown = await entities(page);
      await drawn(page);

      await page.getByRole('button', { name: 'Undo' }).click();
      await page.waitForURL('**of=wirecard,tencent');
      await expect.poll(() => entities(page), SLOW).toBe(before);
      await page.getByRole('button', { name: 'Redo' }).click();
      await page.waitForURL('**expand=alipay');
      await expect.poll(() => entities(page), SLOW).toBe(grown);
      await page.goBack(); // a step back of the browser is undo, too
      await page.waitForURL('**of=wirecard,tencent');
      await page.getByRole('button', { name: 'Redo' }).click();
      await page.waitForURL('**expand=alipay');
    });

    it('a drag moves and pins a node, moves no other, and the address holds the pin', async () => {
      const page = await open(GRAPH);
      const [alipay, wirecard] = [await placeOf(page, 'alipay'), await placeOf(page, 'wirecard')];
      await drag(page, alipay, { x: alipay.x + 60, y: alipay.y - 40 });
      await page.waitForURL(/pin=alipay\.-?\d+\.-?\d+$/);
      expect(distance(await placeOf(page, 'alipay'), { x: alipay.x + 60, y: alipay.y - 40 })).toBeLessThan(4);
      expect(distance(await placeOf(page, 'wirecard'), wirecard)).toBeLessThan(2);

      await page.reload();
      await drawn(page);
      expect(await page.locator('.graph-labels').getAttribute('data-pins')).toBe('1');
    });

    it('a drag of one of several that are selected moves all, and undo takes it back', async () => {
      const page = await open(GRAPH);
      const [reloaded, start] = [await placeOf(page, 'alipay'), await placeOf(page, 'wirecard')];
      await row(page, 'alipay').getByRole('checkbox').check();
      await row(page, 'wirecard').getByRole('checkbox').check();
      expect(await page.locator('.graph-selected').innerText()).toBe('2 entities selected');
      await drag(page, reloaded, { x: reloaded.x + 30, y: reloaded.y + 30 });
      await page.waitForURL(/pin=(alipay|wirecard)\.[^,]*,(alipay|wirecard)\./);
      expect(distance(await placeOf(page, 'wirecard'), { x: start.x + 30, y: start.y + 30 })).toBeLessThan(4);

      await page.getByRole('button', { name: 'Undo' }).click();
      await page.waitForURL('**of=wirecard,tencent');
      expect(distance(await placeOf(page, 'wirecard'), start)).toBeLessThan(3);
    });

    it('Shift selects several, by clicks and by a box, which can be hidden and shown again', async () => {
      const page = await open(GRAPH);
      const places = [await placeOf(page, 'alipay'), await placeOf(page, 'wirecard')];
      for (const place of places) {
        const { x, y } = await pagePoint(page, place);
        await page.keyboard.down('Shift');
        await page.mouse.click(x, y);
        await page.keyboard.up('Shift');
      }
      expect(await page.locator('.graph-selected').innerText()).toBe('2 entities selected');
      const all = await entities(page);
      await page.getByRole('button', { name: 'Hide others' }).click();
      await expect.poll(() => entities(page), SLOW).toBe(2);
      await page.getByRole('button', { name: 'Show all' }).click();
      await expect.poll(() => entities(page), SLOW).toBe(all);

      await page.getByRole('button', { name: 'Clear' }).click();
      await page.getByRole('button', { name: 'Select area' }).click();
      const stage = await page.locator('.graph-stage').boundingBox();
      await drag(page, { x: 4, y: 4 }, { x: (stage?.width ?? 0) - 4, y: (stage?.height ?? 0) - 4 });
      expect(await page.locator('.graph-selected').innerText()).toBe(`${all} entities selected`);
      await page.getByRole('button', { name: 'Clear' }).click();
      await row(page, 'alipay').getByRole('checkbox').check();
      await page.getByRole('button', { name: 'Hide', exact: true }).click();
      await page.waitForURL('**without=alipay');
      await expect.poll(() => row(page, 'alipay').count()).toBe(0);
      await page.getByRole('button', { name: 'Show Alipay' }).click();
      await page.waitForURL('**of=wirecard,tencent');
      await row(page, 'alipay').waitFor();
    });

    it('expands by kind or by the best neighbours, and says what is left out', async () => {
      const page = await open(GRAPH);
      await row(page, 'alipay').getByRole('checkbox').check();
      const menu = page.locator('.graph-selection details');
      await menu.locator('summary').click();
      await menu.getByLabel('Kind of claim').selectOption('Partnerships');
      await menu.getByLabel('Neighbours').selectOption('The 5 with the most claims');
      await menu.getByRole('button', { name: 'Add to the graph' }).click();
      await page.waitForURL('**expand=alipay.partnership.most5.1000');
      const note = page.getByRole('note').filter({ hasText: /^Alipay: \d+ of \d+ neighbours shown\./ });
      await note.waitFor();
      const some = await entities(page);
      await note.getByRole('button', { name: 'Add all' }).click();
      await page.waitForURL('**expand=alipay.partnership.1000');
      await expect.poll(() => entities(page), SLOW).toBeGreaterThan(some);
      await page.getByRole('button', { name: 'Collapse' }).click();
      await page.waitForURL('**of=wirecard,tencent');
    });
  });

  it('has layouts in rings and in layers, labels on lines, and the full screen', async () => {
    const page = await open(GRAPH);
    await page.getByLabel('Layout').selectOption('Rings by step');
    await page.waitForURL('**layout=radial');
    await drawn(page);
    const ring = async (id: string) => {
      const [wirecard, tencent, at] = [
        await placeOf(page, 'wirecard'),
        await placeOf(page, 'tencent'),
        await placeOf(page, id),
      ];
      return distance(at, { x: (wirecard.x + tencent.x) / 2, y: (wirecard.y + tencent.y) / 2 });
    };
    expect(await ring('markus-braun')).toBeGreaterThan(1.3 * (await ring('wirecard')));
    await page.getByLabel('Layout').selectOption('Owners above owned');
    await page.waitForURL('**layout=layered');
    await drawn(page);
    expect((await placeOf(page, 'tencent')).y).toBeLessThan((await placeOf(page, 'wechat-pay')).y);

    const lines = () => page.locator('.graph-labels').getAttribute('data-lines');
    expect(await lines()).toContain('Ownership'); // of the focused entity
    await page.locator('h1').evaluate((heading) => heading.focus());
    await page.getByRole('button', { name: 'Line labels' }).click();
    await page.waitForURL('**lineLabels=on');
    await expect.poll(lines, SLOW).toContain('Position');

    const full = page.getByRole('button', { name: 'Full screen' });
    await full.click();
    await page.getByRole('button', { name: 'Leave full screen' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Leave full screen');
    await page.getByRole('button', { name: 'Leave full screen' }).click();
    await full.waitFor();
  });

  it('finds entities by name', async () => {
    const page = await open(GRAPH);
    await page.locator('h1').evaluate((heading) => heading.focus());
    await page.keyboard.press('/');
    await page.keyboard.type('pay');
    const status = page.locator('.graph-found');
    await expect.poll(() => status.innerText()).toMatch(/^1 of [2-9]$/);
    const first = await ringPlace(page);
    await page.keyboard.press('Enter');
    expect(await status.innerText()).toMatch(/^2 of/);
    await expect.poll(async () => distance(await ringPlace(page), first)).toBeGreaterThan(5);
    await page.getByRole('button', { name: 'Select all' }).click();
    expect(await page.locator('.graph-selected').innerText()).toMatch(/^\d entities selected$/);
    await page.getByRole('searchbox', { name: 'Find in the graph' }).fill('nobody at all');
    expect(await status.innerText()).toBe('None');
  });

  it('is held by the keyboard alone, which says what is in focus', async () => {
    const page = await open(GRAPH);
    const canvas = page.getByRole('application');
    const spoken = page.locator('.graph-stage [role="status"]');
    await page.locator('h1').evaluate((heading) => heading.focus());
    await page.keyboard.press('Tab');
    await canvas.focus(); // by the keyboard: to the start
    await expect.poll(() => spoken.innerText()).toMatch(/^Wirecard: company, \d+ claims? here/);
    const words = new Set<string>();
    for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowUp']) {
      await page.keyboard.press(key);
      words.add(await spoken.innerText());
    }
    expect(words.size).toBeGreaterThan(2);
    await page.locator('h1').evaluate((heading) => heading.focus());
    await page.keyboard.press('Tab');
    await canvas.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => spoken.innerText()).toMatch(/, selected$/);
    await page.keyboard.press('p');
    await page.waitForURL(/pin=/);
    expect(await spoken.innerText()).toMatch(/, selected, pinned$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/expand=wirecard/);
    await drawn(page);
    const before = await entities(page);
    await page.keyboard.press('Delete');
    await page.waitForURL(/without=/);
    await expect.poll(() => entities(page), SLOW).toBeLessThan(before);
    for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z');
    await page.waitForURL('**/neighbourhood?of=wirecard,tencent');
    await page.keyboard.press('Control+Shift+z');
    await page.waitForURL(/pin=/);
    expect(await canvas.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('is held with one finger: a tap selects, a long press selects more and drags', async () => {
    const page = await open(GRAPH, { viewport: PHONE, hasTouch: true, isMobile: true });
    await page.locator('.graph-stage').evaluate((stage) => stage.scrollIntoView({ block: 'center' }));
    const touch = await touchPage(page);
    await framesDrawn(page);
    const placeNow = async (id: string): Promise<Place> => {
      const place = await placeOf(page, id);
      await page.locator('.graph-stage').evaluate((stage) => stage.scrollIntoView({ block: 'center' }));
      return place;
    };
    const wirecard = await placeNow('wirecard');
    const tapped = await pagePoint(page, wirecard);
    await page.touchscreen.tap(tapped.x, tapped.y);
    await page.locator('.graph-selected').filter({ hasText: 'Wirecard' }).waitFor();

    const alipay = await placeNow('alipay');
    await touch('touchStart', await pagePoint(page, alipay));
    await page.locator('.graph-selected').filter({ hasText: '2 entities selected' }).waitFor();
    const scrolled = await page.evaluate(() => scrollY);
    await touch('touchMove', await pagePoint(page, { x: alipay.x - 20, y: alipay.y - 10 }));
    await touch('touchMove', await pagePoint(page, { x: alipay.x - 40, y: alipay.y - 20 }));
    await touch('touchEnd');
    await page.waitForURL(/pin=alipay\./);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  it('of paths is held too, and leads to the neighbourhood', async () => {
    const page = await open('/connections?from=wirecard&to=tencent');
    await row(page, 'wechat-pay').getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Hide', exact: true }).click();
    await expect.poll(() => entities(page), SLOW).toBe(2);
    await page.keyboard.press('Control+z');
    await expect.poll(() => entities(page), SLOW).toBe(3);
    await page.getByRole('link', { name: 'Neighbourhood', exact: true }).last().click();
    await page.waitForURL('**/neighbourhood?of=wechat-pay');
  });

  it('shows a link with everything that was done, on another computer', async () => {
    const path = `${GRAPH}&expand=alipay&without=markus-braun&layout=radial&pin=wirecard.-300.200`;
    const page = await open(path);
    expect(await row(page, 'markus-braun').count()).toBe(0);
    expect(await page.getByLabel('Layout').inputValue()).toBe('radial');
    expect((await page.locator('.graph-labels').getAttribute('data-names'))?.split('\n').slice(0, 3)).toContain(
      'Alipay',
    );
    await page.goto(url(`${path}&day=2017-12-31&clock=knownOn`).href);
    await settled(page);
    await drawn(page);
    await page.getByRole('slider').press('ArrowRight');
    await page.waitForURL('**day=2018-12-31**expand=alipay**');
  });

  it.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['on a phone', { viewport: PHONE }],
  ] as const)('is accessible with a selection, a note and hidden entities: %s', async (_, options) => {
    const page = await open(
      '/neighbourhood?of=alipay&expand=ant-financial.most5&without=wirecard,tencent&lineLabels=on',
      options,
    );
    await row(page, 'ant-financial').getByRole('checkbox').check();
    await page.locator('.graph-selection summary').click();
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

describeExplorer('The graph without data', { webgl: true, load: async () => undefined }, ({ open }) => {
  it('says that an entity is unknown', async () => {
    const page = await open('/neighbourhood?of=wirecard&expand=alipay&layout=radial');
    expect(await page.getByRole('alert').first().innerText()).toContain('wirecard');
  });
});

async function entities(page: Page): Promise<number> {
  return Number(await page.locator('.graph-place').getAttribute('data-entities'));
}

async function drag(page: Page, from: Place, to: Place): Promise<void> {
  const [start, end] = [await pagePoint(page, from), await pagePoint(page, to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
  await page.mouse.move(end.x, end.y);
  await page.mouse.up();
}

/** The centre of the ring around what is focused. */
async function ringPlace(page: Page): Promise<Place> {
  await framesDrawn(page);
  const box = await page.locator('.graph-ring').boundingBox();
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: Number.NaN, y: Number.NaN };
}

/** Sends touches one by one. */
async function touchPage(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  return (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Place) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [{ x: at.x, y: at.y, id: 1 }] : [] });
}
