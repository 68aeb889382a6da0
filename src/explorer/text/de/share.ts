import type { TextsOf } from '../catalogue.ts';
import type { SHARE } from '../en/share.ts';

export const share: TextsOf<typeof SHARE> = {};
