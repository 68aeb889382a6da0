import { EngineError, type EngineErrorCode } from '../engine-error.ts';
import { errorMessage, firstLine } from '../../support/error-message.ts';

/** Converts an error of the embedded engine while it ran a statement on a file or in memory (`path` null). */
export function statementError(error: unknown, statement: string, path: string | null): EngineError {
  if (error instanceof EngineError) return error;
  if (path !== null && isFull(error)) return fullError(error, path, statement);
  const code = embeddedErrorCode(error);
  const message = `${statement}: ${firstLine(error)}`;
  return new EngineError(code, message, { retryable: code === 'CONFLICT', statement, cause: error });
}

/** Converts an error that occurred while the engine opened a file. */
export function openingError(error: unknown, path: string): EngineError {
  const reason = errorMessage(error);
  const details = { cause: error };
  // these errors have no status, only a text
  const text = firstLine(error);
  if (/cannot be locked|is locked by another/.test(text)) {
    const message = `The graph file ${path} is in use. Stop the other process, or use another file.`;
    return new EngineError('LOCKED', message, { ...details, retryable: true });
  }
  if (/is damaged|of another database|not a Grafeo database|GRAFEO-(?:[SX]002|S003)/.test(text)) {
    return damagedError(path, reason, error);
  }
  if (isFull(error)) return fullError(error, path);
  if (isDenied(error)) return notWritableError(path, error);
  return new EngineError('FAILED', `The graph file ${path} cannot be opened. (${reason})`, details);
}

/** Whether the user or the file system does not permit writing. */
export function isDenied(error: unknown): boolean {
  return /permission denied|EACCES|EPERM|read-only|EROFS/i.test(firstLine(error)); // not errorMessage, which truncates long paths
}

/** The error for a write to a file that is not writable. */
export function notWritableError(path: string, cause?: unknown): EngineError {
  const message = `The graph file ${path} cannot be written: the file or its folder is not writable by this user. Change their owner or permissions, or choose another path.`;
  return new EngineError('FAILED', message, { cause });
}

/** Converts an error that occurred while the engine wrote its state to the file in order to close it. */
export function closingError(error: unknown, path: string): EngineError {
  if (isFull(error)) return fullError(error, path);
  const message = `The graph file ${path} was not closed properly. The next start recovers from its log. (${errorMessage(error)})`;
  return new EngineError('FAILED', message, { cause: error });
}

/** The error for a file that lacks some of the data that was committed to it. */
export function damagedError(path: string, reason: string, cause?: unknown): EngineError {
  const remedy = `Restore it and ${path}.wal from a backup, or remove both and load again: fingraph seed FOLDER`;
  return new EngineError('DAMAGED', `${path} is not a complete graph file. ${remedy}. (${reason})`, { cause });
}

/** Whether a disk, a quota or the size limit of files is full. The engine passes on the text of the operating system. */
function isFull(error: unknown): boolean {
  return /No space left|File too large|quota exceeded|os error (?:27|28|122)\b/i.test(firstLine(error));
}

function fullError(error: unknown, path: string, statement: string | null = null): EngineError {
  const remedy = 'Free some space, then start or load again; an unfinished load is repeated';
  const message = `The graph file ${path} cannot grow: its disk, quota or size limit is full. ${remedy}. (${errorMessage(error)})`;
  return new EngineError('FAILED', message, { statement, cause: error });
}

/** By class: the first two characters of the GQLSTATUS (ISO/IEC 39075). */
const CODES: Readonly<Record<string, EngineErrorCode>> = {
  '22': 'STATEMENT',
  '23': 'CONSTRAINT',
  '40': 'CONFLICT',
  '42': 'STATEMENT',
};

function embeddedErrorCode(error: unknown): EngineErrorCode {
  if (error instanceof TypeError) return 'STATEMENT';
  const status = error instanceof Error && 'gqlStatus' in error ? String(error.gqlStatus) : '';
  return CODES[status.slice(0, 2)] ?? 'FAILED';
}
