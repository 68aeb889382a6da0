import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Plugin } from 'graphql-yoga';

import { excerpt } from '../../support/excerpt.ts';
import { type Caller, INSIDER } from '../access/caller.ts';

/** What the log and the errors of a request name it by. */
export interface RequestFacts {
  readonly requestId: string;
  /** When its headers had arrived, on the clock of `performance.now()`. */
  readonly startedAt: number;
  /** Name of the operation once the document is read; null for one without a name. */
  operation: string | null;
  /** What the request costs, once that is computed. */
  cost: number | null;
  /** Who asks; a request that came over no socket is one of our own. */
  caller: Caller;
  /** How far the request has come: what failed is told by it. `route` until it is known to be one for GraphQL. */
  phase: 'route' | 'request' | 'parse' | 'operation' | 'validate' | 'execute';
}

/** The request id that a request came with, if it is a plain one, or else a new one. */
export function requestIdOf(given: string | null | undefined): string {
  return given && REQUEST_ID.test(given) ? given : randomUUID();
}

const REQUEST_ID = /^[\w.-]{1,64}$/;

const arrivals = new WeakMap<IncomingMessage, number>();

/** When a request came over a socket; the first call says that it is now. */
export function arrivalOf(message: IncomingMessage): number {
  const known = arrivals.get(message);
  if (known !== undefined) return known;
  const now = performance.now();
  arrivals.set(message, now);
  return now;
}

const facts = new WeakMap<Request, RequestFacts>();

/** The facts of a request, the same ones whenever they are asked for; the first call may say when it started. */
export function factsOf(request: Request, startedAt = performance.now()): RequestFacts {
  const known = facts.get(request);
  if (known) return known;
  const made: RequestFacts = {
    requestId: requestIdOf(request.headers.get('x-request-id')),
    startedAt,
    operation: null,
    cost: null,
    caller: INSIDER,
    phase: 'route',
  };
  facts.set(request, made);
  return made;
}

/** Keeps the facts of each request up to date and answers its id in `x-request-id`. */
export function useRequestFacts(): Plugin<object, { readonly req?: IncomingMessage }> {
  return {
    onRequest({ request, serverContext }) {
      if (serverContext?.req) factsOf(request, arrivalOf(serverContext.req));
    },
    onRequestParse({ request }) {
      factsOf(request).phase = 'request';
    },
    onParse({ context }) {
      advance(context, 'parse');
      return ({ result }) => {
        if (!(result instanceof Error)) advance(context, 'operation');
      };
    },
    onValidate({ context }) {
      advance(context, 'validate');
    },
    onExecute({ args }) {
      const { request } = args.contextValue as { request?: Request };
      if (!request) return;
      const operations = args.document.definitions.flatMap((node: { kind: string; name?: { value: string } }) =>
        node.kind === 'OperationDefinition' ? [node.name?.value ?? null] : [],
      );
      const current = factsOf(request);
      current.phase = 'execute';
      const name = args.operationName ?? operations[0] ?? null;
      current.operation = name === null ? null : excerpt(name); // for the log
    },
    onResponse({ request, response }) {
      response.headers.set('x-request-id', factsOf(request).requestId);
    },
  };
}

function advance(context: unknown, phase: RequestFacts['phase']): void {
  const { request } = context as { request?: Request };
  if (request) factsOf(request).phase = phase;
}
