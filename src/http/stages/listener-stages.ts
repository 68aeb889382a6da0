import { MINIMUM_POINTS } from '../access/charging.ts';
import { requireUrl } from '../address/require-url.ts';
import { stripBasePath } from '../address/use-base-path.ts';
import type { AppOptions } from '../app-options.ts';
import { isUpdatePath } from '../dataset/update-address.ts';
import { isUploadPath } from '../import/import-address.ts';
import { responseCache } from '../limits/response-cache.ts';
import { limitBody } from '../limits/use-body-limit.ts';
import { createHeadReader } from '../page/head/head-reader.ts';
import { serveExplorer } from '../page/serve-explorer.ts';
import { traceRequests } from '../request/trace.ts';
import type { Services } from '../services.ts';
import { type ListenerStage, when } from './stage.ts';

/** In front of Yoga, for requests that come over a socket. */
export function listenerStages(
  options: AppOptions,
  { charging, admission, metrics, record, executeShared }: Services,
): ListenerStage[] {
  const { basePath, explorer, responseCacheBytes, generation } = options;
  return [
    {
      name: 'requireUrl',
      why: 'All later stages see the normalized address.',
      wrap: requireUrl,
    },
    {
      name: 'stripBasePath',
      why: 'Later stages use paths from the root.',
      wrap: (next) => stripBasePath(basePath, next),
    },
    ...when(explorer !== null, {
      name: 'serveExplorer',
      why: 'Static files need no limits. A caller who may not read the graph gets pages that do not describe it.',
      writes: ['caller', 'charged'],
      wrap: (next) =>
        serveExplorer(explorer ?? '', next, {
          base: basePath,
          hasImport: options.imports !== null,
          embedOrigins: options.embedOrigins,
          isBehindProxy: options.access.proxies > 0,
          readHead: createHeadReader(executeShared),
          admits: (message, state) => charging.admit(message, state, MINIMUM_POINTS) === null,
          generation,
        }),
    }),
    {
      name: 'limitBody',
      why: 'Counts bytes before the fetch API copies them. Rejects in `useBodyLimit`. Leaves the body of an update to `useDatasetUpdates`, and that of an import to `useImport`.',
      writes: ['body', 'isBodyTooLarge'],
      wrap: (next) =>
        limitBody(options.maxBodyBytes, next, (path) =>
          isUpdatePath(path) ? options.updates !== null : options.imports !== null && isUploadPath(path),
        ),
    },
    {
      name: 'traceRequests',
      why: 'After the body, whose events would lose the trace.',
      wrap: traceRequests,
    },
    ...when(responseCacheBytes > 0, {
      name: 'responseCache',
      why: 'Before Yoga, which takes ten times as long as a cached response. Before the queue, since a hit needs no limit.',
      reads: ['requestId', 'body', 'isBodyTooLarge', 'operation', 'cost', 'outcome', 'graphNotice'],
      writes: ['caller', 'charged'],
      wrap: (next) =>
        responseCache(next, {
          maxBytes: responseCacheBytes,
          generation,
          admits: (message, state, { cost }) => charging.admit(message, state, cost ?? MINIMUM_POINTS) === null,
          onHit: ({ operation, cost }, { requestId, startedAt }) => {
            metrics.cacheRequest('responses', true);
            record({ requestId, operation, status: 200, startedAt, cost, cached: true });
          },
          onMiss: () => metrics.cacheRequest('responses', false),
        }),
    }),
    {
      name: 'admit',
      why: 'Last, so that only requests that need work wait. Rejects in `useAdmission`.',
      reads: ['startedAt'],
      writes: ['rejectedBy'],
      wrap: admission.admit,
    },
  ];
}
