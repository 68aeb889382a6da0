import type { GraphQLError } from 'graphql';

/**
 * Removes repeated errors: a failed page causes one error for each of its non-null fields, although the response has a
 * single null above them.
 */
export function withoutRepeats(errors: readonly GraphQLError[], data: unknown): readonly GraphQLError[] {
  if (errors.length < 2) return errors;
  const pathsByError = new Map<unknown, Set<string>>();
  return errors.filter(({ originalError, path }) => {
    const above = path?.slice(0, -1);
    if (!originalError || !above || !isNull(data, above)) return true;
    const paths = pathsByError.get(originalError) ?? new Set();
    pathsByError.set(originalError, paths);
    const isNew = !paths.has(above.join('/'));
    paths.add(above.join('/'));
    return isNew;
  });
}

function isNull(data: unknown, path: readonly (string | number)[]): boolean {
  let value = data;
  for (const step of path) value = (value as Record<string | number, unknown> | null | undefined)?.[step];
  return value === null || value === undefined;
}
