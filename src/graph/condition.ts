/*
 * Conditions as data: whichever a client combines with `any` and `not`, the database sees one constant text and keeps one
 * plan. A condition is a list of alternatives, as in a disjunctive normal form; its atoms are flat sets of criteria.
 */

/** Holds where every criteria of `all` and none of `none` hold. */
export type Alternative<Criteria> = {
  readonly all: readonly Criteria[];
  readonly none: readonly Criteria[];
};

/** Holds where one of its alternatives does; without any it never does. */
export type Condition<Criteria> = readonly Alternative<Criteria>[];

/** Holds always. */
export const ALWAYS: Condition<never> = [{ all: [], none: [] }];

/** A condition of one flat set of criteria, of which all hold together; an empty set holds always. */
export function criteria<Criteria extends object>(flat: Criteria): Condition<Criteria> {
  return Object.keys(flat).length === 0 ? ALWAYS : [{ all: [flat], none: [] }];
}

export function isAlways(condition: Condition<unknown>): boolean {
  return condition.some(({ all, none }) => all.length === 0 && none.length === 0);
}

/** Holds where both do. The number of alternatives is the product of theirs. */
export function both<Criteria extends object>(
  one: Condition<Criteria>,
  other: Condition<Criteria>,
): Condition<Criteria> {
  return one.flatMap((left) =>
    other.map((right) => ({
      all: merged([...left.all, ...right.all]),
      none: [...left.none, ...right.none],
    })),
  );
}

/** Holds where one of them does. The number of alternatives is the sum of theirs. */
export function either<Criteria>(conditions: readonly Condition<Criteria>[]): Condition<Criteria> {
  return conditions.some(isAlways) ? ALWAYS : conditions.flat();
}

/** Holds where an alternative does not. The number of alternatives is that of its criteria. */
export function negated<Criteria>({ all, none }: Alternative<Criteria>): Condition<Criteria> {
  return [...all.map((flat) => ({ all: [], none: [flat] })), ...none.map((flat) => ({ all: [flat], none: [] }))];
}

/**
 * The condition as a text over the parameter `$NAME`. `matches` is the text that compares one set of criteria, the
 * variable `f`; where it is null, as for an unknown value, the criteria do not hold, so that a condition and its negation
 * split every list in two.
 */
export function conditionText(name: string, matches: string): string {
  const holds = /* cypher */ `coalesce(${matches}, false)`;
  return /* cypher */ `any(t IN ${name} WHERE all(f IN t.all WHERE ${holds}) AND none(f IN t.none WHERE ${holds}))`;
}

/** Sets that compare different properties are one set, and so are compared in one go. */
function merged<Criteria extends object>(flats: readonly Criteria[]): Criteria[] {
  const kept: Criteria[] = [];
  for (const flat of flats) {
    const place = kept.findIndex((other) => Object.keys(flat).every((key) => !(key in other)));
    const other = kept[place];
    if (other) kept[place] = { ...other, ...flat };
    else kept.push(flat);
  }
  return kept;
}
