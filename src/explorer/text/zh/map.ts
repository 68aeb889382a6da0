import type { TextsOf } from '../catalogue.ts';
import type { MAP } from '../en/map.ts';

export const map: TextsOf<typeof MAP> = {};
