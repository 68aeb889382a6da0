import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql';
import { createGraphQLError } from 'graphql-yoga';

import type { ErrorCode } from '../../model/client-error.ts';
import { excerpt, quote } from '../../support/excerpt.ts';
import type { HttpPlugin } from '../request/request-state.ts';
import { isDocument } from './parsed-document.ts';

/** Refuses a document whose operation is not told, or is no query. */
export function useOperation(): HttpPlugin {
  return {
    onParse({ context }) {
      return ({ result }) => {
        if (!isDocument(result)) return;
        checkOperation(result, context.params.operationName ?? null);
      };
    },
  };
}

function checkOperation(document: DocumentNode, name: string | null): void {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const [first] = operations;
  if (first === undefined) {
    throw fault('Expected an operation such as { graph { claimCount } }, got a document of fragments alone. Add one.');
  }
  if (name === null && operations.length > 1) {
    throw fault(
      `Expected "operationName" with a document of ${operations.length} operations, got none. Name one of: ${namesOf(operations)}.`,
    );
  }
  const operation = name === null ? first : operations.find((one) => one.name?.value === name);
  if (operation === undefined) {
    throw fault(
      `Expected the name of an operation of the document in "operationName", got ${quote(name)}. ${cureFor(operations)}`,
    );
  }
  if (operation.operation !== 'query') {
    throw fault(
      `Expected a query, got a ${operation.operation}. FinGraph is read only: ask, or load another data set.`,
      'GRAPHQL_VALIDATION_FAILED',
    );
  }
}

function cureFor(operations: readonly OperationDefinitionNode[]): string {
  const names = namesOf(operations);
  return names === '' ? 'Leave it out, as the operation has no name.' : `Name one of: ${names}.`;
}

function namesOf(operations: readonly OperationDefinitionNode[]): string {
  return excerpt(operations.flatMap(({ name }) => name?.value ?? []).join(', '));
}

function fault(message: string, code: ErrorCode = 'BAD_USER_INPUT'): Error {
  return createGraphQLError(message, { extensions: { code, http: { status: 400 } } });
}
