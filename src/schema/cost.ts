import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
} from 'graphql';

import type { GraphSize } from '../graph/graph-size.ts';
import { type Variables, argumentOf, lengthOf, listed, numberOf, valueOf } from './cost-argument.ts';
import type { Bound, Price, Size } from './price-table.ts';
import { EACH_OF_INTROSPECTION, SCALAR, pricesOf } from './price.ts';
import { NOTHING, type Scan, facetWork } from './scan.ts';
import { NO_SCANS, type ScanTotal, pointsOf, pointsOfScans, scansOf, sumOfScans, timesScans } from './scan-total.ts';

/** What one field of a document costs. */
export interface FieldCost {
  readonly node: FieldNode;
  /** As the answer has it: the alias, or else the name. */
  readonly key: string;
  /** With all that is asked below it, where one object is asked for it. */
  readonly total: number;
  /** The same without the work on owners that are not known before: so much for each object that it is asked of. */
  readonly each: number;
  readonly scans: ScanTotal;
  /** What the database looks through for this field, of `total`. */
  readonly scanned: number;
  /** How many objects it gives for each. */
  readonly size: number;
  readonly fields: readonly FieldCost[];
  /** Where an argument says how much it gives: which, what it says (null: nothing), and how much that counts as. */
  readonly page: { readonly argument: string; readonly asked: number | null; readonly size: number } | null;
}

/** An operation of a valid document. */
export interface AskedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
  /** Of the graph that answers. */
  readonly size: GraphSize;
}

/** What would cost less: smaller pages, of one field or of all, and without some fields. */
export interface Change {
  readonly pages?: ReadonlyMap<FieldNode, number>;
  readonly mostOfPage?: number;
  readonly without?: ReadonlySet<FieldNode>;
  /** How many fields and fragments may be looked at; beyond, the total is Infinity. */
  readonly mostLooks?: number;
}

export interface OperationCost {
  /** Of all fields together, at least 1; Infinity where it cannot be computed. */
  readonly total: number;
  readonly fields: readonly FieldCost[];
  /** How many sets of fields, fields and fragments were looked at: the work of computing this. */
  readonly looks: number;
}

/** Of any operation. */
const LEAST = 1;

/** How many fields and fragments are looked at, wherever they are merged; only a document made for it has so many. */
const MAX_LOOKS = 50_000;

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

interface Costing {
  readonly schema: GraphQLSchema;
  readonly prices: ReadonlyMap<GraphQLField<unknown, unknown>, Price>;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
  readonly size: GraphSize;
  readonly change: Change;
  readonly ids: Map<SelectionSetNode, number>;
  readonly known: Map<string, readonly FieldCost[]>;
  readonly scans: Map<FieldNode, Map<string, Scan>>;
  readonly looked: { count: number };
}

/** What fields above have said of the lists below them. */
interface Scope extends Readonly<Record<Bound['sets'], number>> {
  /** Id of the record above. */
  readonly owner: string | null;
  /** What the list above looks through. */
  readonly scan: Scan;
}

const NO_SCOPE: Scope = { page: 0, hops: 0, centres: 0, owner: null, scan: NOTHING };

/** Looked up once for all changes that an advice tries: no change touches a condition. */
const keptScans = new WeakMap<AskedOperation, Costing['scans']>();

function scansKept(asked: AskedOperation): Costing['scans'] {
  const known = keptScans.get(asked) ?? new Map<FieldNode, Map<string, Scan>>();
  keptScans.set(asked, known);
  return known;
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

/** Whether so much more may be looked at. */
function mayLook({ looked, change }: Costing, count: number): boolean {
  looked.count += count;
  return looked.count <= Math.min(MAX_LOOKS, change.mostLooks ?? Infinity);
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

/** Whether some of the fields are for some of the possible types only. */
function narrows(
  costing: Costing,
  type: GraphQLCompositeType,
  set: SelectionSetNode,
  seen = new Set<string>(),
): boolean {
  if (!mayLook(costing, set.selections.length)) return true;
  return set.selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return false;
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : costing.fragments.get(selection.name.value);
    if (!fragment) return false;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      if (seen.has(selection.name.value)) return false;
      seen.add(selection.name.value);
    }
    const condition = fragment.typeCondition?.name.value;
    return !applies(costing, condition, type) || narrows(costing, type, fragment.selectionSet, seen);
  });
}

function applies({ schema }: Costing, condition: string | undefined, type: GraphQLCompositeType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && !isUnionType(type) && schema.isSubType(wanted, type);
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

/** The fields of each place in the answer, as they are executed. */
function collect(
  costing: Costing,
  type: GraphQLCompositeType,
  set: SelectionSetNode,
  places: Map<string, FieldNode[]>,
  seen: Set<string>,
): void {
  if (!mayLook(costing, set.selections.length)) return;
  for (const selection of set.selections) {
    if (selection.directives?.length && !isIncluded(costing, selection.directives)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      const nodes = places.get(key);
      if (nodes) nodes.push(selection);
      else places.set(key, [selection]);
      continue;
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      if (seen.has(selection.name.value)) continue;
      seen.add(selection.name.value);
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : costing.fragments.get(selection.name.value);
    if (fragment && applies(costing, fragment.typeCondition?.name.value, type)) {
      collect(costing, type, fragment.selectionSet, places, seen);
    }
  }
}

function isIncluded(costing: Costing, directives: readonly DirectiveNode[]): boolean {
  return directives.every(({ name, arguments: given }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true;
    return valueOf(costing.variables, argumentOf(given, 'if')) === (name.value === 'include');
  });
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
  const times = price.perArgument === null ? 1 : (numberOf(costing.variables, field, node, price.perArgument) ?? 1);
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

/** What a field looks through; where it says nothing of that, what the list above it does. */
function scanOf(
  costing: Costing,
  type: GraphQLCompositeType,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  price: Price,
  { owner, scan }: Scope,
): Scan {
  if (!price.scan) return price.looks ? scan : NOTHING;
  const scans = costing.scans.get(node) ?? new Map<string, Scan>();
  costing.scans.set(node, scans);
  const key = `${type.name} ${owner ?? ''}`;
  const known = scans.get(key) ?? price.scan({ args: argumentsOf(costing, field, node), owner, size: costing.size });
  scans.set(key, known);
  return known;
}

/** None where one is wrong: the field refuses it. */
function argumentsOf(
  { variables }: Pick<Costing, 'variables'>,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
) {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return {};
  }
}

function ownerOf(
  { variables }: Costing,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  { idArgument }: Price,
): string | null {
  if (idArgument === null) return null;
  const id = argumentsOf({ variables }, field, node)[idArgument];
  return typeof id === 'string' ? id : null;
}

/** For each record that a field looks at. A page is looked for only where something of it is asked. */
function workOf(
  costing: Costing,
  { field, node, price, scan, fields }: Pick<FieldCost, 'node' | 'fields'> & Looking,
): number {
  if (price.looks === 'counts') return scan.counts + facetWork(argumentsOf(costing, field, node)['by']);
  if (price.looks) return scan[price.looks];
  if (!price.scan) return 0;
  const isPaged = getNamedType(field.type).name.endsWith('Connection');
  return !isPaged || fields.some((one) => PAGE_FIELDS.has(one.node.name.value)) ? scan.page : 0;
}

interface Looking {
  readonly field: GraphQLField<unknown, unknown>;
  readonly price: Price;
  readonly scan: Scan;
}

const PAGE_FIELDS: ReadonlySet<string> = new Set(['nodes', 'edges', 'pageInfo']);

function pageOf(
  costing: Costing,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  bounds: readonly Bound[],
  { page }: Scope,
): FieldCost['page'] {
  const bound = bounds.find(({ sets }) => sets === 'page');
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
  for (const { sets, from, otherwise, most } of bounds) {
    const values = from.map((name) => numberOf(costing.variables, field, node, name));
    const value = values.find((one) => one !== null) ?? otherwise;
    said[sets] = sets === 'page' ? Math.min(value, most, pages?.get(node) ?? mostOfPage) : value;
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
