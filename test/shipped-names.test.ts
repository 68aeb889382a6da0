import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { projectFile } from '../src/support/project-file.ts';
import { claims, entities } from './support/shipped.ts';

/** Words with another meaning. */
const OTHER_MEANINGS = ['/src/model/name/legal-form.ts: sia'];

it.each(['src', 'schema'])('%s names no record of the shipped data set', (folder) => {
  const own = entities.filter(({ kind }) => kind !== 'COUNTRY');
  const names = [...own.map(({ name }) => name), ...own.map(({ id }) => id), ...claims.map(({ id }) => id)];
  const words = new RegExp(`(?<![\\w-])(?:${names.map(escapeRegExp).join('|')})(?![\\w-])`, 'gu');
  const texts = filesIn(folder).filter((path) => !path.endsWith('.png'));
  const found = texts.flatMap((path) =>
    [...readFileSync(projectFile(path), 'utf8').matchAll(words)].map(([name]) => `${path}: ${name}`),
  );
  expect([...new Set(found)].filter((name) => !OTHER_MEANINGS.includes(name))).toEqual([]);
});

function filesIn(folder: string): string[] {
  return readdirSync(projectFile(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(projectFile('').length));
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
