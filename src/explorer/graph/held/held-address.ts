import { readIds } from '../../address/parameters.ts';
import { expansionText, MAX_EXPANSIONS, parseExpansion } from './expansion.ts';
import type { HeldGraph, LayoutName, Pins } from './held-graph.ts';

/** The parameters of a held graph; null for those that have their default value or are too long for an address. */
export function heldParameters({ expand, without, pins, layout }: HeldGraph): Record<string, string | null> {
  return {
    expand: expand.map(expansionText).join(',') || null,
    without: shortText(without.join(',')),
    layout: layout === 'force' ? null : layout,
    pin: shortText(pinsText(pins)),
  };
}

/** What is too long for an address and goes into the state of the history entry; null if nothing is. */
export function heldState({ without, pins }: Pick<HeldGraph, 'without' | 'pins'>): object | null {
  const state = {
    ...(without.join(',').length > MAX_LENGTH ? { without } : {}),
    ...(pinsText(pins).length > MAX_LENGTH ? { pins } : {}),
  };
  return Object.keys(state).length > 0 ? state : null;
}

/** Ignores values that are not allowed. */
export function readHeld(search: URLSearchParams, state: unknown): HeldGraph {
  const layout = search.get('layout');
  return {
    expand: readExpansions(search),
    without: readIds(search, 'without'),
    pins: readPins(search),
    layout: layout !== null && Object.hasOwn(LAYOUTS, layout) ? (layout as LayoutName) : 'force',
    ...(isState(state) ? state : {}),
  };
}

/** Addresses of some thousand characters are cut off by mail programs and rejected by servers. */
const MAX_LENGTH = 1_500;
const LAYOUTS: Readonly<Record<LayoutName, true>> = { force: true, radial: true, layered: true };

function shortText(text: string): string | null {
  return text === '' || text.length > MAX_LENGTH ? null : text;
}

/** `acme.120.-40,other.0.12`. */
function pinsText(pins: Pins): string {
  return Object.entries(pins)
    .map(([id, { x, y }]) => `${id}.${x}.${y}`)
    .join(',');
}

function readPins(search: URLSearchParams): Pins {
  const pins = readIds(search, 'pin').flatMap((text) => {
    const [id = '', x, y] = text.split('.');
    const at = { x: Number(x ?? Number.NaN), y: Number(y ?? Number.NaN) };
    return id !== '' && Number.isFinite(at.x) && Number.isFinite(at.y) ? [[id, at] as const] : [];
  });
  return Object.fromEntries(pins);
}

/** The last expansion of each entity. */
function readExpansions(search: URLSearchParams): HeldGraph['expand'] {
  const expansions = readIds(search, 'expand').flatMap((text) => parseExpansion(text) ?? []);
  return [...new Map(expansions.map((expansion) => [expansion.id, expansion])).values()].slice(0, MAX_EXPANSIONS);
}

/** Only this page writes the state of its history entries. */
function isState(state: unknown): state is Partial<Pick<HeldGraph, 'without' | 'pins'>> {
  return typeof state === 'object' && state !== null && ('without' in state || 'pins' in state);
}
