import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';

import { chromiumPath } from './browser.ts';
import { type Explorer, type ExplorerOptions, openExplorer, closePages } from './explorer.ts';

interface SuiteOptions extends ExplorerOptions {
  /** The time for one action in a page. */
  readonly actionTimeoutMs?: number;
}

interface ExplorerSuite {
  /** Opens a page of the explorer and waits until its view is loaded. The page is closed after the test. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Opens any page of the server. The page is closed after the test. */
  visit(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** The URL of a path of the server. */
  url(path: string): URL;
  /** The data of a GraphQL query, to compare pages with. */
  query<Data>(document: string, variables?: object): Promise<Data>;
  /** Allows complaints in this test that match: a browser logs each request that a test makes fail. */
  allowComplaints(pattern: RegExp): void;
}

/**
 * A suite with one explorer in one browser. A console error, a script error or a request to another server fails a test.
 * Without a browser the suite is skipped, or fails if `CI` is set.
 */
export function describeExplorer(name: string, options: SuiteOptions, define: (suite: ExplorerSuite) => void): void {
  const executable = chromiumPath();
  describe.skipIf(executable === null)(name, { timeout: 60_000 }, () => {
    let explorer: Explorer;
    const pages: Page[] = [];
    let allowed: RegExp | null = null;

    beforeAll(async () => {
      explorer = await openExplorer(executable ?? '', options);
    });

    afterEach(async () => {
      await closePages(pages);
      const complaints = explorer.complaints().filter((complaint) => !allowed?.test(complaint));
      allowed = null;
      expect(complaints).toEqual([]);
    });

    afterAll(() => explorer?.close());

    const closeAfterTest = (page: Page): Page => {
      page.setDefaultTimeout(options.actionTimeoutMs ?? 30_000);
      pages.push(page);
      return page;
    };

    define({
      open: async (path, context) => closeAfterTest(await explorer.open(path, context)),
      visit: async (path, context) => closeAfterTest(await explorer.visit(path, context)),
      url: (path) => new URL(path, explorer.address),
      async query<Data>(query: string, variables = {}) {
        const response = await fetch(new URL('graphql', explorer.address), {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables }),
        });
        const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
        expect(errors).toBeUndefined();
        return data;
      },
      allowComplaints(pattern) {
        allowed = pattern;
      },
    });
  });
}
