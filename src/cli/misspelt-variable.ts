import { type Environment, VARIABLES } from '../config/variable.ts';
import { closestMatch } from '../support/closest-match.ts';

/**
 * A line for each variable whose name is almost that of a setting: it has no effect, and nobody would notice. Only names
 * that begin like one of ours count, since an environment holds variables of many programs.
 */
export function misspeltVariables(environment: Environment): string[] {
  return Object.keys(environment).flatMap((name) => {
    if (Object.hasOwn(VARIABLES, name) || !FIRST_WORDS.has(name.split('_', 1)[0] ?? '')) return [];
    const meant = closestMatch(name, LONG_NAMES);
    return meant === null ? [] : [`${name} is not a setting of FinGraph and has no effect. Did you mean ${meant}?`];
  });
}

const LONG_NAMES = Object.keys(VARIABLES).filter((name) => name.includes('_') && name !== 'NODE_ENV');
const FIRST_WORDS: ReadonlySet<string> = new Set(LONG_NAMES.map((name) => name.split('_', 1)[0] ?? ''));
