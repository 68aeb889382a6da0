import { countryCodeHint, isCountryCode } from '../model/country-code.ts';
import { type Identifier, identifierIssue, identifierKey, normalizeIdentifier } from '../model/identifier.ts';
import { firstDay, lastDay } from '../model/partial-date.ts';
import type { ClaimRecord, EntityRecord } from '../model/record.ts';
import { type ParticipantRole, ROLES_BY_KIND } from '../model/role-vocabulary.ts';

/** A violation of a rule: path of the field, the expected value, and `got` if the raw value does not explain itself. */
export interface Finding {
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly got?: string;
}

/** A rule for several fields of a record. It only runs if all fields that it reads are valid. */
export interface Rule<Item> {
  /** Paths without indexes: `participants.role`. */
  readonly reads: readonly string[];
  readonly findings: (record: Item) => readonly Finding[];
}

export const entityRules: readonly Rule<EntityRecord>[] = [
  {
    reads: ['id', 'kind'],
    findings({ id, kind }) {
      const isCountryId = /^[a-z]{2}$/.test(id);
      if (kind === 'COUNTRY' && !isCountryId)
        return [{ path: ['id'], expected: 'a country code of two letters for kind COUNTRY' }];
      if (kind === 'COUNTRY' && !isCountryCode(id.toUpperCase())) {
        const hint = countryCodeHint(id);
        const remark = hint === null ? '' : ` (${hint})`;
        return [{ path: ['id'], expected: `an ISO 3166-1 alpha-2 code in lower case${remark}` }];
      }
      if (kind !== 'COUNTRY' && isCountryId) {
        return [
          {
            path: ['id'],
            expected: `an id other than two letters for kind ${kind}, as those are reserved for countries`,
          },
        ];
      }
      return [];
    },
  },
  {
    reads: ['id', 'kind', 'country'],
    findings({ id, kind, country }) {
      const code = id.toUpperCase();
      if (kind !== 'COUNTRY' || !isCountryCode(code) || country === code) return [];
      return [{ path: ['country'], expected: `${code}, the code of the country itself` }];
    },
  },
  {
    reads: ['kind', 'country'],
    findings: ({ kind, country }) =>
      kind === 'PERSON' && country !== null
        ? [{ path: ['country'], expected: 'null, as a PERSON has no country' }]
        : [],
  },
  {
    reads: ['identifiers.scheme', 'identifiers.value'],
    findings: (entity) =>
      identifiersOf(entity).flatMap((identifier, index) => {
        const expected = identifierIssue(identifier);
        return expected === null ? [] : [{ path: ['identifiers', index, 'value'], expected }];
      }),
  },
  {
    reads: ['identifiers.scheme', 'identifiers.value'],
    findings: (entity) =>
      repeatedIndexes(identifiersOf(entity).map(identifierKey)).map((index) => ({
        path: ['identifiers', index],
        expected: 'an identifier that is not already in the list',
      })),
  },
];

export const claimRules: readonly Rule<ClaimRecord>[] = [
  {
    reads: ['participants.entity', 'participants.role'],
    findings: ({ participants }) =>
      repeatedIndexes(participants.map(({ entity, role }) => `${role} ${entity}`)).map((index) => ({
        path: ['participants', index, 'entity'],
        expected: 'an entity that does not have this role in the claim already',
      })),
  },
  { reads: ['kind', 'participants.role'], findings: checkRoleCounts },
  {
    reads: ['kind', 'markets', 'participants.role', 'participants.entity'],
    findings: checkPresenceMarkets,
  },
  {
    reads: ['markets'],
    findings: ({ markets }) =>
      repeatedIndexes(markets).map((index) => ({
        path: ['markets', index],
        expected: 'a country that is not already in the list',
      })),
  },
  {
    reads: ['metric.from', 'metric.to'],
    findings({ metric }) {
      if (!metric?.from || !metric.to || firstDay(metric.from) <= lastDay(metric.to)) return [];
      return [{ path: ['metric', 'to'], expected: `a date not before from, which is ${metric.from}` }];
    },
  },
  datesInOrder('since', 'until'),
  datesInOrder('seenFrom', 'seenUntil'),
  {
    reads: ['stakePercent', 'stakeQualifier'],
    findings({ stakePercent, stakeQualifier }) {
      if ((stakePercent === null) === (stakeQualifier === null)) return [];
      return stakePercent === null
        ? [{ path: ['stakeQualifier'], expected: 'null, as stakePercent is null' }]
        : [{ path: ['stakeQualifier'], expected: 'a qualifier, as stakePercent is set' }];
    },
  },
  {
    reads: ['status', 'statusInferred'],
    findings: ({ status, statusInferred }) =>
      statusInferred && status !== 'ENDED'
        ? [
            {
              path: ['statusInferred'],
              expected: `false, as only ENDED can be inferred and the status is ${status}`,
            },
          ]
        : [],
  },
];

/** Of a record with other issues, the list may be missing, and the values are as they were written. */
function identifiersOf({ identifiers }: { readonly identifiers?: readonly Identifier[] | null }): Identifier[] {
  return (identifiers ?? []).map(({ scheme, value }) => ({ scheme, value: normalizeIdentifier({ scheme, value }) }));
}

/** The roles of each kind of claim that must occur, or only once. */
const LIMITED_ROLES: ReadonlyMap<string, readonly (readonly [string, string])[]> = new Map(
  Object.entries(ROLES_BY_KIND).map(([kind, roles]) => [
    kind,
    Object.entries(roles).filter(([, count]) => count === 'ONE' || count === 'ONE_OR_MORE'),
  ]),
);

function checkRoleCounts({ kind, participants }: ClaimRecord): Finding[] {
  return (LIMITED_ROLES.get(kind) ?? []).flatMap(([role, count]) => {
    const indexes = participants.flatMap((participant, index) => (participant.role === role ? [index] : []));
    const isMissing = indexes.length === 0 && (count === 'ONE' || count === 'ONE_OR_MORE');
    const surplus = count === 'ONE' ? indexes.slice(1) : [];
    const minimum = count === 'ONE' ? 'one' : 'at least one';
    return [
      ...(isMissing
        ? [
            {
              path: ['participants'],
              expected: `${minimum} ${role} for kind ${kind}`,
              got: roleNames(participants),
            },
          ]
        : []),
      ...surplus.map((index) => ({
        path: ['participants', index, 'role'],
        expected: `one ${role} for kind ${kind}`,
        got: `${indexes.length} of them`,
      })),
    ];
  });
}

function roleNames(participants: readonly { readonly role: ParticipantRole }[]): string {
  return participants.map(({ role }) => role).join(', ');
}

/** A MARKET_PRESENCE lists each of its countries twice: in `markets` and as an ABOUT participant. */
function checkPresenceMarkets({ kind, markets, participants }: ClaimRecord): Finding[] {
  if (kind !== 'MARKET_PRESENCE') return [];
  const aboutIds = new Set(participants.flatMap(({ entity, role }) => (role === 'ABOUT' ? [entity] : [])));
  const countries = new Set(markets.map((code) => code.toLowerCase()));
  return [
    ...participants.flatMap(({ entity, role }, index) =>
      role === 'ABOUT' && !countries.has(entity)
        ? [
            {
              path: ['participants', index, 'entity'],
              expected: 'one of the markets as ABOUT in a MARKET_PRESENCE',
            },
          ]
        : [],
    ),
    ...markets.flatMap((code, index) =>
      aboutIds.has(code.toLowerCase())
        ? []
        : [
            {
              path: ['markets', index],
              expected: 'a country that is an ABOUT participant of this MARKET_PRESENCE',
            },
          ],
    ),
  ];
}

/** Only rejects dates that are certainly reversed: from 2018-06 until 2018 may mean June to December. */
function datesInOrder(from: 'since' | 'seenFrom', until: 'until' | 'seenUntil'): Rule<ClaimRecord> {
  return {
    reads: [from, until],
    findings({ [from]: start, [until]: end }) {
      if (start === null || end === null || firstDay(start) <= lastDay(end)) return [];
      return [{ path: [until], expected: `a date not before ${from}, which is ${start}` }];
    },
  };
}

/** Returns the indexes of values that already occur earlier in the list. */
function repeatedIndexes(values: readonly string[]): number[] {
  if (new Set(values).size === values.length) return [];
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}
