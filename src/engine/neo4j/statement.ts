import { UNSPOKEN } from '../cypher-text.ts';
import type { Params, Statement } from '../engine.ts';
import { toNeo4j } from './value.ts';

/**
 * A statement as the server gets it: all its parameters in one map. The server plans a text again for each new size of a
 * list or a string among the parameters, and for null, but not for what a map holds; a plan costs up to a second.
 *
 * @throws {TypeError} for a parameter without a value, which the server would not miss in a map
 */
export function inOneMap(statement: Statement, params: Params): [text: string, params: Record<string, unknown>] {
  const { text, names } = rewritten(statement);
  const missing = names.filter((name) => !(name in params));
  if (missing.length > 0) throw new TypeError(`No value for ${missing.map((name) => `$${name}`).join(', ')}.`);
  return [text, names.length === 0 ? {} : { [MAP]: toNeo4j(params) }];
}

const MAP = 'given';

const UNSPOKEN_OR_PARAMETER = new RegExp(String.raw`${UNSPOKEN}|\$(\w+)`, 'g');

interface Rewritten {
  readonly text: string;
  readonly names: readonly string[];
}

const known = new WeakMap<Statement, Rewritten>();

function rewritten(statement: Statement): Rewritten {
  let made = known.get(statement);
  if (!made) {
    const names = new Set<string>();
    const text = statement.text.replaceAll(UNSPOKEN_OR_PARAMETER, (match: string, name: string | undefined) => {
      if (name === undefined) return match;
      names.add(name);
      return `$${MAP}.${name}`;
    });
    made = { text, names: [...names] };
    known.set(statement, made);
  }
  return made;
}
