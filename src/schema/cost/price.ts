import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
} from 'graphql';

import { MAX_PAGE_SIZE } from '../connection/paging.ts';
import {
  BOUNDS,
  BY_ID,
  FIXED,
  FIXED_OF_CONNECTIONS,
  LONGEST_LIST,
  LOOKS,
  LOOKS_OF_CONNECTIONS,
  MOST,
  PAGE,
  PARTS,
  type Price,
  REPEATS,
  SIZES,
  type Size,
} from './price-table.ts';
import { SCANS } from './scan.ts';

/** Introspection reads no database. */
export const EACH_OF_INTROSPECTION = 0.05;

/**
 * The price of each field of the schema that costs anything.
 *
 * @throws {Error} that names the lists without a price
 */
export function pricesOf(schema: GraphQLSchema): ReadonlyMap<Field, Price> {
  const prices = new Map<Field, Price>();
  const unpriced: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const price = priceOf(schema, type, field);
      if (price === 'none') unpriced.push(`${type.name}.${field.name}`);
      else if (price) prices.set(field, price);
    }
  }
  if (unpriced.length > 0) {
    throw new Error(
      `Expected a size in src/schema/cost/price-table.ts for every list, got none for ${unpriced.join(', ')}.`,
    );
  }
  return prices;
}

/**
 * Makes sure that the tables and the schema name the same fields: a price that was left behind when a field was renamed
 * would make the field cheap without a word.
 *
 * @throws {Error} that names the lists without a price, the fields with conditions that nothing says the work of, and the
 * prices of fields that are not there
 */
export function requirePrices(schema: GraphQLSchema): void {
  const fields = new Map<string, Field>();
  const unscanned: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      fields.set(`${type.name}.${field.name}`, field);
      const hasFilter = field.args.some(({ name }) => name === 'where');
      if (hasFilter && !found(SCANS, type, field)) unscanned.push(`${type.name}.${field.name}`);
    }
  }
  const keys = new Set(TABLES.flatMap((table) => Object.keys(table)));
  const stale = [...keys].filter((key) => {
    const field = fields.get(key);
    return !field || (key in SIZES && !isListType(getNullableType(field.type)));
  });
  if (stale.length > 0) {
    throw new Error(
      `Expected a field of the schema, and a list where it has a size, for every price, got ${stale.join(', ')}. Rename the price, or remove it.`,
    );
  }
  pricesOf(schema);
  if (unscanned.length > 0) {
    throw new Error(
      `Expected the work of every filter in src/schema/cost/scan.ts, got none for ${unscanned.join(', ')}.`,
    );
  }
}

const TABLES = [FIXED, SIZES, MOST, BOUNDS, LOOKS, REPEATS, BY_ID, SCANS];

type Owner = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

function priceOf(schema: GraphQLSchema, owner: Owner, field: Field): Price | 'none' | null {
  const ofConnection = isConnection(owner);
  const fixed = found(FIXED, owner, field) ?? (ofConnection ? FIXED_OF_CONNECTIONS[field.name] : undefined) ?? 0;
  const [amount, perArgument] = typeof fixed === 'number' ? [fixed, null] : fixed;
  const looks = found(LOOKS, owner, field) ?? (ofConnection ? LOOKS_OF_CONNECTIONS[field.name] : undefined) ?? null;
  const { name } = getNamedType(field.type);
  if (!isCompositeType(getNamedType(field.type))) {
    return amount === 0 ? null : { ...SCALAR, fixed: amount, perArgument, looks };
  }
  const isList = isListType(getNullableType(field.type));
  const size = isList ? sizeOf(schema, owner, field) : 1;
  if (size === undefined) return 'none';
  const isPart = PARTS.has(name) || (owner.name.endsWith('Edge') && field.name === 'node');
  const each = isIntrospectionType(owner) || field.name.startsWith('__') ? EACH_OF_INTROSPECTION : isPart ? 0 : 1;
  const isPaged = field.args.some((argument) => argument.name === 'first');
  const most = found(MOST, owner, field) ?? (name.endsWith('Connection') ? MAX_PAGE_SIZE : LONGEST_LIST);
  return {
    fixed: amount,
    perArgument,
    each,
    size,
    bounds: found(BOUNDS, owner, field) ?? (isPaged ? [{ ...PAGE, most }] : []),
    scan: found(SCANS, owner, field) ?? null,
    looks,
    repeats: looks === 'counts' || found(REPEATS, owner, field) !== undefined,
    idArgument: found(BY_ID, owner, field) ?? null,
  };
}

/** Of a field that gives no object. */
export const SCALAR: Omit<Price, 'fixed'> = {
  perArgument: null,
  each: 0,
  size: 0,
  bounds: [],
  scan: null,
  looks: null,
  repeats: false,
  idArgument: null,
};

function sizeOf(schema: GraphQLSchema, owner: Owner, field: Field): Size | undefined {
  if (isConnection(owner)) return 'page'; // `counts` too: it has a `first` of its own
  if (owner.name === '__Schema' && field.name === 'types') return Object.keys(schema.getTypeMap()).length;
  return found(SIZES, owner, field);
}

function isConnection({ name }: Owner): boolean {
  return name.endsWith('Connection');
}

/** What a table has for a field, by its type or by an interface of that. */
function found<Value>(table: Readonly<Record<string, Value>>, owner: Owner, { name }: Field): Value | undefined {
  return [owner, ...owner.getInterfaces()]
    .map((type) => table[`${type.name}.${name}`])
    .find((value) => value !== undefined);
}
