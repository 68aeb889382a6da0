import { EDGE_ATTRIBUTES, type GraphEdge, type GraphNode, NODE_ATTRIBUTES, graphElements } from './graph-element.ts';
import { jsonLine } from './json-text.ts';
import { type RecordStream, addCount } from './record-stream.ts';
import { element, escapeXml } from './xml.ts';

/** GraphML 1.0 with nodes and edges in the order of the records. Attributes of the graph hold the metadata. */
export async function* writeGraphml(stream: RecordStream): AsyncGenerator<string> {
  yield graphmlHead(stream);
  const elementsOf = graphElements();
  for await (const records of stream.pages()) {
    const { nodes, edges } = elementsOf(records);
    const number = stream.counts.get('edges') ?? 0;
    addCount(stream, 'nodes', nodes.length);
    addCount(stream, 'edges', edges.length);
    const edgeTexts = edges.map((edge, index) => graphmlEdge(edge, number + index + 1));
    yield [...nodes.map(graphmlNode), ...edgeTexts].join('');
  }
  const { citation, datasets } = stream.provenance();
  const provenance = [dataElement('g', 'citation', citation), dataElement('g', 'datasets', jsonLine(datasets))];
  yield `${provenance.join('\n')}\n</graph>\n</graphml>\n`;
}

/** JSON, for an import. */
const MANIFESTS = 'manifests';
const GRAPH_ATTRIBUTES = ['generator', 'export', 'operation', 'variables', 'graphVersion', 'graphLoadedAt'] as const;
/** At the end of the graph, when it is known which data sets the file draws on. */
const END_ATTRIBUTES = ['citation', 'datasets'] as const;

function graphmlHead({ metadata: { kind, truncated, ...metadata }, manifests }: RecordStream): string {
  const values = { ...metadata, export: kind };
  const keys = [
    ...[...GRAPH_ATTRIBUTES, ...END_ATTRIBUTES].map((name) => keyElement('graph', 'g', name, 'string')),
    ...(truncated === null ? [] : [keyElement('graph', 'g', 'truncated', 'boolean')]),
    ...(manifests.length === 0 ? [] : [keyElement('graph', 'g', MANIFESTS, 'string')]),
    keyElement('node', 'n', 'label', 'string'),
    ...Object.entries(NODE_ATTRIBUTES).map(([name, type]) => keyElement('node', 'n', name, keyType(type))),
    keyElement('edge', 'e', 'weight', 'double'),
    ...Object.entries(EDGE_ATTRIBUTES).map(([name, type]) => keyElement('edge', 'e', name, keyType(type))),
  ];
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n' +
    `${keys.join('\n')}\n<graph id="fingraph" edgedefault="directed">\n` +
    `${GRAPH_ATTRIBUTES.map((name) => dataElement('g', name, values[name])).join('\n')}\n` +
    (truncated === null ? '' : `${dataElement('g', 'truncated', truncated)}\n`) +
    (manifests.length === 0 ? '' : `${dataElement('g', MANIFESTS, jsonLine(manifests))}\n`)
  );
}

function graphmlNode({ id, label, attributes }: GraphNode): string {
  return `${element('node', { id }, dataElement('n', 'label', label) + dataElements('n', attributes))}\n`;
}

function graphmlEdge({ source, target, weight, attributes }: GraphEdge, number: number): string {
  const content = dataElement('e', 'weight', weight) + dataElements('e', attributes);
  return `${element('edge', { id: `e${number}`, source, target }, content)}\n`;
}

function keyElement(owner: 'graph' | 'node' | 'edge', prefix: string, name: string, type: string): string {
  return element('key', { id: `${prefix}_${name}`, for: owner, 'attr.name': name, 'attr.type': type });
}

/** GraphML has no `integer`. igraph reads a missing boolean as false and a missing string as empty, so booleans are strings. */
function keyType(type: string): string {
  if (type === 'integer') return 'int';
  return type === 'boolean' ? 'string' : type;
}

function dataElements(prefix: string, attributes: object): string {
  return Object.entries(attributes)
    .map(([name, value]) =>
      value === null || value === undefined || value === '' ? '' : dataElement(prefix, name, value),
    )
    .join('');
}

function dataElement(prefix: string, name: string, value: unknown): string {
  return element('data', { key: `${prefix}_${name}` }, escapeXml(String(value)));
}
