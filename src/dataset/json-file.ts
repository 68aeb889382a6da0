import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';

import { describeFileError } from './data-file.ts';
import { schemaIssues } from './check-record.ts';
import type { Issue } from './issue.ts';
import { parseJsonText, withoutMark } from './json-lines.ts';
import { jsonLosses } from './json-loss.ts';

/** The value of a JSON file in the folder of a data set: `value` is null if it has issues, or does not exist. */
export interface JsonFile<Value> {
  readonly value: Value | null;
  readonly issues: readonly Issue[];
}

/** Reads an optional JSON file and checks it with a schema. */
export async function readJsonFile<Value>(
  folder: string,
  file: string,
  { name, schema }: { readonly name: 'manifest' | 'vocabulary'; readonly schema: z.ZodType<Value> },
): Promise<JsonFile<Value>> {
  let bytes: Buffer;
  try {
    bytes = await readFile(join(folder, file));
  } catch (error) {
    const got = describeFileError(error);
    if (got === 'nothing') return { value: null, issues: [] };
    return { value: null, issues: [{ file, line: null, field: null, expected: 'a readable file', got }] };
  }
  const line = parseJsonText(withoutMark(bytes));
  if (line.issue) return { value: null, issues: [{ file, line: null, field: null, ...line.issue }] };
  const result = schema.safeParse(line.value);
  const issues = [
    ...jsonLosses(line.text),
    ...(result.success ? [] : schemaIssues(result.error.issues, line.value, { name, schema })),
  ].map((issue) => ({ file, line: null, ...issue }));
  return { value: issues.length === 0 && result.success ? result.data : null, issues };
}
