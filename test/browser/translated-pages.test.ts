import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { PHONE, settled } from '../support/explorer.ts';
import { describeExplorer } from '../support/explorer-suite.ts';

const NOWHERE = '/no-such-page';
/** Pages of every view; the first claim and the first source stand for all. */
const PAGES = [
  '/',
  '/search?text=alipay',
  '/entity/alipay',
  '/entity/fr',
  '/markets/alipay?market=FR',
  '/neighbourhood?of=alipay&first=50',
  '/connections?from=alipay&to=wirecard',
  '/conflicts',
  '/conflicts?kinds=realised_by',
  '/conflicts?groups=true',
  '/claim/CLAIM',
  '/source/SOURCE',
  '/dataset/DATASET',
  NOWHERE,
];
const EMPTY_PAGES = [
  '/',
  '/search?text=alipay',
  '/entity/alipay',
  '/markets',
  '/neighbourhood',
  '/connections',
  '/conflicts',
];

interface Ids {
  readonly claims: {
    readonly nodes: readonly { readonly id: string; readonly citations: readonly { source: { id: string } }[] }[];
  };
  readonly graph: { readonly datasets: readonly { readonly id: string }[] };
}

describeExplorer('A page of the explorer', {}, ({ open, url, query }) => {
  const pages = async (): Promise<string[]> => {
    const { claims, graph } = await query<Ids>(
      '{ claims(first: 1) { nodes { id citations { source { id } } } } graph { datasets { id } } }',
    );
    const [claim] = claims.nodes;
    return PAGES.map((path) =>
      path
        .replace('CLAIM', claim?.id ?? '')
        .replace('SOURCE', claim?.citations[0]?.source.id ?? '')
        .replace('DATASET', graph.datasets[0]?.id ?? ''),
    );
  };

  it.each([
    ['German', 'de', 'light'],
    ['Chinese', 'zh-CN', 'dark'],
  ] as const)('has no finding of axe in %s (%s, %s)', { timeout: 240_000 }, async (_, locale, colorScheme) => {
    const page = await open('/', { locale, colorScheme });
    const found: string[] = [];
    for (const path of await pages()) {
      await go(page, path);
      found.push(...(await findings(page)).map((finding) => `${path}: ${finding}`));
    }
    expect(found).toEqual([]);
  });

  it('is not wider than a phone in German', { timeout: 120_000 }, async () => {
    const page = await open('/', { locale: 'de', viewport: PHONE });
    const wide: string[] = [];
    for (const path of await pages()) {
      await go(page, path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > PHONE.width) wide.push(`${path}: ${width}`);
    }
    expect(wide).toEqual([]);
  });

  it('shows no English text of the interface in Chinese', { timeout: 120_000 }, async () => {
    const page = await open('/', { locale: 'zh-CN' });
    const english: string[] = [];
    for (const path of await pages()) {
      if (path === NOWHERE) continue; // the server writes it, in English
      await go(page, path);
      english.push(...(await englishTexts(page)).map((text) => `${path}: ${text}`));
    }
    expect(english).toEqual([]);
  });

  async function go(page: Page, path: string): Promise<void> {
    await page.goto(url(path).href);
    await settled(page);
  }
});

describe('Without data', () => {
  describeExplorer('a page of the explorer', { load: async () => undefined }, ({ open, url }) => {
    it('has no finding of axe, and no English text in Chinese', { timeout: 120_000 }, async () => {
      const page = await open('/', { locale: 'zh-CN' });
      const found: string[] = [];
      for (const path of EMPTY_PAGES) {
        await page.goto(url(path).href);
        await settled(page);
        found.push(
          ...[...(await findings(page)), ...(await englishTexts(page))].map((finding) => `${path}: ${finding}`),
        );
      }
      expect(found).toEqual([]);
    });
  });
});

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/**
 * Visible texts and names of controls with an English word of the interface, apart from those with a `lang` of their own
 * and from names: of entities, data sets, publishers and formats.
 */
async function englishTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names =
      'a[href*="/entity/"], a[href*="/dataset/"], a[href*="/source/"], a[href*="/markets/"], a[href^="http"], code, pre, .partner-name, .graph-name, .tag, .own-column, .chips, .citation-text, .print-note, [translate="no"], script, style';
    const isForeign = (element: Element | null) =>
      element === null || element.closest('[lang]') !== document.documentElement || element.closest(names) !== null;
    const isEnglish = (text: string) =>
      /\b(?:the|of|and|or|with|in|to|is|are|this|that|no|not|all|show|from|claims?|sources?|markets?|kinds?|status|entit(?:y|ies)|load(?:ing|ed)?|search|filter|unknown|none)\b/i.test(
        text,
      ) && /[a-z]{2,}/.test(text);
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = (walker.currentNode.textContent ?? '').trim();
      const parent = walker.currentNode.parentElement;
      if (isEnglish(text) && !isForeign(parent) && parent?.checkVisibility()) found.push(text);
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      for (const name of ['aria-label', 'title', 'placeholder']) {
        const text = element.getAttribute(name) ?? '';
        if (isEnglish(text) && !isForeign(element) && !/\p{Script=Han}/u.test(text)) found.push(`${name}: ${text}`);
      }
    }
    return found;
  });
}
