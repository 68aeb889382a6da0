import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { VERSION_QUERY, trustedDocuments } from '../../src/question/trusted.ts';

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

describe('A manifest of trusted documents', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fingraph-trusted-'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  async function read(content: string) {
    const path = join(folder, 'documents.json');
    await writeFile(path, content);
    return trustedDocuments([], path).catch((error: unknown) => (error as Error).message.replace(path, 'FILE'));
  }

  it('registers its documents by its own hashes and by the hash of the text', async () => {
    const text = '{\n  graph {\n    claimCount\n  }\n}';
    const ours = print(parse(VERSION_QUERY));
    expect(await read('{"abc":"{ graph { claimCount } }"}')).toEqual(
      new Map([
        [hashOf(ours), ours],
        [hashOf(text), text],
        ['abc', text],
      ]),
    );
  });

  it('may have the format of Apollo', async () => {
    const text = '{\n  graph {\n    claimCount\n  }\n}';
    const operations = [{ id: 'abc', name: 'Count', type: 'query', body: '{ graph { claimCount } }' }];
    const documents = await read(JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }));
    expect([...(documents as Map<string, string>)].slice(1)).toEqual([
      [hashOf(text), text],
      ['abc', text],
    ]);
  });

  it.each([
    ['nothing', '', 'FILE cannot be read as a list of trusted documents: Unexpected end of JSON input'],
    ['a list', '[]', 'FILE: expected a JSON object of documents by hash, got another value.'],
    ['a number', '{"abc":1}', 'FILE: the document of abc is not a string.'],
    [
      'a document that the schema does not allow',
      '{"bad":"query {nope}"}',
      'FILE: the document of bad does not match the schema: Cannot query field "nope" on type "Query". Did you mean "node" or "nodes"?',
    ],
    ['a mutation', '{"bad":"mutation { load }"}', 'FILE: the document of bad: expected a query, got a mutation.'],
    [
      'another version of the manifest of Apollo',
      '{"format":"apollo-persisted-query-manifest","version":2,"operations":[]}',
      'FILE: expected version 1 of apollo-persisted-query-manifest with a list of operations, got another format.',
    ],
    [
      'operations of Apollo without an id',
      '{"format":"apollo-persisted-query-manifest","version":1,"operations":[{"body":"{ __typename }"}]}',
      'FILE: operations[0] has no id.',
    ],
    [
      'fragments alone',
      '{"bad":"fragment A on Query { __typename }"}',
      'FILE: the document of bad: expected a query, got none.',
    ],
    [
      'no GraphQL',
      '{"abc":"{"}',
      'FILE: the document of abc is not valid GraphQL: Syntax Error: Expected Name, found <EOF>.',
    ],
  ])('with %s is rejected', async (_, content, message) => {
    expect(await read(content)).toBe(message);
  });
});
