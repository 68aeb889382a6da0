import { type ConstValueNode, Kind, type ValueNode, parseValue, valueFromASTUntyped, visit } from 'graphql';

import { ClientError } from '../model/client-error.ts';
import { excerpt, quote } from '../support/excerpt.ts';

/**
 * Reads a value written as JSON or as a GraphQL literal. Rejects a variable, which has no value here, and a repeated
 * field: both would silently drop a condition.
 *
 * @param expected the type of the argument, for the error message
 * @throws {ClientError} BAD_USER_INPUT
 */
export function readLiteral(argument: string, text: string, expected: string): unknown {
  const json = resultOf(() => JSON.parse(text) as unknown);
  if (json) {
    rejectRepeated(argument, repeatedKey(text));
    return json.value;
  }
  const literal = resultOf(() => parseValue(text, { noLocation: true }));
  if (!literal) {
    throw new ClientError(
      'BAD_USER_INPUT',
      `${argument}: expected ${expected} as JSON, such as {"kinds": ["ROLE"]}, or as a GraphQL literal, got ${quote(text)}.`,
    );
  }
  return valueFromASTUntyped(requireConstant(argument, literal.value));
}

/** The value of a parser, wrapped since it may be null; null on a syntax error. */
function resultOf<T>(parse: () => T): { readonly value: T } | null {
  try {
    return { value: parse() };
  } catch {
    return null;
  }
}

function requireConstant(argument: string, node: ValueNode): ConstValueNode {
  visit(node, {
    [Kind.VARIABLE]: ({ name }) => {
      throw new ClientError(
        'BAD_USER_INPUT',
        `${argument}: expected a value instead of the variable $${excerpt(name.value)}. A shell expands variables in double quotes only.`,
      );
    },
    [Kind.OBJECT]: ({ fields }) => {
      const names = fields.map(({ name }) => name.value);
      rejectRepeated(argument, names.find((name, index) => names.indexOf(name) < index) ?? null);
    },
  });
  return node as ConstValueNode; // checked above
}

function rejectRepeated(argument: string, key: string | null): void {
  if (key === null) return;
  throw new ClientError(
    'BAD_USER_INPUT',
    `${argument}: expected each field once, got ${quote(key)} twice. Combine alternatives with "any".`,
  );
}

/** The first repeated key in an object of a JSON text; null if there is none. `JSON.parse` would use the last value. */
function repeatedKey(json: string): string | null {
  const open: Set<string>[] = [];
  for (const [token, key] of json.matchAll(/("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (key !== undefined) {
      const name = JSON.parse(key) as string;
      if (open.at(-1)?.has(name)) return name;
      open.at(-1)?.add(name);
    }
  }
  return null;
}
