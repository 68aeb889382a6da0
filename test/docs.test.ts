import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';

import { readDataset } from '../src/dataset/read.ts';
import { schema } from '../src/schema/schema.ts';
import { projectFile } from '../src/support/project-file.ts';
import { type Block, blocksOf, headingsOf, linksOf } from './support/markdown.ts';
import { type Served, serveShipped } from './support/served.ts';

/** Folders that hold pages of the project. */
const FOLDERS = ['.', '.github', 'docs', 'docs/guide', 'seed', 'test'];
/** A URL of the local server below its root. */
const LOCAL = /^http:\/\/127\.0\.0\.1:4000\/(?=.)/;
/** A URL in single quotes, in double quotes or without quotes. */
const ADDRESS = /'(http:\/\/127\.[^']*)'|"(http:\/\/127\.[^"]*)"|(http:\/\/127\.[^\s'"]*)/g;

const pages = FOLDERS.flatMap(pagesIn);
const texts = new Map(pages.map((page) => [page, readFileSync(projectFile(page), 'utf8')]));
const blocks = [...texts].flatMap(([page, text]) => blocksOf(text).map((block) => ({ page, ...block })));

describe('The README', () => {
  const readme = texts.get('README.md') ?? '';

  it('is at most 120 lines long', () => {
    expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(120);
  });

  it('uses only commands that exist', () => {
    const known = [/^npm ci$/, /^npm (?:start|test)$/, /^npm run [\w:]+$/, /^npx fingraph /];
    const lines = shellLines(blocksOf(readme));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => !known.some((command) => command.test(line)))).toEqual([]);
  });
});

describe('The documentation', () => {
  it('uses only commands of the command line that exist', () => {
    const known = headingsOf(texts.get('docs/cli.md') ?? '');
    const used = blocks.flatMap(({ page, language, text }) =>
      language === 'sh'
        ? [...text.matchAll(/^(?:npx )?fingraph (\w+)/gm)].map(([, name = '']) => ({ page, name }))
        : [],
    );
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter(({ name }) => !known.includes(`fingraph-${name}`))).toEqual([]);
  });

  it('has an index that links to each page', () => {
    const index = 'docs/README.md';
    const linked = linksOf(texts.get(index) ?? '').map(({ path }) => resolved(index, path));
    const all = pages.filter((page) => page.startsWith('docs/') && page !== index);
    expect(all.filter((page) => !linked.includes(page))).toEqual([]);
  });

  it('links to files and headings that exist', () => {
    const broken = [...texts].flatMap(([page, text]) =>
      linksOf(text)
        .filter(({ path, anchor }) => !targetExists(path === '' ? page : resolved(page, path), anchor))
        .map(({ path, anchor }) => `${page}: ${path}${anchor === null ? '' : `#${anchor}`}`),
    );
    expect(broken).toEqual([]);
  });

  it('names only scripts that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8')) as { scripts: object };
    const named = [...texts].flatMap(([page, text]) =>
      [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => ({ page, name })),
    );
    expect(named.filter(({ name }) => !(name in scripts))).toEqual([]);
  });

  it('names only source files that exist', () => {
    const named = [...texts].flatMap(([page, text]) =>
      [...text.matchAll(/`((?:src|test|schema|seed)\/[\w./-]+)`/g)].map(([, path = '']) => ({ page, path })),
    );
    expect(named.filter(({ path }) => !existsSync(projectFile(path)))).toEqual([]);
  });
});

describe('The data set that the guide shows', () => {
  it('can be loaded', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fingraph-docs-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const [sources, entities, claims] = blocks.filter(
      ({ page, language }) => page === 'docs/guide/data-sets.md' && language === 'jsonl',
    );
    for (const [name, block] of Object.entries({ sources, entities, claims })) {
      writeFileSync(join(folder, `${name}.jsonl`), block?.text ?? '');
    }
    await expect(readDataset(folder)).resolves.toMatchObject({
      claims: [{ id: expect.stringMatching(/^letpay-northbank-partnership-/) }],
    });
  });
});

describe('The examples of the documentation', () => {
  let served: Served;

  beforeAll(async () => {
    served = await serveShipped();
  });
  afterAll(() => served.close());

  const queries = blocks.filter(({ language }) => language === 'graphql');
  it.each(queries.map((block) => [`${block.page}:${block.line}`, block] as const))(
    'run without errors and return the response on the page: %s',
    async (_, { page, text, next }) => {
      expect(validate(schema, parse(text))).toEqual([]);
      const answer = await post(served.address, text);
      expect(answer).not.toHaveProperty('errors');
      if (next?.language === 'json') expect(JSON.parse(next.text), page).toEqual(answer);
    },
  );

  const addresses = blocks
    .filter(isScript)
    .flatMap(({ page, text }) =>
      text
        .split('\n')
        .flatMap((line) =>
          [...line.matchAll(ADDRESS)].map(
            ([, inSingle, inDouble, bare]) => [page, inSingle ?? inDouble ?? bare ?? '', line] as const,
          ),
        ),
    );
  it.each(addresses.filter(([, address]) => LOCAL.test(address) && !address.endsWith('/graphql')))(
    'use URLs that respond: %s: %s',
    async (_, address, line) => {
      // in curl, a backslash escapes brackets
      const url = address.replaceAll('\\', '').replace(LOCAL, served.address);
      const response = await fetch(url, uploadIn(line));
      await response.body?.cancel();
      expect(response.status).toBe(200);
    },
  );

  it('send valid queries with curl', () => {
    const bodies = blocks
      .filter(isScript)
      .flatMap(({ page, text }) =>
        [...text.matchAll(/-d '([^']+)'/g)].map(([, body = '']) => ({ page, query: queryIn(body) })),
      );
    expect(bodies.length).toBeGreaterThan(0);
    const wrong = bodies.flatMap(({ page, query }) =>
      validate(schema, parse(query)).map(({ message }) => ({ page, message })),
    );
    expect(wrong).toEqual([]);
  });
});

function pagesIn(folder: string): string[] {
  if (!existsSync(projectFile(folder))) return [];
  return readdirSync(projectFile(folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

function resolved(page: string, path: string): string {
  return normalize(join(dirname(page), path));
}

function targetExists(path: string, anchor: string | null): boolean {
  if (!existsSync(projectFile(path))) return false;
  if (anchor === null || !path.endsWith('.md')) return true;
  return headingsOf(readFileSync(projectFile(path), 'utf8')).includes(anchor);
}

function isScript({ language }: Block): boolean {
  return language === 'sh' || language === 'python';
}

function shellLines(all: readonly Block[]): string[] {
  return all.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.trim().split('\n'));
}

/** The query in a JSON body, or the text itself. */
function queryIn(body: string): string {
  return body.startsWith('{"') ? (JSON.parse(body) as { query: string }).query : body;
}

async function post(address: string, query: string): Promise<unknown> {
  const response = await fetch(`${address}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    // for the question of one's own that a guide shows
    body: JSON.stringify({ query, variables: { wallet: 'alipay' } }),
  });
  return response.json();
}

/** The request of a curl command that sends a file with `-F`, with a small table as the file. */
function uploadIn(line: string): RequestInit {
  const [, field = '', name = ''] = / -F (\w+)=@(\S+)/.exec(line) ?? [];
  if (field === '') return {};
  const headers = [...line.matchAll(/-H '([^:']+): ([^']+)'/g)].map(
    ([, key = '', value = '']) => [key, value] as const,
  );
  const body = new FormData();
  body.append(field, new File(['source,target\nNorthbank,Southpay\n'], name));
  return { method: 'POST', headers: Object.fromEntries(headers), body };
}
