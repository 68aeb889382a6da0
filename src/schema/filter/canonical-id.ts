import {
  type FieldNode,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';

import type { CurrentIds } from '../../graph/entity/current-id.ts';
import type { Moment } from '../../graph/moment.ts';

/**
 * Lets clients write ids in any case: resolvers get them trimmed and in lower case, as in the records. The `ID` scalar cannot
 * do this, since the builder uses that of GraphQL.js. The id of an entity that was merged becomes that of the entity that
 * remains; at a moment before the merge it stays.
 *
 * GraphQL.js coerces the arguments of a field again for each parent object. Resolvers get the same arguments object for all
 * parents, so that a filter is compiled once for a request.
 */
export function canonicalIds(schema: GraphQLSchema): GraphQLSchema {
  const bySignature = new Map<string, ReturnType<typeof sharedByParents>>();
  const withCurrent = new WeakMap<Arguments, Arguments>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const withIds = field.args.filter((argument) => holdsIds(argument.type));
      if (withIds.length === 0) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      // each type that implements an interface has its own field object for a field of the interface
      const signature = JSON.stringify([field.name, field.args.map((arg) => [arg.name, arg.type, arg.defaultValue])]);
      const shared = bySignature.get(signature) ?? sharedByParents((args) => canonicalArguments(withIds, args));
      bySignature.set(signature, shared);
      field.resolve = (parent, args: Arguments, context: ContextWithIds, info) => {
        const written = shared(args, info);
        function resolveWith(ids: CurrentIds | null): unknown {
          if (ids === null) return resolve(parent, written, context, info);
          const current = withCurrent.get(written) ?? currentArguments(withIds, written, ids);
          withCurrent.set(written, current);
          return resolve(parent, current, context, info);
        }
        const ids = context.currentIds?.() ?? null;
        return ids instanceof Promise ? ids.then(resolveWith) : resolveWith(ids);
      };
    }
  }
  return schema;
}

type Arguments = Readonly<Record<string, unknown>>;

/** A text that people search for may be the id of an entity that was merged. Returns the id that answers for it, or the text. */
export async function currentText(context: ContextWithIds, text: string, moment: Moment): Promise<string> {
  const ids = (await context.currentIds?.()) ?? null;
  const id = text.trim().toLowerCase();
  const current = ids?.at(id, moment) ?? id;
  return current === id ? text : current;
}

/** A context of a test may have less. */
interface ContextWithIds {
  currentIds?(): CurrentIds | null | Promise<CurrentIds | null>;
}

/** Calls `make` once for each field node of an execution. */
function sharedByParents(make: (args: Arguments) => Arguments) {
  // `variableValues` is one object for each execution
  const executions = new WeakMap<object, Map<FieldNode | undefined, Arguments>>();
  return (args: Arguments, { variableValues, fieldNodes: [node] }: GraphQLResolveInfo): Arguments => {
    const byNode = executions.get(variableValues) ?? new Map<FieldNode | undefined, Arguments>();
    executions.set(variableValues, byNode);
    const shared = byNode.get(node) ?? make(args);
    byNode.set(node, shared);
    return shared;
  };
}

/** Does not add arguments that the client left out. */
function canonicalArguments(withIds: readonly GraphQLArgument[], args: Arguments): Arguments {
  return withArguments(withIds, args, (id) => String(id).trim().toLowerCase());
}

/** The ids of the entities that answer, at the moment of the list. */
function currentArguments(withIds: readonly GraphQLArgument[], args: Arguments, ids: CurrentIds): Arguments {
  const { where } = args as { readonly where?: { readonly recordedOn?: string | null } | null };
  const moment = where?.recordedOn ?? null;
  return withArguments(
    withIds.filter(({ name }) => name !== OF_DATASETS),
    args,
    (id) => ids.at(id, moment),
  );
}

/** Data sets have ids of their own. */
const OF_DATASETS = 'datasets';

function withArguments(withIds: readonly GraphQLArgument[], args: Arguments, convert: (id: string) => string) {
  const converted = withIds
    .filter(({ name }) => name in args)
    .map(({ name, type }) => [name, withId(type, args[name], convert)] as const);
  return { ...args, ...Object.fromEntries(converted) };
}

/** Converts every id in the value of an argument. */
function withId(type: GraphQLInputType, value: unknown, convert: (id: string) => string): unknown {
  const nullable = getNullableType(type);
  if (value === null || value === undefined) return value;
  if (isListType(nullable)) return (value as readonly unknown[]).map((item) => withId(nullable.ofType, item, convert));
  if (isInputObjectType(nullable)) {
    const fields = nullable.getFields();
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]: [string, unknown]) => {
        const field = fields[name];
        return [name, field ? withId(field.type, inner, convert) : inner];
      }),
    );
  }
  return nullable.name === 'ID' ? convert(value as string) : value;
}

function holdsIds(type: GraphQLInputType, seen: ReadonlySet<unknown> = new Set()): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return named.name === 'ID';
  if (seen.has(named)) return false;
  return Object.values(named.getFields()).some((field) => holdsIds(field.type, new Set([...seen, named])));
}
