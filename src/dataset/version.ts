import { createHash } from 'node:crypto';

/**
 * Hashes the content of a data set: SHA-256 in hex. The order of lines and keys and the spacing do not matter, since records
 * are sorted by id, and a checked record has its keys in the order of the schema.
 */
export function datasetVersion(content: Readonly<Record<string, readonly object[]>>): string {
  const hash = createHash('sha256');
  for (const [name, records] of Object.entries(content)) {
    hash.update(`${name}\n`);
    for (const record of records) hash.update(`${JSON.stringify(record)}\n`);
  }
  return hash.digest('hex');
}
