import { countryCodeHint, isCountryCode } from '../model/country-code.ts';
import { firstDay, lastDay } from '../model/partial-date.ts';
import type { ClaimRecord, EntityRecord } from '../model/record.ts';
import { type ParticipantRole, ROLES_BY_KIND } from '../model/vocabulary.ts';

/** What a rule finds: the way to the field at fault, what it should be, and what it is where its value does not tell. */
export interface Finding {
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly got?: string;
}

/** What fields of one record say together. A rule is left out where a field that it reads is itself at fault. */
export interface Rule<Item> {
  /** Paths without positions: `participants.role`. */
  readonly reads: readonly string[];
  readonly findings: (record: Item) => readonly Finding[];
}

export const entityRules: readonly Rule<EntityRecord>[] = [
  {
    reads: ['id', 'kind'],
    findings({ id, kind }) {
      const isCountryId = /^[a-z]{2}$/.test(id);
      if (kind === 'COUNTRY' && !isCountryId) return [{ path: ['id'], expected: 'the two letters of a COUNTRY' }];
      if (kind === 'COUNTRY' && !isCountryCode(id.toUpperCase())) {
        const hint = countryCodeHint(id);
        const remark = hint === null ? '' : ` (${hint})`;
        return [{ path: ['id'], expected: `an ISO 3166-1 alpha-2 code in lower case${remark}` }];
      }
      if (kind !== 'COUNTRY' && isCountryId) {
        return [
          {
            path: ['id'],
            expected: `an id other than two letters for kind ${kind}, as those are countries`,
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
      kind === 'PERSON' && country !== null ? [{ path: ['country'], expected: 'null, as a PERSON has no seat' }] : [],
  },
];

export const claimRules: readonly Rule<ClaimRecord>[] = [
  {
    reads: ['participants.entity'],
    findings: ({ participants }) =>
      repeated(participants.map(({ entity }) => entity)).map((index) => ({
        path: ['participants', index, 'entity'],
        expected: 'an entity that does not take part in the claim already',
      })),
  },
  { reads: ['kind', 'participants.role'], findings: roleCounts },
  {
    reads: ['kind', 'markets', 'participants.role', 'participants.entity'],
    findings: presenceInMarkets,
  },
  {
    reads: ['markets'],
    findings: ({ markets }) =>
      repeated(markets).map((index) => ({
        path: ['markets', index],
        expected: 'a country that is not in the list already',
      })),
  },
  inOrder('since', 'until'),
  inOrder('seenFrom', 'seenUntil'),
  {
    reads: ['stakePercent', 'stakeQualifier'],
    findings({ stakePercent, stakeQualifier }) {
      if ((stakePercent === null) === (stakeQualifier === null)) return [];
      return stakePercent === null
        ? [{ path: ['stakeQualifier'], expected: 'null, as stakePercent is null' }]
        : [{ path: ['stakeQualifier'], expected: 'a qualifier, as there is a stakePercent' }];
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

function roleCounts({ kind, participants }: ClaimRecord): Finding[] {
  return Object.entries(ROLES_BY_KIND[kind]).flatMap(([role, count]) => {
    const places = participants.flatMap((participant, index) => (participant.role === role ? [index] : []));
    const isMissing = places.length === 0 && (count === 'ONE' || count === 'ONE_OR_MORE');
    const surplus = count === 'ONE' ? places.slice(1) : [];
    const least = count === 'ONE' ? 'one' : 'at least one';
    return [
      ...(isMissing
        ? [
            {
              path: ['participants'],
              expected: `${least} ${role} for kind ${kind}`,
              got: rolesOf(participants),
            },
          ]
        : []),
      ...surplus.map((index) => ({
        path: ['participants', index, 'role'],
        expected: `one ${role} for kind ${kind}`,
        got: `${places.length} of them`,
      })),
    ];
  });
}

function rolesOf(participants: readonly { readonly role: ParticipantRole }[]): string {
  return participants.map(({ role }) => role).join(', ');
}

/** A presence names each of its countries twice, as a market and as a participant. */
function presenceInMarkets({ kind, markets, participants }: ClaimRecord): Finding[] {
  if (kind !== 'MARKET_PRESENCE') return [];
  const abouts = new Set(participants.flatMap(({ entity, role }) => (role === 'ABOUT' ? [entity] : [])));
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
      abouts.has(code.toLowerCase())
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

/** Only where it is sure: from 2018-06 until 2018 may be from June until December. */
function inOrder(from: 'since' | 'seenFrom', until: 'until' | 'seenUntil'): Rule<ClaimRecord> {
  return {
    reads: [from, until],
    findings({ [from]: start, [until]: end }) {
      if (start === null || end === null || firstDay(start) <= lastDay(end)) return [];
      return [{ path: [until], expected: `a date not before ${from}, which is ${start}` }];
    },
  };
}

/** Positions of the values that stand earlier in the list too. */
function repeated(values: readonly string[]): number[] {
  if (new Set(values).size === values.length) return [];
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}
