import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

import { readConfig } from '../../src/config/config.ts';
import { ensureLoaded } from '../../src/load/ensure-loaded.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { chromiumPath } from '../support/browser.ts';
import { type ExplorerOptions, openExplorer, settled } from '../support/explorer.ts';
import { guideSteps, openReader } from '../support/guide.ts';

/* Takes the pictures of the docs, from servers with the shipped data and with those of the guide: npm run screenshots */

interface Shot {
  readonly name: string;
  readonly path: string;
  /** Of the window, in pixels; 800 by default. */
  readonly height?: number;
  /** The picture is taken once this selector is visible. */
  readonly until: string;
  readonly prepare?: (page: Page) => Promise<void>;
}

const SHIPPED: readonly Shot[] = [
  {
    name: 'graphiql',
    path: '/graphql?question=partners-in-market&market=FR',
    until: '.graphiql-container .cm-s-graphiql, .graphiql-container .monaco-editor',
    prepare: async (page) => {
      await page.getByRole('button', { name: /execute query/i }).click();
      await page.locator('.result-window').getByText('totalCount').waitFor();
    },
  },
  { name: 'question', path: '/questions/partners-in-market?market=FR', until: 'table' },
  {
    name: 'neighbourhood',
    // with all kinds of claims, the graph is too dense for a picture of this size
    path: '/neighbourhood?of=wirecard,ant-financial,tencent&kinds=partnership,ownership,acquisition',
    height: 960,
    until: 'canvas',
    prepare: untilLayoutSettles,
  },
  {
    name: 'connections',
    path: '/connections?from=tencent&to=wirecard',
    height: 960,
    until: 'main ol, main canvas',
    prepare: untilLayoutSettles,
  },
  { name: 'markets', path: '/markets/alipay', until: 'main table' },
];

/** Of the folder that a reader of the guide has when it first serves one. */
const GUIDE: readonly Shot[] = [
  { name: 'own-entity', path: '/entity/wallets-mozo', until: 'main h1', height: 1000, prepare: settled },
  {
    name: 'own-neighbourhood',
    path: '/neighbourhood?of=wallets-mozo,wallets-picollo,wallets-fjordpay,wallets-zahlfix,wallets-teller&kinds=partnership',
    height: 960,
    until: 'canvas',
    prepare: untilLayoutSettles,
  },
  { name: 'import-columns', path: '/import', until: '#files', prepare: chooseExample },
  {
    name: 'import-claims',
    path: '/import',
    until: '#files',
    height: 1150,
    prepare: async (page) => {
      await chooseExample(page);
      await page.locator('#settings').evaluate((section) => section.scrollIntoView());
    },
  },
];

async function chooseExample(page: Page): Promise<void> {
  await page.locator('#files').setInputFiles(projectFile('schema/example-import/deals.csv'));
  await page.locator('#claims li').first().waitFor();
}

async function untilLayoutSettles(page: Page): Promise<void> {
  await page.waitForSelector('.graph-canvas[data-layout="settled"]', { timeout: 60_000 });
}

async function takePictures(shots: readonly Shot[], options: ExplorerOptions): Promise<void> {
  const explorer = await openExplorer(executable, { webgl: true, ...options });
  try {
    for (const { name, path, height = 800, until, prepare } of shots) {
      const page = await explorer.visit(path, {
        viewport: { width: 1280, height },
        colorScheme: 'light',
        reducedMotion: 'reduce',
      });
      await page.locator(until).first().waitFor();
      await prepare?.(page);
      await writeFile(join(pictures, `${name}.png`), await page.screenshot());
      await page.close();
      process.stdout.write(`docs/images/${name}.png\n`);
    }
  } finally {
    await explorer.close();
  }
}

/** Follows the guide up to the first server. Returns the folder of the data set. */
async function followGuide(folder: string): Promise<string> {
  await copyFile(projectFile('schema/example-import/deals.csv'), join(folder, 'deals.csv'));
  const reader = openReader(folder);
  for (const step of guideSteps()) {
    if (step.block.text.includes('fingraph serve')) break;
    await reader.follow(step);
  }
  return join(folder, 'my-data');
}

function requireChromium(): string {
  const path = chromiumPath();
  if (path === null) throw new Error('Expected Chromium on the PATH, found none. Install the package chromium.');
  return path;
}

const executable = requireChromium();
const pictures = projectFile('docs/images');
const folder = await mkdtemp(join(tmpdir(), 'fingraph-pictures-'));
try {
  await mkdir(pictures, { recursive: true });
  await takePictures(SHIPPED, {});
  const dataset = await followGuide(folder);
  await takePictures(GUIDE, {
    imports: readConfig({}).imports,
    load: (engine) => ensureLoaded(engine, dataset).then(() => undefined),
  });
} finally {
  await rm(folder, { recursive: true });
}
