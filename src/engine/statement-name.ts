import type { Call } from './engine.ts';

/** Names a transaction of several statements in logs and errors: each statement name once. */
export function transactionName(calls: readonly Call[]): string {
  return [...new Set(calls.map(({ statement }) => statement.name))].join(' ');
}
