import { type FieldNode, type GraphQLCompositeType, type GraphQLField, getArgumentValues, getNamedType } from 'graphql';

import type { Costing, FieldCost, ResolvedOperation, Scope } from './costing.ts';
import type { Price } from './price.ts';
import { EMPTY_SCAN, RECORD_WORK, type Scan, facetWork } from './scan.ts';

/* The scan of a field of a document, and its work. */

/** Returns the scan of a field. A field that rescans has the scan of the list above. */
export function scanOfField(
  costing: Costing,
  type: GraphQLCompositeType,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  price: Price,
  { owner, scan: inherited }: Scope,
): Scan {
  if (!price.scan) return price.rescans ? inherited : EMPTY_SCAN;
  const scans = costing.scans.get(node) ?? new Map<string, Scan>();
  costing.scans.set(node, scans);
  const key = `${type.name} ${JSON.stringify(owner)}`;
  const scan = scans.get(key) ?? price.scan({ args: validArguments(costing, field, node), owner, size: costing.size });
  scans.set(key, scan);
  return scan;
}

/** Empty if an argument is invalid: the field rejects it when it is executed. */
function validArguments(
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

/** The id of the record that a field such as `entity(id:)` returns, for the lists below it. */
export function ownerIdOf(
  costing: Costing,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  { idArgument }: Price,
): string | null {
  if (idArgument === null) return null;
  const id = validArguments(costing, field, node)[idArgument];
  return typeof id === 'string' ? id : null;
}

/** Microseconds for each record that is scanned. A connection reads its page only if a field of the page is selected. */
export function scanWorkOf(
  costing: Costing,
  { field, node, price, scan, fields }: Pick<FieldCost, 'node' | 'fields'> & ScannedFieldNode,
): number {
  if (price.rescans === 'counts') {
    return scan.counts + (scan.counted ?? 1) * facetWork(validArguments(costing, field, node)['by'], costing.size);
  }
  if (price.rescans === 'records') return scan.counts + RECORD_WORK;
  if (price.rescans) return scan[price.rescans];
  if (!price.scan) return 0;
  const isPaged = getNamedType(field.type).name.endsWith('Connection');
  return !isPaged || fields.some((selected) => PAGE_FIELDS.has(selected.node.name.value)) ? scan.page : 0;
}

interface ScannedFieldNode {
  readonly field: GraphQLField<unknown, unknown>;
  readonly price: Price;
  readonly scan: Scan;
}

const PAGE_FIELDS: ReadonlySet<string> = new Set(['nodes', 'edges', 'pageInfo']);

/** Scans of an operation, shared by all changes that a suggestion tries, since no change affects a filter. */
const scansByOperation = new WeakMap<ResolvedOperation, Costing['scans']>();

export function scansOfOperation(operation: ResolvedOperation): Costing['scans'] {
  const scans = scansByOperation.get(operation) ?? new Map<FieldNode, Map<string, Scan>>();
  scansByOperation.set(operation, scans);
  return scans;
}
