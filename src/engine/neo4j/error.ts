import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { EngineError, type EngineErrorCode } from '../engine-error.ts';
import { isAcquisitionTimeout } from './connections.ts';
import { firstLine, reasonOf } from '../../support/error-message.ts';

/** Turns whatever the driver threw into an EngineError with one line of text; `address` is without user or password. */
export function neo4jError(error: unknown, address: string, statement: string | null = null): EngineError {
  if (error instanceof EngineError) return error;
  const code = codeOf(error);
  const retryable = code === 'UNREACHABLE' || code === 'CONFLICT' || isRetryableError(error);
  return new EngineError(code, messageOf(code, error, address, statement), { retryable, statement, cause: error });
}

/** The same for what was thrown before there was an engine: its first statement is a question whether anybody is there. */
export function openingError(error: unknown, address: string): EngineError {
  if (!(error instanceof EngineError) || error.code !== 'TIMEOUT') return neo4jError(error, address);
  const message = `No answer from Neo4j at ${address}: it lets clients in, and then says nothing; check the server. (${error.message})`;
  return new EngineError('UNREACHABLE', message, { retryable: true, cause: error });
}

/** The first match counts. */
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

function codeOf(error: unknown): EngineErrorCode {
  if (!(error instanceof Neo4jError)) return error instanceof TypeError ? 'STATEMENT' : 'FAILED';
  if (isAcquisitionTimeout(error)) return 'UNREACHABLE';
  return CODES.find(([pattern]) => pattern.test(error.code))?.[1] ?? 'FAILED';
}

function messageOf(code: EngineErrorCode, error: unknown, address: string, statement: string | null): string {
  const reason = reasonOf(error);
  switch (code) {
    case 'UNREACHABLE':
      return `No answer from Neo4j at ${address}: ${cure(rootOf(error))} (${reasonOf(rootOf(error))})`;
    case 'UNAUTHORIZED':
      return `Neo4j at ${address} refuses the user: check the user name, the password and the rights. (${reason})`;
    case 'NO_DATABASE':
      return `Neo4j at ${address} has no such database: check its name. (${reason})`;
    default:
      return statement === null ? firstLine(error) : `${statement}: ${firstLine(error)}`;
  }
}

function cure(reason: unknown): string {
  const text = firstLine(reason);
  if (/ENOTFOUND|EAI_AGAIN/.test(text)) return 'the host name is unknown; check the address.';
  if (/ECONNREFUSED/.test(text)) return 'nothing listens there; check that the server runs and that the port is right.';
  if (/acquisition timed out/.test(text))
    return 'it is busy, or accepts connections without answering; check the server and that the port is that of Bolt.';
  if (/certificate|CERT|self.signed/i.test(text))
    return 'its certificate is not trusted; for a self-signed one use +ssc.';
  if (/TLS|SSL|secure|handshake/i.test(text))
    return 'check whether that port speaks TLS (with +s or +ssc) or not (without).';
  return 'check the address, the network and that the server runs.';
}

/** The driver wraps a socket's error, which says most, in its own. */
function rootOf(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? rootOf(error.cause) : error;
}
