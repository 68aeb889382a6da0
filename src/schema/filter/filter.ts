import { ClientError } from '../../model/client-error.ts';
import { ALWAYS, type Condition, both, criteria, either, isAlways, negated } from '../../graph/condition.ts';
import { nonEmpty } from './input.ts';

/** How many filters may stand inside each other. */
export const MAX_FILTER_DEPTH = 5;
/** How many alternatives a filter may have once `any` and `not` are multiplied out. */
export const MAX_ALTERNATIVES = 64;

/** A filter that may hold filters of its own kind. */
export interface NestedFilter<Self> {
  readonly any?: readonly Self[] | null | undefined;
  readonly not?: Self | null | undefined;
}

/**
 * The condition of a filter with all that it holds. `flat` gives the criteria of one filter, without those inside it.
 *
 * @throws {ClientError} FILTER_TOO_LARGE, INVALID_FILTER
 */
export function filterCondition<Input extends NestedFilter<Input>, Criteria extends object>(
  argument: string,
  filter: Input,
  flat: (argument: string, filter: Input) => Criteria,
): Condition<Criteria> {
  function conditionOf(place: string, { any, not }: Input, own: Criteria, depth: number): Condition<Criteria> {
    if (depth > MAX_FILTER_DEPTH) {
      throw tooLarge(`${place}: expected at most ${MAX_FILTER_DEPTH} filters inside each other`);
    }
    const alternatives = nonEmpty(`${place}.any`, any)?.map((inner, index) =>
      nested(`${place}.any[${index}]`, inner, depth),
    );
    const excluded = not ? nested(`${place}.not`, not, depth) : null;
    if (excluded !== null && isAlways(excluded)) {
      throw new ClientError('INVALID_FILTER', `${place}.not: expected a condition, got one that always holds.`);
    }
    const conditions = [
      criteria(own),
      alternatives ? either(alternatives) : ALWAYS,
      ...(excluded ?? []).map((alternative) => negated(alternative)),
    ];
    return conditions.reduce<Condition<Criteria>>(limitedBoth, ALWAYS);
  }
  function nested(place: string, inner: Input, depth: number): Condition<Criteria> {
    return conditionOf(place, inner, flat(place, inner), depth + 1);
  }
  return conditionOf(argument, filter, flat(argument, filter), 1);
}

function limitedBoth<Criteria extends object>(
  one: Condition<Criteria>,
  other: Condition<Criteria>,
): Condition<Criteria> {
  const count = one.length * other.length;
  if (count > MAX_ALTERNATIVES) {
    throw tooLarge(
      `Expected a filter of at most ${MAX_ALTERNATIVES} alternatives once any and not are multiplied out, got ${count} or more`,
    );
  }
  return both(one, other);
}

function tooLarge(what: string): ClientError {
  return new ClientError('FILTER_TOO_LARGE', `${what}. Ask in several requests, or list values instead of filters.`);
}
