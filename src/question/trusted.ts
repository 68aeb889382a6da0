import { readFile } from 'node:fs/promises';
import { type DocumentNode, Kind, OperationTypeNode, parse, print, validate } from 'graphql';

import { schema } from '../schema/schema.ts';
import { failureReason } from '../support/failure-reason.ts';
import { documentHash } from './document.ts';
import type { SavedQuery } from './question.ts';

/** The command line sends this query with each question. */
export const VERSION_QUERY = '{ graph { status version } }';

/** The file of trusted documents cannot be used. */
class TrustedDocumentsError extends Error {
  override readonly name = 'TrustedDocumentsError';
}

/**
 * Canonical texts of trusted documents by hash: the questions, and the documents of a manifest. A manifest is a JSON object
 * of documents by hash, as graphql-codegen, Relay and gql.tada write it, or a persisted query manifest of Apollo. Its
 * documents can be requested by the manifest's own hashes too.
 *
 * @param manifest path of the manifest
 * @throws {TrustedDocumentsError} also for a document that does not match the schema
 */
export async function trustedDocuments(
  questions: readonly SavedQuery[],
  manifest: string | null,
): Promise<Map<string, string>> {
  const documents = new Map<string, string>();
  for (const { hash, canonicalText } of questions) documents.set(hash, canonicalText);
  addByHash(documents, print(parse(VERSION_QUERY)));
  if (manifest === null) return documents;
  for (const [hash, document] of manifestEntries(manifest, await readDocumentList(manifest))) {
    documents.set(hash.replace(/^sha256:/, ''), addByHash(documents, checkedText(manifest, hash, document)));
  }
  return documents;
}

function addByHash(documents: Map<string, string>, text: string): string {
  documents.set(documentHash(text), text);
  return text;
}

async function readDocumentList(path: string): Promise<object> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (cause) {
    throw new TrustedDocumentsError(`${path} cannot be read as a list of trusted documents: ${failureReason(cause)}`, {
      cause,
    });
  }
  throw new TrustedDocumentsError(`${path}: expected a JSON object of documents by hash, got another value.`);
}

const APOLLO = 'apollo-persisted-query-manifest';

type Entry = readonly [hash: string, document: unknown];

function manifestEntries(path: string, manifest: object): readonly Entry[] {
  const { format, version, operations } = manifest as Partial<Record<'format' | 'version' | 'operations', unknown>>;
  if (format !== APOLLO) return Object.entries(manifest);
  if (version !== 1 || !Array.isArray(operations)) {
    throw new TrustedDocumentsError(
      `${path}: expected version 1 of ${APOLLO} with a list of operations, got another format.`,
    );
  }
  return operations.map((operation: unknown, index): Entry => {
    const { id, body } = (operation ?? {}) as { readonly id?: unknown; readonly body?: unknown };
    if (typeof id === 'string') return [id, body];
    throw new TrustedDocumentsError(`${path}: operations[${index}] has no id.`);
  });
}

function checkedText(path: string, hash: string, document: unknown): string {
  if (typeof document !== 'string') {
    throw new TrustedDocumentsError(`${path}: the document of ${hash} is not a string.`);
  }
  const parsed = parseDocument(path, hash, document);
  const operations = parsed.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operations.length === 0 || operations.some(({ operation }) => operation !== OperationTypeNode.QUERY)) {
    const got = operations.find(({ operation }) => operation !== OperationTypeNode.QUERY)?.operation;
    throw new TrustedDocumentsError(
      `${path}: the document of ${hash}: expected a query, got ${got === undefined ? 'none' : `a ${got}`}.`,
    );
  }
  const [error] = validate(schema, parsed, undefined, { maxErrors: 1 });
  if (error)
    throw new TrustedDocumentsError(`${path}: the document of ${hash} does not match the schema: ${error.message}`);
  return print(parsed);
}

function parseDocument(path: string, hash: string, document: string): DocumentNode {
  try {
    return parse(document);
  } catch (cause) {
    throw new TrustedDocumentsError(`${path}: the document of ${hash} is not valid GraphQL: ${failureReason(cause)}`, {
      cause,
    });
  }
}
