import type { Value } from '../../engine/engine.ts';

/* What is known of a graph before a statement runs: numbers of records, and random samples of them. */

/** The properties of a sampled record that conditions compare and lists sort by. */
export type SampledRecord = Readonly<Record<string, Value>>;

export interface Statistics {
  readonly claims: number;
  readonly entities: number;
  readonly sources: number;
  /** Whether lists can look terms up: the ability of the engine. */
  readonly hasTerms: boolean;
  /** Whether an index in this process answers lists of claims of the present. */
  readonly hasClaimIndex: boolean;
  /** Random records. Empty until they have been read. */
  readonly samples: { readonly claims: readonly SampledRecord[]; readonly entities: readonly SampledRecord[] };
}

export const NO_STATISTICS: Statistics = {
  claims: 0,
  entities: 0,
  sources: 0,
  hasTerms: false,
  hasClaimIndex: false,
  samples: { claims: [], entities: [] },
};
