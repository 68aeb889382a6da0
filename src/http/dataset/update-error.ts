import { createGraphQLError } from 'graphql-yoga';
import type { Logger } from 'pino';

import { DatasetError } from '../../dataset/issue.ts';
import { DatasetConflictError } from '../../load/conflict-error.ts';
import { LoadInProgressError } from '../../load/lease.ts';
import { UnknownDatasetError } from '../../load/load.ts';
import { RetractionError } from '../../load/retraction-guard.ts';
import { ClientError } from '../../model/client-error.ts';
import { counted } from '../../support/counted.ts';
import { convertErrors } from '../graphql/convert-errors.ts';
import { statusOf } from '../graphql/error-status.ts';
import type { RequestState } from '../request/request-state.ts';

export interface UpdateFailure {
  readonly status: number;
  readonly body: { readonly errors: readonly { readonly message: string; readonly extensions: object }[] };
}

/** Converts an error of an update to the body of a response, in the shape of a failed GraphQL response. */
export function updateFailure(error: unknown, options: { state: RequestState; logger: Logger }): UpdateFailure {
  const originalError = clientErrorOf(error) ?? (error as Error);
  const wrapped = createGraphQLError(originalError.message, { originalError });
  const [converted = wrapped] = convertErrors([wrapped], { ...options, hasData: false });
  const { http, ...extensions } = converted.extensions as { readonly http?: { readonly status?: number } };
  return {
    status: http?.status ?? statusOf((extensions as { readonly code?: unknown }).code),
    body: { errors: [{ message: converted.message, extensions }] },
  };
}

function clientErrorOf(error: unknown): ClientError | null {
  if (error instanceof DatasetError) {
    const { issues } = error;
    const message = `The data set has ${counted(issues.length, 'issue')}. Nothing was written.`;
    return new ClientError('INVALID_DATASET', message, { issues: issues.slice(0, MAX_ISSUES), total: issues.length });
  }
  if (error instanceof LoadInProgressError)
    return new ClientError('LOAD_UNDER_WAY', error.message, { retryable: true });
  if (error instanceof RetractionError) {
    const { message, needed } = error;
    const remedy = `To retract them anyway, add allowRetract=${needed} to the address.`;
    return new ClientError('TOO_MANY_RETRACTIONS', `${message} ${remedy}`, { needed });
  }
  if (error instanceof DatasetConflictError) return new ClientError('DATASET_CONFLICT', error.message);
  if (error instanceof UnknownDatasetError) return new ClientError('UNKNOWN_DATASET', error.message);
  return null;
}

/** Further issues are usually of the same kind. */
const MAX_ISSUES = 1_000;
