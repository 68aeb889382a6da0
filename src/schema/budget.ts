import { ClientError } from '../client-error.ts';
import { EngineError } from '../engine/engine-error.ts';

/* What one request may cost: nested pages multiply, so a limit of each page alone would let a few lines ask for millions. */

/** How many items all lists of one answer may have together. */
export const MAX_ITEMS = 25_000;
/** How many statements one request may run: fields of one level with the same arguments share one. */
export const MAX_STATEMENTS = 500;

export interface Budget {
  /**
   * @param located puts the place in the document on an error; what it gives is thrown from then on, since thousands of
   * fields may still come
   * @throws {ClientError} REQUEST_TOO_LARGE once the items of all lists are more than MAX_ITEMS
   */
  takeItems(count: number, located: (error: ClientError) => Error): void;
  /** @throws {ClientError} REQUEST_TOO_LARGE once there are more than MAX_STATEMENTS */
  takeStatement(): void;
}

/** The budget of one request. When its client has gone, nothing more is given out, so that its work ends. */
export function createBudget(signal: AbortSignal | undefined): Budget {
  let items = 0;
  let statements = 0;
  let refused: Error | null = null;
  const stopIfGone = (): void => {
    if (signal?.aborted) throw new EngineError('CANCELLED', 'The client has gone.', { cause: signal.reason });
  };
  return {
    takeItems(count, located) {
      if (refused) throw refused;
      stopIfGone();
      items += count;
      if (items <= MAX_ITEMS) return;
      refused = located(tooLarge(`at most ${MAX_ITEMS} items in all lists together`));
      throw refused;
    },
    takeStatement() {
      if (refused) throw refused;
      stopIfGone();
      statements += 1;
      if (statements > MAX_STATEMENTS) throw tooLarge(`at most ${MAX_STATEMENTS} different lists and look-ups`);
    },
  };
}

function tooLarge(expected: string): ClientError {
  return new ClientError(
    'REQUEST_TOO_LARGE',
    `Expected a request for ${expected}, got one for more. Ask for smaller pages or fewer levels, or in several requests.`,
  );
}
