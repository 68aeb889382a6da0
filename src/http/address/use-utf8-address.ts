import { prefersHtml } from '../negotiation/accept.ts';
import { errorResponse } from '../graphql/error-response.ts';
import { PAGE_HEADERS } from '../page/layout.ts';
import { siteErrorPage } from '../page/site-error-page.ts';
import type { HttpPlugin } from '../request/request-state.ts';
import { isUtf8Escaped } from './utf8.ts';

const MESSAGE =
  'Expected an address in UTF-8, got other bytes. Write é as %C3%A9, not as %E9: use encodeURIComponent, curl --data-urlencode or a URL library.';

/** Rejects addresses with invalid UTF-8, which a URL parser replaces silently. */
export function useUtf8Address(): HttpPlugin {
  return {
    onRequest({ request, serverContext, endResponse, fetchAPI }) {
      if (isUtf8Escaped(request.url)) return;
      serverContext.state.phase = 'request'; // so that it is logged
      if (!prefersHtml(request, ['application/json'])) {
        return endResponse(errorResponse(fetchAPI, { status: 400, code: 'BAD_REQUEST', message: MESSAGE }));
      }
      const body = siteErrorPage('The address is not valid UTF-8', MESSAGE);
      endResponse(
        new fetchAPI.Response(body, { status: 400, headers: { ...PAGE_HEADERS, 'cache-control': 'no-store' } }),
      );
    },
  };
}
