import type { EntityKind } from '../vocabulary.ts';

/*
 * Which kinds can describe one entity. COMPANY is the kind of an organisation that no other kind describes better, so any
 * other kind of organisation refines it.
 */

type KindGroup = 'ORGANISATION' | 'OFFER' | 'PERSON' | 'COUNTRY';

const GROUPS: Readonly<Record<EntityKind, KindGroup>> = {
  COMPANY: 'ORGANISATION',
  BANK: 'ORGANISATION',
  MERCHANT: 'ORGANISATION',
  INVESTOR: 'ORGANISATION',
  REGULATOR: 'ORGANISATION',
  PUBLICATION: 'ORGANISATION',
  EXCHANGE: 'ORGANISATION',
  WALLET: 'OFFER',
  PAYMENT_METHOD: 'OFFER',
  PRODUCT: 'OFFER',
  PERSON: 'PERSON',
  COUNTRY: 'COUNTRY',
};

/** True if rows about one key may give both kinds. */
export function areOneKind(a: EntityKind, b: EntityKind): boolean {
  return (
    a === b || (GROUPS[a] === 'ORGANISATION' && GROUPS[b] === 'ORGANISATION' && (a === 'COMPANY' || b === 'COMPANY'))
  );
}

/** True if an identifier may make entities of both kinds one: both are organisations, for example. */
export function areOfOneGroup(a: EntityKind, b: EntityKind): boolean {
  return GROUPS[a] === GROUPS[b];
}

/** True if a person may judge entities of both kinds to be one, as a wallet and the company that runs it in one data set. */
export function canBeJudgedSame(a: EntityKind, b: EntityKind): boolean {
  return a === b || [a, b].every((kind) => GROUPS[kind] === 'ORGANISATION' || GROUPS[kind] === 'OFFER');
}

/** The kind of an entity that has been `first` so far. */
export function mergedKind(first: EntityKind, other: EntityKind): EntityKind {
  return first === 'COMPANY' && areOneKind(first, other) ? other : first;
}
