import { existsSync } from 'node:fs';
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

import { ensureLoaded } from '../../src/load/ensure-loaded.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open.ts';
import { createApp } from '../../src/http/app.ts';
import { createDatasetUpdates } from '../../src/http/dataset/dataset-updates.ts';
import { listen } from '../../src/http/connection/listen.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { readQuestions } from '../../src/question/question.ts';
import { contextFactory } from '../../src/schema/context.ts';
import { schema } from '../../src/schema/schema.ts';
import { openBrowser } from './browser.ts';
import { testAppOptions } from './app-options.ts';

/** A server, by default with the shipped data, and a browser that can reach no other server. */
export interface Explorer {
  /** `http://127.0.0.1:…/`. */
  readonly address: string;
  /** Opens a new page at a path of the explorer, and waits until its view is loaded. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Opens a new page at any path of the server. */
  visit(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Console errors, script errors and requests to other servers since the last call. */
  complaints(): string[];
  close(): Promise<void>;
}

/** The folder of the built explorer. @throws if it is not built */
export function builtExplorer(): string {
  const folder = projectFile('dist/explorer');
  if (!existsSync(`${folder}/index.html`)) {
    throw new Error('Expected the explorer in dist/explorer, found none. Run `npm run build:explorer`.');
  }
  return folder;
}

export interface ExplorerOptions {
  readonly webgl?: boolean;
  /** Loads other data than the shipped ones. */
  readonly load?: (engine: Engine) => Promise<void>;
  /** Serves the page that imports files; null does not. */
  readonly imports?: { readonly maxBytes: number } | null;
  /** Origins whose pages may embed views. */
  readonly embedOrigins?: readonly string[];
  /** The base path of the server. */
  readonly basePath?: string;
  /** A proxy in front of the server, which the browser connects to. */
  readonly proxy?: (server: string) => Promise<{ readonly address: string; close(): Promise<void> }>;
}

export async function openExplorer(executablePath: string, options: ExplorerOptions = {}): Promise<Explorer> {
  const explorer = builtExplorer();
  const engine = await openEngine({
    url: 'memory:',
    user: null,
    password: null,
    database: null,
    statementTimeoutMs: 30_000,
  });
  await engine.prepare();
  if (options.load) await options.load(engine);
  else await ensureLoaded(engine, projectFile('seed/data'));
  const app = createApp(
    testAppOptions({
      schema,
      context: contextFactory(engine),
      questions: await readQuestions(projectFile('schema/questions')),
      explorer,
      ...(options.imports && {
        imports: { ...options.imports, datasets: createDatasetUpdates(engine, new AbortController().signal) },
      }),
      ...(options.embedOrigins && { embedOrigins: options.embedOrigins }),
      ...(options.basePath === undefined ? {} : { basePath: options.basePath }),
    }),
  );
  const listening = await listen(app.listener, { host: '127.0.0.1', port: 0 });
  const proxy = await options.proxy?.(listening.address);
  const address = proxy?.address ?? listening.address;
  const browser: Browser = await openBrowser(executablePath, options);
  const complaints: string[] = [];
  return {
    address,
    async open(path, context) {
      const page = await visit(path, context);
      await settled(page);
      return page;
    },
    visit,
    complaints: () => complaints.splice(0),
    async close() {
      await browser.close();
      await proxy?.close();
      await listening.close(1_000);
      await engine.close();
    },
  };

  async function visit(path: string, contextOptions?: BrowserContextOptions): Promise<Page> {
    const context = await browser.newContext({ viewport: WIDE, reducedMotion: 'reduce', ...contextOptions });
    const page = await context.newPage();
    await page.route('**/*', (route) => {
      const url = route.request().url();
      if (url.startsWith(address)) return route.fallback();
      complaints.push(`a request to ${url}`);
      return route.abort('internetdisconnected');
    });
    page.on('console', (message) => {
      // the page of a record that does not exist
      const isMissing = message.text().includes('status of 404') && message.location().url === page.url();
      if (message.type() === 'error' && !isMissing) complaints.push(`${path}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`));
    await page.goto(new URL(path, address).href);
    return page;
  }
}

export const WIDE = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** Waits until the view has a heading and nothing in it is loading. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('main [aria-busy="true"], main .loading') === null);
}

/** The serious and critical findings of axe, as text. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
}

/** Closes pages, and drops the requests that their routes still answer. */
export async function closePages(pages: Page[]): Promise<void> {
  await Promise.all(
    pages.splice(0).map(async (page) => {
      if (!page.isClosed()) await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.context().close();
    }),
  );
}
