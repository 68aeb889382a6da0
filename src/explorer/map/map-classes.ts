/** A class of values that have one colour. */
export interface ValueClass {
  readonly least: number;
  readonly most: number;
}

/** The number of colours. */
const CLASSES = 5;

/**
 * At most five classes with about equally many values each; a class of its own for each value if there are no more values than
 * classes. Equal values are in one class.
 */
export function classesOf(values: readonly number[]): ValueClass[] {
  const sorted = values.toSorted((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  if (distinct.length <= CLASSES) return distinct.map((value) => ({ least: value, most: value }));
  const starts = new Set<number>();
  for (let index = 0; index < CLASSES; index++) {
    const start = sorted[Math.floor((index * sorted.length) / CLASSES)];
    if (start !== undefined) starts.add(start);
  }
  const limits = [...starts].toSorted((a, b) => a - b);
  return limits.map((least, index) => {
    const next = limits[index + 1] ?? Infinity;
    return { least, most: distinct.findLast((value) => value < next) ?? least };
  });
}

/** The place of the class of a value in the colours: the highest class has the last colour. */
export function colourOf(value: number, classes: readonly ValueClass[]): number {
  const at = classes.findLastIndex(({ least }) => value >= least);
  return CLASSES - classes.length + Math.max(at, 0);
}
