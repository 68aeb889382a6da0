import type { RequestListener } from 'node:http';
import { createYoga } from 'graphql-yoga';

import type { Caller } from './access/caller.ts';
import type { AppOptions } from './app-options.ts';
import { documentCaches } from './limits/document-cache.ts';
import {
  type RequestState,
  type ServerContext,
  type StateListener,
  createRequestState,
} from './request/request-state.ts';
import { type Services, createServices } from './services.ts';
import { type ListenerStage, type PluginStage, listenerStages, pluginStages } from './stages.ts';

export interface App {
  /** Answers a request of a program in the same process, which is trusted unless it names another caller. */
  readonly fetch: (request: Request, caller?: Caller) => Promise<Response>;
  /** For `node:http`. Only here are bodies and queues limited, responses cached, and the explorer served. */
  readonly listener: RequestListener;
}

/** The HTTP application. It does not listen. `stages.ts` says what happens to a request, and in which order. */
export function createApp(options: AppOptions): App {
  const services = createServices(options);
  const app = assembleApp(options, services, {
    listeners: listenerStages(options, services),
    plugins: pluginStages(options, services, (request, state) => app.answer(request, state)),
  });
  return app;
}

export interface Stages {
  readonly listeners: readonly ListenerStage[];
  readonly plugins: readonly PluginStage[];
}

export interface AssembledApp extends App {
  readonly answer: (request: Request, state: RequestState) => Promise<Response>;
}

/** Puts stages together. */
export function assembleApp(
  { schema, context }: AppOptions,
  { signalOf }: Services,
  { listeners, plugins }: Stages,
): AssembledApp {
  const yoga = createYoga<ServerContext>({
    schema,
    context: ({ request, state }) => context({ signal: signalOf(request, state), requestId: state.requestId }),
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
    parserAndValidationCache: documentCaches(),
    logging: false,
    maskedErrors: false, // `useErrors` masks, where the request is known
    maxRequestBodySize: false, // `limitBody` counts
    cors: false, // Yoga's default allows credentials; `useCors` does not
    healthCheckEndpoint: DISABLED_ENDPOINT, // Yoga's matches any URL that ends in it, query strings included
    plugins: plugins.map(({ plugin }) => plugin),
  });
  const listener = listeners.reduceRight<StateListener>(
    (next, { wrap }) => wrap(next),
    (request, response, state) => void yoga(request, response, { state }),
  );
  const answer: AssembledApp['answer'] = async (request, state) => yoga.fetch(request, { state });
  return {
    answer,
    fetch: (request, caller) => {
      const requestId = request.headers.get('x-request-id');
      return answer(request, createRequestState({ requestId, ...(caller ? { caller } : {}) }));
    },
    listener: (request, response) => {
      listener(request, response, createRequestState({ requestId: request.headers['x-request-id'] }));
    },
  };
}

/** No URL contains a line feed. */
const DISABLED_ENDPOINT = '\n';
