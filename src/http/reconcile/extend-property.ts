import { IDENTIFIER_SCHEMES } from '../../model/identifier-vocabulary.ts';

/** A value of a property, as the specification writes it. */
export type PropertyValue =
  | { readonly str: string }
  | { readonly int: number }
  | { readonly id: string; readonly name: string };

/** A property of entities that tables can be extended with, or that helps to match them. */
export interface ReconcileProperty {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** The fields of an entity that it reads. `$limit` and `$where` stand for its settings. */
  readonly fields: string;
  /** The values in the result of these fields. */
  read(entity: ReadEntity, withSource: boolean): PropertyValue[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

interface CitedClaim {
  readonly citations: readonly { readonly source: { readonly title: string; readonly url: string | null } }[];
}

/** The fields of an entity that properties read. */
export interface ReadEntity {
  readonly name: string;
  readonly names: readonly { readonly name: string }[];
  readonly kind: string;
  readonly country: Named | null;
  readonly description: string | null;
  readonly identifiers: readonly { readonly value: string }[];
  readonly partners: {
    readonly edges: readonly { readonly node: Named; readonly claims: { readonly nodes: readonly CitedClaim[] } }[];
  };
  readonly owners: { readonly nodes: readonly (CitedClaim & { readonly owners: readonly Named[] })[] };
  readonly holdings: { readonly nodes: readonly (CitedClaim & { readonly owned: Named })[] };
  readonly roles: { readonly nodes: readonly (CitedClaim & { readonly persons: readonly Named[] })[] };
  readonly claims: { readonly totalCount: number };
}

const CITATIONS = 'citations { source { title url } }';

export const RECONCILE_PROPERTIES: readonly ReconcileProperty[] = [
  {
    id: 'name',
    name: 'Name',
    description: 'The main name.',
    fields: 'name',
    read: ({ name }) => [{ str: name }],
  },
  {
    id: 'aliases',
    name: 'Other names',
    description: 'All other names.',
    fields: 'names { name }',
    read: ({ names }) => names.map((one) => ({ str: one.name })),
  },
  {
    id: 'kind',
    name: 'Kind',
    description: 'The kind of the entity.',
    fields: 'kind',
    read: ({ kind }) => [{ str: kind }],
  },
  {
    id: 'country',
    name: 'Country',
    description: 'The country in which it is based. As a property of a query: a code, a name or an id.',
    fields: 'country { id name }',
    read: ({ country }) => (country ? [entityValue(country)] : []),
  },
  {
    id: 'description',
    name: 'Description',
    description: 'What the data set says about it.',
    fields: 'description',
    read: ({ description }) => (description ? [{ str: description }] : []),
  },
  ...Object.entries(IDENTIFIER_SCHEMES).map(([scheme, description]) => ({
    id: scheme.toLowerCase(),
    name: scheme,
    description,
    fields: `identifiers(schemes: [${scheme}]) { value }`,
    read: ({ identifiers }: ReadEntity): PropertyValue[] => identifiers.map(({ value }) => ({ str: value })),
  })),
  {
    id: 'partners',
    name: 'Partners',
    description: 'Entities with which it has partnerships. As a property of a query: names or ids.',
    fields: `partners(first: $limit, where: $where) { edges { node { id name } claims(first: 1) { nodes { ${CITATIONS} } } } }`,
    read: ({ partners }, withSource) =>
      partners.edges.map(({ node, claims }) => sourced(node, claims.nodes[0], withSource)),
  },
  {
    id: 'owners',
    name: 'Owners',
    description: 'Entities that own a share of it.',
    fields: `owners(first: $limit, where: $where) { nodes { owners { id name } ${CITATIONS} } }`,
    read: ({ owners }, withSource) =>
      owners.nodes.flatMap((claim) => claim.owners.map((owner) => sourced(owner, claim, withSource))),
  },
  {
    id: 'holdings',
    name: 'Holdings',
    description: 'Entities of which it owns a share.',
    fields: `holdings(first: $limit, where: $where) { nodes { owned { id name } ${CITATIONS} } }`,
    read: ({ holdings }, withSource) => holdings.nodes.map((claim) => sourced(claim.owned, claim, withSource)),
  },
  {
    id: 'people',
    name: 'People',
    description: 'Persons with a role in it.',
    fields: `roles(first: $limit, where: $where) { nodes { persons { id name } ${CITATIONS} } }`,
    read: ({ roles }, withSource) =>
      roles.nodes.flatMap((claim) => claim.persons.map((person) => sourced(person, claim, withSource))),
  },
  {
    id: 'claims',
    name: 'Number of claims',
    description: 'How many claims it takes part in.',
    fields: 'claims(first: 0, where: $where) { totalCount }',
    read: ({ claims }) => [{ int: claims.totalCount }],
  },
];

function entityValue({ id, name }: Named): PropertyValue {
  return { id, name };
}

/** The entity; with its source, as a text. */
function sourced(entity: Named, claim: CitedClaim | undefined, withSource: boolean): PropertyValue {
  const source = claim?.citations[0]?.source;
  if (!withSource || !source) return entityValue(entity);
  return { str: `${entity.name} (${[source.title, source.url].filter(Boolean).join(', ')})` };
}
