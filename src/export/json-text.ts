/**
 * A value as JSON on one line. U+0085, U+2028 and U+2029 are escaped because some readers, such as Python's `splitlines`
 * and JavaScript before 2019, end a line there.
 */
export function jsonLine(value: unknown, replacer?: (key: string, value: unknown) => unknown): string {
  return JSON.stringify(value, replacer).replaceAll(/[\u0085\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
