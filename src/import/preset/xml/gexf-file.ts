import type { InputFile } from '../../draft.ts';
import { ImportError } from '../../import-error.ts';
import {
  type GraphAttribute,
  type GraphFile,
  type GraphItem,
  type GraphReader,
  openGraphFile,
  typedValue,
} from './graph-file.ts';
import type { XmlAttributes, XmlEvent } from './xml-file.ts';

/** Opens a GEXF file. Its description is the attribute `description`. @throws {ImportError} if it is none */
export function openGexf(file: InputFile): Promise<GraphFile> {
  return openGraphFile(file, createGexfReader);
}

/** An open node or edge. A node may contain nodes. */
interface OpenElement {
  readonly tag: string;
  readonly line: number;
  readonly xml: XmlAttributes;
  readonly values: Map<string, string>;
  readonly losses: string[];
}

interface Declared {
  readonly title: string;
  readonly type: string | undefined;
  fallback: string | null;
}

function createGexfReader(file: string): GraphReader {
  const declared = new Map<string, Declared>();
  const stack: OpenElement[] = [];
  let depth = 0;
  let owner = '';
  let attribute: Declared | null = null;
  let text = '';

  function open({ name, attributes, line }: XmlEvent & { type: 'open' }): void {
    if (depth === 0 && name !== 'gexf') {
      const got = `<${name}>`;
      throw new ImportError([{ file, line, column: null, expected: 'a GEXF document with the element <gexf>', got }]);
    }
    depth += 1;
    text = '';
    const { id = '' } = attributes;
    const current = stack.at(-1);
    if (name === 'attributes') owner = attributes['class'] ?? '';
    else if (name === 'attribute') {
      attribute = { title: attributes['title'] ?? id, type: attributes['type'], fallback: null };
      declared.set(`${owner} ${id}`, attribute);
    } else if (name === 'node' || name === 'edge') {
      stack.push({ tag: name, line, xml: attributes, values: new Map(), losses: [] });
    } else if (name === 'attvalue' && current !== undefined) {
      // `id` in GEXF 1.1
      const key = `${current.tag} ${attributes['for'] ?? id}`;
      const title = declared.get(key)?.title ?? attributes['for'] ?? id;
      if (current.values.has(title)) current.losses.push(`${title} of other times`);
      else current.values.set(title, attributes['value'] ?? '');
    } else if (current !== undefined && !CONTAINERS.has(name)) current.losses.push(`<${name}> of nodes and edges`);
  }

  function close(name: string): readonly (GraphItem | GraphAttribute)[] {
    depth -= 1;
    if (name === 'default' && attribute !== null) attribute.fallback = text;
    if (name === 'attribute') attribute = null;
    if (META.has(name) && text.trim() !== '') return [{ type: 'attribute', name, value: text }];
    const current = stack.at(-1);
    if (current?.tag !== name) return [];
    stack.pop();
    return [itemOfElement(current, declared)];
  }

  return (event) => {
    if (event.type === 'open') open(event);
    if (event.type === 'text') text += event.text;
    return event.type === 'close' ? close(event.name) : [];
  };
}

const CONTAINERS: ReadonlySet<string> = new Set(['attvalues', 'nodes', 'edges', 'spells']);
const META: ReadonlySet<string> = new Set(['creator', 'description', 'keywords']);

function itemOfElement(element: OpenElement, declared: ReadonlyMap<string, Declared>): GraphItem {
  const { tag, line, xml, values, losses } = element;
  const attributes = new Map<string, string | number | boolean>();
  const types = new Map<string, string | undefined>([['weight', 'double']]);
  for (const [key, { title, type, fallback }] of declared) {
    if (!key.startsWith(`${tag} `)) continue;
    types.set(title, type);
    if (fallback !== null && fallback !== '') attributes.set(title, typedValue(fallback, type));
  }
  for (const name of ['weight', 'kind', 'start', 'end']) {
    const value = xml[name];
    if (value !== undefined && value !== '') attributes.set(name, typedValue(value, types.get(name)));
  }
  for (const [name, value] of values) if (value !== '') attributes.set(name, typedValue(value, types.get(name)));
  const common = { line, id: xml['id'] ?? '', label: xml['label'] || null, attributes, losses };
  if (tag === 'node') return { type: 'node', ...common };
  return { type: 'edge', ...common, source: xml['source'] ?? '', target: xml['target'] ?? '' };
}
