import { type Condition, isAlways } from '../condition.ts';

/* Estimates the work to test a filter on one record, in microseconds. `cost/scan.ts` explains how they are measured. */

/** Reading the record. */
const RECORD = 0.8;
/** Testing one set of criteria. Each alternative of a filter has at least one. */
const SET = 0.9;
const CRITERION = 0.1;
/** Comparing one value of a list. */
const VALUE = 0.02;
/** Searching a text to its end for a word, and for each further word. */
const TEXT = 2.6;
const WORD = 0.3;
const INVOLVEMENT = 0.5;

export function conditionWork(condition: Condition<object>): number {
  if (isAlways(condition)) return 0;
  let work = RECORD;
  for (const alternative of condition) for (const criteria of alternative) work += SET + propertiesWork(criteria);
  return work;
}

/** The work for a condition that is a single set of criteria. */
export function criteriaWork(criteria: object): number {
  return RECORD + SET + propertiesWork(criteria);
}

function propertiesWork(criteria: object): number {
  return Object.entries(criteria).reduce((sum, [name, value]) => sum + propertyWork(name, value), 0);
}

function propertyWork(name: string, value: unknown): number {
  if (name === 'excluded') return 0;
  if (name === 'title') return TEXT;
  if (!Array.isArray(value)) return CRITERION;
  if (name === 'words') return value.length === 0 ? 0 : TEXT + (value.length - 1) * WORD;
  if (name === 'involves' || name === 'amounts') {
    return value.reduce<number>((sum, involved: object) => sum + INVOLVEMENT + propertiesWork(involved), 0);
  }
  return CRITERION + value.length * VALUE;
}
