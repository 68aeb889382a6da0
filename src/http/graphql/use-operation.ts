import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql';

import { excerpt, quote } from '../../support/excerpt.ts';
import type { HttpPlugin } from '../request/request-state.ts';
import { isDocument } from './parsed-document.ts';
import { requestError } from './request-error.ts';

/** Rejects a document whose operation is missing, ambiguous or not a query. */
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
    throw operationError(
      'Expected an operation such as { graph { claimCount } }, got a document with only fragments. Add an operation.',
    );
  }
  if (name === null && operations.length > 1) {
    throw operationError(
      `Expected "operationName" with a document of ${operations.length} operations, got none. Name one of: ${operationNames(operations)}.`,
    );
  }
  const operation = name === null ? first : operations.find((candidate) => candidate.name?.value === name);
  if (operation === undefined) {
    throw operationError(
      `Expected the name of an operation of the document in "operationName", got ${quote(name)}. ${remedyFor(operations)}`,
    );
  }
  if (operation.operation !== 'query') {
    throw operationError(
      `Expected a query, got a ${operation.operation}. FinGraph is read-only: send a query, or load another data set.`,
      'GRAPHQL_VALIDATION_FAILED',
    );
  }
}

function operationError(
  message: string,
  code: 'BAD_USER_INPUT' | 'GRAPHQL_VALIDATION_FAILED' = 'BAD_USER_INPUT',
): Error {
  return requestError(message, { code });
}

function remedyFor(operations: readonly OperationDefinitionNode[]): string {
  const names = operationNames(operations);
  return names === '' ? 'Leave it out, as the operation has no name.' : `Name one of: ${names}.`;
}

function operationNames(operations: readonly OperationDefinitionNode[]): string {
  return excerpt(operations.flatMap(({ name }) => name?.value ?? []).join(', '));
}
