import { readFileSync } from 'node:fs';

import { beforeAll, expect, it } from 'vitest';

import { projectFile } from '../../src/support/project-file.ts';
import { entities } from '../support/shipped.ts';
import { describeWorld } from '../support/world.ts';
import { inventedNames, misspeltNames } from './hard-name.ts';
import { type Recall, absentNames, hardNames, recallOf } from './recall.ts';

/** The least that the search finds; docs/search.md has the measured figures. */
const FLOOR = { first: 280, firstFive: 284, falsePositives: 9 };

describeWorld('Hard names', ({ execute }) => {
  let recall: Recall;

  beforeAll(async () => {
    recall = await recallOf(async (text, kinds) => {
      const { search } = await execute(
        'query ($text: String!, $kinds: [SearchKind!]) { search(text: $text, kinds: $kinds, first: 5) { nodes { id } } }',
        { text, kinds },
      );
      return search.nodes.map(({ id }: { id: string }) => id);
    });
  }, 240_000);

  it('are found first, or among the first five', () => {
    expect(recall.total.names).toBe(300);
    expect(recall.total.first).toBeGreaterThanOrEqual(FLOOR.first);
    expect(recall.total.firstFive).toBeGreaterThanOrEqual(FLOOR.firstFive);
  });

  it('that are not there find few entities', () => {
    expect(recall.absent).toBe(300);
    expect(recall.falsePositives).toBeLessThanOrEqual(FLOOR.falsePositives);
  });
});

it('the list has the names that the rules make of the shipped data', () => {
  const rows = hardNames();
  const made = misspeltNames(entities);
  expect(rows.slice(0, made.length)).toEqual(made);
  expect(absentNames().slice(100)).toEqual(inventedNames());
  expect(readFileSync(projectFile('docs/search.md'), 'utf8')).toContain(`${rows.length} hard names`);
});
