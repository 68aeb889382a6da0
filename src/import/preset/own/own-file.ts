import type { JsonValue } from '../../../model/record.ts';
import type { ImportIssue, Place } from '../../import-error.ts';
import { type JsonObject, jsonObject } from '../json-object.ts';

/*
 * A file that FinGraph has exported. Each entity, claim and source is in it once, as the line that its data set states.
 */

export interface OwnFile {
  readonly name: string;
  readonly path: string;
  /** Of all data sets of the graph from which the file was exported. */
  readonly manifests: readonly OwnManifest[];
  /** The records in batches. May be called again. @throws {ImportError} if the file is damaged or not complete */
  records(signal?: AbortSignal): AsyncGenerator<readonly OwnRecord[]>;
}

export interface OwnManifest {
  readonly version: string | null;
  readonly manifest: JsonObject;
  readonly vocabulary: JsonObject | null;
}

export type OwnFamily = 'entities' | 'sources' | 'claims';

/** What data sets state about one thing. */
export interface OwnRecord {
  readonly place: Place;
  readonly family: OwnFamily;
  /** The line of each data set, by its id. An entity may have several. */
  readonly lines: Readonly<Record<string, JsonValue>>;
  readonly issue: ImportIssue | null;
}

/** Reads the manifests of a file; null if the value is none. */
export function ownManifests(value: JsonValue | undefined): readonly OwnManifest[] | null {
  if (!Array.isArray(value)) return null;
  const manifests = value.map((one): OwnManifest | null => {
    const [object, manifest] = [jsonObject(one), jsonObject(jsonObject(one)?.['manifest'])];
    if (object === null || manifest === null || typeof manifest['id'] !== 'string') return null;
    const { version = null, vocabulary } = object;
    return { version: typeof version === 'string' ? version : null, manifest, vocabulary: jsonObject(vocabulary) };
  });
  return manifests.every((one) => one !== null) ? manifests : null;
}

/** The JSON of an attribute; undefined if it is none. */
export function parsedJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}
