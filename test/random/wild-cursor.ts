import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type GraphQLSchema, assertObjectType, getNamedType, isObjectType, isRequiredArgument } from 'graphql';

import { inputValue } from '../arbitrary/input.ts';
import type { Client } from '../support/execute.ts';
import { hostileText } from './hostile.ts';
import type { Question } from './wild-document.ts';

/** A list that takes a cursor as `$after` or `$before`, with one of its cursors. */
export interface CursorList {
  readonly query: string;
  readonly cursor: string;
}

/** Every connection of the root and of entities, with a cursor from its middle. */
export async function cursorLists(schema: GraphQLSchema, client: Client): Promise<CursorList[]> {
  const found = await Promise.all(
    [
      ...fieldsIn(schema, 'Query', (field) => field),
      ...OWNERS.flatMap(([type, id]) =>
        fieldsIn(schema, type, (field) => `entity(id: "${id}") { ... on ${type} { ${field} } }`),
      ),
    ].map(async (field) => {
      const query = `query ($after: String, $before: String) { ${field} }`;
      const text = await client.text(query);
      const cursor = /"endCursor":"([^"]+)"/.exec(text)?.[1];
      return cursor === undefined ? [] : [{ query, cursor }];
    }),
  );
  return found.flat();
}

const OWNERS = [
  ['Wallet', 'alipay'],
  ['Company', 'ant-financial'],
  ['Country', 'cn'],
] as const;

function fieldsIn(schema: GraphQLSchema, type: string, within: (field: string) => string): string[] {
  return Object.values(assertObjectType(schema.getType(type)).getFields())
    .filter((field) => {
      const of = getNamedType(field.type);
      return isObjectType(of) && 'pageInfo' in of.getFields();
    })
    .flatMap((field) => {
      const required = field.args
        .filter(isRequiredArgument)
        .map(({ name, type: of }) => {
          const [value] = fc.sample(
            inputValue(of, { owner: `${type}.${field.name}`, name }, { depth: 1, nulls: false, moments: true }),
            { numRuns: 1, seed: 7 },
          );
          return `, ${name}: ${JSON.stringify(name === 'from' ? '2000-01-01' : name === 'to' ? '2025-01-01' : value)}`;
        })
        .join('');
      const list = `(first: 3, after: $after, before: $before${required}) { totalCount pageInfo { endCursor hasNextPage } edges { cursor node { __typename } } }`;
      return [within(`${field.name}${list}`)];
    });
}

/** Cursors of the same or another list, altered ones, and ones with a valid checksum and an arbitrary key. */
export function wildCursor(lists: readonly CursorList[]): fc.Arbitrary<Question> {
  const cursor = fc.constantFrom(...lists.map((list) => list.cursor));
  return fc
    .tuple(
      fc.constantFrom(...lists),
      fc.constantFrom('after', 'before'),
      fc.oneof(cursor, hostileText),
      hostileText,
      fc.nat({ max: 9 }),
    )
    .map(([list, way, other, text, dice]) => {
      if (dice < 5) return question(list, way, forged(list.cursor, text));
      if (dice < 7) return question(list, way, altered(list.cursor, text));
      return question(list, way, dice === 9 ? list.cursor : other);
    });
}

function question({ query }: CursorList, way: string, cursor: string): Question {
  return { query, variables: { [way]: cursor } };
}

/** The checksum is not secret: anyone can compute it for a key. */
function forged(cursor: string, key: string): string {
  const [list = '', version = ''] = Buffer.from(cursor, 'base64url').toString().split('\n');
  const body = [list, version, key].join('\n');
  const check = createHash('sha256').update(body).digest('base64url').slice(0, 12);
  return Buffer.from(`${body}\n${check}`).toString('base64url');
}

function altered(cursor: string, text: string): string {
  const place = text.length % cursor.length;
  return cursor.slice(0, place) + text.slice(0, 3) + cursor.slice(place + 1);
}
