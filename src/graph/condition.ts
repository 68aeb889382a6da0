/*
 * Conditions as data: whichever a client combines with `any` and `not`, the database sees one constant text and keeps one
 * plan. A condition is a list of alternatives, as in a disjunctive normal form; its atoms are flat sets of criteria.
 */

/** Criteria that are to hold, or with `excluded` those that are not. */
export type Signed<Criteria> = Criteria & { readonly excluded: boolean };

/** Holds where all of its signed criteria do; without any it always does. */
export type Alternative<Criteria> = readonly Signed<Criteria>[];

/** Holds where one of its alternatives does; without any it never does. */
export type Condition<Criteria> = readonly Alternative<Criteria>[];

/** Holds always. */
export const ALWAYS: Condition<never> = [[]];

/** A condition of one flat set of criteria, of which all hold together; an empty set holds always. */
export function criteria<Criteria extends object>(flat: Criteria): Condition<Criteria> {
  return Object.keys(flat).length === 0 ? ALWAYS : [[{ ...flat, excluded: false }]];
}

export function isAlways(condition: Condition<unknown>): boolean {
  return condition.some((alternative) => alternative.length === 0);
}

/** Holds where both do. The number of alternatives is the product of theirs. */
export function both<Criteria extends object>(
  one: Condition<Criteria>,
  other: Condition<Criteria>,
): Condition<Criteria> {
  return one.flatMap((left) => other.map((right) => merged([...left, ...right])));
}

/** Holds where one of them does. The number of alternatives is the sum of theirs. */
export function either<Criteria>(conditions: readonly Condition<Criteria>[]): Condition<Criteria> {
  return conditions.some(isAlways) ? ALWAYS : conditions.flat();
}

/** Holds where an alternative does not. The number of alternatives is that of its criteria. */
export function negated<Criteria>(alternative: Alternative<Criteria>): Condition<Criteria> {
  return alternative.map((flat) => [{ ...flat, excluded: !flat.excluded }]);
}

/**
 * The condition as a text over the parameter `name`. `matches` is the text that compares one set of criteria, the
 * variable `f`; where it is null, as for an unknown value, the criteria do not hold, so that a condition and its negation
 * split every list in two.
 */
export function conditionText(name: string, matches: string): string {
  return /* cypher */ `any(t IN ${name} WHERE all(f IN t WHERE coalesce(${matches}, false) <> f.excluded))`;
}

/** Sets of criteria that hold, and compare different properties, are one set: they are compared in one go. */
function merged<Criteria extends object>(flats: readonly Signed<Criteria>[]): Signed<Criteria>[] {
  const kept: Signed<Criteria>[] = [];
  for (const flat of flats) {
    const place = flat.excluded ? -1 : kept.findIndex((other) => !other.excluded && areDisjoint(flat, other));
    const other = kept[place];
    if (other) kept[place] = { ...other, ...flat };
    else kept.push(flat);
  }
  return kept;
}

function areDisjoint(one: object, other: object): boolean {
  return Object.keys(one).every((key) => key === 'excluded' || !(key in other));
}
