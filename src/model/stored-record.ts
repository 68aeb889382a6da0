import { createHash } from 'node:crypto';

import type { Params } from '../engine/engine.ts';
import { fold, foldedWords } from './normalize-text.ts';
import { parsePartialDate, type PartialDate } from './partial-date.ts';
import type { ClaimRecord, EntityRecord, SourceRecord } from './record.ts';
import { relationTag } from './relation-tag.ts';
import { changeKey, dayKey, eventKey, nameKey, numberKey } from './sort-key.ts';
import type { ChangeKind, TimelineEventKind } from './vocabulary.ts';

/*
 * The properties of each node. `record` is the checked line itself, from which the API builds its rows. Filters and lists
 * use precomputed properties, so that the statements need no arithmetic. Plain properties repeat the parts of a record
 * that people read in a graph browser; no statement of this program reads them. See docs/graph-model.md.
 */

/** Version of the stored properties. Raise it when they change: graphs of another version are loaded again. */
export const GRAPH_MODEL = 5;

/** Later than every day: the end of what has no end on record. */
export const NO_END = '~';

const LIFE_CYCLE_KINDS: ReadonlySet<string> = new Set(['PARTNERSHIP', 'OWNERSHIP', 'ROLE', 'MARKET_PRESENCE']);
const PRECISION_RANK = { YEAR: 0, MONTH: 1, DAY: 2 } as const;

export function sourceProperties(source: SourceRecord): Params {
  const date = partialDate(source.date);
  return {
    record: JSON.stringify(source),
    ...plainSourceProperties(source),
    publisher: source.publisher,
    dateFirst: date?.earliest ?? null,
    dateLast: date?.latest ?? null,
    names: [fold(source.title)],
    words: searchText(source.title, source.publisher),
    byName: nameKey(fold(source.title), source.id),
    byDay: dayKeyOf(date, source.id).up,
  };
}

/** All but `claimCountProperties`, which are written apart from the rest. */
export function entityProperties(entity: EntityRecord): Params {
  const names = [entity.name, ...entity.aliases.map((alias) => alias.name)];
  return {
    record: JSON.stringify(entity),
    ...plainEntityProperties(entity),
    kind: entity.kind,
    country: entity.country,
    names: names.map(fold),
    words: searchText(...names),
    byName: nameKey(fold(entity.name), entity.id),
  };
}

/** In how many claims an entity takes part. */
export function claimCountProperties(id: string, claimCount: number): Params {
  const { up, down } = numberKey(claimCount, id);
  return { claimCount, byClaimCountUp: up, byClaimCountDown: down };
}

/** The parts of other records that a claim repeats, so that a filter needs nothing but the claim itself. */
export interface ClaimSurroundings {
  entity(id: string): EntityRecord;
  source(id: string): SourceRecord;
  /** The relations that other claims have to the claim with this id. */
  relationsTo(id: string): readonly { readonly kind: string }[];
}

export function claimProperties(claim: ClaimRecord, surroundings: ClaimSurroundings): Params {
  const properties = comparedProperties(claim, surroundings);
  return {
    ...properties,
    ...plainClaimProperties(claim),
    record: JSON.stringify(claim),
    hash: recordHash(claim),
    fingerprint: recordHash(properties),
  };
}

/** Tells whether the graph holds a claim as `claimProperties` gives it: other records may have changed around it. */
export function claimFingerprint(claim: ClaimRecord, surroundings: ClaimSurroundings): string {
  return recordHash(comparedProperties(claim, surroundings));
}

function comparedProperties(claim: ClaimRecord, { entity, source, relationsTo }: ClaimSurroundings): Params {
  const date = partialDate(eventDate(claim));
  const participants = claim.participants.map((participant) => entity(participant.entity));
  const { inForceFrom, inForceUntil } = inForce(claim);
  const known = knownFrom(claim.citations.map((citation) => source(citation.source).date));
  const change = (day: string | null, kind: ChangeKind): string | null => day && changeKey(day, kind, claim.id);
  return {
    kind: claim.kind,
    status: claim.status,
    stage: claim.stage,
    tier: claim.tier,
    region: claim.region,
    series: claim.series,
    measure: claim.metric?.measure ?? null,
    confidence: claim.confidence,
    normalizedTitle: claim.title === null ? null : fold(claim.title),
    words: searchText(claim.summary),
    names: [],
    markets: claim.markets,
    sources: claim.citations.map((citation) => citation.source),
    related: relatedTags(claim, relationsTo(claim.id)),
    // four lists, one place each for a participant
    participants: participants.map(({ id }) => id),
    participantRoles: claim.participants.map(({ role }) => role),
    participantKinds: participants.map(({ kind }) => kind),
    participantCountries: participants.map(({ country }) => country ?? ''),
    dateFirst: date?.earliest ?? null,
    dateLast: date?.latest ?? null,
    year: date?.earliest.slice(0, 4) ?? null,
    inForceFrom,
    inForceUntil,
    knownFrom: known,
    began: change(inForceFrom, 'BEGAN'),
    ended: change(inForceUntil === NO_END ? null : inForceUntil, 'ENDED'),
    becameKnown: change(known, 'BECAME_KNOWN'),
    events: timelineEvents(claim),
    ...claimKeys(claim),
  };
}

function plainSourceProperties({ title, date, url, note }: SourceRecord): Params {
  return { title, date, url, note };
}

function plainEntityProperties({ name, aliases, description }: EntityRecord): Params {
  return { name, aliases: aliases.map((alias) => alias.name), description };
}

/** A node holds no maps: the amounts are two lists, with one value and one currency for each amount. */
function plainClaimProperties(claim: ClaimRecord): Params {
  const { summary, date, since, until, seenFrom, seenUntil, title, stakePercent, note, amounts, metric } = claim;
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
    amountValues: amounts.map(({ value }) => value),
    amountCurrencies: amounts.map(({ currency }) => currency),
    metricValue: metric?.value ?? null,
    metricUnit: metric?.unit ?? null,
  };
}

/** The keys of a claim's orders; a participation repeats them behind its entity's id. */
export function claimKeys(claim: ClaimRecord): Record<ClaimKey, string> {
  const day = dayKeyOf(partialDate(eventDate(claim)), claim.id);
  const confidence = numberKey(claim.confidence, claim.id);
  const value = numberKey(claim.metric?.value ?? null, claim.id);
  return {
    byId: claim.id,
    byDayUp: day.up,
    byDayDown: day.down,
    byConfidenceUp: confidence.up,
    byConfidenceDown: confidence.down,
    byMetricUp: value.up,
    byMetricDown: value.down,
  };
}

export const CLAIM_KEYS = [
  'byId',
  'byDayUp',
  'byDayDown',
  'byConfidenceUp',
  'byConfidenceDown',
  'byMetricUp',
  'byMetricDown',
] as const;
export type ClaimKey = (typeof CLAIM_KEYS)[number];

/** Hash of a record as it was checked: equal records hash alike whatever the spacing of their lines. */
export function recordHash(record: object): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('base64url').slice(0, 22);
}

/** The day of the event; where none is known, the start or the first sighting. */
function eventDate(claim: ClaimRecord): string | null {
  return claim.date ?? claim.since ?? claim.seenFrom;
}

/**
 * First day in force and first day no longer in force, as far as known: from the last day the start may mean to the
 * first day the end may mean. Both null where the claim has no life cycle, or no day is known on which it was in force.
 */
function inForce(claim: ClaimRecord): { inForceFrom: string | null; inForceUntil: string | null } {
  const never = { inForceFrom: null, inForceUntil: null };
  if (!LIFE_CYCLE_KINDS.has(claim.kind) || (claim.status !== 'ACTIVE' && claim.status !== 'ENDED')) return never;
  const inForceFrom = partialDate(claim.since ?? claim.seenFrom ?? claim.date)?.latest;
  const inForceUntil = firstDayOver(claim);
  const isEmpty = inForceFrom === undefined || inForceUntil === null || inForceFrom >= inForceUntil;
  return isEmpty ? never : { inForceFrom, inForceUntil };
}

function firstDayOver({ status, until, seenUntil }: ClaimRecord): string | null {
  const stated = partialDate(until);
  if (stated) return stated.earliest;
  return status === 'ACTIVE' ? NO_END : (partialDate(seenUntil)?.earliest ?? null);
}

/** The day from which some dated source had said so: the earliest last day. Undated sources prove nothing. */
function knownFrom(sourceDates: readonly (string | null)[]): string | null {
  const days = sourceDates.flatMap((date) => partialDate(date)?.latest ?? []).toSorted();
  return days[0] ?? null;
}

function relatedTags(claim: ClaimRecord, relationsTo: readonly { readonly kind: string }[]): string[] {
  const tags = [
    ...claim.relations.map(({ kind }) => relationTag(kind, 'OUT')),
    ...relationsTo.map(({ kind }) => relationTag(kind, 'IN')),
  ];
  return [...new Set(tags)].toSorted();
}

/** One key for each date that a claim has. */
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
    const on = partialDate(text);
    return on ? [eventKey(on.earliest, PRECISION_RANK[on.precision], id, kind, on.text)] : [];
  });
}

function dayKeyOf(date: PartialDate | null, id: string): { up: string; down: string } {
  return date ? dayKey(date.earliest, PRECISION_RANK[date.precision], id) : dayKey(null, 0, id);
}

function partialDate(text: string | null): PartialDate | null {
  return text === null ? null : parsePartialDate(text);
}

/** Words with a space on either side: ` ali` finds words that begin with `ali`, and ` ali ` the word itself. */
function searchText(...texts: readonly string[]): string {
  return ` ${texts.flatMap(foldedWords).join(' ')} `;
}
