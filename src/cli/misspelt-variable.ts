import { type Environment, VARIABLES } from '../config/variable.ts';
import { closestMatch } from '../support/closest-match.ts';

/**
 * Returns a warning for each variable whose name is similar to that of a setting. Only variables that share the first word
 * with a setting are compared, since an environment contains variables of many programs.
 */
export function misspeltVariables(environment: Environment): string[] {
  return Object.keys(environment).flatMap((name) => {
    if (Object.hasOwn(VARIABLES, name) || !FIRST_WORDS.has(name.split('_', 1)[0] ?? '')) return [];
    const closest = closestMatch(name, LONG_NAMES);
    return closest === null ? [] : [`${name} is not a setting of FinGraph and has no effect. Did you mean ${closest}?`];
  });
}

const LONG_NAMES = Object.keys(VARIABLES).filter((name) => name.includes('_') && name !== 'NODE_ENV');
const FIRST_WORDS: ReadonlySet<string> = new Set(LONG_NAMES.map((name) => name.split('_', 1)[0] ?? ''));
