import type { ClaimKind, EntityKind } from '../../../client/client.ts';
import { CLAIM_KINDS, cssName, ENTITY_KINDS, tableKeys } from '../../claim/vocabulary.ts';
import { toHexColour } from './colour.ts';

/** The current colours of the style sheet as `#rrggbb`, and its font. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly accent: string;
  readonly sans: string;
  readonly claims: Readonly<Record<ClaimKind, string>>;
  readonly entities: Readonly<Record<EntityKind, string>>;
}

/** The colours inside an element, which may differ from those of the page. */
export function readPalette(parent: Element = document.body): Palette {
  const probe = parent.appendChild(document.createElement('span'));
  // The browser resolves any notation, such as `white`, `oklch(…)` or `light-dark(…)`, to red, green and blue.
  const token = (name: string): string => {
    probe.style.color = `color-mix(in srgb, var(--${name}) 100%, black 0%)`;
    const colour = getComputedStyle(probe).color;
    return toHexColour(colour) ?? colour;
  };
  const palette = {
    paper: token('paper-raised'),
    ink: token('ink'),
    inkSoft: token('ink-soft'),
    accent: token('accent'),
    sans: getComputedStyle(probe).getPropertyValue('--sans').trim(),
    claims: recordFrom(tableKeys(CLAIM_KINDS), (kind) => token(`kind-${cssName(kind)}`)),
    entities: recordFrom(tableKeys(ENTITY_KINDS), (kind) => token(`entity-${cssName(kind)}`)),
  };
  probe.remove();
  return palette;
}

/** Calls back when the theme of the page changes. Returns a function that ends this. */
export function watchPalette(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

function recordFrom<Key extends string>(keys: readonly Key[], value: (key: Key) => string): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, string>;
}
