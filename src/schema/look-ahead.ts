import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionSetNode,
  getArgumentValues,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';

import { NO_LISTS, type PageWishes, type RecordLists, anyOf } from '../graph/claim/carried-record.ts';
import type { EntityRow } from '../graph/entity/entity.ts';
import type { Budget } from './cost/budget.ts';
import type { Context } from './context.ts';

/*
 * What a resolver learns from the selection below its field, so that one statement reads what several levels need. It only
 * saves statements: each resolver still asks the loaders for what it returns. The selection counts without regard to
 * `@skip`, `@include` and the type of the object, so it may be too large, but never too small.
 */

type Selection = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'schema'>;

interface SelectedField {
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
}

/** Whether only these fields are selected below a field. */
export function selectsOnly(selection: Selection, names: ReadonlySet<string>): boolean {
  return onlyNames(setsOf(selection.fieldNodes), selection, names);
}

/** The records that a page of claims needs for what is selected below its field `nodes` or `edges`. */
export function pageWishes(info: GraphQLResolveInfo): PageWishes {
  return byField(wishesByField, info, () => wishesOfItems(info.fieldNodes, info.parentType.getFields(), info));
}

const wishesByField = new WeakMap<FieldNode, PageWishes>();
const NO_WISHES: PageWishes = { needed: NO_LISTS, carried: NO_LISTS };

/** Documents are kept with their nodes, so most requests need not walk theirs. */
function byField<Result>(
  known: WeakMap<FieldNode, Result>,
  { fieldNodes: [node, ...others] }: Pick<Selection, 'fieldNodes'>,
  make: () => Result,
): Result {
  if (!node || others.length > 0) return make(); // `@skip` may leave out one of them in another request
  let result = known.get(node);
  if (result === undefined) {
    result = make();
    known.set(node, result);
  }
  return result;
}

/**
 * Returns an entity. If a list of it is selected whose statement can carry it, that statement is the only one; otherwise, if
 * its country is selected, both are read together.
 */
export function entityWithLists(context: Context, id: string, info: GraphQLResolveInfo): Promise<EntityRow | null> {
  const { loaders, reader } = context;
  if (!reader.abilities.remote) return loaders.entity.load(id);
  const plan = byField(plans, info, () => entityPlanOf(info));
  loaders.carried.want(id);
  if (plan.list) startFirstPage(context, id, plan.list, info);
  if (plan.country) loaders.wantCountry(id);
  return loaders.entity.load(id);
}

interface EntityPlan {
  /** The first list of the entity of which a page is selected. */
  readonly list: {
    readonly field: GraphQLField<unknown, unknown>;
    readonly nodes: readonly FieldNode[];
    readonly wishes: PageWishes;
  } | null;
  readonly country: boolean;
}

const plans = new WeakMap<FieldNode, EntityPlan>();

function entityPlanOf(info: GraphQLResolveInfo): EntityPlan {
  const type = getNamedType(info.returnType) as GraphQLCompositeType;
  const selected = selectedIn(setsOf(info.fieldNodes), type, info);
  const country = selected.filter(({ field }) => field.name === 'country').map(({ node }) => node);
  const first = selected.find(
    ({ field, node }) => isConnection(field) && !hasConditions(node) && readsPage(node, info),
  );
  // the resolver of an interface field is that of each type that implements it
  const field = first && anyPossible(info.schema, type)?.[first.field.name];
  const nodes = selected
    .filter(({ node }) => first && responseKeyOf(node) === responseKeyOf(first.node))
    .map(({ node }) => node);
  const connectionType = field && getNamedType(field.type);
  const wishes = isObjectType(connectionType)
    ? wishesOfItems(
        selectedIn(setsOf(nodes), connectionType, info).map(({ node }) => node),
        connectionType.getFields(),
        info,
      )
    : NO_WISHES;
  return {
    list: field ? { field, nodes, wishes } : null,
    country: country.length > 0 && !onlyNames(setsOf(country), info, WITHOUT_RECORD),
  };
}

/** The fields of a country that are known from its code. */
export const WITHOUT_RECORD: ReadonlySet<string> = new Set(['__typename', 'id', 'code', 'kind']);

/** Starts to read the first page of a list of an entity. */
function startFirstPage(
  context: Context,
  id: string,
  { field, nodes, wishes }: NonNullable<EntityPlan['list']>,
  info: GraphQLResolveInfo,
): void {
  const [node] = nodes;
  if (!field.resolve || !node) return;
  try {
    const args = getArgumentValues(field, node, info.variableValues);
    const below = { ...info, fieldName: field.name, fieldNodes: nodes, returnType: field.type };
    // takes nothing from the budget: the resolver of the list does, if it is called
    const connection = field.resolve({ id }, args, { ...context, budget: UNLIMITED }, below);
    if (connection instanceof Promise) return void connection.catch(() => undefined);
    (connection as { page(wishes: PageWishes): Promise<unknown> }).page(wishes).catch(() => undefined);
  } catch {
    // the resolver of the list reports wrong arguments
  }
}

/** What the fields `nodes` and `edges` among the fields of a connection select of its claims. */
function wishesOfItems(
  nodes: readonly FieldNode[],
  fields: Readonly<Record<string, GraphQLField<unknown, unknown>>>,
  selection: Pick<Selection, 'fragments' | 'schema'>,
): PageWishes {
  const items = nodes.flatMap((node) => {
    const field = fields[node.name.value];
    if (!field || (field.name !== 'nodes' && field.name !== 'edges')) return [];
    const below = fieldsBelowField({ node, field }, selection);
    return field.name === 'nodes'
      ? below
      : below.filter((item) => item.field.name === 'node').flatMap((item) => fieldsBelowField(item, selection));
  });
  return wishesOf(items, selection);
}

function wishesOf(fields: readonly SelectedField[], selection: Pick<Selection, 'fragments' | 'schema'>): PageWishes {
  const needed: RecordLists[] = [];
  const carried: RecordLists[] = [];
  const wish = (list: keyof RecordLists, records: readonly SelectedField[]): void => {
    if (records.length === 0) return;
    needed.push({ ...NO_LISTS, [list]: true });
    if (!records.some((record) => needsDatasets(fieldsBelowField(record, selection))))
      carried.push({ ...NO_LISTS, [list]: true });
  };
  for (const selected of fields) {
    const { field, node } = selected;
    const type = getNamedType(field.type).name;
    const below = (name: string) => fieldsBelowField(selected, selection).filter((item) => item.field.name === name);
    if (field.name === 'markets')
      wish('markets', onlyNames(setsOf([node]), selection, WITHOUT_RECORD) ? [] : [selected]);
    else if (type === 'Participant') wish('participants', below('entity'));
    else if (type === 'Citation') wish('sources', below('source'));
    else if (isEntityType(selection.schema, field)) wish('participants', [selected]);
  }
  return { needed: anyOf(needed), carried: anyOf(carried) };
}

/** A record that a page carries does not name its data sets. */
function needsDatasets(fields: readonly SelectedField[]): boolean {
  return fields.some(({ field }) => field.name === 'datasets' || field.name === 'dataset');
}

function isEntityType(schema: GraphQLSchema, { type }: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(type);
  const entity = schema.getType('Entity');
  return (
    named === entity ||
    (isCompositeType(named) && !isUnionType(named) && named.getInterfaces().some((i) => i === entity))
  );
}

function isConnection({ type }: GraphQLField<unknown, unknown>): boolean {
  return getNamedType(type).name.endsWith('Connection');
}

function hasConditions({ directives = [] }: FieldNode): boolean {
  return directives.length > 0;
}

function responseKeyOf({ alias, name }: FieldNode): string {
  return alias?.value ?? name.value;
}

const COUNT_ONLY: ReadonlySet<string> = new Set(['__typename', 'totalCount']);

function readsPage(node: FieldNode, selection: Pick<Selection, 'fragments'>): boolean {
  return !onlyNames(setsOf([node]), selection, COUNT_ONLY);
}

function anyPossible(schema: GraphQLSchema, type: GraphQLCompositeType) {
  if (isInterfaceType(type)) return schema.getPossibleTypes(type)[0]?.getFields();
  return isUnionType(type) ? undefined : type.getFields();
}

function fieldsBelowField({ node, field }: SelectedField, selection: Pick<Selection, 'fragments' | 'schema'>) {
  const type = getNamedType(field.type);
  return isCompositeType(type) ? selectedIn(setsOf([node]), type, selection) : [];
}

function setsOf(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
}

/** The fields of selection sets on an object of `type`, with those of all fragments, whatever their type. */
function selectedIn(
  sets: readonly SelectionSetNode[],
  type: GraphQLCompositeType,
  { fragments, schema }: Pick<Selection, 'fragments' | 'schema'>,
): SelectedField[] {
  const found: SelectedField[] = [];
  const visited = new Set<string>();
  const visit = (set: SelectionSetNode, on: GraphQLCompositeType): void => {
    for (const selection of set.selections) {
      if (selection.kind === 'Field') {
        const field = isUnionType(on) ? undefined : on.getFields()[selection.name.value];
        if (field) found.push({ node: selection, field });
        continue;
      }
      if (selection.kind === 'FragmentSpread' && visited.has(selection.name.value)) continue;
      if (selection.kind === 'FragmentSpread') visited.add(selection.name.value);
      const fragment = selection.kind === 'FragmentSpread' ? fragments[selection.name.value] : selection;
      const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      if (fragment) visit(fragment.selectionSet, isCompositeType(condition) ? condition : on);
    }
  };
  for (const set of sets) visit(set, type);
  return found;
}

/** Whether all fields of selection sets, with those of their fragments, have one of these names. */
function onlyNames(
  sets: readonly SelectionSetNode[],
  selection: Pick<Selection, 'fragments'>,
  names: ReadonlySet<string>,
): boolean {
  return sets.every((set) =>
    set.selections.every((item) => {
      if (item.kind === 'Field') return names.has(item.name.value);
      const fragment = item.kind === 'FragmentSpread' ? selection.fragments[item.name.value] : item;
      return fragment === undefined || onlyNames([fragment.selectionSet], selection, names);
    }),
  );
}

const UNLIMITED: Budget = {
  runCancellable: (work) => work(new AbortController().signal),
  error: null,
  takeItems: () => undefined,
  takeStatement: () => undefined,
  close: () => undefined,
};
