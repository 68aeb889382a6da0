import type { RequestListener } from 'node:http';

import type { VariableName } from '../config/variable.ts';

/** FinGraph as a part of another server. */
export interface FinGraph {
  /**
   * Handles a request of the Fetch API, as Hono, Next.js and Deno pass it: all of FinGraph, with the explorer, under the same
   * limits as `listener`. The caller is whoever sent the request, so without a token it is anonymous.
   */
  readonly fetch: (request: Request, sender?: RequestSender) => Promise<Response>;
  /**
   * Handles a request of `node:http`, as Express passes it. Mount it before middleware that reads bodies, such as
   * `express.json()`.
   */
  readonly listener: RequestListener;
  /** Aborts what runs, and closes the graph. Stop the server first. Further requests are answered with 503. */
  close(): Promise<void>;
}

/** Who sent a request, which its headers do not tell. Other properties are ignored, since routers pass their own. */
export interface RequestSender {
  /** The IP address of the client, by which anonymous callers are limited. Without it, all share one limit. */
  readonly clientAddress?: string | undefined;
}

export interface FinGraphOptions {
  /** Where the graph is: `memory:`, `file:PATH` or the URL of a database, as `GRAPH_URL`. Default: in memory. */
  readonly graph?: string | undefined;
  /**
   * Folders of data sets to load first, in this order. Without them, the graph is served as it is, and an empty one gets the
   * shipped data set.
   */
  readonly datasets?: readonly string[] | undefined;
  /** The path under which the app mounts FinGraph, such as `/fingraph`. Every link starts with it. Default: the root. */
  readonly basePath?: string | undefined;
  /**
   * Whether anybody may send requests, as with `NODE_ENV=production`. `false` is for the own machine, as `fingraph serve`
   * without that variable: with GraphiQL, introspection and imports, and without limits for callers. Default: true.
   */
  readonly production?: boolean | undefined;
  /** Settings by the names of their environment variables, which are not read: `{ MAX_COST: 10_000 }`. */
  readonly settings?: FinGraphSettings | undefined;
  /** Aborts the start. */
  readonly signal?: AbortSignal | undefined;
}

/** The settings that have an option of their own, and those of a server or a command. */
type OtherSetting =
  | 'GRAPH_URL'
  | 'BASE_PATH'
  | 'NODE_ENV'
  | 'PORT'
  | 'HOST'
  | 'MAX_CONNECTIONS'
  | 'SHUTDOWN_TIMEOUT_MS'
  | 'SERVER_TOKEN';

export type FinGraphSettings = Readonly<Partial<Record<Exclude<VariableName, OtherSetting>, string | number>>>;
