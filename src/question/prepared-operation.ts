import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';

import { type TablePlan, planTable } from './table-plan.ts';

/** An operation of a valid document, with the plans of its tables. */
export interface PreparedOperation {
  readonly schema: GraphQLSchema;
  readonly parsed: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /**
   * Returns the plan of a table, and caches it.
   *
   * @param rows the list whose items become the rows; null: the outermost
   * @throws {ClientError} BAD_USER_INPUT if `rows` is not the name of a list, REQUEST_TOO_LARGE
   */
  planFor(rows: string | null): TablePlan;
}

export function prepareOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): PreparedOperation {
  // bounded: an unknown name throws, so there are at most two entries for each list of the operation
  const plans = new Map<string | null, TablePlan>();
  return {
    schema,
    parsed: document,
    operation,
    planFor(rows) {
      const plan = plans.get(rows) ?? planTable(schema, document, operation, rows);
      plans.set(rows, plan);
      return plan;
    },
  };
}
