import { textIssue } from '../../model/text-rule.ts';

/**
 * A text of a foreign file as a text of a data set: on one line, without control characters, outer spaces and unclosed
 * bidirectional controls. Empty if nothing visible is left.
 */
export function oneLineText(text: string): string {
  if (SIMPLE.test(text) || textIssue(text) === null) return text;
  const line = text
    .replaceAll(INVISIBLE, '')
    .replaceAll(/[\s\p{Control}\u2028\u2029]+/gu, ' ')
    .trim();
  if (line === '' || textIssue(line) === null) return line;
  const unmarked = line.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '').trim();
  return textIssue(unmarked) === null ? unmarked : '';
}

/** What nearly every text is. */
const SIMPLE = /^[!-~]+(?: [!-~]+)*$/;
const INVISIBLE = /\p{Surrogate}|\p{Noncharacter_Code_Point}|\ufeff/gu;
