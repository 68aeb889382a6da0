import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { chromiumPath } from '../support/browser.ts';
import { type Explorer, openExplorer, closePages } from '../support/explorer.ts';

const executable = chromiumPath();

describe.skipIf(executable === null)('The canvas of the graph', { timeout: 120_000 }, () => {
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
    await page.locator('.graph-canvas[data-layout="settled"]').waitFor();
    await page.locator('.graph-labels[data-names]').waitFor({ state: 'attached' });
    await page.waitForTimeout(500); // the last frame may not be drawn yet
    return page;
  }

  describe('The colours', () => {
    // All claims are positions, which are purple, at companies, which are green. Nothing is red.
    const ENDED = '/neighbourhood?of=ant-financial&kinds=role&status=ended';

    it.each(['light', 'dark'] as const)('of ended claims are paler, but the same hue: %s', async (colorScheme) => {
      const page = await open(ENDED, { colorScheme });
      const pixels = await colourfulPixels(page);
      expect(pixels.filter(isPurple).length).toBeGreaterThan(100);
      expect(pixels.filter(isRed)).toEqual([]);
    });

    it('change with the theme of the page', async () => {
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

  describe('The labels', () => {
    it('of centres and connectors come first', async () => {
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

    it('name every entity on a path', async () => {
      const page = await open('/connections?from=wirecard&to=tencent');
      expect((await names(page)).toSorted()).toEqual(['Tencent', 'WeChat Pay', 'Wirecard']);
    });

    it('name the neighbours of the focused entity, including those in claims of three participants', async () => {
      const page = await open('/neighbourhood?of=wirecard,ant-financial,tencent');
      await page.locator('li[data-entity="alipay"] [data-walk]').first().focus();
      await expect.poll(async () => (await names(page))[0]).toBe('Alipay');
      const near = await names(page);
      expect(near).toContain('Munich Airport'); // shares only a claim of three participants with Alipay
      expect(near).not.toContain('Jack Ma');
    });
  });

  describe('A saved image', () => {
    const PATH = '/neighbourhood?of=wirecard,ant-financial,tencent&clock=inForceOn&day=2017-12-31';

    it('as SVG names its content, its date and its data, and has a legend', async () => {
      const page = await open(PATH);
      const svg = (await saved(page, 'Save SVG', 'fingraph-wirecard-ant-financial-tencent.svg')).toString('utf8');
      const texts = await textsOf(page, svg);
      for (const text of [
        'Around Wirecard, Ant Financial and Tencent',
        'Alipay',
        'WeChat Pay',
        'Partnership',
        'Company',
      ])
        expect(texts).toContain(text);
      const words = texts.join(' ');
      expect(words).toContain('In force on 31 December 2017.');
      expect(words).toMatch(/data version [0-9a-f]{12}/);
      expect(words).toMatch(/Retrieved \d+ \w+ \d{4}, from http:\/\/127\.0\.0\.1/);
    });

    it('has the arrows and colours of the canvas', async () => {
      const page = await open('/neighbourhood?of=ant-financial&kinds=ownership,role&status=active,ended');
      const svg = (await saved(page, 'Save SVG', 'fingraph-ant-financial.svg')).toString('utf8');
      const claims = Number(await page.locator('.graph-place').getAttribute('data-claims'));
      expect(svg.match(/class="arrow"/g)?.length).toBeGreaterThanOrEqual(claims / 2);
      const colours = new Set([...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour));
      expect([...colours].filter((colour) => colour !== 'none' && !/^#[0-9a-f]{6}$/.test(colour ?? ''))).toEqual([]);
      expect(colours).toContain('#a49bc9'); // ended positions: pale purple
    });

    it('has the background of the style sheet, in any CSS notation', async () => {
      const page = await open('/neighbourhood?of=wirecard&kinds=role', { colorScheme: 'light' });
      for (const white of ['white', 'oklch(1 0 0)', 'hsl(0 0% 100%)', 'light-dark(#fff, #000)', 'rgb(255 255 255)']) {
        await page.evaluate((value) => document.documentElement.style.setProperty('--paper-raised', value), white);
        const svg = (await saved(page, 'Save SVG', 'fingraph-wirecard.svg')).toString('utf8');
        expect(svg, white).toContain('<rect width="100%" height="100%" fill="#ffffff"/>');
      }
    });

    it('can be a PNG', async () => {
      const page = await open(PATH);
      const png = await saved(page, 'Save PNG', 'fingraph-wirecard-ant-financial-tencent.png');
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(png.readUInt32BE(16)).toBe(2_400);
      expect(png.readUInt32BE(20)).toBeGreaterThan(1_600);
    });
  });

  describe('The printed page', () => {
    it('has the graph as SVG with labels and legend, in light colours and without controls', async () => {
      const page = await open('/neighbourhood?of=wirecard,tencent', { colorScheme: 'dark' });
      await page.emulateMedia({ media: 'print' });
      const picture = page.locator('.graph-print svg');
      await picture.waitFor();
      expect(await picture.locator('text').allTextContents()).toEqual(
        expect.arrayContaining(['Wirecard', 'Tencent', 'WeChat Pay', 'Partnership', 'Company']),
      );
      expect(await picture.locator('rect').first().getAttribute('fill')).toBe('#ffffff');
      expect(await pressable(page)).toEqual([]);
      await page.emulateMedia({ media: 'screen' });
      await expect.poll(() => page.locator('.graph-print svg').count()).toBe(0);
    });

    it('has the graph as SVG when the browser announces printing by events', async () => {
      const page = await open('/connections?from=wirecard&to=tencent');
      await page.evaluate(() => {
        const place = document.querySelector('.graph-print');
        const seen = new MutationObserver(() => {
          const texts = [...(place?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent);
          if (texts.length > 0) document.body.dataset['printed'] = texts.join('\n');
        });
        if (place) seen.observe(place, { childList: true });
      });
      const pdf = await page.pdf();
      expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
      await expect.poll(() => page.evaluate(() => document.body.dataset['printed'] ?? '')).toContain('WeChat Pay');
    });

    it.each(['/', '/entity/wirecard', '/search?text=alipay', '/conflicts', '/markets/alipay', '/source/seed'])(
      '%s has its address and no controls',
      async (path) => {
        const page = await explorer.open(path, { colorScheme: 'dark' });
        pages.push(page);
        await page.emulateMedia({ media: 'print' });
        const note = page.locator('.print-note');
        await note.getByText(/Version of the data: [0-9a-f]+/).waitFor();
        expect(await note.innerText()).toContain(`from ${explorer.address.replace(/\/$/, '')}${path}`);
        expect(await pressable(page)).toEqual([]);
        expect(await page.locator('main h1').first().isVisible()).toBe(true);
        expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(28, 27, 25)');
      },
    );
  });
});

/** Visible navigation, fields, and buttons, except those that are rows or cells with text. */
function pressable(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('nav, input, select, textarea, button:not([data-walk], .grid-count)')]
      .filter((element) => element.checkVisibility())
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

async function saved(page: Page, button: string, name: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), pressInMenu(page, button)]);
  expect(download.suggestedFilename()).toBe(name);
  return readFile(await download.path());
}

/** Opens the menu of the picture if it is closed. */
async function pressInMenu(page: Page, button: string): Promise<void> {
  const target = page.getByRole('button', { name: button });
  if (!(await target.isVisible())) await page.locator('.graph-tools summary').filter({ hasText: 'Picture' }).click();
  await target.click();
}

/** Parses an SVG and returns its texts. */
function textsOf(page: Page, svg: string): Promise<string[]> {
  return page.evaluate((text) => {
    const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
    if (picture.querySelector('parsererror')) throw new Error('The SVG is not well formed.');
    return [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
  }, svg);
}

function names(page: Page): Promise<string[]> {
  return page.locator('.graph-labels').evaluate((labels) => (labels.dataset['names'] ?? '').split('\n'));
}

type Pixel = readonly [red: number, green: number, blue: number];

/** The pixels of the canvas that are not grey. */
async function colourfulPixels(page: Page): Promise<Pixel[]> {
  const image = (await page.locator('.graph-canvas').screenshot()).toString('base64');
  return page.evaluate(async (base64) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${base64}`;
    await picture.decode();
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    context?.drawImage(picture, 0, 0);
    const { data = [] } = context?.getImageData(0, 0, picture.width, picture.height) ?? {};
    const pixels: [number, number, number][] = [];
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.slice(at, at + 3);
      if (Math.max(red, green, blue) - Math.min(red, green, blue) > 40) pixels.push([red, green, blue]);
    }
    return pixels;
  }, image);
}

function isRed([red, green, blue]: Pixel): boolean {
  return red - Math.max(green, blue) > 30;
}

function isPurple([red, green, blue]: Pixel): boolean {
  return blue > red && red > green;
}
