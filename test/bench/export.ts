import { cpus } from 'node:os';
import { parseArgs } from 'node:util';

import { loadDataset } from '../../src/load/load.ts';
import { type EngineSettings, openEngine } from '../../src/engine/open.ts';
import { EXPORT_FORMATS } from '../../src/export/export-format.ts';
import { createApp } from '../../src/http/app.ts';
import { contextFactory } from '../../src/schema/context.ts';
import { schema } from '../../src/schema/schema.ts';
import { generateDataset } from './data/generate.ts';
import { print, showHelp } from './process/command-line.ts';
import { testAppOptions } from '../support/app-options.ts';

const USAGE = `
Measures the time and memory of an export of all claims.

npm run bench:export -- [--claims 200000] [--formats csv,jsonl,...]

Runs on the embedded engine, in the same process, or on the empty Neo4j that NEO4J_URL names.
`;

showHelp(USAGE);
const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '200000' },
    formats: { type: 'string', default: EXPORT_FORMATS.join(',') },
  },
});

const MB = 2 ** 20;
const {
  NEO4J_URL: url = 'memory:',
  NEO4J_USER: user = null,
  NEO4J_PASSWORD: password = null,
  NEO4J_DATABASE: database = null,
} = process.env;
const settings: EngineSettings = { url, user, password, database, statementTimeoutMs: 120_000 };

const engine = await openEngine(settings);
try {
  await engine.prepare();
  await loadGenerated();
  const app = createApp(
    testAppOptions({
      schema,
      context: contextFactory(engine),
    }),
  );
  print(
    `${values.claims} claims on ${engine.product}; ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}`,
  );
  print(
    '| format | s | claims/s | MB | first byte ms | baseline: resident, heap MB | peak above it: resident, heap MB |',
  );
  print('| --- | --- | --- | --- | --- | --- | --- |');
  for (const format of values.formats.split(',')) print(await measureExport(format, app.fetch));
} finally {
  await engine.close();
}

/** A function of its own: the data set is garbage after it returns, and does not count as memory of the export. */
async function loadGenerated(): Promise<void> {
  await loadDataset(engine, await generateDataset({ claims: Number(values.claims) }));
}

async function measureExport(format: string, fetch: (request: Request) => Promise<Response>): Promise<string> {
  globalThis.gc?.();
  const before = process.memoryUsage();
  let resident = 0;
  let heap = 0;
  const sample = () => {
    const { rss, heapUsed } = process.memoryUsage();
    resident = Math.max(resident, rss - before.rss);
    heap = Math.max(heap, heapUsed - before.heapUsed);
  };
  const timer = setInterval(sample, 50);
  const startedAt = performance.now();
  let firstByte = 0;
  let bytes = 0;
  const { body, status } = await fetch(new Request(`http://fingraph.test/export/claims.${format}`));
  if (status !== 200 || !body) throw new Error(`Expected status 200 for the export as ${format}, got ${status}.`);
  for await (const chunk of body as ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>) {
    firstByte ||= performance.now() - startedAt;
    bytes += chunk.byteLength;
    sample();
  }
  clearInterval(timer);
  const seconds = (performance.now() - startedAt) / 1_000;
  const cells = [
    format,
    seconds.toFixed(1),
    (Number(values.claims) / seconds).toFixed(0),
    (bytes / MB).toFixed(0),
    firstByte.toFixed(0),
    `${mb(before.rss)}, ${mb(before.heapUsed)}`,
    `${mb(resident)}, ${mb(heap)}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function mb(bytes: number): string {
  return (bytes / MB).toFixed(0);
}
