import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { EngineError, type EngineErrorCode } from '../engine-error.ts';
import { isAcquisitionTimeout } from './connections.ts';
import { errorMessage, firstLine } from '../../support/error-message.ts';

/** Converts an error of the driver to an EngineError with one line of text. `address` has no user or password. */
export function neo4jError(error: unknown, address: string, statement: string | null = null): EngineError {
  if (error instanceof EngineError) return error;
  const code = neo4jErrorCode(error);
  const retryable = code === 'UNREACHABLE' || code === 'CONFLICT' || isRetryableError(error);
  return new EngineError(code, messageOf(code, error, address, statement), { retryable, statement, cause: error });
}

/** Converts an error of the first statement, which tests the connection: a timeout means that the server does not respond. */
export function connectionError(error: unknown, address: string): EngineError {
  if (!(error instanceof EngineError) || error.code !== 'TIMEOUT') return neo4jError(error, address);
  const message = `No response from Neo4j at ${address}: it accepts connections but does not respond. Check the server. (${error.message})`;
  return new EngineError('UNREACHABLE', message, { retryable: true, cause: error });
}

/** The first match wins. */
const CODES: readonly (readonly [RegExp, EngineErrorCode])[] = [
  [/^(ServiceUnavailable|SessionExpired|ProtocolError)$/, 'UNREACHABLE'],
  [/\.Security\./, 'UNAUTHORIZED'],
  [/\.Database\.DatabaseNotFound$/, 'NO_DATABASE'],
  [/\.TransientError\.Database\.|DatabaseUnavailable|\.Cluster\.|ForbiddenOnReadOnlyDatabase/, 'UNREACHABLE'],
  [/\.Transaction\.(TransactionTimedOut|LockAcquisitionTimeout)/, 'TIMEOUT'],
  [/\.Schema\.ConstraintV/, 'CONSTRAINT'],
  [/\.ClientError\.(Statement|Schema|Procedure|Request)\./, 'STATEMENT'],
  [/\.TransientError\.Transaction\./, 'CONFLICT'],
];

function neo4jErrorCode(error: unknown): EngineErrorCode {
  if (!(error instanceof Neo4jError)) return error instanceof TypeError ? 'STATEMENT' : 'FAILED';
  if (isAcquisitionTimeout(error)) return 'UNREACHABLE';
  return CODES.find(([pattern]) => pattern.test(error.code))?.[1] ?? 'FAILED';
}

function messageOf(code: EngineErrorCode, error: unknown, address: string, statement: string | null): string {
  const reason = errorMessage(error);
  switch (code) {
    case 'UNREACHABLE':
      return `No response from Neo4j at ${address}: ${remedy(deepestCause(error))} (${errorMessage(deepestCause(error))})`;
    case 'UNAUTHORIZED':
      return `Neo4j at ${address} rejects the user. Check the user name, the password and the permissions. (${reason})`;
    case 'NO_DATABASE':
      return `Neo4j at ${address} has no such database. Check its name. (${reason})`;
    default:
      return statement === null ? firstLine(error) : `${statement}: ${firstLine(error)}`;
  }
}

function remedy(reason: unknown): string {
  const text = firstLine(reason);
  if (/ENOTFOUND|EAI_AGAIN/.test(text)) return 'the host name is unknown. Check the address.';
  if (/ECONNREFUSED/.test(text))
    return 'nothing listens there. Check that the server is running and that the port is correct.';
  if (/acquisition timed out/.test(text))
    return 'it is busy or does not respond. Check the server and that the port is its Bolt port.';
  if (/certificate|CERT|self.signed/i.test(text))
    return 'its certificate is not trusted. For a self-signed certificate use +ssc.';
  if (/TLS|SSL|secure|handshake/i.test(text)) return 'check whether the port uses TLS (+s or +ssc) or not (without).';
  return 'check the address, the network and that the server is running.';
}

/** The driver wraps the error of the socket, which is the most specific one, in its own. */
function deepestCause(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? deepestCause(error.cause) : error;
}
