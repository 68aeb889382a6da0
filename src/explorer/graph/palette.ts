import type { ClaimKind, EntityKind } from '../../client/client.ts';
import { CLAIM_KINDS, cssName, ENTITY_KINDS, valuesOf } from '../vocabulary.ts';

/** The colours of the style sheet as they are now, light or dark, for what is drawn outside of it. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly accent: string;
  readonly sans: string;
  readonly claims: Readonly<Record<ClaimKind, string>>;
  readonly entities: Readonly<Record<EntityKind, string>>;
}

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: token('paper-raised'),
    ink: token('ink'),
    inkSoft: token('ink-soft'),
    accent: token('accent'),
    sans: token('sans'),
    claims: tableOf(valuesOf(CLAIM_KINDS), (kind) => token(`kind-${cssName(kind)}`)),
    entities: tableOf(valuesOf(ENTITY_KINDS), (kind) => token(`entity-${cssName(kind)}`)),
  };
}

/** Calls back whenever the page turns light or dark; gives a function that ends it. */
export function watchPalette(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

/** Colours of the style sheet as six digits, mixed: 0 is the first, 1 the second. */
export function mixed(first: string, second: string, share: number): string {
  const [from, to] = [channelsOf(first), channelsOf(second)];
  const mix = from.map((value, at) => Math.round(value + ((to[at] ?? value) - value) * share));
  return `#${mix.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) || 0);
}

function tableOf<Key extends string>(keys: readonly Key[], value: (key: Key) => string): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, string>;
}
