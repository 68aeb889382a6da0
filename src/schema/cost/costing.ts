import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';

import type { GraphSize } from '../../graph/graph-size.ts';
import type { Variables } from './cost-argument.ts';
import type { Bound, Price } from './price.ts';
import { EMPTY_SCAN, type Scan } from './scan.ts';
import type { ScanTotal } from './scan-total.ts';

/* Types that the files that compute a cost share. */

/** The cost of one field of a document, for one parent object. */
export interface FieldCost {
  readonly node: FieldNode;
  /** The response key: the alias, or else the name. */
  readonly key: string;
  /** In points, including everything selected below the field. */
  readonly total: number;
  /** `total` without `scans`. */
  readonly each: number;
  /** Scans of the claims of owners that are unknown before the execution. */
  readonly scans: ScanTotal;
  /** The part of `total` that is the scan of this field alone. */
  readonly scanned: number;
  /** Number of objects that the field returns. */
  readonly size: number;
  readonly fields: readonly FieldCost[];
  /** The paging argument that determines `size`: its name, its value (null if absent), and the page size that is priced. */
  readonly page: { readonly argument: string; readonly requested: number | null; readonly size: number } | null;
}

/** An operation of a valid document, and the other inputs of its cost. */
export interface ResolvedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
  readonly size: GraphSize;
}

/** A change to an operation that lowers its cost: smaller pages, of some fields or of all, or fields left out. */
export interface Change {
  readonly pages?: ReadonlyMap<FieldNode, number>;
  readonly maxPage?: number;
  readonly without?: ReadonlySet<FieldNode>;
  /** Limit of `visited`; beyond it the total is Infinity. */
  readonly maxVisited?: number;
}

export interface OperationCost {
  /** Cost of all fields, at least 1. Infinity if it takes too long to compute. */
  readonly total: number;
  readonly fields: readonly FieldCost[];
  /** Number of selection sets, fields and fragments that were visited: the work of computing the cost. */
  readonly visited: number;
}

/** The state of one computation. */
export interface Costing {
  readonly schema: GraphQLSchema;
  readonly prices: ReadonlyMap<GraphQLField<unknown, unknown>, Price>;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
  readonly size: GraphSize;
  readonly change: Change;
  /** Numbers for selection sets, for the keys of `costs`. */
  readonly setIds: Map<SelectionSetNode, number>;
  /** Costs by type, scope and selection sets. */
  readonly costs: Map<string, readonly FieldCost[]>;
  readonly scans: Map<FieldNode, Map<string, Scan>>;
  readonly visits: { count: number };
}

/** The values that a field passes down to the fields below it. */
export interface Scope extends Readonly<Record<Bound['binds'], number>> {
  /** Id of the record above, if the document states it. */
  readonly owner: string | null;
  /** The scan of the list above. */
  readonly scan: Scan;
}

export const ROOT_SCOPE: Scope = { page: 0, hops: 0, centres: 0, owner: null, scan: EMPTY_SCAN };

/** Only a document built to be slow has this many fields and fragments to merge. */
const MAX_VISITED = 50_000;

/** Counts visits. Returns false once there are too many. */
export function mayVisit({ visits, change }: Costing, count: number): boolean {
  visits.count += count;
  return visits.count <= Math.min(MAX_VISITED, change.maxVisited ?? Infinity);
}
