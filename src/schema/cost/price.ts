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

import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../connection/paging.ts';
import type { FieldPrice, Size } from './field-price.ts';
import { objectPriceErrors, priceErrors } from './price-check.ts';
import type { ScanPurpose, ScanOf } from './scan.ts';

/** The price of a field: its `FieldPrice` with defaults filled in. */
export interface Price {
  readonly fixed: number;
  readonly fixedPer: string | null;
  readonly each: number;
  readonly size: Size;
  /** The arguments that determine the sizes of lists below; empty if the field has none. */
  readonly bounds: readonly Bound[];
  readonly scan: ScanOf | null;
  readonly rescans: ScanPurpose | null;
  readonly repeats: boolean;
  readonly idArgument: string | null;
}

export interface Bound {
  readonly binds: 'page' | 'hops' | 'centres';
  /** The first of these arguments that has a value counts. */
  readonly from: readonly string[];
  readonly default: number;
  readonly max: number;
}

/** Cheap, since introspection does not read the database. */
export const EACH_OF_INTROSPECTION = 0.05;

/**
 * Returns the price of each field of a schema that costs anything.
 *
 * @throws {Error} that names every field whose price is missing or invalid
 */
export function pricesOf(schema: GraphQLSchema): ReadonlyMap<Field, Price> {
  const errors: string[] = [];
  const prices = new Map<Field, Price>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    errors.push(...objectPriceErrors(type.extensions['cost']).map((error) => `${type.name} ${error}`));
    for (const field of Object.values(type.getFields())) {
      const declared = isIntrospectionType(type)
        ? introspectionPrice(schema, type, field)
        : (field.extensions['cost'] as FieldPrice | undefined);
      errors.push(...priceErrors(field, declared).map((error) => `${type.name}.${field.name} ${error}`));
      const price = priceOf(type, field, declared);
      if (price) prices.set(field, price);
    }
  }
  if (errors.length > 0) {
    throw new Error(
      `Expected a price (\`extensions: priced({ … })\`) that fits each field, got: ${errors.join('; ')}.`,
    );
  }
  return prices;
}

/** @throws {Error} that names every field whose price is missing or invalid: a server must not start with such a schema */
export function requirePrices(schema: GraphQLSchema): GraphQLSchema {
  pricesOf(schema);
  return schema;
}

type Owner = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

/** GraphQL.js defines these fields: they cannot have extensions of their own. */
function introspectionPrice(schema: GraphQLSchema, owner: Owner, { name }: Field): FieldPrice | undefined {
  const size =
    owner.name === '__Schema' && name === 'types'
      ? Object.keys(schema.getTypeMap()).length
      : INTROSPECTION_SIZES[`${owner.name}.${name}`];
  return size === undefined ? undefined : { size };
}

const INTROSPECTION_SIZES: Readonly<Record<string, number>> = {
  '__Type.fields': 10,
  '__Type.interfaces': 2,
  '__Type.possibleTypes': 3,
  '__Type.enumValues': 5,
  '__Type.inputFields': 3,
  '__Field.args': 3,
  '__Directive.args': 1,
  '__Schema.directives': 6,
};

function priceOf(owner: Owner, field: Field, declared: FieldPrice | undefined): Price | null {
  const type = getNamedType(field.type);
  const { fixed = 0, fixedPer = null, rescans = null, repeats = false, idArgument = null } = declared ?? {};
  if (!isCompositeType(type)) return declared ? { ...SCALAR, fixed, fixedPer, rescans } : null;
  const isList = isListType(getNullableType(field.type));
  const { cost: ofType } = type.extensions as { readonly cost?: FieldPrice };
  return {
    fixed,
    fixedPer,
    each: isIntrospectionType(owner) ? EACH_OF_INTROSPECTION : (declared?.each ?? ofType?.each ?? 1),
    size: isList ? (declared?.size ?? 1) : 1,
    bounds: boundsOfField(field, declared),
    scan: declared?.scan ?? null,
    rescans,
    repeats,
    idArgument,
  };
}

/** A `first` argument binds the page size of the lists below; `binds` names arguments that bind other sizes. */
function boundsOfField({ args }: Field, { maxPage = MAX_PAGE_SIZE, binds = {} }: FieldPrice = {}): readonly Bound[] {
  const page: Bound = { binds: 'page', from: ['first', 'last'], default: DEFAULT_PAGE_SIZE, max: maxPage };
  const { hops, centres } = binds;
  return [
    ...(args.some(({ name }) => name === 'first') ? [page] : []),
    ...(hops === undefined ? [] : [{ binds: 'hops', from: [hops], default: 1, max: Infinity } as const]),
    ...(centres === undefined ? [] : [{ binds: 'centres', from: [centres], default: 1, max: Infinity } as const]),
  ];
}

/** The price of a field that returns no objects. */
export const SCALAR: Omit<Price, 'fixed'> = {
  fixedPer: null,
  each: 0,
  size: 0,
  bounds: [],
  scan: null,
  rescans: null,
  repeats: false,
  idArgument: null,
};
