import type { ExportedEntityFragment, ExportedSourceFragment } from './generated.ts';
import { CONTEXT } from './json-ld-context.ts';
import {
  type LinkedNode,
  backingClaimNode,
  claimNode,
  datasetNode,
  entityNode,
  partnerNode,
  pathNode,
  sourceNode,
} from './json-ld-node.ts';
import { jsonLine } from './json-text.ts';
import type { BackingClaim, ExportRecord } from './record.ts';
import { type Source, count } from './record-stream.ts';

/** One JSON-LD document with a node a line, the first of which says what the file is. */
export async function* writeJsonLd(source: Source): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[\n${line(source, datasetNode(source.about))}`;
  const nodesOf = linkedNodes();
  for await (const records of source.pages()) {
    yield nodesOf(records)
      .map((node) => `,\n${line(source, node)}`)
      .join('');
  }
  yield '\n]}\n';
}

function line(source: Source, node: LinkedNode): string {
  const said = Object.fromEntries(Object.entries(node).filter(([, value]) => says(value)));
  count(source, 'nodes');
  count(source, 'triples', triplesOf(said));
  return jsonLine(said, (_, value: unknown) => (says(value) ? value : undefined));
}

function says(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/** Each value of each property is one, and what a node inside says besides. */
function triplesOf(node: object): number {
  return Object.entries(node).reduce((sum, [property, value]) => {
    if (property === '@id' || !says(value)) return sum;
    const values: unknown[] = Array.isArray(value) ? value : [value];
    return sum + values.reduce<number>((inner, one) => inner + 1 + (isNode(one) ? triplesOf(one) : 0), 0);
  }, 0);
}

function isNode(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !('@value' in value);
}

/** Turns records into nodes, each once: it remembers the ids of entities and sources, and of claims that may come again. */
function linkedNodes(): (records: readonly ExportRecord[]) => LinkedNode[] {
  const seen = new Set<string>();

  return (records) => {
    const nodes: LinkedNode[] = [];

    function add(id: string, make: () => LinkedNode): void {
      if (seen.has(id)) return;
      seen.add(id);
      nodes.push(make());
    }

    const addEntity = (entity: ExportedEntityFragment) => add(entity.id, () => entityNode(entity));

    function addSources(citations: readonly { readonly source: ExportedSourceFragment }[]): void {
      for (const { source } of citations) add(source.id, () => sourceNode(source));
    }

    function addParties({ participants, markets, citations }: (ExportRecord & { type: 'claim' })['claim']): void {
      for (const { entity } of participants) addEntity(entity);
      for (const market of markets) addEntity(market);
      addSources(citations);
    }

    function addBacking(claim: BackingClaim): void {
      add(claim.id, () => backingClaimNode(claim));
      addSources(claim.citations);
    }

    for (const record of records) {
      switch (record.type) {
        case 'entity':
          addEntity(record.entity);
          break;
        case 'claim':
          nodes.push(claimNode(record.claim));
          addParties(record.claim);
          break;
        case 'path':
          nodes.push(pathNode(record));
          for (const { claim } of record.path.hops) {
            add(claim.id, () => claimNode(claim));
            addParties(claim);
          }
          break;
        case 'partner':
          for (const entity of [record.of, record.node, ...record.markets]) addEntity(entity);
          nodes.push(partnerNode(record));
          for (const claim of record.claims) addBacking(claim);
      }
    }
    return nodes;
  };
}
