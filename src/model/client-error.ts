/** All error codes that a client may get, each with its meaning and how to fix it. */
export const ERROR_CODES = {
  GRAPHQL_PARSE_FAILED:
    'The document is not valid GraphQL, is too long or nests too deep. The message and the location say where.',
  GRAPHQL_VALIDATION_FAILED:
    'The document does not match the schema: a field, argument or type is misspelt or missing, or the operation is not a query.',
  BAD_USER_INPUT: 'A variable is missing or has a value that its type does not accept, or the operation name is wrong.',
  BAD_REQUEST: 'The HTTP request is not a GraphQL request: its method, headers or body are wrong.',
  UNAUTHORIZED: 'The token is missing or unknown, or its role does not allow the request.',
  FOREIGN_PAGE:
    'The request comes from a page of another site, or could. Only pages of this server, and programs with the header `X-Fingraph-Csrf`, may send it.',
  NOT_FOUND: 'Nothing exists at this address. The message names the addresses that exist.',
  PAYLOAD_TOO_LARGE: 'The request body is larger than the server accepts. Send variables instead of long texts.',
  INVALID_CURSOR: 'The cursor does not come from a page of this server, or was changed. Pass cursors unchanged.',
  FOREIGN_CURSOR:
    'The cursor belongs to another list, or to the same list with other arguments. Repeat the arguments of its page.',
  STALE_CURSOR:
    'The cursor of `paths` belongs to an earlier version of the data, or a cursor of a list to another version of the server. Start again at the first page.',
  INVALID_PAGE: 'Paging arguments contradict each other or are too small.',
  PAGE_TOO_LARGE: 'The request selects more items than one page or list can have. Request several pages.',
  REQUEST_TOO_LARGE:
    'The request selects more items or lists than one request can have, on all levels together. Send several requests.',
  COST_LIMIT_EXCEEDED:
    'The request costs more than the limit. The message names the most expensive field and a change that is accepted; `requested`, `limit` and `field` contain the same for programs.',
  DOCUMENT_TOO_LARGE:
    'The document nests too deep, or has too many aliases or directives. The message names the limit.',
  OUT_OF_RANGE: 'A number is outside the range of its argument. The message names the range.',
  UNKNOWN_ID: 'No record of the expected type has the id in an argument. Use `search` to find ids.',
  AMBIGUOUS_NAME:
    'Several entities have the name in an argument. The message and `ids` list them: pass an id instead of the name.',
  INVALID_IDENTIFIER:
    'The value is no identifier of its scheme. The message says what was expected, such as other check digits.',
  INVALID_FILTER: 'A condition contradicts itself or its list, or is ambiguous.',
  FILTER_TOO_LARGE: 'The filter nests too deep, or has too many values or alternatives. The message names the limit.',
  UNKNOWN_QUESTION: 'No saved query of the library has this name or `documentId`. `/questions` lists them.',
  PERSISTED_QUERY_NOT_FOUND:
    'The server does not know the hash in `persistedQuery`. Send it once together with `query`, as Apollo Client and urql do.',
  PERSISTED_QUERY_NOT_SUPPORTED:
    'The server only executes trusted documents, and the hash in `persistedQuery` belongs to none of them.',
  UNTRUSTED_DOCUMENT: 'The server only executes trusted documents. Send one of them, or the token of an operator.',
  INCOMPLETE_TABLE: 'The table would be incomplete, because a list has more items. Narrow the query, or export.',
  INVALID_DATASET:
    'The data set of an update has issues. `issues` lists the first 1,000 with their file, line and field; `total` is their number.',
  INVALID_IMPORT:
    'A file, its mapping or too many of its rows cannot be imported. `issues` lists the first 100 with their file, line and column; `reasons` counts why rows are rejected.',
  TOO_MANY_RETRACTIONS:
    'The update would retract many records. Check the data set; if it is right, send it again with the `allowRetract` that the message names.',
  DATASET_CONFLICT:
    'The data set contradicts another one of the graph, or lacks records that another one refers to. The message names them.',
  UNKNOWN_DATASET: 'The graph has no data set with this id. The message names those it has.',
  LOAD_UNDER_WAY: 'Another load into this graph is running. `retryable` is true: try again when it has finished.',
  GRAPH_UNAVAILABLE: 'The graph database does not respond. `retryable` is true: try again after a moment.',
  RATE_LIMITED:
    'The caller has used its cost points for this minute. `retryable` is true: try again after the `Retry-After` seconds.',
  OVERLOADED:
    'The server has too many requests in flight. `retryable` is true: try again after the `Retry-After` seconds.',
  TIMEOUT: 'A database statement or the whole request took longer than its limit. Request less.',
  CANCELLED: 'The request was cancelled before its response was ready, such as when its connection is closed.',
  INTERNAL_ERROR: 'A bug in the server. The log has details under the `requestId` that the error carries.',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** An error that the client can fix. The message states the expected value, the received value and the fix. */
export class ClientError extends Error {
  override readonly name = 'ClientError';
  readonly code: ErrorCode;
  /** Details for programs, added to `extensions` next to the code. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }
}
