import type { GraphQLError } from 'graphql';

/**
 * Errors without those that repeat another: a page that fails does so for each field of its list that may not be null,
 * although the answer has one null for all of them, above.
 */
export function withoutRepeats(errors: readonly GraphQLError[], data: unknown): readonly GraphQLError[] {
  if (errors.length < 2) return errors;
  const places = new Map<unknown, Set<string>>();
  return errors.filter(({ originalError, path }) => {
    const above = path?.slice(0, -1);
    if (!originalError || !above || !isNull(data, above)) return true;
    const known = places.get(originalError) ?? new Set();
    places.set(originalError, known);
    const isNew = !known.has(above.join('/'));
    known.add(above.join('/'));
    return isNew;
  });
}

function isNull(data: unknown, path: readonly (string | number)[]): boolean {
  let value = data;
  for (const step of path) value = (value as Record<string | number, unknown> | null | undefined)?.[step];
  return value === null || value === undefined;
}
