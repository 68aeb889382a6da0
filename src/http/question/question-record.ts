import type { SavedQuery } from '../../question/question.ts';

/** A question in the JSON list of questions. `document` has no comments, and `hash` is its SHA-256. */
export function questionRecord({ name, description, operation, canonicalText, hash, parameters }: SavedQuery) {
  return {
    name,
    description,
    operationName: operation.name?.value ?? null,
    document: canonicalText,
    hash,
    documentId: `sha256:${hash}`,
    parameters: parameters.map(({ name: variable, type, defaultValue, required, values }) => ({
      name: variable,
      type,
      default: defaultValue,
      required,
      values,
    })),
  };
}
