import {
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  getNamedType,
  getNullableType,
  getVariableValues,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  print,
  typeFromAST,
} from 'graphql';

import { ClientError } from '../model/client-error.ts';
import { closestMatch } from '../support/closest-match.ts';
import { quote } from '../support/excerpt.ts';
import { shortenEchoes } from '../support/shorten-echoes.ts';
import type { Declaration } from './example/declaration.ts';
import { readLiteral } from './literal.ts';
import { isTracking } from './tracking.ts';

/** A variable of an operation, described for forms, help texts and error messages. */
export interface Parameter {
  readonly name: string;
  /** As in the document: `[ClaimStatus!]`. */
  readonly type: string;
  /** As in the document; null if the variable has no default. */
  readonly defaultValue: string | null;
  /** False if the variable has a default, or gets a value from the loaded data. */
  readonly required: boolean;
  /** What the server picks from the loaded data if the variable is left out; null: nothing. */
  readonly picks: string | null;
  /** The values of an enum; null for all other types. */
  readonly values: readonly string[] | null;
}

/** The variables of an operation, in its order. */
export function parametersOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  declarations: readonly Declaration[] = [],
): Parameter[] {
  return definitionsOf(schema, operation).map(({ name, type, definition: { type: node, defaultValue: literal } }) => {
    const namedType = getNamedType(type);
    const picker = declarations.find(({ variables }) => variables.includes(name))?.picker ?? null;
    return {
      name,
      type: print(node),
      defaultValue: literal ? print(literal) : null,
      required: isNonNullType(type) && !literal && picker === null,
      picks: picker?.description ?? null,
      values: isEnumType(namedType) ? namedType.getValues().map((value) => value.name) : null,
    };
  });
}

/** The parameters on one line, as an operation declares them. */
export function signatureOf(parameters: readonly Parameter[]): string {
  return parameters
    .map(({ name, type, defaultValue }) => `${name}: ${type}${defaultValue === null ? '' : ` = ${defaultValue}`}`)
    .join(', ');
}

/**
 * Reads variables from the texts of a URL or a command line: `market=FR`, `status=ACTIVE,PLANNED` or
 * `status=ACTIVE&status=PLANNED`, `where={kinds: [ROLE]}` as JSON or as a GraphQL literal. Enum values may be in lower
 * case, with hyphens. An empty text is null. Parameters that only track clicks, such as `utm_source`, are ignored.
 *
 * @param optional variables that need no text, although they have no default
 * @throws {ClientError} BAD_USER_INPUT, which names the variables or the expected type
 */
export function readVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  texts: Iterable<readonly [name: string, text: string]>,
  optional: ReadonlySet<string> = new Set(),
): Record<string, unknown> {
  const definitions = definitionsOf(schema, operation);
  const textsByName = new Map<string, string[]>();
  for (const [name, text] of texts) {
    const values = textsByName.get(name);
    if (values) values.push(text);
    else textsByName.set(name, [text]);
  }
  const variables: Record<string, unknown> = {};
  for (const [name, values] of textsByName) {
    const definition = definitions.find((candidate) => candidate.name === name);
    if (!definition && isTracking(name)) continue;
    if (!definition) throw unknownVariable(name, definitions);
    variables[name] = variableValue(name, values, definition.type);
  }
  const checked = definitions.filter(({ name }) => Object.hasOwn(variables, name) || !optional.has(name));
  const nodes = checked.map(({ definition }) => definition);
  const { errors } = getVariableValues(schema, nodes, variables, { maxErrors: 5 });
  if (errors) throw new ClientError('BAD_USER_INPUT', errors.map(({ message }) => shortenEchoes(message)).join('\n'));
  return variables;
}

interface Definition {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly definition: NonNullable<OperationDefinitionNode['variableDefinitions']>[number];
}

function definitionsOf(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): Definition[] {
  return variableDefinitions.map((definition) => {
    const type = typeFromAST(schema, definition.type as never); // one overload for each kind of node
    if (!isInputType(type)) throw new Error(`${print(definition.type)} is not an input type.`);
    return { name: definition.variable.name.value, type, definition };
  });
}

function unknownVariable(name: string, definitions: readonly Definition[]): ClientError {
  const names = definitions.map((definition) => definition.name);
  const closest = closestMatch(
    name,
    names.map((candidate) => candidate.toUpperCase()),
  );
  const match = names.find((candidate) => candidate.toUpperCase() === closest);
  const hint = match === undefined ? '' : ` Did you mean "${match}"?`;
  const expected = names.length === 0 ? 'no variables' : `a known variable (${names.join(', ')})`;
  return new ClientError('BAD_USER_INPUT', `Expected ${expected}, got ${quote(name)}.${hint}`);
}

function variableValue(name: string, texts: readonly string[], type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (texts.every((text) => text === '') && !isNonNullType(type)) return null;
  const [text = ''] = texts;
  if (isListType(nullable)) {
    // a form adds an empty text, so that an empty selection differs from an absent variable
    if (texts.length > 1 && texts.includes('')) {
      return variableValue(
        name,
        texts.filter((value) => value !== ''),
        type,
      );
    }
    if (texts.length === 1 && text.trimStart().startsWith('[')) return readLiteral(name, text, String(type));
    const item = getNullableType(nullable.ofType);
    const parts = isInputObjectType(item) ? texts : texts.flatMap((value) => value.split(','));
    return parts.map((part) => singleValue(name, part.trim(), item));
  }
  if (texts.length > 1) {
    throw new ClientError('BAD_USER_INPUT', `${name}: expected one value of type ${type}, got ${texts.length}.`);
  }
  return singleValue(name, text, nullable);
}

function singleValue(name: string, text: string, type: GraphQLInputType): unknown {
  if (isInputObjectType(type)) return readLiteral(name, text, String(type));
  if (isEnumType(type)) return text.trim().toUpperCase().replaceAll('-', '_');
  switch (String(type)) {
    case 'Int':
    case 'Float':
      // GraphQL rejects a text that is not a number
      return DECIMAL.test(text.trim()) ? Number(text) : text;
    case 'Boolean':
      return BOOLEANS.get(text.trim().toLowerCase()) ?? text;
    default:
      return text;
  }
}

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);
