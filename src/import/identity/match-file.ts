import type { Place } from '../import-error.ts';

/** A pair of entities that may be the same: a row of `matches.csv`. */
export interface Match {
  /** The own id of an entity of the import. */
  readonly left: string;
  readonly leftName: string;
  /** The own id of another entity of the import, or the id of an entity of another data set. */
  readonly right: string;
  readonly rightName: string;
  /** From 0 to 1, with two digits; null if a person added the row. */
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
  readonly rows: readonly (Match & { readonly place: Place })[];
}

export const NO_MATCHES: Matches = { rows: [] };
