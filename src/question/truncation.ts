import type { FieldNode, ValueNode } from 'graphql';

import { DEFAULT_PAGE_SIZE } from '../schema/connection/paging.ts';
import type { Shape } from './shape.ts';

/** A list of an answer that is, or may be, one page of a longer one. */
export interface Clip {
  /** Where it stands: `entity.partners`. */
  readonly list: string;
  readonly shown: number;
  /** How many there are; null where nothing selected tells. */
  readonly total: number | null;
  /** From the root of the answer to what holds the list; null where lists are on the way, each with a list of its own. */
  readonly steps: readonly string[] | null;
  /** What holds the list. */
  readonly shape: Shape;
}

/**
 * The lists of an answer that have more items than are there, each place once, with the first of its lists. `totalCount`,
 * `pageInfo` and `truncated` tell where they are selected; without them a page that is full is taken for one of several.
 */
export function clipsOf(root: Shape, data: unknown, variables: Readonly<Record<string, unknown>>): Clip[] {
  const found = new Map<string, Clip>();
  function visit(shape: Shape, value: unknown, path: readonly string[], steps: readonly string[] | null): void {
    if (Array.isArray(value)) {
      for (const item of value as unknown[]) visit(shape, item, path, null);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const object = value as Record<string, unknown>;
    const clip = truncationOf(shape, object) ?? (shape.counted ? clipOf(shape, object, variables) : null);
    const list = path.join('.');
    if (clip && !found.has(list)) found.set(list, { list, ...clip, steps, shape });
    for (const below of shape.shapes) {
      if (below.kind === 'leaf') continue;
      visit(below, object[below.key], below.silent ? path : [...path, below.key], steps && [...steps, below.key]);
    }
  }
  visit(root, data, [], []);
  return [...found.values()];
}

type Size = Pick<Clip, 'shown' | 'total'>;

/** A search or a neighbourhood that says itself that it is not whole. */
function truncationOf({ shapes }: Shape, value: Readonly<Record<string, unknown>>): Size | null {
  const isTruncated = shapes.some(({ field, key }) => field?.name.value === 'truncated' && value[key] === true);
  const count = shapes.find(({ field }) => field?.name.value === 'totalCount');
  const total = count && value[count.key];
  if (!isTruncated) return null;
  // entities stand beside the claims that were counted
  return { shown: lengthsIn(shapes, value).at(-1) ?? 0, total: typeof total === 'number' ? total : null };
}

function lengthsIn(shapes: readonly Shape[], value: Readonly<Record<string, unknown>>): number[] {
  return (
    shapes
      // `counts` of a connection is about the list, not of it
      .filter(({ kind, silent, ofConnection }) => kind === 'list' && (silent || !ofConnection))
      .flatMap(({ key }) => (Array.isArray(value[key]) ? [(value[key] as unknown[]).length] : []))
  );
}

function clipOf(
  { shapes, field }: Shape,
  value: Readonly<Record<string, unknown>>,
  variables: Readonly<Record<string, unknown>>,
): Size | null {
  const lengths = lengthsIn(shapes, value);
  if (lengths.length === 0) return null;
  const shown = Math.min(...lengths);
  const total = shapes
    .filter(({ field: selected }) => selected?.name.value === 'totalCount')
    .flatMap(({ key }) => (typeof value[key] === 'number' ? [value[key]] : []))[0];
  if (total !== undefined) return total > shown ? { shown, total } : null;
  const said = shapes
    .filter(({ field: selected }) => selected?.name.value === 'pageInfo')
    .flatMap(({ key, shapes: bounds }) => moreOf(bounds, value[key]));
  const isClipped = said.length > 0 ? said.includes(true) : shown >= sizeOf(field, variables);
  return isClipped ? { shown, total: null } : null;
}

function moreOf(bounds: readonly Shape[], info: unknown): unknown[] {
  return bounds
    .filter(({ field }) => ['hasNextPage', 'hasPreviousPage'].includes(field?.name.value ?? ''))
    .map(({ key }) => (info as Record<string, unknown> | null)?.[key]);
}

function sizeOf(field: FieldNode | null, variables: Readonly<Record<string, unknown>>): number {
  for (const name of ['first', 'last']) {
    const argument = field?.arguments?.find((one) => one.name.value === name);
    const size = argument && numberOf(argument.value, variables);
    if (typeof size === 'number') return size;
  }
  return DEFAULT_PAGE_SIZE;
}

function numberOf(node: ValueNode, variables: Readonly<Record<string, unknown>>): unknown {
  if (node.kind === 'Variable') return variables[node.name.value];
  return node.kind === 'IntValue' ? Number(node.value) : null;
}
