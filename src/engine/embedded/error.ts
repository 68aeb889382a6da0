import { EngineError, type EngineErrorCode } from '../engine-error.ts';
import { firstLine, reasonOf } from '../../support/error-message.ts';

/** Turns what the embedded engine threw while it ran a statement on a file, or in memory, into an EngineError. */
export function statementError(error: unknown, statement: string, path: string | null): EngineError {
  if (error instanceof EngineError) return error;
  if (path !== null && isFull(error)) return fullError(error, path, statement);
  const code = codeOf(error);
  const message = `${statement}: ${firstLine(error)}`;
  return new EngineError(code, message, { retryable: code === 'CONFLICT', statement, cause: error });
}

/** The same for what it threw while it opened a file. */
export function openingError(error: unknown, path: string): EngineError {
  const reason = reasonOf(error);
  const details = { cause: error };
  // The engine gives these errors no status, only their text.
  const text = firstLine(error);
  if (/cannot be locked|is locked by another/.test(text)) {
    const message = `The graph file ${path} is in use: stop the other process, or give this one another file.`;
    return new EngineError('LOCKED', message, { ...details, retryable: true });
  }
  if (/is damaged|of another database|not a Grafeo database|GRAFEO-(?:[SX]002|S003)/.test(text)) {
    return damagedError(path, reason, error);
  }
  if (isFull(error)) return fullError(error, path);
  if (isDenied(error)) return notWritableError(path, error);
  return new EngineError('FAILED', `The graph file ${path} cannot be opened. (${reason})`, details);
}

/** Whether this user, or the file system, may not write there. */
export function isDenied(error: unknown): boolean {
  return /permission denied|EACCES|EPERM|read-only|EROFS/i.test(firstLine(error)); // the reason is cut where paths are long
}

/** A file that can at most be read. */
export function notWritableError(path: string, cause?: unknown): EngineError {
  const message = `The graph file ${path} cannot be written: the file or its folder is not writable by this user. Change their owner or rights, or choose another path.`;
  return new EngineError('FAILED', message, { cause });
}

/** The same for what it threw while it wrote what it held into a file, to close it. */
export function closingError(error: unknown, path: string): EngineError {
  if (isFull(error)) return fullError(error, path);
  const message = `The graph file ${path} was not closed in order; the next start goes on with its log. (${reasonOf(error)})`;
  return new EngineError('FAILED', message, { cause: error });
}

/** A file that is there, but does not hold all that was written into it. */
export function damagedError(path: string, reason: string, cause?: unknown): EngineError {
  const cure = `restore both it and ${path}.wal from a copy, or remove both and load again: fingraph seed FOLDER`;
  return new EngineError('DAMAGED', `${path} is not a whole graph file: ${cure}. (${reason})`, { cause });
}

/** Of a disk, a quota or the size of one file; the engine tells it by the words of the operating system. */
function isFull(error: unknown): boolean {
  return /No space left|File too large|quota exceeded|os error (?:27|28|122)\b/i.test(firstLine(error));
}

function fullError(error: unknown, path: string, statement: string | null = null): EngineError {
  const cure = 'make room, and start or load again; what was not finished is done again then';
  const message = `The graph file ${path} cannot grow, as its disk, quota or limit of size is full: ${cure}. (${reasonOf(error)})`;
  return new EngineError('FAILED', message, { statement, cause: error });
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
