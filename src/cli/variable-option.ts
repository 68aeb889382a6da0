import { type Command, Option } from 'commander';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';

import { ClientError } from '../model/client-error.ts';
import { type Parameter, readVariables } from '../question/variables.ts';
import { UsageError } from './usage-error.ts';

/** The name of a variable and one value; a list has several. */
export type VariableText = readonly [name: string, text: string];

/** An operation whose variables are options. */
interface CommandOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly parameters: readonly Parameter[];
}

/** Adds an option for each variable: `--known-on` for `knownOn`. */
export function addVariableOptions(command: Command, parameters: readonly Parameter[]): void {
  if (parameters.length === 0) return;
  command.optionsGroup('Variables:');
  for (const parameter of parameters) command.addOption(variableOption(parameter));
}

/**
 * The variables of a command line, checked before the graph is opened or a request is sent.
 *
 * @throws {UsageError}
 */
export function variableTexts(command: Command, { schema, operation, parameters }: CommandOperation): VariableText[] {
  const options = command.opts<Record<string, readonly string[] | undefined>>();
  const texts = parameters.flatMap((parameter) => {
    const values = options[variableOption(parameter).attributeName()] ?? [];
    return values.map((value): VariableText => [parameter.name, value]);
  });
  try {
    const picked = new Set(parameters.flatMap(({ name, picks }) => (picks === null ? [] : [name])));
    readVariables(schema, operation, texts, picked);
  } catch (error) {
    if (error instanceof ClientError) throw new UsageError(withOptionNames(error.message), { cause: error });
    throw error;
  }
  return texts;
}

/** Replaces the names of variables in a message by those of options. */
function withOptionNames(message: string): string {
  return message.replaceAll(
    /^Variable "\$(\w+)"|^(\w+)(?=: )/gm,
    (_, quoted?: string, plain?: string) => `--${kebab(quoted ?? plain ?? '')}`,
  );
}

/** The option of the first variable that has a default or gets a value from the data, for an example; empty if there is none. */
export function exampleOption(parameters: readonly Parameter[]): string {
  const parameter = parameters.find(
    ({ type, defaultValue, picks }) =>
      !type.includes('Filter') && (picks !== null || (defaultValue !== null && defaultValue !== 'null')),
  );
  if (!parameter) return '';
  if (parameter.picks !== null) return ` --${kebab(parameter.name)} …`;
  const value = defaultText(parameter.defaultValue ?? '', parameter.values !== null);
  return ` --${kebab(parameter.name)} ${/^[\w,.-]+$/.test(value) ? value : JSON.stringify(value)}`;
}

/** The part of a URL that holds the variables. */
export function optionQuery(variables: readonly VariableText[]): string {
  const search = new URLSearchParams(variables.map(([name, text]) => [name, text]));
  return variables.length === 0 ? '' : `?${search}`;
}

function variableOption(parameter: Parameter): Option {
  const option = new Option(`--${kebab(parameter.name)} <${placeholderOf(parameter)}>`, describeVariable(parameter));
  if (parameter.required) option.makeOptionMandatory();
  return option.argParser((value: string, previous: readonly string[] = []) => [...previous, value]);
}

function placeholderOf({ type, values }: Parameter): string {
  const isList = type.startsWith('[');
  const namedType = type.replaceAll(/[[\]!]/g, '');
  const word = values === null ? (PLACEHOLDERS[namedType] ?? 'filter') : 'word';
  return isList ? `${word},…` : word;
}

const PLACEHOLDERS: Readonly<Record<string, string>> = {
  ID: 'id',
  CountryCode: 'code',
  Date: 'date',
  String: 'text',
  Int: 'number',
  Float: 'number',
  Boolean: 'true|false',
};

function describeVariable({ type, defaultValue, picks, values, required }: Parameter): string {
  const namedType = type.replaceAll(/[[\]!]/g, '');
  const description =
    values === null
      ? (DESCRIPTIONS[namedType] ?? `A ${namedType}, as JSON or as a GraphQL literal.`)
      : `${values.map(kebab).join(', ')}.`;
  if (required) return `${description} (required)`;
  if (picks !== null) return `${description} (default: from the data, ${picks})`;
  return defaultValue === null || defaultValue === 'null'
    ? description
    : `${description} (default: ${defaultText(defaultValue, values !== null)})`;
}

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  ID: 'An id, as fingraph ask find prints it.',
  CountryCode: 'A two-letter country code.',
  Date: 'A date such as 2024-06-30.',
  String: 'A text.',
  Int: 'An integer.',
  Float: 'A number.',
  Boolean: 'true or false.',
  ClaimFilter: 'A filter for claims, as JSON or as a GraphQL literal: {kinds: [ROLE]}.',
  EntityFilter: 'A filter for entities, as JSON or as a GraphQL literal: {kinds: [BANK]}.',
};

/** A default as a user would type it. */
function defaultText(literal: string, isEnum: boolean): string {
  const text = literal.startsWith('{') ? literal : literal.replaceAll(/["[\]]/g, '');
  return isEnum ? text.split(', ').map(kebab).join(',') : text.replaceAll(', ', ',');
}

/** `knownOn` and `KNOWN_ON` become `known-on`. */
export function kebab(name: string): string {
  return name
    .replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, '-')
    .replaceAll('_', '-')
    .toLowerCase();
}
