import { parse } from 'graphql';

import type { ExecuteFree } from '../../question/example/execute-free.ts';
import type { LinkKind, ResultShape } from '../../question/result-shape.ts';
import { once } from '../../support/once.ts';
import type { LoadedDataset } from './loaded-graph.ts';

/** A page shows few rows, so that more ids are rare. */
const MAX_IDS = 1_000;
const IDS_PER_READ = 100;

/**
 * The data sets that a result draws on: those of its claims and sources or, without any, those that describe its entities.
 * All of them if the result names no record.
 */
export async function usedDatasets(
  execute: ExecuteFree,
  datasets: readonly LoadedDataset[],
  root: ResultShape,
  data: unknown,
): Promise<readonly LoadedDataset[]> {
  if (datasets.length < 2) return datasets;
  const found: Record<LinkKind, Set<string>> = {
    claim: new Set(),
    source: new Set(),
    entity: new Set(),
    url: new Set(),
  };
  collectIds(root, data, found);
  const cited = [...found.claim, ...found.source];
  const used = await datasetIdsOf(execute, cited.length > 0 ? cited : [...found.entity]);
  return used.size === 0 ? datasets : datasets.filter(({ id }) => used.has(id));
}

function collectIds(shape: ResultShape, value: unknown, found: Readonly<Record<LinkKind, Set<string>>>): void {
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) collectIds(shape, item, found);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const below of shape.shapes) {
    const part = (value as Readonly<Record<string, unknown>>)[below.key];
    if (below.kind !== 'leaf') collectIds(below, part, found);
    else if (below.link !== null && typeof part === 'string') found[below.link].add(part);
  }
}

const NODES = once(() =>
  parse(/* GraphQL */ `
    query ($ids: [ID!]!) {
      nodes(ids: $ids) {
        ... on Claim {
          dataset {
            id
          }
        }
        ... on Source {
          dataset {
            id
          }
        }
        ... on Entity {
          datasets {
            id
          }
        }
      }
    }
  `),
);

interface NodeRow {
  readonly dataset?: { readonly id: string };
  readonly datasets?: readonly { readonly id: string }[];
}

async function datasetIdsOf(execute: ExecuteFree, ids: readonly string[]): Promise<Set<string>> {
  const used = new Set<string>();
  for (let start = 0; start < Math.min(ids.length, MAX_IDS); start += IDS_PER_READ) {
    const { data } = await execute(NODES(), { ids: ids.slice(start, start + IDS_PER_READ) });
    for (const node of (data?.['nodes'] ?? []) as (NodeRow | null)[]) {
      if (node?.dataset) used.add(node.dataset.id);
      for (const { id } of node?.datasets ?? []) used.add(id);
    }
  }
  return used;
}
