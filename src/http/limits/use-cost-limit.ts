import {
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import { createGraphQLError } from 'graphql-yoga';

import { ClientError } from '../../model/client-error.ts';
import { quote } from '../../support/excerpt.ts';
import type { GraphSize } from '../../graph/graph-size.ts';
import { type CostSuggestion, formatCost } from '../../schema/cost/cost-suggestion.ts';
import type { ResolvedOperation } from '../../schema/cost/costing.ts';
import { type CostMeter, createCostMeter } from '../../schema/cost/cost-meter.ts';
import type { Spend } from './use-document-limit.ts';
import type { HttpPlugin, RequestState } from '../request/request-state.ts';

export interface CostLimitOptions {
  readonly schema: GraphQLSchema;
  /** Of the graph now: what has to look through all of it costs so much. */
  readonly size: () => Promise<GraphSize>;
  /** Told what was done for a request that is not executed. */
  readonly spend: Spend;
  /** What a request may cost. */
  readonly limitOf: (state: RequestState) => number;
}

/**
 * Refuses requests that cost more than they may, before anything is executed, and tells the cost on request, in
 * `extensions.cost`. It is `cost` of the facts of the request from then on.
 */
export function useCostLimit({ schema, size, spend, limitOf }: CostLimitOptions): HttpPlugin {
  let meter: CostMeter | undefined; // not before a question is asked: a start is to be short
  return {
    onParams({ params, context: { state } }) {
      state.costReport = reportOf(params.extensions);
    },
    async onExecute({ args, setResultAndStopExecution }) {
      const { state } = args.contextValue;
      const operation = askedOf(schema, args);
      // what has no cost is refused by the execution
      if (!operation) return;
      const asked = { ...operation, size: await size() };
      meter ??= createCostMeter(schema);
      const { total: requested, visited } = meter.costOf(asked);
      const limit = limitOf(state);
      state.cost = Number.isFinite(requested) ? requested : null;
      const report = state.costReport;
      const cost = { requested: Number.isFinite(requested) ? requested : null, limit };
      if (report === 'DRY_RUN') {
        spend(state, visited / VISITS_PER_POINT);
        // an answer without `data` would be an error, and could not be a 200
        return setResultAndStopExecution({ data: null, extensions: { cost } });
      }
      if (requested > limit) {
        const suggestion = meter.suggestionFor(asked, limit);
        spend(state, (visited + suggestion.visited) / VISITS_PER_POINT);
        const errors = [refusal(suggestion, requested, limit)];
        return setResultAndStopExecution(report ? { errors, extensions: { cost } } : { errors });
      }
      if (!report) return;
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return;
          setResult({ ...result, extensions: { ...result.extensions, cost } });
        },
      };
    },
  };
}

function reportOf(extensions: unknown): RequestState['costReport'] {
  const { cost } = (extensions ?? {}) as { readonly cost?: unknown };
  if (cost === undefined || cost === null) return false;
  if (typeof cost === 'boolean' || cost === 'DRY_RUN') return cost;
  throw createGraphQLError(`Expected true, false or "DRY_RUN" as "cost" in "extensions", got ${quote(cost)}.`, {
    extensions: { http: { status: 400 } },
  });
}

/** Null where the variables are wrong. */
function askedOf(schema: GraphQLSchema, args: object): Omit<ResolvedOperation, 'size'> | null {
  const { document, operationName, variableValues } = args as ExecutionArgs & { readonly document: DocumentNode };
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {}, ONE_ERROR);
  return coerced ? { document, operation, variables: coerced } : null;
}

const ONE_ERROR = { maxErrors: 1 };

/** It takes about as long to look at so many fields in a document as to read one object of an answer. */
const VISITS_PER_POINT = 100;

function refusal({ node, field, change }: CostSuggestion, requested: number, limit: number): GraphQLError {
  const got = Number.isFinite(requested) ? `one of ${formatCost(requested)}` : 'one of more than can be computed';
  const most = field === '' ? '' : ` ${field} costs most.`;
  const message = `Expected a request that costs at most ${formatCost(limit)}, got ${got}.${most} ${change}`;
  const details = { requested: Number.isFinite(requested) ? requested : null, limit, field };
  return createGraphQLError(message, {
    ...(node ? { nodes: [node] } : {}),
    originalError: new ClientError('COST_LIMIT_EXCEEDED', message, details),
    extensions: { http: { spec: true, status: 400 } },
  });
}
