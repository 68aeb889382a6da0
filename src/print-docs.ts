import { writeFile } from 'node:fs/promises';

import { REFERENCE_PAGES } from './reference/reference-pages.ts';
import { projectFile } from './support/project-file.ts';

/* A program of its own: brings the generated pages of `docs/` up to date with the code. */
for (const [name, page] of Object.entries(REFERENCE_PAGES)) await writeFile(projectFile(`docs/${name}`), await page());
