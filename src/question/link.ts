import { isDeepStrictEqual } from 'node:util';
import { type GraphQLSchema, type OperationDefinitionNode, getVariableValues } from 'graphql';

/**
 * Variables as an address gives them, so that `readVariables` reads the same again. Those that have their default are left
 * out: the address stays short.
 */
export function searchOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): URLSearchParams {
  const byDefault = effectiveVariables(schema, operation, {});
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(effectiveVariables(schema, operation, variables))) {
    if (!isDeepStrictEqual(value, byDefault[name])) search.set(name, textOfVariable(value));
  }
  return search;
}

/** What an operation has in its variables: what is given, else the default. */
export function effectiveVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const defaults = (operation.variableDefinitions ?? []).filter(
    ({ variable, defaultValue }) => defaultValue && !(variable.name.value in variables),
  );
  const { coerced } = getVariableValues(schema, defaults, {});
  const inOrder: Record<string, unknown> = {};
  for (const { variable } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    if (name in variables) inOrder[name] = variables[name];
    else if (coerced && name in coerced) inOrder[name] = coerced[name];
  }
  return inOrder;
}

/** A value as one text: what commas cannot join goes as JSON. */
export function textOfVariable(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    const parts = value as unknown[];
    const isPlain =
      parts.length > 0 && parts.every((part) => typeof part !== 'object' && !/[,[\s]|^$/.test(String(part)));
    return isPlain ? parts.join(',') : JSON.stringify(value);
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}
