import { SHELL_SCRIPT_SOURCE } from '../page/layout.ts';
import type { HttpPlugin, StateListener } from '../request/request-state.ts';

/* All other files use paths from the root. If a proxy serves FinGraph under a base path, `stripBasePath` removes the base
   from requests, and `useBasePath` adds it to the links in responses. */

/** Removes the base from the paths of requests, unless the proxy has removed it. */
export function stripBasePath(base: string, listener: StateListener): StateListener {
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

/** Adds the base to the links in responses: in headers, in pages of `layout.ts`, and in lists in JSON. */
export function useBasePath(base: string): HttpPlugin {
  if (base === '') return {};
  return {
    async onResponse({ request, response, setResponse, fetchAPI }) {
      const { headers } = response;
      const location = headers.get('location');
      if (location !== null) headers.set('location', prefixLink(base, location));
      const link = headers.get('link');
      if (link !== null) {
        headers.set(
          'link',
          link.replaceAll(/<(\/[^>]*)>/g, (_, path: string) => `<${prefixLink(base, path)}>`),
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

/** Adds the base to the links of a page. Texts from data contain no quotes, since `html` escapes them. */
export function prefixPageLinks(base: string, text: string): string {
  if (base === '') return text;
  return text.replaceAll(
    /\b(href|src|action)="(\/[^"]*)"/g,
    (_, name: string, path: string) => `${name}="${prefixLink(base, path)}"`,
  );
}

/** Leaves links to other servers, and links that have the base already, unchanged. */
function prefixLink(base: string, link: string): string {
  const isRootRelative = link.startsWith('/') && !link.startsWith('//');
  const hasBase = link === base || link.startsWith(`${base}/`);
  return isRootRelative && !hasBase ? `${base}${link}` : link;
}

/** Null if the body has no links. */
function bodyRewriter(base: string, request: Request, { headers, body }: Response): ((text: string) => string) | null {
  if (body === null || request.method === 'HEAD' || headers.has('content-encoding')) return null;
  // GraphiQL has another policy and adds the base itself
  if (headers.get('content-security-policy')?.includes(SHELL_SCRIPT_SOURCE)) {
    return (text) => prefixPageLinks(base, text);
  }
  if (!headers.get('content-type')?.includes('application/json')) return null;
  const format = JSON_LINKS.find(({ path }) => path.test(new URL(request.url).pathname));
  if (!format) return null;
  return (text) => {
    const json = JSON.parse(text) as JsonObject;
    const rewritten = format.mapLinks(json, (link) => prefixLink(base, link));
    return `${JSON.stringify(rewritten, null, 2)}\n`;
  };
}

type JsonObject = Readonly<Record<string, unknown>>;
type MapLink = (link: string) => string;

/** JSON responses with links, and where the links are. */
const JSON_LINKS: readonly {
  readonly path: RegExp;
  readonly mapLinks: (json: JsonObject, map: MapLink) => object;
}[] = [
  { path: /^\/questions(?:\.json)?$/, mapLinks: (json, map) => mapEach(json, 'questions', 'links', map) },
  { path: /^\/export\/?$/, mapLinks: (json, map) => mapEach(json, 'exports', 'files', map) },
  {
    path: /^\/export\/.*\.manifest\.json$/,
    mapLinks: (json, map) => (typeof json['address'] === 'string' ? { ...json, address: map(json['address']) } : json),
  },
];

/** Rewrites the links in each record of a list, such as `links` of each of `questions`. */
function mapEach(json: JsonObject, list: string, key: string, map: MapLink): object {
  const records = json[list];
  if (!Array.isArray(records)) return json;
  const rewritten = (records as JsonObject[]).map((record) => {
    const links = Object.entries((record[key] ?? {}) as Readonly<Record<string, string>>);
    return { ...record, [key]: Object.fromEntries(links.map(([name, link]) => [name, map(link)])) };
  });
  return { ...json, [list]: rewritten };
}
