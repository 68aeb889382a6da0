import type { TextsOf } from '../catalogue.ts';
import type { BROWSE } from '../en/browse.ts';

export const browse: TextsOf<typeof BROWSE> = {};
