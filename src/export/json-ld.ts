import type { ExportedEntityFragment, ExportedSourceFragment } from './generated.ts';
import { CONTEXT } from './json-ld-context.ts';
import {
  type LinkedNode,
  linkedBackingClaim,
  linkedClaim,
  linkedEntity,
  linkedFile,
  linkedPartner,
  linkedPath,
  linkedProvenance,
  linkedSource,
} from './json-ld-node.ts';
import { jsonLine } from './json-text.ts';
import type { BackingClaim, ExportRecord } from './record.ts';
import { type RecordStream, addCount } from './record-stream.ts';

/** One JSON-LD document with one node on each line. The first node describes the file, the last ones its data sets. */
export async function* writeJsonLd(stream: RecordStream): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[\n${nodeLine(stream, linkedFile(stream.metadata, stream.manifests))}`;
  const nodesOf = linkedNodes();
  for await (const records of stream.pages()) {
    yield nodesOf(records)
      .map((node) => `,\n${nodeLine(stream, node)}`)
      .join('');
  }
  yield linkedProvenance(stream.metadata, stream.provenance())
    .map((node) => `,\n${nodeLine(stream, node)}`)
    .join('');
  yield '\n]}\n';
}

function nodeLine(stream: RecordStream, node: LinkedNode): string {
  const properties = Object.fromEntries(
    Object.entries(node).flatMap(([name, value]) => (hasValue(value) ? [[name, asSet(value)]] : [])),
  );
  addCount(stream, 'nodes');
  addCount(stream, 'triples', countTriples(properties));
  return jsonLine(properties, (_, value: unknown) => (hasValue(value) ? value : undefined));
}

function hasValue(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/** RDF has sets: a reader merges equal values of a property. */
function asSet(value: unknown): unknown {
  if (!Array.isArray(value) || value.length === 1) return value;
  return [...new Map(value.map((item: unknown) => [JSON.stringify(item), item])).values()];
}

/** Counts one triple for each property value, plus those of nested nodes. */
function countTriples(node: object): number {
  return Object.entries(node).reduce((sum, [property, value]) => {
    if (property === '@id' || !hasValue(value)) return sum;
    const values: unknown[] = Array.isArray(value) ? value : [value];
    return sum + values.reduce<number>((inner, item) => inner + 1 + (isNode(item) ? countTriples(item) : 0), 0);
  }, 0);
}

function isNode(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !('@value' in value);
}

/** Converts records to nodes, each once. Stores the ids of entities, sources and claims, which may repeat. */
function linkedNodes(): (records: readonly ExportRecord[]) => LinkedNode[] {
  const seen = new Set<string>();

  return (records) => {
    const nodes: LinkedNode[] = [];

    function add(id: string, createNode: () => LinkedNode): void {
      if (seen.has(id)) return;
      seen.add(id);
      nodes.push(createNode());
    }

    const addEntity = (entity: ExportedEntityFragment) => add(entity.id, () => linkedEntity(entity));

    function addSources(citations: readonly { readonly source: ExportedSourceFragment }[]): void {
      for (const { source } of citations) add(source.id, () => linkedSource(source));
    }

    function addParties({ participants, markets, citations }: (ExportRecord & { type: 'claim' })['claim']): void {
      for (const { entity } of participants) addEntity(entity);
      for (const market of markets) addEntity(market);
      addSources(citations);
    }

    function addBacking(claim: BackingClaim): void {
      add(claim.id, () => linkedBackingClaim(claim));
      addSources(claim.citations);
    }

    for (const record of records) {
      switch (record.type) {
        case 'entity':
          addEntity(record.entity);
          break;
        case 'source':
          addSources([record]);
          break;
        case 'claim':
          nodes.push(linkedClaim(record.claim));
          addParties(record.claim);
          break;
        case 'path':
          nodes.push(linkedPath(record));
          for (const { claim } of record.path.hops) {
            add(claim.id, () => linkedClaim(claim));
            addParties(claim);
          }
          break;
        case 'partner':
          for (const entity of [record.of, record.node, ...record.markets]) addEntity(entity);
          nodes.push(linkedPartner(record));
          for (const claim of record.claims) addBacking(claim);
      }
    }
    return nodes;
  };
}
