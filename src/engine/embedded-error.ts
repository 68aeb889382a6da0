import { EngineError, type EngineErrorCode } from './engine-error.ts';
import { firstLine, reasonOf } from './reason.ts';

/** Turns what the embedded engine threw while it ran a statement into an EngineError. */
export function statementError(error: unknown, statement: string): EngineError {
  if (error instanceof EngineError) return error;
  const code = codeOf(error);
  const message = `${statement}: ${firstLine(error)}`;
  return new EngineError(code, message, { retryable: code === 'CONFLICT', statement, cause: error });
}

/** The same for what it threw while it opened a file. */
export function openingError(error: unknown, path: string): EngineError {
  const reason = reasonOf(error);
  const details = { cause: error };
  // The engine gives these errors no status, only their text.
  if (/cannot be locked/.test(reason)) {
    const message = `The graph file ${path} is in use: stop the other process, or give this one another file.`;
    return new EngineError('LOCKED', message, { ...details, retryable: true });
  }
  if (/is damaged|not a Grafeo database|GRAFEO-[SX]002/.test(reason)) {
    return new EngineError('DAMAGED', `${path} is not a whole graph file: restore or remove it. (${reason})`, details);
  }
  if (/permission denied|EACCES|EPERM|read-only|EROFS/i.test(reason)) {
    const message = `The graph file ${path} cannot be written: the file or its folder is not writable by this user. Change their owner or rights, or choose another path.`;
    return new EngineError('FAILED', message, details);
  }
  return new EngineError('FAILED', `The graph file ${path} cannot be opened. (${reason})`, details);
}

/** By GQLSTATUS (ISO/IEC 39075), of which the first two characters are the class. */
const CODES: Readonly<Record<string, EngineErrorCode>> = {
  '22': 'STATEMENT',
  '23': 'CONSTRAINT',
  '40': 'CONFLICT',
  '42': 'STATEMENT',
};

function codeOf(error: unknown): EngineErrorCode {
  if (error instanceof TypeError) return 'STATEMENT';
  const status = error instanceof Error && 'gqlStatus' in error ? String(error.gqlStatus) : '';
  return CODES[status.slice(0, 2)] ?? 'FAILED';
}
