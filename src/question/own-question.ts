import { GraphQLError, Kind, type OperationDefinitionNode, OperationTypeNode, parse, validate } from 'graphql';

import { ClientError } from '../model/client-error.ts';
import { schema } from '../schema/schema.ts';
import { failureReason } from '../support/failure-reason.ts';
import { projectFile } from '../support/project-file.ts';
import { type DocumentFile, readDocuments } from './document.ts';
import { DeclarationError } from './example/declaration.ts';
import { type SavedQuery, prepareQuestion, readQuestions } from './question.ts';

/** A question of the operator cannot be used: a line for each file, with the number of the line in it. */
class OwnQuestionError extends Error {
  override readonly name = 'OwnQuestionError';
}

/**
 * Reads the questions of the library and, after them, those of a folder of the operator.
 *
 * @param folder null: none
 * @throws {OwnQuestionError}
 */
export async function questionLibrary(folder: string | null): Promise<SavedQuery[]> {
  const library = await readQuestions(projectFile('schema/questions'));
  return folder === null ? library : [...library, ...(await ownQuestions(folder, library))];
}

async function ownQuestions(folder: string, library: readonly SavedQuery[]): Promise<SavedQuery[]> {
  const files = await readDocuments(folder).catch((cause: unknown) => {
    throw new OwnQuestionError(
      `QUESTIONS: expected a folder of .graphql files, got ${JSON.stringify(folder)}: ${failureReason(cause)}.`,
      { cause },
    );
  });
  if (files.length === 0) {
    throw new OwnQuestionError(
      `QUESTIONS: expected a folder with .graphql files, got ${JSON.stringify(folder)} without any.`,
    );
  }
  const questions: SavedQuery[] = [];
  const issues: string[] = [];
  for (const file of files) {
    try {
      questions.push(ownQuestion(file, [...library, ...questions]));
    } catch (error) {
      issues.push(`${folder.replace(/\/$/, '')}/${file.name}.graphql:${issueText(error)}`);
    }
  }
  if (issues.length > 0) throw new OwnQuestionError(issues.join('\n'));
  return questions;
}

function ownQuestion(file: DocumentFile, others: readonly SavedQuery[]): SavedQuery {
  if (!/^[a-z\d]+(?:-[a-z\d]+)*$/.test(file.name)) {
    throw new IssueInFile(
      1,
      'expected a file name of a-z, 0-9 and hyphens, since it is part of the address of the question.',
    );
  }
  const sameName = others.find(({ name }) => name === file.name);
  if (sameName)
    throw new IssueInFile(1, `expected a name of its own: the library has a question ${file.name}. Rename the file.`);
  const parsed = parse(file.document);
  const [error] = validate(schema, parsed, undefined, { maxErrors: 1 });
  if (error) throw error;
  const operations = parsed.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const [operation, second] = operations;
  if (!operation) throw new IssueInFile(1, 'expected a query, got none.');
  if (second) throw new IssueInFile(lineOf(second), 'expected one query in a file, got another one.');
  requireNamedQuery(operation, others);
  return prepareQuestion(schema, file, 'own');
}

function requireNamedQuery(operation: OperationDefinitionNode, others: readonly SavedQuery[]): void {
  const line = lineOf(operation);
  if (operation.operation !== OperationTypeNode.QUERY)
    throw new IssueInFile(line, `expected a query, got a ${operation.operation}.`);
  const name = operation.name?.value;
  if (name === undefined) throw new IssueInFile(line, 'expected a query with a name, such as query BanksOfMarket.');
  const sameName = others.find((other) => other.operation.name?.value === name);
  if (sameName)
    throw new IssueInFile(line, `expected a query name of its own: ${sameName.name} is called ${name} too.`);
}

/** An issue in one line of a file. */
class IssueInFile extends Error {
  override readonly name = 'IssueInFile';
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** `12: expected …`; without a line where none is known. */
function issueText(error: unknown): string {
  if (error instanceof IssueInFile || error instanceof DeclarationError) return `${error.line}: ${error.message}`;
  if (error instanceof GraphQLError) return `${error.locations?.[0]?.line ?? 1}: ${error.message}`;
  if (error instanceof ClientError) return `1: ${error.message}`;
  throw error;
}

function lineOf({ loc }: OperationDefinitionNode): number {
  return loc?.startToken.line ?? 1;
}
