import type { FieldNode, ValueNode } from 'graphql';

import { DEFAULT_PAGE_SIZE } from '../schema/paging.ts';
import type { Shape } from './shape.ts';

/** A list of an answer that is, or may be, one page of a longer one. */
export interface Clip {
  /** Where it stands: `entity.partners`. */
  readonly list: string;
  readonly shown: number;
  /** How many there are; null where nothing selected tells. */
  readonly total: number | null;
}

/**
 * The lists of an answer that have more items than are there, each place once, with the first of its lists. `totalCount`
 * and `pageInfo` tell where they are selected; without them a page that is full is taken for one of several.
 */
export function clipsOf(root: Shape, data: unknown, variables: Readonly<Record<string, unknown>>): Clip[] {
  const found = new Map<string, Clip>();
  function visit(shape: Shape, value: unknown, path: readonly string[]): void {
    if (Array.isArray(value)) {
      for (const item of value as unknown[]) visit(shape, item, path);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const object = value as Record<string, unknown>;
    if (shape.counted) {
      const clip = clipOf(shape, object, path.join('.'), variables);
      if (clip && !found.has(clip.list)) found.set(clip.list, clip);
    }
    for (const below of shape.shapes) {
      if (below.kind !== 'leaf') visit(below, object[below.key], below.silent ? path : [...path, below.key]);
    }
  }
  visit(root, data, []);
  return [...found.values()];
}

function clipOf(
  { shapes, field }: Shape,
  value: Readonly<Record<string, unknown>>,
  list: string,
  variables: Readonly<Record<string, unknown>>,
): Clip | null {
  const lengths = shapes
    // `counts` of a connection is about the list, not of it
    .filter(({ kind, silent, ofConnection }) => kind === 'list' && (silent || !ofConnection))
    .flatMap(({ key }) => (Array.isArray(value[key]) ? [(value[key] as unknown[]).length] : []));
  if (lengths.length === 0) return null;
  const shown = Math.min(...lengths);
  const total = shapes
    .filter(({ field: selected }) => selected?.name.value === 'totalCount')
    .flatMap(({ key }) => (typeof value[key] === 'number' ? [value[key]] : []))[0];
  if (total !== undefined) return total > shown ? { list, shown, total } : null;
  const said = shapes
    .filter(({ field: selected }) => selected?.name.value === 'pageInfo')
    .flatMap(({ key, shapes: bounds }) => moreOf(bounds, value[key]));
  const isClipped = said.length > 0 ? said.includes(true) : shown >= sizeOf(field, variables);
  return isClipped ? { list, shown, total: null } : null;
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
