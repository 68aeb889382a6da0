import type { DocumentNode, GraphQLSchema } from 'graphql';

import { type CostAdvice, adviceFor } from './cost-advice.ts';
import { weightOf } from './cost-argument.ts';
import { type AskedOperation, createCosting } from './cost.ts';

export interface CostMeter {
  /** Infinity where it cannot be computed. */
  costOf(asked: AskedOperation): number;
  adviceFor(asked: AskedOperation, limit: number): CostAdvice;
}

/** How many costs of one document are kept. */
const MAX_KEPT = 100;

/** Tells what operations cost. A cost is kept as long as its document, since most documents come again. */
export function createCostMeter(schema: GraphQLSchema): CostMeter {
  const costing = createCosting(schema);
  const kept = new WeakMap<DocumentNode, Map<string, number>>();

  function costsOf(document: DocumentNode): Map<string, number> {
    const known = kept.get(document);
    if (known) return known;
    const made = new Map<string, number>();
    kept.set(document, made);
    return made;
  }

  return {
    costOf(asked) {
      const { document, operation, variables } = asked;
      const costs = costsOf(document);
      const key = `${operation.name?.value ?? ''} ${keyOf(variables)}`;
      const known = costs.get(key);
      if (known !== undefined) return known;
      const { total } = costing(asked);
      if (costs.size >= MAX_KEPT) costs.clear();
      costs.set(key, total);
      return total;
    },
    adviceFor: (asked, limit) => adviceFor(costing, asked, limit),
  };
}

/** All of the variables that a cost can depend on: numbers, conditions, and how long lists are. */
function keyOf(variables: AskedOperation['variables']): string {
  let key = '';
  for (const name in variables) key += `${name}=${partOf(variables[name])} `;
  return key;
}

function partOf(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return Array.isArray(value) ? `${value.length}/${weightOf(value)}` : `/${weightOf(value)}`;
}
