import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

import type { HttpPlugin } from '../request/request-state.ts';

/** Keeps the schema from all but operators. */
export function useNoIntrospection(): HttpPlugin {
  return {
    onValidate({ context, addValidationRule }) {
      if (context.state.caller.role === 'operator') return;
      addValidationRule(noIntrospection);
    },
  };
}

/** Named, since what was checked is remembered by the names of the rules. */
function noIntrospection(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      const name = node.name.value;
      if (name !== '__schema' && name !== '__type') return;
      context.reportError(
        new GraphQLError(
          `Expected a question, got ${name}, which this server does not answer. The schema is in the package: fingraph/schema.graphql.`,
          { nodes: node },
        ),
      );
    },
  };
}
