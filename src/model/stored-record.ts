import { hash } from 'node:crypto';

import type { Params, Value } from '../engine/engine.ts';
import { NO_END, certainSpan } from './stored/claim-span.ts';
import { identifierKey } from './identifier.ts';
import { sortKeys } from '../support/sort-keys.ts';
import { namesOf } from './name/entity-names.ts';
import { nameKeys } from './name/name-key.ts';
import { normalizeText, searchWords } from './normalize-text.ts';
import { type PartialDate, parsePartialDate } from './partial-date.ts';
import type { ClaimRecord, EntityRecord, SourceRecord } from './record.ts';
import { relationTag } from './relation-tag.ts';
import { amountKey } from './stored/amount-key.ts';
import { changeKey, countKey, dayKey, eventKey, nameKey, numberKey } from './sort-key.ts';
import type { ChangeKind, TimelineEventKind } from './vocabulary.ts';

/*
 * The properties of each node. `record` is the checked line itself, from which the API builds its rows. Filters and lists
 * use precomputed properties, so that the statements need no arithmetic. Plain properties repeat the parts of a record
 * that people read in a graph browser; no statement of this program reads them. See docs/graph-model.md.
 */

/** Version of the stored properties. Raise it when they change: graphs of another version are loaded again. */
export const GRAPH_MODEL = 8;

/** In the list of the countries of participants. */
const NO_COUNTRY = '-';

const PRECISION_RANK = { YEAR: 0, MONTH: 1, DAY: 2 } as const;

export function sourceProperties(source: SourceRecord): Params {
  const date = dateOrNull(source.date);
  return {
    ...plainSourceProperties(source),
    publisher: source.publisher,
    kind: source.kind,
    tags: listOrNull(source.tags),
    dateFirst: date?.earliest ?? null,
    dateLast: date?.latest ?? null,
    names: [normalizeText(source.title)],
    words: searchableText(source.title, source.publisher ?? ''),
    byName: nameKey(normalizeText(source.title), source.id),
    byDay: dayKey(source.date, source.id),
  };
}

/** All properties except those of `claimCountProperties`, which are written in a separate step. */
export function entityProperties(entity: EntityRecord): Params {
  const names = namesOf(entity);
  return {
    ...plainEntityProperties(entity),
    kind: entity.kind,
    country: entity.country,
    tags: listOrNull(entity.tags),
    names: names.map(normalizeText),
    words: searchableText(...names),
    byName: nameKey(normalizeText(entity.name), entity.id),
    identifiers: listOrNull(entity.identifiers.map(identifierKey)),
  };
}

/** The keys by which an engine with full-text indexes finds an entity in spite of another spelling of its name. */
export function nameKeyProperties(entity: EntityRecord): Params {
  return { nameKeys: nameKeys(namesOf(entity)).join(' ') };
}

/** The number of claims that an entity takes part in. */
export function claimCountProperties(id: string, claimCount: number): Params {
  return { claimCount, byClaimCount: countKey(claimCount, id) };
}

/** The related records of a claim. The claim node repeats parts of them, so that filters read a single node. */
export interface ClaimContext {
  entity(id: string): { readonly kind: string; readonly country: string | null };
  /** The date of a source. */
  sourceDate(id: string): string | null;
  /** The relations that other claims have to the claim with this id. */
  relationsTo(id: string): readonly { readonly kind: string }[];
}

/** The properties of a claim that depend on its record and on related records. */
export function claimProperties(claim: ClaimRecord, context: ClaimContext): Params {
  // a literal that spreads this many properties takes a hundred times as long
  return Object.assign(ownProperties(claim), contextProperties(claim, context), plainClaimProperties(claim));
}

/** Those properties of a claim that differ from the stored ones of its record `before`, or may do so. */
export function changedClaimProperties(before: ClaimRecord, claim: ClaimRecord, context: ClaimContext): Params {
  const old: Params = { ...ownProperties(before), ...plainClaimProperties(before) };
  const current: Params = { ...ownProperties(claim), ...plainClaimProperties(claim) };
  const changed = Object.entries(current).filter(([name, value]) => !isSame(value, old[name]));
  return { ...contextProperties(claim, context), ...Object.fromEntries(changed) };
}

/** Compares two properties, which may be lists. */
function isSame(a: Value | undefined, b: Value | undefined): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}

/** The names of the properties of `contextProperties`. */
export const CONTEXT_PROPERTIES = [
  'related',
  'participantKinds',
  'participantCountries',
  'knownFrom',
  'becameKnown',
  'bySourceDate',
] as const;

/** The properties that change when a related record does: of an entity, a source or a claim with a relation to this one. */
export function contextProperties(
  claim: ClaimRecord,
  { entity, sourceDate, relationsTo }: ClaimContext,
): Record<(typeof CONTEXT_PROPERTIES)[number], Value> {
  const participants = claim.participants.map((participant) => entity(participant.entity));
  const firstKnown = knownFrom(claim.citations.map(({ source }) => sourceDate(source)));
  return {
    related: listOrNull(relatedTags(claim, relationsTo(claim.id))),
    participantKinds: participants.map(({ kind }) => kind),
    participantCountries: participants.map(({ country }) => country ?? NO_COUNTRY),
    knownFrom: firstKnown,
    becameKnown: firstKnown && changeKey(firstKnown, 'BECAME_KNOWN', claim.id),
    bySourceDate: dayKey(firstKnown, claim.id),
  };
}

function ownProperties(claim: ClaimRecord): Params {
  const date = dateOrNull(eventDate(claim));
  const end = dateOrNull(claim.until);
  const span = certainSpan(claim);
  const inForceFrom = span?.from ?? null;
  const inForceUntil = span?.until ?? null;
  const change = (day: string | null, kind: ChangeKind): string | null => day && changeKey(day, kind, claim.id);
  const properties = {
    kind: claim.kind,
    status: claim.status,
    stage: claim.stage,
    tier: claim.tier,
    tags: listOrNull(claim.tags),
    region: claim.region,
    series: claim.series,
    roundType: claim.roundType,
    licenceType: claim.licenceType,
    measure: claim.metric?.measure ?? null,
    confidence: claim.confidence,
    normalizedTitle: claim.title === null ? null : normalizeText(claim.title),
    words: searchableText(claim.summary),
    markets: listOrNull(claim.markets),
    sources: [...new Set(claim.citations.map(({ source }) => source))],
    // parallel to participantKinds and participantCountries: one item for each participant
    participants: claim.participants.map(({ entity }) => entity),
    participantRoles: claim.participants.map(({ role }) => role),
    dateFirst: date?.earliest ?? null,
    dateLast: date?.latest ?? null,
    year: date?.earliest.slice(0, 4) ?? null,
    untilFirst: end?.earliest ?? null,
    untilLast: end?.latest ?? null,
    amountKeys: listOrNull(claim.amounts.map(amountKey)),
    inForceFrom,
    inForceUntil,
    began: change(inForceFrom, 'BEGAN'),
    ended: change(inForceUntil === NO_END ? null : inForceUntil, 'ENDED'),
    events: listOrNull(timelineEvents(claim)),
    byAmount: numberKey(mainAmount(claim), claim.id),
  };
  return Object.assign(properties, claimKeys(claim));
}

function plainSourceProperties({ title, date, url, note }: SourceRecord): Params {
  return { title, date, url, note };
}

function plainEntityProperties({ name, names, description }: EntityRecord): Params {
  return { name, aliases: listOrNull(names.map((other) => other.name)), description };
}

/** A node holds no maps: the amounts are two lists, with one value and one currency for each amount. */
function plainClaimProperties(claim: ClaimRecord): Params {
  const {
    summary,
    date,
    since,
    until,
    seenFrom,
    seenUntil,
    title,
    stakePercent,
    note,
    licenceNumber,
    amounts,
    metric,
  } = claim;
  return {
    summary,
    date,
    since,
    until,
    seenFrom,
    seenUntil,
    title,
    stakePercent,
    note,
    licenceNumber,
    amountValues: listOrNull(amounts.map(({ value }) => value)),
    amountCurrencies: listOrNull(amounts.map(({ currency }) => currency)),
    metricValue: metric?.value ?? null,
    metricUnit: metric?.unit ?? null,
  };
}

/** The sort keys of a claim of which its INVOLVES relationships have the beginnings: see `involvementKey`. */
export function claimKeys(claim: ClaimRecord): Record<InvolvementKey, string> {
  return {
    byId: claim.id,
    byDay: claimDayKey(claim),
    byConfidence: numberKey(claim.confidence, claim.id),
    byMetric: numberKey(claim.metric?.value ?? null, claim.id),
  };
}

/** The sort keys of the claims of one entity, for which there is an index. */
export const INVOLVEMENT_KEYS = ['byId', 'byDay', 'byConfidence', 'byMetric'] as const;
export type InvolvementKey = (typeof INVOLVEMENT_KEYS)[number];

/** The sort keys of claims. */
export const CLAIM_KEYS = [...INVOLVEMENT_KEYS, 'byAmount', 'bySourceDate'] as const;
export type ClaimKey = (typeof CLAIM_KEYS)[number];

export function isInvolvementKey(key: ClaimKey): key is InvolvementKey {
  return INVOLVEMENT_KEYS.includes(key as InvolvementKey);
}

/** Hash of a checked record, independent of the spacing of its line and of the order of its keys. */
export function recordHash(record: object): string {
  const { extra = {} } = record as { readonly extra?: object };
  // the other keys of a checked record are in order
  return hashOf(JSON.stringify(Object.keys(extra).length === 0 ? record : { ...record, extra: sortKeys(extra) }));
}

function hashOf(json: string): string {
  return hash('sha256', json, 'base64url').slice(0, 22);
}

/**
 * The first amount in US dollars or, without one, the first amount. The first one is the main one: the total of a round comes
 * before a valuation.
 */
function mainAmount({ amounts }: ClaimRecord): number | null {
  return (amounts.find(({ currency }) => currency === 'USD') ?? amounts[0])?.value ?? null;
}

/** Sorts claims by date. */
export function claimDayKey(claim: ClaimRecord): string {
  return dayKey(eventDate(claim), claim.id);
}

/** The date of the event; if unknown, the start or the first mention. */
function eventDate(claim: ClaimRecord): string | null {
  return claim.date ?? claim.since ?? claim.seenFrom ?? claim.metric?.to ?? null;
}

/** The first day by which a dated source had certainly reported the claim. Undated sources do not count. */
function knownFrom(sourceDates: readonly (string | null)[]): string | null {
  const days = sourceDates.flatMap((date) => dateOrNull(date)?.latest ?? []).toSorted();
  return days[0] ?? null;
}

function relatedTags(claim: ClaimRecord, relationsTo: readonly { readonly kind: string }[]): string[] {
  const tags = [
    ...claim.relations.map(({ kind }) => relationTag(kind, 'OUT')),
    ...relationsTo.map(({ kind }) => relationTag(kind, 'IN')),
  ];
  return [...new Set(tags)].toSorted();
}

/** A sort key for each date of a claim. */
function timelineEvents({ id, status, since, until, date, seenFrom, seenUntil }: ClaimRecord): string[] {
  const isPlan = status === 'PLANNED';
  const dates: readonly (readonly [string | null, TimelineEventKind])[] = [
    [since, isPlan ? 'PLANNED_START' : 'START'],
    [until, isPlan ? 'DEADLINE' : 'END'],
    [date, 'EVENT'],
    [seenFrom, 'FIRST_SEEN'],
    [seenUntil, 'LAST_SEEN'],
  ];
  return dates.flatMap(([text, kind]) => {
    const day = dateOrNull(text);
    return day ? [eventKey(day.earliest, PRECISION_RANK[day.precision], id, kind, day.text)] : [];
  });
}

/** No property instead of an empty list, for which a database may need a block. */
function listOrNull<Item>(items: Item[]): Item[] | null {
  return items.length === 0 ? null : items;
}

function dateOrNull(text: string | null): PartialDate | null {
  return text === null ? null : parsePartialDate(text);
}

/** Words separated and enclosed by spaces: ` ali` finds words that start with `ali`, ` ali ` finds the word itself. */
function searchableText(...texts: readonly string[]): string {
  return ` ${texts.flatMap(searchWords).join(' ')} `;
}
