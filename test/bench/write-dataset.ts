import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { toClaimLine, toEntityLine, toSourceLine } from '../../src/dataset/complete/record-line.ts';
import { generateDataset } from './data/generate.ts';
import { linesOf } from './data/json-lines.ts';
import { print, showHelp } from './process/command-line.ts';

const USAGE = `
Writes a generated data set, which \`npm run seed FOLDER\` loads.

npm run bench:data -- CLAIMS FOLDER [SEED]
`;

showHelp(USAGE);
const { claims, seed, folder } = argumentsOf(process.argv.slice(2));
const dataset = await generateDataset({ claims, seed });
await mkdir(folder, { recursive: true });
const { id, title } = dataset.manifest;
await writeFile(join(folder, 'dataset.json'), `${JSON.stringify({ id, title }, null, 2)}\n`);
await writeFile(join(folder, 'sources.jsonl'), linesOf(dataset.sources.map(toSourceLine)));
await writeFile(join(folder, 'entities.jsonl'), linesOf(dataset.entities.map(toEntityLine)));
await writeFile(join(folder, 'claims.jsonl'), linesOf(dataset.claims.map(toClaimLine)));
print(
  `${folder}: ${dataset.entities.length} entities, ${dataset.claims.length} claims and ${dataset.sources.length} ` +
    `sources, version ${dataset.version.slice(0, 12)}.`,
);

function argumentsOf([count = '', path = '', seedText = '1', ...more]: string[]) {
  const claims = Number(count);
  const seed = Number(seedText);
  if (!(Number.isSafeInteger(claims) && claims > 0 && Number.isSafeInteger(seed)) || path === '' || more.length > 0) {
    process.stderr.write(`${USAGE.trim()}\n`);
    process.exit(2);
  }
  return { claims, seed, folder: resolve(path) };
}
