import { CLAIM_KINDS, ENTITY_KINDS, tableKeys } from '../../../src/explorer/claim/vocabulary.ts';
import type { Palette } from '../../../src/explorer/graph/style/palette.ts';

/** A different colour for each kind. */
export const EXAMPLE_PALETTE: Palette = {
  paper: '#ffffff',
  ink: '#000000',
  inkSoft: '#777777',
  accent: '#98222b',
  sans: '"Sans", sans-serif',
  claims: coloursFrom(tableKeys(CLAIM_KINDS), 0x10),
  entities: coloursFrom(tableKeys(ENTITY_KINDS), 0x80),
};

function coloursFrom<Kind extends string>(kinds: readonly Kind[], first: number): Record<Kind, string> {
  return Object.fromEntries(kinds.map((kind, index) => [kind, `#0000${(first + index).toString(16)}`])) as Record<
    Kind,
    string
  >;
}
