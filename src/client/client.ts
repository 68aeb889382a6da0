import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { GraphQLClient } from 'graphql-request';

import { toFinGraphError } from './failure.ts';
import { FinGraphError } from './fingraph-error.ts';
import { documentText, metaHash, payloadSerializer, placeholderFor } from './persisted-document.ts';

/* The entry point of `fingraph/client`, and the only file with re-exports. */
export { type AnswerError, FinGraphError, type FinGraphErrorCode, type ResponseErrorEntry } from './fingraph-error.ts';
export type { Measure, MetricUnit, Series } from './open-value.ts';
export { cacheKeys, possibleTypes, typePolicies } from './cache-hints.ts';
export * from './generated.ts';

export interface ClientOptions {
  /** Headers of each request, such as `authorization`. A function is called for each request. */
  readonly headers?: Readonly<Record<string, string>> | (() => Readonly<Record<string, string>>);
  /** Replaces the global `fetch`. */
  readonly fetch?: typeof fetch;
}

export interface CallOptions {
  /** Cancels the request: the promise is rejected with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A document with typed results and variables, as text or as an AST. graphql-codegen generates both. */
export type TypedDocument<Result, Variables> = DocumentTypeDecoration<Result, Variables>;

/** The variables that a document declares: the compiler does not infer them from the variables of a call, which may have others. */
type Declared<Variables> = [Variables][Variables extends unknown ? 0 : never];

/** `variables` is optional if no variable is required. */
type Rest<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: CallOptions]
    : [variables: Variables, options?: CallOptions];

/** A connection of a result: its items and the cursor of the next page. */
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
   * Executes a document and returns its data. A document with a hash, from `persistedDocuments` of graphql-codegen, is
   * requested by that hash. If the server does not know it, the client sends the text, if there is one.
   *
   * @throws {FinGraphError} if the response has errors, even with partial data, or the server cannot be reached
   */
  ask<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...rest: Rest<Declared<Variables>>
  ): Promise<Result>;

  /**
   * Iterates over all items of a list and requests pages on demand: `for await (const claim of client.items(…))`. The
   * document must pass `$after` to the list and select `pageInfo { hasNextPage endCursor }`.
   *
   * @param list returns the connection in a result, or null or undefined for no items
   * @throws {FinGraphError} as `ask`; STALE_CURSOR if the server was replaced by another version between two pages
   */
  items<Result, Variables extends Paged, Item>(
    document: TypedDocument<Result, Variables>,
    variables: 'after' extends keyof Variables ? Declared<Variables> : never,
    list: (result: Result) => PageOf<Item> | null | undefined,
    options?: CallOptions,
  ): AsyncGenerator<Item, void, undefined>;
}

/**
 * Creates a client for a FinGraph server.
 *
 * @param address the GraphQL endpoint, such as `http://127.0.0.1:4000/graphql`; in a browser also a path such as `/graphql`
 * @throws {TypeError} if the address is not an HTTP URL
 */
export function createClient(address: string, { headers, fetch }: ClientOptions = {}): Client {
  const url = absoluteUrl(address);
  const unknownHashes = new Set<string>();
  const http = new GraphQLClient(url, {
    ...(headers ? { headers } : {}),
    ...(fetch ? { fetch } : {}),
    jsonSerializer: payloadSerializer,
    excludeOperationName: true, // documents have one operation, and finding its name would parse the text
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
        throw signal?.aborted ? signal.reason : toFinGraphError(error, url);
      }
    };
    const [hash, text] = [metaHash(document), documentText(document)];
    if (hash === null || (text !== null && unknownHashes.has(hash))) return send(text ?? '');
    try {
      return await send(placeholderFor(hash));
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
          throw new TypeError(
            'Expected a new cursor on each page, got none. The document must pass $after to the list and select endCursor.',
          );
        }
        after = endCursor;
      }
    },
  };
}

/** In a browser, a path is relative to the page. */
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
