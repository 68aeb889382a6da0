import { exampleLiterals } from '../../question/example/example-literal.ts';
import type { Example } from '../../question/example/examples.ts';
import type { SavedQuery } from '../../question/question.ts';

/**
 * A question in the JSON list of questions. `document` has no comments, and `hash` is its SHA-256. The default of a
 * variable is the one of the example, if it has one.
 */
export function questionRecord(question: SavedQuery, example: Example) {
  const { name, group, description, operation, canonicalText, hash, parameters } = question;
  const literals = exampleLiterals(question, example);
  return {
    name,
    group,
    description,
    operationName: operation.name?.value ?? null,
    document: canonicalText,
    hash,
    documentId: `sha256:${hash}`,
    parameters: parameters.map(({ name: variable, type, defaultValue, required, picks, values }) => ({
      name: variable,
      type,
      default: literals.get(variable) ?? defaultValue,
      required: required || (type.endsWith('!') && defaultValue === null && !literals.has(variable)),
      picks,
      values,
    })),
  };
}
