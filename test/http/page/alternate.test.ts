import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { loadDataset } from '../../../src/load/load.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { openEngine } from '../../../src/engine/open.ts';
import { readDataset } from '../../../src/dataset/read.ts';
import { projectFile } from '../../../src/support/project-file.ts';
import { EMBEDDED } from '../../support/engines.ts';
import { builtExplorer } from '../../support/explorer.ts';
import { appOf } from '../../support/world.ts';
import { readQuestions } from '../../../src/question/question.ts';
import { serve } from '../support.ts';

describe('The links to the same content in other formats', () => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await openEngine(EMBEDDED);
    await engine.prepare();
    await loadDataset(engine, await readDataset(projectFile('seed/data')));
  });

  afterAll(() => engine.close());

  it.each([
    ['/entity/alipay', ['application/json', 'text/csv', 'application/ld+json']],
    ['/map', ['application/json', 'text/csv']],
    ['/map?of=alipay', ['application/json', 'text/csv']],
    ['/over-time?of=alipay', ['application/json', 'text/csv']],
    ['/over-time?of=alipay,wechat-pay', []],
    ['/compare?of=alipay,wechat-pay', ['application/json', 'text/csv']],
    ['/compare', []],
    ['/source/seed', ['application/json', 'text/csv', 'application/ld+json']],
  ])('of %s answer with their type', async (path, types) => {
    const { address } = await serve(
      appOf(engine, await readQuestions(projectFile('schema/questions')), { explorer: builtExplorer() }),
    );
    const page = await (await fetch(new URL(path, address), { headers: { accept: 'text/html' } })).text();
    const links = [...page.matchAll(/<link rel="alternate" type="([^"]*)" href="([^"]*)" \/>/g)].map(
      ([, type = '', href = '']) => ({ type, href: href.replaceAll('&#38;', '&').replaceAll('&#34;', '"') }),
    );
    expect(links.map(({ type }) => type)).toEqual(types);
    for (const { type, href } of links) {
      const response = await fetch(href);
      expect([href, response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([href, 200, type]);
      expect((await response.text()).length).toBeGreaterThan(50);
    }
  });
});
