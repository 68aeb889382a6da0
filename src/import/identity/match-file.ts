import { display } from '../../dataset/issue.ts';
import { readJudgement } from '../../dataset/judgement/judgement.ts';
import { escapeFormula, unescapeFormula } from '../../support/csv-formula.ts';
import { ImportError, type ImportIssue, type Place } from '../import-error.ts';
import { csvText, readCsvRows } from './csv-row.ts';

/*
 * `matches.csv`: pairs of entities that may be the same. A person writes a judgement next to a pair; the next import follows
 * it, and writes the file again with what the person filled in.
 */

/** A row of `matches.csv`. */
export interface Match {
  /** The own id of an entity of the import. */
  readonly left: string;
  readonly leftName: string;
  /** The own id of another entity of the import, or the id of an entity of another data set. */
  readonly right: string;
  readonly rightName: string;
  /** From 0 to 1; null if an entity is in no input. */
  readonly score: number | null;
  /** What the score is made of: `name equal; country equal`. */
  readonly features: string;
  readonly judgement: Judgement | null;
  /** Who judged, and when: as a person filled them in. */
  readonly user: string;
  readonly createdAt: string;
}

export type Judgement = 'same' | 'different' | 'unsure';

/** The rows of a file of matches, each with its place. */
export interface Matches {
  readonly rows: readonly JudgedMatch[];
}

export interface JudgedMatch extends Match {
  readonly place: Place;
}

export const NO_MATCHES: Matches = { rows: [] };

/**
 * Reads a file of matches. Its name in messages is `file`.
 *
 * @throws {ImportError} if it is damaged, or two rows judge a pair differently
 */
export async function readMatches(path: string, file: string): Promise<Matches> {
  const rows: JudgedMatch[] = [];
  const issues: ImportIssue[] = [];
  const firsts = new Map<string, JudgedMatch>();
  for await (const { place, cell } of readCsvRows(path, file, LAYOUT)) {
    const [left, right] = [cell('left').trim(), cell('right').trim()];
    const text = cell('judgement').trim();
    const judgement = judgementIn(text);
    const match = {
      place,
      left,
      leftName: unescapeFormula(cell('left_name')),
      right,
      rightName: unescapeFormula(cell('right_name')),
      score: scoreIn(cell('score')),
      features: unescapeFormula(cell('features')),
      judgement,
      user: unescapeFormula(cell('user')),
      createdAt: unescapeFormula(cell('created_at')),
    };
    const first = firsts.get(pairOf(match));
    if (left === '' || right === '') {
      issues.push({
        ...place,
        column: left === '' ? 'left' : 'right',
        expected: 'the id of an entity',
        got: 'nothing',
      });
    } else if (left === right) {
      issues.push({ ...place, column: 'right', expected: 'another id than that of left', got: display(right) });
    } else if (text !== '' && judgement === null) {
      issues.push({
        ...place,
        column: 'judgement',
        expected: 'same, different, unsure or nothing',
        got: display(text),
      });
    } else if (first && first.judgement !== judgement) {
      const expected = `${first.judgement ?? 'nothing'}, as in line ${first.place.line}, which has the same pair`;
      issues.push({ ...place, column: 'judgement', expected, got: judgement ?? 'nothing' });
    } else if (!first) {
      firsts.set(pairOf(match), match);
      rows.push(match);
    }
    if (issues.length >= MAX_ISSUES) break;
  }
  if (issues.length > 0) throw new ImportError(issues);
  return { rows };
}

/** The text of `matches.csv`, in pieces. A spreadsheet runs none of it as a formula. */
export function matchText(matches: Iterable<Match>): Generator<string> {
  return csvText(LAYOUT, matches, (match) => ({
    left: match.left,
    left_name: escapeFormula(match.leftName),
    right: match.right,
    right_name: escapeFormula(match.rightName),
    score: match.score === null ? '' : match.score.toFixed(2),
    features: escapeFormula(match.features),
    judgement: match.judgement ?? '',
    user: escapeFormula(match.user),
    created_at: escapeFormula(match.createdAt),
  }));
}

/** The word of this file for a judgement, in any case and spelling; null for another word. */
function judgementIn(text: string): Judgement | null {
  const judgement = readJudgement(text);
  return judgement && WORDS[judgement];
}

const WORDS = { positive: 'same', negative: 'different', unsure: 'unsure' } as const;

/** The same for both orders of a pair. */
export function pairOf({ left, right }: Pick<Match, 'left' | 'right'>): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`;
}

const LAYOUT = {
  columns: ['left', 'left_name', 'right', 'right_name', 'score', 'features', 'judgement', 'user', 'created_at'],
  required: ['left', 'right', 'judgement'],
} as const;
const MAX_ISSUES = 100;

/** A spreadsheet may have written it with a comma. */
function scoreIn(text: string): number | null {
  const score = text.trim() === '' ? NaN : Number(text.replace(',', '.'));
  return score >= 0 && score <= 1 ? score : null;
}
