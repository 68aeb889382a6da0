import type { ExecutionResult, FieldNode, OperationDefinitionNode } from 'graphql';

import { MAX_PAGE_SIZE } from '../schema/connection/paging.ts';
import { type Clip, clipsOf } from './truncation.ts';
import type { Shape } from './shape.ts';

/** Of one list: what is longer is for an export. */
const MAX_PAGES = 25;
/** A neighbourhood has no pages, but a larger size. */
const LARGEST_LIST = 1_000;

type Data = Readonly<Record<string, unknown>>;
export type AskWith = (variables: Data) => Promise<ExecutionResult>;

/**
 * Answers a question with the rest of its list, where the list goes on: asked for in larger pages, and put together. Only
 * a list whose size nobody chose is lengthened. Where that cannot be done, the answer is the one page.
 *
 * @param variables those that were given
 * @param effective the same with the defaults of the others
 */
export async function wholeAnswer(
  root: Shape,
  operation: OperationDefinitionNode,
  { variables, effective }: { readonly variables: Data; readonly effective: Data },
  ask: AskWith,
): Promise<ExecutionResult> {
  const page = await ask(variables);
  const clip = clipIn(root, page, effective);
  const first = clip && variableOf(clip.shape.field, 'first');
  const after = clip && variableOf(clip.shape.field, 'after');
  if (!clip?.steps || !first || isChosen(operation, variables, first)) return page;
  if (after && effective[after] !== null && effective[after] !== undefined) return page;

  const size = after ? MAX_PAGE_SIZE : LARGEST_LIST;
  let whole = await ask({ ...variables, [first]: size });
  for (let pages = 1; after && pages < MAX_PAGES && clipIn(root, whole, { ...effective, [first]: size }); pages++) {
    const cursor = memberAt(whole.data, [...clip.steps, ...keysOf(clip.shape, ['pageInfo', 'endCursor'])]);
    if (typeof cursor !== 'string') return page;
    const next = await ask({ ...variables, [first]: size, [after]: cursor });
    if (next.errors) return next;
    whole = { data: joined(clip.shape, clip.steps, whole.data ?? {}, next.data ?? {}) };
  }
  // such as a page too large for one request: the first answer tells more
  return whole.errors ? page : whole;
}

/** The list that is not whole, if it is one, and nothing failed. */
function clipIn(root: Shape, { data, errors }: ExecutionResult, effective: Data): Clip | null {
  if (errors) return null;
  const [clip = null, ...others] = clipsOf(root, data, effective);
  return others.length === 0 ? clip : null;
}

function variableOf(field: FieldNode | null, name: string): string | null {
  const value = field?.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === 'Variable' ? value.name.value : null;
}

/** A form sends the default along. */
function isChosen({ variableDefinitions = [] }: OperationDefinitionNode, variables: Data, name: string): boolean {
  const byDefault = variableDefinitions.find(({ variable }) => variable.name.value === name)?.defaultValue;
  return name in variables && !(byDefault?.kind === 'IntValue' && Number(byDefault.value) === variables[name]);
}

/** The keys in the answer of fields within each other, whatever their aliases. */
function keysOf(shape: Shape, names: readonly string[]): string[] {
  const [name, ...rest] = names;
  const found = shape.shapes.find(({ field }) => field?.name.value === name);
  return found === undefined ? [''] : [found.key, ...(rest.length > 0 ? keysOf(found, rest) : [])];
}

function memberAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((at, key) => (at as Data | null | undefined)?.[key], value);
}

/** One answer with the items of both; what else the list says is that of the later page. */
function joined(shape: Shape, steps: readonly string[], one: Data, other: Data): Data {
  const [step, ...rest] = steps;
  if (step !== undefined) {
    return { ...one, [step]: joined(shape, rest, one[step] as Data, other[step] as Data) };
  }
  const lists = shape.shapes.filter(({ kind, silent }) => kind === 'list' && silent);
  return {
    ...other,
    ...Object.fromEntries(
      lists.map(({ key }) => [key, [...(one[key] as unknown[]), ...(other[key] as unknown[])]] as const),
    ),
  };
}
