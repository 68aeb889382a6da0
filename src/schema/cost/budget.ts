import { ClientError } from '../../model/client-error.ts';
import { EngineError } from '../../engine/engine-error.ts';

/* Run-time limits of one request. Nested pages multiply, so a limit of the page size alone would not limit the response. */

/** Maximum number of items of all lists of a response. A connection, and each id in its filter, counts as an item too. */
export const MAX_ITEMS = 25_000;
/** Maximum number of fields of all items, including everything selected below them. */
export const MAX_FIELDS = 250_000;
/** Maximum number of statements of a request. Fields on one level with the same arguments share a statement. */
export const MAX_STATEMENTS = 500;

export interface Budget {
  /** Runs work with a signal that is aborted when the client disconnects or the budget is exceeded. */
  runCancellable<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** The error of an exceeded or closed budget, else null. */
  readonly error: Error | null;
  /**
   * @param fields number of fields selected on each item
   * @param located adds the location in the document to an error
   * @throws {ClientError} REQUEST_TOO_LARGE
   */
  takeItems(count: number, fields: number, located?: (error: ClientError) => Error): void;
  /** @throws {ClientError} REQUEST_TOO_LARGE */
  takeStatement(): void;
  /** Makes every later call throw this error, for example after a timeout. */
  close(error: Error): void;
}

/**
 * The budget of one request. Once exceeded, it always throws the same error, since thousands of fields may still take
 * items. It throws CANCELLED once the client has disconnected, so that the work for the request ends.
 */
export function createBudget(signal: AbortSignal | undefined): Budget {
  let items = 0;
  let fields = 0;
  let statements = 0;
  let firstError: Error | null = null;
  let inFlight = 0;
  const controller = new AbortController();
  if (signal?.aborted) cancel();

  /** A reason that is a `ClientError` is a timeout, and the error of the response. */
  function cancel(): void {
    if (signal?.reason instanceof ClientError) close(signal.reason);
    else controller.abort(signal?.reason);
  }

  function close(error: Error): void {
    firstError ??= error;
    controller.abort(firstError);
  }

  function enforce(isWithin: boolean, limit: string, located: (error: ClientError) => Error): void {
    if (isWithin) return;
    const remedy = 'Request smaller pages or fewer levels, or send several requests.';
    const error = located(new ClientError('REQUEST_TOO_LARGE', `Expected at most ${limit}, got more. ${remedy}`));
    close(error);
    throw error;
  }

  function requireOpen(): void {
    if (signal?.aborted && !controller.signal.aborted) cancel();
    if (firstError) throw firstError;
    if (signal?.aborted) throw new EngineError('CANCELLED', 'The client disconnected.', { cause: signal.reason });
  }

  return {
    async runCancellable(work) {
      // listen only while work is in flight: the thousand requests of an export share one signal
      if (inFlight++ === 0) signal?.addEventListener('abort', cancel);
      if (signal?.aborted) cancel(); // the listener is not called any more
      try {
        return await work(controller.signal);
      } finally {
        if (--inFlight === 0) signal?.removeEventListener('abort', cancel);
      }
    },
    get error() {
      return firstError;
    },
    takeItems(count, fieldsEach, located = (error) => error) {
      requireOpen();
      items += count;
      fields += count * fieldsEach;
      const limit = `${MAX_ITEMS} items, and ${MAX_FIELDS} fields of items, in all lists of a request together`;
      enforce(items <= MAX_ITEMS && fields <= MAX_FIELDS, limit, located);
    },
    takeStatement() {
      requireOpen();
      statements += 1;
      const limit = `${MAX_STATEMENTS} different lists and lookups in a request`;
      enforce(statements <= MAX_STATEMENTS, limit, (error) => error);
    },
    close,
  };
}
