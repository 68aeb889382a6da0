import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';

import type { GraphSize } from '../graph/graph-size.ts';
import type { SavedQuery } from '../question/question.ts';
import type { Access } from './access/access.ts';
import type { DatasetUpdates } from './dataset/dataset-updates.ts';
import type { ImportOptions } from './import/use-import.ts';
import type { AdmissionLimits } from './limits/use-admission.ts';
import type { DocumentLimits } from './limits/use-document-limit.ts';
import type { Metrics } from './request/metrics.ts';
import type { DocPage } from './text/doc-page.ts';
import type { Readiness } from './request/readiness.ts';

export interface AppOptions {
  readonly schema: GraphQLSchema;
  /** Creates the context of one operation; `signal` is aborted when the client disconnects or the request times out. */
  readonly context: (request: {
    readonly signal: AbortSignal;
    readonly requestId: string;
    readonly bulk?: boolean;
  }) => object;
  /** Probes the graph; called at most twice a second. */
  readonly readiness: (signal: AbortSignal) => Promise<Readiness>;
  /** When a statement of any request last succeeded, on the clock of `performance.now()`. */
  readonly lastStatementAt: () => number;
  readonly questions: readonly SavedQuery[];
  readonly logger: Logger;
  readonly corsOrigins: readonly string[];
  /** Origins whose pages may embed views and tables; `*` for all, empty: none. */
  readonly embedOrigins: readonly string[];
  readonly access: Access;
  /** Texts of documents by hash, for `documentId`. */
  readonly trustedDocuments: ReadonlyMap<string, string>;
  readonly maxBodyBytes: number;
  /** Updates of data sets by operators; null disables them. */
  readonly updates: { readonly datasets: DatasetUpdates; readonly maxBytes: number } | null;
  /** The page that imports files; null disables it. */
  readonly imports: ImportOptions | null;
  /** Version of the graph; null while it may change, so that nothing is cached. */
  readonly generation: () => Promise<string | null>;
  /** Size of the response cache; 0 disables it. */
  readonly responseCacheBytes: number;
  /** Size of the graph, which determines the price of expensive searches. */
  readonly size: () => Promise<GraphSize>;
  readonly admission: AdmissionLimits;
  readonly limits: RequestLimits;
  /** Null disables `/metrics`. */
  readonly metrics: Metrics | null;
  /** The path under which a proxy serves FinGraph, such as `/fingraph`; empty for the root. */
  readonly basePath: string;
  /** The pages of the documentation, which are served as Markdown. */
  readonly docs: readonly DocPage[];
  /** The folder of the built explorer; null disables it. */
  readonly explorer: string | null;
}

interface RequestLimits extends DocumentLimits {
  readonly maxCost: number;
  /** Timeout of a whole request. Exports have none: they may take as long as the client reads. */
  readonly timeoutMs: number;
}
