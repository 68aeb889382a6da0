import { type GraphQLError, type GraphQLSchema, getOperationAST, getVariableValues } from 'graphql';

import { ClientError } from '../../model/client-error.ts';
import { quote } from '../../support/excerpt.ts';
import type { GraphSize } from '../../graph/graph-size.ts';
import { type CostSuggestion, formatCost } from '../../schema/cost/cost-suggestion.ts';
import type { ResolvedOperation } from '../../schema/cost/costing.ts';
import { type CostMeter, createCostMeter } from '../../schema/cost/cost-meter.ts';
import type { Operation } from '../../schema/executor.ts';
import { rejectionError, requestError } from '../graphql/request-error.ts';
import type { OperationStep } from '../graphql/run-operation.ts';
import type { Spend } from './use-document-limit.ts';
import type { HttpPlugin, RequestState } from '../request/request-state.ts';

interface PricingOptions {
  readonly schema: GraphQLSchema;
  /** Current size of the graph, which determines the price of searches through all of it. */
  readonly size: () => Promise<GraphSize>;
  /** Charges the work for an operation that is not executed. */
  readonly spend: Spend;
  /** Maximum cost of a request. */
  readonly limitOf: (state: RequestState) => number;
}

/** Computes the cost of an operation, and rejects it if it is too expensive. Reports it in `extensions.cost` on request. */
export function priceOperation({ schema, size, spend, limitOf }: PricingOptions): OperationStep {
  let meter: CostMeter | undefined; // created on first use, so that the server starts fast
  return async (run, next) => {
    const { state } = run;
    const operation = operationToPrice(schema, run.operation);
    if (!operation) return next(); // the executor reports the errors in the variables
    const priced = { ...operation, size: await size() };
    meter ??= createCostMeter(schema);
    const { total, visited } = meter.costOf(priced);
    const requested = Number.isFinite(total) ? total : null;
    const limit = limitOf(state);
    const report = { extensions: { cost: { requested, limit } } };
    run.cost = requested;
    if (requested !== null) state.cost = (state.cost ?? 0) + requested;
    if (state.costReport === 'DRY_RUN') {
      spend(state, visited / VISITS_PER_POINT);
      return { data: null, ...report }; // a response without `data` would be an error, and could not be a 200
    }
    if (total > limit) {
      const suggestion = meter.suggestionFor(priced, limit);
      spend(state, (visited + suggestion.visited) / VISITS_PER_POINT);
      return { errors: [tooExpensive(suggestion, total, limit)], ...(state.costReport ? report : {}) };
    }
    const result = await next();
    return state.costReport ? { ...result, extensions: { ...result.extensions, ...report.extensions } } : result;
  };
}

/** Reads from `extensions.cost` whether to report the cost. */
export function useCostReport(): HttpPlugin {
  return {
    onParams({ params, context: { state } }) {
      state.costReport = costReportOf(params.extensions);
    },
  };
}

function costReportOf(extensions: unknown): RequestState['costReport'] {
  const { cost } = (extensions ?? {}) as { readonly cost?: unknown };
  if (cost === undefined || cost === null) return false;
  if (typeof cost === 'boolean' || cost === 'DRY_RUN') return cost;
  throw requestError(`Expected true, false or "DRY_RUN" as "cost" in "extensions", got ${quote(cost)}.`);
}

/** Null if the variables are wrong. */
function operationToPrice(
  schema: GraphQLSchema,
  { document, operationName, variables }: Operation,
): Omit<ResolvedOperation, 'size'> | null {
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, ONE_ERROR);
  return coerced ? { document, operation, variables: coerced } : null;
}

const ONE_ERROR = { maxErrors: 1 };

/** Visiting this many fields of a document takes about as long as reading one object of a response. */
const VISITS_PER_POINT = 100;

function tooExpensive({ node, field, change }: CostSuggestion, requested: number, limit: number): GraphQLError {
  const got = Number.isFinite(requested) ? `one of ${formatCost(requested)}` : 'one whose cost is too high to compute';
  const most = field === '' ? '' : ` ${field} costs most.`;
  const message = `Expected a request that costs at most ${formatCost(limit)}, got ${got}.${most} ${change}`;
  const details = { requested: Number.isFinite(requested) ? requested : null, limit, field };
  const error = new ClientError('COST_LIMIT_EXCEEDED', message, details);
  return rejectionError(error, { spec: true, ...(node ? { nodes: [node] } : {}) });
}
