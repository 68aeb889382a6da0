import type { TextsOf } from '../catalogue.ts';
import type { COMPARE } from '../en/compare.ts';

export const compare: TextsOf<typeof COMPARE> = {};
