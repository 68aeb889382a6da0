import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';

import { type Question, canonicalText, descriptionOf, hashOf, operationOf } from './question.ts';
import { type Parameter, parametersOf } from './variables.ts';

/** A question with all that is told of it. */
export interface CatalogueEntry extends Question {
  readonly description: string;
  readonly operation: OperationDefinitionNode;
  readonly parameters: readonly Parameter[];
}

export function catalogueOf(schema: GraphQLSchema, questions: readonly Question[]): CatalogueEntry[] {
  return questions.map((question) => {
    const operation = operationOf(question);
    return {
      ...question,
      description: descriptionOf(question),
      operation,
      parameters: parametersOf(schema, operation),
    };
  });
}

/** A question as programs read it: `document` has no comments, and `hash` is the SHA-256 of it. */
export function recordOf(entry: CatalogueEntry) {
  const hash = hashOf(entry);
  return {
    name: entry.name,
    description: entry.description,
    operationName: entry.operation.name?.value ?? null,
    document: canonicalText(entry),
    hash,
    documentId: `sha256:${hash}`,
    parameters: entry.parameters.map(({ name, type, byDefault, required, values }) => ({
      name,
      type,
      default: byDefault,
      required,
      values,
    })),
  };
}
