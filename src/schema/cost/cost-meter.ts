import type { DocumentNode, GraphQLSchema } from 'graphql';

import type { GraphSize } from '../../graph/graph-size.ts';
import { type CostSuggestion, suggestChange } from './cost-suggestion.ts';
import { createCosting } from './cost.ts';
import type { ResolvedOperation } from './costing.ts';

export interface CostMeter {
  /** `total` is Infinity if it takes too long to compute; `visited` is 0 if the cost is cached. */
  costOf(operation: ResolvedOperation): { readonly total: number; readonly visited: number };
  suggestionFor(operation: ResolvedOperation, limit: number): CostSuggestion;
}

/** Maximum number of costs that are cached for one document. */
const MAX_COSTS = 100;
/** Maximum length of the operation name and variables as JSON. With longer ones, the cost is not cached. */
const MAX_KEY_LENGTH = 1_000;

/** Computes the cost of operations. Costs are cached as long as their document, since clients repeat documents. */
export function createCostMeter(schema: GraphQLSchema): CostMeter {
  const costing = createCosting(schema);
  let cache = new WeakMap<DocumentNode, Map<string, number>>();
  let cachedSize: GraphSize | undefined;

  function costsOfDocument(document: DocumentNode, size: GraphSize): Map<string, number> {
    if (size !== cachedSize) cache = new WeakMap();
    cachedSize = size;
    const costs = cache.get(document) ?? new Map<string, number>();
    cache.set(document, costs);
    return costs;
  }

  return {
    costOf(resolved) {
      const { document, operation, variables, size } = resolved;
      const key = JSON.stringify([operation.name?.value, variables]);
      if (key.length > MAX_KEY_LENGTH) return costing(resolved);
      const costs = costsOfDocument(document, size);
      const cached = costs.get(key);
      if (cached !== undefined) return { total: cached, visited: 0 };
      const { total, visited } = costing(resolved);
      if (costs.size >= MAX_COSTS) costs.clear();
      costs.set(key, total);
      return { total, visited };
    },
    suggestionFor: (operation, limit) => suggestChange(costing, operation, limit),
  };
}
