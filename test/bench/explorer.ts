import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import pino from 'pino';

import { loadDataset } from '../../src/load/load.ts';
import type { Dataset } from '../../src/dataset/read.ts';
import { openEngine } from '../../src/engine/open.ts';
import { createApp } from '../../src/http/app.ts';
import { listen } from '../../src/http/connection/listen.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { contextFactory } from '../../src/schema/context.ts';
import { schema } from '../../src/schema/schema.ts';
import { chromiumPath, openBrowser } from '../support/browser.ts';
import { generateDataset } from './data/generate.ts';

/*
 * How smooth the graph of the explorer is: npm run bench:explorer -- [--claims 12000] [--picture FILE]
 * The real page of the real server in Chromium, with WebGL drawn by the processor, which the server, the layout and the
 * page share: a machine with any graphics card draws faster. A frame is the time between two animation frames.
 */

const WARM_UP_MS = 3_000;

const { values } = parseArgs({
  options: { claims: { type: 'string', default: '12000' }, picture: { type: 'string' } },
});

const executable = chromiumPath();
if (executable === null) throw new Error('Expected Chromium on the PATH, found none. Install the package chromium.');
const dataset = knotsOf(await generateDataset({ claims: Number(values.claims) }));
const engine = await openEngine({
  url: 'memory:',
  user: null,
  password: null,
  database: null,
  statementTimeoutMs: 60_000,
});
await engine.prepare();
await loadDataset(engine, dataset);
const app = createApp({
  schema,
  context: contextFactory(engine),
  readiness: async () => ({ ready: true }),
  questions: [],
  logger: pino({ level: 'silent' }),
  corsOrigins: [],
  maxBodyBytes: 100_000,
  explorer: projectFile('dist/explorer'),
});
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

/** Claims of three and more alone, each of which is a node: of the 1,000 that may be asked for, more are not to be had. */
function knotsOf(data: Dataset): Dataset {
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
  await page.waitForTimeout(WARM_UP_MS); // the shaders are compiled, once
  const place = page.locator('.graph-place');
  const [nodes, entities, claims] = await Promise.all(
    ['data-nodes', 'data-entities', 'data-claims'].map((name) => place.getAttribute(name)),
  );
  print(
    `${nodes} nodes (${entities} entities, ${claims} claims) on 1440 × 900 pixels; ${await renderer(page)}; ` +
      `${cpus().length} cores (${cpus()[0]?.model.trim()})\n`,
  );
  print('| while | frames | median ms | 95 % ms | worst ms | blocks over 50 ms | longest ms |');
  print('| --- | --- | --- | --- | --- | --- | --- |');

  await phase(page, 'the layout runs', () =>
    page.waitForSelector('.graph-canvas[data-layout="settled"]', { timeout: 120_000 }).then(() => undefined),
  );
  const box = await canvas.boundingBox();
  if (!box) throw new Error('Expected the canvas on the page, found it has no place.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await phase(page, 'nothing happens', () => page.waitForTimeout(2_000));
  await phase(page, 'it is panned', async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 0; step < 120; step++) {
      await page.mouse.move(x + 150 * Math.sin(step / 12), y + 90 * Math.cos(step / 12));
      await page.waitForTimeout(16);
    }
    await page.mouse.up();
  });
  await phase(page, 'it is zoomed', async () => {
    for (let step = 0; step < 24; step++) {
      await page.mouse.wheel(0, step % 12 < 6 ? -240 : 240);
      await page.waitForTimeout(120);
    }
  });
  await phase(page, 'the pointer moves over it', async () => {
    for (let step = 0; step < 100; step++) {
      await page.mouse.move(x + 260 * Math.sin(step / 9), y + 160 * Math.cos(step / 14));
      await page.waitForTimeout(20);
    }
  });
  await page.mouse.move(5, 5);
  await page.getByRole('radio', { name: 'What was known by a day' }).check();
  await page.getByLabel('Speed').selectOption({ label: 'fast' });
  await page.getByRole('slider').press('Home');
  await page.waitForTimeout(3_000);
  await phase(page, 'the slider plays', async () => {
    await page.getByRole('button', { name: 'Play' }).click();
    await page.waitForTimeout(10_000);
  });
  if (values.picture) await page.screenshot({ path: values.picture });
}

interface Recorded {
  frames: number[];
  blocks: number[];
}

/** In the page: collects the times between frames, and the tasks that the browser calls long. */
function record(): void {
  const recorded: Recorded = { frames: [], blocks: [] };
  Object.assign(globalThis, { recorded });
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

async function phase(page: Page, name: string, work: () => Promise<void>): Promise<void> {
  await page.evaluate(() =>
    Object.assign((globalThis as unknown as { recorded: Recorded }).recorded, { frames: [], blocks: [] }),
  );
  await work();
  const { frames, blocks } = await page.evaluate(() => (globalThis as unknown as { recorded: Recorded }).recorded);
  const sorted = frames.toSorted((one, other) => one - other);
  const part = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0);
  print(
    `| ${name} | ${frames.length} | ${part(0.5)} | ${part(0.95)} | ${part(1)} | ${blocks.length} | ` +
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

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
