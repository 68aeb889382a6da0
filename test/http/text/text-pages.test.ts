import { beforeAll, describe, expect, it } from 'vitest';

import { readDocPages } from '../../../src/http/text/doc-page.ts';
import { readQuestions } from '../../../src/question/question.ts';
import { projectFile } from '../../../src/support/project-file.ts';
import { EMBEDDED } from '../../support/engines.ts';
import { openEngine } from '../../../src/engine/open.ts';
import { ensureLoaded } from '../../../src/load/ensure-loaded.ts';
import { appOf } from '../../support/world.ts';
import { linksOf } from '../../support/markdown.ts';

describe('FinGraph as text', () => {
  let app: ReturnType<typeof appOf>;

  beforeAll(async () => {
    const engine = await openEngine(EMBEDDED);
    await engine.prepare();
    await ensureLoaded(engine, projectFile('seed/data'));
    const questions = await readQuestions(projectFile('schema/questions'));
    app = appOf(engine, questions, { docs: readDocPages(projectFile('docs')) });
    return () => engine.close();
  });

  const send = (path: string, headers: Record<string, string> = {}) =>
    app.fetch(new Request(`http://fingraph.test${path}`, { headers }));
  const textAt = async (path: string): Promise<string> => (await send(path)).text();

  it('says what is where at /llms.txt, with links that are answered', { timeout: 60_000 }, async () => {
    const response = await send('/llms.txt');
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const text = await response.text();
    expect(text).toMatch(/^# FinGraph\n\n> /);
    const addresses = [...text.matchAll(/\]\(http:\/\/fingraph\.test(\/[^)]+)\)/g)].map(([, path = '']) => path);
    expect(addresses.length).toBeGreaterThan(80);
    for (const address of addresses) {
      if (/^\/export\/(?:partners|paths|neighbourhood)\./.test(address)) continue; // they need an id
      expect((await send(address)).status, address).toBe(200);
    }
  });

  it('has every page of the documentation, whose links lead to others', async () => {
    const pages = readDocPages(projectFile('docs'));
    expect(pages.map(({ path }) => path)).toEqual(expect.arrayContaining(['README.md', 'guide/apps.md', 'exports.md']));
    for (const { path, title, summary } of pages) {
      const response = await send(`/docs/${path}`);
      expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
      expect(
        [title, summary].every((text) => text.length > 3 && !text.includes('\n')),
        path,
      ).toBe(true);
      for (const link of linksOf(await response.text())) {
        if (link.path === '') continue; // a heading of the page
        const { pathname } = new URL(link.path, `http://fingraph.test/docs/${path}`);
        expect((await send(pathname)).status, `${path}: ${link.path}`).toBe(200);
      }
    }
    expect((await send('/docs/nothing.md')).status).toBe(404);
    expect((await send('/docs/../package.json')).status).toBe(404);
  });

  it('has an answer to each question as Markdown, by its address or by Accept', async () => {
    const text = await textAt('/questions/partners-in-market.md?market=FR');
    expect(text).toMatch(/^# .+\?\n/);
    expect(text).toContain('Variables: ');
    expect(text).toMatch(/^\d+ rows$/m);
    expect(text).toMatch(/^\| .+ \|\n\| --- /m);
    expect(text).toContain('http://fingraph.test/questions/partners-in-market.csv?entity=alipay&market=FR');
    expect(text).toMatch(/^Cite as: /m);
    const response = await send('/questions/partners-in-market?market=FR', { accept: 'text/markdown' });
    expect(await response.text()).toBe(text);
    const cells = text.split('\n').filter((line) => line.startsWith('| '));
    const bars = cells.map((line) => line.replaceAll('\\|', '').split('|').length);
    expect(new Set(bars).size).toBe(1);
  });

  it('says what is missing from an answer, and why one is wrong', async () => {
    expect(await textAt('/questions/facts-about.md?entity=alipay&first=3')).toMatch(/Only 3 of \d+ are here\. \[All/);
    const wrong = await send('/questions/facts-about.md?entity=nobody');
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).toContain('nobody');
  });

  it('lists the questions as Markdown', async () => {
    expect(await textAt('/questions.md')).toContain('(http://fingraph.test/questions/who-is.md)');
  });

  it('is revalidated', async () => {
    const headers = { 'if-none-match': (await send('/llms.txt')).headers.get('etag') ?? '' };
    expect((await send('/llms.txt', headers)).status).toBe(304);
  });
});
