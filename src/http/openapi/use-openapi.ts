import type { GraphQLSchema } from 'graphql';

import type { Example } from '../../question/example/examples.ts';
import type { SavedQuery } from '../../question/question.ts';
import type { Access } from '../access/access.ts';
import { publicRoot } from '../address/public-root.ts';
import { methodNotAllowed } from '../graphql/read-only.ts';
import { etag, namesTag, tagOf } from '../negotiation/etag.ts';
import { PAGE_HEADERS } from '../page/layout.ts';
import type { ReadLoadedGraph } from '../question/loaded-graph.ts';
import { JSON_HEADERS } from '../question/rendered-response.ts';
import type { HttpPlugin } from '../request/request-state.ts';
import { openApiDocument } from './openapi-document.ts';
import { openApiPage } from './page.ts';

interface Options {
  readonly schema: GraphQLSchema;
  readonly questions: readonly SavedQuery[];
  readonly readGraph: ReadLoadedGraph;
  readonly access: Access;
  readonly basePath: string;
  readonly hasMetrics: boolean;
}

/** `/openapi.json` describes the addresses of the server for programs, `/openapi` for people. */
export function useOpenApi({ schema, questions, readGraph, access, basePath, hasMetrics }: Options): HttpPlugin {
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      const isPage = url.pathname === '/openapi';
      if (!isPage && url.pathname !== '/openapi.json') return;
      const notAllowed = methodNotAllowed(request, url.pathname);
      if (notAllowed) return endResponse(notAllowed);
      const document = openApiDocument({
        schema,
        questions: await withExamples(),
        root: publicRoot((name) => request.headers.get(name), url, { basePath, isBehindProxy: access.proxies > 0 }),
        hasMetrics,
        needsToken: !access.anonymous.allowed,
      });
      const body = isPage ? openApiPage(document) : `${JSON.stringify(document)}\n`;
      const tag = tagOf(body);
      const headers = { ...(isPage ? PAGE_HEADERS : JSON_HEADERS), etag: etag(tag, null), 'cache-control': 'no-cache' };
      const isKnown = namesTag(request, tag);
      endResponse(
        new fetchAPI.Response(isKnown || request.method === 'HEAD' ? null : body, {
          status: isKnown ? 304 : 200,
          headers,
        }),
      );
    },
  };

  /** The document is useful without examples. */
  async function withExamples() {
    const examples = await readGraph().then(
      (graph) => graph.examples,
      () => null,
    );
    return Promise.all(
      questions.map(async (question) => ({
        question,
        example: (await examples?.of(question).catch(() => null)) ?? NO_EXAMPLE,
      })),
    );
  }
}

const NO_EXAMPLE: Example = { values: {}, missing: null };
