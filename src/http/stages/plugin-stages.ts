import { useCors } from '../access/use-cors.ts';
import { useCsrfCheck } from '../access/use-csrf-check.ts';
import { useAdmit } from '../access/use-admit.ts';
import { useNoIntrospection } from '../access/use-no-introspection.ts';
import { usePersistedQueries } from '../access/use-persisted-queries.ts';
import { useTrustedDocuments } from '../access/use-trusted-documents.ts';
import { useBasePath } from '../address/use-base-path.ts';
import { useUtf8Address } from '../address/use-utf8-address.ts';
import type { AppOptions } from '../app-options.ts';
import { useDatasetDescription } from '../dataset/use-dataset-description.ts';
import { useDatasetUpdates } from '../dataset/use-dataset-updates.ts';
import { useExport } from '../export/use-export.ts';
import { useContentTypeErrors } from '../graphql/use-content-type-errors.ts';
import { useCsvResponse } from '../graphql/use-csv-response.ts';
import { useErrors } from '../graphql/use-errors.ts';
import { useOperation } from '../graphql/use-operation.ts';
import { useDocumentRequired, useRequestBody } from '../graphql/use-request-body.ts';
import { useResponseType } from '../graphql/use-response-type.ts';
import { useRetryAfter } from '../graphql/use-retry-after.ts';
import { useAdmission } from '../limits/use-admission.ts';
import { useBodyLimit } from '../limits/use-body-limit.ts';
import { useImport } from '../import/use-import.ts';
import { useDocumentLimit } from '../limits/use-document-limit.ts';
import { useValidationLimit } from '../limits/use-validation-limit.ts';
import { useCompression } from '../negotiation/use-compression.ts';
import { useMethods } from '../negotiation/use-methods.ts';
import { useRevalidation } from '../negotiation/use-revalidation.ts';
import { useSecurityHeaders } from '../negotiation/use-security-headers.ts';
import { useGraphiQLPage } from '../page/use-graphiql-page.ts';
import { useGraphQLPage } from '../page/use-graphql-page.ts';
import { useSiteShell } from '../page/use-site-shell.ts';
import { useNotFound } from '../page/use-not-found.ts';
import { useOpenCors } from '../reconcile/use-open-cors.ts';
import { useOpenApi } from '../openapi/use-openapi.ts';
import { useReconcile } from '../reconcile/use-reconcile.ts';
import { useQuestionLinks } from '../question/use-question-links.ts';
import { useGraphNotice } from '../request/graph-notice.ts';
import { useMetrics } from '../request/metrics.ts';
import { useDeadline } from '../request/use-deadline.ts';
import { useHeadAsGet, useHeadResponse } from '../request/use-head.ts';
import { useHealth } from '../request/use-health.ts';
import { useTextPages } from '../text/use-text-pages.ts';
import { useRequestLog } from '../request/use-request-log.ts';
import { useRequestState } from '../request/use-request-state.ts';
import type { Services } from '../services.ts';
import { publicResult } from '../graphql/convert-errors.ts';
import type { RunOperation } from '../graphql/run-operation.ts';
import { useExecutor } from '../graphql/use-executor.ts';
import { useCostRelease } from '../limits/admit-operation.ts';
import { useCostReport } from '../limits/price-operation.ts';
import { withAdvice } from '../../schema/advice/advice.ts';
import { type PluginStage, when } from './stage.ts';

/** The plugins of Yoga. Those of the stage `route` end requests for other addresses than /graphql. */
export function pluginStages(options: AppOptions, services: Services, run: RunOperation): PluginStage[] {
  const { schema, questions, logger, corsOrigins, access, basePath, limits, trustedDocuments } = options;
  const { metrics, readiness, record, signalOf, charging, execute, executeShared, readGraph } = services;
  const errors = {
    logger,
    suggestions: access.introspection,
    advise: (message: string) => withAdvice(schema, message),
  };
  return [
    {
      stage: 'observe',
      name: 'useHeadAsGet',
      why: 'Before all others, which see a GET.',
      writes: ['isHead'],
      plugin: useHeadAsGet(),
    },
    {
      stage: 'observe',
      name: 'useRequestState',
      why: 'Records the phase of the request, which later stages and the conversion of errors read.',
      reads: ['requestId'],
      writes: ['phase', 'outcome'],
      plugin: useRequestState(),
    },
    {
      stage: 'observe',
      name: 'useRequestLog',
      why: 'Logs rejected requests too.',
      reads: ['requestId', 'startedAt', 'phase', 'operation', 'cost'],
      plugin: useRequestLog(record),
    },
    {
      stage: 'observe',
      name: 'useSiteShell',
      why: 'Before `useBasePath`, which rewrites the links of complete pages.',
      plugin: useSiteShell(basePath),
    },
    {
      stage: 'observe',
      name: 'useBasePath',
      why: 'Rewrites links in responses before they are compressed.',
      plugin: useBasePath(basePath),
    },
    {
      stage: 'observe',
      name: 'useDeadline',
      why: 'Stops the timer that `signalOf` has started.',
      reads: ['deadline'],
      plugin: useDeadline(),
    },
    {
      stage: 'protect',
      name: 'useOpenCors',
      why: 'Before the first rejection, as for `useCors`, which leaves `/reconcile` to it.',
      plugin: useOpenCors(),
    },
    {
      stage: 'protect',
      name: 'useCors',
      why: 'Before the first rejection: pages can read errors only with these headers. Preflights carry no token.',
      plugin: useCors(corsOrigins),
    },
    {
      stage: 'protect',
      name: 'useSecurityHeaders',
      why: 'Applies to every response that sets no headers of its own.',
      plugin: useSecurityHeaders(),
    },
    {
      stage: 'protect',
      name: 'useAdmission',
      why: 'Rejects requests above the limit before they cost anything.',
      reads: ['rejectedBy'],
      plugin: useAdmission(options.admission),
    },
    {
      stage: 'identify',
      name: 'useAdmit',
      why: 'All later stages know the caller, who has been charged the minimum.',
      reads: ['caller'],
      writes: ['caller', 'charged', 'phase'],
      plugin: useAdmit(charging, () => metrics.rejected('rate')),
    },
    {
      stage: 'protect',
      name: 'useBodyLimit',
      why: 'After the charge, so that a body that is too large is not free.',
      reads: ['isBodyTooLarge'],
      plugin: useBodyLimit(options.maxBodyBytes),
    },
    {
      stage: 'route',
      name: 'useRetryAfter',
      why: 'Covers the 503 of every route.',
      plugin: useRetryAfter(),
    },
    {
      stage: 'route',
      name: 'useUtf8Address',
      why: 'Before the routes, which would misread the address.',
      writes: ['phase'],
      plugin: useUtf8Address(),
    },
    {
      stage: 'route',
      name: 'useHealth',
      why: 'Ends requests for /health.',
      plugin: useHealth(readiness),
    },
    ...when(options.metrics !== null, {
      stage: 'route',
      name: 'useMetrics',
      why: 'Ends requests for /metrics.',
      reads: ['caller'],
      plugin: useMetrics(metrics, access.protectedMetrics),
    }),
    {
      stage: 'route',
      name: 'useQuestionLinks',
      why: 'Ends requests for /questions, and for /graphql?question=.',
      reads: ['requestId', 'startedAt', 'caller', 'deadline', 'phase', 'operation'],
      writes: ['deadline'],
      plugin: useQuestionLinks({
        hasImport: options.imports !== null,
        basePath,
        isBehindProxy: access.proxies > 0,
        embedOrigins: options.embedOrigins,
        questions,
        execute,
        signalOf,
        readGraph,
        executeShared,
        publish: (result, { state }) => publicResult(result, { ...errors, state }),
        run: async (operation, exchange) =>
          publicResult(await run(operation, exchange), { ...errors, state: exchange.state }),
      }),
    },
    ...when(access.introspection, {
      stage: 'route',
      name: 'useGraphiQLPage',
      why: 'Ends requests of browsers for /graphql.',
      plugin: useGraphiQLPage({ questions, base: basePath, readGraph }),
    }),
    ...when(!access.introspection, {
      stage: 'route',
      name: 'useGraphQLPage',
      why: 'Ends requests of browsers for /graphql if GraphiQL is disabled.',
      plugin: useGraphQLPage(),
    }),
    {
      stage: 'route',
      name: 'useExport',
      why: 'Ends requests for /export.',
      reads: ['requestId', 'operation'],
      writes: ['phase', 'operation'],
      plugin: useExport({ schema, execute, logger, base: basePath }),
    },
    {
      stage: 'route',
      name: 'useOpenApi',
      why: 'Ends requests for /openapi.json and /openapi.',
      plugin: useOpenApi({ schema, questions, readGraph, access, basePath, hasMetrics: options.metrics !== null }),
    },
    {
      stage: 'route',
      name: 'useTextPages',
      why: 'Ends requests for /llms.txt and /docs.',
      plugin: useTextPages({ questions, docs: options.docs, basePath, isBehindProxy: access.proxies > 0 }),
    },
    {
      stage: 'route',
      name: 'useDatasetDescription',
      why: 'Ends requests for /dataset.jsonld.',
      reads: ['requestId', 'startedAt', 'caller', 'deadline', 'phase', 'operation'],
      writes: ['deadline', 'phase', 'operation'],
      plugin: useDatasetDescription({
        basePath,
        isBehindProxy: access.proxies > 0,
        run: async (operation, exchange) =>
          publicResult(await run(operation, exchange), { ...errors, state: exchange.state }),
      }),
    },
    {
      stage: 'route',
      name: 'useReconcile',
      why: 'Ends requests for /reconcile. Any page may send them: the CSRF check is for /graphql.',
      reads: ['requestId', 'startedAt', 'caller', 'deadline', 'phase', 'operation'],
      writes: ['deadline', 'phase', 'operation'],
      plugin: useReconcile({
        basePath,
        isBehindProxy: access.proxies > 0,
        run: async (operation, exchange) =>
          publicResult(await run(operation, exchange), { ...errors, state: exchange.state }),
      }),
    },
    ...when(options.updates !== null, {
      stage: 'route',
      name: 'useDatasetUpdates',
      why: 'Ends requests for /datasets. Reads the body itself, which may be large. Only with `UPDATES=on`.',
      reads: ['requestId', 'caller', 'phase', 'operation'],
      writes: ['phase', 'operation'],
      plugin: options.updates === null ? {} : useDatasetUpdates({ ...options.updates, logger }),
    }),
    ...when(options.imports !== null, {
      stage: 'route',
      name: 'useImport',
      why: 'Ends requests for /import. Reads the body itself, which may be large. Only in open mode.',
      reads: ['requestId', 'phase', 'operation'],
      writes: ['phase', 'operation'],
      plugin:
        options.imports === null
          ? {}
          : useImport({ ...options.imports, base: basePath, corsOrigins, logger, readGraph }),
    }),
    {
      stage: 'route',
      name: 'useNotFound',
      why: 'Last of the routes: all other requests are for /graphql.',
      plugin: useNotFound(access.introspection),
    },
    {
      stage: 'parse',
      name: 'useMethods',
      why: 'Checks the method before the headers.',
      plugin: useMethods(),
    },
    {
      stage: 'parse',
      name: 'useContentTypeErrors',
      why: 'Checks the headers before the body.',
      plugin: useContentTypeErrors(),
    },
    ...when(access.csrfCheck, {
      stage: 'parse',
      name: 'useCsrfCheck',
      why: 'Before anything is executed.',
      plugin: useCsrfCheck(corsOrigins),
    }),
    {
      stage: 'parse',
      name: 'useRequestBody',
      why: 'Reads the parameters.',
      plugin: useRequestBody(),
    },
    {
      stage: 'parse',
      name: 'usePersistedQueries',
      why: 'Turns a hash into a document.',
      reads: ['caller'],
      plugin: usePersistedQueries(trustedDocuments, access.trustedDocumentsOnly),
    },
    {
      stage: 'parse',
      name: 'useTrustedDocuments',
      why: 'Turns `documentId` into a document; rejects untrusted documents before they are validated.',
      reads: ['caller'],
      plugin: useTrustedDocuments(trustedDocuments, access.trustedDocumentsOnly),
    },
    {
      stage: 'parse',
      name: 'useDocumentRequired',
      why: 'After both, which may have supplied the document.',
      plugin: useDocumentRequired(),
    },
    {
      stage: 'parse',
      name: 'useDocumentLimit',
      why: 'Bounds parsing and validation, and charges for them.',
      reads: ['caller'],
      plugin: useDocumentLimit(limits, charging.chargeWork),
    },
    ...when(!access.introspection, {
      stage: 'parse',
      name: 'useNoIntrospection',
      why: 'Adds a validation rule.',
      reads: ['caller'],
      plugin: useNoIntrospection(),
    }),
    {
      stage: 'parse',
      name: 'useValidationLimit',
      why: 'Stops the validation after some errors.',
      plugin: useValidationLimit(),
    },
    {
      stage: 'parse',
      name: 'useOperation',
      why: 'Pricing needs one operation.',
      plugin: useOperation(),
    },
    {
      stage: 'parse',
      name: 'useCostReport',
      why: 'Before the pricing, which reads this option.',
      writes: ['costReport'],
      plugin: useCostReport(),
    },
    {
      stage: 'respond',
      name: 'useExecutor',
      why: 'Executes the operation by the steps of `operation-stages.ts`.',
      reads: ['requestId', 'startedAt', 'deadline'],
      writes: ['deadline'],
      plugin: useExecutor(run),
    },
    {
      stage: 'respond',
      name: 'useCostRelease',
      why: 'Releases the points of the operation when its result is written.',
      reads: ['releaseCost'],
      plugin: useCostRelease(),
    },
    {
      stage: 'respond',
      name: 'useErrors',
      why: 'Before the response is written: all formats write converted errors.',
      reads: ['requestId', 'caller', 'phase', 'operation'],
      plugin: useErrors(errors),
    },
    {
      stage: 'respond',
      name: 'useResponseType',
      why: 'After `useErrors`, which sets the status of an error.',
      plugin: useResponseType(),
    },
    {
      stage: 'respond',
      name: 'useCsvResponse',
      why: 'After `useErrors`: it writes converted errors.',
      reads: ['execution'],
      writes: ['execution'],
      plugin: useCsvResponse(),
    },
    {
      stage: 'respond',
      name: 'useGraphNotice',
      why: 'Before `useRevalidation`, which leaves responses alone that may not be stored.',
      reads: ['graphNotice'],
      plugin: useGraphNotice(),
    },
    {
      stage: 'respond',
      name: 'useRevalidation',
      why: 'Before the compression: hashes the uncompressed bytes.',
      reads: ['outcome'],
      plugin: useRevalidation(),
    },
    {
      stage: 'respond',
      name: 'useCompression',
      why: 'After all stages that read the body.',
      plugin: useCompression(),
    },
    {
      stage: 'respond',
      name: 'useHeadResponse',
      why: 'Last: keeps the length of the complete response.',
      reads: ['isHead'],
      plugin: useHeadResponse(),
    },
  ];
}
