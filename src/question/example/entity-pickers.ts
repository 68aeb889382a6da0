import { type Picker, firstComplete, largest, textAt, valuesAt } from './picker.ts';

const BY_CLAIMS = 'orderBy: { field: CLAIM_COUNT, direction: DESC }';
/** Countries take part in few claims, and a built-in one may take part in none. */
const NO_COUNTRY = 'not: { kinds: [COUNTRY] }';

/** Pickers of entities and of markets. */
export const ENTITY_PICKERS = {
  'largest-entity': {
    description: 'the entity with the most claims',
    subject: 'entity',
    query: /* GraphQL */ `
      {
        entities(where: { ${NO_COUNTRY} }, ${BY_CLAIMS}, first: 1) { nodes { id } }
        any: entities(first: 1) { nodes { id } }
      }
    `,
    pick: (data) =>
      firstComplete([...valuesAt(data, 'entities.nodes'), ...valuesAt(data, 'any.nodes')], (entity) => [
        textAt(entity, 'id'),
      ]),
  },
  'claims-of-largest-entity': {
    description: 'the claims of the entity with the most claims',
    subject: 'entity',
    query: /* GraphQL */ `
      { entities(where: { ${NO_COUNTRY} }, ${BY_CLAIMS}, first: 1) { nodes { id } } }
    `,
    // without an entity there is no condition
    pick: (data) => {
      const entity = textAt(data, 'entities.nodes.id');
      return [entity === undefined ? null : { involves: [{ entity }] }];
    },
  },
  'name-of-largest-entity': {
    description: 'the name of the entity with the most claims',
    subject: 'entity',
    query: /* GraphQL */ `
      {
        entities(where: { ${NO_COUNTRY} }, ${BY_CLAIMS}, first: 1) { nodes { name } }
        any: entities(first: 1) { nodes { name } }
      }
    `,
    pick: (data) =>
      firstComplete([data], () => [textAt(data, 'entities.nodes.name') ?? textAt(data, 'any.nodes.name')]),
  },
  'ambiguous-name': {
    description: 'a name that two entities may share',
    subject: 'entity',
    query: /* GraphQL */ `
      {
        shared: claims(where: { involves: [{ roles: [POSSIBLY_SAME_AS] }] }, first: 1) {
          nodes { participants(roles: [POSSIBLY_SAME_AS]) { entity { name } } }
        }
        people: entities(where: { kinds: [PERSON] }, ${BY_CLAIMS}, first: 1) { nodes { name } }
        entities(${BY_CLAIMS}, first: 1) { nodes { name } }
      }
    `,
    pick: (data) =>
      firstComplete(
        [
          ...valuesAt(data, 'shared.nodes.participants.entity'),
          ...valuesAt(data, 'people.nodes'),
          ...valuesAt(data, 'entities.nodes'),
        ],
        (entity) => [textAt(entity, 'name')],
      ),
  },
  'person-with-positions': {
    description: 'a person with positions, or else the entity with the most claims',
    subject: 'entity',
    query: /* GraphQL */ `
      {
        people: entities(
          where: { kinds: [PERSON], takesPartIn: { as: [PERSON], where: { kinds: [ROLE] } } }
          ${BY_CLAIMS}
          first: 1
        ) { nodes { id } }
        entities(${BY_CLAIMS}, first: 1) { nodes { id } }
      }
    `,
    pick: (data) =>
      firstComplete([...valuesAt(data, 'people.nodes'), ...valuesAt(data, 'entities.nodes')], (entity) => [
        textAt(entity, 'id'),
      ]),
  },
  'identifier-of-entity': {
    description: 'an identifier of an entity with many claims',
    subject: 'identifier',
    query: /* GraphQL */ `
      { entities(where: { ${NO_COUNTRY} }, ${BY_CLAIMS}, first: 200) { nodes { identifiers { scheme value } } } }
    `,
    pick: (data) =>
      firstComplete(valuesAt(data, 'entities.nodes.identifiers'), (identifier) => [
        textAt(identifier, 'scheme'),
        textAt(identifier, 'value'),
      ]),
  },
  'owned-organisation': {
    description: 'the organisation with the most claims among those with an owner',
    subject: 'ownership',
    query: /* GraphQL */ `
      {
        entities(where: { takesPartIn: { as: [OWNED], where: { kinds: [OWNERSHIP] } } }, ${BY_CLAIMS}, first: 1) { nodes { id } }
      }
    `,
    pick: (data) => firstComplete(valuesAt(data, 'entities.nodes'), (entity) => [textAt(entity, 'id')]),
  },
  'connected-entities': {
    description: 'two entities that claims of a third connect',
    subject: 'pair of entities',
    query: /* GraphQL */ `
      {
        entities(where: { ${NO_COUNTRY} }, ${BY_CLAIMS}, first: 1) {
          nodes { id claims(first: 20) { nodes { participants { entity { id kind } } } } }
        }
        any: entities(first: 2) { nodes { id } }
      }
    `,
    pick: (data) => {
      const hub = textAt(data, 'entities.nodes.id');
      const around = valuesAt(data, 'entities.nodes.claims.nodes').map((claim) =>
        valuesAt(claim, 'participants.entity')
          .filter((entity) => textAt(entity, 'kind') !== 'COUNTRY')
          .flatMap((entity) => textAt(entity, 'id') ?? [])
          .filter((id) => id !== hub),
      );
      for (const [index, near] of around.entries()) {
        const [from] = near;
        const to = around
          .slice(index + 1)
          .flat()
          .find((id) => !near.includes(id));
        if (from !== undefined && to !== undefined) return [from, to];
      }
      const pair = [
        ...new Set([
          ...(hub === undefined ? [] : [hub]),
          ...around.flat(),
          ...valuesAt(data, 'any.nodes.id').map(String),
        ]),
      ];
      return pair.length < 2 ? null : pair.slice(0, 2);
    },
  },
  'largest-market': {
    description: 'the country that the most claims cover',
    subject: 'market',
    query: /* GraphQL */ `
      {
        entities(where: { kinds: [COUNTRY] }, first: 200) {
          nodes {
            id
            ... on Country {
              marketClaims(first: 0) {
                totalCount
              }
            }
          }
        }
      }
    `,
    pick: (data) => {
      const countries = valuesAt(data, 'entities.nodes');
      const id = textAt(largest(countries, 'marketClaims.totalCount') ?? countries[0], 'id');
      return id === undefined ? null : [id];
    },
  },
  'market-of-partnerships': {
    description: 'the market with the most partnerships, and a role in them',
    subject: 'partnership with a market',
    query: /* GraphQL */ `
      {
        entities(where: { kinds: [COUNTRY] }, first: 200) {
          nodes {
            ... on Country {
              code
              partnerships(first: 0) {
                totalCount
                counts(by: ROLE, first: 2) {
                  value
                }
              }
            }
          }
        }
      }
    `,
    pick: (data) => {
      const market = largest(valuesAt(data, 'entities.nodes'), 'partnerships.totalCount');
      const code = textAt(market, 'code');
      // the most frequent role is that of the platforms; the next one says who works with them
      const role = valuesAt(market, 'partnerships.counts.value').map(String).at(-1);
      return code === undefined ? null : [code, role === undefined ? null : [role]];
    },
  },
  'entity-with-partners': {
    description: 'an entity and a market in which it has partners',
    subject: 'partnership with a market',
    query: /* GraphQL */ `
      {
        entities(
          where: { ${NO_COUNTRY}, takesPartIn: { where: { kinds: [PARTNERSHIP], status: [ACTIVE] } } }
          ${BY_CLAIMS}
          first: 10
        ) {
          nodes {
            id
            claims(where: { kinds: [PARTNERSHIP], status: [ACTIVE] }, first: 0) { counts(by: MARKET, first: 1) { value } }
          }
        }
      }
    `,
    pick: (data) =>
      firstComplete(valuesAt(data, 'entities.nodes'), (entity) => {
        const market = textAt(entity, 'claims.counts.value');
        return [textAt(entity, 'id'), market === 'unknown' ? undefined : market, null];
      }),
  },
  'entity-with-partners-anywhere': {
    description: 'the entity with the most claims among those with partners',
    subject: 'partnership',
    query: /* GraphQL */ `
      {
        entities(
          where: { ${NO_COUNTRY}, takesPartIn: { where: { kinds: [PARTNERSHIP] } } }
          ${BY_CLAIMS}
          first: 1
        ) { nodes { id } }
      }
    `,
    pick: (data) => firstComplete(valuesAt(data, 'entities.nodes'), (entity) => [textAt(entity, 'id'), null]),
  },
  'shared-partners': {
    description: 'two entities that work with the same third one',
    subject: 'entity with two partners',
    query: /* GraphQL */ `
      {
        entities(
          where: { ${NO_COUNTRY}, takesPartIn: { where: { kinds: [PARTNERSHIP] } } }
          ${BY_CLAIMS}
          first: 10
        ) { nodes { id partners(first: 2) { nodes { id } } } }
      }
    `,
    pick: (data) =>
      firstComplete(valuesAt(data, 'entities.nodes'), (entity) => {
        const partners = valuesAt(entity, 'partners.nodes.id').map(String);
        return [partners.length < 2 ? undefined : partners, null, null];
      }),
  },
  'pair-with-shared-partner': {
    description: 'two entities that work with the same third one, of which the first has more claims',
    subject: 'entity with two partners',
    query: /* GraphQL */ `
      {
        entities(
          where: { ${NO_COUNTRY}, takesPartIn: { where: { kinds: [PARTNERSHIP], status: [ACTIVE] } } }
          ${BY_CLAIMS}
          first: 10
        ) {
          nodes {
            partners(where: { status: [ACTIVE] }, first: 10) { nodes { id claims(first: 0) { totalCount } } }
          }
        }
      }
    `,
    pick: (data) =>
      firstComplete(valuesAt(data, 'entities.nodes'), (entity) => {
        const partners = valuesAt(entity, 'partners.nodes');
        const first = largest(partners, 'claims.totalCount');
        const other = partners.find((partner) => partner !== first);
        return [textAt(first, 'id'), textAt(other, 'id'), null];
      }),
  },
} satisfies Readonly<Record<string, Picker>>;
