import { ClientError } from '../../model/client-error.ts';
import { exampleLiterals } from '../../question/example/example-literal.ts';
import type { Example } from '../../question/example/examples.ts';
import type { SavedQuery } from '../../question/question.ts';
import { type TableOptions, isTableOption, readTableOptions } from '../../question/table-option.ts';
import { readVariables, signatureOf } from '../../question/variables.ts';

/** A question with the variables and table options of one request. */
export interface Invocation extends TableOptions {
  readonly question: SavedQuery;
  /** The variables of the request, and those of the example that it leaves out. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** A sentence that says why the question cannot run on this graph; null if it can. */
  readonly missing: string | null;
}

/**
 * Reads the parameters of a URL.
 *
 * @param example the values of the variables that the URL leaves out
 * @throws {ClientError} BAD_USER_INPUT, which lists the variables of the question
 */
export function readInvocation(question: SavedQuery, search: URLSearchParams, example: Example): Invocation {
  const options = readTableOptions(search);
  question.planFor(options.rows); // rejects an unknown list
  const { schema, operation, parameters, declarations } = question;
  try {
    const texts = [...search].filter(([name]) => !isTableOption(name));
    const picked = new Set(declarations.flatMap(({ variables }) => variables));
    const variables = { ...example.values, ...readVariables(schema, operation, texts, picked) };
    const isComplete = parameters.every(
      ({ name, type, defaultValue }) => Object.hasOwn(variables, name) || defaultValue !== null || !type.endsWith('!'),
    );
    return { question, variables, missing: isComplete ? null : example.missing, ...options };
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    const literals = exampleLiterals(question, example);
    const signature = signatureOf(
      parameters.map((parameter) => ({
        ...parameter,
        defaultValue: literals.get(parameter.name) ?? parameter.defaultValue,
      })),
    );
    const takes = signature === '' ? 'takes no variables' : `takes ${signature}`;
    throw new ClientError(error.code, `${error.message}\nThe question ${question.name} ${takes}.`);
  }
}
