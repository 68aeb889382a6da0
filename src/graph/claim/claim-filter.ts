import { type Condition, conditionText } from '../condition.ts';

/** Conditions on a claim, of which all must hold. Dates are days; texts are normalized. */
export type ClaimCriteria = {
  readonly ids?: readonly string[];
  readonly kinds?: readonly string[];
  readonly status?: readonly string[];
  readonly stages?: readonly string[];
  readonly tiers?: readonly string[];
  readonly markets?: readonly string[];
  readonly regions?: readonly string[];
  readonly involves?: readonly InvolvementCriteria[];
  readonly sources?: readonly string[];
  readonly onlySources?: readonly string[];
  readonly confidenceGt?: number;
  readonly confidenceGte?: number;
  readonly confidenceLt?: number;
  readonly confidenceLte?: number;
  readonly dateFrom?: string;
  readonly dateTo?: string;
  readonly year?: string;
  readonly inForceOn?: string;
  readonly knownOn?: string;
  readonly measures?: readonly string[];
  readonly series?: readonly string[];
  readonly title?: string;
  /** Words to find in the summary, as `wordsToFind` writes them. */
  readonly words?: readonly string[];
  /** Relation tags, as `relationTag` writes them. */
  readonly related?: readonly string[];
};

export type InvolvementCriteria = {
  readonly entities?: readonly string[];
  readonly kinds?: readonly string[];
  readonly countries?: readonly string[];
  readonly roles?: readonly string[];
};

export type ClaimCondition = Condition<ClaimCriteria>;

/** Cypher that evaluates the condition in `parameter` for the claim in variable `claim`. */
export function claimMeets(claim = 'c', parameter = '$filter'): string {
  return conditionText(parameter, criteriaText(claim));
}

/** A missing criterion is null and holds. A criterion on an unknown value evaluates to null. */
function criteriaText(c: string): string {
  return /* cypher */ `
    (f.ids IS NULL OR ${c}.id IN f.ids)
    AND (f.kinds IS NULL OR ${c}.kind IN f.kinds)
    AND (f.status IS NULL OR ${c}.status IN f.status)
    AND (f.stages IS NULL OR ${c}.stage IN f.stages)
    AND (f.tiers IS NULL OR ${c}.tier IN f.tiers)
    AND (f.markets IS NULL OR any(x IN ${c}.markets WHERE x IN f.markets))
    AND (f.regions IS NULL OR ${c}.region IN f.regions)
    AND (f.sources IS NULL OR any(x IN ${c}.sources WHERE x IN f.sources))
    AND (f.onlySources IS NULL OR all(x IN ${c}.sources WHERE x IN f.onlySources))
    AND (f.confidenceGt IS NULL OR ${c}.confidence > f.confidenceGt)
    AND (f.confidenceGte IS NULL OR ${c}.confidence >= f.confidenceGte)
    AND (f.confidenceLt IS NULL OR ${c}.confidence < f.confidenceLt)
    AND (f.confidenceLte IS NULL OR ${c}.confidence <= f.confidenceLte)
    AND (f.dateFrom IS NULL OR ${c}.dateFirst >= f.dateFrom)
    AND (f.dateTo IS NULL OR ${c}.dateLast <= f.dateTo)
    AND (f.year IS NULL OR ${c}.year = f.year)
    AND (f.inForceOn IS NULL OR (${c}.inForceFrom <= f.inForceOn AND f.inForceOn < ${c}.inForceUntil))
    AND (f.knownOn IS NULL OR ${c}.knownFrom <= f.knownOn)
    AND (f.measures IS NULL OR ${c}.measure IN f.measures)
    AND (f.series IS NULL OR ${c}.series IN f.series)
    AND (f.title IS NULL OR ${c}.normalizedTitle CONTAINS f.title)
    AND (f.words IS NULL OR all(w IN f.words WHERE ${c}.words CONTAINS w))
    AND (f.related IS NULL OR any(x IN ${c}.related WHERE x IN f.related))
    AND (f.involves IS NULL OR all(v IN f.involves WHERE any(x IN range(0, size(${c}.participants) - 1) WHERE
      (v.entities IS NULL OR ${c}.participants[x] IN v.entities)
      AND (v.kinds IS NULL OR ${c}.participantKinds[x] IN v.kinds)
      AND (v.countries IS NULL OR ${c}.participantCountries[x] IN v.countries)
      AND (v.roles IS NULL OR ${c}.participantRoles[x] IN v.roles))))`;
}
