import type { SampledRecord } from '../../../src/graph/access/statistics.ts';
import type { Random } from '../data/random.ts';
import type { PriceShape } from './price-shape.ts';

/* Random filters of all criteria, with values from the records of the graph, on all lists that take one. */

export interface Ground {
  readonly claims: readonly SampledRecord[];
  readonly entities: readonly SampledRecord[];
}

type Filter = Readonly<Record<string, unknown>>;

export function randomRequest(index: number, ground: Ground, random: Random): PriceShape {
  const shapes = [claimList, claimList, claimList, claimList, claimCount, entityList, search, changes, relations];
  const { name, query, variables } = random.pick(shapes)(ground, random);
  return { name: `${index} ${name}`, request: [query, variables] };
}

interface RandomShape {
  readonly name: string;
  readonly query: string;
  readonly variables: object;
}

function claimList(ground: Ground, random: Random): RandomShape {
  const field = random.pick(['DATE', 'DATE', 'CONFIDENCE', 'METRIC_VALUE', 'AMOUNT', 'SOURCE_DATE', 'ID']);
  const direction = random.pick(['ASC', 'DESC']);
  const first = random.pick([1, 20, 20, 100]);
  const where = claimFilter(ground, random);
  return {
    name: `claims by ${field}, ${first}: ${nameOf(where)}`,
    query: `query ($where: ClaimFilter) { claims(first: ${first}, where: $where, orderBy: { field: ${field}, direction: ${direction} }) { nodes { id summary } } }`,
    variables: { where },
  };
}

function claimCount(ground: Ground, random: Random): RandomShape {
  const where = claimFilter(ground, random);
  return {
    name: `count: ${nameOf(where)}`,
    query: 'query ($where: ClaimFilter) { claims(where: $where) { totalCount } }',
    variables: { where },
  };
}

function entityList(ground: Ground, random: Random): RandomShape {
  const where = nested(random, () => entityCriteria(ground, random));
  return {
    name: `entities: ${nameOf(where)}`,
    query: 'query ($where: EntityFilter) { entities(where: $where) { nodes { id name } } }',
    variables: { where },
  };
}

function search(ground: Ground, random: Random): RandomShape {
  const text = someWords(random.pick([...ground.claims, ...ground.entities]), random);
  return {
    name: `search: ${text}`,
    query: 'query ($text: String!) { search(text: $text) { nodes { id } } }',
    variables: { text },
  };
}

function changes(ground: Ground, random: Random): RandomShape {
  const years = [2000 + random.below(25), 2000 + random.below(25)].toSorted();
  const where = claimFilter(ground, random);
  return {
    name: `changes ${years.join('–')}: ${nameOf(where)}`,
    query:
      'query ($where: ClaimFilter, $from: Date!, $to: Date!) { changes(from: $from, to: $to, where: $where) { nodes { day } } }',
    variables: { where, from: `${years[0]}-01-01`, to: `${years[1]}-12-31` },
  };
}

function relations(ground: Ground, random: Random): RandomShape {
  const where = claimFilter(ground, random);
  return {
    name: `relations: ${nameOf(where)}`,
    query: 'query ($where: ClaimFilter) { claimRelations(where: $where) { nodes { kind from { id } to { id } } } }',
    variables: { where },
  };
}

function claimFilter(ground: Ground, random: Random): Filter {
  return nested(random, () => claimCriteria(ground, random));
}

/** Alone, as alternatives or with an exclusion. */
function nested(random: Random, criteria: () => Filter): Filter {
  if (random.chance(0.25)) {
    const count = random.pick([2, 3, 10, 30, 60]);
    return { any: Array.from({ length: count }, criteria) };
  }
  return random.chance(0.2) ? { ...criteria(), not: criteria() } : criteria();
}

function claimCriteria({ claims }: Ground, random: Random): Filter {
  const filter: Record<string, unknown> = {};
  const wanted = 1 + random.below(3);
  // criteria of one claim match together; those of several often match nothing
  const same = random.pick(claims);
  for (let i = 0; i < wanted; i++) {
    const [name, value] = random.pick(CLAIM_CRITERIA)(random.chance(0.6) ? same : random.pick(claims), random);
    if (value !== null) filter[name] = value;
  }
  return Object.keys(filter).length === 0 ? { kinds: [same['kind']] } : filter;
}

type Criterion = (record: SampledRecord, random: Random) => readonly [name: string, value: unknown];

const CLAIM_CRITERIA: readonly Criterion[] = [
  ({ byId }) => ['ids', [byId]],
  ({ kind }) => ['kinds', [kind]],
  ({ status }) => ['status', [status]],
  ({ stage }) => ['stages', listOrNull(stage)],
  ({ tier }) => ['tiers', [tier]],
  ({ markets }, random) => ['markets', someOf(markets, random)],
  ({ region }) => ['regions', listOrNull(region)],
  ({ sources }, random) => ['sources', someOf(sources, random)],
  ({ sources }) => ['onlySources', sources],
  ({ confidence }) => ['confidence', { gte: confidence }],
  ({ confidence }) => ['confidence', { lt: confidence }],
  ({ dateFirst, dateLast }) => ['date', dateFirst === null ? null : { from: dateFirst, to: dateLast }],
  ({ dateFirst }) => ['date', dateFirst === null ? null : { from: dateFirst }],
  ({ inForceFrom }) => ['inForceOn', inForceFrom],
  ({ knownFrom }) => ['knownOn', knownFrom],
  ({ measure }) => ['measures', listOrNull(measure)],
  ({ series }) => ['series', listOrNull(series)],
  ({ roundType }) => ['roundTypes', listOrNull(roundType)],
  ({ licenceType }) => ['licenceTypes', listOrNull(licenceType)],
  ({ normalizedTitle }, random) => [
    'title',
    typeof normalizedTitle === 'string' ? random.pick(normalizedTitle.split(' ')) : null,
  ],
  (record, random) => ['text', someWords(record, random)],
  ({ participants }, random) => ['involves', [{ entity: random.pick(participants as string[]) }]],
  ({ participantRoles }, random) => ['involves', [{ roles: [random.pick(participantRoles as string[])] }]],
  ({ participantKinds, participantCountries }) => [
    'involves',
    [
      {
        kinds: [(participantKinds as string[])[0]],
        // the list has `-` for a participant without a country
        ...(participantCountries as string[])
          .slice(0, 1)
          .flatMap((code) => (code === '-' ? [] : { countries: [code] }))[0],
      },
    ],
  ],
  () => ['related', { kinds: ['CONFLICTS_WITH'] }],
];

function entityCriteria({ entities }: Ground, random: Random): Filter {
  const filter: Record<string, unknown> = {};
  const wanted = 1 + random.below(2);
  for (let i = 0; i < wanted; i++) {
    const [name, value] = random.pick(ENTITY_CRITERIA)(random.pick(entities), random);
    if (value !== null) filter[name] = value;
  }
  return Object.keys(filter).length === 0 ? { kinds: ['BANK'] } : filter;
}

const ENTITY_CRITERIA: readonly Criterion[] = [
  ({ id }) => ['ids', [id]],
  ({ kind }) => ['kinds', [kind]],
  ({ country }) => ['countries', listOrNull(country)],
  ({ names }) => ['name', (names as string[])[0]],
  ({ tags }, random) => ['tags', someOf(tags, random)],
];

function listOrNull(value: unknown): readonly unknown[] | null {
  return value === null || value === undefined ? null : [value];
}

function someOf(values: unknown, random: Random): readonly unknown[] | null {
  return Array.isArray(values) && values.length > 0 ? [random.pick(values as readonly unknown[])] : null;
}

/** One word or two, of which the last may be a beginning. */
function someWords({ words }: SampledRecord, random: Random): string {
  const all = String(words).trim().split(' ');
  const start = random.below(all.length);
  const chosen = all.slice(start, start + 1 + random.below(2));
  const last = chosen.at(-1) ?? '';
  return [...chosen.slice(0, -1), random.chance(0.4) ? last.slice(0, 1 + random.below(4)) : last].join(' ');
}

/** The criteria of a filter, in short. */
function nameOf(filter: Filter): string {
  return Object.entries(filter)
    .map(([name, value]) => {
      if (name === 'any') return `any of ${(value as Filter[]).length}`;
      return name === 'not' ? `not ${nameOf(value as Filter)}` : name;
    })
    .join(', ');
}
