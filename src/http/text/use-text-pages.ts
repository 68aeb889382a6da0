import type { SavedQuery } from '../../question/question.ts';
import { publicRoot } from '../address/public-root.ts';
import { methodNotAllowed } from '../graphql/read-only.ts';
import { etag, namesTag, tagOf } from '../negotiation/etag.ts';
import { MARKDOWN_HEADERS } from '../question/render-result.ts';
import type { HttpPlugin } from '../request/request-state.ts';
import type { DocPage } from './doc-page.ts';
import { siteAsText } from './site-as-text.ts';

interface Options {
  readonly questions: readonly SavedQuery[];
  /** The pages of the documentation; none if this installation has none. */
  readonly docs: readonly DocPage[];
  readonly basePath: string;
  readonly isBehindProxy: boolean;
}

/**
 * `/llms.txt` says to language models what is where (https://llmstxt.org), and `/docs/…` are the pages of the documentation, as
 * Markdown.
 */
export function useTextPages({ questions, docs, ...options }: Options): HttpPlugin {
  const pages = new Map(docs.map((page) => [`/docs/${page.path}`, page]));
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      const page = pages.get(url.pathname);
      if (!page && url.pathname !== '/llms.txt') return;
      const notAllowed = methodNotAllowed(request, url.pathname);
      if (notAllowed) return endResponse(notAllowed);
      const root = publicRoot((name) => request.headers.get(name), url, options);
      const body = page ? page.text : siteAsText({ root, questions, docs });
      const tag = tagOf(body);
      const isKnown = namesTag(request, tag);
      endResponse(
        new fetchAPI.Response(isKnown || request.method === 'HEAD' ? null : body, {
          status: isKnown ? 304 : 200,
          headers: {
            ...(page ? MARKDOWN_HEADERS : { 'content-type': 'text/plain; charset=utf-8' }),
            etag: etag(tag, null),
            'cache-control': 'no-cache',
          },
        }),
      );
    },
  };
}
