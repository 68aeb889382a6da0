import type { FieldNode } from 'graphql';

import type { AskedOperation, Change, FieldCost, OperationCost } from './cost.ts';

export interface CostAdvice {
  /** The field that costs most, and its path in the document. */
  readonly node: FieldNode | null;
  readonly field: string;
  /** A change that would pass, in words. */
  readonly change: string;
}

type Costing = (asked: AskedOperation, change?: Change) => OperationCost;

/** How many sets of fields may be looked at in search of a change; a document made to be slow gets a general word. */
const MAX_SETS = 50_000;

/**
 * What to change in an operation that costs more than it may: a smaller page where one is enough, or smaller pages
 * everywhere, or fewer fields. Every change that is named was tried.
 */
export function adviceFor(costing: Costing, asked: AskedOperation, limit: number): CostAdvice {
  const cost = costing(asked);
  const steps = costliest(cost.fields);
  const most = steps.findLast(({ cost: { page } }) => page !== null && page.size > 1) ?? steps.at(-1);
  const place = { node: most?.cost.node ?? null, field: most?.path ?? '' };
  let looked = 0;
  const totalAfter = (change: Change) => {
    const { total, sets } = looked > MAX_SETS ? UNKNOWN : costing(asked, change);
    looked += sets;
    return total;
  };
  const largest = (high: number, changeOf: (size: number) => Change) =>
    largestWithin(limit, high, totalAfter, changeOf);

  if (most?.cost.page) {
    const pages = steps.flatMap(({ cost: { node, page }, path }) => {
      if (page === null || page.size <= 1) return [];
      const found = largest(page.size - 1, (size) => ({ pages: new Map([[node, size]]) }));
      return found ? [{ ...found, page, path }] : [];
    });
    const [best] = pages.toReversed().toSorted((one, other) => other.size / other.page.size - one.size / one.page.size);
    if (best) {
      const { page, path, size, total } = best;
      const before = page.asked === null ? `${page.size}, the default` : String(page.asked);
      return {
        ...place,
        change: `Ask for ${page.argument}: ${size} at ${path} instead of ${before}, ${makes(total)}.`,
      };
    }
    const all = largest(most.cost.page.size, (size) => ({ mostOfPage: size }));
    if (all) return { ...place, change: `Ask for at most ${all.size} in every page, ${makes(all.total)}.` };
  }
  return { ...place, change: fewerFields(cost.fields, steps, limit, totalAfter) };
}

const UNKNOWN = { total: Infinity, sets: 0 };

interface Step {
  readonly cost: FieldCost;
  readonly path: string;
}

/** The way down from the root along what makes up more than half of the field above. */
function costliest(fields: readonly FieldCost[]): readonly Step[] {
  const steps: Step[] = [];
  const above: string[] = [];
  let [next] = byCost(fields);
  while (next && steps.length < 100) {
    above.push(next.key);
    steps.push({ cost: next, path: above.join('.') });
    const { size, total, fields: below }: FieldCost = next;
    const [first] = byCost(below);
    next = first && size * first.total > total / 2 ? first : undefined;
  }
  return steps;
}

function byCost(fields: readonly FieldCost[]): readonly FieldCost[] {
  return fields.toSorted((one, other) => other.total - one.total || 0); // Infinity less itself is no number
}

function largestWithin(
  limit: number,
  high: number,
  totalAfter: (change: Change) => number,
  changeOf: (size: number) => Change,
): { readonly size: number; readonly total: number } | null {
  let found: { size: number; total: number } | null = null;
  for (let low = 1, most = high; low <= most;) {
    const size = Math.floor((low + most) / 2);
    const total = totalAfter(changeOf(size));
    if (total <= limit) {
      found = { size, total };
      low = size + 1;
    } else {
      if (found === null && size === 1) return null;
      most = size - 1;
    }
  }
  return found;
}

function fewerFields(
  fields: readonly FieldCost[],
  steps: readonly Step[],
  limit: number,
  totalAfter: (change: Change) => number,
): string {
  for (const { cost, path } of steps.toReversed()) {
    const total = totalAfter({ without: new Set([cost.node]) });
    if (total <= limit && fields.some(({ node }) => node !== cost.node)) return `Leave out ${path}, ${makes(total)}.`;
  }
  const cheapest = byCost(fields).toReversed();
  let kept = 0;
  for (let sum = 0; kept < cheapest.length; kept++) {
    sum += cheapest[kept]?.total ?? 0;
    if (sum > limit) break;
  }
  if (kept === 0) return 'Ask for fewer levels, or fewer fields that are lists.';
  const names = cheapest.slice(0, kept).map(({ key }) => key);
  const shown =
    names.length > SHOWN ? `${names.slice(0, SHOWN).join(', ')} and ${names.length - SHOWN} more` : names.join(', ');
  return `Ask in several requests: one may have ${kept} of its ${fields.length} fields at the top, such as ${shown}.`;
}

const SHOWN = 3;

function makes(total: number): string {
  return `which makes it ${inWords(total)}`;
}

/** `9,870`. */
export function inWords(cost: number): string {
  return cost.toLocaleString('en-US');
}
