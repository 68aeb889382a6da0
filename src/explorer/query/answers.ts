import type { TypedDocument } from '../../client/client.ts';
import { client } from './client.ts';

/* What was asked in this page is kept, so that going back shows at once what was there. */

/** How many lists of pages are kept: a view asks two or three questions. */
const KEPT = 100;

const kept = new Map<string, readonly unknown[]>();

/** The same for the same question with the same variables. */
export function keyOf<Result, Variables>(document: TypedDocument<Result, Variables>, variables: Variables): string {
  return `${String(document)}\n${JSON.stringify(variables)}`;
}

/** The pages of an answer, in order; empty where it was not asked for, or was forgotten. */
export function recall<Result>(key: string): readonly Result[] {
  return (kept.get(key) ?? []) as readonly Result[];
}

export function keep<Result>(key: string, pages: readonly Result[]): void {
  kept.delete(key); // the last one used is forgotten last
  kept.set(key, pages);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) return;
    kept.delete(oldest);
  }
}

export function forget(key: string): void {
  kept.delete(key);
}

export function ask<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Result> {
  // the client asks for no variables where none are required, which this type cannot tell
  const askAny = client.ask as (
    document: TypedDocument<Result, Variables>,
    variables: Variables,
    options: { signal: AbortSignal },
  ) => Promise<Result>;
  return askAny(document, variables, { signal });
}
