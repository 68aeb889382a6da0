import { parse } from 'graphql';

import { ClientError } from '../../model/client-error.ts';
import { entityVariables } from '../../question/entity-variable.ts';
import type { ExecuteFree } from '../../question/example/execute-free.ts';
import type { SavedQuery } from '../../question/question.ts';
import { once } from '../../support/once.ts';

type Variables = Readonly<Record<string, unknown>>;

/** A request with more values has ids from a program. */
const MAX_VALUES = 20;

/**
 * Replaces the names of entities by their ids, in the variables that take ids and in `given`. An id wins over a name. A text
 * that is neither stays as it is, so that the question says what is wrong with it.
 *
 * @throws {ClientError} AMBIGUOUS_NAME, which lists the ids of the entities with this name
 */
export async function resolveNames(
  execute: ExecuteFree,
  { parsed }: SavedQuery,
  variables: Variables,
  given: ReadonlySet<string>,
): Promise<Variables> {
  const names = [...entityVariables(parsed)].filter((name) => given.has(name) && Object.hasOwn(variables, name));
  const texts = [...new Set(names.flatMap((name) => valueTexts(variables[name])))];
  if (texts.length === 0 || texts.length > MAX_VALUES) return variables;
  const unknown = await unknownIds(execute, texts);
  if (unknown.length === 0) return variables;
  const ids = new Map<string, string>();
  for (const text of unknown) {
    const variable = names.find((name) => valueTexts(variables[name]).includes(text)) ?? 'name';
    const id = await idOfName(execute, variable, text);
    if (id !== null) ids.set(text, id);
  }
  const replaced = names.map((name) => [name, withIds(variables[name], ids)]);
  return { ...variables, ...Object.fromEntries(replaced) };
}

function valueTexts(value: unknown): string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((text): text is string => typeof text === 'string' && text.trim() !== '');
}

function withIds(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return (value as unknown[]).map((item) => withIds(item, ids));
  return typeof value === 'string' ? (ids.get(value) ?? value) : value;
}

const NODES_BY_ID = once(() => parse('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'));

async function unknownIds(execute: ExecuteFree, texts: readonly string[]): Promise<readonly string[]> {
  const { data } = await execute(NODES_BY_ID(), { ids: texts });
  const nodes = data?.['nodes'];
  if (!Array.isArray(nodes)) return [];
  return texts.filter((_, index) => nodes[index] === null);
}

const ENTITY_BY_NAME = once(() => parse('query ($name: String!) { entity(name: $name) { id } }'));

/** @throws {ClientError} AMBIGUOUS_NAME */
async function idOfName(execute: ExecuteFree, variable: string, name: string): Promise<string | null> {
  const { data, errors = [] } = await execute(ENTITY_BY_NAME(), { name });
  const cause = errors[0]?.originalError;
  if (cause instanceof ClientError && cause.code === 'AMBIGUOUS_NAME') {
    throw new ClientError(cause.code, cause.message.replace(/^name:/, `${variable}:`), cause.details);
  }
  return (data?.['entity'] as { readonly id: string } | null | undefined)?.id ?? null;
}
