type NumberArray = Uint8Array | Uint32Array | Float64Array;

/** A list of numbers that grows, in a typed array: as compact as its type. */
export interface NumberList<Values> {
  readonly length: number;
  push(value: number): void;
  /** 0 behind the end. */
  get(index: number): number;
  /** Fills the list with zeros up to the index. */
  set(index: number, value: number): void;
  /** The numbers themselves, until the list changes. */
  values(): Values;
}

export function createNumberList<Values extends NumberArray>(Type: new (length: number) => Values): NumberList<Values> {
  let values = new Type(INITIAL);
  let length = 0;
  function reserve(size: number): void {
    if (size <= values.length) return;
    const larger = new Type(Math.max(size, Math.ceil(values.length * GROWTH)));
    larger.set(values);
    values = larger;
  }
  return {
    get length() {
      return length;
    },
    push(value) {
      reserve(length + 1);
      values[length++] = value;
    },
    get: (index) => values[index] ?? 0,
    set(index, value) {
      reserve(index + 1);
      values[index] = value;
      if (index >= length) length = index + 1;
    },
    values: () => values.subarray(0, length) as Values,
  };
}

const INITIAL = 64;
const GROWTH = 1.5;
