import type { ClaimKind, EntityKind } from '../../../client/client.ts';
import { CLAIM_KINDS, cssName, ENTITY_KINDS, tableKeys } from '../../claim/vocabulary.ts';
import { hexOf } from './colour.ts';

/** The colours of the style sheet as they are now, light or dark, as six digits for what is drawn outside of it. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly accent: string;
  readonly sans: string;
  readonly claims: Readonly<Record<ClaimKind, string>>;
  readonly entities: Readonly<Record<EntityKind, string>>;
}

/** The colours at a place of the page, which may differ from those around it. */
export function readPalette(place: Element = document.body): Palette {
  const probe = place.appendChild(document.createElement('span'));
  // the browser turns what is written, such as `white`, `oklch(…)` or `light-dark(…)`, into red, green and blue
  const token = (name: string): string => {
    probe.style.color = `color-mix(in srgb, var(--${name}) 100%, black 0%)`;
    const colour = getComputedStyle(probe).color;
    return hexOf(colour) ?? colour;
  };
  const palette = {
    paper: token('paper-raised'),
    ink: token('ink'),
    inkSoft: token('ink-soft'),
    accent: token('accent'),
    sans: getComputedStyle(probe).getPropertyValue('--sans').trim(),
    claims: tableOf(tableKeys(CLAIM_KINDS), (kind) => token(`kind-${cssName(kind)}`)),
    entities: tableOf(tableKeys(ENTITY_KINDS), (kind) => token(`entity-${cssName(kind)}`)),
  };
  probe.remove();
  return palette;
}

/** Calls back whenever the page turns light or dark; gives a function that ends it. */
export function watchPalette(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

function tableOf<Key extends string>(keys: readonly Key[], value: (key: Key) => string): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, string>;
}
