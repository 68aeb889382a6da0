import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';

import { slugOf } from '../../support/slug.ts';
import { projectFile } from '../../support/project-file.ts';
import { print } from '../output.ts';
import { exitOnSignal } from '../signal.ts';
import { folderError, requireEmptyFolder } from './new-folder.ts';

export function addInit(program: Command): void {
  program
    .command('init')
    .summary('Write an example of a data set.')
    .description(
      'Writes a small, complete data set that passes check, with a README that explains it, into a new or empty folder.',
    )
    .argument('<folder>', 'the folder to create')
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string) => {
      exitOnSignal();
      await writeExample(folder);
    });
}

const EXAMPLES = `
Example:
  fingraph init my-data
  fingraph serve my-data --watch`;

/** @throws {UsageError} if the folder has files */
async function writeExample(folder: string): Promise<void> {
  const path = resolve(folder);
  try {
    await requireEmptyFolder(path, folder);
    for (const [name, content] of Object.entries(await exampleFiles(basename(path)))) {
      await mkdir(dirname(join(path, name)), { recursive: true });
      await writeFile(join(path, name), content, { flag: 'wx' });
    }
  } catch (error) {
    throw folderError(error, folder);
  }
  await print(`Wrote an example to ${folder}. Its README.md explains it. Next: fingraph serve ${folder} --watch\n`);
}

/** The contents of the new folder by path. The data set has the name of the folder. */
async function exampleFiles(name: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  const example = projectFile('schema/example');
  for (const file of await readdir(example)) files[file] = await readFile(join(example, file), 'utf8');
  const schemas = projectFile('schema/dataset');
  for (const file of await readdir(schemas)) files[`schema/${file}`] = await readFile(join(schemas, file), 'utf8');
  const words = name.replaceAll(/[-_\s]+/g, ' ').trim();
  const title = words === '' ? 'My data' : words.charAt(0).toUpperCase() + words.slice(1);
  const { 'dataset.json': manifest = '', 'README.md': readme = '' } = files;
  files['dataset.json'] = manifest
    .replace('"my-data"', JSON.stringify(slugOf(name) || 'my-data'))
    .replace('"My data"', JSON.stringify(title));
  files['README.md'] = readme.replace('# My data', `# ${title}`);
  files['.vscode/settings.json'] = EDITOR_SETTINGS;
  return files;
}

/** VS Code does not complete JSON Lines, but a record in a file of its own. */
const EDITOR_SETTINGS = `${JSON.stringify(
  {
    'json.schemas': ['source', 'entity', 'claim'].map((record) => ({
      fileMatch: [`/*.${record}.json`],
      url: `./schema/${record}.schema.json`,
    })),
  },
  null,
  2,
)}\n`;
