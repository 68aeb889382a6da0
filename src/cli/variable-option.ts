import { type Command, Option } from 'commander';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';

import { ClientError } from '../model/client-error.ts';
import { type Parameter, parametersOf, readVariables } from '../question/variables.ts';
import { UsageError } from './usage-error.ts';

/** A variable's name and a value of it, as texts; of a list there may be several. */
export type VariableText = readonly [name: string, text: string];

/** Gives a command an option for each variable of an operation: `--known-on` for `knownOn`. */
export function addVariables(command: Command, schema: GraphQLSchema, operation: OperationDefinitionNode): void {
  const parameters = parametersOf(schema, operation);
  if (parameters.length === 0) return;
  command.optionsGroup('Variables:');
  for (const parameter of parameters) command.addOption(optionFor(parameter));
}

/**
 * The variables that were given, checked before anything is opened or asked.
 *
 * @throws {UsageError} that says what each takes
 */
export function variablesOf(
  command: Command,
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): VariableText[] {
  const given = command.opts<Record<string, readonly string[] | undefined>>();
  const texts = parametersOf(schema, operation).flatMap((parameter) => {
    const values = given[optionFor(parameter).attributeName()] ?? [];
    return values.map((value): VariableText => [parameter.name, value]);
  });
  try {
    readVariables(schema, operation, texts);
  } catch (error) {
    if (error instanceof ClientError) throw new UsageError(withOptions(error.message), { cause: error });
    throw error;
  }
  return texts;
}

/** A message about variables as one about options. */
function withOptions(message: string): string {
  return message.replaceAll(
    /^Variable "\$(\w+)"|^(\w+)(?=: )/gm,
    (_, one?: string, other?: string) => `--${kebab(one ?? other ?? '')}`,
  );
}

/** The first variable with its default, as somebody would type it; nothing where there is none. */
export function exampleOf(schema: GraphQLSchema, operation: OperationDefinitionNode): string {
  const parameter = parametersOf(schema, operation).find(
    ({ type, byDefault }) => byDefault !== null && byDefault !== 'null' && !type.includes('Filter'),
  );
  if (!parameter) return '';
  const value = plain(parameter.byDefault ?? '', parameter.values !== null);
  return ` --${kebab(parameter.name)} ${/^[\w,.-]+$/.test(value) ? value : JSON.stringify(value)}`;
}

/** The part of an address that gives variables. */
export function queryOf(variables: readonly VariableText[]): string {
  const query = new URLSearchParams(variables.map(([name, text]) => [name, text]));
  return variables.length === 0 ? '' : `?${query}`;
}

function optionFor(parameter: Parameter): Option {
  const option = new Option(`--${kebab(parameter.name)} <${placeholderOf(parameter)}>`, descriptionOf(parameter));
  if (parameter.required) option.makeOptionMandatory();
  return option.argParser((value: string, before: readonly string[] = []) => [...before, value]);
}

function placeholderOf({ type, values }: Parameter): string {
  const isList = type.startsWith('[');
  const named = type.replaceAll(/[[\]!]/g, '');
  const word = values === null ? (PLACEHOLDERS[named] ?? 'filter') : 'word';
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

function descriptionOf({ type, byDefault, values, required }: Parameter): string {
  const named = type.replaceAll(/[[\]!]/g, '');
  const takes = values === null ? (MEANINGS[named] ?? `A ${named}, as JSON or as GraphQL writes it.`) : choices(values);
  if (required) return `${takes} (required)`;
  return byDefault === null || byDefault === 'null'
    ? takes
    : `${takes} (default: ${plain(byDefault, values !== null)})`;
}

const MEANINGS: Readonly<Record<string, string>> = {
  ID: 'An id such as alipay or fr.',
  CountryCode: 'A country, in two letters.',
  Date: 'A day: 2018-06-30.',
  String: 'A text.',
  Int: 'A whole number.',
  Float: 'A number.',
  Boolean: 'true or false.',
  ClaimFilter: 'Which claims count, as JSON or as GraphQL writes it: {kinds: [ROLE]}.',
  EntityFilter: 'Which entities count, as JSON or as GraphQL writes it: {kinds: [BANK]}.',
};

function choices(values: readonly string[]): string {
  return `${values.map(kebab).join(', ')}.`;
}

/** A default as somebody would type it. */
function plain(literal: string, isEnum: boolean): string {
  const text = literal.startsWith('{') ? literal : literal.replaceAll(/["[\]]/g, '');
  return isEnum ? text.split(', ').map(kebab).join(',') : text.replaceAll(', ', ',');
}

/** `knownOn` and `KNOWN_ON` as `known-on`. */
export function kebab(name: string): string {
  return name
    .replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, '-')
    .replaceAll('_', '-')
    .toLowerCase();
}
