import type { DraftClaim, DraftEntity, DraftParticipant } from '../../draft.ts';
import { slugOf } from '../../../support/slug.ts';
import { cleanJson } from '../clean-json.ts';
import { type Stake, stakeOf } from '../stake.ts';
import { bodsExtra } from './extra.ts';
import { bodsDate } from './source.ts';
import { type JsonObject, jsonObject } from '../json-object.ts';
import { type BodsStatement, numberOf, objectsIn, sideOf, bodsText } from './statement.ts';

/** What an id of a side leads to. */
export interface BodsParty {
  readonly isPerson: boolean;
  /** Of a state, the country. */
  readonly participant: DraftParticipant['entity'];
}

interface BodsSaid {
  readonly claims: readonly Omit<DraftClaim, 'citations'>[];
  /** The sides that are in none of the files. */
  readonly undescribed: readonly DraftEntity[];
  readonly losses: readonly string[];
}

/** The claims of a relationship: one for the interests of a period, and one for each position of a person. */
export function bodsClaims(statement: BodsStatement, key: string, partyOf: (id: string) => BodsParty | null): BodsSaid {
  const subject = sideOf(statement, 'subject');
  const interested = sideOf(statement, 'interestedParty');
  if (subject === null || interested === null) return nothing('relationship without a subject or an interested party');
  if ('reason' in subject) return nothing(`relationship whose subject is not specified: ${subject.reason}`);
  const owned = partyOf(subject.id) ?? undescribedParty(subject);
  if ('reason' in interested) {
    const { reason, description } = interested;
    const text = description === null ? '' : ` (${description})`;
    const note = `The interested party is not specified: ${reason}${text}.`;
    const fields = {
      note,
      tags: ['unspecified-party', ...slugs([reason])],
      extra: bodsExtra(statement),
    };
    const participants = [{ entity: owned.participant, role: 'SUBJECT' }];
    const undescribed = undescribedSides([subject], partyOf);
    return { claims: [{ key, kind: 'STATEMENT', participants, fields }], undescribed, losses: [] };
  }
  const owner = partyOf(interested.id) ?? undescribedParty(interested);
  if (JSON.stringify(owner.participant) === JSON.stringify(owned.participant)) {
    return nothing('relationship of a party with itself');
  }
  const groups = interestGroups(objectsIn(statement.details['interests']), owner.isPerson);
  return {
    claims: groups.map((group, index) => ({
      key: index === 0 ? key : `${key}#${index + 1}`,
      ...claimOf(statement, group, [owner.participant, owned.participant]),
    })),
    undescribed: undescribedSides([subject, interested], partyOf),
    losses: [],
  };
}

function nothing(loss: string): BodsSaid {
  return { claims: [], undescribed: [], losses: [loss] };
}

interface KnownSide {
  readonly id: string;
  readonly isPerson: boolean;
}

function undescribedParty({ id, isPerson }: KnownSide): BodsParty {
  return { isPerson, participant: id };
}

function undescribedSides(sides: readonly KnownSide[], partyOf: (id: string) => BodsParty | null): DraftEntity[] {
  return sides
    .filter(({ id }) => partyOf(id) === null)
    .map(({ id, isPerson }) => ({
      key: id,
      kind: isPerson ? 'PERSON' : 'COMPANY',
      name: id,
      tags: ['undescribed'],
    }));
}

/** Interests of one kind of claim, in one period. */
interface Group {
  /** Of a position. */
  readonly title: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly interests: readonly JsonObject[];
}

/** Interests that a person has as the holder of a position, with its title. */
const POSITIONS: Readonly<Record<string, string>> = {
  'board-member': 'board member',
  'board-chair': 'board chair',
  'senior-managing-official': 'senior managing official',
  settlor: 'settlor',
  trustee: 'trustee',
  protector: 'protector',
};

function interestGroups(interests: readonly JsonObject[], isPerson: boolean): readonly Group[] {
  const groups = new Map<string, Group & { readonly interests: JsonObject[] }>();
  for (const interest of interests) {
    const title = isPerson ? (POSITIONS[typeSlug(interest)] ?? null) : null;
    const since = bodsDate(interest['startDate']);
    const until = bodsDate(interest['endDate']);
    const id = JSON.stringify([title, since, until]);
    const group = groups.get(id) ?? { title, since, until, interests: [] };
    group.interests.push(interest);
    groups.set(id, group);
  }
  // a relationship may be declared without its interests
  return groups.size === 0 ? [{ title: null, since: null, until: null, interests: [] }] : [...groups.values()];
}

function claimOf(
  statement: BodsStatement,
  { title, since, until, interests }: Group,
  [owner, owned]: readonly [DraftParticipant['entity'], DraftParticipant['entity']],
): Omit<DraftClaim, 'citations' | 'key'> {
  const [first, second] = title === null ? ['OWNER', 'OWNED'] : ['PERSON', 'ORGANISATION'];
  const isReversed = since !== null && until !== null && until < since;
  // an end after the statement is a plan
  const isEnded =
    statement.isClosed || (until !== null && (statement.date === '' || until <= statement.date.slice(0, 10)));
  const details = interests.flatMap((interest) => bodsText(interest['details']) ?? []);
  const fields = {
    ...(title !== null && { title }),
    ...(title === null && shareholdingIn(interests)),
    ...(since !== null && { since }),
    ...(until !== null && !isReversed && { until }),
    ...(isEnded && { status: 'ENDED' }),
    ...(details.length > 0 && { note: [...new Set(details)].join('; ') }),
    tags: interestTags(interests),
    extra: {
      ...bodsExtra(statement, ['interests']),
      ...(interests.length > 0 && { interests: cleanJson([...interests]) }),
    },
  };
  return {
    kind: title === null ? 'OWNERSHIP' : 'ROLE',
    participants: [
      { entity: owner, role: first ?? '' },
      { entity: owned, role: second ?? '' },
    ],
    fields,
  };
}

/** The share of the shares: other rights have percentages of their own, which `extra` keeps. */
function shareholdingIn(interests: readonly JsonObject[]): Stake | null {
  const shares = interests.filter((interest) => typeSlug(interest) === 'shareholding');
  const stakes = shares.flatMap((interest) => {
    const share = jsonObject(interest['share']);
    if (share === null) return [];
    // in 0.2, the exclusive limits say whether the others are exclusive; in 0.4, they are limits themselves
    const min = numberOf(share['minimum']) ?? numberOf(share['exclusiveMinimum']);
    const max = numberOf(share['maximum']) ?? numberOf(share['exclusiveMaximum']);
    return stakeOf({ exact: numberOf(share['exact']), min, max }) ?? [];
  });
  const [stake] = stakes;
  // several shareholdings, such as a direct and an indirect one, have no known sum
  return stakes.length === 1 && stake !== undefined ? stake : null;
}

function interestTags(interests: readonly JsonObject[]): readonly string[] {
  const isBeneficial = interests.some(({ beneficialOwnershipOrControl }) => beneficialOwnershipOrControl === true);
  const levels = interests.flatMap(
    (interest) => bodsText(interest['directOrIndirect'] ?? interest['interestLevel']) ?? [],
  );
  return [
    ...new Set([
      ...interests.map(typeSlug).filter((tag) => tag !== ''),
      ...slugs(levels.filter((level) => level === 'direct' || level === 'indirect')),
      ...(isBeneficial ? ['beneficial-owner'] : []),
    ]),
  ];
}

/** `voting-rights` of `votingRights`, as 0.2 writes it. */
function typeSlug(interest: JsonObject): string {
  return slugs([bodsText(interest['type']) ?? ''])[0] ?? '';
}

function slugs(names: readonly string[]): string[] {
  return names.map((name) => slugOf(name.replaceAll(/([a-z])([A-Z])/g, '$1-$2'))).filter((slug) => slug !== '');
}
