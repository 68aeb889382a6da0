import { type AmountCriteria, meetsAmount } from '../../model/stored/amount-key.ts';
import { LIST_PROPERTIES } from './claim-property.ts';
import type { Value } from '../../engine/engine.ts';
import type { Condition, Signed } from '../condition.ts';
import type { ClaimCriteria, InvolvementCriteria } from '../claim/claim-filter.ts';
import type { EntityCriteria } from '../entity/entity-filter.ts';
import type { SampledRecord } from './statistics.ts';

/* Compares sampled records as the statements of `claim-filter.ts` and `entity-filter.ts` do, to estimate how many match. */

export type SampleTest = (record: SampledRecord) => boolean;

/** A test of a whole condition. `testOf` makes the test of one set of criteria, which is made once for all records. */
export function conditionTest<Criteria extends object>(
  condition: Condition<Criteria>,
  testOf: (criteria: Criteria) => SampleTest,
): SampleTest {
  const alternatives = condition.map((alternative) =>
    alternative.map((set: Signed<Criteria>) => ({ test: testOf(set), excluded: set.excluded })),
  );
  return (record) => alternatives.some((sets) => sets.every(({ test, excluded }) => test(record) !== excluded));
}

const CLAIM_PROPERTIES: Readonly<Record<string, string>> = LIST_PROPERTIES;

/** The properties of a claim that `claimTest` compares. */
export const COMPARED_OF_CLAIM: readonly string[] = [
  ...Object.values(CLAIM_PROPERTIES),
  'confidence',
  'dateFirst',
  'dateLast',
  'year',
  'untilFirst',
  'untilLast',
  'amountKeys',
  'inForceFrom',
  'inForceUntil',
  'knownFrom',
  'normalizedTitle',
  'words',
  'participants',
  'participantRoles',
  'participantKinds',
  'participantCountries',
];

export function claimTest(criteria: ClaimCriteria): SampleTest {
  return everyTest(
    Object.entries(criteria).map(([name, expected]: [string, unknown]) => {
      const property = CLAIM_PROPERTIES[name];
      if (property !== undefined) return hasValueIn(property, expected as readonly string[]);
      const compare = COMPARISONS[name];
      return compare ? (claim) => compare(claim, expected as never) : ANY;
    }),
  );
}

const COMPARISONS: Readonly<Record<string, (claim: SampledRecord, expected: never) => boolean>> = {
  onlySources: ({ sources }, expected: readonly string[]) => sampledList(sources).every((id) => expected.includes(id)),
  confidenceGt: ({ confidence }, bound: number) => isNumber(confidence) && confidence > bound,
  confidenceGte: ({ confidence }, bound: number) => isNumber(confidence) && confidence >= bound,
  confidenceLt: ({ confidence }, bound: number) => isNumber(confidence) && confidence < bound,
  confidenceLte: ({ confidence }, bound: number) => isNumber(confidence) && confidence <= bound,
  dateFrom: ({ dateFirst }, day: string) => isSampledText(dateFirst) && dateFirst >= day,
  dateTo: ({ dateLast }, day: string) => isSampledText(dateLast) && dateLast <= day,
  year: ({ year }, expected: string) => year === expected,
  untilFrom: ({ untilFirst }, day: string) => isSampledText(untilFirst) && untilFirst >= day,
  untilTo: ({ untilLast }, day: string) => isSampledText(untilLast) && untilLast <= day,
  amounts: ({ amountKeys }, expected: readonly AmountCriteria[]) =>
    expected.every((amount) => sampledList(amountKeys).some((key) => meetsAmount(key, amount))),
  inForceOn: ({ inForceFrom, inForceUntil }, day: string) =>
    isSampledText(inForceFrom) && isSampledText(inForceUntil) && inForceFrom <= day && day < inForceUntil,
  knownOn: ({ knownFrom }, day: string) => isSampledText(knownFrom) && knownFrom <= day,
  title: ({ normalizedTitle }, part: string) => isSampledText(normalizedTitle) && normalizedTitle.includes(part),
  words: (claim, expected: readonly string[]) => containsWords(expected)(claim),
  involves: (claim, expected: readonly InvolvementCriteria[]) =>
    expected.every((criteria) =>
      sampledList(claim['participants']).some((_, index) => participantMeets(claim, index, criteria)),
    ),
};

function participantMeets(claim: SampledRecord, index: number, criteria: InvolvementCriteria): boolean {
  const { entities, kinds, countries, roles } = criteria;
  const at = (property: string): string => sampledList(claim[property])[index] ?? '';
  return (
    (entities?.includes(at('participants')) ?? true) &&
    (kinds?.includes(at('participantKinds')) ?? true) &&
    (countries?.includes(at('participantCountries')) ?? true) &&
    (roles?.includes(at('participantRoles')) ?? true)
  );
}

const ENTITY_PROPERTIES: Readonly<Record<string, string>> = {
  ids: 'id',
  datasets: 'datasets',
  kinds: 'kind',
  countries: 'country',
  tags: 'tags',
  identifiers: 'identifiers',
};

/** The properties of an entity that `entityTest` compares. */
export const COMPARED_OF_ENTITY: readonly string[] = [...Object.values(ENTITY_PROPERTIES), 'names', 'words'];

/** Participations count as met. */
export function entityTest(criteria: EntityCriteria): SampleTest {
  return everyTest(
    Object.entries(criteria).map(([name, expected]: [string, unknown]) => {
      const property = ENTITY_PROPERTIES[name];
      if (property !== undefined) return hasValueIn(property, expected as readonly string[]);
      if (name === 'words') return containsWords(expected as readonly string[]);
      return name === 'name' ? hasValueIn('names', [expected as string]) : ANY;
    }),
  );
}

const ANY: SampleTest = () => true;

function everyTest(tests: readonly SampleTest[]): SampleTest {
  const needed = tests.filter((test) => test !== ANY);
  return (record) => needed.every((test) => test(record));
}

function hasValueIn(property: string, values: readonly string[]): SampleTest {
  const expected = new Set<Value>(values);
  return (record) => {
    const actual = record[property] ?? null;
    return Array.isArray(actual) ? actual.some((value: Value) => expected.has(value)) : expected.has(actual);
  };
}

function containsWords(expected: readonly string[]): SampleTest {
  return ({ words }) => isSampledText(words) && expected.every((word) => words.includes(word));
}

function sampledList(value: Value | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

function isSampledText(value: Value | undefined): value is string {
  return typeof value === 'string';
}

function isNumber(value: Value | undefined): value is number {
  return typeof value === 'number';
}
