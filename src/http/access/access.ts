/** Who may ask what. */
export interface Access {
  /** Clients may read the schema through the API, are told which names they may have meant, and get GraphiQL. */
  readonly introspection: boolean;
  /** Others are refused, but to operators. */
  readonly trustedDocumentsOnly: boolean;
  /** A JSON file of trusted documents by hash, beside those of the library. */
  readonly trustedDocuments: string | null;
  /** Only requests that no other site can have a browser send are executed. */
  readonly csrfRule: boolean;
  /** Those without a token; null: without a limit. */
  readonly anonymous: { readonly allowed: boolean; readonly rate: number | null; readonly maxCost: number | null };
  readonly tokens: readonly Token[];
  /** The metrics are for operators. */
  readonly guardedMetrics: boolean;
  /** How many proxies stand in front, whose `X-Forwarded-For` is believed. */
  readonly proxies: number;
}

/** A bearer token, of which the configuration knows no more than this. */
export interface Token {
  readonly name: string;
  readonly role: 'reader' | 'operator';
  /** Points of cost a minute. */
  readonly rate: number;
  /** SHA-256, in hexadecimal. A token is random and long, so that no slower hash is needed. */
  readonly hash: string;
}
