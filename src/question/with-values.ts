import {
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  typeFromAST,
} from 'graphql';

/**
 * The document of a question with the given values as the defaults of its variables; all else, comments too, stays as it
 * is written. `operation` is the one of `document`, with its locations.
 */
export function withValues(
  schema: GraphQLSchema,
  document: string,
  operation: OperationDefinitionNode,
  values: Readonly<Record<string, unknown>>,
): string {
  let written = document;
  // from the last to the first, so that the places of the others stay right
  for (const definition of (operation.variableDefinitions ?? []).toReversed()) {
    const type = typeFromAST(schema, definition.type) as GraphQLInputType | undefined;
    const value = values[definition.variable.name.value];
    if (type && value !== undefined) written = withValue(written, definition, literal(value, type));
  }
  return written;
}

function withValue(document: string, { type, defaultValue }: VariableDefinitionNode, text: string): string {
  const end = type.loc?.end;
  if (end === undefined) return document;
  return `${document.slice(0, end)} = ${text}${document.slice(defaultValue?.loc?.end ?? end)}`;
}

/** A value of a variable, as JSON has it, as GraphQL writes it. */
function literal(value: unknown, wanted: GraphQLInputType): string {
  const type = getNullableType(wanted);
  if (value === null || value === undefined) return 'null';
  if (isListType(type)) {
    const items: unknown[] = Array.isArray(value) ? value : [value];
    return `[${items.map((item) => literal(item, type.ofType)).join(', ')}]`;
  }
  if (isEnumType(type)) return String(value);
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const pairs = Object.entries(value).flatMap(([name, item]) =>
      fields[name] && item !== undefined ? [`${name}: ${literal(item, fields[name].type)}`] : [],
    );
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
  }
  return JSON.stringify(value);
}
