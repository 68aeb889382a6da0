/** How many characters of a caller's value a message, header or log line repeats. */
const MAX_ECHO = 200;

/** The beginning of a text that is too long to be repeated in whole. */
export function excerpt(text: string, max = MAX_ECHO, closing = ''): string {
  return text.length <= max ? text : `${text.slice(0, max - 1 - closing.length)}…${closing}`;
}

/** A caller's value as JSON, shortened. */
export function quote(value: unknown): string {
  // cut before it is escaped: there is no need to escape what nobody sees
  const short = typeof value === 'string' && value.length > MAX_ECHO ? `${value.slice(0, MAX_ECHO)}…` : value;
  const text = JSON.stringify(short) ?? String(value);
  return excerpt(text, MAX_ECHO, typeof value === 'string' ? '"' : '');
}
