import { type FieldNode, type GraphQLCompositeType, type GraphQLField, getArgumentValues, getNamedType } from 'graphql';

import type { AskedOperation, Costing, FieldCost, Scope } from './costing.ts';
import type { Price } from './price.ts';
import { NOTHING, type Scan, facetWork } from './scan.ts';

/* What a field of a document looks through. */

/** What a field looks through; where it says nothing of that, what the list above it does. */
export function scanOf(
  costing: Costing,
  type: GraphQLCompositeType,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  price: Price,
  { owner, scan }: Scope,
): Scan {
  if (!price.scan) return price.rescans ? scan : NOTHING;
  const scans = costing.scans.get(node) ?? new Map<string, Scan>();
  costing.scans.set(node, scans);
  const key = `${type.name} ${JSON.stringify(owner)}`;
  const known = scans.get(key) ?? price.scan({ args: argumentsOf(costing, field, node), owner, size: costing.size });
  scans.set(key, known);
  return known;
}

/** None where one is wrong: the field refuses it. */
function argumentsOf(
  { variables }: Pick<Costing, 'variables'>,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
) {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return {};
  }
}

export function ownerOf(
  { variables }: Costing,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  { idArgument }: Price,
): string | null {
  if (idArgument === null) return null;
  const id = argumentsOf({ variables }, field, node)[idArgument];
  return typeof id === 'string' ? id : null;
}

/** For each record that a field looks at. A page is looked for only where something of it is asked. */
export function workOf(
  costing: Costing,
  { field, node, price, scan, fields }: Pick<FieldCost, 'node' | 'fields'> & Looking,
): number {
  if (price.rescans === 'counts') return scan.counts + facetWork(argumentsOf(costing, field, node)['by']);
  if (price.rescans) return scan[price.rescans];
  if (!price.scan) return 0;
  const isPaged = getNamedType(field.type).name.endsWith('Connection');
  return !isPaged || fields.some((one) => PAGE_FIELDS.has(one.node.name.value)) ? scan.page : 0;
}

interface Looking {
  readonly field: GraphQLField<unknown, unknown>;
  readonly price: Price;
  readonly scan: Scan;
}

const PAGE_FIELDS: ReadonlySet<string> = new Set(['nodes', 'edges', 'pageInfo']);

/** Looked up once for all changes that an advice tries: no change touches a condition. */
const keptScans = new WeakMap<AskedOperation, Costing['scans']>();

export function scansKept(asked: AskedOperation): Costing['scans'] {
  const known = keptScans.get(asked) ?? new Map<FieldNode, Map<string, Scan>>();
  keptScans.set(asked, known);
  return known;
}
