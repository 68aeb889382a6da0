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

/**
 * Lets clients write ids in any case: resolvers get them trimmed and in lower case, as in the records. The `ID` scalar cannot
 * do this, since the builder uses that of GraphQL.js.
 *
 * GraphQL.js coerces the arguments of a field again for each parent object. Resolvers get the same arguments object for all
 * parents, so that a filter is compiled once for a request.
 */
export function canonicalIds(schema: GraphQLSchema): GraphQLSchema {
  const bySignature = new Map<string, ReturnType<typeof sharedByParents>>();
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
      field.resolve = (parent, args: Arguments, context, info) => resolve(parent, shared(args, info), context, info);
    }
  }
  return schema;
}

type Arguments = Readonly<Record<string, unknown>>;

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
  const canonicals = withIds
    .filter(({ name }) => name in args)
    .map(({ name, type }) => [name, canonical(type, args[name])] as const);
  return { ...args, ...Object.fromEntries(canonicals) };
}

/** Converts every id in the value of an argument to its canonical form. */
function canonical(type: GraphQLInputType, value: unknown): unknown {
  const nullable = getNullableType(type);
  if (value === null || value === undefined) return value;
  if (isListType(nullable)) return (value as readonly unknown[]).map((item) => canonical(nullable.ofType, item));
  if (isInputObjectType(nullable)) {
    const fields = nullable.getFields();
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]: [string, unknown]) => {
        const field = fields[name];
        return [name, field ? canonical(field.type, inner) : inner];
      }),
    );
  }
  return nullable.name === 'ID'
    ? String(value as string)
        .trim()
        .toLowerCase()
    : value;
}

function holdsIds(type: GraphQLInputType, seen: ReadonlySet<unknown> = new Set()): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return named.name === 'ID';
  if (seen.has(named)) return false;
  return Object.values(named.getFields()).some((field) => holdsIds(field.type, new Set([...seen, named])));
}
