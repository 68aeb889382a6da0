import type { Dataset } from '../../../src/dataset/dataset.ts';
import type { ClaimRecord, EntityRecord, SourceRecord } from '../../../src/model/record.ts';
import { type ClaimKind, ENTITY_KINDS, type EntityKind, valuesOf } from '../../../src/model/vocabulary.ts';
import { laterDay, partialDate, someDay } from './day.ts';
import { at, type Random } from './random.ts';

interface ClaimContext {
  readonly shipped: Dataset;
  /** All entities but the hub. Earlier entities of a kind get more claims. */
  readonly entities: readonly EntityRecord[];
  readonly hub: EntityRecord;
  readonly sources: readonly SourceRecord[];
  readonly random: Random;
}

const HUB_SHARE = 0.1;
const MAX_MARKETS = 4;
const MAX_CITATIONS = 3;
const MAX_SUMMARY_LENGTH = 160;

/** The hub takes the first role that a wallet has in a claim. */
export function generateClaims(count: number, { shipped, entities, hub, sources, random }: ClaimContext) {
  const forms = formsOf(shipped);
  const pool = { byKind: groupByKind(entities), countries: countryPool(shipped), random };
  const hubChance = (HUB_SHARE * forms.length) / forms.filter(({ cast }) => cast.includes(hub.kind)).length;
  const earlier = earlierClaims(random);
  return Array.from({ length: count }, (_, index): ClaimRecord => {
    const form = random.pick(forms);
    const { claim } = form;
    const countries = distinctCountries(form, pool);
    const cast = castOf(form, countries, random.chance(hubChance) ? hub : null, pool);
    const start = someDay(random);
    const end = laterDay(start, random);
    const factor = 10 ** (2 * random.fraction() - 1);
    const record: ClaimRecord = {
      ...claim,
      id: `${cast
        .slice(0, 2)
        .map(({ id }) => id)
        .join('-')}-f${index + 1}`,
      summary: summaryOf(claim.kind, cast, partialDate(start, claim.date ?? claim.since)),
      participants: claim.participants.map(({ role, roleText }, place) => ({
        entity: at(cast, place).id,
        role,
        roleText,
      })),
      markets: countries.slice(0, marketCount(claim)).map(({ id }) => id.toUpperCase()),
      since: partialDate(start, claim.since),
      until: partialDate(end, claim.until),
      date: partialDate(start, claim.date),
      amounts: claim.amounts.map((amount) => ({ ...amount, value: rounded(amount.value * factor) })),
      metric: claim.metric && {
        ...claim.metric,
        value: figureOf(claim.metric, factor, random),
        definition: `${claim.metric.measure.toLowerCase().replaceAll('_', ' ')} of ${at(cast, 0).name}`,
      },
      stakePercent: claim.stakePercent === null ? null : percentage(random),
      citations: citationsOf(claim, sources, random),
      relations: form.relations.length === 0 ? [] : earlier.relate(form.relations, cast),
      seenFrom: partialDate(start, claim.seenFrom),
      seenUntil: partialDate(end, claim.seenUntil),
      note: claim.note === null ? null : 'The source does not say who said so.',
    };
    earlier.add(record);
    return record;
  });
}

/** A shipped claim as a template: what it refers to is described by kind, not by id. */
interface Form {
  readonly claim: ClaimRecord;
  /** The kinds of the participants. */
  readonly cast: readonly EntityKind[];
  readonly relations: readonly RelationForm[];
}

interface RelationForm {
  readonly kind: ClaimRecord['relations'][number]['kind'];
  readonly target: ClaimKind;
}

function formsOf({ claims, entities }: Dataset): Form[] {
  const entityKinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const claimKinds = new Map(claims.map(({ id, kind }) => [id, kind]));
  return claims.map((claim) => ({
    claim,
    cast: claim.participants.map(({ entity }) => known(entityKinds, entity)),
    relations: claim.relations.map((relation) => ({
      kind: relation.kind,
      target: known(claimKinds, relation.claim),
    })),
  }));
}

interface EntityPool {
  readonly byKind: ReadonlyMap<EntityKind, readonly EntityRecord[]>;
  /** Contains each country once, and once more for each claim about its market. */
  readonly countries: readonly EntityRecord[];
  readonly random: Random;
}

function groupByKind(entities: readonly EntityRecord[]): Map<EntityKind, EntityRecord[]> {
  return new Map(valuesOf(ENTITY_KINDS).map((kind) => [kind, entities.filter((entity) => entity.kind === kind)]));
}

function countryPool({ claims, entities }: Dataset): EntityRecord[] {
  const countries = entities.filter(({ kind }) => kind === 'COUNTRY');
  const byId = new Map(countries.map((country) => [country.id, country]));
  const markets = claims.flatMap((claim) => claim.markets);
  return [...countries, ...markets.map((code) => known(byId, code.toLowerCase()))];
}

/** The first are the claim's markets. A MARKET_PRESENCE needs the same countries as participants. */
function distinctCountries({ claim, cast }: Form, { countries, random }: EntityPool): EntityRecord[] {
  const count = Math.max(marketCount(claim), cast.filter((kind) => kind === 'COUNTRY').length);
  const drawn = new Set<EntityRecord>();
  while (drawn.size < count) drawn.add(random.pick(countries));
  return [...drawn];
}

function marketCount({ markets }: ClaimRecord): number {
  return Math.min(markets.length, MAX_MARKETS);
}

function castOf(
  form: Form,
  countries: readonly EntityRecord[],
  hub: EntityRecord | null,
  { byKind, random }: EntityPool,
): EntityRecord[] {
  const cast: EntityRecord[] = [];
  for (const kind of form.cast) {
    if (kind === 'COUNTRY') cast.push(at(countries, cast.filter((entity) => entity.kind === kind).length));
    else if (kind === hub?.kind && !cast.includes(hub)) cast.push(hub);
    else cast.push(newParticipant(known(byKind, kind), cast, random));
  }
  return cast;
}

function newParticipant(
  entities: readonly EntityRecord[],
  cast: readonly EntityRecord[],
  random: Random,
): EntityRecord {
  for (let rank = random.rankBelow(entities.length); ; rank = (rank + 1) % entities.length) {
    const entity = at(entities, rank);
    if (!cast.includes(entity)) return entity;
  }
}

const PHRASES: Readonly<Record<ClaimKind, string>> = {
  PARTNERSHIP: 'worked together on payments',
  OWNERSHIP: 'shared in capital and profit',
  ROLE: 'made an appointment',
  FUNDING_ROUND: 'raised money',
  INVESTMENT: 'agreed on an investment',
  ACQUISITION: 'agreed on a purchase',
  METRIC: 'gave a figure',
  MARKET_PRESENCE: 'entered new markets',
  STATEMENT: 'made news',
  LICENCE: 'settled a licence',
  ENFORCEMENT: 'settled a case',
  MEMBERSHIP: 'joined a scheme',
  PRODUCT_OFFERING: 'launched a product',
};

/** Names the participants, as many as fit the maximum length. */
function summaryOf(kind: ClaimKind, cast: readonly EntityRecord[], date: string | null): string {
  const end = ` ${PHRASES[kind]}${date === null ? '' : `, ${date}`}.`;
  let names = at(cast, 0).name;
  for (const { name } of cast.slice(1)) {
    if (`${names}, ${name}${end}`.length <= MAX_SUMMARY_LENGTH) names = `${names}, ${name}`;
  }
  return `${names}${end}`;
}

function figureOf({ unit, value }: NonNullable<ClaimRecord['metric']>, factor: number, random: Random): number {
  if (unit === 'PERCENT') return percentage(random);
  return unit === 'COUNT' ? Math.max(1, Math.round(rounded(value * factor))) : rounded(value * factor);
}

/** From 0.1 to 100. */
function percentage(random: Random): number {
  return (1 + random.below(1000)) / 10;
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

function citationsOf(
  { citations }: ClaimRecord,
  sources: readonly SourceRecord[],
  random: Random,
): ClaimRecord['citations'] {
  const cited = new Map(
    citations
      .slice(0, MAX_CITATIONS)
      .map(({ note }) => [
        at(sources, random.rankBelow(sources.length)).id,
        note === null ? null : 'Names the group instead of the company.',
      ]),
  );
  return [...cited].map(([source, note]) => ({ source, note, page: null, quote: null, retrievedOn: null }));
}

/** Relations always point to earlier claims, so no pair of claims is related twice. */
function earlierClaims(random: Random) {
  const ids = new Map<ClaimKind, string[]>();
  const latest = new Map<ClaimKind, Map<string, string>>();
  return {
    add({ id, kind, participants }: ClaimRecord): void {
      if (!ids.has(kind)) ids.set(kind, []);
      if (!latest.has(kind)) latest.set(kind, new Map());
      known(ids, kind).push(id);
      for (const { entity } of participants) known(latest, kind).set(entity, id);
    },
    /** Prefers the latest claim of the kind about one of the participants; otherwise picks any claim of the kind. */
    relate(forms: readonly RelationForm[], cast: readonly EntityRecord[]): ClaimRecord['relations'] {
      const targets = new Map<string, RelationForm['kind']>();
      for (const { kind, target } of forms) {
        const related = cast.flatMap(({ id }) => latest.get(target)?.get(id) ?? []).find((id) => !targets.has(id));
        const candidates = ids.get(target) ?? [];
        const claim = related ?? (candidates.length > 0 ? random.pick(candidates) : null);
        if (claim !== null) targets.set(claim, kind);
      }
      return [...targets].map(([claim, kind]) => ({ kind, claim }));
    },
  };
}

function known<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The shipped data has no ${String(key)}.`);
  return value;
}
