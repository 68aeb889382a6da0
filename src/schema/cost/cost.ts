import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
} from 'graphql';

import { collectFields, hasTypeConditions } from './collect-fields.ts';
import { argumentNode, argumentValue, countListValues, listLength, numericArgument } from './cost-argument.ts';
import {
  type Change,
  type Costing,
  type FieldCost,
  type OperationCost,
  ROOT_SCOPE,
  type ResolvedOperation,
  type Scope,
  mayVisit,
} from './costing.ts';
import type { Size } from './field-price.ts';
import { ownerIdOf, scanOfField, scanWorkOf, scansOfOperation } from './field-scan.ts';
import { type Bound, EACH_OF_INTROSPECTION, type Price, SCALAR, pricesOf } from './price.ts';
import { EMPTY_SCAN } from './scan.ts';
import { NO_SCANS, pointsOf, pointsOfScans, scansOf, sumOfScans, timesScans } from './scan-total.ts';

/** The minimum cost of an operation. */
const MIN_COST = 1;

/**
 * Computes the cost of operations before they are executed. Fields with the same response key count once, even if they come
 * from several fragments. If an object has fragments on different types, the most expensive type counts.
 *
 * `graphql-query-complexity` does neither. Its time doubles with each nested spread, and it cannot distinguish a field of a
 * connection, such as `totalCount`, from a field of each item.
 */
export function createCosting(schema: GraphQLSchema): (operation: ResolvedOperation, change?: Change) => OperationCost {
  const prices = pricesOf(schema);
  return (resolved, change = {}) => {
    const { document, operation } = resolved;
    const query = schema.getQueryType();
    if (!query) return { total: 0, fields: [], visited: 0 };
    const fragments = new Map(
      document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
    );
    const costing: Costing = {
      ...resolved,
      schema,
      prices,
      fragments,
      change,
      setIds: new Map(),
      costs: new Map(),
      scans: scansOfOperation(resolved),
      visits: { count: 0 },
    };
    const fields = costsOf(costing, query, [operation.selectionSet], ROOT_SCOPE);
    return { total: Math.max(MIN_COST, Math.ceil(sumOfTotals(fields))), fields, visited: costing.visits.count };
  };
}

function sumOfTotals(fields: readonly FieldCost[]): number {
  return fields.reduce((sum, { total }) => sum + total, 0);
}

/** Memoised: nested spreads of a fragment could otherwise double the work with each level. */
function costsOf(
  costing: Costing,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  scope: Scope,
): readonly FieldCost[] {
  const key = `${type.name} ${scopeKey(scope)} ${sets.map((set) => setId(costing, set)).join(' ')}`;
  const memoised = costing.costs.get(key);
  if (memoised) return memoised;
  if (!mayVisit(costing, sets.length)) return SATURATED;
  costing.costs.set(key, []); // ends a fragment that spreads itself
  const costs =
    isAbstractType(type) && sets.some((set) => hasTypeConditions(costing, type, set))
      ? mostExpensive(costing.schema.getPossibleTypes(type).map((possible) => costsOf(costing, possible, sets, scope)))
      : costsOfFields(costing, type, sets, scope);
  costing.costs.set(key, costs);
  return costs;
}

function scopeKey({ page, hops, centres, owner, scan }: Scope): string {
  const scanKey =
    scan === EMPTY_SCAN ? '' : `${scan.candidates} ${scan.page} ${scan.count} ${scan.counts} ${scan.counted}`;
  return `${page} ${hops} ${centres} ${JSON.stringify(owner)} ${scanKey}`;
}

/** The cost of fields that take too long to price. */
const SATURATED: readonly FieldCost[] = [
  {
    node: { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '' } },
    key: '',
    total: Infinity,
    each: Infinity,
    scans: NO_SCANS,
    scanned: 0,
    size: 1,
    fields: [],
    page: null,
  },
];

function setId({ setIds }: Costing, set: SelectionSetNode): number {
  const id = setIds.get(set) ?? setIds.size;
  setIds.set(set, id);
  return id;
}

function mostExpensive(choices: readonly (readonly FieldCost[])[]): readonly FieldCost[] {
  return choices.reduce((most, fields) => (sumOfTotals(fields) > sumOfTotals(most) ? fields : most), []);
}

function costsOfFields(
  costing: Costing,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  scope: Scope,
): readonly FieldCost[] {
  const fields = new Map<string, FieldNode[]>();
  const spreads = new Set<string>();
  for (const set of sets) collectFields(costing, type, set, fields, spreads);
  if (!mayVisit(costing, 0)) return SATURATED;
  return [...fields].flatMap(([key, nodes]) => costOfField(costing, type, key, nodes, scope) ?? []);
}

function costOfField(
  costing: Costing,
  type: GraphQLCompositeType,
  key: string,
  nodes: readonly FieldNode[],
  inherited: Scope,
): FieldCost | null {
  const [node] = nodes;
  if (!node || costing.change.without?.has(node)) return null;
  const field = fieldDefinition(costing, type, node.name.value);
  const price = field && priceOfField(costing, field);
  if (!price) return null;

  const scan = scanOfField(costing, type, field, node, price, inherited);
  const bounds = resolveBounds(costing, field, node, price.bounds, inherited);
  const explicit: Scope = { ...bounds, owner: ownerIdOf(costing, field, node, price), scan };
  // `counts` takes its own `first`; other lists inherit the page size of the field above
  const sizing = field.args.some(({ name }) => name === 'first') ? explicit : inherited;
  const size = objectCount(costing, node, price.size, sizing);

  const returned = getNamedType(field.type);
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const fields = isCompositeType(returned) ? costsOf(costing, returned, sets, explicit) : [];

  const work = scanWorkOf(costing, { field, node, price, scan, fields });
  const scans = sumOfScans([
    scansOf(scan, work),
    timesScans(sumOfScans(fields.map((selected) => selected.scans)), size, price.repeats),
  ]);
  const each = pointsOfField(costing, field, node, price, pointsOf(scan, work)) + pointsOfObjects(size, price, fields);
  return {
    node,
    key,
    total: each + pointsOfScans(costing.size, scans),
    each,
    scans,
    scanned: pointsOf(scan, work) + pointsOfScans(costing.size, scansOf(scan, work)),
    size,
    fields,
    page: pageOfField(costing, field, node, price.bounds, explicit),
  };
}

/** Points for the list values in the arguments, and for the work of the database: at least the fixed price, as on a small graph. */
function pointsOfField(
  { variables }: Costing,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  { fixed, fixedPer }: Price,
  scanPoints: number,
): number {
  const times = fixedPer === null ? 1 : (numericArgument(variables, field, node, fixedPer) ?? 1);
  return countListValues(variables, node.arguments) / VALUES_PER_POINT + Math.max(fixed * times, scanPoints);
}

/** This many list values in arguments, such as ids in a filter, cost as much as one object. */
const VALUES_PER_POINT = 10;

/** 0 × Infinity is NaN: an empty list costs nothing even if its items saturate. */
function pointsOfObjects(size: number, price: Price, fields: readonly FieldCost[]): number {
  return size === 0 ? 0 : size * fields.reduce((sum, { each }) => sum + each, price.each);
}

function pageOfField(
  { variables }: Costing,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  bounds: readonly Bound[],
  { page }: Scope,
): FieldCost['page'] {
  const bound = bounds.find(({ binds }) => binds === 'page');
  if (!bound) return null;
  const argument =
    bound.from.find((name) => numericArgument(variables, field, node, name) !== null) ?? bound.from[0] ?? '';
  const isExplicit = argumentNode(node.arguments, argument) !== undefined;
  return { argument, requested: isExplicit ? numericArgument(variables, field, node, argument) : null, size: page };
}

function fieldDefinition(
  { schema }: Costing,
  type: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name.startsWith('__')) {
    if (type !== schema.getQueryType()) return undefined;
    return [SchemaMetaFieldDef, TypeMetaFieldDef].find((field) => field.name === name);
  }
  return isUnionType(type) ? undefined : type.getFields()[name];
}

function priceOfField({ prices }: Costing, field: GraphQLField<unknown, unknown>): Price | undefined {
  return prices.get(field) ?? (field === SchemaMetaFieldDef || field === TypeMetaFieldDef ? INTROSPECTION : undefined);
}

/** The price of `__schema` and `__type`, which belong to no type. */
const INTROSPECTION: Price = { ...SCALAR, fixed: 0, each: EACH_OF_INTROSPECTION, size: 1 };

/** The sizes that the arguments of a field bind. A field that binds none passes on the sizes of the field above. */
function resolveBounds(
  { variables, change: { pages, maxPage = Infinity } }: Costing,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  bounds: readonly Bound[],
  inherited: Scope,
): Scope {
  if (bounds.length === 0) return inherited;
  const scope: { -readonly [Name in keyof Scope]: Scope[Name] } = { ...ROOT_SCOPE };
  for (const { binds, from, default: fallback, max } of bounds) {
    const values = from.map((name) => numericArgument(variables, field, node, name));
    const value = values.find((candidate) => candidate !== null) ?? fallback;
    scope[binds] = binds === 'page' ? Math.min(value, max, pages?.get(node) ?? maxPage) : value;
  }
  return scope;
}

function objectCount({ variables }: Costing, node: FieldNode, size: Size, { page, hops, centres }: Scope): number {
  if (typeof size === 'number') return size;
  if (size === 'page') return page;
  if (size === 'hops') return hops;
  if (size === 'centres') return centres;
  if (size === 'page and centres') return page + centres;
  return listLength(argumentValue(variables, argumentNode(node.arguments, size.list)));
}
