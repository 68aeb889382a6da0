import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { ReferenceObject, SchemaObject } from 'openapi3-ts/oas31';

/** A schema of OpenAPI 3.1, which is JSON Schema. */
export type JsonSchema = SchemaObject | ReferenceObject;

const SCALARS: Readonly<Record<string, SchemaObject>> = {
  Int: { type: 'integer', format: 'int32' },
  Float: { type: 'number', format: 'double' },
  Boolean: { type: 'boolean' },
  Date: { type: 'string', format: 'date' },
  DateTime: { type: 'string', format: 'date-time' },
  CountryCode: { type: 'string', pattern: '^[A-Z]{2}$' },
  CurrencyCode: { type: 'string', pattern: '^[A-Z]{3}$' },
  JSON: {},
};

/** Arguments accept more than results contain, such as a moment without seconds, or a code in lower case. */
const INPUTS: Readonly<Record<string, SchemaObject>> = {
  DateTime: { type: 'string' },
  CountryCode: { type: 'string' },
  CurrencyCode: { type: 'string' },
};

function leafSchema(type: GraphQLNamedType): SchemaObject {
  if (isEnumType(type)) return { type: 'string', enum: type.getValues().map(({ name }) => name) };
  return SCALARS[type.name] ?? { type: 'string' };
}

/**
 * The schema of an argument. Input objects refer to `components`, to which they are added.
 */
export function inputSchema(type: GraphQLInputType, components: Map<string, SchemaObject>): JsonSchema {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return { type: 'array', items: inputSchema(nullable.ofType, components) };
  if (!isInputObjectType(nullable)) return INPUTS[nullable.name] ?? leafSchema(nullable);
  if (!components.has(nullable.name)) addInputObject(nullable, components);
  return { $ref: `#/components/schemas/${nullable.name}` };
}

function addInputObject(type: GraphQLInputObjectType, components: Map<string, SchemaObject>): void {
  const fields = Object.values(type.getFields());
  const properties: Record<string, JsonSchema> = {};
  // before its fields, which may have the same type
  components.set(type.name, {
    type: 'object',
    ...(type.description && { description: type.description }),
    properties,
    required: fields
      .filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
      .map(({ name }) => name),
    additionalProperties: false,
  });
  for (const { name, type: fieldType, description } of fields) {
    properties[name] = { ...inputSchema(fieldType, components), ...(description && { description }) };
  }
}

/** The schema of what an operation returns as `data`. */
export function resultSchema(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): SchemaObject {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`The schema has no ${operation.operation} type.`);
  return objectSchema({ schema, fragments }, root, [operation.selectionSet]);
}

interface Source {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** A field of an object in a result. */
interface Selected {
  readonly type: GraphQLOutputType;
  readonly selections: SelectionSetNode[];
  /** Whether every object has it. */
  isCertain: boolean;
}

/** The schema of the objects of a type; of an abstract one, each object has the fields of some of the fragments. */
function objectSchema(source: Source, type: GraphQLNamedType, selections: readonly SelectionSetNode[]): SchemaObject {
  const fields = new Map<string, Selected[]>();
  for (const selection of selections) collectSelected(source, { type, selection, isCertain: true }, fields);
  const properties = Object.fromEntries(
    [...fields].map(([key, selected]) => {
      const schemas = selected.map((field) => outputSchema(source, field.type, field.selections));
      const different = [...new Map(schemas.map((one) => [JSON.stringify(one), one])).values()];
      return [key, different.length === 1 ? (different[0] ?? {}) : { anyOf: different }];
    }),
  );
  const required = [...fields].filter(([, all]) => all.some(({ isCertain }) => isCertain)).map(([key]) => key);
  return { type: 'object', properties, ...(required.length > 0 && { required }) };
}

interface Selection {
  readonly type: GraphQLNamedType;
  readonly selection: SelectionSetNode;
  readonly isCertain: boolean;
}

function collectSelected(
  source: Source,
  { type, selection, isCertain }: Selection,
  fields: Map<string, Selected[]>,
): void {
  for (const node of selection.selections) {
    const isAlways = isCertain && (node.directives ?? []).every(({ name }) => !CONDITIONAL.has(name.value));
    if (node.kind === Kind.FIELD) {
      const field =
        node.name.value === '__typename'
          ? TypeNameMetaFieldDef
          : isObjectType(type) || isInterfaceType(type)
            ? type.getFields()[node.name.value]
            : undefined;
      if (!field) continue;
      const key = node.alias?.value ?? node.name.value;
      const known = fields.get(key) ?? [];
      const same = known.find((one) => String(one.type) === String(field.type));
      const added = same ?? { type: field.type, selections: [], isCertain: false };
      if (node.selectionSet) added.selections.push(node.selectionSet);
      added.isCertain ||= isAlways;
      if (!same) fields.set(key, [...known, added]);
      continue;
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? source.fragments.get(node.name.value) : node;
    if (!fragment) continue;
    const condition = fragment.typeCondition ? source.schema.getType(fragment.typeCondition.name.value) : type;
    if (!condition) continue;
    const applies = condition === type || (isAbstractType(condition) && !isAbstractType(type));
    collectSelected(
      source,
      { type: condition, selection: fragment.selectionSet, isCertain: isAlways && applies },
      fields,
    );
  }
}

const CONDITIONAL: ReadonlySet<string> = new Set(['include', 'skip']);

function outputSchema(source: Source, type: GraphQLOutputType, selections: readonly SelectionSetNode[]): SchemaObject {
  const nullable = getNullableType(type);
  const known = isListType(nullable)
    ? { type: 'array' as const, items: outputSchema(source, nullable.ofType, selections) }
    : isCompositeType(nullable)
      ? objectSchema(source, nullable, selections)
      : leafSchema(nullable);
  // the schema of any JSON allows null
  return isNonNullType(type) || known.type === undefined ? known : { anyOf: [known, { type: 'null' }] };
}
