import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

import { REFERENCE_PAGES } from '../src/reference/reference-pages.ts';
import { projectFile } from '../src/support/project-file.ts';

it.each(Object.entries(REFERENCE_PAGES))('docs/%s is up to date; if not, run `npm run codegen`', async (name, page) => {
  expect(await readFile(projectFile(`docs/${name}`), 'utf8')).toBe(await page());
});
