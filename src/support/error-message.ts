const MAX_LENGTH = 200;

/** Returns the first line of the message of an error, or of any other thrown value. */
export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split('\n', 1)[0] ?? '').trim();
}

/**
 * Returns the part of an error message after "Caused by:", or else its first sentence. Drivers append advice that does not
 * apply here.
 */
export function errorMessage(error: unknown): string {
  const [, cause] = /Caused by: (.+)$/.exec(firstLine(error)) ?? [];
  const text = cause ?? /^.*?[.!?](?=\s|$)/.exec(firstLine(error))?.[0] ?? firstLine(error);
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}
