import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { chromiumPath } from '../support/browser.ts';
import { type Explorer, openExplorer } from '../support/explorer.ts';

const executable = chromiumPath();

describe.skipIf(executable === null)('The picture of the graph', { timeout: 120_000 }, () => {
  let explorer: Explorer;
  const pages: Page[] = [];

  beforeAll(async () => {
    explorer = await openExplorer(executable ?? '', { webgl: true });
  });

  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.context().close()));
    expect(explorer.complaints()).toEqual([]);
  });

  afterAll(() => explorer?.close());

  async function open(path: string, options?: Parameters<Explorer['open']>[1]): Promise<Page> {
    const page = await explorer.open(path, options);
    page.setDefaultTimeout(60_000); // the processor draws
    pages.push(page);
    await page.locator('.graph-canvas[data-layout="settled"]').waitFor();
    await page.locator('.graph-labels[data-names]').waitFor({ state: 'attached' });
    await page.waitForTimeout(500); // the last frame may not be drawn yet
    return page;
  }

  describe('Its colours', () => {
    // all of them are roles, which are purple, of companies, which are green: nothing in this picture is red
    const ENDED = '/neighbourhood?of=ant-financial&kinds=role&status=ended';

    it.each(['light', 'dark'] as const)('make ended claims paler, not another colour: %s', async (colorScheme) => {
      const page = await open(ENDED, { colorScheme });
      const pixels = await colourfulPixels(page);
      expect(pixels.filter(isPurple).length).toBeGreaterThan(100);
      expect(pixels.filter(isRed)).toEqual([]);
    });

    it('follow the page when it turns dark', async () => {
      const page = await open(ENDED, { colorScheme: 'light' });
      const paper = () => page.locator('.graph-labels').evaluate((labels) => getComputedStyle(labels).color);
      const light = await paper();
      await page.getByLabel('Colours').selectOption({ label: 'Dark' });
      await page.waitForTimeout(500);
      expect(await paper()).not.toBe(light);
      const pixels = await colourfulPixels(page);
      expect(pixels.filter(isPurple).length).toBeGreaterThan(100);
      expect(pixels.filter(isRed)).toEqual([]);
    });
  });

  describe('Its names', () => {
    it('are those of the starts and of what links them, before all others', async () => {
      const page = await open('/neighbourhood?of=wirecard,ant-financial,tencent', {
        viewport: { width: 1280, height: 800 },
      });
      expect((await names(page)).slice(0, 5).toSorted()).toEqual([
        'Alipay',
        'Ant Financial',
        'Tencent',
        'WeChat Pay',
        'Wirecard',
      ]);
      expect((await names(page)).length).toBeGreaterThan(20);
    });

    it('are those of all on the way between two ends', async () => {
      const page = await open('/connections?from=wirecard&to=tencent');
      expect((await names(page)).toSorted()).toEqual(['Tencent', 'WeChat Pay', 'Wirecard']);
    });

    it('are all that share a claim with what is pointed at, also behind a knot', async () => {
      const page = await open('/neighbourhood?of=wirecard,ant-financial,tencent');
      await page.locator('li[data-entity="alipay"] [data-walk]').first().focus();
      await expect.poll(async () => (await names(page))[0]).toBe('Alipay');
      const near = await names(page);
      expect(near).toContain('Munich Airport'); // only as one of several partners
      expect(near).not.toContain('Jack Ma');
    });
  });
});

function names(page: Page): Promise<string[]> {
  return page.locator('.graph-labels').evaluate((labels) => (labels.dataset['names'] ?? '').split('\n'));
}

type Pixel = readonly [red: number, green: number, blue: number];

/** The pixels of the canvas that are no grey. */
async function colourfulPixels(page: Page): Promise<Pixel[]> {
  const image = (await page.locator('.graph-canvas').screenshot()).toString('base64');
  return page.evaluate(async (base64) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${base64}`;
    await picture.decode();
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    context?.drawImage(picture, 0, 0);
    const { data = [] } = context?.getImageData(0, 0, picture.width, picture.height) ?? {};
    const found: [number, number, number][] = [];
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.slice(at, at + 3);
      if (Math.max(red, green, blue) - Math.min(red, green, blue) > 40) found.push([red, green, blue]);
    }
    return found;
  }, image);
}

function isRed([red, green, blue]: Pixel): boolean {
  return red - Math.max(green, blue) > 30;
}

function isPurple([red, green, blue]: Pixel): boolean {
  return blue > red && red > green;
}
