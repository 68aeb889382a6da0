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
 * Replaces the defaults of variables in the text of a document and leaves all other text, comments included, unchanged.
 *
 * @param operation the operation of `document`, parsed with locations
 */
export function withValues(
  schema: GraphQLSchema,
  document: string,
  operation: OperationDefinitionNode,
  values: Readonly<Record<string, unknown>>,
): string {
  let edited = document;
  // from the last to the first, so that earlier locations stay valid
  for (const definition of (operation.variableDefinitions ?? []).toReversed()) {
    const type = typeFromAST(schema, definition.type) as GraphQLInputType | undefined;
    const value = values[definition.variable.name.value];
    if (type && value !== undefined) edited = withDefault(edited, definition, printLiteral(value, type));
  }
  return edited;
}

function withDefault(document: string, { type, defaultValue }: VariableDefinitionNode, text: string): string {
  const end = type.loc?.end;
  if (end === undefined) return document;
  return `${document.slice(0, end)} = ${text}${document.slice(defaultValue?.loc?.end ?? end)}`;
}

/** Prints a JSON value as a GraphQL literal. */
export function printLiteral(value: unknown, inputType: GraphQLInputType): string {
  const type = getNullableType(inputType);
  if (value === null || value === undefined) return 'null';
  if (isListType(type)) {
    const items: unknown[] = Array.isArray(value) ? value : [value];
    return `[${items.map((item) => printLiteral(item, type.ofType)).join(', ')}]`;
  }
  if (isEnumType(type)) return String(value);
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const pairs = Object.entries(value).flatMap(([name, item]) =>
      fields[name] && item !== undefined ? [`${name}: ${printLiteral(item, fields[name].type)}`] : [],
    );
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
  }
  return JSON.stringify(value);
}
