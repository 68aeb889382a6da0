import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { parquetMetadata } from 'hyparquet';

import { ERROR_CODES } from '../../src/model/client-error.ts';
import { readXlsx } from '../support/xlsx.ts';

const PARQUET = 'application/vnd.apache.parquet';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A response with its raw body. */
export interface RawAnswer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  /** The whole request as text: a response that repeats it reveals no secret. */
  readonly sent: string;
}

/**
 * Throws if a response is not one that a client may get for any request: it must be well-formed, must not report an internal
 * error, and must not reveal internals of the server.
 */
export function checkAnswer(asked: Asked, { status, headers, body }: RawAnswer): void {
  if (status >= 499 || status < 200) throw new Error(`The status is ${status}.`);
  const length = headers['content-length'];
  if (length !== undefined && Number(length) !== body.byteLength && !isBodiless(asked, status)) {
    throw new Error(`An answer of ${body.byteLength} bytes says that it has ${length}.`);
  }
  const bytes = body.byteLength > 0 ? unpacked(body, headers['content-encoding']) : body;
  const text = Buffer.from(bytes).toString();
  if (isBodiless(asked, status)) {
    if (text !== '') throw new Error(`An answer of ${status} to ${asked.method} has a body: ${text}`);
    return;
  }
  const type = headers['content-type'] ?? '';
  if (type === XLSX) {
    if (!readXlsx(bytes).has('About these data')) throw new Error('A spreadsheet that is not whole.');
    return;
  }
  if (type === PARQUET) {
    parquetMetadata(new Uint8Array(bytes).buffer); // throws if the footer is missing
    return;
  }
  const told = toldBy(text, status, type);
  checkSecrecy(`${told}\n${JSON.stringify(headers)}`, asked.sent);
}

function unpacked(body: Uint8Array, encoding: string | undefined): Uint8Array {
  switch (encoding) {
    case undefined:
      return body;
    case 'gzip':
      return gunzipSync(body);
    case 'br':
      return brotliDecompressSync(body);
    default:
      throw new Error(`Nobody asked for the content encoding ${encoding}.`);
  }
}

function isBodiless({ method }: Asked, status: number): boolean {
  return method === 'HEAD' || status === 204 || status === 304;
}

/** The texts that the server wrote: errors, or the whole of an error page. Throws if the response is malformed. */
function toldBy(text: string, status: number, type: string): string {
  const [essence = ''] = type.split(';');
  switch (essence) {
    case '':
      if (text === '') return '';
      throw new Error(`A body without a type: ${text}`);
    case 'application/json':
    case 'application/graphql-response+json':
      return errorsIn(JSON.parse(text), status);
    case 'multipart/mixed':
    case 'text/event-stream':
      return partsOf(text)
        .map((part) => errorsIn(JSON.parse(part), status))
        .join('\n');
    case 'application/ld+json':
    case 'application/schema+json':
      JSON.parse(text);
      return '';
    case 'application/jsonl':
    case 'application/x-ndjson':
    case 'application/jsonlines':
      return checkLines(text);
    case 'application/graphml+xml':
    case 'application/gexf+xml':
    case 'application/xml':
      return checkXml(text);
    case 'text/csv':
      if (status !== 200 || !text.endsWith('\r\n'))
        throw new Error(`A table of status ${status} that ends in ${JSON.stringify(text.slice(-9))}.`);
      return '';
    case 'text/markdown':
      if (status !== 200 || !/^(?:<!--|#) /.test(text) || !text.endsWith('\n'))
        throw new Error(`Markdown of status ${status} that begins with ${JSON.stringify(text.slice(0, 40))}.`);
      return '';
    case 'text/html':
      return checkPage(text, status);
    case 'text/plain':
    case 'text/javascript':
      return status === 200 ? '' : text;
    default:
      throw new Error(`A body of the type ${type}.`);
  }
}

interface AnswerShape {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message?: unknown; readonly extensions?: { readonly code?: unknown } }[];
}

/** Errors that no request may cause: internal errors and timeouts. */
const FAULTS = ['INTERNAL_ERROR', 'GRAPH_UNAVAILABLE', 'TIMEOUT', 'CANCELLED'];

function errorsIn(answer: unknown, status: number): string {
  if (typeof answer !== 'object' || answer === null) throw new Error(`An answer that is ${JSON.stringify(answer)}.`);
  const { errors } = answer as AnswerShape;
  if (errors === undefined) {
    if (status !== 200) throw new Error(`An answer of ${status} without errors.`);
    return '';
  }
  if (!Array.isArray(errors) || errors.length === 0) throw new Error(`Errors that are ${JSON.stringify(errors)}.`);
  for (const { message, extensions } of errors as NonNullable<AnswerShape['errors']>) {
    const code = String(extensions?.code);
    if (typeof message !== 'string' || message === '') throw new Error('An error without a message.');
    if (!Object.hasOwn(ERROR_CODES, code) || FAULTS.includes(code))
      throw new Error(`An error of code ${code}: ${message}`);
  }
  return JSON.stringify(errors);
}

/** Multipart and event-stream responses: one JSON text a line. */
function partsOf(text: string): string[] {
  const parts = [...text.matchAll(/^(?:data: )?(\{.*\})$/gm)].map(([, part = '']) => part);
  if (parts.length === 0) throw new Error(`Parts without any: ${text}`);
  return parts;
}

function checkLines(text: string): string {
  const records = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  if (!JSON.stringify(records.at(-1)).includes('ExportEnd')) throw new Error('JSON Lines without an end.');
  return '';
}

/** Characters that are not allowed in XML. */
// oxlint-disable-next-line no-control-regex -- the expression searches for them
const NO_XML = /[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

function checkXml(text: string): string {
  if (!text.startsWith('<?xml') || !/<\/(?:graphml|gexf)>\s*$/.test(text)) throw new Error('XML that is not whole.');
  if (NO_XML.test(text)) throw new Error('XML with a character that it may not have.');
  return '';
}

/** The styles and scripts of every page. */
const OWN_CODE = /<(style|script)\b[^>]*>[^]*?<\/\1>/g;

function checkPage(text: string, status: number): string {
  if (!/^<!doctype html>/i.test(text) || !/<\/html>\s*$/.test(text))
    throw new Error(`A page that is not whole: ${text.slice(0, 80)}`);
  if (text.includes('<script>alert(1)') || text.includes('" onload="alert'))
    throw new Error('A page with a script of its reader.');
  return status === 200 ? '' : text.replaceAll(OWN_CODE, '');
}

const SECRETS = [
  /node_modules|\/src\/|\/dist\/|\.[cm]?[jt]s:\d+|file:\/\//,
  /\/(?:root|home|tmp|usr|var|work)\//,
  /\n\s+at .+\d+:\d+/,
  /\b(?:Type|Range|Reference|Syntax|Aggregate|Engine|Grafeo|Neo4j|GraphQL|Zod)Error\b/,
  /Cannot read prop|is not a function|is not iterable|undefined|\[object Object\]|Maximum call stack/,
  /\bE(?:CONN\w+|NOENT|ACCES|PIPE|MFILE)\b/,
  /grafeo|neo4j|\byoga|pothos|dataloader|undici|whatwg|fast-check|\bnapi\b|\brust\b|panicked/i,
  /\b(?:MATCH|UNWIND|MERGE|OPTIONAL MATCH|DETACH DELETE)\s*[({]|\bRETURN \w|\bCALL \{/,
  /Neo\.\w+Error|GQL status|\bcypher\b|db\.index/i,
];

function checkSecrecy(told: string, sent: string): void {
  const given = sent.toLowerCase(); // a value of an enum is repeated in capitals
  for (const secret of SECRETS) {
    const found = secret.exec(told)?.[0];
    if (found !== undefined && !given.includes(found.toLowerCase()))
      throw new Error(`The answer tells ${JSON.stringify(found)}: ${told}`);
  }
}
