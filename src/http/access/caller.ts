/** The sender of a request and its rights. */
export interface Caller {
  /** Name of the token; null without one. */
  readonly name: string | null;
  /** An `operator` may also use introspection and untrusted documents, and read the metrics. */
  readonly role: 'anonymous' | 'reader' | 'operator';
  /** Points of cost a minute; null: unlimited. */
  readonly rate: number | null;
  /** Maximum cost of one request; null: the limit of the server. */
  readonly maxCost: number | null;
  /** Key of the token bucket that the requests are charged to. */
  readonly bucket: string;
  /** The IPv6 /48 of an anonymous caller, which has a second token bucket; null: none. */
  readonly site: string | null;
}

/** The caller of requests from the same process. */
export const TRUSTED_CALLER: Caller = {
  name: null,
  role: 'operator',
  rate: null,
  maxCost: null,
  bucket: 'trusted',
  site: null,
};
