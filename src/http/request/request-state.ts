import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';

import type { GraphNotice } from '../../schema/executor.ts';
import { type Caller, TRUSTED_CALLER } from '../access/caller.ts';

/** The state of one request. A stage reads only fields that an earlier stage has written; see `stages/stage.ts`. */
export interface RequestState {
  readonly requestId: string;
  /** When the headers had arrived, on the clock of `performance.now()`. */
  readonly startedAt: number;

  /** The body that the listener has read; empty for GET and HEAD, and if it was too large. */
  body: Uint8Array;
  isBodyTooLarge: boolean;
  /** The queue that was full when the request arrived. */
  rejectedBy: QueueName | null;

  /** Whether this is a HEAD request, which is processed as GET. */
  isHead: boolean;
  caller: Caller;
  /** Points that were taken from the caller's token bucket before the cost was known. */
  charged: number;
  /** The latest phase, which tells client errors from server errors. `route` until the request is known to be GraphQL. */
  phase: 'route' | 'request' | 'parse' | 'operation' | 'validate' | 'execute';
  deadline: Deadline | null;
  /** Whether to report the cost: `true` adds it to the response, `DRY_RUN` returns nothing else. */
  costReport: boolean | 'DRY_RUN';
  /** Name of the operation; null until the document is parsed, and for an operation without a name. */
  operation: string | null;
  cost: number | null;
  /** Releases the permits of a running operation; null if it holds none. */
  releaseCost: (() => void) | null;
  execution: Execution | null;
  /** Why the result may mix two versions of the graph; null if it comes from one version. */
  graphNotice: GraphNotice | null;
  /** `data: null` without errors is the response to a dry run. */
  outcome: 'data' | 'null' | 'errors' | null;
}

export type QueueName = 'request' | 'export';

export interface Deadline {
  readonly signal: AbortSignal;
  readonly timer: NodeJS.Timeout;
}

/** An operation that was executed. */
export interface Execution {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
}

/** The context that Yoga passes to every hook. `req` and `res` are missing for a request that came through `app.fetch`. */
export interface ServerContext {
  readonly state: RequestState;
  readonly req?: IncomingMessage;
  readonly res?: ServerResponse;
}

export type HttpPlugin = Plugin<ServerContext, ServerContext>;

/** A listener in front of Yoga. */
export type StateListener = (request: IncomingMessage, response: ServerResponse, state: RequestState) => void;

interface Arrival {
  /** The header `x-request-id`. An id that is missing or malformed is replaced. */
  readonly requestId?: string | string[] | null | undefined;
  readonly startedAt?: number;
  readonly caller?: Caller;
}

export function createRequestState({
  requestId,
  startedAt = performance.now(),
  caller = TRUSTED_CALLER,
}: Arrival = {}): RequestState {
  return {
    requestId: typeof requestId === 'string' && REQUEST_ID.test(requestId) ? requestId : randomUUID(),
    startedAt,
    body: EMPTY,
    isBodyTooLarge: false,
    rejectedBy: null,
    isHead: false,
    caller,
    charged: 0,
    phase: 'route',
    deadline: null,
    costReport: false,
    operation: null,
    cost: null,
    releaseCost: null,
    execution: null,
    graphNotice: null,
    outcome: null,
  };
}

const REQUEST_ID = /^[\w.-]{1,64}$/;
const EMPTY = new Uint8Array();
