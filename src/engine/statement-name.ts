import type { Call } from './engine.ts';

/** What a transaction of several statements is called in logs and errors: each name once. */
export function namesOf(calls: readonly Call[]): string {
  return [...new Set(calls.map(({ statement }) => statement.name))].join(' ');
}
