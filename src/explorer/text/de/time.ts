import type { TextsOf } from '../catalogue.ts';
import type { TIME } from '../en/time.ts';

export const time: TextsOf<typeof TIME> = {};
