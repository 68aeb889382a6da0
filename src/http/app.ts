import type { RequestListener } from 'node:http';
import { createYoga } from 'graphql-yoga';
import type { GraphQLSchema } from 'graphql';

import type { Example } from '../question/example/examples.ts';
import type { SavedQuery } from '../question/question.ts';
import type { Caller } from './access/caller.ts';
import type { AppOptions } from './app-options.ts';
import { type RunOperation, operationRunner } from './graphql/run-operation.ts';
import { documentCaches } from './limits/document-cache.ts';
import { type ServerContext, type StateListener, createRequestState } from './request/request-state.ts';
import { type Services, createServices } from './services.ts';
import { listenerStages } from './stages/listener-stages.ts';
import { operationStages } from './stages/operation-stages.ts';
import { pluginStages } from './stages/plugin-stages.ts';
import type { ListenerStage, OperationStage, PluginStage } from './stages/stage.ts';

export interface App {
  /** Handles a request from the same process. The caller is trusted unless another one is passed. */
  readonly fetch: (request: Request, caller?: Caller) => Promise<Response>;
  /** For `node:http`. Unlike `fetch`, it limits bodies and requests in flight, caches responses and serves the explorer. */
  readonly listener: RequestListener;
  /** Values for the variables of a question, from the loaded data. */
  readonly exampleOf: (question: SavedQuery) => Promise<Example>;
}

/** Creates the HTTP application, which does not listen. `stages/` lists what happens to a request, in order. */
export function createApp(options: AppOptions): App {
  return assembleApp(options.schema, createStages(options));
}

interface Stages {
  readonly listeners: readonly ListenerStage[];
  readonly plugins: (run: RunOperation) => readonly PluginStage[];
  readonly operation: readonly OperationStage[];
  readonly services: Services;
}

export function createStages(options: AppOptions): Stages {
  const services = createServices(options);
  return {
    services,
    listeners: listenerStages(options, services),
    plugins: (run) => pluginStages(options, services, run),
    operation: operationStages(options, services),
  };
}

/** Builds the application from its stages. */
export function assembleApp(schema: GraphQLSchema, { listeners, plugins, operation, services }: Stages): App {
  const steps = operation.map(({ step }) => step);
  const run = operationRunner(steps, services.execute, services.signalOf);
  const yoga = createYoga<ServerContext>({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
    parserAndValidationCache: documentCaches(),
    logging: false,
    maskedErrors: false, // `useErrors` masks errors and logs them with the request id
    maxRequestBodySize: false, // `limitBody` limits it
    cors: false, // Yoga's default allows credentials; `useCors` does not
    healthCheckEndpoint: DISABLED_ENDPOINT, // Yoga's matches any URL that ends in it, query strings included
    plugins: plugins(run).map(({ plugin }) => plugin),
  });
  const listener = listeners.reduceRight<StateListener>(
    (next, { wrap }) => wrap(next),
    (request, response, state) => void yoga(request, response, { state }),
  );
  return {
    fetch: async (request, caller) => {
      const requestId = request.headers.get('x-request-id');
      return yoga.fetch(request, { state: createRequestState({ requestId, ...(caller ? { caller } : {}) }) });
    },
    exampleOf: async (question) => {
      const { examples } = await services.readGraph();
      return examples.of(question);
    },
    listener: (request, response) => {
      listener(request, response, createRequestState({ requestId: request.headers['x-request-id'] }));
    },
  };
}

/** No URL contains a line feed. */
const DISABLED_ENDPOINT = '\n';
