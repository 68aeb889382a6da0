import { ClientError } from '../model/client-error.ts';
import { closestMatch } from '../support/closest-match.ts';
import { quote } from '../support/excerpt.ts';

interface Named {
  readonly name: string;
}

/**
 * Finds a question by its name.
 *
 * @throws {ClientError} UNKNOWN_QUESTION, with suggestions
 */
export function findQuestion<Question extends Named>(questions: readonly Question[], name: string): Question {
  const match = questions.find((question) => question.name === name);
  if (match) return match;
  const withoutExtension = questions.find((question) => name.startsWith(`${question.name}.`));
  if (withoutExtension) {
    throw new ClientError(
      'UNKNOWN_QUESTION',
      `Expected ${withoutExtension.name} with the extension .json, .csv or .html, or none, got ${quote(name)}.`,
    );
  }
  const suggestions = similarNames(
    name,
    questions.map((question) => question.name),
  );
  const hint = suggestions.length === 0 ? '' : ` Did you mean ${suggestions.join(', ')}?`;
  throw new ClientError(
    'UNKNOWN_QUESTION',
    `Expected the name of a question in the library, got ${quote(name)}.${hint}`,
  );
}

/** The closest name; if there is none, up to five names that share a word or the beginning of a word. */
function similarNames(name: string, names: readonly string[]): string[] {
  const keys = names.map((candidate) => candidate.toUpperCase().replaceAll('-', '_'));
  const closest = closestMatch(name.slice(0, 100), keys);
  if (closest !== null) return names.filter((_, index) => keys[index] === closest);
  const words = name
    .slice(0, 100)
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2);
  return names
    .filter((candidate) => words.some((word) => candidate.split('-').some((part) => part.startsWith(word))))
    .slice(0, 5);
}
