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
import { NOTHING, type Scan } from './scan.ts';
import type { ScanTotal } from './scan-total.ts';

/** What one field of a document costs. */
export interface FieldCost {
  readonly node: FieldNode;
  /** As the answer has it: the alias, or else the name. */
  readonly key: string;
  /** With all that is asked below it, where one object is asked for it. */
  readonly total: number;
  /** The same without the work on owners that are not known before: so much for each object that it is asked of. */
  readonly each: number;
  readonly scans: ScanTotal;
  /** What the database looks through for this field, of `total`. */
  readonly scanned: number;
  /** How many objects it gives for each. */
  readonly size: number;
  readonly fields: readonly FieldCost[];
  /** Where an argument says how much it gives: which, what it says (null: nothing), and how much that counts as. */
  readonly page: { readonly argument: string; readonly asked: number | null; readonly size: number } | null;
}

/** An operation of a valid document. */
export interface AskedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
  /** Of the graph that answers. */
  readonly size: GraphSize;
}

/** What would cost less: smaller pages, of one field or of all, and without some fields. */
export interface Change {
  readonly pages?: ReadonlyMap<FieldNode, number>;
  readonly mostOfPage?: number;
  readonly without?: ReadonlySet<FieldNode>;
  /** How many fields and fragments may be looked at; beyond, the total is Infinity. */
  readonly mostLooks?: number;
}

export interface OperationCost {
  /** Of all fields together, at least 1; Infinity where it cannot be computed. */
  readonly total: number;
  readonly fields: readonly FieldCost[];
  /** How many sets of fields, fields and fragments were looked at: the work of computing this. */
  readonly looks: number;
}

export interface Costing {
  readonly schema: GraphQLSchema;
  readonly prices: ReadonlyMap<GraphQLField<unknown, unknown>, Price>;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
  readonly size: GraphSize;
  readonly change: Change;
  readonly ids: Map<SelectionSetNode, number>;
  readonly known: Map<string, readonly FieldCost[]>;
  readonly scans: Map<FieldNode, Map<string, Scan>>;
  readonly looked: { count: number };
}

/** What fields above have said of the lists below them. */
export interface Scope extends Readonly<Record<Bound['binds'], number>> {
  /** Id of the record above. */
  readonly owner: string | null;
  /** What the list above looks through. */
  readonly scan: Scan;
}

export const NO_SCOPE: Scope = { page: 0, hops: 0, centres: 0, owner: null, scan: NOTHING };

/** How many fields and fragments are looked at, wherever they are merged; only a document made for it has so many. */
const MAX_LOOKS = 50_000;

/** Whether so much more may be looked at. */
export function mayLook({ looked, change }: Costing, count: number): boolean {
  looked.count += count;
  return looked.count <= Math.min(MAX_LOOKS, change.mostLooks ?? Infinity);
}
