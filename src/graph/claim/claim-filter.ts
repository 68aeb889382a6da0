import type { Params } from '../../engine/engine.ts';
import type { AmountCriteria } from '../../model/stored/amount-key.ts';
import { unite } from '../access/unite.ts';
import { type Condition, conditionText, filterParameter, isAlways } from '../condition.ts';
import { type Moment, type Tense, isValidRevision, relationshipTypes } from '../moment.ts';

/** Conditions on a claim, of which all must hold. Dates are days; texts are normalized. */
export type ClaimCriteria = {
  readonly ids?: readonly string[];
  readonly datasets?: readonly string[];
  readonly kinds?: readonly string[];
  readonly status?: readonly string[];
  readonly stages?: readonly string[];
  readonly tiers?: readonly string[];
  readonly tags?: readonly string[];
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
  readonly untilFrom?: string;
  readonly untilTo?: string;
  /** Each must be met by one of the amounts. */
  readonly amounts?: readonly AmountCriteria[];
  readonly inForceOn?: string;
  readonly knownOn?: string;
  readonly measures?: readonly string[];
  readonly series?: readonly string[];
  readonly roundTypes?: readonly string[];
  readonly licenceTypes?: readonly string[];
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

/** How a text selects claims. In the past it always has a filter, which is empty if there are no conditions. */
export interface ClaimSelection extends Tense {
  readonly filtered: boolean;
  /** The filter compares relations in the past. In the present, a claim stores the tags of its relations. */
  readonly related: boolean;
}

const PRESENT = { past: false, related: false };

export const CLAIM_SELECTIONS: readonly ClaimSelection[] = [
  { ...PRESENT, filtered: false },
  { ...PRESENT, filtered: true },
  { past: true, filtered: true, related: false },
  { past: true, filtered: true, related: true },
];

export function claimSelection(at: Moment, where: ClaimCondition): ClaimSelection {
  if (at === null) return { ...PRESENT, filtered: !isAlways(where) };
  return { past: true, filtered: true, related: comparesRelations(where) };
}

export function selectionSuffix({ filtered, past, related }: ClaimSelection): string {
  return [past ? 'past' : filtered ? 'filtered' : [], related ? 'related' : []].flat().join('.');
}

/** The parameters of a text that selects claims. */
export function selectionParameters(at: Moment, where: ClaimCondition): Params {
  return at === null ? filterParameter(unite(where)) : { filter: unite(where), at };
}

export function comparesRelations(where: ClaimCondition): boolean {
  return where.some((alternative) => alternative.some(({ related }) => related !== undefined));
}

/** Cypher that evaluates the condition in `parameter` for the claim in variable `claim`; with `related`, after `callRelated`. */
export function claimMeets(claim = 'c', parameter = '$filter', { related } = { related: false }): string {
  return conditionText(parameter, criteriaText(claim, related ? `${claim}Related` : `${claim}.related`));
}

/** Cypher that matches the claims `c` of a pattern that meet `conditions` and, if the selection has them, filter and moment. */
export function selectClaims(
  pattern: string,
  conditions: readonly string[],
  selection: ClaimSelection,
  filter = '$filter',
): string {
  const { past, filtered, related } = selection;
  const simple = [
    ...(past ? [isValidRevision('c')] : []),
    ...conditions,
    ...(filtered && !related ? [claimMeets('c', filter)] : []),
  ];
  const where =
    simple.length === 0
      ? ''
      : /* cypher */ `
    WHERE ${simple.join('\n    AND ')}`;
  const byRelations = related
    ? /* cypher */ `
    ${callRelated('c')} WHERE ${claimMeets('c', filter, selection)}`
    : '';
  return /* cypher */ `MATCH ${pattern}${where}${byRelations}`;
}

/**
 * Adds `<claim>Related`, the tags of the relations that a claim had at the moment. Each relation has a tag with its
 * direction and one without: `relationTag` writes only one of them, depending on whether the kind is symmetric.
 */
export function callRelated(claim: string): string {
  const { relates } = relationshipTypes({ past: true });
  return /* cypher */ `CALL (${claim}) {
      MATCH (${claim})-[r:${relates}]->()
      RETURN collect(r.kind) + collect(r.kind + ' OUT') AS ${claim}Out
    }
    CALL (${claim}) {
      MATCH (:Node {id: ${claim}.byId})<-[r:${relates}]-(other) WHERE ${isValidRevision('other')}
      RETURN collect(r.kind) + collect(r.kind + ' IN') AS ${claim}In
    }
    WITH *, ${claim}Out + ${claim}In AS ${claim}Related`;
}

/** A missing criterion is null and holds. A criterion on an unknown value evaluates to null. */
function criteriaText(c: string, related: string): string {
  return /* cypher */ `
    (f.ids IS NULL OR ${c}.byId IN f.ids)
    AND (f.datasets IS NULL OR ${c}.dataset IN f.datasets)
    AND (f.kinds IS NULL OR ${c}.kind IN f.kinds)
    AND (f.status IS NULL OR ${c}.status IN f.status)
    AND (f.stages IS NULL OR ${c}.stage IN f.stages)
    AND (f.tiers IS NULL OR ${c}.tier IN f.tiers)
    AND (f.tags IS NULL OR any(x IN ${c}.tags WHERE x IN f.tags))
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
    AND (f.untilFrom IS NULL OR ${c}.untilFirst >= f.untilFrom)
    AND (f.untilTo IS NULL OR ${c}.untilLast <= f.untilTo)
    AND (f.inForceOn IS NULL OR (${c}.inForceFrom <= f.inForceOn AND f.inForceOn < ${c}.inForceUntil))
    AND (f.knownOn IS NULL OR ${c}.knownFrom <= f.knownOn)
    AND (f.measures IS NULL OR ${c}.measure IN f.measures)
    AND (f.series IS NULL OR ${c}.series IN f.series)
    AND (f.roundTypes IS NULL OR ${c}.roundType IN f.roundTypes)
    AND (f.licenceTypes IS NULL OR ${c}.licenceType IN f.licenceTypes)
    AND (f.title IS NULL OR ${c}.normalizedTitle CONTAINS f.title)
    AND (f.words IS NULL OR all(w IN f.words WHERE ${c}.words CONTAINS w))
    AND (f.related IS NULL OR any(x IN ${related} WHERE x IN f.related))
    AND (f.amounts IS NULL OR all(v IN f.amounts WHERE any(x IN ${c}.amountKeys WHERE x >= v.from AND x < v.below
      AND (v.currency IS NULL OR x CONTAINS v.currency) AND (v.basis IS NULL OR x ENDS WITH v.basis))))
    AND (f.involves IS NULL OR all(v IN f.involves WHERE any(x IN range(0, size(${c}.participants) - 1) WHERE
      (v.entities IS NULL OR ${c}.participants[x] IN v.entities)
      AND (v.kinds IS NULL OR ${c}.participantKinds[x] IN v.kinds)
      AND (v.countries IS NULL OR ${c}.participantCountries[x] IN v.countries)
      AND (v.roles IS NULL OR ${c}.participantRoles[x] IN v.roles))))`;
}
