import { PAGE_HEADERS } from '../page/layout.ts';
import type { HttpPlugin, StateListener } from '../request/request-state.ts';

/* All other files know paths from the root. Behind a proxy that serves FinGraph under a base path, these two remove the
   base from requests and put it in front of every link in responses. */

/** Removes the base from the paths of requests, unless the proxy has done it. */
export function underBasePath(base: string, listener: StateListener): StateListener {
  if (base === '') return listener;
  return (request, response, state) => {
    const { url = '/' } = request;
    if (url === base || url.startsWith(`${base}?`)) {
      // without the slash, relative links of the page would leave the base
      response.writeHead(308, { location: `${base}/${url.slice(base.length)}` });
      return void response.end();
    }
    if (url.startsWith(`${base}/`)) request.url = url.slice(base.length);
    return listener(request, response, state);
  };
}

/** Puts the base in front of links in responses: in headers, in pages of `layout.ts`, and in lists in JSON. */
export function useBasePath(base: string): HttpPlugin {
  if (base === '') return {};
  return {
    async onResponse({ request, response, setResponse, fetchAPI }) {
      const { headers } = response;
      const location = headers.get('location');
      if (location !== null) headers.set('location', linkUnder(base, location));
      const link = headers.get('link');
      if (link !== null) {
        headers.set(
          'link',
          link.replaceAll(/<(\/[^>]*)>/g, (_, path: string) => `<${linkUnder(base, path)}>`),
        );
      }
      const rewrite = bodyRewriter(base, request, response);
      if (rewrite === null) return;
      const body = rewrite(await response.text());
      if (headers.has('content-length')) headers.set('content-length', String(Buffer.byteLength(body)));
      setResponse(new fetchAPI.Response(body, { status: response.status, headers }));
    },
  };
}

/** Puts the base in front of the links of a page. Texts from data contain no quotes, since `html` escapes them. */
export function pageUnder(base: string, text: string): string {
  if (base === '') return text;
  return text.replaceAll(
    /\b(href|src|action)="(\/[^"]*)"/g,
    (_, name: string, path: string) => `${name}="${linkUnder(base, path)}"`,
  );
}

/** Leaves links to other servers, and those that have the base already. */
function linkUnder(base: string, link: string): string {
  const isOfRoot = link.startsWith('/') && !link.startsWith('//');
  const isUnder = link === base || link.startsWith(`${base}/`);
  return isOfRoot && !isUnder ? `${base}${link}` : link;
}

/** Null if the body has no links. */
function bodyRewriter(base: string, request: Request, { headers, body }: Response): ((text: string) => string) | null {
  if (body === null || request.method === 'HEAD' || headers.has('content-encoding')) return null;
  // GraphiQL has another policy, and is rendered with the base
  if (headers.get('content-security-policy') === PAGE_HEADERS['content-security-policy']) {
    return (text) => pageUnder(base, text);
  }
  if (!headers.get('content-type')?.includes('application/json')) return null;
  const linked = JSON_LINKS.find(({ path }) => path.test(new URL(request.url).pathname));
  if (!linked) return null;
  return (text) => {
    const found = JSON.parse(text) as Record<string, unknown>;
    return `${JSON.stringify(
      linked.under(found, (link) => linkUnder(base, link)),
      null,
      2,
    )}\n`;
  };
}

type Under = (link: string) => string;

/** JSON responses with links, and where the links are. */
const JSON_LINKS: readonly {
  readonly path: RegExp;
  readonly under: (found: Readonly<Record<string, unknown>>, under: Under) => object;
}[] = [
  { path: /^\/questions(?:\.json)?$/, under: (found, under) => eachUnder(found, 'questions', 'links', under) },
  { path: /^\/export\/?$/, under: (found, under) => eachUnder(found, 'exports', 'files', under) },
  {
    path: /^\/export\/.*\.manifest\.json$/,
    under: (found, under) =>
      typeof found['address'] === 'string' ? { ...found, address: under(found['address']) } : found,
  },
];

/** Rewrites the links in each record of a list, such as `links` of each of `questions`. */
function eachUnder(found: Readonly<Record<string, unknown>>, list: string, key: string, under: Under): object {
  const records = found[list];
  if (!Array.isArray(records)) return found;
  const written = (records as Readonly<Record<string, unknown>>[]).map((record) => {
    const links = Object.entries((record[key] ?? {}) as Readonly<Record<string, string>>);
    return { ...record, [key]: Object.fromEntries(links.map(([name, link]) => [name, under(link)])) };
  });
  return { ...found, [list]: written };
}
