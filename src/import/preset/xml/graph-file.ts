import type { InputFile } from '../../draft.ts';
import { type XmlEvent, xmlEvents } from './xml-file.ts';

/* A graph of nodes and edges, as GraphML and GEXF have it. */

export interface GraphFile extends InputFile {
  /** What the file says of the graph before its first node: its attributes by name. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Nodes and edges in the order of the file. May be called again. @throws {ImportError} if the file is damaged */
  items(signal?: AbortSignal): AsyncGenerator<readonly GraphItem[]>;
}

export type GraphItem = GraphFileNode | GraphFileEdge;

interface Item {
  readonly line: number;
  readonly id: string;
  readonly label: string | null;
  /** Attributes by name: numbers and booleans where the file declares them. Without those that are empty. */
  readonly attributes: ReadonlyMap<string, string | number | boolean>;
  /** What is not kept of the element, by reason. */
  readonly losses: readonly string[];
}

export interface GraphFileNode extends Item {
  readonly type: 'node';
}

export interface GraphFileEdge extends Item {
  readonly type: 'edge';
  readonly source: string;
  readonly target: string;
}

/** An attribute of the graph. */
export interface GraphAttribute {
  readonly type: 'attribute';
  readonly name: string;
  readonly value: string;
}

/** What an event of the XML completes. Keeps what is open, so each pass over a file takes a new one. */
export type GraphReader = (event: XmlEvent) => readonly (GraphItem | GraphAttribute)[];

/** Opens a file, and reads what it says of the graph. @throws {ImportError} */
export async function openGraphFile(file: InputFile, createReader: (file: string) => GraphReader): Promise<GraphFile> {
  async function* items(signal?: AbortSignal): AsyncGenerator<readonly (GraphItem | GraphAttribute)[]> {
    const reader = createReader(file.name);
    for await (const events of xmlEvents(file, signal)) {
      const completed = events.flatMap(reader);
      if (completed.length > 0) yield completed;
    }
  }
  return { ...file, attributes: await graphAttributes(items()), items: (signal) => onlyItems(items(signal)) };
}

/** Reads what comes before the first node. */
async function graphAttributes(
  items: AsyncGenerator<readonly (GraphItem | GraphAttribute)[]>,
): Promise<ReadonlyMap<string, string>> {
  const attributes = new Map<string, string>();
  for await (const batch of items) {
    for (const item of batch) {
      if (item.type !== 'attribute') return attributes;
      attributes.set(item.name, item.value);
    }
  }
  return attributes;
}

/** Only the nodes and edges. */
async function* onlyItems(
  items: AsyncGenerator<readonly (GraphItem | GraphAttribute)[]>,
): AsyncGenerator<readonly GraphItem[]> {
  for await (const batch of items) yield batch.filter((item) => item.type !== 'attribute');
}

/** The value of an attribute of a declared type. What does not have its type is left as it is. */
export function typedValue(text: string, type: string | undefined): string | number | boolean {
  const trimmed = text.trim();
  if (type === 'boolean') return trimmed === 'true' || (trimmed === 'false' ? false : text);
  if (type === undefined || !NUMBER_TYPES.has(type)) return text;
  const number = Number(trimmed);
  // more digits would be rounded
  return NUMBER.test(trimmed) && Number.isFinite(number) ? number : text;
}

const NUMBER_TYPES: ReadonlySet<string> = new Set(['int', 'integer', 'long', 'float', 'double']);
const NUMBER = /^[-+]?(?=.{1,16}$)\d+(?:\.\d+)?$/;
