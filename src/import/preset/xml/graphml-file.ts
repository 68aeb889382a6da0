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

/** Opens a GraphML file. @throws {ImportError} if it is none */
export function openGraphml(file: InputFile): Promise<GraphFile> {
  return openGraphFile(file, createGraphmlReader);
}

/** An open node or edge. */
interface Open {
  readonly tag: string;
  readonly line: number;
  readonly xml: XmlAttributes;
  readonly data: Map<string, string>;
  readonly losses: string[];
  label: string | null;
}

interface Key {
  readonly name: string;
  /** `node`, `edge`, `graph` or `all`. */
  readonly owner: string;
  readonly type: string | undefined;
  fallback: string | null;
}

function createGraphmlReader(file: string): GraphReader {
  const keys = new Map<string, Key>();
  const stack: Open[] = [];
  const path: string[] = [];
  let data: { readonly key: string; text: string; hasElements: boolean } | null = null;
  let key: Key | null = null;
  /** Length of the path to the label that is open. */
  let labelAt = -1;
  let label = '';
  let text = '';

  function open({ name, attributes, line }: XmlEvent & { type: 'open' }): void {
    if (path.length === 0 && name !== 'graphml') {
      const got = `<${name}>`;
      throw new ImportError([
        { file, line, column: null, expected: 'a GraphML document with the element <graphml>', got },
      ]);
    }
    path.push(name);
    text = '';
    if (data !== null) {
      data.hasElements = true;
      // yEd writes labels as elements of its own, with further elements inside
      if (labelAt < 0 && LABELS.has(name)) {
        labelAt = path.length;
        label = '';
      }
    } else if (name === 'key') {
      const { id = '', for: owner = 'all', 'attr.name': keyName = id, 'attr.type': type } = attributes;
      key = { name: keyName, owner, type, fallback: null };
      keys.set(id, key);
    } else if (name === 'node' || name === 'edge' || name === 'hyperedge') {
      if (name === 'hyperedge') stack.at(-1)?.losses.push('hyperedges');
      stack.push({ tag: name, line, xml: attributes, data: new Map(), losses: [], label: null });
    } else if (name === 'data') {
      data = { key: attributes['key'] ?? '', text: '', hasElements: false };
    }
  }

  function close(name: string): readonly (GraphItem | GraphAttribute)[] {
    path.pop();
    if (name === 'default' && key !== null) key.fallback = text;
    if (name === 'key') key = null;
    const owner = stack.at(-1);
    if (name === 'data' && data !== null) {
      const { key: id, text: value, hasElements } = data;
      data = null;
      const attribute = keys.get(id)?.name ?? id;
      if (hasElements) {
        owner?.losses.push('graphics of the program that wrote the file');
        return [];
      }
      if (owner !== undefined) owner.data.set(attribute, value);
      // inside of a node, this would be a graph of its own
      else if (path.at(-1) === 'graph' && value !== '') return [{ type: 'attribute', name: attribute, value }];
      return [];
    }
    if (path.length < labelAt) {
      if (owner !== undefined && label.trim() !== '') owner.label ??= label.trim();
      labelAt = -1;
    }
    if (name === 'desc' && data === null && owner !== undefined && text.trim() !== '')
      owner.data.set(name, text.trim());
    if (owner?.tag !== name || (name !== 'node' && name !== 'edge' && name !== 'hyperedge')) return [];
    stack.pop();
    return name === 'hyperedge' ? [] : [itemOf(owner, keys)];
  }

  return (event) => {
    switch (event.type) {
      case 'open':
        open(event);
        return [];
      case 'text':
        text += event.text;
        if (data !== null && !data.hasElements) data.text += event.text;
        if (path.length === labelAt) label += event.text;
        return [];
      case 'close':
        return close(event.name);
    }
  };
}

const LABELS: ReadonlySet<string> = new Set(['NodeLabel', 'EdgeLabel']);

function itemOf({ tag, line, xml, data, label, losses }: Open, keys: ReadonlyMap<string, Key>): GraphItem {
  const attributes = new Map<string, string | number | boolean>();
  const types = new Map<string, string | undefined>();
  for (const { name, owner, type, fallback } of keys.values()) {
    if (owner !== tag && owner !== 'all') continue;
    types.set(name, type);
    if (fallback !== null && fallback !== '') attributes.set(name, typedValue(fallback, type));
  }
  for (const [name, value] of data) if (value !== '') attributes.set(name, typedValue(value, types.get(name)));
  const common = { line, id: xml['id'] ?? '', label, attributes, losses };
  if (tag === 'node') return { type: 'node', ...common };
  return { type: 'edge', ...common, source: xml['source'] ?? '', target: xml['target'] ?? '' };
}
