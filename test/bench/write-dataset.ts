import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { generateDataset } from './data/generate.ts';
import { linesOf } from './data/json-lines.ts';

const USAGE = 'Usage: npm run bench:data -- CLAIMS FOLDER [SEED]';

/* Writes a generated data set that the seed program can load: npm run bench:data -- 200000 large */

const { claims, seed, folder } = argumentsOf(process.argv.slice(2));
const dataset = await generateDataset({ claims, seed });
await mkdir(folder, { recursive: true });
for (const file of ['sources', 'entities', 'claims'] as const) {
  await writeFile(join(folder, `${file}.jsonl`), linesOf(dataset[file]));
}
process.stdout.write(
  `${folder}: ${dataset.entities.length} entities, ${dataset.claims.length} claims and ${dataset.sources.length} ` +
    `sources, version ${dataset.version.slice(0, 12)}.\n`,
);

function argumentsOf([count = '', path = '', seedText = '1', ...more]: string[]) {
  const claims = Number(count);
  const seed = Number(seedText);
  if (!(Number.isSafeInteger(claims) && claims > 0 && Number.isSafeInteger(seed)) || path === '' || more.length > 0) {
    process.stderr.write(`${USAGE}\n`);
    process.exit(2);
  }
  return { claims, seed, folder: resolve(path) };
}
