/** A value of one cell, or of one item of a list. */
export type Scalar = string | number | boolean;

/** Reads a value as a type, such as a date. */
export interface Converter {
  /** Returns null if the value cannot be read. */
  convert(value: Scalar): Scalar | null;
  /** What was expected in place of a value that cannot be read. Completes "expected …", and may give a hint. */
  expected(value: Scalar): string;
}
