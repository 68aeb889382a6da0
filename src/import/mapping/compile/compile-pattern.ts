import { compilePattern, PatternError, type Pattern } from '../../value/pattern.ts';
import type { Path } from '../mapping-text.ts';
import type { Scope } from './scope.ts';

/** The pattern of a mapping; null if it is none, which is reported. */
export function patternOf(source: string, path: Path, scope: Scope): Pattern | null {
  try {
    return compilePattern(source);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    scope.report(path, `a regular expression of RE2, without back references (${error.message})`, source);
    return null;
  }
}
