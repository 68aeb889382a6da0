import { ClientError } from '../model/client-error.ts';
import { closestMatch } from '../support/closest-match.ts';
import { quote } from '../support/excerpt.ts';
import type { Question } from './question.ts';

/**
 * The question of a name.
 *
 * @throws {ClientError} UNKNOWN_QUESTION that names those that may have been meant
 */
export function findQuestion(questions: readonly Question[], name: string): Question {
  const found = questions.find((question) => question.name === name);
  if (found) return found;
  const bare = questions.find((question) => name.startsWith(`${question.name}.`));
  if (bare) {
    throw new ClientError(
      'UNKNOWN_QUESTION',
      `Expected ${bare.name} with the ending .json, .csv or .html, or none, got ${quote(name)}.`,
    );
  }
  const meant = meantBy(
    name,
    questions.map((question) => question.name),
  );
  const hint = meant.length === 0 ? '' : ` Did you mean ${meant.join(', ')}?`;
  throw new ClientError(
    'UNKNOWN_QUESTION',
    `Expected the name of a question of the library, got ${quote(name)}.${hint}`,
  );
}

/** The name that is a few letters away; else those that share a word or begin alike. */
function meantBy(given: string, names: readonly string[]): string[] {
  const keys = names.map((name) => name.toUpperCase().replaceAll('-', '_'));
  const close = closestMatch(given.slice(0, 100), keys);
  if (close !== null) return names.filter((_, place) => keys[place] === close);
  const words = given
    .slice(0, 100)
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2);
  return names
    .filter((name) => words.some((word) => name.split('-').some((part) => part.startsWith(word))))
    .slice(0, 5);
}
