import { areOfOneGroup } from '../../model/identity/entity-kind.ts';
import { ENTITY_KINDS, type EntityKind } from '../../model/vocabulary.ts';

/** A type of the reconciliation service: a kind of entity, or a broader one. */
export interface ReconcileType {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly broader?: readonly Pick<ReconcileType, 'id' | 'name'>[];
}

const KINDS = Object.keys(ENTITY_KINDS) as EntityKind[];

const BROADER = [
  {
    id: 'ORGANISATION',
    name: 'Organisation',
    description: 'Any kind of organisation.',
    kinds: KINDS.filter((kind) => areOfOneGroup(kind, 'COMPANY')),
  },
  {
    id: 'OFFER',
    name: 'Offer',
    description: 'A wallet, a payment method or another product.',
    kinds: KINDS.filter((kind) => areOfOneGroup(kind, 'PRODUCT')),
  },
] as const;

/** The kinds of entities with their broader types, and these. */
export const RECONCILE_TYPES: readonly ReconcileType[] = [
  ...KINDS.map((kind) => {
    const broader = BROADER.filter(({ kinds }) => kinds.includes(kind)).map(({ id, name }) => ({ id, name }));
    const described = { ...typeOfKind(kind), description: ENTITY_KINDS[kind] };
    return broader.length === 0 ? described : { ...described, broader };
  }),
  ...BROADER.map(({ id, name, description }) => ({ id, name, description })),
];

export function typeOfKind(kind: string): Pick<ReconcileType, 'id' | 'name'> {
  const words = kind.toLowerCase().replaceAll('_', ' ');
  return { id: kind, name: `${words.charAt(0).toUpperCase()}${words.slice(1)}` };
}

/** The kinds of entities that types mean; an unknown type means none. */
export function kindsOfTypes(types: readonly string[]): EntityKind[] {
  const kinds = types.flatMap((type) => {
    const broader = BROADER.find(({ id }) => id === type);
    return broader ? broader.kinds : KINDS.filter((kind) => kind === type);
  });
  return [...new Set(kinds)];
}
