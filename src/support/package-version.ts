import { readFileSync } from 'node:fs';

import { once } from './once.ts';
import { projectFile } from './project-file.ts';

/** The version in `package.json`. */
export const packageVersion = once(
  () => (JSON.parse(readFileSync(projectFile('package.json'), 'utf8')) as { version: string }).version,
);
