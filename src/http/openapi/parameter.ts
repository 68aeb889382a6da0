import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isListType,
  typeFromAST,
} from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import type { ParameterObject, SchemaObject } from 'openapi3-ts/oas31';

import type { Parameter } from '../../question/variables.ts';
import { inputSchema } from './json-schema.ts';

interface Variables {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly parameters: readonly Parameter[];
  /** Values from the loaded data. */
  readonly examples: Readonly<Record<string, unknown>>;
  /** The schemas that parameters refer to; more may be added. */
  readonly components: Map<string, SchemaObject>;
}

/** The variables of an operation as parameters of a URL. Input objects are JSON. */
export function variableParameters(variables: Variables): ParameterObject[] {
  const { schema, operation, parameters, examples, components } = variables;
  return parameters.map(({ name, required, type: text, defaultValue, picks }) => {
    const node = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)?.type;
    const type = node && (typeFromAST(schema, node as never) as GraphQLInputType | undefined);
    if (!type) throw new Error(`The variable ${name} has no type.`);
    const facts = [
      `\`${text}\`.`,
      ...(defaultValue === null ? [] : [`Default: \`${defaultValue}\`.`]),
      ...(picks === null ? [] : [`Without it: ${picks}.`]),
    ];
    const value = inputSchema(type, components);
    const example = exampleOf(type, examples[name]);
    const common = { name, in: 'query', required, description: facts.join(' '), ...example } as const;
    return hasInputObjects(type)
      ? { ...common, content: { 'application/json': { schema: value } } }
      : { ...common, schema: value };
  });
}

/** A list accepts one value in place of a list. */
function exampleOf(type: GraphQLInputType, value: unknown): { readonly example?: unknown } {
  if (value === undefined || value === null) return {};
  return { example: isListType(getNullableType(type)) && !Array.isArray(value) ? [value] : value };
}

function hasInputObjects(type: GraphQLInputType): boolean {
  const nullable = getNullableType(type);
  return isInputObjectType(isListType(nullable) ? getNullableType(nullable.ofType) : nullable);
}

/** How `rows` and `bom` shape the table of an answer. */
export function tableParameters(lists: readonly string[]): ParameterObject[] {
  const rows: ParameterObject = {
    name: 'rows',
    in: 'query',
    description: 'The list whose items become the rows of a table. Default: the outermost.',
    schema: { type: 'string', enum: [...lists] },
  };
  return lists.length === 0 ? [BOM] : [rows, BOM];
}

/** Whether CSV starts with a byte order mark. */
export const BOM: ParameterObject = {
  name: 'bom',
  in: 'query',
  description: 'For CSV: `0` leaves out the byte order mark at its start, which spreadsheets need.',
  schema: { type: 'string', enum: ['0', '1'], default: '1' },
};
