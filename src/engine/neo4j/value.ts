import { int, isInt, type Integer } from 'neo4j-driver';
import type { Params, Value } from '../engine.ts';
import { checkValue } from '../value.ts';

/** Sends whole numbers as Integer, since the driver sends JavaScript numbers as floats. */
export function toNeo4j(params: Params): Record<string, unknown> {
  return toMap(params);
}

/** Converts the driver's Integers to numbers, or to bigints where a number would lose digits. */
export function fromNeo4j(value: unknown): Value {
  if (typeof value !== 'object' || value === null) return fromScalar(value);
  if (isInt(value)) return fromInteger(value);
  if (Array.isArray(value)) return value.map(fromNeo4j);
  return fromMap(value);
}

function toMap(map: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, toValue(value)]));
}

function toValue(value: unknown): unknown {
  if (typeof value === 'string' || value === null) return value;
  // a larger whole number is not exact: it is a float without a fraction
  if (Number.isSafeInteger(value)) return int(Number(value));
  checkValue(value);
  if (Array.isArray(value)) return value.map(toValue);
  if (typeof value === 'bigint') return int(value);
  return typeof value === 'object' ? toMap(value) : value;
}

function fromScalar(value: unknown): Value {
  if (value === undefined) return null;
  // as the embedded engine does; JSON has no NaN and no infinities
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  return value as Value;
}

function fromInteger(value: Integer): number | bigint {
  const number = value.high * 2 ** 32 + (value.low >>> 0);
  return Number.isSafeInteger(number) ? number : value.toBigInt();
}

function fromMap(map: object): Value {
  const converted: Record<string, Value> = {};
  for (const [key, value] of Object.entries(map)) converted[key] = fromNeo4j(value);
  return converted;
}
