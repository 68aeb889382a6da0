import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';

import { projectFile } from '../src/support/project-file.ts';
import { schema } from '../src/schema/schema.ts';

const released = buildSchema(readFileSync(projectFile('schema/released.graphql'), 'utf8'));

/** The changes that break clients of the last release. */
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
      'Keep or deprecate what was released. For a breaking release, raise the version and run `npm run schema:release`.',
    ).toEqual([]);
  });

  it.each([
    ['a removed field', '  entityKinds: ', '  kinds: ', ["Field 'entityKinds' was removed from object type 'Graph'"]],
    [
      'a field that became nullable',
      'totalCount: Int!',
      'totalCount: Int',
      expect.arrayContaining(["Field 'ClaimConnection.totalCount' changed type from 'Int!' to 'Int'"]),
    ],
    ['a removed enum value', '  PLANNED\n', '', ["Enum value 'PLANNED' was removed from enum 'ClaimStatus'"]],
  ])('would fail for %s', async (_, before, after, expected) => {
    const text = readFileSync(projectFile('schema/released.graphql'), 'utf8');
    expect(text).toContain(before);
    expect(await breaking(buildSchema(text.replaceAll(before, after)))).toEqual(expected);
  });
});
