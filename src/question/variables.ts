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
import { readLiteral } from './literal.ts';
import { isTracking } from './tracking.ts';

/** A variable of an operation, as somebody sees it who fills it in. */
export interface Parameter {
  readonly name: string;
  /** As in the document: `[ClaimStatus!]`. */
  readonly type: string;
  /** As in the document; null where the variable has no default. */
  readonly byDefault: string | null;
  readonly required: boolean;
  /** The values of an enum; null for all other types. */
  readonly values: readonly string[] | null;
}

/** The variables that an operation takes, in its order. */
export function parametersOf(schema: GraphQLSchema, operation: OperationDefinitionNode): Parameter[] {
  return definitionsOf(schema, operation).map(({ name, type, definition: { type: node, defaultValue } }) => {
    const named = getNamedType(type);
    return {
      name,
      type: print(node),
      byDefault: defaultValue ? print(defaultValue) : null,
      required: isNonNullType(type) && !defaultValue,
      values: isEnumType(named) ? named.getValues().map((value) => value.name) : null,
    };
  });
}

/** The parameters in one line, as an operation declares them. */
export function signatureOf(parameters: readonly Parameter[]): string {
  return parameters
    .map(({ name, type, byDefault }) => `${name}: ${type}${byDefault === null ? '' : ` = ${byDefault}`}`)
    .join(', ');
}

/**
 * Reads variables from texts, as an address or a command line gives them: `market=FR`, `status=ACTIVE,PLANNED` or
 * `status=ACTIVE&status=PLANNED`, `where={kinds: [ROLE]}` as JSON or as GraphQL writes it. Values of enums may be in
 * small letters, with hyphens. An empty text is null. What only counts clicks, such as `utm_source`, is left out.
 *
 * @throws {ClientError} BAD_USER_INPUT that names the variables there are and what each takes
 */
export function readVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  texts: Iterable<readonly [name: string, text: string]>,
): Record<string, unknown> {
  const definitions = definitionsOf(schema, operation);
  const given = new Map<string, string[]>();
  for (const [name, text] of texts) {
    const known = given.get(name);
    if (known) known.push(text);
    else given.set(name, [text]);
  }
  const variables: Record<string, unknown> = {};
  for (const [name, values] of given) {
    const found = definitions.find((definition) => definition.name === name);
    if (!found && isTracking(name)) continue;
    if (!found) throw unknownVariable(name, definitions);
    variables[name] = valueOf(name, values, found.type);
  }
  const nodes = definitions.map(({ definition }) => definition);
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
    if (!isInputType(type)) throw new Error(`${print(definition.type)} is no input type.`);
    return { name: definition.variable.name.value, type, definition };
  });
}

function unknownVariable(name: string, definitions: readonly Definition[]): ClientError {
  const names = definitions.map((definition) => definition.name);
  const meant = closestMatch(
    name,
    names.map((known) => known.toUpperCase()),
  );
  const hint = meant === null ? '' : ` Did you mean "${names.find((known) => known.toUpperCase() === meant)}"?`;
  const expected = names.length === 0 ? 'no variables' : `variables among ${names.join(', ')}`;
  return new ClientError('BAD_USER_INPUT', `Expected ${expected}; got ${quote(name)}.${hint}`);
}

function valueOf(name: string, texts: readonly string[], type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (texts.every((text) => text === '') && !isNonNullType(type)) return null;
  const [text = ''] = texts;
  if (isListType(nullable)) {
    // a form sends an empty text along, so that nothing chosen is not the default
    if (texts.length > 1 && texts.includes('')) {
      return valueOf(
        name,
        texts.filter((one) => one !== ''),
        type,
      );
    }
    if (texts.length === 1 && text.trimStart().startsWith('[')) return readLiteral(name, text, String(type));
    const item = getNullableType(nullable.ofType);
    const parts = isInputObjectType(item) ? texts : texts.flatMap((one) => one.split(','));
    return parts.map((part) => single(name, part.trim(), item));
  }
  if (texts.length > 1) {
    throw new ClientError('BAD_USER_INPUT', `${name}: expected one value of type ${type}, got ${texts.length}.`);
  }
  return single(name, text, nullable);
}

function single(name: string, text: string, type: GraphQLInputType): unknown {
  if (isInputObjectType(type)) return readLiteral(name, text, String(type));
  if (isEnumType(type)) return text.trim().toUpperCase().replaceAll('-', '_');
  switch (String(type)) {
    case 'Int':
    case 'Float':
      // what is no number is refused with its own text
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
