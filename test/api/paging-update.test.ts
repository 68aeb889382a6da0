import { beforeAll, describe, expect, it } from 'vitest';

import type { Dataset } from '../../src/dataset/dataset.ts';
import { readDataset } from '../../src/dataset/read.ts';
import { loadDataset } from '../../src/load/load.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { datasetOf } from '../dataset/dataset-of.ts';
import { describeEngines } from '../support/engines.ts';
import { type Client, type Json, clientOf } from '../support/execute.ts';
import { appOf } from '../support/world.ts';
import { LISTS, type PagedList, listDocument } from './paged-list.ts';

/** Pages of each list, so that an update comes between any two. */
const PAGES = 5;

describeEngines('Pages that are read while the data is updated', (graph) => {
  const lists = Object.entries(LISTS);
  let versions: readonly Dataset[];
  let client: Client;
  /** Cursors by id, of each list in each version. */
  const whole = new Map<Dataset, Map<string, Map<string, string>>>();
  /** The loaded version. */
  let current: Dataset | null = null;

  async function load(dataset: Dataset | undefined): Promise<void> {
    if (!dataset) throw new Error('There are too few versions.');
    await loadDataset(graph.engine, dataset, { noticeMs: 0 }); // nothing is read meanwhile
    current = dataset;
  }

  beforeAll(async () => {
    versions = versionsOf(await readDataset(projectFile('seed/data')));
    client = clientOf(appOf(graph.engine).fetch);
    for (const dataset of versions) {
      await load(dataset);
      const entries = lists.map(async ([name, list]) => [name, await wholeList(client, list)] as const);
      whole.set(dataset, new Map(await Promise.all(entries)));
    }
  }, 300_000);

  describe.each(['forwards', 'backwards'] as const)('%s', (direction) => {
    it('contain nothing twice, and all that was there throughout', { timeout: 300_000 }, async () => {
      await load(versions[0]);
      const sizes = new Map(
        lists.map(([name]) => [name, Math.max(2, Math.ceil((whole.get(current!)?.get(name)?.size ?? 0) / PAGES))]),
      );
      const seen = new Map<string, string[]>(lists.map(([name]) => [name, []]));
      const cursors = new Map<string, string | null>(lists.map(([name]) => [name, null]));
      const passed = new Set<Dataset>();
      for (let turn = 0; cursors.size > 0; turn++) {
        await load(versions[turn % versions.length]);
        passed.add(current!);
        for (const [name, cursor] of cursors) {
          const page = await readPage(client, LISTS[name]!, direction, sizes.get(name) ?? 0, cursor);
          seen.get(name)?.push(...page.ids);
          if (page.next === null) cursors.delete(name);
          else cursors.set(name, page.next);
        }
        expect(turn).toBeLessThan(4 * PAGES);
      }
      expect(passed.size).toBe(versions.length);
      for (const [name, ids] of seen) {
        const [first, ...others] = versions.map(
          (dataset) => whole.get(dataset)?.get(name) ?? new Map<string, string>(),
        );
        const places = new Map<string, Set<string>>();
        for (const list of [first!, ...others]) {
          for (const [id, cursor] of list) places.set(id, (places.get(id) ?? new Set()).add(cursor));
        }
        // an item whose key changed has moved, and may have been passed or not been reached
        const fixed = ids.filter((id) => places.get(id)?.size === 1);
        expect([name, fixed.filter((id, index) => fixed.indexOf(id) < index)]).toEqual([name, []]);
        const throughout = [...first!].filter(([id, cursor]) => others.every((list) => list.get(id) === cursor));
        expect([name, throughout.filter(([id]) => !ids.includes(id))]).toEqual([name, []]);
        expect(throughout.length, name).toBeGreaterThan(1);
      }
    });
  });
});

/** Versions of the data: as it is, with claims that are left out, added and revised, and all of that at once. */
function versionsOf(dataset: Dataset): Dataset[] {
  const targets = new Set(dataset.claims.flatMap(({ relations }) => relations.map(({ claim }) => claim)));
  const isFree = ({ id, relations }: Claim) => relations.length === 0 && !targets.has(id);
  const left = dataset.claims.filter((claim, index) => index % 5 !== 0 || !isFree(claim));
  const copies = dataset.claims.filter(isFree).map((claim) => ({ ...claim, id: `${claim.id}0` }));
  const added = copies.filter((_, index) => index % 3 === 0);
  const revise = (claim: Claim, index: number): Claim =>
    index % 4 === 0 ? { ...claim, summary: `${claim.summary} Ali.`, confidence: 0.3, note: 'Revised.' } : claim;
  const version = (claims: readonly Claim[]) => datasetOf({ ...dataset, claims }, dataset.manifest);
  return [
    dataset,
    version(left),
    version(dataset.claims.map(revise)),
    version([...dataset.claims, ...added]),
    version([...left, ...copies].map(revise)),
  ];
}

type Claim = Dataset['claims'][number];

async function wholeList(client: Client, list: PagedList): Promise<Map<string, string>> {
  const items = new Map<string, string>();
  for (let cursor: string | null = null; ;) {
    const { edges, pageInfo } = connectionIn(
      await client.execute(listDocument(list, 'forwards'), { size: 200, cursor }),
    );
    for (const edge of edges) items.set(idIn(edge.node), edge.cursor);
    if (!pageInfo.hasNextPage) return items;
    cursor = pageInfo.endCursor;
  }
}

async function readPage(
  client: Client,
  list: PagedList,
  direction: 'forwards' | 'backwards',
  size: number,
  cursor: string | null,
): Promise<{ ids: string[]; next: string | null }> {
  const { edges, pageInfo } = connectionIn(await client.execute(listDocument(list, direction), { size, cursor }));
  const hasMore = direction === 'forwards' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
  const ids = edges.map((edge: Json) => idIn(edge.node));
  return { ids, next: hasMore ? (direction === 'forwards' ? pageInfo.endCursor : pageInfo.startCursor) : null };
}

function idIn(node: Json): string {
  return node.id ?? JSON.stringify(node);
}

function connectionIn(data: Json): Json {
  return data.at ?? Object.values<Json>(data)[0].at;
}
