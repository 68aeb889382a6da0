import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';

import type { OpenZip } from './zip-file.ts';
import { fileError } from '../../import-error.ts';

/** Names are without their prefix. */
export interface XmlHandler {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Parses an XML file of a workbook and yields after each piece of it. Entities other than those of XML are errors, so that a
 * file cannot expand in memory.
 *
 * @throws {ImportError} if it is no XML
 */
export async function* parseXml(zip: OpenZip, entry: string, file: string, handler: XmlHandler): AsyncGenerator<void> {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw fileError(file, `XML in ${entry} of the workbook`, error.message);
  });
  parser.on('opentag', ({ name, attributes }) => handler.open?.(localName(name), localNames(attributes)));
  parser.on('closetag', ({ name }) => handler.close?.(localName(name)));
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  const decoder = new StringDecoder('utf8');
  let withoutTag = 0;
  for await (const chunk of zip.chunks(entry)) {
    // the parser keeps a text until its end
    withoutTag = chunk.includes(LESS_THAN) ? 0 : withoutTag + chunk.length;
    if (withoutTag > MAX_TEXT_BYTES) throw fileError(file, 'texts of at most 16 MB in a workbook', 'a longer one');
    parser.write(decoder.write(chunk));
    yield;
  }
  parser.write(decoder.end()).close();
  yield;
}

const LESS_THAN = 60;
const MAX_TEXT_BYTES = 16_000_000;

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localNames(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  for (const name in attributes) {
    if (!name.includes(':')) continue;
    return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [localName(key), value]));
  }
  return attributes;
}
