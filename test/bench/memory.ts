import { parseArgs } from 'node:util';

import { prepareData } from './data/bench-data.ts';
import { embeddedGraph } from './data/bench-graph.ts';
import { startFinGraph } from './compare/contender.ts';
import { print, settingsIn, showHelp } from './process/command-line.ts';
import { machine } from './process/machine.ts';
import { residentOf } from './process/process-use.ts';

const USAGE = `
Measures the memory of FinGraph during many simultaneous, expensive requests on the embedded engine.

npm run bench:memory -- [--claims 20000] [--requests 64] [--settings MAX_CONCURRENT_COST=50000,...]
`;

showHelp(USAGE);
const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '20000' },
    requests: { type: 'string', default: '64' },
    settings: { type: 'string', default: '' },
  },
});

/** Costs 44,621 of the 50,000 points that a request may cost; its response has 2.5 MB. */
const QUERY = `{ claims(first: 200) { nodes { id participants { entity { id name claims(first: 12) { nodes {
  id summary kind status note recordedAt participants { role entity { id name } } citations { note source { id title } }
} } } } } } }`;
const SAMPLE_MS = 50;
/** No request times out, and no response is cached. */
const SETTINGS = { REQUEST_TIMEOUT_MS: '3600000', STATEMENT_TIMEOUT_MS: '3600000', RESPONSE_CACHE_BYTES: '0' };

const data = await prepareData({ claims: Number(values.claims), fresh: false });
const settings = settingsIn(values.settings);
const { child, url } = await startFinGraph({ ...(await embeddedGraph(data, 1)), ...SETTINGS, ...settings });
try {
  await sendQuery();
  const before = await residentOf(child.pid);
  let peak = before;
  const timer = setInterval(
    () => void residentOf(child.pid).then((bytes) => (peak = Math.max(peak, bytes))),
    SAMPLE_MS,
  );
  const startedAt = performance.now();
  const statuses = await Promise.all(Array.from({ length: Number(values.requests) }, sendQuery));
  clearInterval(timer);
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(0);
  const answered = statuses.filter((status) => status === 200).length;
  print(
    `${data.title}, ${machine()}\n${answered} of ${statuses.length} requests answered in ${seconds} s; ` +
      `${megabytes(before)} MB before, at most ${megabytes(peak)} MB during the requests.`,
  );
} finally {
  await child.stop();
}

async function sendQuery(): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: QUERY }) });
  await response.arrayBuffer();
  return response.status;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}
