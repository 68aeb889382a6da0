import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder that is removed at the end of the suite. */
export function suiteFolder(): { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'fingraph-import-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return { path };
}
