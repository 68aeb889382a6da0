import { createConfig, lintFromString } from '@redocly/openapi-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { EXPORT_FORMATS } from '../../../src/export/export-format.ts';
import { EXPORT_KINDS } from '../../../src/export/export-kind.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { openEngine } from '../../../src/engine/open.ts';
import { loadDataset } from '../../../src/load/load.ts';
import { readDataset } from '../../../src/dataset/read.ts';
import { type SavedQuery, readQuestions } from '../../../src/question/question.ts';
import { projectFile } from '../../../src/support/project-file.ts';
import { EMBEDDED } from '../../support/engines.ts';
import type { Json } from '../../support/execute.ts';
import { appOf } from '../../support/world.ts';

describe('The description of the HTTP API', () => {
  let engine: Engine;
  let app: ReturnType<typeof appOf>;
  let questions: SavedQuery[];
  let document: Json;

  beforeAll(async () => {
    engine = await openEngine(EMBEDDED);
    await engine.prepare();
    await loadDataset(engine, await readDataset(projectFile('seed/data')));
    questions = await readQuestions(projectFile('schema/questions'));
    app = appOf(engine, questions);
    document = await (await send('/openapi.json')).json();
    return () => engine.close();
  });

  const send = (path: string, init: RequestInit = {}): Promise<Response> =>
    app.fetch(new Request(`http://fingraph.test${path}`, init));

  it('is OpenAPI 3.1 in which a linter finds nothing', { timeout: 60_000 }, async () => {
    const config = await createConfig({ extends: ['recommended-strict'] });
    const source = JSON.stringify(document);
    const problems = await lintFromString({ source, absoluteRef: '/openapi.json', config });
    expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
    expect(document.openapi).toMatch(/^3\.1\./);
  });

  it('describes each question with its variables, and values from the data', () => {
    for (const { name, parameters } of questions) {
      const { get } = document.paths[`/questions/${name}`];
      const described = get.parameters.map((parameter: Json) => parameter.name);
      expect(described, name).toEqual(expect.arrayContaining(parameters.map((parameter) => parameter.name)));
    }
    const { parameters, summary } = document.paths['/questions/partners-in-market'].get;
    expect(summary).toMatch(/\?$/);
    expect(parameters[0]).toMatchObject({ in: 'query', schema: { type: 'string' }, example: expect.any(String) });
  });

  it('describes each export in each format, and its columns', () => {
    for (const kind of EXPORT_KINDS) {
      const { parameters, responses } = document.paths[`/export/${kind}.{format}`].get;
      const byName = new Map<string, Json>(parameters.map((parameter: Json) => [parameter.name, parameter]));
      expect(byName.get('format').schema.enum).toEqual(EXPORT_FORMATS);
      expect(byName.get('columns').schema.items.enum.length).toBeGreaterThan(5);
      expect(Object.keys(responses[200].content)).toHaveLength(EXPORT_FORMATS.length);
      expect(document.paths[`/export/${kind}.{format}.manifest.json`]).toBeDefined();
    }
  });

  it('describes input objects with their fields, and results by their selection', () => {
    const where = document.paths['/export/claims.{format}'].get.parameters.find(({ name }: Json) => name === 'where');
    expect(where.content['application/json'].schema).toEqual({ $ref: '#/components/schemas/ClaimFilter' });
    expect(document.components.schemas.ClaimFilter.properties.any.items).toEqual({
      $ref: '#/components/schemas/ClaimFilter',
    });
    const { content } = document.paths['/questions/who-is'].get.responses[200];
    const [data] = content['application/json'].schema.properties.data.anyOf;
    expect(Object.keys(data.properties)).toEqual(['entities']);
  });

  it('says which codes of errors each status has', () => {
    expect(document.components.responses.Status404.description).toContain('`UNKNOWN_QUESTION`');
    expect(document.paths['/questions/who-is'].get.responses['429']).toEqual({
      $ref: '#/components/responses/Status429',
    });
  });

  it('has the address at which clients reach the server', async () => {
    expect(document.servers).toEqual([{ url: 'http://fingraph.test' }]);
    const mounted = appOf(engine, questions, { basePath: '/fin' });
    const described = await (await mounted.fetch(new Request('http://fingraph.test/openapi.json'))).json();
    expect((described as Json).servers).toEqual([{ url: 'http://fingraph.test/fin' }]);
  });

  it('is also a page, whose links are answered', async () => {
    const response = await send('/openapi', { headers: { accept: 'text/html' } });
    expect(response.headers.get('content-type')).toContain('text/html');
    const text = await response.text();
    const links = [...text.matchAll(/<a href="(\/[^"]*)">Try it/g)].map(([, link = '']) =>
      link.replaceAll('&#38;', '&'),
    );
    expect(links.length).toBeGreaterThan(questions.length);
    for (const link of links) expect((await send(link)).status, link).toBe(200);
  }, 60_000);

  it('is revalidated, and only read', async () => {
    const first = await send('/openapi.json');
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await send('/openapi.json', { headers })).status).toBe(304);
    const posted = await send('/openapi.json', { method: 'POST' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});
