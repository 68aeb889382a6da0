/** Whose values are not of the model, but of the data set. */
const KEPT_AS_THEY_ARE: ReadonlySet<string> = new Set(['extra', 'examples']);

/** Leaves out null, empty lists and empty objects, which a missing key means too. */
export function withoutNulls(object: object): object {
  const entries = Object.entries(object).flatMap(([key, value]: [string, unknown]) => {
    const kept =
      KEPT_AS_THEY_ARE.has(key) || typeof value !== 'object' || value === null ? value : withoutNullsIn(value);
    return isOmitted(kept) ? [] : [[key, kept] as const];
  });
  return Object.fromEntries(entries);
}

function withoutNullsIn(value: object): object {
  return Array.isArray(value)
    ? value.map((item: unknown) => (typeof item === 'object' && item !== null ? withoutNulls(item) : item))
    : withoutNulls(value);
}

function isOmitted(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}
