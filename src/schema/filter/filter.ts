import { ClientError } from '../../model/client-error.ts';
import { ALWAYS, type Condition, both, criteria, either, isAlways, negated } from '../../graph/condition.ts';
import { nonEmpty } from './input.ts';
import { requireNoMoment } from './moment.ts';

/** Maximum number of levels of filters nested with `any` and `not`. */
export const MAX_FILTER_DEPTH = 5;
/** Maximum number of alternatives of the disjunctive normal form: `any` of 8 filters that each have `any` of 8 filters. */
export const MAX_ALTERNATIVES = 64;

/** A filter that can hold filters of its own type. */
interface NestedFilter<Self> {
  /** A moment, which only the outermost filter can have. */
  readonly recordedOn?: string | null | undefined;
  readonly any?: readonly Self[] | null | undefined;
  readonly not?: Self | null | undefined;
}

/**
 * Returns the condition of a filter and all its nested filters. `criteriaOf` reads the properties of a single filter,
 * without its nested filters, as sets of criteria that must all hold.
 *
 * @throws {ClientError} FILTER_TOO_LARGE, INVALID_FILTER
 */
export function filterCondition<Input extends NestedFilter<Input>, Criteria extends object>(
  argument: string,
  filter: Input,
  criteriaOf: (argument: string, filter: Input) => readonly Criteria[],
): Condition<Criteria> {
  function conditionAt(
    path: string,
    { any, not }: Input,
    sets: readonly Criteria[],
    depth: number,
  ): Condition<Criteria> {
    if (depth > MAX_FILTER_DEPTH) {
      throw filterTooLarge(`${path}: expected filters nested at most ${MAX_FILTER_DEPTH} deep`);
    }
    const alternatives = nonEmpty(`${path}.any`, any)?.map((inner, index) =>
      nested(`${path}.any[${index}]`, inner, depth),
    );
    const excluded = not ? nested(`${path}.not`, not, depth) : null;
    if (excluded !== null && isAlways(excluded)) {
      throw new ClientError('INVALID_FILTER', `${path}.not: expected a condition, got one that is always true.`);
    }
    const conditions = [
      ...sets.map(criteria),
      alternatives ? either(alternatives) : ALWAYS,
      ...(excluded ?? []).map((alternative) => negated(alternative)),
    ];
    return conditions.reduce<Condition<Criteria>>(limitedBoth, ALWAYS);
  }
  function nested(path: string, inner: Input, depth: number): Condition<Criteria> {
    requireNoMoment(path, inner, argument);
    return conditionAt(path, inner, criteriaOf(path, inner), depth + 1);
  }
  return conditionAt(argument, filter, criteriaOf(argument, filter), 1);
}

function limitedBoth<Criteria extends object>(a: Condition<Criteria>, b: Condition<Criteria>): Condition<Criteria> {
  const count = a.length * b.length;
  if (count > MAX_ALTERNATIVES) {
    throw filterTooLarge(
      `Expected at most ${MAX_ALTERNATIVES} alternatives in a filter once any and not are expanded, got ${count} or more`,
    );
  }
  return both(a, b);
}

function filterTooLarge(expected: string): ClientError {
  return new ClientError('FILTER_TOO_LARGE', `${expected}. Send several requests, or list values instead of filters.`);
}
