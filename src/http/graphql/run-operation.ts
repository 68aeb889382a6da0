import type { ServerResponse } from 'node:http';
import type { ExecutionResult } from 'graphql';

import type { Executor, Operation } from '../../schema/executor.ts';
import type { RequestState } from '../request/request-state.ts';
import type { SignalOf } from '../request/use-deadline.ts';

/** The request that an operation belongs to. */
export interface Exchange {
  readonly request: Request;
  readonly state: RequestState;
  /** Missing without a socket. */
  readonly res?: ServerResponse | undefined;
}

/** Executes an operation of a request: prices it, charges its cost and waits until there is room for it. */
export type RunOperation = (operation: Operation, exchange: Exchange) => Promise<ExecutionResult>;

interface OperationRun extends Exchange {
  readonly operation: Operation;
  /** Cost of this operation; null before it is priced, and if the cost cannot be computed. */
  cost: number | null;
}

/** Processes an operation and calls `next`, or returns a result without calling it. */
export type OperationStep = (run: OperationRun, next: () => Promise<ExecutionResult>) => Promise<ExecutionResult>;

export interface OperationRequest {
  readonly signal: AbortSignal;
  readonly requestId: string;
}

/** Chains `steps` in front of the executor. */
export function operationRunner(
  steps: readonly OperationStep[],
  execute: Executor<OperationRequest>,
  signalOf: SignalOf,
): RunOperation {
  return (operation, exchange) => {
    const { request, state } = exchange;
    const run: OperationRun = { ...exchange, operation, cost: null };
    const executeNow = () => execute(operation, { signal: signalOf(request, state), requestId: state.requestId });
    return steps.reduceRight<() => Promise<ExecutionResult>>((next, step) => () => step(run, next), executeNow)();
  };
}
