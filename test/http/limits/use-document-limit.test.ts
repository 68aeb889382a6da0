import { describe, expect, it } from 'vitest';

import { ask, testApp } from '../support.ts';

const TOO_LONG = 'Expected a document of at most 10000 tokens, got more. Request less at once.';
const TOO_DEEP = 'Expected at most 200 nested brackets, got more. Request fewer levels.';

async function answerTo(query: string) {
  const { status, body } = await ask(testApp(), query, { headers: { accept: 'application/graphql-response+json' } });
  const [error] = body.errors ?? [];
  return { status, code: error?.extensions?.['code'], message: error?.message };
}

function nested(levels: number, open: string, innermost: string, close: string): string {
  return open.repeat(levels) + innermost + close.repeat(levels);
}

/** Fragments of which each holds the next. */
function chain(length: number, field = ''): string {
  const links = Array.from({ length }, (_, place) => `fragment A${place} on Query { ${field} ...A${place + 1} }`);
  return `${links.join(' ')} fragment A${length} on Query { hello }`;
}

/** A document of so many tokens: two braces, fields of three tokens each, and what is over as fields of one. */
function long(tokens: number): string {
  const aliased = Array.from({ length: Math.floor((tokens - 2) / 3) }, (_, place) => `a${place}: hello`);
  return `{ ${aliased.join(' ')} ${'hello '.repeat((tokens - 2) % 3)}}`;
}

describe('A document', () => {
  it('has at most 10,000 tokens of any length', async () => {
    expect(await answerTo(long(10_000))).toEqual({ status: 200 });
    expect((await answerTo(`{ hello } # ${'x'.repeat(500_000)}`)).status).toBe(200);
    const refused = { status: 400, code: 'GRAPHQL_PARSE_FAILED', message: TOO_LONG };
    expect(await answerTo(long(10_001))).toEqual(refused);
    expect(await answerTo(long(200_000))).toEqual(refused);
  });

  it('has at most 200 nested brackets', async () => {
    expect((await answerTo(nested(199, '{ ...', '{ hello }', '}'))).status).toBe(200);
    expect((await answerTo(nested(200, '{ ...', '{ hello }', '}'))).message).toBe(TOO_DEEP);
  });

  it.each([
    ['selections', nested(3_300, '{ a ', '', '}')],
    ['more selections than tokens allowed', nested(20_000, '{ a ', '', '}')],
    ['twins', `{ ${nested(1_600, 'a { ', 'b', '}').repeat(2)} }`],
    ['fragments', `{ ${nested(2_400, '... { ', 'hello', '}')} }`],
    ['lists', `{ hello(name: ${nested(4_900, '[', '1', ']')}) }`],
    ['objects', `{ hello(name: ${nested(2_400, '{ a: ', '1', '}')}) }`],
    ['types', `query ($a: ${nested(4_900, '[', 'Int', ']')}) { hello }`],
    ['brackets that are never closed', '{ a '.repeat(4_000)],
  ])('that is too deep is refused: %s', async (_, query) => {
    expect(await answerTo(query)).toEqual({ status: 400, code: 'GRAPHQL_PARSE_FAILED', message: TOO_DEEP });
  });

  it('may be deeper by fragments', async () => {
    expect(await answerTo(`{ ...A0 } ${chain(1_100)}`)).toEqual({ status: 200 });
  });

  it('is rejected if its validation would take too long', async () => {
    expect(await answerTo(`{ ...A0 } ${chain(1_100, 'hello')}`)).toEqual({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
      message:
        'Expected a document that can be validated, got too many fields and fragments of the same names. Request less at once.',
    });
  });

  it('with a syntax error is reported as such before its length is', async () => {
    expect(await answerTo(`{ hello(name: ") } ${'{ a '.repeat(300)}`)).toEqual({
      status: 400,
      code: 'GRAPHQL_PARSE_FAILED',
      message: 'Syntax Error: Unterminated string.',
    });
  });
});

describe('Variables', () => {
  const answer = async (variables: string) => {
    const response = await testApp().fetch(
      new Request('http://fingraph.test/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: `{"query": "query ($name: String) { hello(name: $name) }", "variables": ${variables}}`,
      }),
    );
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: { code: string } }[] | undefined;
    };
    return [response.status, errors?.[0]?.extensions.code, errors?.[0]?.message];
  };

  it('have at most 200 levels', async () => {
    expect(await answer(nested(12_000, '{"not": ', '{}', '}'))).toEqual([
      400,
      'BAD_REQUEST',
      'Expected variables of at most 200 levels, got more. Send several requests.',
    ]);
    expect((await answer(nested(5_000, '{"any": [', '{}', ']}')))[2]).toContain('200 levels');
    expect((await answer(`{"name": ${nested(150, '[', '', ']')}}`))[2]).not.toContain('levels');
  });
});
