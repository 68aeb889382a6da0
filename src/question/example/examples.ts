import { parse } from 'graphql';

import type { SavedQuery } from '../question.ts';
import { type DeclaredExamples, declaredValues } from './declared-example.ts';
import type { ExecuteFree } from './execute-free.ts';
import type { PickedValue, Picker } from './picker.ts';

/** Values for the variables of a question that the loaded data can answer. */
export interface Example {
  readonly values: Readonly<Record<string, unknown>>;
  /** A sentence about what the graph lacks, if a required variable has no value; otherwise null. */
  readonly missing: string | null;
}

/** The examples of all questions, for one version of the graph. */
export interface Examples {
  /** @throws the error of the graph */
  of(question: SavedQuery): Promise<Example>;
}

/**
 * Chooses values for the variables that questions declare: those of the data sets, as far as their ids are on record, and
 * otherwise those of the pickers. Each picker runs once, when a question first needs it.
 */
export function createExamples(execute: ExecuteFree, declared: readonly DeclaredExamples[]): Examples {
  const picked = new Map<Picker, Promise<readonly PickedValue[] | null>>();
  const examples = new Map<string, Promise<Example>>();

  async function pick(picker: Picker): Promise<readonly PickedValue[] | null> {
    const { data, errors } = await execute(parse(picker.query));
    if (errors?.[0]) throw errors[0];
    return picker.pick(data);
  }

  async function exampleOf(question: SavedQuery): Promise<Example> {
    const values: Record<string, unknown> = { ...(await declaredValues(execute, question, declared)) };
    let missing: string | null = null;
    for (const { variables, picker } of question.declarations) {
      const open = variables.filter((name) => !Object.hasOwn(values, name));
      if (open.length === 0) continue;
      const tuple = await shared(picked, picker, () => pick(picker));
      if (tuple) for (const name of open) values[name] = tuple[variables.indexOf(name)];
      else if (isNeeded(question, variables))
        missing ??= `No ${picker.subject} is on record, so there is no answer yet.`;
    }
    return { values, missing };
  }

  return { of: (question) => shared(examples, question.name, () => exampleOf(question)) };
}

/** Whether the question cannot run without values for these variables. */
function isNeeded({ parameters }: SavedQuery, variables: readonly string[]): boolean {
  return parameters.some(
    ({ name, type, defaultValue }) => variables.includes(name) && type.endsWith('!') && defaultValue === null,
  );
}

/** Concurrent and later callers share one call of `work`, unless it fails. */
function shared<Key, Value>(cache: Map<Key, Promise<Value>>, key: Key, work: () => Promise<Value>): Promise<Value> {
  const cached = cache.get(key);
  if (cached) return cached;
  const value = work();
  cache.set(key, value);
  value.catch(() => cache.delete(key));
  return value;
}
