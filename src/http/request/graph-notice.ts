import { graphNoticeOf } from '../../schema/executor.ts';
import type { OperationStep } from '../graphql/run-operation.ts';
import type { HttpPlugin } from './request-state.ts';

/** Records that the result of an operation may mix two versions of the graph. */
export function recordGraphNotice(): OperationStep {
  return async ({ state }, next) => {
    const result = await next();
    state.graphNotice = graphNoticeOf(result) ?? state.graphNotice;
    return result;
  };
}

/** Says in the header `fingraph-status` that a response may mix two versions of the graph: `loading` or `changed`. */
export function useGraphNotice(): HttpPlugin {
  return {
    onResponse({ response: { headers }, serverContext }) {
      // Yoga passes no context if it fails before the first hook
      const notice = serverContext?.state.graphNotice;
      if (!notice) return;
      headers.set('fingraph-status', 'status' in notice ? notice.status.toLowerCase() : 'changed');
      headers.set('cache-control', 'no-store');
      headers.delete('etag');
    },
  };
}
