import type { Params } from './engine.ts';

/** Both databases keep whole numbers in 64 bits. */
const SMALLEST = -(2n ** 63n);
const LARGEST = 2n ** 63n - 1n;

/**
 * Throws a TypeError for what a database would store as something else without a word: NaN and the infinities, integers
 * beyond 64 bits, dates and other objects that are not plain.
 */
export function checkParams(params: Params): void {
  Object.values(params).forEach(checkDeep);
}

/** The same for one value, without a look into lists and maps. `undefined` counts as null, as in both drivers. */
export function checkValue(value: unknown): void {
  if (typeof value === 'number' && !Number.isFinite(value)) refuse(`${value}, which is not a finite number`);
  if (typeof value === 'bigint' && (value < SMALLEST || value > LARGEST)) refuse(`${value}, which is beyond 64 bits`);
  if (typeof value === 'function' || typeof value === 'symbol') refuse(`a ${typeof value}, which is not a value`);
  if (typeof value === 'object' && value !== null && !isPlain(value)) {
    refuse(`a ${value.constructor.name}, where only plain objects are values`);
  }
}

function checkDeep(value: unknown): void {
  if (typeof value === 'string') return;
  checkValue(value);
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(checkDeep);
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function refuse(what: string): never {
  throw new TypeError(`A parameter holds ${what}.`);
}
