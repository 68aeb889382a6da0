/**
 * Where a text stops being JSON; its length where more would have to follow. `JSON.parse` tells in some cases only, and in
 * words that change from one version of the engine to the next.
 */
export function jsonErrorIndex(text: string): number {
  const closers: string[] = [];
  let next: Next = 'VALUE';
  let index = 0;
  for (;;) {
    const token = tokenAt(text, index);
    if (token === null) return tokenStart(text, index);
    const { kind, end } = token;
    if (kind === 'STRING' && (next === 'KEY' || next === 'FIRST_KEY')) next = 'COLON';
    else if (kind === ':' && next === 'COLON') next = 'VALUE';
    else if ((kind === 'STRING' || kind === 'WORD') && (next === 'VALUE' || next === 'FIRST_VALUE')) next = 'AFTER';
    else if ((kind === '{' || kind === '[') && (next === 'VALUE' || next === 'FIRST_VALUE')) {
      closers.push(kind === '{' ? '}' : ']');
      next = kind === '{' ? 'FIRST_KEY' : 'FIRST_VALUE';
    } else if (kind === ',' && next === 'AFTER' && closers.length > 0) next = closers.at(-1) === '}' ? 'KEY' : 'VALUE';
    else if (kind === closers.at(-1) && (next === 'AFTER' || next.startsWith('FIRST'))) {
      closers.pop();
      next = 'AFTER';
    } else return tokenStart(text, index);
    index = end;
  }
}

type Next = 'VALUE' | 'FIRST_VALUE' | 'KEY' | 'FIRST_KEY' | 'COLON' | 'AFTER';

interface Token {
  readonly kind: string;
  readonly end: number;
}

const SPACE = /[ \t\r\n]*/y;
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

function tokenStart(text: string, index: number): number {
  SPACE.lastIndex = index;
  return index + (SPACE.exec(text)?.[0].length ?? 0);
}

/** Null where the text ends or no token starts. */
function tokenAt(text: string, index: number): Token | null {
  const start = tokenStart(text, index);
  const first = text.charAt(start);
  if (first === '') return null;
  if (first === '"') {
    const end = stringEnd(text, start + 1);
    return end === null ? null : { kind: 'STRING', end };
  }
  if ('{}[]:,'.includes(first)) return { kind: first, end: start + 1 };
  WORD.lastIndex = start;
  return WORD.test(text) ? { kind: 'WORD', end: WORD.lastIndex } : null;
}

/** By character: an expression would need memory for each of them. */
function stringEnd(text: string, start: number): number | null {
  let index = start;
  while (index < text.length) {
    const character = text.charAt(index);
    if (character === '"') return index + 1;
    if (character < ' ') return null;
    ESCAPE.lastIndex = index;
    if (character !== '\\') index += 1;
    else if (ESCAPE.test(text)) index = ESCAPE.lastIndex;
    else return null;
  }
  return null;
}
