import type { Alternative, Condition, Signed } from '../condition.ts';
import { type SampleTest, conditionTest } from './sample-match.ts';
import type { SampledRecord } from './statistics.ts';

/* Estimates from a random sample how many records a condition and its terms find, and how far a page walks to fill up. */

export interface ConditionSample<Criteria extends object> {
  readonly condition: Condition<Criteria>;
  readonly records: readonly SampledRecord[];
  readonly testOf: (criteria: Criteria) => SampleTest;
  /** Whether a term is looked up for a criterion. */
  readonly isLookedUp: (criterion: string) => boolean;
}

export interface Matches {
  /** The records that were compared: all of the sample, or fewer for a condition of many parts. */
  readonly compared: readonly SampledRecord[];
  /** Those that match the condition. */
  readonly matching: ReadonlySet<SampledRecord>;
  /** The share of records that the terms of the condition find. */
  readonly foundShare: number;
}

/** Computed once for each condition and sample. */
export function matchesOf<Criteria extends object>(sample: ConditionSample<Criteria>): Matches {
  const { condition, records } = sample;
  const known = matches.get(condition);
  if (known?.records === records) return known.matches;
  const result = compare(sample);
  matches.set(condition, { records, matches: result });
  return result;
}

const matches = new WeakMap<Condition<object>, { records: readonly SampledRecord[]; matches: Matches }>();

/** A sample has no record of a condition that holds for fewer than one in this many of its records; it may hold for some. */
const UNSEEN = 0.3;

/** The expected number of records among `total`. */
export function expected(total: number, seen: number, compared: number): number {
  return compared === 0 ? total : Math.min(total, (total * Math.max(UNSEEN, seen)) / compared);
}

/**
 * The expected number of records that a page of `limit` rows walks, in the order of the sampled records. Matching records may
 * all be near the end of an order, as old claims are in a list that begins with the newest.
 */
export function walkLength(
  ordered: readonly SampledRecord[],
  matching: ReadonlySet<SampledRecord>,
  limit: number,
  total: number,
): number {
  if (ordered.length === 0) return total;
  const scale = total / ordered.length;
  const needed = limit / scale;
  const positions = ordered.flatMap((record, index) => (matching.has(record) ? [index] : []));
  const [first] = positions;
  if (first === undefined || positions.length * scale < limit) return total;
  const gap = ordered.length / positions.length;
  if (needed >= 1) return Math.min(total, ((positions[Math.ceil(needed) - 1] ?? ordered.length) + 1) * scale);
  return Math.min(total, (Math.max(0, first - gap) + Math.min(gap, first + 1) * needed) * scale);
}

function compare<Criteria extends object>({
  condition,
  records,
  testOf,
  isLookedUp,
}: ConditionSample<Criteria>): Matches {
  const sets = condition.reduce((sum, alternative) => sum + alternative.length, 1);
  const compared = beginningOf(records, Math.max(MIN_COMPARED, Math.ceil(MAX_COMPARISONS / sets)));
  const isFound = conditionTest(
    condition.map((alternative) => positive(alternative, isLookedUp)),
    testOf,
  );
  const isMatching = conditionTest(condition, testOf);
  let found = 0;
  const matching = new Set<SampledRecord>();
  for (const record of compared) {
    if (!isFound(record)) continue;
    found += 1;
    if (isMatching(record)) matching.add(record);
  }
  return { compared, matching, foundShare: compared.length === 0 ? 1 : Math.max(UNSEEN, found) / compared.length };
}

/** What the terms of an alternative find: its positive sets without the criteria that have no terms. */
function positive<Criteria extends object>(
  alternative: Alternative<Criteria>,
  isLookedUp: (criterion: string) => boolean,
): Alternative<Criteria> {
  return alternative
    .filter(({ excluded }) => !excluded)
    .map(
      (set) =>
        Object.fromEntries(
          Object.entries(set).filter(([name]) => name === 'excluded' || isLookedUp(name)),
        ) as Signed<Criteria>,
    );
}

/** One list for each length, since their orders are computed once. */
function beginningOf(records: readonly SampledRecord[], count: number): readonly SampledRecord[] {
  if (count >= records.length) return records;
  const rounded = Math.ceil(count / MIN_COMPARED) * MIN_COMPARED;
  if (rounded >= records.length) return records;
  const parts = beginnings.get(records) ?? new Map<number, readonly SampledRecord[]>();
  beginnings.set(records, parts);
  const part = parts.get(rounded) ?? records.slice(0, rounded);
  parts.set(rounded, part);
  return part;
}

const beginnings = new WeakMap<readonly SampledRecord[], Map<number, readonly SampledRecord[]>>();

const MAX_COMPARISONS = 20_000;
const MIN_COMPARED = 250;
