/** Maximum number of characters that a message, header or log line repeats of a client's value. */
const MAX_ECHO = 200;

/** Truncates a long text. `closing`, such as a quotation mark, follows the ellipsis. */
export function excerpt(text: string, max = MAX_ECHO, closing = ''): string {
  return text.length <= max ? text : `${text.slice(0, max - 1 - closing.length)}…${closing}`;
}

/** Formats a client's value as JSON, truncated. */
export function quote(value: unknown): string {
  // truncate before escaping, as the value may be long
  const short = typeof value === 'string' && value.length > MAX_ECHO ? `${value.slice(0, MAX_ECHO)}…` : value;
  const text = JSON.stringify(short) ?? String(value);
  return excerpt(text, MAX_ECHO, typeof value === 'string' ? '"' : '');
}
