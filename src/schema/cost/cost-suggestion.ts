import type { FieldNode } from 'graphql';

import type { AskedOperation, Change, FieldCost, OperationCost } from './costing.ts';

export interface CostAdvice {
  /** The field that costs most, and its path in the document. */
  readonly node: FieldNode | null;
  readonly field: string;
  /** A change that would pass, in words. */
  readonly change: string;
  /** How many fields and fragments were looked at for it. */
  readonly looks: number;
}

type Costing = (asked: AskedOperation, change?: Change) => OperationCost;

/** How many fields and fragments may be looked at in search of a change; a document made to be slow gets a general word. */
const MAX_LOOKS = 50_000;

/**
 * What to change in an operation that costs more than it may: a smaller page where one is enough, or smaller pages
 * everywhere, or fewer fields. Every change that is named was tried.
 */
export function adviceFor(costing: Costing, asked: AskedOperation, limit: number): CostAdvice {
  let looks = 0;
  const advice = adviceOf((change) => {
    if (looks >= MAX_LOOKS) return BEYOND;
    const tried = costing(asked, { ...change, mostLooks: MAX_LOOKS - looks });
    looks += tried.looks;
    return tried;
  }, limit);
  return { ...advice, looks };
}

const BEYOND: OperationCost = { total: Infinity, fields: [], looks: 0 };

function adviceOf(cost: (change: Change) => OperationCost, limit: number): Omit<CostAdvice, 'looks'> {
  const { fields } = cost({});
  const steps = costliest(fields);
  const most = steps.findLast(({ cost: { page } }) => page !== null && page.size > 1) ?? steps.at(-1);
  const place = { node: most?.cost.node ?? null, field: most?.path ?? '' };
  const totalAfter = (change: Change) => cost(change).total;
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
  return { ...place, change: fewerFields(fields, steps, limit, totalAfter) };
}

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
  for (const { cost, path } of withScans(steps).toReversed()) {
    const total = totalAfter({ without: new Set([cost.node]) });
    if (total <= limit && fields.some(({ node }) => node !== cost.node)) return `Leave out ${path}, ${makes(total)}.`;
  }
  const cheapest = byCost(fields).toReversed();
  let kept = 0;
  for (let sum = 0; kept < cheapest.length; kept++) {
    sum += cheapest[kept]?.total ?? 0;
    if (sum > limit) break;
  }
  if (kept === 0) return steps.map(narrower).findLast((advice) => advice !== null) ?? FEWER_LEVELS;
  const names = cheapest.slice(0, kept).map(({ key }) => key);
  const shown =
    names.length > SHOWN ? `${names.slice(0, SHOWN).join(', ')} and ${names.length - SHOWN} more` : names.join(', ');
  return `Ask in several requests: one may have ${kept} of its ${fields.length} fields at the top, such as ${shown}.`;
}

/** Also what looks through records below a step, such as a number of all items beside a page: one of the two may pass. */
function withScans(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step) => [
    step,
    ...byCost(step.cost.fields.filter(({ scanned }) => scanned > 0))
      .filter((cost) => !steps.some((other) => other.cost === cost))
      .map((cost) => ({ cost, path: `${step.path}.${cost.key}` })),
  ]);
}

const SHOWN = 3;
const FEWER_LEVELS = 'Ask for fewer levels, or fewer fields that are lists.';

/** What helps where most of the cost is to look through records; null: something else costs more. */
function narrower({ cost: { node, scanned, total } }: Step): string | null {
  if (scanned <= total / 2) return null;
  if (node.name.value === 'search') return 'Look for a longer word, or one that fewer records hold.';
  return 'The database has to look through too many records for it: ask with fewer words and alternatives in "where", for a shorter time, or for the claims of one entity, market or source.';
}

function makes(total: number): string {
  return `which makes it ${inWords(total)}`;
}

/** `9,870`. */
export function inWords(cost: number): string {
  return cost.toLocaleString('en-US');
}
