import type { ClaimCriteria, InvolvementCriteria } from '../claim/claim-filter.ts';
import { type ClaimColumns, claimNumber } from './claim-columns.ts';
import { type Column, codeOf, firstCodeFrom } from './column.ts';
import type { ListColumn } from './list-column.ts';
import { claimsWithWord } from './words.ts';

/** Whether the claim with this number meets a criterion. */
export type Test = (claim: number) => boolean;

type Criteria = Required<ClaimCriteria>;

/** A test for each criterion, equal to its line in `criteriaText`. */
export const CRITERION_TESTS: {
  readonly [Name in keyof Criteria]: (columns: ClaimColumns, value: Criteria[Name]) => Test;
} = {
  ids: (columns, ids) => {
    const claims = new Set(ids.map((id) => claimNumber(columns, id)));
    return (claim) => claims.has(claim);
  },
  datasets: ({ text }, values) => isOneOf(text.dataset, values),
  kinds: ({ text }, values) => isOneOf(text.kind, values),
  status: ({ text }, values) => isOneOf(text.status, values),
  stages: ({ text }, values) => isOneOf(text.stage, values),
  tiers: ({ text }, values) => isOneOf(text.tier, values),
  tags: ({ list }, values) => hasOneOf(list.tags, values),
  markets: ({ list }, values) => hasOneOf(list.markets, values),
  regions: ({ text }, values) => isOneOf(text.region, values),
  involves: (columns, involvements) => {
    const tests = involvements.map((involvement) => involves(columns, involvement));
    return (claim) => tests.every((test) => test(claim));
  },
  sources: ({ list }, values) => hasOneOf(list.sources, values),
  onlySources: ({ list }, values) => hasOnly(list.sources, values),
  confidenceGt:
    ({ confidence }, bound) =>
    (claim) =>
      (confidence[claim] ?? NaN) > bound,
  confidenceGte:
    ({ confidence }, bound) =>
    (claim) =>
      (confidence[claim] ?? NaN) >= bound,
  confidenceLt:
    ({ confidence }, bound) =>
    (claim) =>
      (confidence[claim] ?? NaN) < bound,
  confidenceLte:
    ({ confidence }, bound) =>
    (claim) =>
      (confidence[claim] ?? NaN) <= bound,
  dateFrom: ({ text }, day) => isFrom(text.dateFirst, day),
  dateTo: ({ text }, day) => isUntil(text.dateLast, day),
  year: ({ text }, year) => isOneOf(text.year, [year]),
  inForceOn: ({ text }, day) => {
    const hasBegun = isUntil(text.inForceFrom, day);
    const hasNotEnded = isAfter(text.inForceUntil, day);
    return (claim) => hasBegun(claim) && hasNotEnded(claim);
  },
  knownOn: ({ text }, day) => isUntil(text.knownFrom, day),
  measures: ({ text }, values) => isOneOf(text.measure, values),
  series: ({ text }, values) => isOneOf(text.series, values),
  roundTypes: ({ text }, values) => isOneOf(text.roundType, values),
  licenceTypes: ({ text }, values) => isOneOf(text.licenceType, values),
  title: ({ text }, part) => contains(text.normalizedTitle, part),
  words: (columns, words) => {
    const tests = words.map((word) => hasWord(columns, word));
    return (claim) => tests.every((test) => test(claim));
  },
  related: ({ list }, values) => hasOneOf(list.related, values),
};

/** Whether a participant has one of these roles, and is the entity with this code. */
export function takesPart({ list }: ClaimColumns, entity: number, roles: readonly string[] | null): Test {
  const { codes, offsets } = list.participants;
  const roleCodes = list.participantRoles.codes;
  const hasRole = roles === null ? null : codeTest(list.participantRoles, roles);
  return (claim) => {
    const end = offsets[claim + 1] ?? 0;
    for (let at = offsets[claim] ?? 0; at < end; at++) {
      if (codes[at] === entity && (hasRole === null || hasRole(roleCodes[at] ?? 0))) return true;
    }
    return false;
  };
}

function isOneOf(column: Column, values: readonly string[]): Test {
  const { codes } = column;
  const test = codeTest(column, values);
  return (claim) => test(codes[claim] ?? 0);
}

export function hasOneOf(column: ListColumn, values: readonly string[]): Test {
  const { codes, offsets } = column;
  const test = codeTest(column, values);
  return (claim) => {
    const end = offsets[claim + 1] ?? 0;
    for (let at = offsets[claim] ?? 0; at < end; at++) if (test(codes[at] ?? 0)) return true;
    return false;
  };
}

function hasOnly(column: ListColumn, values: readonly string[]): Test {
  const { codes, offsets } = column;
  const test = codeTest(column, values);
  return (claim) => {
    const end = offsets[claim + 1] ?? 0;
    for (let at = offsets[claim] ?? 0; at < end; at++) if (!test(codes[at] ?? 0)) return false;
    return true;
  };
}

/** Whether a code is that of one of the values. Code 0, an unknown value, never is. */
function codeTest(column: Pick<Column, 'values'>, values: readonly string[]): (code: number) => boolean {
  const wanted = [...new Set(values.map((value) => codeOf(column, value)))].filter((code) => code !== 0);
  const [first, second, ...others] = wanted;
  if (first === undefined) return () => false;
  if (second === undefined) return (code) => code === first;
  if (others.length === 0) return (code) => code === first || code === second;
  const flags = new Uint8Array(column.values.length);
  for (const code of wanted) flags[code] = 1;
  return (code) => flags[code] === 1;
}

function isFrom(column: Column, value: string): Test {
  return inCodes(column, firstCodeFrom(column, value), column.values.length);
}

function isUntil(column: Column, value: string): Test {
  return inCodes(column, 1, firstCodeAfter(column, value));
}

function isAfter(column: Column, value: string): Test {
  return inCodes(column, firstCodeAfter(column, value), column.values.length);
}

function firstCodeAfter(column: Column, value: string): number {
  const code = firstCodeFrom(column, value);
  return column.values[code] === value ? code + 1 : code;
}

function inCodes({ codes }: Column, from: number, end: number): Test {
  return (claim) => {
    const code = codes[claim] ?? 0;
    return code >= from && code < end;
  };
}

function contains({ codes, values }: Column, part: string): Test {
  const flags = new Uint8Array(values.length);
  for (let code = 1; code < values.length; code++) if (values[code]?.includes(part)) flags[code] = 1;
  return (claim) => flags[codes[claim] ?? 0] === 1;
}

/** Marks the claims with a word in a set of bits: a claim is tested for several words. */
function hasWord({ words, size }: ClaimColumns, word: string): Test {
  const bits = new Uint32Array((size + 31) >>> 5);
  for (const claims of claimsWithWord(words, word)) {
    for (const claim of claims) bits[claim >>> 5] = (bits[claim >>> 5] ?? 0) | (1 << (claim & 31));
  }
  return (claim) => (((bits[claim >>> 5] ?? 0) >>> (claim & 31)) & 1) === 1;
}

function involves({ list }: ClaimColumns, { entities, kinds, countries, roles }: InvolvementCriteria): Test {
  const { participants, participantKinds, participantCountries, participantRoles } = list;
  const tests = (
    [
      [participants, entities],
      [participantKinds, kinds],
      [participantCountries, countries],
      [participantRoles, roles],
    ] as const
  ).flatMap(([column, values]) => (values ? { codes: column.codes, test: codeTest(column, values) } : []));
  const { offsets } = participants;
  return (claim) => {
    const end = offsets[claim + 1] ?? 0;
    for (let at = offsets[claim] ?? 0; at < end; at++) {
      if (tests.every(({ codes, test }) => test(codes[at] ?? 0))) return true;
    }
    return false;
  };
}
