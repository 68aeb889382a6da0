import type { FieldNode, ValueNode } from 'graphql';

import { DEFAULT_PAGE_SIZE } from '../schema/connection/paging.ts';
import { excerpt } from '../support/excerpt.ts';
import type { ResultShape } from './result-shape.ts';

/** A list of a result that is, or may be, one page of a longer list. */
export interface TruncatedList {
  /** Its path, without `nodes` and the like: `entity.partners`. */
  readonly list: string;
  readonly shown: number;
  /** The number of all items; null if the operation does not select it. */
  readonly total: number | null;
  /** The keys from the root of the result to the object with the list; null if the object is inside another list. */
  readonly steps: readonly string[] | null;
  /** The shape of the object with the list. */
  readonly shape: ResultShape;
}

/**
 * The truncated lists of a result, with one entry for each path. `totalCount`, `pageInfo` and `truncated` decide if they are
 * selected; otherwise a full page counts as truncated.
 */
export function truncatedLists(
  root: ResultShape,
  data: unknown,
  variables: Readonly<Record<string, unknown>>,
): TruncatedList[] {
  const truncated = new Map<string, TruncatedList>();
  function visit(shape: ResultShape, value: unknown, path: readonly string[], steps: readonly string[] | null): void {
    if (Array.isArray(value)) {
      for (const item of value as unknown[]) visit(shape, item, path, null);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const object = value as Record<string, unknown>;
    const size =
      declaredTruncation(shape, object) ?? (shape.hasTotalCount ? pageTruncation(shape, object, variables) : null);
    const list = path.join('.');
    if (size && !truncated.has(list)) truncated.set(list, { list, ...size, steps, shape });
    for (const below of shape.shapes) {
      if (below.kind === 'leaf') continue;
      visit(below, object[below.key], below.omitted ? path : [...path, below.key], steps && [...steps, below.key]);
    }
  }
  visit(root, data, [], []);
  return [...truncated.values()];
}

/** For a header: `claims 20 of 330, claims.relations 20 of more`. Lists are named by the aliases of the client. */
export function truncationText(lists: readonly TruncatedList[]): string {
  const texts = lists
    .slice(0, MAX_LISTS)
    .map(({ list, shown, total }) => `${excerpt(list)} ${shown} of ${total ?? 'more'}`);
  const rest = lists.length - texts.length;
  return [...texts, ...(rest > 0 ? [`and ${rest} more lists`] : [])].join(', ');
}

const MAX_LISTS = 20;

type Size = Pick<TruncatedList, 'shown' | 'total'>;

/** The truncation of a path search or a neighbourhood, which have a field `truncated`. */
function declaredTruncation({ shapes }: ResultShape, value: Readonly<Record<string, unknown>>): Size | null {
  const isTruncated = shapes.some(({ field, key }) => field?.name.value === 'truncated' && value[key] === true);
  if (!isTruncated) return null;
  const count = shapes.find(({ field }) => field?.name.value === 'totalCount');
  const total = count && value[count.key];
  // a neighbourhood has entities and claims; `totalCount` counts the claims, the last list
  return { shown: listLengths(shapes, value).at(-1) ?? 0, total: typeof total === 'number' ? total : null };
}

function pageTruncation(
  { shapes, field }: ResultShape,
  value: Readonly<Record<string, unknown>>,
  variables: Readonly<Record<string, unknown>>,
): Size | null {
  const lengths = listLengths(shapes, value);
  if (lengths.length === 0) return null;
  const shown = Math.min(...lengths);
  const total = shapes
    .filter(({ field: selected }) => selected?.name.value === 'totalCount')
    .flatMap(({ key }) => (typeof value[key] === 'number' ? [value[key]] : []))[0];
  if (total !== undefined) return total > shown ? { shown, total } : null;
  const hasMore = shapes
    .filter(({ field: selected }) => selected?.name.value === 'pageInfo')
    .flatMap(({ key, shapes: below }) => pageFlags(below, value[key]));
  const isTruncated = hasMore.length > 0 ? hasMore.includes(true) : shown >= requestedPageSize(field, variables);
  return isTruncated ? { shown, total: null } : null;
}

function listLengths(shapes: readonly ResultShape[], value: Readonly<Record<string, unknown>>): number[] {
  return (
    shapes
      // `counts` of a connection describes the list and is not a page of it
      .filter(({ kind, omitted, ofConnection }) => kind === 'list' && (omitted || !ofConnection))
      .flatMap(({ key }) => (Array.isArray(value[key]) ? [(value[key] as unknown[]).length] : []))
  );
}

function pageFlags(shapes: readonly ResultShape[], pageInfo: unknown): unknown[] {
  return shapes
    .filter(({ field }) => ['hasNextPage', 'hasPreviousPage'].includes(field?.name.value ?? ''))
    .map(({ key }) => (pageInfo as Record<string, unknown> | null)?.[key]);
}

/** The requested page size of a connection. */
function requestedPageSize(field: FieldNode | null, variables: Readonly<Record<string, unknown>>): number {
  for (const name of ['first', 'last']) {
    const argument = field?.arguments?.find((candidate) => candidate.name.value === name);
    const size = argument && pagingArgument(argument.value, variables);
    if (typeof size === 'number') return size;
  }
  return DEFAULT_PAGE_SIZE;
}

function pagingArgument(node: ValueNode, variables: Readonly<Record<string, unknown>>): unknown {
  if (node.kind === 'Variable') return variables[node.name.value];
  return node.kind === 'IntValue' ? Number(node.value) : null;
}
