import { ClientError } from '../../model/client-error.ts';
import type { SavedQuery } from '../../question/question.ts';
import { type TableOptions, isTableOption, readTableOptions } from '../../question/table-option.ts';
import { readVariables, signatureOf } from '../../question/variables.ts';

/** A question with the variables and table options of one request. */
export interface Invocation extends TableOptions {
  readonly question: SavedQuery;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** @throws {ClientError} BAD_USER_INPUT, which lists the variables of the question */
export function readInvocation(question: SavedQuery, search: URLSearchParams): Invocation {
  const options = readTableOptions(search);
  question.planFor(options.rows); // rejects an unknown list
  try {
    const texts = [...search].filter(([name]) => !isTableOption(name));
    return { question, variables: readVariables(question.schema, question.operation, texts), ...options };
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    const signature = signatureOf(question.parameters);
    const takes = signature === '' ? 'takes no variables' : `takes ${signature}`;
    throw new ClientError(error.code, `${error.message}\nThe question ${question.name} ${takes}.`);
  }
}
