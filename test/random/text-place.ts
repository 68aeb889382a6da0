import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';

import type { Client } from '../support/execute.ts';
import { inputLiteral } from '../arbitrary/document.ts';
import { inputValue } from '../arbitrary/input.ts';

/** A place of the API where a client can put a text. */
export interface TextPlace {
  /** `Entity.claims where.involves.entity` */
  readonly name: string;
  readonly type: 'ID' | 'String';
  /** Whether the place is an argument itself. */
  readonly isOuter: boolean;
  /** Puts the variable `$text` in this place; the field has the alias `found`. */
  readonly document: string;
}

/**
 * All places, found by walking the schema: every text in an argument, at any depth. `idOf` maps each type to the id of a
 * record.
 */
export async function textPlaces(
  schema: GraphQLSchema,
  client: Client,
  idOf: ReadonlyMap<string, string>,
): Promise<TextPlace[]> {
  return [...(await waysTo(schema, client, idOf))].flatMap(([type, way]) =>
    ownFields(type).flatMap((field) =>
      field.args.flatMap((argument) =>
        textsIn(argument.type, type.name === 'Query' ? 2 : 1).map(({ path, leaf, literal }) => ({
          name: `${type.name}.${field.name} ${[argument.name, ...path].join('.')}`,
          type: leaf,
          isOuter: path.length === 0,
          document: `query ($text: ${leaf}!) { ${way(
            `found: ${field.name}(${[...sampled(type, field, argument), `${argument.name}: ${literal('$text')}`].join(', ')}) ${leafSelection(field)}`,
          )} }`,
        })),
      ),
    ),
  );
}

/** The number of values to try. */
const SEEDS = 30;

type Way = (selection: string) => string;

/** The shortest path from the root to each type that has its own fields, through the first items of lists. */
async function waysTo(
  schema: GraphQLSchema,
  client: Client,
  idOf: ReadonlyMap<string, string>,
): Promise<Map<GraphQLCompositeType, Way>> {
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no queries.');
  const ways = new Map<GraphQLCompositeType, Way>([[query, (selection) => selection]]);
  for (const [name, id] of idOf) {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`There is no object type ${name}.`);
    for (const one of [...type.getInterfaces().filter((shared) => !ways.has(shared)), type]) {
      ways.set(one, (selection) => `node(id: ${JSON.stringify(id)}) { ... on ${one.name} { ${selection} } }`);
    }
  }
  // items that are appended during the loop are visited too
  for (const [type, way] of ways) {
    for (const field of fieldsOf(type)) {
      const of = getNamedType(field.type);
      if (!isObjectType(of) || ways.has(of)) continue;
      // values that return something; unreachable types are skipped
      for (let seed = 1; seed <= SEEDS && !ways.has(of); seed++) {
        const given = sampled(type, field, null, seed);
        const args = given.length === 0 ? '' : `(${given.join(', ')})`;
        const further: Way = (selection) => way(`${field.name}${args} { ${selection} }`);
        if ((await client.text(`{ ${further('reached: __typename')} }`)).includes('"reached":')) ways.set(of, further);
        if (given.length === 0) break;
      }
    }
  }
  return ways;
}

type Field = GraphQLField<unknown, unknown>;

function fieldsOf(type: GraphQLCompositeType): Field[] {
  return isUnionType(type) ? [] : Object.values(type.getFields());
}

/** The fields that do not belong to an interface, which is visited once for all types. */
function ownFields(type: GraphQLCompositeType): Field[] {
  const shared = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
  return fieldsOf(type).filter(({ name }) => !shared.some((one) => name in one.getFields()));
}

/** Values for the other required arguments of a field, and pages of one item. */
function sampled(type: GraphQLCompositeType, field: Field, beside: GraphQLArgument | null, seed = 1): string[] {
  return field.args.flatMap((argument) => {
    if (argument === beside) return [];
    if (argument.name === 'first') return ['first: 1'];
    return isRequiredArgument(argument)
      ? [`${argument.name}: ${sampleOf(argument.type, `${type.name}.${field.name}`, argument.name, seed)}`]
      : [];
  });
}

function sampleOf(type: GraphQLInputType, owner: string, name: string, seed = 1): string {
  const [value] = fc.sample(inputValue(type, { owner, name }, { depth: 1, nulls: false, moments: true }), {
    numRuns: 1,
    seed,
  });
  return inputLiteral(type, value);
}

interface TextIn {
  readonly path: readonly string[];
  readonly leaf: 'ID' | 'String';
  readonly literal: (text: string) => string;
}

/** `nesting`: how deep input objects of one type may be nested. */
function textsIn(type: GraphQLInputType, nesting: number, around: readonly GraphQLInputType[] = []): TextIn[] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return textsIn(nullable.ofType, nesting, around).map((one) => ({
      ...one,
      literal: (text) => `[${one.literal(text)}]`,
    }));
  }
  if (isInputObjectType(nullable)) {
    if (around.filter((one) => one === nullable).length >= nesting) return [];
    const fields = Object.values(nullable.getFields());
    return fields.flatMap((field) => {
      const required = fields
        .filter((other) => other !== field && isRequiredInputField(other))
        .map(({ name, type: of }) => `${name}: ${sampleOf(of, nullable.name, name)}`);
      return textsIn(field.type, nesting, [...around, nullable]).map(({ path, leaf, literal }) => ({
        path: [field.name, ...path],
        leaf,
        literal: (text) => `{ ${[...required, `${field.name}: ${literal(text)}`].join(', ')} }`,
      }));
    });
  }
  const { name } = getNamedType(nullable);
  return name === 'ID' || name === 'String' ? [{ path: [], leaf: name, literal: (text) => text }] : [];
}

/** Large enough for the list to be read. */
function leafSelection({ type }: Field): string {
  const of = getNamedType(type);
  if (!isCompositeType(of)) return '';
  return isObjectType(of) && 'pageInfo' in of.getFields() ? '{ totalCount nodes { __typename } }' : '{ __typename }';
}
