import { EDGE_ATTRIBUTES, type GraphEdge, type GraphNode, NODE_ATTRIBUTES, graphElements } from './graph-element.ts';
import { type About, type Source, count } from './source.ts';
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
    yield edges.map((one, place) => edge(one, number + place + 1)).join('');
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
    `<graph defaultedgetype="directed" mode="static">\n${declared('node', NODE_ATTRIBUTES)}${declared('edge', EDGE_ATTRIBUTES)}`
  );
}

function declared(owner: 'node' | 'edge', attributes: Readonly<Record<string, string>>): string {
  const lines = Object.entries(attributes).map(([name, type]) =>
    element('attribute', { id: idOf(name), title: name, type }),
  );
  return `${element('attributes', { class: owner }, `\n${lines.join('\n')}\n`)}\n`;
}

function node({ id, label, attributes }: GraphNode): string {
  return `${element('node', { id, label }, values(attributes))}\n`;
}

function edge({ source, target, weight, attributes }: GraphEdge, number: number): string {
  const { type, role, kind } = attributes;
  const label = String(role ?? kind ?? type);
  const place = { id: `e${number}`, source, target, label, weight: String(weight) };
  return `${element('edge', place, values(attributes))}\n`;
}

function values(attributes: object): string {
  const content = Object.entries(attributes)
    .map(([name, value]) =>
      value === null || value === undefined || value === ''
        ? ''
        : element('attvalue', { for: idOf(name), value: String(value) }),
    )
    .join('');
  return element('attvalues', {}, content);
}

/** Gephi keeps ids such as `label` and `weight` for columns of its own. */
function idOf(name: string): string {
  return `fg_${name}`;
}
