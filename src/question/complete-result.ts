import type { ExecutionResult, FieldNode, OperationDefinitionNode } from 'graphql';

import { MAX_PAGE_SIZE } from '../schema/connection/paging.ts';
import { effectiveVariables } from './link.ts';
import type { PreparedOperation } from './prepared-operation.ts';
import type { ResultShape } from './result-shape.ts';
import { type TruncatedList, truncatedLists } from './truncation.ts';

/** The limit for one list. Longer lists need an export. */
const MAX_PAGES = 25;
/** A neighbourhood has no pages, but allows a larger `first`. */
const LARGEST_LIST = 1_000;

type Data = Readonly<Record<string, unknown>>;
type ExecuteWith = (variables: Data) => Promise<ExecutionResult>;

/**
 * Executes an operation and, if its only truncated list has a default size, reads that list again in larger pages and joins
 * them. Returns the first page if that is not possible, such as when the client chose the size.
 *
 * @param variables the variables of the request, without defaults
 */
export async function completeResult(
  { schema, operation, planFor }: PreparedOperation,
  variables: Data,
  execute: ExecuteWith,
): Promise<ExecutionResult> {
  const { root } = planFor(null);
  const effective: Data = effectiveVariables(schema, operation, variables);
  const page = await execute(variables);
  const truncated = onlyTruncatedList(root, page, effective);
  const first = truncated && variableFor(truncated.shape.field, 'first');
  const after = truncated && variableFor(truncated.shape.field, 'after');
  if (!truncated?.steps || !first || isChosen(operation, variables, first)) return page;
  if (after && effective[after] !== null && effective[after] !== undefined) return page;

  const { shape, steps } = truncated;
  const size = after ? MAX_PAGE_SIZE : LARGEST_LIST;
  let joined = await execute({ ...variables, [first]: size });
  for (let pages = 1; after && pages < MAX_PAGES; pages++) {
    if (!onlyTruncatedList(root, joined, { ...effective, [first]: size })) break;
    const cursor = valueByKeys(joined.data, [...steps, ...keysOf(shape, ['pageInfo', 'endCursor'])]);
    if (typeof cursor !== 'string') return page;
    const next = await execute({ ...variables, [first]: size, [after]: cursor });
    if (next.errors) return next;
    joined = { data: joinPages(shape, steps, joined.data ?? {}, next.data ?? {}) };
  }
  // if larger pages exceed a limit, the incomplete first page is more useful than the error
  return joined.errors ? page : joined;
}

/** The truncated list, if there is exactly one and the result has no errors. */
function onlyTruncatedList(
  root: ResultShape,
  { data, errors }: ExecutionResult,
  effective: Data,
): TruncatedList | null {
  if (errors) return null;
  const [list = null, ...others] = truncatedLists(root, data, effective);
  return others.length === 0 ? list : null;
}

/** The variable that a field passes to an argument. */
function variableFor(field: FieldNode | null, name: string): string | null {
  const value = field?.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === 'Variable' ? value.name.value : null;
}

/** The form sends every default, so a value equal to the default was not chosen. */
function isChosen({ variableDefinitions = [] }: OperationDefinitionNode, variables: Data, name: string): boolean {
  const defaultValue = variableDefinitions.find(({ variable }) => variable.name.value === name)?.defaultValue;
  return name in variables && !(defaultValue?.kind === 'IntValue' && Number(defaultValue.value) === variables[name]);
}

/** The keys of nested fields in the result, which may be aliases. */
function keysOf(shape: ResultShape, names: readonly string[]): string[] {
  const [name, ...rest] = names;
  const below = shape.shapes.find(({ field }) => field?.name.value === name);
  return below === undefined ? [''] : [below.key, ...(rest.length > 0 ? keysOf(below, rest) : [])];
}

function valueByKeys(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((object, key) => (object as Data | null | undefined)?.[key], value);
}

/** One result with the items of both pages; all other values of the list come from the later page. */
function joinPages(shape: ResultShape, steps: readonly string[], earlier: Data, later: Data): Data {
  const [step, ...rest] = steps;
  if (step !== undefined) {
    return { ...earlier, [step]: joinPages(shape, rest, earlier[step] as Data, later[step] as Data) };
  }
  const lists = shape.shapes.filter(({ kind, omitted }) => kind === 'list' && omitted);
  return {
    ...later,
    ...Object.fromEntries(
      lists.map(({ key }) => [key, [...(earlier[key] as unknown[]), ...(later[key] as unknown[])]] as const),
    ),
  };
}
