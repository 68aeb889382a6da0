/*
 * What a person decided about a pair of entities: a row of `judgements.csv`. `positive` merges the two when the data set is
 * loaded, `negative` keeps the pair from being asked again, and `unsure` leaves it open.
 */

export const JUDGEMENTS = ['positive', 'negative', 'unsure'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** Other spellings, which `matches.csv` has. */
const SPELLINGS: Readonly<Record<string, Judgement>> = { same: 'positive', different: 'negative' };

export interface JudgedPair {
  readonly left: string;
  readonly right: string;
  readonly judgement: Judgement;
  /** Who decided, when and why, in the words of the file. Empty if it does not say. */
  readonly user: string;
  readonly createdAt: string;
  readonly reason: string;
}

/** The judgement that a word means, in any case and in either spelling; null for another word. */
export function readJudgement(word: string): Judgement | null {
  const lower = word.trim().toLowerCase();
  return (
    JUDGEMENTS.find((one) => one === lower) ?? (Object.hasOwn(SPELLINGS, lower) ? (SPELLINGS[lower] ?? null) : null)
  );
}

/** The same for both orders of a pair. */
export function pairKey({ left, right }: Pick<JudgedPair, 'left' | 'right'>): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`;
}

/** The judgements in an order that does not depend on their lines. */
export function sortedJudgements(pairs: readonly JudgedPair[]): JudgedPair[] {
  return pairs.toSorted((a, b) => textOrder(a.left, b.left) || textOrder(a.right, b.right));
}

function textOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
