import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type DocumentNode, Kind, OperationTypeNode, parse, print, validate } from 'graphql';

import { schema } from '../schema/schema.ts';
import { type Question, canonicalText } from './question.ts';

/** What the command line asks beside each question. */
export const VERSION_QUERY = '{ graph { status version } }';

/** A list of trusted documents that cannot be used; the message says why. */
export class TrustedDocumentsError extends Error {
  override readonly name = 'TrustedDocumentsError';
}

/**
 * Texts of trusted documents by hash, as programs print them: ours, and those of a manifest. That is a JSON object of
 * documents by hash, as graphql-codegen, Relay and gql.tada write it, or Apollo's manifest of persisted queries. The
 * manifest's own hashes, whatever they were made of, name its documents too.
 *
 * @throws {TrustedDocumentsError} also for a document that the schema does not allow
 */
export async function trustedDocuments(
  questions: readonly Question[],
  manifest: string | null,
): Promise<Map<string, string>> {
  const documents = new Map<string, string>();
  for (const question of questions) add(documents, canonicalText(question));
  add(documents, print(parse(VERSION_QUERY)));
  if (manifest === null) return documents;
  for (const [hash, document] of entriesOf(manifest, await readManifest(manifest))) {
    documents.set(hash.replace(/^sha256:/, ''), add(documents, textOf(manifest, hash, document)));
  }
  return documents;
}

function add(documents: Map<string, string>, text: string): string {
  documents.set(createHash('sha256').update(text).digest('hex'), text);
  return text;
}

async function readManifest(path: string): Promise<object> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (cause) {
    throw new TrustedDocumentsError(`${path} cannot be read as a list of trusted documents: ${reasonOf(cause)}`, {
      cause,
    });
  }
  throw new TrustedDocumentsError(`${path}: expected a JSON object of documents by hash, got something else.`);
}

const APOLLO = 'apollo-persisted-query-manifest';

type Entry = readonly [hash: string, document: unknown];

function entriesOf(path: string, manifest: object): readonly Entry[] {
  const { format, version, operations } = manifest as Partial<Record<'format' | 'version' | 'operations', unknown>>;
  if (format !== APOLLO) return Object.entries(manifest);
  if (version !== 1 || !Array.isArray(operations)) {
    throw new TrustedDocumentsError(`${path}: expected version 1 of ${APOLLO} with a list of operations, got another.`);
  }
  return operations.map((operation: unknown, place): Entry => {
    const { id, body } = (operation ?? {}) as { readonly id?: unknown; readonly body?: unknown };
    if (typeof id === 'string') return [id, body];
    throw new TrustedDocumentsError(`${path}: operations[${place}] has no id.`);
  });
}

function textOf(path: string, hash: string, document: unknown): string {
  if (typeof document !== 'string') {
    throw new TrustedDocumentsError(`${path}: the document of ${hash} is no text.`);
  }
  const parsed = parsedOf(path, hash, document);
  const operations = parsed.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operations.length === 0 || operations.some(({ operation }) => operation !== OperationTypeNode.QUERY)) {
    const got = operations.find(({ operation }) => operation !== OperationTypeNode.QUERY)?.operation;
    throw new TrustedDocumentsError(
      `${path}: the document of ${hash}: expected a query, got ${got === undefined ? 'none' : `a ${got}`}.`,
    );
  }
  const [error] = validate(schema, parsed, undefined, { maxErrors: 1 });
  if (error)
    throw new TrustedDocumentsError(`${path}: the document of ${hash} does not fit the schema: ${error.message}`);
  return print(parsed);
}

function parsedOf(path: string, hash: string, document: string): DocumentNode {
  try {
    return parse(document);
  } catch (cause) {
    throw new TrustedDocumentsError(`${path}: the document of ${hash} is no GraphQL: ${reasonOf(cause)}`, { cause });
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
