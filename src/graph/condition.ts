/*
 * Conditions as data. A client may combine criteria with `any` and `not` in any way; the condition is passed as a
 * parameter in disjunctive normal form, so that the statement has one constant text and one query plan.
 *
 * A condition is a list of alternatives (OR), an alternative is a list of signed sets of criteria (AND), and the criteria
 * of one set are compared together. The filter
 *
 *     { kinds: [ROLE], any: [{ markets: [FR] }, { not: { status: [ENDED] } }] }
 *
 * becomes
 *
 *     [ [{ kinds: ['ROLE'], markets: ['FR'], excluded: false }],
 *       [{ kinds: ['ROLE'], excluded: false }, { status: ['ENDED'], excluded: true }] ]
 */

/** Criteria that must hold or, with `excluded`, must not. */
export type Signed<Criteria> = Criteria & { readonly excluded: boolean };

/** Holds if all of its sets hold. An empty alternative always holds. */
export type Alternative<Criteria> = readonly Signed<Criteria>[];

/** Holds if one of its alternatives holds. An empty condition never holds. */
export type Condition<Criteria> = readonly Alternative<Criteria>[];

/** Always holds. */
export const ALWAYS: Condition<never> = [[]];

/** A condition of one set of criteria. An empty set always holds. */
export function criteria<Criteria extends object>(flat: Criteria): Condition<Criteria> {
  return Object.keys(flat).length === 0 ? ALWAYS : [[{ ...flat, excluded: false }]];
}

export function isAlways(condition: Condition<unknown>): boolean {
  return condition.some((alternative) => alternative.length === 0);
}

/** Conjunction. The number of alternatives is the product of both. */
export function both<Criteria extends object>(a: Condition<Criteria>, b: Condition<Criteria>): Condition<Criteria> {
  return a.flatMap((left) => b.map((right) => merged([...left, ...right])));
}

/** Disjunction. The number of alternatives is the sum of all. */
export function either<Criteria>(conditions: readonly Condition<Criteria>[]): Condition<Criteria> {
  return conditions.some(isAlways) ? ALWAYS : conditions.flat();
}

/** Negation of one alternative, by De Morgan: one alternative for each of its sets. */
export function negated<Criteria>(alternative: Alternative<Criteria>): Condition<Criteria> {
  return alternative.map((flat) => [{ ...flat, excluded: !flat.excluded }]);
}

/**
 * Cypher that evaluates the condition in parameter `name`. `matches` is Cypher that compares the criteria `f`. It may be
 * null, since unknown values compare as null; then the criteria do not hold, so that a condition and its negation split
 * every list in two.
 */
export function conditionText(name: string, matches: string): string {
  return /* cypher */ `any(t IN ${name} WHERE all(f IN t WHERE coalesce(${matches}, false) <> f.excluded))`;
}

/** The parameter of statements that have a filtered variant. */
export function filterParameter<Criteria extends object>(
  where: Condition<Criteria>,
): { readonly filter?: Condition<Criteria> } {
  return isAlways(where) ? {} : { filter: where };
}

/** Merges positive sets that compare different properties: `{a} AND {b}` becomes `{a, b}`, which is compared in one go. */
function merged<Criteria extends object>(sets: readonly Signed<Criteria>[]): Signed<Criteria>[] {
  const result: Signed<Criteria>[] = [];
  for (const set of sets) {
    const index = set.excluded ? -1 : result.findIndex((previous) => !previous.excluded && areDisjoint(set, previous));
    const previous = result[index];
    if (previous) result[index] = { ...previous, ...set };
    else result.push(set);
  }
  return result;
}

function areDisjoint(a: object, b: object): boolean {
  return Object.keys(a).every((key) => key === 'excluded' || !(key in b));
}
