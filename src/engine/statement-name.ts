import type { Call, Calls, WriteOptions } from './engine.ts';

/** Names a transaction of several statements in logs and errors: each statement name once. */
export function transactionName(calls: Calls, { name }: WriteOptions = {}): string {
  if (name !== undefined) return name;
  // a sequence that is made while it is iterated costs too much to iterate for its names
  if (!Array.isArray(calls)) return 'transaction';
  return [...new Set((calls as readonly Call[]).map(({ statement }) => statement.name))].join(' ');
}
