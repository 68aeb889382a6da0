import { isDeepStrictEqual } from 'node:util';
import { type GraphQLSchema, type OperationDefinitionNode, getVariableValues } from 'graphql';

/**
 * Variables as URL parameters that `readVariables` reads back. Variables equal to their default are left out, which
 * keeps the URL short.
 */
export function searchOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): URLSearchParams {
  const defaults = effectiveVariables(schema, operation, {});
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(effectiveVariables(schema, operation, variables))) {
    if (!isDeepStrictEqual(value, defaults[name])) search.set(name, variableText(value));
  }
  return search;
}

/** The variables of a request, and the defaults of those it leaves out, in the order of the operation. */
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

/** A value as text: a list of plain words is joined by commas, other lists and objects are JSON. */
export function variableText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    const items = value as unknown[];
    const isPlain =
      items.length > 0 && items.every((item) => typeof item !== 'object' && !/[,[\s]|^$/.test(String(item)));
    return isPlain ? items.join(',') : JSON.stringify(value);
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}
