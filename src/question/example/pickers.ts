import { CLAIM_PICKERS } from './claim-pickers.ts';
import { ENTITY_PICKERS } from './entity-pickers.ts';
import type { Picker } from './picker.ts';

/** The pickers that a question can name, by name. */
export const PICKERS: ReadonlyMap<string, Picker> = new Map<string, Picker>(
  Object.entries({ ...ENTITY_PICKERS, ...CLAIM_PICKERS }),
);
