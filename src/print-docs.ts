import { writeFile } from 'node:fs/promises';

import { REFERENCE_PAGES } from './reference/reference-pages.ts';
import { projectFile } from './support/project-file.ts';

/* A program: updates the generated pages of `docs/`. */
for (const [name, page] of Object.entries(REFERENCE_PAGES)) await writeFile(projectFile(`docs/${name}`), await page());
