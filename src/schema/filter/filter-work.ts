import { type Condition, isAlways } from '../../graph/condition.ts';

/* In microseconds for each record that a condition is tried on; see `scan.ts`. */

/** A record is read, whatever it is compared with. */
const RECORD = 0.8;
/** A set of criteria, of which a filter has one, and one more for each alternative. */
const SET = 0.9;
const CRITERION = 0.1;
/** One of the values of a list. */
const VALUE = 0.02;
/** A text is read to its end for a word that it does not hold; then for the next. */
const TEXT = 2.6;
const WORD = 0.3;
const INVOLVEMENT = 0.5;

/** The work to try a condition on one record. */
export function conditionWork(condition: Condition<object>): number {
  if (isAlways(condition)) return 0;
  let work = RECORD;
  for (const alternative of condition) for (const criteria of alternative) work += SET + workOfProperties(criteria);
  return work;
}

/** The work to try one set of criteria. */
export function criteriaWork(criteria: object): number {
  return RECORD + SET + workOfProperties(criteria);
}

function workOfProperties(criteria: object): number {
  return Object.entries(criteria).reduce((sum, [name, value]) => sum + workOfProperty(name, value), 0);
}

function workOfProperty(name: string, value: unknown): number {
  if (name === 'excluded') return 0;
  if (name === 'title') return TEXT;
  if (!Array.isArray(value)) return CRITERION;
  if (name === 'words') return value.length === 0 ? 0 : TEXT + (value.length - 1) * WORD;
  if (name === 'involves') {
    return value.reduce<number>((sum, one: object) => sum + INVOLVEMENT + workOfProperties(one), 0);
  }
  return CRITERION + value.length * VALUE;
}
