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

import { argumentOf, lengthOf, listed, numberOf, valueOf } from './cost-argument.ts';
import { collect, narrows } from './cost-collect.ts';
import { ownerOf, scanOf, scansKept, workOf } from './cost-look.ts';
import {
  type AskedOperation,
  type Change,
  type Costing,
  type FieldCost,
  NO_SCOPE,
  type OperationCost,
  type Scope,
  mayLook,
} from './costing.ts';
import type { Size } from './field-price.ts';
import { type Bound, EACH_OF_INTROSPECTION, type Price, SCALAR, pricesOf } from './price.ts';
import { NOTHING } from './scan.ts';
import { NO_SCANS, pointsOf, pointsOfScans, scansOf, sumOfScans, timesScans } from './scan-total.ts';

/** Of any operation. */
const LEAST = 1;

/**
 * Computes what operations cost before they are executed. Fields of one place in the answer count once, whichever
 * fragments they come from; of fields for different types of an object, those of the dearest count.
 *
 * `graphql-query-complexity` sums up from below, which does neither, takes twice as long for each spread within a spread,
 * and cannot tell what is asked of a connection, such as `totalCount`, from what is asked of each item of its page.
 */
export function createCosting(schema: GraphQLSchema): (asked: AskedOperation, change?: Change) => OperationCost {
  const prices = pricesOf(schema);
  return (asked, change = {}) => {
    const { document, operation } = asked;
    const query = schema.getQueryType();
    if (!query) return { total: 0, fields: [], looks: 0 };
    const fragments = new Map(
      document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
    );
    const known = new Map<string, readonly FieldCost[]>();
    const costing: Costing = {
      ...asked,
      schema,
      prices,
      fragments,
      change,
      ids: new Map(),
      known,
      scans: scansKept(asked),
      looked: { count: 0 },
    };
    const fields = costsOf(costing, query, [operation.selectionSet], NO_SCOPE);
    return { total: Math.max(LEAST, Math.ceil(totalOf(fields))), fields, looks: costing.looked.count };
  };
}

function totalOf(fields: readonly FieldCost[]): number {
  return fields.reduce((sum, { total }) => sum + total, 0);
}

/** Looked at once each, however often a fragment is spread: its fields may double with each level. */
function costsOf(
  costing: Costing,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  scope: Scope,
): readonly FieldCost[] {
  const key = `${type.name} ${keyOf(scope)} ${sets.map((set) => idOf(costing, set)).join(' ')}`;
  const known = costing.known.get(key);
  if (known) return known;
  if (!mayLook(costing, sets.length)) return BEYOND;
  costing.known.set(key, []);
  const costs =
    isAbstractType(type) && sets.some((set) => narrows(costing, type, set))
      ? dearest(costing.schema.getPossibleTypes(type).map((one) => costsOf(costing, one, sets, scope)))
      : costsOfFields(costing, type, sets, scope);
  costing.known.set(key, costs);
  return costs;
}

function keyOf({ page, hops, centres, owner, scan }: Scope): string {
  const looked = scan === NOTHING ? '' : `${scan.candidates} ${scan.page} ${scan.count} ${scan.counts}`;
  return `${page} ${hops} ${centres} ${JSON.stringify(owner)} ${looked}`;
}

const BEYOND: readonly FieldCost[] = [
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

function idOf({ ids }: Costing, set: SelectionSetNode): number {
  const id = ids.get(set) ?? ids.size;
  ids.set(set, id);
  return id;
}

function dearest(choices: readonly (readonly FieldCost[])[]): readonly FieldCost[] {
  return choices.reduce((most, one) => (totalOf(one) > totalOf(most) ? one : most), []);
}

function costsOfFields(
  costing: Costing,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  scope: Scope,
): readonly FieldCost[] {
  const places = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  for (const set of sets) collect(costing, type, set, places, seen);
  if (!mayLook(costing, 0)) return BEYOND;
  const costs: FieldCost[] = [];
  for (const [key, nodes] of places) {
    const cost = costOfField(costing, type, key, nodes, scope);
    if (cost) costs.push(cost);
  }
  return costs;
}

function costOfField(
  costing: Costing,
  type: GraphQLCompositeType,
  key: string,
  nodes: readonly FieldNode[],
  scope: Scope,
): FieldCost | null {
  const [node] = nodes;
  if (!node || costing.change.without?.has(node)) return null;
  const field = fieldOf(costing, type, node.name.value);
  if (!field) return null;
  const isIntrospection = field === SchemaMetaFieldDef || field === TypeMetaFieldDef;
  const price = costing.prices.get(field) ?? (isIntrospection ? FREE : null);
  if (!price) return null;
  const times = price.fixedPer === null ? 1 : (numberOf(costing.variables, field, node, price.fixedPer) ?? 1);
  const values = listed(costing.variables, node.arguments) / VALUES_FOR_ONE;
  const below = getNamedType(field.type);
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const scan = scanOf(costing, type, field, node, price, scope);
  const bounds = boundsOf(costing, field, node, price.bounds, scope);
  const said = { ...bounds, owner: ownerOf(costing, field, node, price), scan };
  const own = field.args.some(({ name }) => name === 'first') ? said : scope; // `counts` says itself how long it is
  const fields = isCompositeType(below) ? costsOf(costing, below, sets, said) : [];
  const size = sizeOf(costing, node, price.size, own);
  const work = workOf(costing, { field, node, price, scan, fields });
  const scans = sumOfScans([
    scansOf(scan, work),
    timesScans(sumOfScans(fields.map((one) => one.scans)), size, price.repeats),
  ]);
  // nothing of a number beyond computing is that number
  const items = size === 0 ? 0 : size * fields.reduce((sum, { each }) => sum + each, price.each);
  // the fixed price is that of a small graph, of which a large one has more
  const each = values + Math.max(price.fixed * times, pointsOf(scan, work)) + items;
  const scanned = pointsOf(scan, work) + pointsOfScans(costing.size, scansOf(scan, work));
  const total = each + pointsOfScans(costing.size, scans);
  return {
    node,
    key,
    total,
    each,
    scans,
    scanned,
    size,
    fields,
    page: pageOf(costing, field, node, price.bounds, said),
  };
}

function pageOf(
  costing: Costing,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  bounds: readonly Bound[],
  { page }: Scope,
): FieldCost['page'] {
  const bound = bounds.find(({ binds }) => binds === 'page');
  if (!bound) return null;
  const argument =
    bound.from.find((name) => numberOf(costing.variables, field, node, name) !== null) ?? bound.from[0] ?? '';
  const isGiven = argumentOf(node.arguments, argument) !== undefined;
  return { argument, asked: isGiven ? numberOf(costing.variables, field, node, argument) : null, size: page };
}

const FREE: Price = { ...SCALAR, fixed: 0, each: EACH_OF_INTROSPECTION, size: 1 };

/** So many values of lists in arguments, such as ids in a filter, cost as much as one object. */
const VALUES_FOR_ONE = 10;

function fieldOf(
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

function boundsOf(
  costing: Costing,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  bounds: readonly Bound[],
  scope: Scope,
): Scope {
  if (bounds.length === 0) return scope;
  const said: { -readonly [Name in keyof Scope]: Scope[Name] } = { ...NO_SCOPE };
  const { pages, mostOfPage = Infinity } = costing.change;
  for (const { binds, from, default: fallback, max } of bounds) {
    const values = from.map((name) => numberOf(costing.variables, field, node, name));
    const value = values.find((one) => one !== null) ?? fallback;
    said[binds] = binds === 'page' ? Math.min(value, max, pages?.get(node) ?? mostOfPage) : value;
  }
  return said;
}

function sizeOf(costing: Costing, node: FieldNode, size: Size, { page, hops, centres }: Scope): number {
  if (typeof size === 'number') return size;
  if (size === 'page') return page;
  if (size === 'hops') return hops;
  if (size === 'centres') return centres;
  if (size === 'page and centres') return page + centres;
  return lengthOf(valueOf(costing.variables, argumentOf(node.arguments, size.list)));
}
