import type { DocumentNode, GraphQLSchema } from 'graphql';

import type { GraphSize } from '../../graph/graph-size.ts';
import { type CostAdvice, adviceFor } from './cost-suggestion.ts';
import { createCosting } from './cost.ts';
import type { AskedOperation } from './costing.ts';

export interface CostMeter {
  /** Infinity where it cannot be computed; `looks` is the work of computing it, 0 where it is known. */
  costOf(asked: AskedOperation): { readonly total: number; readonly looks: number };
  adviceFor(asked: AskedOperation, limit: number): CostAdvice;
}

/** How many costs of one document are kept. */
const MAX_KEPT = 100;
/** Variables as text: longer ones are not kept. */
const MAX_KEY = 1_000;

/** Tells what operations cost. A cost is kept as long as its document, since most documents come again. */
export function createCostMeter(schema: GraphQLSchema): CostMeter {
  const costing = createCosting(schema);
  let kept = new WeakMap<DocumentNode, Map<string, number>>();
  let keptFor: GraphSize | undefined;

  function costsOf(document: DocumentNode, size: GraphSize): Map<string, number> {
    if (size !== keptFor) kept = new WeakMap();
    keptFor = size;
    const known = kept.get(document);
    if (known) return known;
    const made = new Map<string, number>();
    kept.set(document, made);
    return made;
  }

  return {
    costOf(asked) {
      const { document, operation, variables, size } = asked;
      const key = JSON.stringify([operation.name?.value, variables]);
      if (key.length > MAX_KEY) return costing(asked);
      const costs = costsOf(document, size);
      const known = costs.get(key);
      if (known !== undefined) return { total: known, looks: 0 };
      const { total, looks } = costing(asked);
      if (costs.size >= MAX_KEPT) costs.clear();
      costs.set(key, total);
      return { total, looks };
    },
    adviceFor: (asked, limit) => adviceFor(costing, asked, limit),
  };
}
