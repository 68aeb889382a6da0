import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { GraphQLClient } from 'graphql-request';

import { failureOf } from './failure.ts';
import { FinGraphError } from './fingraph-error.ts';
import { hashOf, payloadSerializer, textOf, textWithId } from './persisted-document.ts';

/* The door of `fingraph/client`: the one place that hands on what other files define, as a package has one entry. */
export { FinGraphError, type AnswerError, type FinGraphErrorCode } from './fingraph-error.ts';
export { cacheKeys, possibleTypes, typePolicies } from './cache-hints.ts';
export * from './generated.ts';

export interface ClientOptions {
  /** Sent with each request, such as `authorization`; a function is called for each. */
  readonly headers?: Readonly<Record<string, string>> | (() => Readonly<Record<string, string>>);
  /** Instead of the global `fetch`. */
  readonly fetch?: typeof fetch;
}

export interface CallOptions {
  /** Gives the request up: the promise is rejected with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A document whose result and variables are typed: as text or as a tree, as graphql-codegen makes them. */
export type TypedDocument<Result, Variables> = DocumentTypeDecoration<Result, Variables>;

/** Variables may be left out where none is required. */
type Rest<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: CallOptions]
    : [variables: Variables, options?: CallOptions];

/** A connection of a result: its items and where to go on. */
export type PageOf<Item> = { readonly pageInfo: PageInfo } & (
  | { readonly nodes: readonly Item[] }
  | { readonly edges: readonly Item[] }
);

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null;
}

interface Paged {
  readonly after?: string | null | undefined;
}

export interface Client {
  /**
   * The answer to a question. A document with a hash, as the `persistedDocuments` of graphql-codegen make it, is asked
   * for by that hash; where the server does not know it, its text is sent, if it has one.
   *
   * @throws {FinGraphError} for errors in the answer, also where a part of it came, and for a server that is not reached
   */
  ask<Result, Variables>(document: TypedDocument<Result, Variables>, ...rest: Rest<Variables>): Promise<Result>;

  /**
   * All items of a list, however many pages it has: `for await (const claim of client.items(…))`. A page is asked for
   * when its first item is. The document passes `$after` to the list and selects `pageInfo { hasNextPage endCursor }`.
   * `list` finds the connection in an answer; where it finds none, there are no items.
   *
   * @throws {FinGraphError} as `ask`; STALE_CURSOR where the data changed between two pages
   */
  items<Result, Variables extends Paged, Item>(
    document: TypedDocument<Result, Variables>,
    variables: 'after' extends keyof Variables ? Variables : never,
    list: (result: Result) => PageOf<Item> | null | undefined,
    options?: CallOptions,
  ): AsyncGenerator<Item, void, undefined>;
}

/**
 * A client of the FinGraph server whose GraphQL is at `address`, such as `http://127.0.0.1:4000/graphql`; in a page,
 * `/graphql` too.
 *
 * @throws {TypeError} for what is no URL of HTTP
 */
export function createClient(address: string, { headers, fetch }: ClientOptions = {}): Client {
  const url = absoluteUrl(address);
  const unknownHashes = new Set<string>();
  const http = new GraphQLClient(url, {
    ...(headers ? { headers } : {}),
    ...(fetch ? { fetch } : {}),
    jsonSerializer: payloadSerializer,
    excludeOperationName: true, // one operation a document; looking for its name would parse the text
  });

  async function ask<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    variables?: Variables,
    { signal, headers: more }: CallOptions = {},
  ): Promise<Result> {
    const send = async (query: string): Promise<Result> => {
      try {
        const { data } = await http.rawRequest<Result>({
          query,
          variables: { ...variables },
          ...(signal ? { signal } : {}),
          ...(more ? { requestHeaders: more } : {}),
        });
        return data;
      } catch (error) {
        throw signal?.aborted ? signal.reason : failureOf(error, url);
      }
    };
    const [hash, text] = [hashOf(document), textOf(document)];
    if (hash === null || (text !== null && unknownHashes.has(hash))) return send(text ?? '');
    try {
      return await send(textWithId(hash));
    } catch (error) {
      if (text === null || !(error instanceof FinGraphError) || error.code !== 'UNKNOWN_QUESTION') throw error;
      unknownHashes.add(hash);
      return send(text);
    }
  }

  return {
    ask,
    async *items(document, variables, list, options) {
      let after = variables.after ?? null;
      for (;;) {
        const page = list(await ask(document, { ...variables, after }, options));
        if (!page) return;
        yield* 'nodes' in page ? page.nodes : page.edges;
        const { hasNextPage, endCursor = null } = page.pageInfo;
        if (!hasNextPage) return;
        if (endCursor === null || endCursor === after) {
          throw new TypeError('The list does not go on: the document must pass $after to it and select endCursor.');
        }
        after = endCursor;
      }
    },
  };
}

/** In a page, an address without a host is one of the page's own. */
function absoluteUrl(address: string): string {
  const page = (globalThis as { readonly location?: { readonly href: string } }).location?.href;
  const url = URL.canParse(address, page) ? new URL(address, page) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || address === '') {
    throw new TypeError(
      `Expected an absolute URL such as http://127.0.0.1:4000/graphql, got ${JSON.stringify(address)}.`,
    );
  }
  return url.href;
}
