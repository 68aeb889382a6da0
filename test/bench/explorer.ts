import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';

import { loadDataset } from '../../src/load/load.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { openEngine } from '../../src/engine/open.ts';
import { createApp } from '../../src/http/app.ts';
import { listen } from '../../src/http/connection/listen.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { contextFactory } from '../../src/schema/context.ts';
import { schema } from '../../src/schema/schema.ts';
import { chromiumPath, openBrowser } from '../support/browser.ts';
import { generateDataset } from './data/generate.ts';
import { print, showHelp } from './process/command-line.ts';
import { testAppOptions } from '../support/app-options.ts';

const USAGE = `
Measures the frame times of the explorer's graph in Chromium, and the work for each step of its time slider.

npm run bench:explorer -- [--claims 12000] [--steps 30] [--picture FILE]

The processor draws WebGL, and shares its cores with the server and the layout: a graphics card is faster.
A frame is the time between two animation frames. The work for a step is the time that the page's own scripts, styles and
layout take on its main thread; the data are in the cache, as they are while the slider plays. --picture saves a screenshot.
`;

const WARM_UP_MS = 3_000;

showHelp(USAGE);
const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '12000' },
    steps: { type: 'string', default: '30' },
    picture: { type: 'string' },
  },
});

const executable = chromiumPath();
if (executable === null) throw new Error('Expected Chromium on the PATH, found none. Install the package chromium.');
const dataset = withHyperedgesOnly(await generateDataset({ claims: Number(values.claims) }));
const engine = await openEngine({
  url: 'memory:',
  user: null,
  password: null,
  database: null,
  statementTimeoutMs: 60_000,
});
await engine.prepare();
await loadDataset(engine, dataset);
const app = createApp(
  testAppOptions({
    schema,
    context: contextFactory(engine),
    explorer: projectFile('dist/explorer'),
  }),
);
const listening = await listen(app.listener, { host: '127.0.0.1', port: 0 });
const browser = await openBrowser(executable, { webgl: true });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(record);
  await bench(page, new URL('/neighbourhood?of=hub&depth=2&first=1000', listening.address).href);
} finally {
  await browser.close();
  await listening.close(1_000);
  await engine.close();
}

/** Keeps the claims with three or more participants: each is a node, so 1,000 claims give the largest graph. */
function withHyperedgesOnly(data: Dataset): Dataset {
  const claims = data.claims.filter(({ participants }) => participants.length > 2);
  const ids = new Set(claims.map(({ id }) => id));
  return {
    ...data,
    claims: claims.map((claim) => ({
      ...claim,
      relations: claim.relations.filter((relation) => ids.has(relation.claim)),
    })),
  };
}

async function bench(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const canvas = page.locator('.graph-canvas');
  await page.waitForSelector('.graph-place[data-nodes]', { timeout: 60_000 });
  await page.waitForSelector('.graph-canvas[data-layout="running"]', { timeout: 60_000 });
  await page.waitForTimeout(WARM_UP_MS); // the shaders are compiled once
  const place = page.locator('.graph-place');
  const [nodes, entities, claims] = await Promise.all(
    ['data-nodes', 'data-entities', 'data-claims'].map((name) => place.getAttribute(name)),
  );
  print(
    `${nodes} nodes (${entities} entities, ${claims} claims) on 1440 × 900 pixels; ${await renderer(page)}; ` +
      `${cpus().length} cores (${cpus()[0]?.model.trim()})\n`,
  );
  print('| phase | frames | median ms | p95 ms | max ms | long tasks (over 50 ms) | longest task ms |');
  print('| --- | --- | --- | --- | --- | --- | --- |');

  await measurePhase(page, 'running the layout', () =>
    page.waitForSelector('.graph-canvas[data-layout="settled"]', { timeout: 120_000 }).then(() => undefined),
  );
  const box = await canvas.boundingBox();
  if (!box) throw new Error('Expected a canvas on the page, found none.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await measurePhase(page, 'idle', () => page.waitForTimeout(2_000));
  await measurePhase(page, 'panning', async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 0; step < 120; step++) {
      await page.mouse.move(x + 150 * Math.sin(step / 12), y + 90 * Math.cos(step / 12));
      await page.waitForTimeout(16);
    }
    await page.mouse.up();
  });
  await measurePhase(page, 'zooming', async () => {
    for (let step = 0; step < 24; step++) {
      await page.mouse.wheel(0, step % 12 < 6 ? -240 : 240);
      await page.waitForTimeout(120);
    }
  });
  await measurePhase(page, 'moving the pointer', async () => {
    for (let step = 0; step < 100; step++) {
      await page.mouse.move(x + 260 * Math.sin(step / 9), y + 160 * Math.cos(step / 14));
      await page.waitForTimeout(20);
    }
  });
  await page.mouse.move(5, 5);
  await page.getByRole('radio', { name: 'Known by a day' }).check();
  await page.getByLabel('Speed').selectOption({ label: 'fast' });
  await page.getByRole('slider').press('Home');
  await page.waitForTimeout(3_000);
  await measurePhase(page, 'playing the time slider', async () => {
    await page.getByRole('button', { name: 'Play' }).click();
    await page.waitForTimeout(10_000);
  });
  if (values.picture) await page.screenshot({ path: values.picture });
  const pause = page.getByRole('button', { name: 'Pause', exact: true });
  if (await pause.isVisible()) await pause.click(); // else it has reached the last day
  await measureSteps(page, Number(values.steps));
}

/** Walks over the steps of the time slider twice, and measures the second time. */
async function measureSteps(page: Page, steps: number): Promise<void> {
  const slider = page.getByRole('slider');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const totals = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    const frames = await page.evaluate(() => (globalThis as unknown as { recorded: Recorded }).recorded.frameWork);
    return {
      scripts: 1_000 * seconds('ScriptDuration'),
      styles: 1_000 * (seconds('LayoutDuration') + seconds('RecalcStyleDuration')),
      frames,
    };
  };
  const rows: Awaited<ReturnType<typeof totals>>[] = [];
  for (const round of ['warm-up', 'measured']) {
    await slider.press('Home');
    await settledStep(page);
    for (let step = 0; step < steps; step++) {
      const before = await totals();
      const day = await slider.getAttribute('aria-valuetext');
      await slider.press('ArrowRight');
      if ((await slider.getAttribute('aria-valuetext')) === day) break; // the last step
      await settledStep(page);
      const after = await totals();
      if (round !== 'measured') continue;
      rows.push({
        scripts: after.scripts - before.scripts,
        styles: after.styles - before.styles,
        frames: after.frames - before.frames,
      });
    }
  }
  print(`\n| work for each of ${rows.length} steps of the time slider | median ms | p95 ms | max ms |`);
  print('| --- | --- | --- | --- |');
  printSpread(
    'all scripts',
    rows.map(({ scripts }) => scripts),
  );
  printSpread(
    'of them in animation frames: buffers, draw calls, labels',
    rows.map(({ frames }) => frames),
  );
  printSpread(
    'of them the rest: filter, model, colours, list',
    rows.map(({ scripts, frames }) => scripts - frames),
  );
  printSpread(
    'styles and layout of the page',
    rows.map(({ styles }) => styles),
  );
}

/** Waits until the step is shown, with its labels and its list. */
async function settledStep(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.waitForTimeout(900);
}

function printSpread(name: string, durations: readonly number[]): void {
  const sorted = durations.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  print(`| ${name} | ${at(0.5)} | ${at(0.95)} | ${at(1)} |`);
}

interface Recorded {
  frames: number[];
  blocks: number[];
  /** The time that callbacks of animation frames took, in milliseconds. */
  frameWork: number;
}

/** Runs in the page: records frame times and the browser's long tasks. */
function record(): void {
  const recorded: Recorded = { frames: [], blocks: [], frameWork: 0 };
  Object.assign(globalThis, { recorded });
  const request = requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (callback) =>
    request((now) => {
      const start = performance.now();
      callback(now);
      recorded.frameWork += performance.now() - start;
    });
  let last = performance.now();
  const frame = (now: number): void => {
    recorded.frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) recorded.blocks.push(duration);
  }).observe({ type: 'longtask' });
}

async function measurePhase(page: Page, name: string, work: () => Promise<void>): Promise<void> {
  await page.evaluate(() =>
    Object.assign((globalThis as unknown as { recorded: Recorded }).recorded, { frames: [], blocks: [] }),
  );
  await work();
  const { frames, blocks } = await page.evaluate(() => (globalThis as unknown as { recorded: Recorded }).recorded);
  const sorted = frames.toSorted((a, b) => a - b);
  const percentile = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0);
  print(
    `| ${name} | ${frames.length} | ${percentile(0.5)} | ${percentile(0.95)} | ${percentile(1)} | ${blocks.length} | ` +
      `${Math.max(0, ...blocks).toFixed(0)} |`,
  );
}

function renderer(page: Page): Promise<string> {
  return page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    const info = gl?.getExtension('WEBGL_debug_renderer_info');
    return gl && info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : 'an unknown renderer';
  });
}
