/** The access rules of the server. */
export interface Access {
  /** Enables introspection, "did you mean" suggestions and GraphiQL. */
  readonly introspection: boolean;
  /** Rejects all other documents, except from operators. */
  readonly trustedDocumentsOnly: boolean;
  /** A JSON file of trusted documents by hash, in addition to those of the library. */
  readonly trustedDocuments: string | null;
  /** Rejects requests that a page of another site could send without a CORS preflight. */
  readonly csrfCheck: boolean;
  /** Limits of callers without a token; null: unlimited. */
  readonly anonymous: { readonly allowed: boolean; readonly rate: number | null; readonly maxCost: number | null };
  readonly tokens: readonly Token[];
  /** Only operators may read the metrics. */
  readonly protectedMetrics: boolean;
  /** The number of trusted proxies in front, which append to `X-Forwarded-For`. */
  readonly proxies: number;
}

/** A bearer token. The configuration knows only its hash. */
export interface Token {
  readonly name: string;
  readonly role: 'reader' | 'operator';
  /** Points of cost a minute. */
  readonly rate: number;
  /** SHA-256 in hexadecimal. A token is random and long, so a slower hash would not add anything. */
  readonly hash: string;
}
