import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';

import { projectFile } from '../src/support/project-file.ts';
import { schema } from '../src/schema/schema.ts';

const released = buildSchema(readFileSync(projectFile('schema/released.graphql'), 'utf8'));

/** Changes that break a client of the last release. */
async function breaking(current: typeof schema): Promise<string[]> {
  const changes = await diff(released, current);
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);
}

describe('The schema', () => {
  it('breaks no client of the last release', async () => {
    expect(
      await breaking(schema),
      'Keep what was released, deprecate it, or release a version that breaks: raise it and run `npm run schema:release`.',
    ).toEqual([]);
  });

  it.each([
    ['a field that is gone', '  loadedAt: ', '  loaded: ', ["Field 'loadedAt' was removed from object type 'Graph'"]],
    [
      'a field that may be null now',
      'totalCount: Int!',
      'totalCount: Int',
      expect.arrayContaining(["Field 'ClaimConnection.totalCount' changed type from 'Int!' to 'Int'"]),
    ],
    ['a value that is gone', '  PLANNED\n', '', ["Enum value 'PLANNED' was removed from enum 'ClaimStatus'"]],
  ])('is reported to break them: %s', async (_, was, is, expected) => {
    const text = readFileSync(projectFile('schema/released.graphql'), 'utf8');
    expect(text).toContain(was);
    expect(await breaking(buildSchema(text.replaceAll(was, is)))).toEqual(expected);
  });
});
