import type { Converter, Scalar } from './converter.ts';

/** Remembers what texts were read as, since a column repeats its values. Holds at most 5000 short texts. */
export function remembered({ convert, expected }: Converter): Converter {
  const known = new Map<string, Scalar | null>();
  return {
    expected,
    convert(value) {
      if (typeof value !== 'string' || value.length > MAX_LENGTH) return convert(value);
      const found = known.get(value);
      if (found !== undefined) return found;
      const converted = convert(value);
      if (known.size >= MAX_KNOWN) known.clear();
      known.set(value, converted);
      return converted;
    },
  };
}

const MAX_KNOWN = 5_000;
const MAX_LENGTH = 100;
