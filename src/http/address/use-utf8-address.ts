import type { Plugin } from 'graphql-yoga';

import { preferred } from '../negotiation/accept.ts';
import { earlyRefusal } from '../graphql/error-response.ts';
import { PAGE_HEADERS } from '../page/layout.ts';
import { placesPage } from '../page/places-page.ts';
import { factsOf } from '../request/request-state.ts';
import { isUtf8Escaped } from './utf8.ts';

const MESSAGE =
  'Expected an address in UTF-8, got bytes that are not. Write é as %C3%A9, not as %E9: encodeURIComponent, curl --data-urlencode or a library for addresses does.';

/** Refuses addresses that would be read as something else than they say. */
export function useUtf8Address(): Plugin {
  return {
    onRequest({ request, endResponse, fetchAPI }) {
      if (isUtf8Escaped(request.url)) return;
      factsOf(request).phase = 'request'; // so that it is on record
      if (preferred(request.headers.get('accept'), ['application/json', 'text/html']) !== 'text/html') {
        return endResponse(earlyRefusal(fetchAPI, { status: 400, code: 'BAD_REQUEST', message: MESSAGE }));
      }
      const body = placesPage('This address cannot be read', MESSAGE);
      endResponse(
        new fetchAPI.Response(body, { status: 400, headers: { ...PAGE_HEADERS, 'cache-control': 'no-store' } }),
      );
    },
  };
}
