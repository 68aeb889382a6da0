import {
  GraphQLError,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  Kind,
  type ObjectTypeDefinitionNode,
  type InterfaceTypeDefinitionNode,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  parse,
  print,
  printSchema,
  valueFromASTUntyped,
  visit,
} from 'graphql';

import type { RecordRow } from '../graph/record.ts';
import { closestName } from '../support/closest-match.ts';
import { excerpt } from '../support/excerpt.ts';
import type { Context } from './context.ts';
import { priced } from './cost/field-price.ts';
import { currentText } from './filter/canonical-id.ts';

/* The fields of a subgraph: https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec */

/** 2.3 is the first version with keys on interfaces. */
const SPECIFICATION = 'https://specs.apollo.dev/federation/v2.3';

/** Types that implement it have an id, which is their key. */
const KEYED = 'Node';

/** Types that other subgraphs are likely to define, too. */
const SHARED: ReadonlySet<string> = new Set(['PageInfo']);

/**
 * Returns a schema with the fields by which a gateway makes it a part of a larger graph: `_service` and `_entities`. Entities,
 * claims and sources can be looked up by their id, and so can the interfaces that they have, so that other subgraphs can add
 * fields to all entities at once.
 */
export function withFederation(schema: GraphQLSchema): GraphQLSchema {
  const { query, types, ...config } = schema.toConfig();
  if (!query) throw new Error('The schema has no type Query.');
  const keyed = types.filter(isKeyed);
  const representation = representationScalar(keyed.map(({ name }) => name));
  const entity = new GraphQLUnionType({
    name: '_Entity',
    description: 'A record that a gateway asks for by its id.',
    types: keyed.filter(isObjectType),
    resolveType: ({ __typename }: RecordRow) => __typename,
  });
  const service = new GraphQLObjectType({
    name: '_Service',
    description: 'This schema as a part of a larger graph.',
    fields: { sdl: { type: GraphQLString, description: 'The schema with the keys of its types.' } },
  });
  const sdl = subgraphSdl(schema);
  const extended = new GraphQLObjectType<unknown, Context>({
    ...query.toConfig(),
    fields: {
      ...query.toConfig().fields,
      _entities: {
        type: new GraphQLNonNull(new GraphQLList(entity)),
        description: 'The records that a gateway asks for, in the same order, with null for one that does not exist.',
        args: {
          representations: {
            type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(representation))),
            description: 'Types and ids.',
          },
        },
        extensions: priced({ size: { list: 'representations' } }),
        resolve: (_, { representations }: { readonly representations: readonly Representation[] }, context) =>
          Promise.all(representations.map((one) => represented(schema, one, context))),
      },
      _service: {
        type: new GraphQLNonNull(service),
        description: 'Describes this subgraph to a gateway.',
        extensions: priced({ each: 0 }),
        resolve: () => ({ sdl }),
      },
    },
  });
  return new GraphQLSchema({ ...config, query: extended, types: types.filter((type) => type !== query) });
}

/** A record that a gateway asks for. */
interface Representation {
  readonly __typename: string;
  readonly id: string;
}

/** The record, unless it is of another type: an entity may have become a bank since the gateway read its type. */
async function represented(
  schema: GraphQLSchema,
  { __typename, id }: Representation,
  context: Context,
): Promise<RecordRow | null> {
  const record = await context.loaders.record.load(await currentText(context, id, null));
  return record && isOfType(schema, record.__typename, __typename) ? record : null;
}

function isOfType(schema: GraphQLSchema, name: string, expected: string): boolean {
  const [type, wanted] = [schema.getType(name), schema.getType(expected)];
  if (type === wanted) return true;
  return isAbstractType(wanted) && isObjectType(type) && schema.isSubType(wanted, type);
}

function representationScalar(names: readonly string[]): GraphQLScalarType<Representation, unknown> {
  const parseValue = (value: unknown): Representation => {
    const { __typename, id } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
    if (typeof __typename !== 'string' || (typeof id !== 'string' && typeof id !== 'number')) {
      throw new GraphQLError(
        `Expected an object such as { __typename: "Bank", id: "northbank" }, got ${excerpt(JSON.stringify(value) ?? 'nothing')}.`,
      );
    }
    if (!names.includes(__typename)) {
      const closest = closestName(__typename, names);
      throw new GraphQLError(
        `Expected the name of a type with an id as __typename, got ${excerpt(JSON.stringify(__typename))}.` +
          (closest === undefined ? '' : ` Did you mean "${closest}"?`),
      );
    }
    return { __typename, id: String(id).trim().toLowerCase() };
  };
  return new GraphQLScalarType({
    name: '_Any',
    description: 'The type and the id of a record, such as `{ __typename: "Bank", id: "northbank" }`.',
    serialize: (value) => value,
    parseValue,
    parseLiteral: (node, variables) => parseValue(valueFromASTUntyped(node, variables)),
  });
}

/** The schema as it is, with the directives that a composition needs. */
function subgraphSdl(schema: GraphQLSchema): string {
  const link = `extend schema @link(url: "${SPECIFICATION}", import: ["@key", "@shareable"])`;
  const withDirectives = visit(parse(printSchema(schema)), {
    ObjectTypeDefinition: (node) => directed(node),
    InterfaceTypeDefinition: (node) => directed(node),
  });
  return `${link}\n\n${print(withDirectives)}\n`;

  function directed<Node extends ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode>(node: Node): Node {
    const directives = [
      ...(isKeyed(schema.getType(node.name.value)) ? ['@key(fields: "id")'] : []),
      ...(SHARED.has(node.name.value) ? ['@shareable'] : []),
    ];
    if (directives.length === 0) return node;
    const [like] = parse(`type Like ${directives.join(' ')} { id: ID }`).definitions;
    return like?.kind === Kind.OBJECT_TYPE_DEFINITION ? { ...node, directives: like.directives ?? [] } : node;
  }
}

function isKeyed(type: GraphQLNamedType | undefined): boolean {
  if (type?.name === KEYED) return true;
  return (isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some(({ name }) => name === KEYED);
}
