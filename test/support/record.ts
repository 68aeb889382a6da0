/* Types of the records in the data files, for tests that compute expected results without code of the server. */

export interface Records {
  readonly claims: readonly Claim[];
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
}

export interface Claim {
  readonly id: string;
  readonly kind: string;
  readonly summary: string;
  readonly status: string;
  readonly stage: string | null;
  readonly participants: readonly Participant[];
  readonly markets: readonly string[];
  readonly region: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly date: string | null;
  readonly metric: { readonly measure: string; readonly value: number } | null;
  readonly amounts?: readonly { readonly value: number; readonly currency: string; readonly basis: string }[];
  readonly series: string | null;
  readonly confidence: number;
  readonly tier: string;
  /** Missing in lines of version 1, as the next two. */
  readonly tags?: readonly string[];
  readonly roundType?: string | null;
  readonly licenceType?: string | null;
  /** Not in the lines: set by tests with several data sets. */
  readonly dataset?: string;
  readonly citations: readonly { readonly source: string }[];
  readonly relations: readonly { readonly kind: string; readonly claim: string }[];
  readonly title: string | null;
  readonly stakePercent?: number | null;
  readonly stakeQualifier?: string | null;
  readonly seenFrom: string | null;
  readonly seenUntil: string | null;
}

export interface Participant {
  readonly entity: string;
  readonly role: string;
}

export interface Entity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly { readonly name: string }[];
  readonly country: string | null;
  readonly tags?: readonly string[];
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[];
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string | null;
}
