import type { DocumentNode } from 'graphql';

import { type FormattedError, formatError } from '../question/rendered-response.ts';
import type { Exchange, RunOperation } from './run-operation.ts';

/** Executes an operation of a request and returns its data. @throws {DocumentError} */
export type RunDocument = <Data>(document: DocumentNode, variables: Readonly<Record<string, unknown>>) => Promise<Data>;

/** An operation had errors. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly errors: readonly FormattedError[];

  constructor(errors: readonly FormattedError[]) {
    super(errors[0]?.message ?? 'The operation has no data.');
    this.errors = errors;
  }
}

export function documentRunner(run: RunOperation, exchange: Exchange): RunDocument {
  return async <Data>(document: DocumentNode, variables: Readonly<Record<string, unknown>>) => {
    const { data, errors = [] } = await run({ document, variables }, exchange);
    if (errors.length > 0 || !data) throw new DocumentError(errors.map(formatError));
    return data as Data;
  };
}
