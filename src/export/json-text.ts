/**
 * A value as JSON on one line, whatever a reader takes for the end of a line: Python's `splitlines` and JavaScript before
 * 2019 also end one at U+0085, U+2028 and U+2029.
 */
export function jsonLine(value: unknown, replacer?: (key: string, value: unknown) => unknown): string {
  return JSON.stringify(value, replacer).replaceAll(/[\u0085\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
