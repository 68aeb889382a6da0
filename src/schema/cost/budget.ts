import { ClientError } from '../../model/client-error.ts';
import { EngineError } from '../../engine/engine-error.ts';

/* What one request may cost: nested pages multiply, so a limit of each page alone would let a few lines ask for millions. */

/** How many items all lists of one answer may have together; a connection and each id that its filter names are one more. */
export const MAX_ITEMS = 25_000;
/** How many fields all items may have together, with all that is selected below them. */
export const MAX_FIELDS = 250_000;
/** How many statements one request may run: fields of one level with the same arguments share one. */
export const MAX_STATEMENTS = 500;

export interface Budget {
  /** Does work with a signal that is aborted when the client has gone, and once the budget refuses. */
  endable<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Why it refuses, once it does. */
  readonly refused: Error | null;
  /**
   * @param fields how many fields each of the items has
   * @param located puts the place in the document on an error
   * @throws {ClientError} REQUEST_TOO_LARGE
   */
  takeItems(count: number, fields: number, located?: (error: ClientError) => Error): void;
  /** @throws {ClientError} REQUEST_TOO_LARGE */
  takeStatement(): void;
  /** Refuses from now on, with this error: what is left would come too late. */
  close(error: Error): void;
}

/**
 * The budget of one request. What refuses once refuses ever after, with one and the same error, since thousands of fields
 * may still come. When the client has gone, nothing more is given out, so that the work for it ends.
 */
export function createBudget(signal: AbortSignal | undefined): Budget {
  let items = 0;
  let fields = 0;
  let statements = 0;
  let refused: Error | null = null;
  let underway = 0;
  const controller = new AbortController();
  if (signal?.aborted) giveUp();

  /** The client has gone, or its time is up: then the reason is an error for it. */
  function giveUp(): void {
    if (signal?.reason instanceof ClientError) refuse(signal.reason);
    else controller.abort(signal?.reason);
  }

  function refuse(error: Error): void {
    refused ??= error;
    controller.abort(refused);
  }

  function require(isWithin: boolean, expected: string, located: (error: ClientError) => Error): void {
    if (isWithin) return;
    const error = located(
      new ClientError(
        'REQUEST_TOO_LARGE',
        `Expected a request for ${expected}, got one for more. Ask for smaller pages or fewer levels, or in several requests.`,
      ),
    );
    refuse(error);
    throw error;
  }

  function requireOpen(): void {
    if (signal?.aborted && !controller.signal.aborted) giveUp();
    if (refused) throw refused;
    if (signal?.aborted) throw new EngineError('CANCELLED', 'The client has gone.', { cause: signal.reason });
  }

  return {
    async endable(work) {
      // no longer than there is something to end: one signal may see the thousand requests of an export
      if (underway++ === 0) signal?.addEventListener('abort', giveUp);
      try {
        return await work(controller.signal);
      } finally {
        if (--underway === 0) signal?.removeEventListener('abort', giveUp);
      }
    },
    get refused() {
      return refused;
    },
    takeItems(count, fieldsEach, located = unchanged) {
      requireOpen();
      items += count;
      fields += count * fieldsEach;
      const most = `at most ${MAX_ITEMS} items, and ${MAX_FIELDS} fields of items, in all lists together`;
      require(items <= MAX_ITEMS && fields <= MAX_FIELDS, most, located);
    },
    takeStatement() {
      requireOpen();
      statements += 1;
      require(statements <= MAX_STATEMENTS, `at most ${MAX_STATEMENTS} different lists and look-ups`, unchanged);
    },
    close: refuse,
  };
}

function unchanged(error: ClientError): Error {
  return error;
}
