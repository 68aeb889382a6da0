import type { FieldNode } from 'graphql';

import type { Change, FieldCost, OperationCost, ResolvedOperation } from './costing.ts';

export interface CostSuggestion {
  /** The most expensive field, and its path in the document. */
  readonly node: FieldNode | null;
  readonly field: string;
  /** A sentence with a change after which the operation passes. */
  readonly change: string;
  /** Number of fields and fragments that were visited to find the change. */
  readonly visited: number;
}

type CostOperation = (operation: ResolvedOperation, change?: Change) => OperationCost;

/** Beyond this limit, which only a document built to be slow exceeds, the suggestion is a general one. */
const MAX_VISITED = 50_000;

/**
 * Suggests how to change an operation that costs too much: one smaller page if that is enough, or smaller pages everywhere,
 * or fewer fields. The cost of every suggested change is computed before it is suggested.
 */
export function suggestChange(
  costOperation: CostOperation,
  operation: ResolvedOperation,
  limit: number,
): CostSuggestion {
  let visited = 0;
  const suggestion = bestChange((change) => {
    if (visited >= MAX_VISITED) return SATURATED;
    const cost = costOperation(operation, { ...change, maxVisited: MAX_VISITED - visited });
    visited += cost.visited;
    return cost;
  }, limit);
  return { ...suggestion, visited };
}

const SATURATED: OperationCost = { total: Infinity, fields: [], visited: 0 };

function bestChange(cost: (change: Change) => OperationCost, limit: number): Omit<CostSuggestion, 'visited'> {
  const { fields } = cost({});
  const steps = expensivePath(fields);
  const worst = steps.findLast(({ cost: { page } }) => page !== null && page.size > 1) ?? steps.at(-1);
  const location = { node: worst?.cost.node ?? null, field: worst?.path ?? '' };
  const totalAfter = (change: Change) => cost(change).total;
  const change =
    (worst?.cost.page ? smallerPage(steps, limit, totalAfter) : null) ??
    (worst?.cost.page ? smallerPages(worst.cost.page.size, limit, totalAfter) : null) ??
    fewerFields(fields, steps, limit, totalAfter);
  return { ...location, change };
}

/** Suggests the page that has to shrink least, among the pages that are enough alone. */
function smallerPage(steps: readonly Step[], limit: number, totalAfter: (change: Change) => number): string | null {
  const pages = steps.flatMap(({ cost: { node, page }, path }) => {
    if (page === null || page.size <= 1) return [];
    const fitting = largestWithin(limit, page.size - 1, (size) => totalAfter({ pages: new Map([[node, size]]) }));
    return fitting ? [{ ...fitting, page, path }] : [];
  });
  const [best] = pages.toReversed().toSorted((a, b) => b.size / b.page.size - a.size / a.page.size);
  if (!best) return null;
  const { page, path, size, total } = best;
  const before = page.requested === null ? `${page.size}, the default` : String(page.requested);
  return `Request ${page.argument}: ${size} at ${path} instead of ${before}, ${lowersTo(total)}.`;
}

function smallerPages(pageSize: number, limit: number, totalAfter: (change: Change) => number): string | null {
  const fitting = largestWithin(limit, pageSize, (size) => totalAfter({ maxPage: size }));
  return fitting && `Request at most ${fitting.size} items per page, ${lowersTo(fitting.total)}.`;
}

interface Step {
  readonly cost: FieldCost;
  readonly path: string;
}

/** The path from the most expensive root field down, as long as one field causes more than half of the cost above it. */
function expensivePath(fields: readonly FieldCost[]): readonly Step[] {
  const steps: Step[] = [];
  const keys: string[] = [];
  let [next] = byCost(fields);
  while (next && steps.length < 100) {
    keys.push(next.key);
    steps.push({ cost: next, path: keys.join('.') });
    const { size, total, fields: below }: FieldCost = next;
    const [first] = byCost(below);
    next = first && size * first.total > total / 2 ? first : undefined;
  }
  return steps;
}

function byCost(fields: readonly FieldCost[]): readonly FieldCost[] {
  return fields.toSorted((a, b) => b.total - a.total || 0); // Infinity - Infinity is NaN
}

/** The largest size up to `high` with a total within the limit, by binary search. */
function largestWithin(
  limit: number,
  high: number,
  totalWith: (size: number) => number,
): { readonly size: number; readonly total: number } | null {
  let best: { size: number; total: number } | null = null;
  for (let low = 1, top = high; low <= top;) {
    const size = Math.floor((low + top) / 2);
    const total = totalWith(size);
    if (total <= limit) {
      best = { size, total };
      low = size + 1;
    } else {
      if (best === null && size === 1) return null;
      top = size - 1;
    }
  }
  return best;
}

function fewerFields(
  fields: readonly FieldCost[],
  steps: readonly Step[],
  limit: number,
  totalAfter: (change: Change) => number,
): string {
  for (const { cost, path } of withScans(steps).toReversed()) {
    const total = totalAfter({ without: new Set([cost.node]) });
    if (total <= limit && fields.some(({ node }) => node !== cost.node))
      return `Leave out ${path}, ${lowersTo(total)}.`;
  }
  const cheapest = byCost(fields).toReversed();
  let passing = 0;
  for (let sum = 0; passing < cheapest.length; passing++) {
    sum += cheapest[passing]?.total ?? 0;
    if (sum > limit) break;
  }
  if (passing === 0) return steps.map(narrowerScan).findLast((sentence) => sentence !== null) ?? FEWER_LEVELS;
  const names = cheapest.slice(0, passing).map(({ key }) => key);
  const examples =
    names.length > EXAMPLES
      ? `${names.slice(0, EXAMPLES).join(', ')} and ${names.length - EXAMPLES} more`
      : names.join(', ');
  return `Send several requests: one can have ${passing} of the ${fields.length} top-level fields, such as ${examples}.`;
}

/** Adds the fields below a step that scan, such as `totalCount` beside a page: without one of them the query may pass. */
function withScans(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step) => [
    step,
    ...byCost(step.cost.fields.filter(({ scanned }) => scanned > 0))
      .filter((cost) => !steps.some((known) => known.cost === cost))
      .map((cost) => ({ cost, path: `${step.path}.${cost.key}` })),
  ]);
}

const EXAMPLES = 3;
const FEWER_LEVELS = 'Select fewer levels, or fewer list fields.';

/** Returns a suggestion for a field whose cost is mostly its scan, else null. */
function narrowerScan({ cost: { node, scanned, total } }: Step): string | null {
  if (scanned <= total / 2) return null;
  if (node.name.value === 'search') return 'Search for a longer word, or for a word that fewer records contain.';
  return 'The database would scan too many records: use fewer words and alternatives in "where", or request a shorter period or the claims of one entity, market or source.';
}

function lowersTo(total: number): string {
  return `which lowers the cost to ${formatCost(total)}`;
}

/** With commas between thousands: `9,870`. */
export function formatCost(cost: number): string {
  return cost.toLocaleString('en-US');
}
