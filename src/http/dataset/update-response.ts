import type { LoadPlanSummary } from '../../load/load-summary.ts';
import type { UpdateOptions } from './dataset-updates.ts';

/** The result of an update, for programs. */
export type PublicPlan = Pick<LoadPlanSummary, 'claims' | 'entities' | 'sources' | 'warnings'> & {
  readonly dataset: Omit<LoadPlanSummary['dataset'], 'folder'>;
};

/** The functions through which an update tells how far it is. */
type Hooks = Required<Pick<UpdateOptions, 'onPlan' | 'onProgress'>>;
export type Update = (hooks: Hooks) => Promise<LoadPlanSummary>;

export const UPDATE_STREAM_TYPE = 'application/x-ndjson';

/** Between two lines of a stream: proxies and clients close a connection that is silent for a minute or more. */
const HEARTBEAT_MS = 5_000;

/** Responds with the report as JSON when the update is complete. */
export async function reportResponse(update: Update): Promise<Response> {
  const report = await update({ onPlan: () => {}, onProgress: () => {} });
  return Response.json(publicPlan(report), { headers: { 'cache-control': 'no-store' } });
}

/**
 * Responds with JSON Lines: `{"progress": {step, done, total}}` while the update runs, then `{"result": report}` or
 * `{"errors": […]}`. Rejects if the update fails before its first write, so that the response has the status of the error.
 */
export async function progressResponse(update: Update, onFailure: (error: unknown) => object): Promise<Response> {
  let progress: object = { step: 'plan', done: 0, total: 0 };
  let plan = (): void => {};
  const planned = new Promise<void>((resolve) => (plan = resolve));
  const result = update({ onPlan: () => plan(), onProgress: (latest) => (progress = latest) });
  await Promise.race([planned, result]);
  return new Response(
    lineStream(result, onFailure, () => ({ progress })),
    {
      headers: { 'content-type': UPDATE_STREAM_TYPE, 'cache-control': 'no-store' },
    },
  );
}

function lineStream(
  result: Promise<LoadPlanSummary>,
  onFailure: (error: unknown) => object,
  progress: () => object,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let timer: NodeJS.Timeout | undefined;
  let isCancelled = false; // the update goes on, since a part of it may be written
  return new ReadableStream({
    async start(controller) {
      const send = (line: object): void => {
        if (!isCancelled) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      timer = setInterval(() => send(progress()), HEARTBEAT_MS);
      send(progress());
      send(await result.then((report) => ({ result: publicPlan(report) }), onFailure));
      clearInterval(timer);
      if (!isCancelled) controller.close();
    },
    cancel() {
      isCancelled = true;
      clearInterval(timer);
    },
  });
}

/** Without the state of the graph and the folder, which are of no use to a client. */
export function publicPlan({ dataset, claims, entities, sources, warnings }: LoadPlanSummary): PublicPlan {
  const { id, title, version, previousVersion } = dataset;
  return { dataset: { id, title, version, previousVersion }, claims, entities, sources, warnings };
}
