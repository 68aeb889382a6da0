import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  typeFromAST,
} from 'graphql';

import { ClientError } from '../model/client-error.ts';

/** A field of the result, as the selection sets of an operation determine it. */
export interface ResultShape {
  /** The key in the result: the alias of the field, or its name. */
  readonly key: string;
  /** `list` is a list of objects; a list of scalars is a `leaf`. */
  readonly kind: 'leaf' | 'object' | 'list';
  /** Whether the value is a list, of objects or of scalars. */
  readonly many: boolean;
  /** The scalar or enum of a leaf: `Float`; null for objects. */
  readonly scalar: string | null;
  /** `nodes`, `edges` or `node` of a connection, which column names leave out. */
  readonly omitted: boolean;
  /** `totalCount` or `pageInfo` of a connection, which describe the list. */
  readonly paging: boolean;
  /** Whether the field belongs to a connection. */
  readonly ofConnection: boolean;
  /** The kind of page that a value of this leaf links to; null: none. */
  readonly link: LinkKind | null;
  /** Whether the type has a `totalCount`, so that its lists may be pages of longer lists. */
  readonly hasTotalCount: boolean;
  readonly field: FieldNode | null;
  readonly shapes: readonly ResultShape[];
}

export type LinkKind = 'entity' | 'claim' | 'source' | 'url';

/** A limit is needed because nested fragments multiply fields exponentially. */
const MAX_FIELDS = 2_000;

/**
 * The shape of the results of an operation in a valid document. A field that a fragment selects for one type is part of
 * the shape for all types.
 *
 * @throws {ClientError} REQUEST_TOO_LARGE
 */
export function resultShape(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): ResultShape {
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`The schema has no ${operation.operation}.`);
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const work: Work = { schema, fragments, remainingFields: MAX_FIELDS };
  const shapes = fieldShapes(work, [{ type: root, set: operation.selectionSet }]);
  return { ...ROOT, shapes };
}

const ROOT: Omit<ResultShape, 'shapes'> = {
  key: '',
  kind: 'object',
  many: false,
  scalar: null,
  omitted: true,
  paging: false,
  ofConnection: false,
  link: null,
  hasTotalCount: false,
  field: null,
};

interface Work {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  remainingFields: number;
}

/** A selection set and the type it applies to. */
interface TypedSelection {
  readonly type: GraphQLCompositeType;
  readonly set: SelectionSetNode;
}

interface CollectedField {
  readonly parent: GraphQLCompositeType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: FieldNode[];
  readonly below: TypedSelection[];
}

function fieldShapes(work: Work, selections: readonly TypedSelection[]): ResultShape[] {
  const fields = new Map<string, CollectedField>();
  for (const selection of selections) mergeSelections(work, selection, fields);
  const shapes = [...fields].map(([key, field]) => fieldShape(work, key, field));
  // `counts` next to the items of a connection would be a second table
  const hasItems = shapes.some(isItemList);
  return shapes.filter((shape) => !hasItems || !isConnectionList(shape) || isItemList(shape));
}

function isItemList({ kind, omitted }: ResultShape): boolean {
  return kind === 'list' && omitted;
}

function isConnectionList({ kind, ofConnection }: ResultShape): boolean {
  return kind === 'list' && ofConnection;
}

function mergeSelections(work: Work, { type, set }: TypedSelection, fields: Map<string, CollectedField>): void {
  for (const node of set.selections) {
    if (work.remainingFields-- === 0) {
      throw new ClientError(
        'REQUEST_TOO_LARGE',
        `Expected a table of at most ${MAX_FIELDS} fields with fragments expanded, got more. Select fewer fields, or request JSON.`,
      );
    }
    if (node.kind === Kind.FIELD) {
      addField(work.schema, type, node, fields);
      continue;
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? work.fragments.get(node.name.value) : node;
    if (!fragment) continue; // validation rejects an unknown fragment
    const condition = fragment.typeCondition && typeFromAST(work.schema, fragment.typeCondition);
    const fragmentType = isCompositeType(condition) ? condition : type;
    mergeSelections(work, { type: fragmentType, set: fragment.selectionSet }, fields);
  }
}

function addField(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  node: FieldNode,
  fields: Map<string, CollectedField>,
): void {
  const definition = definitionOf(schema, parent, node.name.value);
  const key = node.alias?.value ?? node.name.value;
  const entry = fields.get(key) ?? { parent, definition, nodes: [], below: [] };
  fields.set(key, entry);
  entry.nodes.push(node);
  const type = getNamedType(definition.type);
  if (node.selectionSet && isCompositeType(type)) entry.below.push({ type, set: node.selectionSet });
}

function definitionOf(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  const definition = fieldsOf(parent)[name];
  if (!definition) throw new Error(`${parent} has no field ${name}.`);
  return definition;
}

function fieldShape(work: Work, key: string, { parent, definition, nodes, below }: CollectedField): ResultShape {
  const type = getNamedType(definition.type);
  const isLeaf = !isCompositeType(type);
  const many = isListType(getNullableType(definition.type));
  const ofConnection = isConnectionType(parent);
  return {
    key,
    kind: isLeaf ? 'leaf' : many ? 'list' : 'object',
    many,
    scalar: isLeaf ? type.name : null,
    omitted:
      (ofConnection && ['nodes', 'edges'].includes(definition.name)) ||
      (isEdgeType(parent) && definition.name === 'node'),
    paging: ofConnection && ['totalCount', 'pageInfo'].includes(definition.name),
    ofConnection,
    link: isLeaf ? linkKind(parent, definition.name) : null,
    hasTotalCount: 'totalCount' in fieldsOf(type),
    field: nodes[0] ?? null,
    shapes: fieldShapes(work, below),
  };
}

function isConnectionType(type: GraphQLNamedType): boolean {
  return type.name.endsWith('Connection') && 'edges' in fieldsOf(type);
}

function isEdgeType(type: GraphQLNamedType): boolean {
  return type.name.endsWith('Edge') && 'cursor' in fieldsOf(type);
}

function linkKind(parent: GraphQLCompositeType, field: string): LinkKind | null {
  if (field === 'url') return 'url';
  if (field !== 'id') return null;
  const names = [parent.name, ...(isObjectType(parent) ? parent.getInterfaces().map(({ name }) => name) : [])];
  if (names.includes('Entity')) return 'entity';
  if (names.includes('Claim')) return 'claim';
  return names.includes('Source') ? 'source' : null;
}

function fieldsOf(type: GraphQLNamedType): Record<string, GraphQLField<unknown, unknown>> {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
}
