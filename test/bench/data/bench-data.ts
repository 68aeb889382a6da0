import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

import { normalizeText } from '../../../src/model/normalize-text.ts';
import { GRAPH_MODEL, claimKeys } from '../../../src/model/stored-record.ts';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import { readDataset } from '../../../src/dataset/read.ts';
import { toClaimLine } from '../../../src/dataset/complete/record-line.ts';
import { nameKey } from '../../../src/model/sort-key.ts';
import { projectFile } from '../../../src/support/project-file.ts';
import { generateDataset } from './generate.ts';
import { linesOf } from './json-lines.ts';
import type { Population } from './population.ts';

export const PAGE_SIZE = 20;

/** Ids and keys that the questions ask about. */
export interface Samples {
  readonly hub: string;
  readonly entities: readonly string[];
  /** The ends of paths: two different entities each. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Deep pages of the hub's claims. */
  readonly pages: readonly { readonly page: number }[];
  readonly population: Population;
}

/** A data set on disk. Its folder also holds the graphs made from it, which later runs use again. */
export interface BenchData {
  readonly title: string;
  /** The number of claims. */
  readonly claims: number;
  readonly folder: string;
  /** The data set in FinGraph's format. */
  readonly dataset: string;
  /** The same data for the other contenders: flat records with sort keys. */
  readonly plain: string;
  readonly samples: Samples;
}

export interface DataChoice {
  /** The number of generated claims; null uses the shipped data. */
  readonly claims: number | null;
  /** Deletes what earlier runs left. */
  readonly fresh: boolean;
  /** Where all data sets and graphs are kept; by default in the user's cache. */
  readonly folder?: string | undefined;
}

const MAX_SAMPLES = 200;
const LAST_PAGE = 600;

export async function prepareData({ claims, fresh, folder: kept }: DataChoice): Promise<BenchData> {
  const name = claims === null ? 'shipped' : `generated-${claims}`;
  const folder = join(kept ?? benchFolder(), `${name}-model-${GRAPH_MODEL}`);
  if (fresh) await rm(folder, { recursive: true, force: true });
  const paths = {
    folder,
    dataset: claims === null ? projectFile('seed/data') : join(folder, 'dataset'),
    plain: join(folder, 'plain'),
  };
  const facts = join(folder, 'facts.json'); // written last
  if (!existsSync(facts)) {
    await rm(folder, { recursive: true, force: true });
    const dataset = claims === null ? await readDataset(paths.dataset) : await generateDataset({ claims });
    if (claims !== null) {
      const { sources, entities } = dataset;
      await writeLines(paths.dataset, { sources, entities, claims: dataset.claims.map(toClaimLine) });
    }
    const plain = plainRecords(dataset);
    await writeLines(paths.plain, plain);
    await writeFile(facts, JSON.stringify({ claims: plain.claims.length, samples: samplesOf(plain) }));
  }
  const title = claims === null ? 'the shipped data' : `${claims.toLocaleString('en')} generated claims`;
  return { ...paths, title, ...(JSON.parse(await readFile(facts, 'utf8')) as Pick<BenchData, 'claims' | 'samples'>) };
}

function benchFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'fingraph', 'bench');
}

async function writeLines(folder: string, files: Readonly<Record<string, readonly object[]>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, records] of Object.entries(files)) await writeFile(join(folder, `${name}.jsonl`), linesOf(records));
}

interface Plain {
  readonly entities: readonly { readonly id: string; readonly kind: string }[];
  readonly claims: readonly { readonly byDay: string; readonly participants: readonly { readonly entity: string }[] }[];
}

function plainRecords({ sources, entities, claims }: Dataset) {
  return {
    sources: sources.map(({ id, title }) => ({ id, title })),
    entities: entities.map(({ id, name, kind, country }) => ({
      id,
      name,
      kind,
      country: kind === 'COUNTRY' ? id.toUpperCase() : country,
      byName: nameKey(normalizeText(name), id),
    })),
    claims: claims.map((claim) => ({
      id: claim.id,
      kind: claim.kind,
      summary: claim.summary,
      status: claim.status,
      confidence: claim.confidence,
      date: claim.date,
      byDay: claimKeys(claim).byDay,
      participants: claim.participants.map(({ entity, role }) => ({ entity, role })),
      markets: claim.markets,
      sources: claim.citations.map(({ source }) => source),
    })),
  };
}

function samplesOf({ entities, claims }: Plain): Samples {
  const counts = new Map<string, number>();
  for (const { participants } of claims) {
    for (const { entity } of participants) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const countOf = (id: string): number => counts.get(id) ?? 0;
  const known = entities.filter(({ id, kind }) => counts.has(id) && kind !== 'COUNTRY').map(({ id }) => id);
  const [hub = '', ...byClaims] = known.toSorted((a, b) => countOf(b) - countOf(a));
  const keys = claims
    .filter(({ participants }) => participants.some(({ entity }) => entity === hub))
    .map(({ byDay }) => byDay)
    .toSorted();
  const allByClaims = entities.map(({ id }) => id).toSorted((a, b) => countOf(b) - countOf(a));
  const last = Math.min(LAST_PAGE, Math.floor(keys.length / PAGE_SIZE));
  const first = Math.max(2, last - Math.min(MAX_SAMPLES, Math.floor(last / 2)) + 1);
  // entities whose claims fill a page, if there are enough of them; paths may start at any entity
  const busy = byClaims.slice(0, Math.max(MAX_SAMPLES, byClaims.filter((id) => countOf(id) >= PAGE_SIZE).length));
  const [starts, ends] = [spaced(byClaims, 1), spaced(byClaims, 7)];
  return {
    hub,
    entities: spaced(busy, 1),
    pairs: starts.map((from, i) => [from, ends[i] ?? hub] as const).filter(([from, to]) => from !== to),
    pages: Array.from({ length: last - first + 1 }, (_, i) => ({ page: first + i })),
    population: { entities: allByClaims, hubKeys: keys },
  };
}

/** At most 200 ids at even distances in the list, shuffled in a fixed way. */
function spaced(ids: readonly string[], step: number): string[] {
  const count = Math.min(MAX_SAMPLES, ids.length);
  return Array.from({ length: count }, (_, i) => {
    const place = (i * 37 * step + step) % count;
    return ids[Math.floor((place * ids.length) / count)] ?? '';
  });
}
