import { type ArgumentNode, type FieldNode, type GraphQLField, Kind, type ValueNode } from 'graphql';

/* As much of the arguments of a field as its cost depends on. */

/** Coerced. */
export type Variables = Readonly<Record<string, unknown>>;

/** What an argument is: its number, or how many its list has; null where it is not given. */
export function numberOf(
  variables: Variables,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  name: string,
): number | null {
  const given = valueOf(variables, argumentOf(node.arguments, name));
  const value = given === undefined ? field.args.find((argument) => argument.name === name)?.defaultValue : given;
  if (value === null || value === undefined) return null;
  return typeof value === 'number' ? Math.max(value, 0) : lengthOf(value);
}

export function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 1; // one value is a list of one
}

export function argumentOf(given: readonly ArgumentNode[] | undefined, name: string): ValueNode | undefined {
  return given?.find((argument) => argument.name.value === name)?.value;
}

/** As much of a value as costs depend on. */
export function valueOf(variables: Variables, node: ValueNode | undefined): unknown {
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

/** How many values the lists of arguments have together. */
export function listed(variables: Variables, given: readonly ArgumentNode[] | undefined): number {
  return given?.reduce((sum, { value }) => sum + listedIn(variables, value), 0) ?? 0;
}

function listedIn(variables: Variables, node: ValueNode): number {
  switch (node.kind) {
    case Kind.VARIABLE:
      return weightOf(variables[node.name.value]);
    case Kind.LIST:
      return node.values.reduce((sum, value) => sum + 1 + listedIn(variables, value), 0);
    case Kind.OBJECT:
      return node.fields.reduce((sum, { value }) => sum + listedIn(variables, value), 0);
    default:
      return 0;
  }
}

/** How many values the lists of a variable have together. */
export function weightOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + 1 + weightOf(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, one) => sum + weightOf(one), 0);
}
