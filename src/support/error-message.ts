const MAX_LENGTH = 200;

/** The first line of the message of an error, or of any other value that was thrown. */
export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split('\n', 1)[0] ?? '').trim();
}

/** The cause that the message of an error states, or its first sentence: drivers add advice that does not apply here. */
export function errorMessage(error: unknown): string {
  const [, cause] = /Caused by: (.+)$/.exec(firstLine(error)) ?? [];
  const text = cause ?? /^.*?[.!?](?=\s|$)/.exec(firstLine(error))?.[0] ?? firstLine(error);
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}
