import { excerpt } from './excerpt.ts';

/**
 * Shortens a message of a library that repeats input of the client: each quoted text, each group in brackets and each word,
 * and then the whole message. Runs in linear time.
 */
export function shortenEchoes(message: string): string {
  if (message.length <= SHORT) return message;
  for (const [before, after] of UNESCAPED) {
    const start = message.indexOf(before) + before.length;
    const end = message.lastIndexOf(after);
    if (start < before.length || end < start) continue;
    const value = excerpt(message.slice(start, end));
    return excerpt(
      shortenParts(message.slice(0, start - 1)) + `"${value}` + shortenParts(message.slice(end)),
      MAX_MESSAGE,
    );
  }
  return shortenParts(message);
}

/** A shorter message needs no change. */
const SHORT = 200;
/** Maximum length of a message that repeats many values. */
const MAX_MESSAGE = 4_000;
/** Text around values that GraphQL and Yoga quote without escaping: a quote inside the value does not end it. */
const UNESCAPED = [
  ['Value "', '" does not exist in "'],
  ['Field "', '" is not defined by type "'],
  ['Unexpected parameter "', '" in the request body'],
] as const;

function shortenParts(message: string): string {
  let short = '';
  for (let start = 0; start < message.length && short.length <= MAX_MESSAGE;) {
    const end = endOfPart(message, start);
    const part = message.slice(start, end);
    short += excerpt(part, SHORT, CLOSING[part[0] ?? ''] === part.at(-1) ? part.at(-1) : '');
    start = end;
  }
  return excerpt(short, MAX_MESSAGE);
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '{': '}', '[': ']' };
const SEPARATORS = new Set([' ', '\n', '"', '{', '[']);

function endOfPart(text: string, start: number): number {
  const first = text[start] ?? '';
  if (first === '"') return endOfQuoted(text, start);
  if (first in CLOSING) return endOfGroup(text, start);
  let end = start + 1;
  while (end < text.length && !SEPARATORS.has(text[end] ?? '')) end += 1;
  return end;
}

/** Finds the end of `"…"` with escapes, or of a GraphQL block string. */
function endOfQuoted(text: string, start: number): number {
  const mark = text.startsWith('"""', start) ? '"""' : '"';
  for (let end = start + mark.length; end < text.length; end++) {
    if (text[end] === '\\') end += 1;
    else if (text.startsWith(mark, end)) return end + mark.length;
  }
  return text.length;
}

function endOfGroup(text: string, start: number): number {
  let depth = 0;
  for (let end = start; end < text.length;) {
    const letter = text[end] ?? '';
    if (letter === '"') {
      end = endOfQuoted(text, end);
      continue;
    }
    if (letter === '{' || letter === '[') depth += 1;
    if (letter === '}' || letter === ']') depth -= 1;
    end += 1;
    if (depth === 0) return end;
  }
  return text.length;
}
