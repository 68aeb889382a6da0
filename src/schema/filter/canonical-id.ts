import {
  type GraphQLInputType,
  type GraphQLSchema,
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';

/**
 * Gives resolvers the ids of their arguments as records have them. Ids are in small letters without spaces: who asks for
 * `Alipay` is not told that there is no such entity. The scalar `ID` itself cannot do it: the builder takes GraphQL's own.
 */
export function canonicalIds(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const args = field.args.filter((argument) => holdsIds(argument.type));
      if (args.length === 0) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (parent, given: Readonly<Record<string, unknown>>, context, info) => {
        const mapped = args.map(({ name, type: of }) => [name, canonical(of, given[name])] as const);
        // what was left out stays so
        return resolve(
          parent,
          { ...given, ...Object.fromEntries(mapped.filter(([name]) => name in given)) },
          context,
          info,
        );
      };
    }
  }
  return schema;
}

/** A value of an argument with every id in it in its canonical form. */
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
