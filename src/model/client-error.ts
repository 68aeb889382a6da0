/** Every error code that a client may see, with what it means and what to do. */
export const ERROR_CODES = {
  GRAPHQL_PARSE_FAILED:
    'The document is no GraphQL, is too long or nests too deep. The message and the location say where.',
  GRAPHQL_VALIDATION_FAILED:
    'The document does not fit the schema: a field, argument or type is misspelt or missing, or it is no query.',
  BAD_USER_INPUT: 'A variable is missing or has a value that its type does not take, or the operation name is wrong.',
  BAD_REQUEST: 'The HTTP request is not a GraphQL request: its method, headers or body are wrong.',
  UNAUTHORIZED: 'A token is missing or not known, or its role may not do that.',
  NOT_FOUND: 'Nothing is at the address. The message names what there is.',
  PAYLOAD_TOO_LARGE: 'The request body is larger than the server takes. Send variables instead of long texts.',
  INVALID_CURSOR: 'A cursor that no page gave, or that was altered. Pass cursors unchanged.',
  FOREIGN_CURSOR: 'A cursor of another list, or of the same list with other arguments. Repeat the arguments.',
  STALE_CURSOR: 'A cursor of an earlier version of the data. Start again at the first page.',
  INVALID_PAGE: 'Paging arguments that contradict each other or are too small.',
  PAGE_TOO_LARGE: 'More items asked for than one page or list may have. Ask for several pages.',
  REQUEST_TOO_LARGE:
    'More items or lists asked for than one request may have, all levels together. Ask in several requests.',
  COST_LIMIT_EXCEEDED:
    'The request costs more than it may. The message names the field that costs most and a change that passes; `requested`, `limit` and `field` say the same.',
  DOCUMENT_TOO_LARGE:
    'The document is deeper, or has more aliases or directives, than the server takes. The message says which, and how many may be.',
  OUT_OF_RANGE: 'A number outside of what its argument takes. The message names the range.',
  UNKNOWN_ID: 'An argument names an id that nothing of the expected kind has. Look ids up with `search`.',
  INVALID_FILTER: 'A condition that contradicts itself or the list it is for, or whose meaning is open.',
  FILTER_TOO_LARGE:
    'A filter that nests too deep, lists too many values or has too many alternatives. The message names the limit.',
  UNKNOWN_QUESTION: 'A name or a `documentId` that no question of the library has. `/questions` lists them.',
  PERSISTED_QUERY_NOT_FOUND:
    'No document is known by the hash in `persistedQuery`. Send it once together with `query`, as Apollo Client and urql do.',
  PERSISTED_QUERY_NOT_SUPPORTED:
    'The server answers only the documents of its list, and the hash in `persistedQuery` is of none of them.',
  UNTRUSTED_DOCUMENT:
    'The server answers only the documents of its list. Ask one of those, or with a token of an operator.',
  INCOMPLETE_TABLE: 'A table would lack items of a list that goes on. Narrow the question, or export.',
  GRAPH_UNAVAILABLE: 'The graph database does not answer. `retryable` is true: try again after a moment.',
  RATE_LIMITED:
    'More asked for in a minute than the caller may. `retryable` is true: try again after the `Retry-After` seconds.',
  OVERLOADED: 'The server has more to do than it can. `retryable` is true: try again after the `Retry-After` seconds.',
  TIMEOUT: 'A statement took longer in the database, or the request on the whole, than it may. Ask for less.',
  CANCELLED: 'The request was given up, as when its connection is closed, before its answer was ready.',
  INTERNAL_ERROR: 'A fault of ours. It is in the log under the `requestId` that the error carries.',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** A mistake that the client can mend: its message says what was expected, what came and what to do. */
export class ClientError extends Error {
  override readonly name = 'ClientError';
  readonly code: ErrorCode;
  /** What programs may want to know of it, in `extensions` beside the code. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }
}
