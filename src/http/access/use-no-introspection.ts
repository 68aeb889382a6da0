import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

import type { HttpPlugin } from '../request/request-state.ts';

/** Disables introspection, except for operators. */
export function useNoIntrospection(): HttpPlugin {
  return {
    onValidate({ context, addValidationRule }) {
      if (context.state.caller.role === 'operator') return;
      addValidationRule(noIntrospection);
    },
  };
}

/** Fields that describe the schema, also to a gateway. */
const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type', '_service']);

/** A named function: Yoga caches validations by the names of their rules. */
function noIntrospection(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      const name = node.name.value;
      if (!INTROSPECTION.has(name)) return;
      context.reportError(
        new GraphQLError(
          `Expected a query of the graph, got ${name}: introspection is disabled on this server. The schema is in the package: fingraph/schema.graphql.`,
          { nodes: node },
        ),
      );
    },
  };
}
