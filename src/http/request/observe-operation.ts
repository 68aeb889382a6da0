import { trace } from '@opentelemetry/api';
import { Kind } from 'graphql';

import { excerpt } from '../../support/excerpt.ts';
import type { OperationStep } from '../graphql/run-operation.ts';

/** Names the operation in the log, in the metrics and on the span of the request. */
export function observeOperation(): OperationStep {
  return ({ state, operation: { document, operationName } }, next) => {
    const [first] = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
    const name = operationName ?? first?.name?.value ?? null;
    state.phase = 'execute';
    if (name !== null) {
      state.operation = excerpt(name);
      trace.getActiveSpan()?.setAttribute('graphql.operation.name', excerpt(name));
    } else state.operation = null;
    return next();
  };
}
