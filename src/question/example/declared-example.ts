import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  getNullableType,
  getVariableValues,
  isInputObjectType,
  isListType,
  parse,
  typeFromAST,
} from 'graphql';

import { once } from '../../support/once.ts';
import type { SavedQuery } from '../question.ts';
import type { ExecuteFree } from './execute-free.ts';

/** What the manifest of a data set offers: variables by the name of a question. */
export type DeclaredExamples = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * The values that the first data set with a usable example of this question declares. An example is usable if its values
 * have the types of the variables and each id in it is on record.
 */
export async function declaredValues(
  execute: ExecuteFree,
  { name, schema, operation }: SavedQuery,
  declared: readonly DeclaredExamples[],
): Promise<Readonly<Record<string, unknown>>> {
  for (const examples of declared) {
    const example = Object.hasOwn(examples, name) ? examples[name] : undefined;
    if (
      example &&
      isCoercible(schema, operation, example) &&
      (await areOnRecord(execute, idsOfExample(schema, operation, example)))
    ) {
      return example;
    }
  }
  return {};
}

function isCoercible(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  example: Readonly<Record<string, unknown>>,
): boolean {
  const definitions = definitionsFor(operation, example);
  return (
    definitions.length === Object.keys(example).length &&
    getVariableValues(schema, definitions, example).errors === undefined
  );
}

function definitionsFor({ variableDefinitions = [] }: OperationDefinitionNode, example: object) {
  return variableDefinitions.filter(({ variable }) => Object.hasOwn(example, variable.name.value));
}

/** The values of type ID in an example. */
function idsOfExample(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  example: Readonly<Record<string, unknown>>,
): string[] {
  const ids: string[] = [];
  function visit(value: unknown, inputType: GraphQLInputType): void {
    const type = getNullableType(inputType);
    if (value === null || value === undefined) return;
    if (isListType(type)) {
      for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) visit(item, type.ofType);
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields()))
        visit((value as Record<string, unknown>)[field.name], field.type);
    } else if (type.name === 'ID') ids.push(String(value as string | number));
  }
  for (const { variable, type } of definitionsFor(operation, example)) {
    const inputType = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    if (inputType) visit(example[variable.name.value], inputType);
  }
  return ids;
}

const NODES = once((): DocumentNode => parse('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'));

async function areOnRecord(execute: ExecuteFree, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return true;
  const { data } = await execute(NODES(), { ids });
  const nodes = data?.['nodes'];
  return Array.isArray(nodes) && nodes.every((node) => node !== null);
}
