import { type ArgumentNode, type FieldNode, type GraphQLField, Kind, type ValueNode } from 'graphql';

/* Reads the arguments on which the cost of a field depends, directly from the document. */

/** Coerced values of variables. */
export type Variables = Readonly<Record<string, unknown>>;

/** Returns the value of an Int argument, or the length of a list; null if the argument is absent. */
export function numericArgument(
  variables: Variables,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  name: string,
): number | null {
  const explicit = argumentValue(variables, argumentNode(node.arguments, name));
  const value = explicit === undefined ? field.args.find((argument) => argument.name === name)?.defaultValue : explicit;
  if (value === null || value === undefined) return null;
  return typeof value === 'number' ? Math.max(value, 0) : listLength(value);
}

/** Input coercion converts a single value to a list of one item. */
export function listLength(value: unknown): number {
  return Array.isArray(value) ? value.length : 1;
}

export function argumentNode(nodes: readonly ArgumentNode[] | undefined, name: string): ValueNode | undefined {
  return nodes?.find((argument) => argument.name.value === name)?.value;
}

/** Returns the value of a variable, number, boolean or null; for a list its nodes, and for any other value its node. */
export function argumentValue(variables: Variables, node: ValueNode | undefined): unknown {
  switch (node?.kind) {
    case Kind.VARIABLE:
      return variables[node.name.value];
    case Kind.INT:
      return Number(node.value);
    case Kind.BOOLEAN:
      return node.value;
    case Kind.NULL:
      return null;
    case Kind.LIST:
      return node.values;
    default:
      return node;
  }
}

/** Counts the values in all lists within the arguments. */
export function countListValues(variables: Variables, nodes: readonly ArgumentNode[] | undefined): number {
  return nodes?.reduce((sum, { value }) => sum + countInNode(variables, value), 0) ?? 0;
}

function countInNode(variables: Variables, node: ValueNode): number {
  switch (node.kind) {
    case Kind.VARIABLE:
      return countInValue(variables[node.name.value]);
    case Kind.LIST:
      return node.values.reduce((sum, value) => sum + 1 + countInNode(variables, value), 0);
    case Kind.OBJECT:
      return node.fields.reduce((sum, { value }) => sum + countInNode(variables, value), 0);
    default:
      return 0;
  }
}

function countInValue(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + 1 + countInValue(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, item) => sum + countInValue(item), 0);
}
