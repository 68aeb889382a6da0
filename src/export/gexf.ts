import { EDGE_ATTRIBUTES, type GraphEdge, type GraphNode, NODE_ATTRIBUTES, graphElements } from './graph-element.ts';
import { type About, type Source, count } from './record-stream.ts';
import { element, escaped } from './xml.ts';

/**
 * GEXF 1.3. All nodes stand before all edges, so that the pages are asked for twice: the edges of a large graph would not
 * fit into memory meanwhile.
 */
export async function* writeGexf(source: Source): AsyncGenerator<string> {
  yield head(source.about);
  yield '<nodes>\n';
  const nodesOf = graphElements();
  for await (const records of source.pages()) {
    const { nodes } = nodesOf(records);
    count(source, 'nodes', nodes.length);
    yield nodes.map(node).join('');
  }
  yield '</nodes>\n<edges>\n';
  const edgesOf = graphElements();
  for await (const records of source.pages()) {
    const { edges } = edgesOf(records);
    const number = source.counts.get('edges') ?? 0;
    count(source, 'edges', edges.length);
    const kindOf = kinds();
    yield edges.map((one, place) => edge(one, number + place + 1, kindOf(one))).join('');
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function head(about: About): string {
  const { generator, what, operation, variables, graphVersion, graphLoadedAt, citation, truncated } = about;
  const left = truncated === null ? '' : `Truncated: ${truncated}\n`;
  const description = `${citation}\nExport: ${what}\nData version: ${graphVersion}, loaded ${graphLoadedAt}\nVariables: ${variables}\n${left}\n${operation}`;
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n' +
    `<meta>${element('creator', {}, escaped(generator))}${element('description', {}, escaped(description))}</meta>\n` +
    `${element('graph', { defaultedgetype: 'directed', ...(what === 'entities' ? { mode: 'static' } : TIME) }).replace('/>', '>')}\n${declared('node', NODE_ATTRIBUTES)}${declared('edge', EDGE_ATTRIBUTES)}`
  );
}

/** Nodes and edges without `start` and `end` are always there: Gephi offers its timeline, and shows all without it. */
const TIME = { mode: 'dynamic', timeformat: 'date', timerepresentation: 'interval' };

function declared(owner: 'node' | 'edge', attributes: Readonly<Record<string, string>>): string {
  const lines = Object.entries(attributes).map(([name, type]) => element('attribute', { id: name, title: name, type }));
  return `${element('attributes', { class: owner }, `\n${lines.join('\n')}\n`)}\n`;
}

function node({ id, label, start, end, attributes }: GraphNode): string {
  return `${element('node', { id, label, start, end }, values(attributes))}\n`;
}

function edge({ source, target, weight, start, end, attributes }: GraphEdge, number: number, kind: string): string {
  const place = {
    id: `e${number}`,
    source,
    target,
    kind,
    label: labelOf(attributes),
    weight: String(weight),
    start,
    end,
  };
  return `${element('edge', place, values(attributes))}\n`;
}

function labelOf({ type, role, kind }: GraphEdge['attributes']): string {
  return String(role ?? kind ?? type);
}

/**
 * The kinds of the edges of a page. Gephi merges edges of one pair unless their kinds differ; a claim that cites a source
 * twice has two that are alike, and both stand on one page.
 */
function kinds(): (edge: GraphEdge) => string {
  const seen = new Map<string, number>();
  return ({ source, target, attributes }) => {
    const label = labelOf(attributes);
    const key = JSON.stringify([source, target, label]);
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return number === 1 ? label : `${label} ${number}`;
  };
}

function values(attributes: object): string {
  const content = Object.entries(attributes)
    .map(([name, value]) =>
      value === null || value === undefined || value === ''
        ? ''
        : element('attvalue', { for: name, value: String(value) }),
    )
    .join('');
  return element('attvalues', {}, content);
}
