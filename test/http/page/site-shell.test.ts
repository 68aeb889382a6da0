import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Engine } from '../../../src/engine/engine.ts';
import { openEngine } from '../../../src/engine/open.ts';
import type { AppOptions } from '../../../src/http/app-options.ts';
import { loadDataset } from '../../../src/load/load.ts';
import { type SavedQuery, readQuestions } from '../../../src/question/question.ts';
import { projectFile } from '../../../src/support/project-file.ts';
import { SITE_LINKS } from '../../../src/support/site/site-link.ts';
import { readFiles } from '../../dataset/folder.ts';
import { EMBEDDED } from '../../support/engines.ts';
import { appOf } from '../../support/world.ts';

const PARTNERSHIP = {
  id: 'northbank-southpay',
  kind: 'PARTNERSHIP',
  summary: 'Northbank works with Southpay.',
  status: 'ACTIVE',
  participants: [
    { entity: 'northbank', role: 'PLATFORM' },
    { entity: 'southpay', role: 'ACQUIRER' },
  ],
  markets: ['SE'],
  confidence: 0.9,
  citations: [{ source: 'paper' }],
};

const FILES = {
  'dataset.json': JSON.stringify({ id: 'shell-test', title: 'Two banks' }),
  'sources.jsonl': lines({ id: 'paper', title: 'A paper', date: '2020' }),
  'entities.jsonl': lines(
    { id: 'northbank', kind: 'BANK', name: 'Northbank AB', country: 'SE' },
    { id: 'southpay', kind: 'WALLET', name: 'Southpay', country: 'SE' },
    { id: 'twin-1', kind: 'BANK', name: 'Twin', country: 'SE' },
    { id: 'twin-2', kind: 'COMPANY', name: 'Twin', country: 'NO' },
  ),
  'claims.jsonl': lines(PARTNERSHIP),
};

describe('The pages of the server', () => {
  let engine: Engine;
  let questions: readonly SavedQuery[];

  beforeAll(async () => {
    questions = await readQuestions(projectFile('schema/questions'));
    engine = await openEngine(EMBEDDED);
    await engine.prepare();
    await loadDataset(engine, await readFiles(FILES));
  });

  afterAll(() => engine.close());

  async function get(
    path: string,
    { headers = {}, method = 'GET' }: { headers?: Record<string, string>; method?: string } = {},
    options: Partial<AppOptions> = {},
  ) {
    const { fetch } = appOf(engine, questions, options);
    const request = new Request(`http://localhost${path}`, { method, headers: { accept: 'text/html', ...headers } });
    const response = await fetch(request);
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  it.each(['/questions', '/questions/facts-about?entity=northbank', '/questions/none', '/nowhere', '/export'])(
    'have one header and one search: %s',
    async (path) => {
      const { text } = await get(path);
      for (const { path: to } of SITE_LINKS) expect(text).toContain(`<a href="${to}"`);
      expect(text.match(/<form action="\/search">/g)).toHaveLength(1);
      expect(text).not.toContain('<!--site-');
    },
  );

  it('speak the language of the reader around their contents', async () => {
    const german = { headers: { 'accept-language': 'de-AT, en;q=0.5' } };
    const { text, headers } = await get('/questions/facts-about?entity=northbank', german);
    expect(text).toContain('<header lang="de" class="site-head">');
    expect(text).toContain('>Widersprüche</a');
    expect(headers.get('vary')).toContain('accept-language');
    const english = await get('/questions/facts-about?entity=northbank');
    expect(english.text).toContain('<header class="site-head">');
    expect(english.headers.get('etag')).not.toBe(headers.get('etag') ?? 'none');
    const head = await get('/questions/facts-about?entity=northbank', { ...german, method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe(headers.get('content-length'));
    expect(Number(headers.get('content-length'))).toBe(Buffer.byteLength(text));
  });

  it('take the name of an entity for its id', async () => {
    const { status, text } = await get('/questions/facts-about?entity=Northbank+AB');
    expect(status).toBe(200);
    expect(text).toContain('value="northbank"');
    expect(text).toContain('data-suggest="one"');
    const json = await get('/questions/shared-partners.json?of=Northbank%20AB,SOUTHPAY');
    expect(json.status).toBe(200);
  });

  it('say which entities have an ambiguous name, and which name is unknown', async () => {
    const { status, text } = await get('/questions/facts-about?entity=Twin');
    expect(status).toBe(400);
    expect(text).toContain('entity: expected the name of one entity, got');
    expect(text).toContain('twin-1 (BANK), twin-2 (COMPANY)');
    expect((await get('/questions/facts-about?entity=Nobody+here')).text).toContain('Nobody here');
  });

  it('describe variables in plain words', async () => {
    const { text } = await get('/questions/neighbourhood?of=northbank');
    expect(text).toContain('title="[ID!]!">names or ids, separated by commas</span');
    expect(text).not.toMatch(/<span class="soft"[^>]*>\[?(?:ID|Int|Date)\b/);
  });

  it('align numbers, and show constant columns above the table', async () => {
    const { text } = await get('/questions/busiest-markets');
    expect(text).toMatch(/class="number"|<dl class="shared"/);
  });

  it('show a result in a frame of the chosen origins only', async () => {
    const path = '/embed/questions/facts-about?entity=northbank';
    const open = await get(path, {}, { embedOrigins: ['https://a.example'] });
    expect(open.headers.get('content-security-policy')).toContain('frame-ancestors https://a.example');
    expect(open.headers.get('x-frame-options')).toBeNull();
    expect(open.text).not.toContain('<header');
    expect(open.text).toContain('<base target="_blank" />');
    expect(open.text).toMatch(/<a href="\/questions\/facts-about\.html\?entity=northbank">Open in FinGraph<\/a>/);
    const closed = await get(path);
    expect(closed.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    const plain = await get('/questions/facts-about', {}, { embedOrigins: ['https://a.example'] });
    expect(plain.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });
});

function lines(...records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
