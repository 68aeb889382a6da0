import fc from 'fast-check';
import { type GraphQLSchema, type OperationDefinitionNode, typeFromAST, isInputType } from 'graphql';

import { EXPORT_FORMATS } from '../../src/export/export-format.ts';
import { publicOperation } from '../../src/export/export-definition.ts';
import { EXPORT_KINDS } from '../../src/export/export-kind.ts';
import type { SavedQuery } from '../../src/question/question.ts';
import { variableText } from '../../src/question/link.ts';
import { hostileText } from './hostile.ts';
import { type CursorList, wildCursor } from './wild-cursor.ts';
import { type Question, wildQuestion } from './wild-document.ts';
import { anything, wildInput } from './wild-input.ts';

/** A request that the fetch API can send: headers are Latin-1. */
export interface WildRequest {
  readonly method: string;
  /** Including the query string. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
}

export interface Ground {
  readonly schema: GraphQLSchema;
  readonly library: readonly SavedQuery[];
  readonly lists: readonly CursorList[];
}

/** Valid and invalid requests for every route of the server. */
export function wildRequest({ schema, library, lists }: Ground): fc.Arbitrary<WildRequest> {
  const question = fc.oneof(
    {
      weight: 5,
      arbitrary: wildQuestion(
        schema,
        library.map(({ document }) => document),
      ),
    },
    { weight: 1, arbitrary: wildCursor(lists) },
  );
  return fc.oneof(
    { weight: 12, arbitrary: posted(question) },
    { weight: 3, arbitrary: inAddress(question) },
    { weight: 2, arbitrary: damagedBody(question) },
    { weight: 2, arbitrary: trusted(library) },
    { weight: 4, arbitrary: questionLink(schema, library) },
    { weight: 2, arbitrary: exportLink(schema) },
    { weight: 2, arbitrary: elsewhere },
  );
}

const JSON_TYPE = 'application/json';

function posted(question: fc.Arbitrary<Question>): fc.Arbitrary<WildRequest> {
  const others = fc.record(
    { operationName: fc.oneof(hostileText, anything), extensions: anything, documentId: anything, id: anything },
    { requiredKeys: [] },
  );
  return fc
    .tuple(question, fc.option(others, { freq: 8, nil: {} }), headers)
    .map(([asked, extra, given]) => post(JSON.stringify({ ...asked, ...extra }), given));
}

function inAddress(question: fc.Arbitrary<Question>): fc.Arbitrary<WildRequest> {
  return fc
    .tuple(
      question,
      fc.option(hostileText, { freq: 3 }),
      headers,
      fc.constantFrom('GET', 'GET', 'GET', 'GET', 'GET', 'GET', 'GET', 'HEAD'),
    )
    .map(([{ query, variables }, text, given, method]) => {
      const search = new URLSearchParams({
        query,
        ...(variables === undefined ? {} : { variables: JSON.stringify(variables) }),
      });
      if (text !== null)
        search.append(
          ['variables', 'extensions', 'operationName', 'rows', 'question', text][text.length % 6] ?? '',
          text,
        );
      return { method, path: `/graphql?${search}`, headers: given, body: null };
    });
}

/** Truncated bodies, and bodies of another type. */
function damagedBody(question: fc.Arbitrary<Question>): fc.Arbitrary<WildRequest> {
  const broken = fc.tuple(question, fc.nat(), hostileText).map(([asked, at, text]) => {
    const whole = JSON.stringify(asked);
    const place = at % whole.length;
    return whole.slice(0, place) + text + whole.slice(place + text.length);
  });
  const body = fc.oneof(
    broken,
    question.map(({ query }) => query),
    question.map(({ query, variables }) =>
      String(new URLSearchParams({ query, variables: JSON.stringify(variables) ?? '' })),
    ),
    anything.map((value) => JSON.stringify(value)),
    question.map((asked) => JSON.stringify([asked, asked])),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)),
  );
  return fc
    .tuple(body, headers, fc.constantFrom(...BODY_TYPES))
    .map(([made, given, type]) => post(made, { 'content-type': type, ...given }));
}

const BODY_TYPES = [
  JSON_TYPE,
  'application/json; charset=utf-16',
  'application/graphql',
  'application/graphql+json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'text/plain',
  'application/jsonp',
  ',',
  '',
];

function post(body: WildRequest['body'], given: Readonly<Record<string, string>>): WildRequest {
  return { method: 'POST', path: '/graphql', headers: { 'content-type': JSON_TYPE, ...given }, body };
}

function trusted(library: readonly SavedQuery[]): fc.Arbitrary<WildRequest> {
  const id = fc.oneof(
    fc.constantFrom(...library).map((question) => `sha256:${question.hash}`),
    hostileText,
    anything,
  );
  return fc
    .tuple(id, fc.oneof(anything, fc.record({ entity: hostileText, market: hostileText, first: anything })), headers)
    .map(([documentId, variables, given]) => post(JSON.stringify({ documentId, variables }), given));
}

/** `/questions/NAME.FORMAT?…` and `/graphql?question=NAME&…` */
function questionLink(schema: GraphQLSchema, library: readonly SavedQuery[]): fc.Arbitrary<WildRequest> {
  const link = fc.oneof(
    ...library.map((question) =>
      fc
        .tuple(
          searchFor(schema, question.operation),
          fc.constantFrom('.json', '.csv', '.html', '', '.xml'),
          fc.nat({ max: 5 }),
        )
        .map(([search, ending, dice]) =>
          dice === 5
            ? `/graphql?question=${question.name}&${search}`
            : `/questions/${question.name}${ending}?${search}`,
        ),
    ),
    hostileText.map((text) => `/questions/${encoded(text)}`),
    fc.constantFrom('/questions', '/questions.json', '/questions.csv', '/questions.html', '/questions/'),
  );
  return reading(link);
}

function exportLink(schema: GraphQLSchema): fc.Arbitrary<WildRequest> {
  const link = fc.oneof(
    ...EXPORT_KINDS.map((what) =>
      fc
        .tuple(
          searchFor(schema, publicOperation(what)),
          fc.constantFrom(...EXPORT_FORMATS, 'xml'),
          fc.constantFrom('', '', '.manifest.json'),
        )
        .map(([search, format, ending]) => `/export/${what}.${format}${ending}?${search}`),
    ),
    hostileText.map((text) => `/export/${encoded(text)}`),
  );
  return reading(link);
}

/** Variables as texts: valid, arbitrary, and unknown ones. */
function searchFor(schema: GraphQLSchema, operation: OperationDefinitionNode): fc.Arbitrary<string> {
  const variables = (operation.variableDefinitions ?? []).map(({ variable: { name }, type }) => {
    const of = typeFromAST(schema, type as never); // one overload for each kind of node
    if (!isInputType(of)) throw new Error(`The variable ${name.value} has no input type.`);
    return fc
      .oneof(
        { weight: 3, arbitrary: wildInput(of, { owner: 'link', name: name.value }).map(variableText) },
        { weight: 1, arbitrary: hostileText },
      )
      .map((text) => [name.value, text] as const);
  });
  const others = [fc.tuple(fc.constant('rows'), hostileText), fc.tuple(hostileText, hostileText)];
  return fc
    .tuple(
      fc.tuple(...variables.map((one) => fc.option(one, { freq: 4, nil: null }))),
      fc.array(fc.oneof(...others, ...variables), { maxLength: 1 }),
    )
    .map(([given, extra]) =>
      String(
        new URLSearchParams([
          ...given.flatMap((one) => (one === null ? [] : [[...one]])),
          ...extra.map((one) => [...one]),
        ]),
      ),
    );
}

function reading(path: fc.Arbitrary<string>): fc.Arbitrary<WildRequest> {
  return fc
    .tuple(path, fc.constantFrom(...Array<string>(12).fill('GET'), 'HEAD', 'HEAD', 'POST', 'OPTIONS'), headers)
    .map(([at, method, given]) => ({ method, path: at, headers: given, body: null }));
}

const ACCEPTS = [
  '*/*',
  JSON_TYPE,
  'application/graphql-response+json',
  'text/csv',
  'text/html',
  'image/png',
  'text/*;q=0.1',
  'text/csv;q=2, */*;q=nan',
  'multipart/mixed',
  'text/event-stream',
  ';;,',
  '',
];

/** All valid header values. */
const latin = hostileText.map((text) =>
  text
    .slice(0, 3_000)
    .replaceAll(/[^\t -~\u0080-\u00ff]/g, '')
    .trim(),
);

const headers: fc.Arbitrary<Readonly<Record<string, string>>> = fc.oneof(
  { weight: 12, arbitrary: fc.constant({}) },
  {
    weight: 3,
    arbitrary: fc.record(
      {
        accept: fc.constantFrom(...ACCEPTS),
        'if-none-match': fc.oneof(fc.constantFrom('*', '"x"', 'W/"x"'), latin),
        'x-request-id': latin,
        origin: fc.oneof(fc.constantFrom('https://a.example', 'null', '*'), latin),
        'accept-encoding': fc.constantFrom('gzip', 'br', 'gzip;q=0', '*'),
        traceparent: fc.oneof(fc.constant('00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'), latin),
      },
      { requiredKeys: [] },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        accept: latin,
        'content-encoding': fc.oneof(fc.constantFrom('gzip', 'identity'), latin),
        'content-type': fc.oneof(fc.constantFrom(...BODY_TYPES), latin),
        'access-control-request-method': latin,
      },
      { requiredKeys: [] },
    ),
  },
);

const PLACES = [
  '/',
  '/health/live',
  '/health/ready',
  '/graphiql',
  '/graphql',
  '/graphql/',
  '/assets/',
  '/entity/',
  '/markets/',
  '/source/',
  '/metrics',
  '/assets/..%2f..%2f',
  '//',
  '/%',
];

const elsewhere: fc.Arbitrary<WildRequest> = fc
  .tuple(
    fc.constantFrom(...PLACES),
    fc.option(hostileText),
    fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'QUERY'),
    headers,
  )
  .map(([place, text, method, given]) => ({
    method,
    path: `${place}${text === null ? '' : encoded(text)}`,
    headers: given,
    body: null,
  }));

/** URL-encoded; an address cannot contain half of a surrogate pair. */
function encoded(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'));
}
