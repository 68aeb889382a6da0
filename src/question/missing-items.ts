import type { OperationDefinitionNode } from 'graphql';

import { ClientError } from '../model/client-error.ts';
import { MAX_PAGE_SIZE } from '../schema/connection/paging.ts';
import type { TruncatedList } from './truncation.ts';

/** The items that a table lacks, and how to request them. */
export interface MissingItems {
  readonly list: string;
  readonly shown: number;
  /** Null if the operation does not select it. */
  readonly total: number | null;
  /** The value of `first` that returns the complete list; null if the list does not fit on one page. */
  readonly first: number | null;
}

/** The items that the first truncated list lacks; null if no list is truncated. */
export function missingItems(
  operation: OperationDefinitionNode,
  [list]: readonly TruncatedList[],
): MissingItems | null {
  if (!list) return null;
  const { list: name, shown, total } = list;
  const fitsOnPage = total !== null && total <= MAX_PAGE_SIZE && variableNames(operation).includes('first');
  return { list: name, shown, total, first: fitsOnPage ? total : null };
}

export function incompleteTable(
  operation: OperationDefinitionNode,
  { list, shown, total, first }: MissingItems,
): ClientError {
  const start = first === null ? 'Narrow' : `Set first=${first}, narrow`;
  return new ClientError(
    'INCOMPLETE_TABLE',
    `Expected a list that fits into one response, got ${list} with ${total ?? `${shown} or more`} items, of which the response has ${shown}. ` +
      `${start} the question with its variables (${variableNames(operation).join(', ')}), read the pages one by one from /graphql, or download the complete data from /export.`,
  );
}

function variableNames({ variableDefinitions = [] }: OperationDefinitionNode): string[] {
  return variableDefinitions.map(({ variable }) => variable.name.value);
}
