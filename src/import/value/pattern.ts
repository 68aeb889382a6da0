import { RE2JS } from 're2js';

/** A regular expression that takes time proportional to the length of the text, whatever the expression. */
export interface Pattern {
  test(text: string): boolean;
  /** The text of a group; null if the text does not match or the group takes no part. Group 0 is the whole match. */
  find(text: string, group: number): string | null;
  /** Number of groups. */
  readonly groups: number;
}

/** Compiles a pattern in the syntax of RE2. @throws {PatternError} */
export function compilePattern(source: string): Pattern {
  if (source.length > MAX_LENGTH) throw new PatternError(`at most ${MAX_LENGTH} characters`);
  const regex = parsePattern(source);
  return {
    groups: regex.groupCount(),
    test: (text) => regex.matcher(text.slice(0, MAX_TEXT)).find(),
    find(text, group) {
      const matcher = regex.matcher(text.slice(0, MAX_TEXT));
      return matcher.find() ? (matcher.group(group) ?? null) : null;
    },
  };
}

/** A pattern that is no regular expression of RE2. The message says why. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

function parsePattern(source: string): RE2JS {
  try {
    return RE2JS.compile(source);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : String(error);
    throw new PatternError(reason, { cause: error });
  }
}

const MAX_LENGTH = 1_000;
/** A cell may have megabytes; what a pattern looks for is at its beginning. */
const MAX_TEXT = 100_000;
