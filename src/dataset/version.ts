import { createHash } from 'node:crypto';

/**
 * Hashes the content of a data set: SHA-256 in hex. Equal for any order of lines and keys and any spacing, as records are
 * sorted by id and the keys of a checked record have a fixed order.
 */
export function datasetVersion(content: Readonly<Record<string, readonly object[]>>): string {
  const hash = createHash('sha256');
  for (const [name, records] of Object.entries(content)) {
    hash.update(`${name}\n`);
    for (const record of records) hash.update(`${JSON.stringify(record)}\n`);
  }
  return hash.digest('hex');
}
