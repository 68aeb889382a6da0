import { effectiveVariables } from './link.ts';
import { incompleteTable, missingItems } from './missing-items.ts';
import type { PreparedOperation } from './prepared-operation.ts';
import type { TablePlan } from './table-plan.ts';
import { type NestedCell, tableRows } from './table.ts';
import { type TruncatedList, truncatedLists } from './truncation.ts';

/** The result of an operation as a table. */
export interface ResultTable {
  readonly plan: TablePlan;
  readonly rows: readonly (readonly NestedCell[])[];
  /** The lists that are incomplete in the result. */
  readonly truncated: readonly TruncatedList[];
}

interface ResultTableOptions {
  /** The variables of the request, without defaults. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The list whose items become the rows; null: the outermost. */
  readonly rows: string | null;
  /** Rejects a result with a truncated list. */
  readonly complete?: boolean;
}

/**
 * Tabulates the data of a result without errors.
 *
 * @throws {ClientError} BAD_USER_INPUT if `rows` is not the name of a list, REQUEST_TOO_LARGE, INCOMPLETE_TABLE
 */
export function tableOf(
  prepared: PreparedOperation,
  data: unknown,
  { variables, rows, complete = false }: ResultTableOptions,
): ResultTable {
  const { schema, operation } = prepared;
  const plan = prepared.planFor(rows);
  const truncated = truncatedLists(plan.root, data, effectiveVariables(schema, operation, variables));
  const missing = complete ? missingItems(operation, truncated) : null;
  if (missing) throw incompleteTable(operation, missing);
  return { plan, rows: tableRows(plan, data), truncated };
}
