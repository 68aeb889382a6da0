import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

import { projectFile } from '../../src/support/project-file.ts';
import { chromiumPath } from '../support/browser.ts';
import { openExplorer } from '../support/explorer.ts';

/* Takes the pictures of the docs from a server with the shipped data: npm run screenshots */

interface Shot {
  readonly name: string;
  readonly path: string;
  /** Of the window, in pixels; 800 by default. */
  readonly height?: number;
  /** The picture is taken once this selector is visible. */
  readonly until: string;
  readonly prepare?: (page: Page) => Promise<void>;
}

const SHOTS: readonly Shot[] = [
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

async function untilLayoutSettles(page: Page): Promise<void> {
  await page.waitForSelector('.graph-canvas[data-layout="settled"]', { timeout: 60_000 });
}

const executable = chromiumPath();
if (executable === null) throw new Error('Expected Chromium on the PATH, found none. Install the package chromium.');
const folder = projectFile('docs/images');
await mkdir(folder, { recursive: true });
const explorer = await openExplorer(executable, { webgl: true });
try {
  for (const { name, path, height = 800, until, prepare } of SHOTS) {
    const page = await explorer.visit(path, {
      viewport: { width: 1280, height },
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    await page.locator(until).first().waitFor();
    await prepare?.(page);
    await writeFile(join(folder, `${name}.png`), await page.screenshot());
    await page.close();
    process.stdout.write(`docs/images/${name}.png\n`);
  }
} finally {
  await explorer.close();
}
