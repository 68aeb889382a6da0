import type { JsonValue } from '../../../model/record.ts';
import type { InputFile } from '../../draft.ts';
import { type XmlAttributes, xmlEvents } from './xml-file.ts';

/** An element as an object: its text is `$`, an attribute `@name`, and an element that occurs several times a list. */
export interface XmlRecord {
  readonly line: number;
  readonly record: JsonValue;
}

/** The elements of these names, one after the other. @throws {ImportError} if the file is no well-formed XML */
export async function* xmlRecords(
  file: InputFile,
  names: ReadonlySet<string>,
  signal?: AbortSignal,
): AsyncGenerator<readonly XmlRecord[]> {
  const open: OpenElement[] = [];
  for await (const events of xmlEvents(file, signal)) {
    const records: XmlRecord[] = [];
    for (const event of events) {
      const current = open.at(-1);
      if (event.type === 'text') {
        if (current !== undefined) current.text += event.text;
      } else if (event.type === 'open') {
        if (current === undefined && !names.has(event.name)) continue;
        open.push({ line: event.line, text: '', children: attributeItems(event.attributes) });
      } else if (current !== undefined) {
        open.pop();
        const parent = open.at(-1);
        const record = elementValue(current);
        if (parent === undefined) records.push({ line: current.line, record });
        else addChild(parent.children, event.name, record);
      }
    }
    if (records.length > 0) yield records;
  }
}

interface OpenElement {
  readonly line: number;
  text: string;
  readonly children: Map<string, JsonValue>;
}

function attributeItems(attributes: XmlAttributes): Map<string, JsonValue> {
  // the prefix of the language is dropped, as those of elements are
  return new Map(Object.entries(attributes).map(([name, value]) => [`@${name === 'lang' ? 'xml:lang' : name}`, value]));
}

function elementValue({ text, children }: OpenElement): JsonValue {
  const trimmed = text.trim();
  return Object.fromEntries(trimmed === '' ? children : [...children, ['$', trimmed]]);
}

function addChild(children: Map<string, JsonValue>, name: string, value: JsonValue): void {
  const former = children.get(name);
  if (former === undefined) children.set(name, value);
  else if (Array.isArray(former)) former.push(value);
  else children.set(name, [former, value]);
}
