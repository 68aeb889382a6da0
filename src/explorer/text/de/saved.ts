import type { TextsOf } from '../catalogue.ts';
import type { SAVED } from '../en/saved.ts';

export const saved: TextsOf<typeof SAVED> = {};
