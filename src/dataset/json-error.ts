import { visit } from 'jsonc-parser';

interface JsonError {
  /** Such as `a syntax error`. */
  readonly problem: string;
  /** Position in the text; the length of the text if it is truncated. */
  readonly index: number;
}

/** A record nests 3 levels. The parser is recursive: millions of brackets would overflow its stack. */
const MAX_DEPTH = 100;

/**
 * Finds the first error of an invalid JSON text. The message of `JSON.parse` has no position for some errors, and its
 * wording differs between versions of V8.
 */
export function findJsonError(text: string): JsonError {
  let error: JsonError = { problem: 'a syntax error', index: text.length };
  let depth = 0;
  const stop = (problem: string, index: number): never => {
    error = { problem, index };
    throw new Stop();
  };
  const begin = (offset: number): void => {
    depth += 1;
    if (depth > MAX_DEPTH) stop(`more than ${MAX_DEPTH} nested brackets`, offset);
  };
  const end = (): void => {
    depth -= 1;
  };
  try {
    visit(
      text,
      {
        onObjectBegin: begin,
        onArrayBegin: begin,
        onObjectEnd: end,
        onArrayEnd: end,
        onError: (_code, offset) => stop('a syntax error', offset),
      },
      { disallowComments: true },
    );
  } catch (thrown) {
    if (!(thrown instanceof Stop)) throw thrown;
  }
  return error;
}

/** Leaves the parser, which would recover from an error and continue. */
class Stop extends Error {}
