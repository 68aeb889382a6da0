import { LicenceType, StakeQualifier } from '../enum.ts';
import { dateOf } from './partial-date.ts';
import {
  ClaimRef,
  LicenceRef,
  MarketPresenceRef,
  MembershipRef,
  NodeRef,
  OwnershipRef,
  PartialDateRef,
  ProductOfferingRef,
  RoleRef,
} from '../refs.ts';
import { firstParticipant, oneParticipant, participantList } from '../participant-field.ts';

/* Claims about what holds over time: ownerships, positions, licences, memberships, offerings and presences. */

const isClaim = { interfaces: [NodeRef, ClaimRef] };

OwnershipRef.implement({
  ...isClaim,
  description: 'Parties hold shares of an organisation.',
  fields: (t) => ({
    owner: t.field(firstParticipant('The holder of the shares.', 'OWNER', 'owners')),
    owners: t.field(participantList('The holders of the shares: several if they hold them together.', 'OWNER')),
    owned: t.field(oneParticipant('The organisation whose shares are held.', 'OWNED')),
    vehicles: t.field(
      participantList('The organisations through which the shares are held or the money is invested.', 'VEHICLE'),
    ),
    stakePercent: t.exposeFloat('stakePercent', {
      nullable: true,
      description: 'The share in percent; null if none is stated.',
    }),
    stakeQualifier: t.expose('stakeQualifier', {
      type: StakeQualifier,
      nullable: true,
      description: 'How precisely the source gives the share; null if none is stated.',
    }),
  }),
});

RoleRef.implement({
  ...isClaim,
  description: 'Persons hold a position in an organisation.',
  fields: (t) => ({
    person: t.field(firstParticipant('The person.', 'PERSON', 'persons')),
    persons: t.field(participantList('The persons: several if the source names them together, as founders.', 'PERSON')),
    organisation: t.field(oneParticipant('The organisation.', 'ORGANISATION')),
    title: t.exposeString('title', { nullable: true, description: 'The job title; null if none is stated.' }),
    seenFrom: t.field({
      type: PartialDateRef,
      nullable: true,
      description:
        'When sources first mention the person in this position, which is not when it began. Null if unknown.',
      resolve: ({ seenFrom }) => dateOf(seenFrom),
    }),
    seenUntil: t.field({
      type: PartialDateRef,
      nullable: true,
      description:
        'When sources last mention the person in this position, which is not when it ended. Null if unknown.',
      resolve: ({ seenUntil }) => dateOf(seenUntil),
    }),
  }),
});

LicenceRef.implement({
  ...isClaim,
  description:
    'An authority has licensed, registered or authorised organisations in some countries, or they apply for it.',
  fields: (t) => ({
    holders: t.field(participantList('The organisations that hold the licence, or apply for it.', 'HOLDER')),
    authorities: t.field(
      participantList('The authorities that grant the licence; empty if none is named.', 'AUTHORITY'),
    ),
    licenceType: t.expose('licenceType', {
      type: LicenceType,
      nullable: true,
      description: 'The type of the licence; null if none is stated.',
    }),
    licenceNumber: t.exposeString('licenceNumber', {
      nullable: true,
      description: 'The number of the licence in the register of the authority; null if none is stated.',
    }),
  }),
});

MembershipRef.implement({
  ...isClaim,
  description: 'Organisations belong to a scheme, association or consortium.',
  fields: (t) => ({
    members: t.field(participantList('The members.', 'MEMBER')),
    body: t.field(oneParticipant('The scheme, association or consortium.', 'BODY')),
  }),
});

ProductOfferingRef.implement({
  ...isClaim,
  description: 'Organisations offer products.',
  fields: (t) => ({
    providers: t.field(participantList('The organisations that offer the products.', 'PROVIDER')),
    products: t.field(participantList('The products.', 'PRODUCT')),
  }),
});

MarketPresenceRef.implement({
  ...isClaim,
  description: 'Companies or products are available in some countries, or will be.',
  fields: (t) => ({
    subject: t.field(firstParticipant('The company or product.', 'SUBJECT', 'subjects')),
    subjects: t.field(participantList('The companies or products.', 'SUBJECT')),
  }),
});
