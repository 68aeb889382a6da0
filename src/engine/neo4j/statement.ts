/*
 * Rewrites a statement for Neo4j: all parameters are passed in one map, so `$id` becomes `$params.id`. Neo4j plans a text
 * again for each new size of a list or string among its parameters, and for null, but not for the contents of a map; a plan
 * takes up to a second.
 *
 * The rewriting uses a regular expression, not a parser. It is correct for texts that keep to these rules:
 * - A parameter is `$` followed by letters, digits and underscores. No `$1` and no quoted names.
 * - Comments are `//` to the end of the line or between slash and asterisk. They and literals in single or double quotes
 *   and names in backquotes are left unchanged, so they may contain `$`. Quotes are escaped with a backslash; names in
 *   backquotes contain no backquote.
 * - A parameter is used where Neo4j accepts an expression: not as a label, a type or the properties of a node (`(n $props)`).
 */

import { COMMENTS_AND_LITERALS } from '../cypher-pattern.ts';
import type { Params, Statement } from '../engine.ts';
import { toNeo4j } from './value.ts';

/**
 * The text and the parameters that are sent to the server.
 *
 * @throws {TypeError} for a parameter without a value: in a map the server would read it as null
 */
export function neo4jStatement(statement: Statement, params: Params): [text: string, params: Record<string, unknown>] {
  const { text, names } = rewrite(statement);
  const missing = names.filter((name) => !(name in params));
  if (missing.length > 0) throw new TypeError(`No value for ${missing.map((name) => `$${name}`).join(', ')}.`);
  return [text, names.length === 0 ? {} : { [MAP]: toNeo4j(params) }];
}

const MAP = 'params';

const SKIPPED_OR_PARAMETER = new RegExp(String.raw`${COMMENTS_AND_LITERALS}|\$(\w+)`, 'g');

interface RewrittenStatement {
  readonly text: string;
  readonly names: readonly string[];
}

const cache = new WeakMap<Statement, RewrittenStatement>();

function rewrite(statement: Statement): RewrittenStatement {
  let rewritten = cache.get(statement);
  if (!rewritten) {
    const names = new Set<string>();
    const text = statement.text.replaceAll(SKIPPED_OR_PARAMETER, (match: string, name: string | undefined) => {
      if (name === undefined) return match;
      names.add(name);
      return `$${MAP}.${name}`;
    });
    rewritten = { text, names: [...names] };
    cache.set(statement, rewritten);
  }
  return rewritten;
}
