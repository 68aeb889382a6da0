import { statusOf } from '../http/graphql/error-status.ts';
import { ClientError, ERROR_CODES } from '../model/client-error.ts';
import { pageSize } from '../schema/connection/paging.ts';
import { codeSpan, markdownPage } from './markdown.ts';
import { markdownTable } from '../http/text/markdown-table.ts';

/** `docs/errors.md`. */
export function errorsPage(): string {
  const example = pageSizeError();
  const rows = Object.entries(ERROR_CODES).map(([code, meaning]) => [codeSpan(code), String(statusOf(code)), meaning]);
  return markdownPage(
    '# Errors',
    'This page lists every error code, so that you can look one up or handle it in an app.',
    [
      'An error is an entry in the `errors` list of a GraphQL response. Its message says what was expected, what the server got and how',
      'to fix it. Programs read `extensions`:',
    ].join('\n'),
    [
      '```json',
      JSON.stringify(
        {
          errors: [
            {
              message: example.message,
              path: ['claims'],
              extensions: { code: example.code },
            },
          ],
        },
        null,
        2,
      ),
      '```',
    ].join('\n'),
    [
      '- `code` is one of the codes below. Codes are stable; messages may be reworded.',
      '- `retryable: true` means that the same request can succeed later. Wait for the seconds in the `Retry-After` header, if there is one.',
      '- `requestId` identifies the request in the server log. It is also in the `x-request-id` response header.',
    ].join('\n'),
    '## Status codes',
    [
      'The table below has the status of a request that is rejected as a whole, and of every error of a question link, an export or a',
      'CSV. The command line uses the same codes. JSON responses of `/graphql` may have another status:',
    ].join('\n'),
    [
      '- Errors in the document, in its variables and in its cost have status 200 if the client accepts `application/json` only, as the',
      '  GraphQL over HTTP specification requires. Clients that accept `application/graphql-response+json` get the status in the table.',
      '- An error in a field, such as a page that is too large, has status 200. Its `path` names the field, and `data` has the fields that',
      '  could be answered. A failure of the server or the database has the status in the table if no field at the top of the query',
      '  could be answered.',
      '- `BAD_REQUEST` also comes with 403 (another site could have sent the request), 405 (wrong method), 406 (no format that `Accept`',
      '  allows) and 415 (unknown `Content-Type`). The message names what is accepted.',
    ].join('\n'),
    '## Codes',
    markdownTable(['Code', 'Status', 'Meaning and what to do'], rows),
    '## 429 and 503: when to send the request again',
    [
      '`RATE_LIMITED` (429) means that the caller has used its budget of cost points for this minute. `OVERLOADED` (503) means that the',
      'server has too many requests in flight, and `GRAPH_UNAVAILABLE` (503) that the database does not respond. All three are',
      'retryable. [Limits](limits.md) explains cost points, and [Operations](operations.md) what an operator can do.',
    ].join('\n'),
  );
}

/** The error of `claims(first: 500)`. */
function pageSizeError(): ClientError {
  try {
    pageSize('first', 500);
  } catch (error) {
    if (error instanceof ClientError) return error;
    throw error;
  }
  throw new Error('Expected an error for a page of 500 items.');
}
