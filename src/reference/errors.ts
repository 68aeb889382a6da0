import { statusOf } from '../http/graphql/error-status.ts';
import { ERROR_CODES } from '../model/client-error.ts';
import { codeSpan, markdownPage, markdownTable } from './markdown.ts';

/** `docs/errors.md`. */
export function errorsPage(): string {
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
              message: 'Expected a page of at most 200 items, got first: 500. Request several pages.',
              path: ['claims'],
              extensions: { code: 'PAGE_TOO_LARGE' },
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
      'The status in the table applies when the response has no data. A response in which only some fields failed has status 200, and so',
      'has every response with `Content-Type: application/json` that contains both data and errors. Question links, exports and the',
      'command line use the same codes and messages.',
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
