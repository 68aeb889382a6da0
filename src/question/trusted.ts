import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parse, print } from 'graphql';

import { type Question, canonicalText } from './question.ts';

/** What the command line asks beside each question. */
export const VERSION_QUERY = '{ graph { status version } }';

/** A list of trusted documents that cannot be used; the message says why. */
export class TrustedDocumentsError extends Error {
  override readonly name = 'TrustedDocumentsError';
}

/**
 * Texts of trusted documents by hash, as programs print them: ours, and those of a manifest, a JSON object of documents
 * by hash such as the client preset of graphql-codegen writes (`persisted-documents.json`). The manifest's own
 * hashes, whatever they were made of, name its documents too.
 *
 * @throws {TrustedDocumentsError}
 */
export async function trustedDocuments(
  questions: readonly Question[],
  manifest: string | null,
): Promise<Map<string, string>> {
  const documents = new Map<string, string>();
  for (const question of questions) add(documents, canonicalText(question));
  add(documents, print(parse(VERSION_QUERY)));
  if (manifest === null) return documents;
  for (const [hash, document] of Object.entries(await readManifest(manifest))) {
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

function textOf(path: string, hash: string, document: unknown): string {
  try {
    return print(parse(String(document)));
  } catch (cause) {
    throw new TrustedDocumentsError(`${path}: the document of ${hash} is no GraphQL: ${reasonOf(cause)}`, { cause });
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
