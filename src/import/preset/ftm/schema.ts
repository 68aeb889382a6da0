import type { EntityKind } from '../../../model/vocabulary.ts';

/*
 * The part of the FollowTheMoney model that becomes records. A schema that is not listed is a loss: things that take part
 * in no claim of a data set, such as Document and Vessel.
 */

/** Schemata of parties. An Organization is a LegalEntity, a Company both. */
export const PARTY_KINDS: Readonly<Record<string, EntityKind>> = {
  LegalEntity: 'COMPANY',
  Organization: 'COMPANY',
  Company: 'COMPANY',
  PublicBody: 'REGULATOR',
  Person: 'PERSON',
};

/** The kind of a party with a topic, if its schema says no more than that it is an organisation. */
export const TOPIC_KINDS: Readonly<Record<string, EntityKind>> = {
  'fin.bank': 'BANK',
  'fin.fund': 'INVESTOR',
};

/** A schema of links: the properties of its two ends, and what the link is called if it has no role. */
export interface LinkSchema {
  readonly from: string;
  readonly to: string;
  /** The title of a person, and the role of an organisation, in words. */
  readonly title: string;
  /** The role of the other end, in words. */
  readonly otherTitle: string;
}

export const LINKS: Readonly<Record<string, LinkSchema>> = {
  Ownership: { from: 'owner', to: 'asset', title: 'owner', otherTitle: 'asset' },
  Directorship: { from: 'director', to: 'organization', title: 'director', otherTitle: 'organisation' },
  Employment: { from: 'employee', to: 'employer', title: 'employee', otherTitle: 'employer' },
  Membership: { from: 'member', to: 'organization', title: 'member', otherTitle: 'organisation' },
  Representation: { from: 'agent', to: 'client', title: 'representative', otherTitle: 'client' },
  Occupancy: { from: 'holder', to: 'post', title: 'holder', otherTitle: 'post' },
  Control: { from: 'controller', to: 'controlled', title: 'controller', otherTitle: 'controlled' },
  Succession: { from: 'predecessor', to: 'successor', title: 'predecessor', otherTitle: 'successor' },
  UnknownLink: { from: 'subject', to: 'object', title: 'linked', otherTitle: 'linked' },
  Payment: { from: 'payer', to: 'beneficiary', title: 'payer', otherTitle: 'beneficiary' },
  Debt: { from: 'debtor', to: 'creditor', title: 'debtor', otherTitle: 'creditor' },
  Family: { from: 'person', to: 'relative', title: 'person', otherTitle: 'relative' },
  Associate: { from: 'person', to: 'associate', title: 'person', otherTitle: 'associate' },
};

/** Schemata of things that belong to one party, and the property that names it. They are in `extra` of the party. */
export const BELONGINGS: Readonly<Record<string, string>> = {
  Identification: 'holder',
  Passport: 'holder',
  CryptoWallet: 'holder',
  Security: 'issuer',
  TaxRoll: 'taxee',
  UserAccount: 'owner',
};

/** Of two schemata, the more specific one; null if neither is a case of the other. */
export function specificSchema(one: string, other: string): string | null {
  if (one === other || ancestorsOf(one).includes(other)) return one;
  return ancestorsOf(other).includes(one) ? other : null;
}

const PARENTS: Readonly<Record<string, readonly string[]>> = {
  LegalEntity: ['Thing'],
  Person: ['LegalEntity'],
  Organization: ['LegalEntity'],
  Company: ['Organization', 'Asset'],
  PublicBody: ['Organization'],
  Address: ['Thing'],
  Position: ['Thing'],
  Passport: ['Identification'],
};

function ancestorsOf(schema: string): readonly string[] {
  return (PARENTS[schema] ?? []).flatMap((parent) => [parent, ...ancestorsOf(parent)]);
}

/** The property of each link, and of a sanction, that leads back to the entity in which it is nested. */
export const ENDS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(LINKS).map(([schema, { from, to }]) => [schema, [from, to]])),
  ...Object.fromEntries(Object.entries(BELONGINGS).map(([schema, holder]) => [schema, [holder]])),
  Sanction: ['entity'],
};
