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

/** What an answer may hold at one place, whatever the data are. */
export interface Shape {
  /** The key in the answer: the name of the field, or its alias. */
  readonly key: string;
  /** `list` is one of objects; a list of scalars is a leaf whose value is a list. */
  readonly kind: 'leaf' | 'object' | 'list';
  /** Whether the value is a list, of objects or of scalars. */
  readonly many: boolean;
  /** The scalar or enum of a leaf: `Float`; null for objects. */
  readonly scalar: string | null;
  /** A step that says nothing to people: `nodes`, `edges` and `node`. */
  readonly silent: boolean;
  /** `totalCount` or `pageInfo` of a connection: about the list, not of it. */
  readonly paging: boolean;
  /** A field of a connection. */
  readonly ofConnection: boolean;
  /** Where a value of this leaf leads to; null where nowhere. */
  readonly link: LinkKind | null;
  /** Of a type that has a `totalCount`: the lists in it may be pages of longer ones. */
  readonly counted: boolean;
  readonly field: FieldNode | null;
  readonly shapes: readonly Shape[];
}

export type LinkKind = 'entity' | 'claim' | 'source' | 'url';

/** More would be a table for nobody, and fragments within fragments make as many as they like. */
const MAX_FIELDS = 2_000;

/**
 * The shape of the answers to an operation of a valid document. What inline fragments select for single types is there
 * for all.
 *
 * @throws {ClientError} REQUEST_TOO_LARGE
 */
export function shapeOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Shape {
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`The schema has no ${operation.operation}.`);
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const work: Work = { schema, fragments, left: MAX_FIELDS };
  const shapes = shapesOf(work, [{ type: root, set: operation.selectionSet }]);
  return { ...ROOT, shapes };
}

const ROOT: Omit<Shape, 'shapes'> = {
  key: '',
  kind: 'object',
  many: false,
  scalar: null,
  silent: true,
  paging: false,
  ofConnection: false,
  link: null,
  counted: false,
  field: null,
};

interface Work {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  left: number;
}

/** A selection, with the type that it is made on. */
interface Selected {
  readonly type: GraphQLCompositeType;
  readonly set: SelectionSetNode;
}

interface Found {
  readonly parent: GraphQLCompositeType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: FieldNode[];
  readonly below: Selected[];
}

function shapesOf(work: Work, selected: readonly Selected[]): Shape[] {
  const found = new Map<string, Found>();
  for (const one of selected) collect(work, one, found);
  const shapes = [...found].map(([key, field]) => shapeOfField(work, key, field));
  // counts beside the items of a connection are another table
  const hasItems = shapes.some(isItems);
  return shapes.filter((shape) => !hasItems || !isCounts(shape) || isItems(shape));
}

function isItems({ kind, silent }: Shape): boolean {
  return kind === 'list' && silent;
}

function isCounts({ kind, ofConnection }: Shape): boolean {
  return kind === 'list' && ofConnection;
}

function collect(work: Work, { type, set }: Selected, found: Map<string, Found>): void {
  for (const node of set.selections) {
    if (work.left-- === 0) {
      throw new ClientError(
        'REQUEST_TOO_LARGE',
        `Expected a table of at most ${MAX_FIELDS} fields, fragments written out, got more. Ask for fewer, or for JSON.`,
      );
    }
    if (node.kind === Kind.FIELD) {
      addField(work.schema, type, node, found);
      continue;
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? work.fragments.get(node.name.value) : node;
    if (!fragment) continue; // a valid document has it
    const condition = fragment.typeCondition && typeFromAST(work.schema, fragment.typeCondition);
    const on = isCompositeType(condition) ? condition : type;
    collect(work, { type: on, set: fragment.selectionSet }, found);
  }
}

function addField(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  node: FieldNode,
  found: Map<string, Found>,
): void {
  const definition = definitionOf(schema, parent, node.name.value);
  const key = node.alias?.value ?? node.name.value;
  const entry = found.get(key) ?? { parent, definition, nodes: [], below: [] };
  found.set(key, entry);
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

function shapeOfField(work: Work, key: string, { parent, definition, nodes, below }: Found): Shape {
  const type = getNamedType(definition.type);
  const isLeaf = !isCompositeType(type);
  const many = isListType(getNullableType(definition.type));
  const ofConnection = isConnection(parent);
  return {
    key,
    kind: isLeaf ? 'leaf' : many ? 'list' : 'object',
    many,
    scalar: isLeaf ? type.name : null,
    silent:
      (ofConnection && ['nodes', 'edges'].includes(definition.name)) || (isEdge(parent) && definition.name === 'node'),
    paging: ofConnection && ['totalCount', 'pageInfo'].includes(definition.name),
    ofConnection,
    link: isLeaf ? linkOf(parent, definition.name) : null,
    counted: 'totalCount' in fieldsOf(type),
    field: nodes[0] ?? null,
    shapes: shapesOf(work, below),
  };
}

function isConnection(type: GraphQLNamedType): boolean {
  return type.name.endsWith('Connection') && 'edges' in fieldsOf(type);
}

function isEdge(type: GraphQLNamedType): boolean {
  return type.name.endsWith('Edge') && 'cursor' in fieldsOf(type);
}

function linkOf(parent: GraphQLCompositeType, field: string): LinkKind | null {
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
