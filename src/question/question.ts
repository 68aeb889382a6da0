import { type GraphQLSchema, Kind, type OperationDefinitionNode, parse, print } from 'graphql';

import { schema } from '../schema/schema.ts';
import { type DocumentFile, documentHash, headComment, readDocuments } from './document.ts';
import { type Declaration, declarationsOf, withoutDeclarations } from './example/declaration.ts';
import { type PreparedOperation, prepareOperation } from './prepared-operation.ts';
import { type Parameter, parametersOf } from './variables.ts';

/** A question of the library: a saved query with one named operation, parsed, printed, hashed and planned. */
export interface SavedQuery extends DocumentFile, PreparedOperation {
  /** `own`: from the folder of the operator. */
  readonly group: 'library' | 'own';
  readonly description: string;
  /** The document without comments, as graphql-js prints it. */
  readonly canonicalText: string;
  /** SHA-256 of the canonical text, in hexadecimal. */
  readonly hash: string;
  readonly parameters: readonly Parameter[];
  /** How the variables get values from the loaded data. */
  readonly declarations: readonly Declaration[];
}

/** Reads the questions of a folder, sorted by name, and prepares each of them. */
export async function readQuestions(folder: string): Promise<SavedQuery[]> {
  return (await readDocuments(folder)).map((file) => prepareQuestion(schema, file));
}

/** Parses, prints, hashes and plans a question, once for all requests. */
export function prepareQuestion(
  targetSchema: GraphQLSchema,
  { name, document }: DocumentFile,
  group: SavedQuery['group'] = 'library',
): SavedQuery {
  const shown = withoutDeclarations(document);
  const parsed = parse(shown);
  const operation = parsed.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error(`The question ${name} has no operation.`);
  const canonicalText = print(parsed);
  const prepared = prepareOperation(targetSchema, parsed, operation);
  prepared.planFor(null);
  const variables = operation.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
  const declarations = declarationsOf(document, variables);
  return {
    ...prepared,
    name,
    group,
    document: shown,
    description: headComment(shown),
    canonicalText,
    hash: documentHash(canonicalText),
    parameters: parametersOf(targetSchema, operation, declarations),
    declarations,
  };
}
