import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Engine } from '../../../src/engine/engine.ts';
import { openEngine } from '../../../src/engine/open.ts';
import type { AppOptions } from '../../../src/http/app-options.ts';
import { loadDataset } from '../../../src/load/load.ts';
import { readFiles } from '../../dataset/folder.ts';
import { EMBEDDED } from '../../support/engines.ts';
import { engineWith } from '../../support/engine-double.ts';
import { builtExplorer } from '../../support/explorer.ts';
import { appOf } from '../../support/world.ts';
import { serve } from '../support.ts';

const HOSTILE = `</title><script>alert(1)</script>"'&amp; $& $1`;

const FILES = {
  'dataset.json': JSON.stringify({
    id: 'head-test',
    title: 'Data of "heads" & <tails>',
    license: 'CC-BY-4.0',
    publisher: 'A & B',
  }),
  'sources.jsonl': lines({
    id: 'paper',
    title: HOSTILE,
    publisher: 'The Paper',
    date: '2020-05',
    url: 'https://paper.example/',
  }),
  'entities.jsonl': lines(
    { id: 'northbank', kind: 'BANK', name: 'Northbank', country: 'SE', description: 'A bank of the north.' },
    { id: 'hostile', kind: 'COMPANY', name: HOSTILE, country: 'DE' },
  ),
  'claims.jsonl': lines({
    id: 'northbank-hostile',
    kind: 'PARTNERSHIP',
    summary: `Northbank works with ${HOSTILE}.`,
    status: 'ACTIVE',
    participants: [
      { entity: 'northbank', role: 'PLATFORM' },
      { entity: 'hostile', role: 'ACQUIRER' },
    ],
    markets: ['SE'],
    confidence: 0.9,
    citations: [{ source: 'paper' }],
  }),
};

describe('The head of a page', () => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await openEngine(EMBEDDED);
    await engine.prepare();
    await loadDataset(engine, await readFiles(FILES));
  });

  afterAll(() => engine.close());

  async function explorer(options: Partial<AppOptions> = {}, on = engine) {
    const { address } = await serve(appOf(on, [], { explorer: builtExplorer(), ...options }));
    return async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
      const response = await fetch(new URL(path, address), { method, headers, redirect: 'manual' });
      return { status: response.status, headers: response.headers, text: await response.text(), address };
    };
  }

  it.each([
    ['/', 'FinGraph', '/'],
    ['/search?text=north', 'Search: north · FinGraph', '/search?text=north'],
    ['/entity/northbank', 'Northbank · FinGraph', '/entity/northbank'],
    ['/entity/NorthBank/?kinds=role', 'Northbank · FinGraph', '/entity/northbank'],
    ['/claim/northbank-hostile', 'Northbank works with', '/claim/northbank-hostile'],
    ['/dataset/head-test', 'Data of &#34;heads&#34; &#38; &#60;tails&#62; · FinGraph', '/dataset/head-test'],
    ['/connections?from=northbank&to=se', 'How Northbank is connected to ', '/connections?from=northbank&#38;to=se'],
    ['/neighbourhood?of=northbank', 'Neighbourhood of Northbank · FinGraph', '/neighbourhood?of=northbank'],
    ['/markets/northbank', 'Partners of Northbank per market · FinGraph', '/markets/northbank'],
    ['/conflicts', 'Conflicts · FinGraph', '/conflicts'],
    ['/over-time?of=northbank&show=claims', 'Northbank over time · FinGraph', '/over-time?of=northbank'],
    ['/timeline/northbank', 'Timeline of Northbank · FinGraph', '/timeline/northbank'],
    ['/compare?of=northbank,se', 'Compare Northbank, ', '/compare?of=northbank,se'],
    ['/map?of=northbank', 'Northbank on the map · FinGraph', '/map?of=northbank'],
    ['/map', 'Map of markets · FinGraph', '/map'],
    ['/area/europe', 'Markets: EUROPE · FinGraph', '/area/europe'],
  ])('names what %s shows', async (path, title, canonical) => {
    const { status, text, address } = await (await explorer())(path);
    expect(status).toBe(200);
    expect(/<title>([^<]*)<\/title>/.exec(text)?.[1]).toContain(title);
    expect(text).toContain(`<link rel="canonical" href="${address.slice(0, -1)}${canonical}" />`);
    expect(text.match(/<title>/g)).toHaveLength(1);
    expect(text.match(/<meta name="description"/g)).toHaveLength(1);
  });

  it('describes an entity, and links the same as JSON and CSV', async () => {
    const { text, address } = await (await explorer())('/entity/northbank');
    expect(text).toContain(
      '<meta name="description" content="Bank, Sweden. 1 claim with sources. A bank of the north." />',
    );
    expect(text).toContain('<meta property="og:title" content="Northbank · FinGraph" />');
    expect(text).toContain(
      `<link rel="alternate" type="application/json" href="${address}questions/facts-about.json?entity=northbank" />`,
    );
    expect(linkedData(text)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: 'Northbank',
      description: 'A bank of the north.',
      url: `${address}entity/northbank`,
    });
  });

  it.each(['/entity/hostile', '/claim/northbank-hostile', '/source/paper', '/neighbourhood?of=hostile'])(
    'escapes hostile names at %s',
    async (path) => {
      const { text, headers } = await (await explorer())(path);
      expect(text).not.toContain('alert(1)</script>');
      expect(text).not.toMatch(/<script>/);
      expect(text).toContain('&#60;/title&#62;&#60;script&#62;alert(1)&#60;/script&#62;&#34;&#39;&#38;amp; $&#38; $1');
      const data = linkedData(text);
      if (data !== null) expect(JSON.stringify(data)).toContain(JSON.stringify(HOSTILE).slice(1, -1));
      expect(headers.get('content-security-policy')).toContain("script-src 'self';");
    },
  );

  it.each(['/entity/nobody', '/claim/nothing', '/source/none', '/dataset/none', '/entity/wikidata/Q1'])(
    'is that of a page with status 404 at %s',
    async (path) => {
      const read = await explorer();
      const { status, text } = await read(path);
      expect([status, text.includes('<div id="root">'), text.includes('content="noindex"')]).toEqual([404, true, true]);
      expect((await read(path, {}, 'HEAD')).status).toBe(404);
    },
  );

  it('has a picture for previews, as large as they show it', async () => {
    const read = await explorer();
    const { text, address } = await read('/entity/northbank');
    const [, picture = ''] = /<meta property="og:image" content="([^"]*)"/.exec(text) ?? [];
    expect(picture.startsWith(address)).toBe(true);
    const response = await fetch(picture);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes.byteLength < 100_000]).toEqual([1200, 630, true]);
  });

  it('speaks the language of the reader', async () => {
    const read = await explorer();
    const { text, headers } = await read('/entity/northbank', { 'accept-language': 'fr, de-AT;q=0.9, en;q=0.5' });
    expect(text).toContain('<html lang="de">');
    expect(text).toContain('content="Bank, Schweden. 1 Aussage mit Quellen. A bank of the north."');
    expect(headers.get('vary')).toBe('accept, accept-encoding, accept-language');
    expect((await read('/conflicts', { 'accept-language': 'zh-CN' })).text).toContain('<title>矛盾 · FinGraph</title>');
    expect((await read('/conflicts', { 'accept-language': 'fr' })).text).toContain('<html lang="en">');
  });

  it('has absolute addresses below the base path, of the proxy that is trusted', async () => {
    const access = {
      proxies: 1,
      tokens: [],
      introspection: true,
      anonymous: { allowed: true, rate: null, maxCost: null },
    };
    const options = { basePath: '/fin', access: { ...accessOf(), ...access } };
    const forwarded = { 'x-forwarded-host': 'data.example', 'x-forwarded-proto': 'https' };
    const { text } = await (await explorer(options))('/fin/entity/northbank', forwarded);
    expect(text).toContain('<link rel="canonical" href="https://data.example/fin/entity/northbank" />');
    const untrusted = await (await explorer())('/entity/northbank', forwarded);
    expect(untrusted.text).not.toContain('data.example');
  });

  it('is plain while the graph cannot be read, and for callers who may not read it', async () => {
    const broken = engineWith(engine, { read: () => Promise.reject(new Error('away')) });
    const { status, text } = await (await explorer({}, broken))('/entity/nobody');
    expect([status, text.includes('<title>FinGraph</title>')]).toEqual([200, true]);
    const closed = { access: { ...accessOf(), anonymous: { allowed: false, rate: null, maxCost: null } } };
    const refused = await (await explorer(closed))('/entity/northbank');
    expect([refused.status, refused.text.includes('Northbank')]).toEqual([200, false]);
  });

  it('is kept while the graph has one version', async () => {
    let version = 'a';
    let reads = 0;
    const counted = engineWith(engine, {
      read: (statement, parameters, options) => {
        if (statement.name.startsWith('entity')) reads += 1;
        return engine.read(statement, parameters, options);
      },
    });
    const read = await explorer({ generation: async () => version }, counted);
    await read('/entity/northbank');
    const once = reads;
    await read('/entity/northbank');
    expect([once > 0, reads]).toEqual([true, once]);
    version = 'b';
    await read('/entity/northbank');
    expect(reads).toBe(2 * once);
  });
});

describe('A page to embed', () => {
  it('is closed to all, or open to the chosen origins only', async () => {
    const app = (embedOrigins: string[]) => serve(appOf(BROKEN, [], { explorer: builtExplorer(), embedOrigins }));
    const policyOf = async (embedOrigins: string[], path: string) => {
      const { headers, status } = await fetch(new URL(path, (await app(embedOrigins)).address));
      return [
        status,
        /frame-ancestors [^;]*/.exec(headers.get('content-security-policy') ?? '')?.[0],
        headers.get('x-frame-options'),
      ];
    };
    const closed = [200, "frame-ancestors 'none'", 'DENY'];
    const origins = ['https://a.example', 'https://b.example'];
    expect(await policyOf([], '/embed/markets/northbank')).toEqual(closed);
    expect(await policyOf(origins, '/markets/northbank')).toEqual(closed);
    expect(await policyOf(origins, '/embed/markets/northbank')).toEqual([
      200,
      'frame-ancestors https://a.example https://b.example',
      null,
    ]);
    expect((await policyOf(origins, '/embed/'))[0]).toBe(404);
  });
});

const BROKEN = { read: () => Promise.reject(new Error('away')), abilities: {} } as unknown as Engine;

function accessOf(): AppOptions['access'] {
  return {
    introspection: true,
    trustedDocumentsOnly: false,
    trustedDocuments: null,
    csrfCheck: false,
    anonymous: { allowed: true, rate: null, maxCost: null },
    tokens: [],
    protectedMetrics: false,
    proxies: 0,
  };
}

function lines(...records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

function linkedData(text: string): unknown {
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? [];
  return json === undefined ? null : JSON.parse(json);
}
