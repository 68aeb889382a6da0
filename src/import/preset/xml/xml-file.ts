import { SaxesParser } from 'saxes';

import type { InputFile } from '../../draft.ts';
import { fileError, ImportError } from '../../import-error.ts';
import { openByteFile } from '../../reader/byte-file.ts';
import { findEncoding, textChunks } from '../../reader/encoding.ts';
import { openZipped } from '../../reader/zipped-file.ts';

/** A part of an XML document. Names are without their prefixes. */
export type XmlEvent =
  | { readonly type: 'open'; readonly name: string; readonly attributes: XmlAttributes; readonly line: number }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'close'; readonly name: string };

export type XmlAttributes = Readonly<Record<string, string>>;

/**
 * Streams an XML file, which may be compressed. Nothing outside of the file is read, and no entities are declared: a document
 * type is an error, since it could make a small file expand without end.
 *
 * @throws {ImportError} with the line, if the file is no well-formed XML
 */
export async function* xmlEvents(file: InputFile, signal?: AbortSignal): AsyncGenerator<readonly XmlEvent[]> {
  const bytes = await openZipped(await openByteFile(file.path, file.name));
  const start = (await bytes.head(SAMPLE)).toString('latin1', 0, SAMPLE);
  if (start.trim() === '') throw fileError(file.name, 'XML', 'an empty file');
  const [, declared] = /^<\?xml[^>]*\sencoding=["']([\w.:-]{1,40})["']/.exec(start) ?? [];
  const encoding = await findEncoding(bytes, declared);
  const decoder = new TextDecoder();
  const reader = createXmlReader(file.name);
  for await (const chunk of textChunks(bytes, encoding, signal)) {
    const events = reader.read(decoder.decode(chunk.bytes, { stream: true }));
    if (events.length > 0) yield events;
  }
  const events = reader.end();
  if (events.length > 0) yield events;
}

const SAMPLE = 1024;
/** As long as a line of a data set. */
const MAX_LENGTH = 16_000_000;
/** Nested graphs are the deepest of what the formats allow. */
const MAX_DEPTH = 200;

function createXmlReader(name: string): { read(text: string): readonly XmlEvent[]; end(): readonly XmlEvent[] } {
  const parser = new SaxesParser();
  let events: XmlEvent[] = [];
  let depth = 0;
  let length = 0;
  const issue = (expected: string, got: string) =>
    new ImportError([{ file: name, line: parser.line, column: null, expected, got }]);
  // a text or a comment is held until it ends
  const add = (event: XmlEvent | null) => {
    length = 0;
    if (event !== null) events.push(event);
  };
  parser.on('error', ({ message }) => {
    throw issue('well-formed XML', message.replace(/^(?:[^:]*:)?\d+:\d+: /, '').replace(/\.$/, ''));
  });
  parser.on('doctype', () => {
    throw issue('XML without a document type', 'a <!DOCTYPE> (delete it)');
  });
  parser.on('opentag', ({ name: tag, attributes }) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw issue(`elements nested at most ${MAX_DEPTH} deep`, 'deeper ones');
    const local = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [withoutPrefix(key), value]));
    add({ type: 'open', name: withoutPrefix(tag), attributes: local, line: parser.line });
  });
  parser.on('closetag', ({ name: tag }) => {
    depth -= 1;
    add({ type: 'close', name: withoutPrefix(tag) });
  });
  parser.on('text', (text) => add(text.trim() === '' && depth === 0 ? null : { type: 'text', text }));
  parser.on('cdata', (text) => add({ type: 'text', text }));
  parser.on('comment', () => add(null));
  const taken = () => {
    const taking = events;
    events = [];
    return taking;
  };
  return {
    read(text) {
      length += text.length;
      parser.write(text);
      if (length > MAX_LENGTH + text.length) throw issue(`texts of at most ${MAX_LENGTH / 1e6} MB`, 'a longer one');
      return taken();
    },
    end() {
      parser.close();
      return taken();
    },
  };
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
