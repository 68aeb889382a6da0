import { type Document, isCollection, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';

import { fieldName } from '../../dataset/field-name.ts';
import { fileError, ImportError, type ImportIssue } from '../import-error.ts';

export type Path = readonly (string | number)[];

/** A mapping file as read from YAML. */
export interface MappingText {
  /** As the user wrote it. */
  readonly name: string;
  readonly value: unknown;
  /** The issue has the line of the value at the path, or of what is around it. */
  issue(path: Path, expected: string, got: string): ImportIssue;
}

/** Reads YAML, of which JSON is a part. @throws {ImportError} */
export function readMappingText(text: string, name: string): MappingText {
  if (text.length > MAX_LENGTH) {
    throw fileError(name, `at most ${MAX_LENGTH / 1_000_000} MB`, `${(text.length / 1_000_000).toFixed(1)} MB`);
  }
  const lines = new LineCounter();
  const document = parsed(text, name, lines);
  if (document.errors.some(({ message }) => message === STACK_OVERFLOW)) throw fileError(name, 'valid YAML', TOO_DEEP);
  if (document.errors.length > 0) {
    throw new ImportError(
      // the others are mostly consequences of the first ones
      document.errors.slice(0, MAX_ERRORS).map(({ code, pos: [start], message }) => ({
        file: name,
        line: lines.linePos(start).line,
        column: null,
        expected: YAML_EXPECTED[code] ?? 'valid YAML',
        got: gotOf(code, message, text, start),
      })),
    );
  }
  return {
    name,
    value: plainValue(document, name),
    issue: (path, expected, got) => ({
      file: name,
      line: lineAtPath(document, path, lines),
      column: path.length === 0 ? null : fieldName(path),
      expected,
      got,
    }),
  };
}

/** In words for the writer of the file: those of the parser address a programmer. */
function gotOf(code: string, message: string, text: string, start: number): string {
  if (code === 'DUPLICATE_KEY') return `${wordAt(text, start)} again`;
  if (code === 'TAB_AS_INDENT') return 'a tab';
  if (code === 'MULTIPLE_DOCS') return 'another after a line ---';
  return message.split(/ at line \d/)[0] ?? message;
}

const MAX_ERRORS = 3;
/** The parser catches the error of its own recursion. */
const STACK_OVERFLOW = 'Maximum call stack size exceeded';
const TOO_DEEP = 'objects or lists that nest too deep';
const MAX_LENGTH = 4_000_000;
/** An alias stands for a part of the file; aliases of aliases would stand for gigabytes. */
const MAX_ALIASES = 100;

const YAML_EXPECTED: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'each key once in an object',
  TAB_AS_INDENT: 'indentation by spaces',
  MULTIPLE_DOCS: 'one document',
};

/** The parser is recursive: deep nesting overflows its stack. */
function parsed(text: string, name: string, lineCounter: LineCounter): Document.Parsed {
  try {
    return parseDocument(text, { lineCounter, stringKeys: true, prettyErrors: false, logLevel: 'error' });
  } catch (error) {
    throw fileError(name, 'valid YAML', yamlReason(error));
  }
}

function plainValue(document: Document.Parsed, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    throw fileError(name, `at most ${MAX_ALIASES} uses of aliases, of anchors that exist`, yamlReason(error));
  }
}

function yamlReason(error: unknown): string {
  if (error instanceof RangeError) return TOO_DEEP;
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}

function wordAt(text: string, start: number): string {
  return JSON.stringify(/^[^\s:]{1,40}/.exec(text.slice(start, start + 40))?.[0] ?? 'a key');
}

/** The line of the key of a value, or of an item of a list. */
function lineAtPath(document: Document.Parsed, path: Path, lines: LineCounter): number | null {
  let node: unknown = document.contents;
  let offset = (node as Node | null)?.range?.[0] ?? 0;
  for (const part of path) {
    if (!isCollection(node)) break;
    const pair = isMap(node)
      ? node.items.find(({ key }) => (isScalar(key) ? String(key.value) : String(key)) === String(part))
      : undefined;
    const next: unknown = pair ? pair.value : node.get(part, true);
    const start = pair ? (pair.key as Node | null)?.range?.[0] : (next as Node | undefined)?.range?.[0];
    if (start === undefined) break;
    offset = start;
    node = next;
  }
  return lines.linePos(offset).line;
}
