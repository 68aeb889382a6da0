import { ROUND_TYPES, type RoundType, valuesOf } from '../../model/vocabulary.ts';

/** The type of round that the words of a source imply, such as `C`, `Series C` or `pre-seed`; null if none. */
export function roundTypeOf(series: string): RoundType | null {
  const value = series
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_')
    .replace(/_ROUND$/, '');
  const types = valuesOf(ROUND_TYPES);
  return types.find((type) => type === value || type === `SERIES_${value}`) ?? null;
}
