import type { Point } from '../model/point.ts';
import { type Expansion, MAX_EXPANSIONS } from './expansion.ts';

export type LayoutName = 'force' | 'radial' | 'layered';

/** Fixed positions of entities, by id. */
export type Pins = Readonly<Record<string, Point>>;

/** What somebody has done to a graph by hand. Each function returns another state; undo goes back to an earlier one. */
export interface HeldGraph {
  readonly expand: readonly Expansion[];
  /** Ids of hidden entities. */
  readonly without: readonly string[];
  readonly pins: Pins;
  readonly layout: LayoutName;
}

export const UNTOUCHED: HeldGraph = { expand: [], without: [], pins: {}, layout: 'force' };

/** Adds the neighbours of entities. What is there stays; another expansion of the same entity replaces the last one. */
export function expandEntities<Held extends HeldGraph>(held: Held, expansions: readonly Expansion[]): Held {
  const ids = new Set(expansions.map(({ id }) => id));
  const expand = [...held.expand.filter(({ id }) => !ids.has(id)), ...expansions];
  return expand.length > MAX_EXPANSIONS ? held : { ...held, expand };
}

/** Takes back the expansion of an entity. */
export function collapseEntity<Held extends HeldGraph>(held: Held, id: string): Held {
  return { ...held, expand: held.expand.filter((expansion) => expansion.id !== id) };
}

export function hideEntities<Held extends HeldGraph>(held: Held, ids: readonly string[]): Held {
  return { ...held, without: [...new Set([...held.without, ...ids])] };
}

/** Hides all of these entities but the chosen ones. */
export function hideOthers<Held extends HeldGraph>(
  held: Held,
  all: readonly string[],
  chosen: ReadonlySet<string>,
): Held {
  return hideEntities(
    held,
    all.filter((id) => !chosen.has(id)),
  );
}

/** Shows hidden entities again; all of them if no ids are given. */
export function showEntities<Held extends HeldGraph>(held: Held, ids?: readonly string[]): Held {
  return { ...held, without: ids === undefined ? [] : held.without.filter((id) => !ids.includes(id)) };
}

/** Fixes entities at these positions, in whole units, so that an address stays short. */
export function pinEntities<Held extends HeldGraph>(held: Held, positions: Pins): Held {
  const rounded = Object.entries(positions).map(
    ([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }] as const,
  );
  return { ...held, pins: { ...held.pins, ...Object.fromEntries(rounded) } };
}

export function unpinEntities<Held extends HeldGraph>(held: Held, ids: readonly string[]): Held {
  return { ...held, pins: Object.fromEntries(Object.entries(held.pins).filter(([id]) => !ids.includes(id))) };
}

/** Another layout has other positions, so it starts without pins. */
export function changeLayout<Held extends HeldGraph>(held: Held, layout: LayoutName): Held {
  return { ...held, layout, pins: layout === held.layout ? held.pins : {} };
}
