import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  TypeNameMetaFieldDef,
  assertObjectType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

import { ROLES_BY_KIND } from '../../src/model/role-vocabulary.ts';
import { inputValue, withOrderedRanges } from './input.ts';

/** An anonymous query: its root selections. */
export type Operation = readonly Selection[];

export type Selection = FieldSelection | FragmentSelection;

export interface FieldSelection {
  readonly type: 'field';
  /** The name of the type that defines the field. */
  readonly owner: string;
  readonly field: Field;
  readonly args: Readonly<Record<string, unknown>>;
  /** Empty for a leaf field. */
  readonly selections: readonly Selection[];
}

export interface FragmentSelection {
  readonly type: 'fragment';
  readonly on: string;
  readonly selections: readonly Selection[];
}

type Field = GraphQLField<unknown, unknown>;

/** How many relations lead from the root to the deepest object. Nested pages are smaller. */
const DEPTH = 3;

/**
 * Valid operations. The generator follows the schema, so new fields, arguments and types need no change here. It invents
 * no cursors: `nextPage` takes them from a response.
 */
export function operationOf(schema: GraphQLSchema): fc.Arbitrary<Operation> {
  const query = schema.getQueryType();
  if (!query) throw new Error('Expected a schema with a query type.');
  const generated = new Map<string, fc.Arbitrary<readonly Selection[]>>();

  function selectionsOf(type: GraphQLCompositeType, depth: number): fc.Arbitrary<readonly Selection[]> {
    const key = `${type.name} ${depth}`;
    const existing = generated.get(key);
    if (existing) return existing;
    const maxLength = type === query ? 2 : 4;
    const choices = [...fieldsOf(type, depth), ...fragmentsOf(type, depth)];
    const selection = fc.oneof(
      { weight: 1, arbitrary: fc.constant(select(type, TypeNameMetaFieldDef)) },
      ...choices.map((arbitrary) => ({ weight: 3, arbitrary })),
    );
    const selections = fc.uniqueArray(selection, { minLength: 1, maxLength, selector: identityOf });
    generated.set(key, selections);
    return selections;
  }

  function fieldsOf(type: GraphQLCompositeType, depth: number): fc.Arbitrary<Selection>[] {
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    return fields.flatMap((field) => {
      const of = getNamedType(field.type);
      const below = depth - (isPartOfConnection(type, field) ? 0 : 1);
      if (isCompositeType(of) && below < 0) return [];
      const argumentValues = argumentsOf(`${type.name}.${field.name}`, field, depth);
      return fc
        .tuple(argumentValues, isCompositeType(of) ? selectionsOf(of, below) : fc.constant([]), cursorsOf(of))
        .map(([args, selections, cursors]) => select(type, field, args, [...selections, ...cursors]));
    });
  }

  function fragmentsOf(type: GraphQLCompositeType, depth: number): fc.Arbitrary<Selection>[] {
    return narrowerThan(schema, type).map((narrower) =>
      selectionsOf(narrower, depth).map((selections) => ({ type: 'fragment', on: narrower.name, selections }) as const),
    );
  }

  return selectionsOf(query, DEPTH);
}

function select(
  { name: owner }: GraphQLCompositeType,
  field: Field,
  args: FieldSelection['args'] = {},
  selections: readonly Selection[] = [],
): FieldSelection {
  return { type: 'field', owner, field, args, selections };
}

/** The same field may occur twice with different arguments. */
function identityOf(selection: Selection): string {
  return selection.type === 'fragment' ? selection.on : `${selection.field.name} ${JSON.stringify(selection.args)}`;
}

/** Selects both cursors of about every second connection, for `nextPage`. */
function cursorsOf(type: GraphQLNamedType): fc.Arbitrary<readonly Selection[]> {
  const pageInfo = isObjectType(type) ? type.getFields()['pageInfo'] : undefined;
  if (!isObjectType(type) || !pageInfo) return fc.constant([]);
  const info = assertObjectType(getNamedType(pageInfo.type));
  const cursors = Object.values(info.getFields()).filter(({ name }) => name.endsWith('Cursor'));
  const selections = cursors.map((cursor) => select(info, cursor));
  return fc.boolean().map((isSelected) => (isSelected ? [select(type, pageInfo, {}, selections)] : []));
}

/** Fields within a connection do not count towards the depth. */
function isPartOfConnection(type: GraphQLCompositeType, field: Field): boolean {
  if (!isObjectType(type)) return false;
  const fields = type.getFields();
  if ('pageInfo' in fields) return ['edges', 'nodes', 'pageInfo'].includes(field.name);
  return 'cursor' in fields && field.name === 'node';
}

/** The narrower types that an inline fragment may have as its condition. */
function narrowerThan(schema: GraphQLSchema, type: GraphQLCompositeType): GraphQLCompositeType[] {
  if (isObjectType(type)) return [];
  if (isUnionType(type)) return [...type.getTypes()];
  const { interfaces, objects } = schema.getImplementations(type);
  // for the broadest interface its sub-interfaces suffice: their fragments lead to the object types
  return interfaces.length > 0
    ? [...interfaces, ...objects.filter((object) => isDirectly(object, type.name))]
    : [...objects];
}

function isDirectly(object: GraphQLObjectType, name: string): boolean {
  const interfaces = object.getInterfaces();
  return interfaces.length === 1 && interfaces[0]?.name === name;
}

const PAGING = ['first', 'last', 'after', 'before'];

function argumentsOf(owner: string, field: Field, depth: number): fc.Arbitrary<Record<string, unknown>> {
  const others = field.args
    .filter(({ name }) => !PAGING.includes(name))
    .map((argument) => valueOf(owner, argument, depth).map((value) => [argument.name, value] as const));
  return fc
    .tuple(pageOf(field, depth), ...others)
    .map(([page, ...entries]) =>
      withoutRejected(
        field,
        withOrderedRanges({ ...Object.fromEntries(entries.filter(([, value]) => value !== undefined)), ...page }),
      ),
    );
}

/** Lists with claims or entities of any kind. The others reject kinds that they never contain. */
/** Lists of claims of one kind, or of what follows from them, without an order. */
const OF_ONE_KIND: ReadonlySet<string> = new Set(['ultimateOwners', 'group']);
const OF_ANY_KIND: ReadonlySet<string> = new Set(['claims', 'marketClaims', 'entities']);
const PARTNER = /PLATFORM|ACQUIRER|BANK|WALLET|PROVIDER|MERCHANT|REFUND|INFRA|DISTRIB|MARKETING|GOVERNMENT|OTHER/;
/** The only roles that a list accepts. */
const ROLES: Readonly<Record<string, RegExp>> = {
  partners: PARTNER,
  partnersPerMarket: PARTNER,
  sharedPartners: PARTNER,
  statements: /SPEAKER|SUBJECT|ABOUT|OUTLET|POSSIBLY_SAME_AS/,
};

/** Removes arguments that the field would reject. */
function withoutRejected(field: Field, args: Record<string, unknown>): Record<string, unknown> {
  if (field.name === 'entity') return withOneOf(['id', 'name', 'identifier'], args);
  if (field.name === 'match') return { ...args, ...('first' in args && { first: Math.max(1, Number(args['first'])) }) };
  const { where, as, roles, ...others } = betweenEnds(field.name === 'paths' ? asRanked(args) : args);
  const allowed = ROLES[field.name];
  const isOfOneKind =
    OF_ONE_KIND.has(field.name) ||
    ((allowed || field.args.some(({ name }) => name === 'orderBy')) && !OF_ANY_KIND.has(field.name));
  const ofKind = rolesOfItems(field);
  const isAccepted = (roleList: unknown) =>
    Array.isArray(roleList) &&
    (!allowed || roleList.some((role) => allowed.test(role))) &&
    (!ofKind || roleList.some((role) => ofKind.includes(String(role))));
  return {
    ...others,
    ...(isFilter(where) ? { where: isOfOneKind ? without('kinds', where) : where } : {}),
    ...(isAccepted(as) ? { as } : {}),
    ...(isAccepted(roles) ? { roles } : {}),
  };
}

/** Keeps one of the arguments: the first if all have a value, and otherwise the last that has one. */
function withOneOf(names: readonly string[], args: Record<string, unknown>): Record<string, unknown> {
  const given = names.filter((name) => args[name] !== undefined && args[name] !== null);
  const kept = given.length === names.length ? given[0] : given.at(-1);
  return Object.fromEntries(Object.entries(args).filter(([key]) => !names.includes(key) || key === kept));
}

/** Removes the entities from `avoid` that the field starts from or leads to. */
function betweenEnds(args: Record<string, unknown>): Record<string, unknown> {
  if (!Array.isArray(args['avoid'])) return args;
  const ends = [args['of'], args['from'], args['to']].flat();
  const avoid = args['avoid'].filter((id) => !ends.includes(id));
  return avoid.length > 0 ? { ...args, avoid } : without('avoid', args);
}

/** Paths of exact steps need no slack, and their number must be allowed. */
function asRanked(args: Record<string, unknown>): Record<string, unknown> {
  const { steps, mode } = args;
  const isExact = Array.isArray(steps);
  const ranked = isExact || mode === 'MOST_TRUSTED' ? without('slack', args) : args;
  return isExact ? { ...ranked, maxLength: Math.max(steps.length, Number(args['maxLength'] ?? 1)) } : ranked;
}

/** The roles of the claims in a list of one kind, such as those of a `LicenseConnection`; undefined for other lists. */
function rolesOfItems({ type }: Field): readonly string[] | undefined {
  const kind = getNamedType(type)
    .name.replace(/Connection$/, '')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_')
    .toUpperCase();
  const roles = (ROLES_BY_KIND as Readonly<Record<string, object>>)[kind];
  return roles && Object.keys(roles);
}

function without(name: string, record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}

function isFilter(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function valueOf(owner: string, argument: GraphQLArgument, depth: number): fc.Arbitrary<unknown> {
  const options = { depth: Math.min(depth, 2), nulls: true, moments: true };
  const value = inputValue(argument.type, { owner, name: argument.name }, options);
  if (isRequiredArgument(argument) || `${owner}.${argument.name}` === 'Query.entity.id') return value;
  // conditions on enum values most often match nothing
  const freq = isEnumType(getNamedType(argument.type)) ? 2 : 3;
  return fc.option(value, { nil: undefined, freq });
}

/** Always has a page size: some responses would otherwise contain the whole data set. */
function pageOf(field: Field, depth: number): fc.Arbitrary<Record<string, unknown>> {
  const sizes = ['first', 'last'].filter((name) =>
    field.args.some((argument) => argument.name === name && getNullableType(argument.type).toString() === 'Int'),
  );
  if (sizes.length === 0) return fc.constant({});
  return fc
    .tuple(fc.constantFrom(...sizes), fc.integer({ min: 0, max: depth === DEPTH ? 20 : 6 }))
    .map(([name, size]) => ({ [name]: size }));
}
