import type { Params } from './engine.ts';

/** The databases store integers in 64 bits. */
const SMALLEST = -(2n ** 63n);
const LARGEST = 2n ** 63n - 1n;

/**
 * Rejects values that a database would silently store as something else: NaN and the infinities, integers beyond 64 bits,
 * dates and other objects that are not plain.
 *
 * @throws {TypeError}
 */
export function checkParams(params: Params): void {
  Object.values(params).forEach(checkDeep);
}

/** Checks one value, but not the contents of lists and maps. `undefined` counts as null, as in both drivers. */
export function checkValue(value: unknown): void {
  if (typeof value === 'number' && !Number.isFinite(value)) rejectValue(`${value}, which is not a finite number`);
  if (typeof value === 'bigint' && (value < SMALLEST || value > LARGEST))
    rejectValue(`${value}, which is beyond 64 bits`);
  if (typeof value === 'function' || typeof value === 'symbol') rejectValue(`a ${typeof value}, which is not a value`);
  if (typeof value === 'object' && value !== null && !isPlainObject(value)) {
    rejectValue(`a ${value.constructor.name}, where only plain objects are values`);
  }
}

function checkDeep(value: unknown): void {
  if (typeof value === 'string') return;
  checkValue(value);
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(checkDeep);
}

function isPlainObject(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function rejectValue(description: string): never {
  throw new TypeError(`A parameter holds ${description}.`);
}
