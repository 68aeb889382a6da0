import { type Environment, VARIABLES } from '../config/variable.ts';
import { closestMatch } from '../support/closest-match.ts';

/**
 * A warning for each variable whose name is close to that of a setting, since it has no effect. Only variables that share
 * the first word with a setting count: an environment holds variables of many programs.
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
