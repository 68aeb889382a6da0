import { EDGE_ATTRIBUTES, type GraphEdge, type GraphNode, NODE_ATTRIBUTES, graphElements } from './graph-element.ts';
import { type About, type Source, count } from './record-stream.ts';
import { element, escaped } from './xml.ts';

/** GraphML 1.0: nodes and edges as they come. What the file says of itself are attributes of the graph. */
export async function* writeGraphml(source: Source): AsyncGenerator<string> {
  yield head(source.about);
  const elementsOf = graphElements();
  for await (const records of source.pages()) {
    const { nodes, edges } = elementsOf(records);
    const number = source.counts.get('edges') ?? 0;
    count(source, 'nodes', nodes.length);
    count(source, 'edges', edges.length);
    yield [...nodes.map(node), ...edges.map((one, place) => edge(one, number + place + 1))].join('');
  }
  yield '</graph>\n</graphml>\n';
}

const GRAPH_ATTRIBUTES = [
  'generator',
  'export',
  'operation',
  'variables',
  'graphVersion',
  'graphLoadedAt',
  'citation',
] as const;

function head({ what, truncated, ...about }: About): string {
  const values = { ...about, export: what };
  const keys = [
    ...GRAPH_ATTRIBUTES.map((name) => key('graph', 'g', name, 'string')),
    ...(truncated === null ? [] : [key('graph', 'g', 'truncated', 'boolean')]),
    key('node', 'n', 'label', 'string'),
    ...Object.entries(NODE_ATTRIBUTES).map(([name, type]) => key('node', 'n', name, typeOf(type))),
    key('edge', 'e', 'weight', 'double'),
    ...Object.entries(EDGE_ATTRIBUTES).map(([name, type]) => key('edge', 'e', name, typeOf(type))),
  ];
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n' +
    `${keys.join('\n')}\n<graph id="fingraph" edgedefault="directed">\n` +
    `${GRAPH_ATTRIBUTES.map((name) => data('g', name, values[name])).join('\n')}\n` +
    (truncated === null ? '' : `${data('g', 'truncated', truncated)}\n`)
  );
}

function node({ id, label, attributes }: GraphNode): string {
  return `${element('node', { id }, data('n', 'label', label) + values('n', attributes))}\n`;
}

function edge({ source, target, weight, attributes }: GraphEdge, number: number): string {
  const content = data('e', 'weight', weight) + values('e', attributes);
  return `${element('edge', { id: `e${number}`, source, target }, content)}\n`;
}

function key(owner: 'graph' | 'node' | 'edge', prefix: string, name: string, type: string): string {
  return element('key', { id: `${prefix}_${name}`, for: owner, 'attr.name': name, 'attr.type': type });
}

/** igraph takes a boolean that is missing for false: here it is a text, of which an empty one is missing. */
function typeOf(type: string): string {
  return type === 'boolean' ? 'string' : type;
}

function values(prefix: string, attributes: object): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null || value === undefined || value === '' ? '' : data(prefix, name, value)))
    .join('');
}

function data(prefix: string, name: string, value: unknown): string {
  return element('data', { key: `${prefix}_${name}` }, escaped(String(value)));
}
