const MAX_LENGTH = 200;

/** The first line of what was thrown, whatever it was. */
export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split('\n', 1)[0] ?? '').trim();
}

/** What an error gives as its cause, else its first sentence: drivers go on with advice that does not fit. */
export function reasonOf(error: unknown): string {
  const [, cause] = /Caused by: (.+)$/.exec(firstLine(error)) ?? [];
  const text = cause ?? /^.*?[.!?](?=\s|$)/.exec(firstLine(error))?.[0] ?? firstLine(error);
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}
