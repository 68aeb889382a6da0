import { slugOf } from '../../support/slug.ts';
import type { Converter } from './converter.ts';

/** Makes a tag of a text: `Buy now, pay later` becomes `buy-now-pay-later`. */
export const tagConverter: Converter = {
  convert: (value) => slugOf(String(value)) || null,
  expected: () => 'a text with letters of a to z or digits, of which a tag can be made (for others, give a map)',
};
