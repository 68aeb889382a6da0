import { EDGE_ATTRIBUTES, type GraphEdge, type GraphNode, NODE_ATTRIBUTES, graphElements } from './graph-element.ts';
import { jsonLine } from './json-text.ts';
import { type RecordStream, addCount } from './record-stream.ts';
import { element, escapeXml } from './xml.ts';

/**
 * Writes GEXF 1.3. Nodes come before edges, so the pages are read twice: the edges of a large graph do not fit into memory.
 */
export async function* writeGexf(stream: RecordStream): AsyncGenerator<string> {
  yield gexfHead(stream);
  yield '<nodes>\n';
  const nodesOf = graphElements();
  for await (const records of stream.pages()) {
    const { nodes } = nodesOf(records);
    addCount(stream, 'nodes', nodes.length);
    yield nodes.map(gexfNode).join('');
  }
  yield '</nodes>\n<edges>\n';
  const edgesOf = graphElements();
  for await (const records of stream.pages()) {
    const { edges } = edgesOf(records);
    const number = stream.counts.get('edges') ?? 0;
    addCount(stream, 'edges', edges.length);
    const kindOfEdge = distinctKinds();
    yield edges.map((edge, index) => gexfEdge(edge, number + index + 1, kindOfEdge(edge))).join('');
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

/** The metadata come before the records, so they name all data sets of the graph. */
function gexfHead({ metadata, graph, manifests }: RecordStream): string {
  const { generator, kind, operation, variables, graphVersion, graphLoadedAt, truncated } = metadata;
  const truncation = truncated === null ? '' : `Truncated: ${truncated}\n`;
  // for an import; GEXF has no attributes of a graph
  const stated = manifests.length === 0 ? '' : `Manifests: ${jsonLine(manifests)}\n`;
  const description = `${graph.citation}\nExport: ${kind}\nData version: ${graphVersion}, loaded ${graphLoadedAt}\nVariables: ${variables}\n${truncation}${stated}\n${operation}`;
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n' +
    `<meta>${element('creator', {}, escapeXml(generator))}${element('description', {}, escapeXml(description))}</meta>\n` +
    `${element('graph', { defaultedgetype: 'directed', ...(kind === 'entities' || kind === 'sources' ? { mode: 'static' } : TIME) }).replace('/>', '>')}\n${declareAttributes('node', NODE_ATTRIBUTES)}${declareAttributes('edge', EDGE_ATTRIBUTES)}`
  );
}

/** Gephi offers a timeline. Nodes and edges without `start` and `end` are always visible. */
const TIME = { mode: 'dynamic', timeformat: 'date', timerepresentation: 'interval' };

function declareAttributes(owner: 'node' | 'edge', attributes: Readonly<Record<string, string>>): string {
  const lines = Object.entries(attributes).map(([name, type]) => element('attribute', { id: name, title: name, type }));
  return `${element('attributes', { class: owner }, `\n${lines.join('\n')}\n`)}\n`;
}

function gexfNode({ id, label, start, end, attributes }: GraphNode): string {
  return `${element('node', { id, label, start, end }, attributeValues(attributes))}\n`;
}

function gexfEdge({ source, target, weight, start, end, attributes }: GraphEdge, number: number, kind: string): string {
  const edgeAttributes = {
    id: `e${number}`,
    source,
    target,
    kind,
    label: edgeLabel(attributes),
    weight: String(weight),
    start,
    end,
  };
  return `${element('edge', edgeAttributes, attributeValues(attributes))}\n`;
}

function edgeLabel({ type, role, kind }: GraphEdge['attributes']): string {
  return String(role ?? kind ?? type);
}

/**
 * Numbers the kinds of parallel edges. Gephi merges edges of one pair with equal kinds, such as those of a claim that cites a
 * source twice. Parallel edges are always on one page.
 */
function distinctKinds(): (edge: GraphEdge) => string {
  const seen = new Map<string, number>();
  return ({ source, target, attributes }) => {
    const label = edgeLabel(attributes);
    const key = JSON.stringify([source, target, label]);
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return number === 1 ? label : `${label} ${number}`;
  };
}

function attributeValues(attributes: object): string {
  const content = Object.entries(attributes)
    .map(([name, value]) =>
      value === null || value === undefined || value === ''
        ? ''
        : element('attvalue', { for: name, value: String(value) }),
    )
    .join('');
  return element('attvalues', {}, content);
}
