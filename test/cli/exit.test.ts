import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { KNOWN_ERRORS } from '../../src/cli/exit.ts';
import { projectFile } from '../../src/support/project-file.ts';

it('Every error that is printed without a stack exists', () => {
  const folder = projectFile('src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const names = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/^\s*override readonly name = '(\w+)'/gm)].map(
      ([, name]) => name,
    ),
  );
  expect([...KNOWN_ERRORS].filter((name) => !names.includes(name))).toEqual([]);
});
