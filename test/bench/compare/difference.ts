/** Describes the first difference between two JSON values; null when they are equal. The order of keys does not matter. */
export function differenceOf(expected: unknown, got: unknown, path = 'answer'): string | null {
  if (Object.is(expected, got)) return null;
  if (!isObject(expected) || !isObject(got) || Array.isArray(expected) !== Array.isArray(got)) {
    return `${path}: expected ${valueText(expected)}, got ${valueText(got)}`;
  }
  if (Array.isArray(expected) && Array.isArray(got) && expected.length !== got.length) {
    return `${path}: expected ${expected.length} items, got ${got.length}`;
  }
  for (const key of new Set([...Object.keys(expected), ...Object.keys(got)])) {
    const difference = differenceOf(expected[key], got[key], `${path}.${key}`);
    if (difference !== null) return difference;
  }
  return null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function valueText(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 120);
}
