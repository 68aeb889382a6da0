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
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
} from 'graphql';

import { type Variables, argumentOf, lengthOf, listed, numberOf, valueOf } from './cost-argument.ts';
import { type Bound, type Price, type Size, EACH_OF_INTROSPECTION, pricesOf } from './price.ts';

/** What one field of a document costs. */
export interface FieldCost {
  readonly node: FieldNode;
  /** As the answer has it: the alias, or else the name. */
  readonly key: string;
  /** With all that is asked below it, for each object that it is asked of. */
  readonly total: number;
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
}

/** What would cost less: smaller pages, of one field or of all, and without some fields. */
export interface Change {
  readonly pages?: ReadonlyMap<FieldNode, number>;
  readonly mostOfPage?: number;
  readonly without?: ReadonlySet<FieldNode>;
}

export interface OperationCost {
  /** Of all fields together, at least 1; Infinity where it cannot be computed. */
  readonly total: number;
  readonly fields: readonly FieldCost[];
  /** How many sets of fields were looked at. */
  readonly sets: number;
}

/** Of any operation. */
const LEAST = 1;

/** How many sets of fields are looked at; only a document made for it has so many. */
const MAX_SETS = 10_000;

/**
 * Computes what operations cost before they are executed. Fields of one place in the answer count once, whichever
 * fragments they come from; of fields for different types of an object, those of the dearest count.
 *
 * `graphql-query-complexity` sums up from below, which does neither, takes twice as long for each spread within a spread,
 * and cannot tell what is asked of a connection, such as `totalCount`, from what is asked of each item of its page.
 */
export function createCosting(schema: GraphQLSchema): (asked: AskedOperation, change?: Change) => OperationCost {
  const prices = pricesOf(schema);
  return ({ document, operation, variables }, change = {}) => {
    const query = schema.getQueryType();
    if (!query) return { total: 0, fields: [], sets: 0 };
    const fragments = new Map(
      document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
    );
    const known = new Map<string, readonly FieldCost[]>();
    const costing: Costing = { schema, prices, fragments, variables, change, ids: new Map(), known };
    const fields = costsOf(costing, query, [operation.selectionSet], NO_SCOPE);
    return { total: Math.max(LEAST, Math.ceil(totalOf(fields))), fields, sets: known.size };
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
  readonly change: Change;
  readonly ids: Map<SelectionSetNode, number>;
  readonly known: Map<string, readonly FieldCost[]>;
}

/** What fields above have said of the lists below them. */
type Scope = Readonly<Record<Bound['sets'], number>>;

const NO_SCOPE: Scope = { page: 0, hops: 0, centres: 0 };

/** Looked at once each, however often a fragment is spread: its fields may double with each level. */
function costsOf(
  costing: Costing,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  scope: Scope,
): readonly FieldCost[] {
  const key = `${type.name} ${scope.page} ${scope.hops} ${scope.centres} ${sets.map((set) => idOf(costing, set)).join(' ')}`;
  const known = costing.known.get(key);
  if (known) return known;
  if (costing.known.size >= MAX_SETS) return BEYOND;
  costing.known.set(key, []);
  const costs =
    isAbstractType(type) && sets.some((set) => narrows(costing, type, set))
      ? dearest(costing.schema.getPossibleTypes(type).map((one) => costsOf(costing, one, sets, scope)))
      : costsOfFields(costing, type, sets, scope);
  costing.known.set(key, costs);
  return costs;
}

const BEYOND: readonly FieldCost[] = [
  {
    node: { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '' } },
    key: '',
    total: Infinity,
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
  const fixed = price.fixed * times + listed(costing.variables, node.arguments) / VALUES_FOR_ONE;
  const below = getNamedType(field.type);
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const said = boundsOf(costing, field, node, price.bounds, scope);
  const own = field.args.some(({ name }) => name === 'first') ? said : scope; // `counts` says itself how long it is
  const fields = isCompositeType(below) ? costsOf(costing, below, sets, said) : [];
  const size = sizeOf(costing, node, price.size, own);
  // nothing of a number beyond computing is that number
  const total = fixed + (size === 0 ? 0 : size * (price.each + totalOf(fields)));
  return { node, key, total, size, fields, page: pageOf(costing, field, node, price.bounds, said) };
}

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

const FREE: Price = { fixed: 0, perArgument: null, each: EACH_OF_INTROSPECTION, size: 1, bounds: [] };

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
  const said = { ...NO_SCOPE };
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
