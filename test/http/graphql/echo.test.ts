import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readConfig } from '../../../src/config/config.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { openEngine } from '../../../src/engine/open.ts';
import type { App } from '../../../src/http/app.ts';
import { projectFile } from '../../../src/support/project-file.ts';
import { readQuestions } from '../../../src/question/question.ts';
import { EMBEDDED } from '../../support/engines.ts';
import { appOf } from '../../support/world.ts';
import { testApp } from '../support.ts';

/** What made a pattern search again and again, and what parts values from the words around them. */
const HOSTILE = [' Did you mean ', '"?', ' ', '\\" ', 'x', '{[', '?', 'é', '😀'];
const SIZE = 10_000;

let engine: Engine;
let open: App;
let production: App;

beforeAll(async () => {
  engine = await openEngine(EMBEDDED);
  await engine.prepare();
  const questions = await readQuestions(projectFile('schema/questions'));
  open = appOf(engine, questions);
  const { access } = readConfig({ NODE_ENV: 'production', ANONYMOUS_RATE: '0' });
  production = appOf(engine, questions, { access });
});

afterAll(() => engine.close());

async function textOf(app: App, path: string, init: RequestInit = {}): Promise<string> {
  const response = await app.fetch(new Request(`http://localhost${path}`, init));
  const names = [...response.headers].filter(([name]) => name !== 'link' && name !== 'location');
  expect(Math.max(...names.map(([, value]) => value.length))).toBeLessThan(1_000);
  return response.text();
}

function post(body: object): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function repeated(piece: string, size = SIZE): string {
  return piece.repeat(Math.ceil(size / piece.length));
}

const NAME = 'a'.repeat(SIZE);

describe('Input in messages', () => {
  const queries = (value: string): readonly object[] => [
    { query: 'query ($w: ClaimFilter) { claims(where: $w) { totalCount } }', variables: { w: { kinds: [value] } } },
    { query: 'query ($w: ClaimFilter) { claims(where: $w) { totalCount } }', variables: { w: { [value]: 1 } } },
    { query: 'query ($w: ClaimFilter) { claims(where: $w) { totalCount } }', variables: { w: [[value]] } },
    { query: 'query ($n: Int) { claims(first: $n) { totalCount } }', variables: { n: value } },
    { query: 'query ($d: Date) { claims(where: { inForceOn: $d }) { totalCount } }', variables: { d: value } },
    { query: 'query ($m: CountryCode!) { claims(where: { markets: [$m] }) { totalCount } }', variables: { m: value } },
    { query: 'query ($i: ID!) { claims(where: { ids: [$i] }) { totalCount } }', variables: { i: value } },
    { query: 'query ($i: ID!) { paths(from: $i, to: "b", avoid: [$i]) { length } }', variables: { i: value } },
    { query: 'query ($i: ID!) { neighbourhood(of: [$i], avoid: [$i]) { truncated } }', variables: { i: value } },
    { query: 'query ($c: String) { claims(after: $c) { totalCount } }', variables: { c: value } },
    { query: 'query ($t: String!) { search(text: $t) { totalCount } }', variables: { t: value } },
    { query: `{ claims(where: { kinds: [${JSON.stringify(value)}] }) { totalCount } }` },
    { query: `{ claims(where: { inForceOn: ${JSON.stringify(value)} }) { totalCount } }` },
    { query: `{ claims(first: """${value.replaceAll('\\', '')} """) { totalCount } }` },
    { query: '{ graph { status } }', operationName: value },
    { query: '{ graph { status } }', [value]: 1 },
    { query: '{ graph { status } }', extensions: { cost: value } },
    { query: value },
    { documentId: value },
    { documentId: [value] },
    { [value]: 1 },
    [value],
  ];

  it.each(HOSTILE.map((piece) => [JSON.stringify(piece), piece]))(
    'comes back shortened, with and without suggestions: %s',
    async (_, piece) => {
      for (const app of [open, production]) {
        for (const body of queries(repeated(piece))) {
          const text = await textOf(app, '/graphql', post(body));
          expect(text, JSON.stringify(body).slice(0, 80)).toContain('"errors"');
          const { errors } = JSON.parse(text) as { errors: { message: string }[] };
          for (const { message } of errors) {
            expect(longestRun(message, piece), message.slice(0, 300)).toBeLessThanOrEqual(205);
          }
          expect(text.length, JSON.stringify(body).slice(0, 80)).toBeLessThan(5_000);
        }
      }
    },
  );

  it.each([
    ['a field', `{ ${NAME} }`],
    ['an argument', `{ claims(${NAME}: 1) { totalCount } }`],
    ['a type', `{ ... on ${NAME} { id } }`],
    ['a type of a variable', `query ($a: ${NAME}) { claims { totalCount } }`],
    ['a variable', `{ claims(first: $${NAME}) { totalCount } }`],
    ['a fragment', `{ ...${NAME} }`],
    ['a directive', `{ claims @${NAME} { totalCount } }`],
    ['an enum value', `{ claims(where: { kinds: [${NAME}] }) { totalCount } }`],
    ['a number', `{ claims(first: ${'9'.repeat(SIZE)}) { totalCount } }`],
    ['a word where none may be', `query A ${NAME} { claims { totalCount } }`],
    ['operations of which none is named', `query ${NAME} { a: __typename } query B { __typename }`],
    ['an alias in a conflict', `{ ${NAME}: __typename ${NAME}: graph { status } }`],
  ])('as %s of a document is shortened too', async (_, query) => {
    for (const app of [open, production]) {
      const text = await textOf(app, '/graphql', post({ query }));
      expect(text).toContain('"errors"');
      expect(text.length).toBeLessThan(2_000);
    }
  });

  it('is shortened if it is from an address or a header', async () => {
    const value = repeated('"x ', 8_000);
    const encoded = encodeURIComponent(value);
    const short: [path: string, init?: RequestInit][] = [
      [`/${encoded}`],
      [`/questions/${encoded}`],
      [`/questions/${encoded}.csv`],
      [`/questions/find.json?text=ant&${encoded}=1`],
      [`/questions/find.json?text=ant&rows=${encoded}`],
      [`/questions/find.csv?text=ant&first=${encoded}`],
      [`/questions/claims-that-meet.json?where=${encoded}`],
      [`/questions/facts-about.json?entity=${encoded}`],
      [`/export/${encoded}`],
      [`/export/claims.csv?${encoded}=1`],
      [`/export/claims.csv?where=${encoded}`],
      [`/export/partners.csv?of=${encoded}`],
      [`/graphql?query={graph{status}}&operationName=${encoded}`],
      [`/graphql?documentId=${encoded}`],
      ['/graphql?query={graph{status}}', { headers: { accept: value } }],
      ['/questions', { headers: { accept: value } }],
      ['/graphql', { method: 'POST', headers: { 'content-type': value }, body: '{}' }],
      [
        '/graphql',
        { method: 'POST', headers: { 'content-type': 'text/plain', 'content-encoding': value }, body: '{}' },
      ],
    ];
    for (const [path, init] of short) {
      const text = await textOf(open, path, init);
      expect(text.length, path.slice(0, 60)).toBeLessThan(3_000);
    }
  });

  it('is shortened in the log if it is the name of an operation', async () => {
    const app = testApp({ maxBodyBytes: 100_000 });
    await app.fetch(new Request('http://localhost/graphql', post({ query: `query ${NAME} { hello }` })));
    const [line] = app.log.filter(({ msg }) => msg === 'request');
    expect(String(line?.['operation']).length).toBe(200);
  });

  it('is shortened in headers and messages about truncated lists', async () => {
    const query = `{ ${NAME.slice(0, 5_000)}: claims(first: 0) { nodes { id } } }`;
    const init = post({ query });
    const text = await textOf(open, '/graphql', { ...init, headers: { ...init.headers, accept: 'text/csv' } });
    expect(text).toContain('id');
  });

  it('makes no response longer when it is four times as long', async () => {
    for (const body of queries('y')) {
      const grown = JSON.parse(
        JSON.stringify(body).replaceAll('"y', `"${repeated(' Did you mean ', 4 * SIZE)}`),
      ) as object;
      expect((await textOf(production, '/graphql', post(grown))).length).toBeLessThan(5_000);
    }
  });
});

/** How many characters in a row hold nothing but those of a piece; the words around it may add a few. */
function longestRun(text: string, piece: string): number {
  const letters = new Set(JSON.stringify(piece).slice(1, -1));
  let longest = 0;
  let run = 0;
  for (const letter of text) {
    run = letters.has(letter) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
