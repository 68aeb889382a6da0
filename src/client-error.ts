/** Every code of an error that a client can act on, with what it means. */
export const CLIENT_ERRORS = {
  INVALID_CURSOR: 'A cursor that no page gave, or that was altered.',
  FOREIGN_CURSOR: 'A cursor of another list, or of the same list with other arguments.',
  STALE_CURSOR: 'A cursor of an earlier version of the data.',
  INVALID_PAGE: 'Paging arguments that contradict each other or are negative.',
  PAGE_TOO_LARGE: 'More items asked for than one page, or one request, may have.',
  UNKNOWN_ID: 'An argument names an id that nothing of the expected kind has.',
  INVALID_FILTER: 'A condition that nothing could meet, or whose meaning is open.',
} as const;

export type ClientErrorCode = keyof typeof CLIENT_ERRORS;

/** A mistake that the client can mend: its message says what was expected, what came and what to do. */
export class ClientError extends Error {
  override readonly name = 'ClientError';
  readonly code: ClientErrorCode;

  constructor(code: ClientErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
