import { type ConstValueNode, Kind, type ValueNode, parseValue, valueFromASTUntyped, visit } from 'graphql';

import { ClientError } from '../model/client-error.ts';
import { excerpt, quote } from '../support/excerpt.ts';

/**
 * Reads a value written as JSON, or as GraphQL writes it. What would leave a condition out unnoticed is refused: a
 * variable, which has no value here, and a field that is given twice.
 *
 * @param expected what the argument takes, for the message
 * @throws {ClientError} BAD_USER_INPUT
 */
export function readLiteral(argument: string, text: string, expected: string): unknown {
  const json = parsed(() => JSON.parse(text) as unknown);
  if (json) {
    refuseRepeated(argument, repeatedKey(text));
    return json.value;
  }
  const literal = parsed(() => parseValue(text, { noLocation: true }));
  if (!literal) {
    throw new ClientError(
      'BAD_USER_INPUT',
      `${argument}: expected ${expected} as JSON, such as {"kinds": ["ROLE"]}, or as GraphQL writes it, got ${quote(text)}.`,
    );
  }
  return valueFromASTUntyped(constant(argument, literal.value));
}

function parsed<T>(parse: () => T): { readonly value: T } | null {
  try {
    return { value: parse() };
  } catch {
    return null;
  }
}

function constant(argument: string, node: ValueNode): ConstValueNode {
  visit(node, {
    [Kind.VARIABLE]: ({ name }) => {
      throw new ClientError(
        'BAD_USER_INPUT',
        `${argument}: expected a value in the place of the variable $${excerpt(name.value)}. A shell fills variables in within double quotes only.`,
      );
    },
    [Kind.OBJECT]: ({ fields }) => {
      const names = fields.map(({ name }) => name.value);
      refuseRepeated(argument, names.find((name, place) => names.indexOf(name) < place) ?? null);
    },
  });
  return node as ConstValueNode; // it has no variables
}

function refuseRepeated(argument: string, key: string | null): void {
  if (key === null) return;
  throw new ClientError(
    'BAD_USER_INPUT',
    `${argument}: expected each field once, got ${quote(key)} twice. Combine alternatives with "any".`,
  );
}

/** A key that an object of a valid JSON text has twice; null where there is none. `JSON.parse` keeps the last one. */
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
