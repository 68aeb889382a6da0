import type { ClaimCondition, ClaimCriteria } from '../claim/claim-filter.ts';
import { LIST_PROPERTIES } from './claim-property.ts';
import { type TermChoice, type TermQueries, infixTerms, termQueries, valueTerms, wordTerm } from './term-query.ts';

/** The properties of claims in the full-text index `claim_terms`, by the criterion that compares them. */
const PROPERTIES = {
  ...LIST_PROPERTIES,
  // a claim cites at least one source
  onlySources: 'sources',
} as const;

const PARTICIPANT_PROPERTIES = {
  entities: 'participants',
  kinds: 'participantKinds',
  countries: 'participantCountries',
  roles: 'participantRoles',
} as const;

/** The queries that find the claims of a condition; null if an alternative has no criterion that the index knows. */
export function claimTerms(condition: ClaimCondition): TermQueries | null {
  return termQueries(
    condition.map((alternative) => alternative.flatMap((set) => (set.excluded ? [] : choicesOf(set)))),
  );
}

/** The criteria that `claimTerms` looks up. */
export function isLookedUp(criterion: string): boolean {
  return criterion in PROPERTIES || ['year', 'words', 'title', 'involves'].includes(criterion);
}

function choicesOf(criteria: ClaimCriteria): TermChoice[] {
  const { year, title, words = [], involves = [] } = criteria;
  return [
    ...listChoices(PROPERTIES, criteria),
    ...involves.flatMap((participant) => listChoices(PARTICIPANT_PROPERTIES, participant)),
    ...(year === undefined ? [] : [valueTerms('year', [year])]),
    ...yearChoice(criteria),
    ...(title === undefined ? [] : infixTerms('normalizedTitle', title)),
    ...words.map((word) => wordTerm('words', word)),
  ];
}

/** A choice for each criterion that is a list of values. */
export function listChoices(properties: Readonly<Record<string, string>>, criteria: object): TermChoice[] {
  return Object.entries(criteria).flatMap(([name, values]: [string, unknown]) => {
    const property = properties[name];
    return property !== undefined && Array.isArray(values) ? [valueTerms(property, values.map(String))] : [];
  });
}

/** A short range of dates as a choice of years. */
function yearChoice({ dateFrom, dateTo }: ClaimCriteria): TermChoice[] {
  if (dateFrom === undefined || dateTo === undefined) return [];
  const [first, last] = [Number(dateFrom.slice(0, 4)), Number(dateTo.slice(0, 4))];
  if (!(last >= first && last - first < MAX_YEARS)) return [];
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(4, '0'));
  return [valueTerms('year', years)];
}

const MAX_YEARS = 12;
