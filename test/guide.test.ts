import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { projectFile } from '../src/support/project-file.ts';
import { GUIDE, type Reader, guideSteps, isPrinted, openReader } from './support/guide.ts';
import { build } from './support/program.ts';

describe('The guide from a spreadsheet to a graph', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fingraph-guide-'));
  let reader: Reader;

  beforeAll(() => {
    build();
    cpSync(projectFile('schema/example-import/deals.csv'), join(folder, 'deals.csv'));
    reader = openReader(folder);
  }, 60_000);
  afterAll(async () => {
    await reader.close();
    rmSync(folder, { recursive: true });
  });

  const steps = guideSteps();

  it(`has commands to follow: ${GUIDE}`, () => {
    expect(steps.filter(({ printed }) => printed !== null).length).toBeGreaterThan(10);
  });

  // each step needs the ones before it
  it.each(steps.map((step) => [step.place, step] as const))(
    'prints what it shows: %s',
    async (_, step) => {
      const output = await reader.follow(step);
      if (step.printed !== null && !isPrinted(step.printed, output)) expect(output).toBe(step.printed);
    },
    60_000,
  );
});
