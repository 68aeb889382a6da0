/**
 * The chosen values after one is checked or unchecked, in the order of `all`. An empty list stands for all values, so
 * unchecking the last one selects all again.
 */
export function toggleOption<Value>(
  all: readonly Value[],
  chosen: readonly Value[],
  value: Value,
  checked: boolean,
): readonly Value[] {
  const current = chosen.length === 0 ? all : chosen;
  const next = all.filter((option) => (option === value ? checked : current.includes(option)));
  return next.length === all.length ? [] : next;
}
