import { MEASURE_UNITS } from '../../model/measure-vocabulary.ts';
import { parsePeriod } from '../../model/period.ts';
import type { AmountRecord, ClaimRecord, EntityRecord, MetricRecord, SourceRecord } from '../../model/record.ts';
import type { ClaimInput, EntityInput, SourceInput } from '../../model/record-schema.ts';
import type { AmountBasis, ClaimKind, ClaimStatus } from '../../model/vocabulary.ts';
import { generatedClaimId } from './claim-id.ts';
import { claimSummary } from './claim-summary.ts';
import type { ReadingContext } from './reading-context.ts';
import { roundTypeOf } from './round-type.ts';

/*
 * Makes records of checked lines: fills in the defaults that depend on other fields, on other records or on the manifest.
 * A record has its keys in the order of `record.ts`, since its JSON is hashed.
 */

const DEFAULT_CONFIDENCE = 0.5;

export function completeSource(source: SourceInput): SourceRecord {
  return source;
}

export function completeEntity(entity: EntityInput): EntityRecord {
  const { id, kind, name, names, aliases, country, description, identifiers, tags, extra } = entity;
  return {
    id,
    kind,
    name,
    names: [...names, ...aliases.map((alias) => ({ name: alias.name, language: null, type: null, note: alias.note }))],
    country: kind === 'COUNTRY' ? (country ?? id.toUpperCase()) : country,
    description,
    identifiers,
    tags,
    extra,
  };
}

export function completeClaim(claim: ClaimInput, context: ReadingContext): ClaimRecord {
  const { defaultConfidence, defaultSource } = context.manifest;
  const participants = [...claim.participants, ...missingPresences(claim)];
  const noCitation = { note: null, page: null, quote: null, retrievedOn: null };
  const record: ClaimRecord = {
    id: claim.id ?? '',
    kind: claim.kind,
    summary: claim.summary ?? '',
    status: claim.status ?? defaultStatus(claim.kind),
    stage: claim.stage,
    participants,
    markets: claim.markets,
    region: claim.region,
    since: claim.since,
    until: claim.until,
    date: claim.date,
    amounts: claim.amounts.map((amount) => completeAmount(amount, claim.kind)),
    metric: claim.metric && completeMetric(claim.metric, context),
    stakePercent: claim.stakePercent,
    series: claim.series,
    roundType: claim.roundType ?? (claim.series === null ? null : roundTypeOf(claim.series)),
    confidence: claim.confidence ?? defaultConfidence ?? DEFAULT_CONFIDENCE,
    confidenceInferred: claim.confidence === null,
    tier: claim.tier,
    tags: claim.tags,
    citations:
      claim.citations.length === 0 && defaultSource !== null
        ? [{ source: defaultSource, ...noCitation }]
        : claim.citations,
    relations: claim.relations,
    title: claim.title,
    stakeQualifier: claim.stakeQualifier ?? (claim.stakePercent === null ? null : 'EXACT'),
    seenFrom: claim.seenFrom,
    seenUntil: claim.seenUntil,
    statusInferred: claim.statusInferred,
    note: claim.note,
    licenceType: claim.licenceType,
    licenceNumber: claim.licenceNumber,
    extra: claim.extra,
  };
  if (claim.summary === null) record.summary = summaryOf(record, context);
  if (claim.id === null) record.id = generatedClaimId(claim, context.manifest.id);
  return record;
}

function summaryOf(record: ClaimRecord, { nameOf, measures }: ReadingContext): string {
  return claimSummary(record, {
    nameOf: (entity) => nameOf(entity) ?? entity,
    measureLabel: (measure) => measures.get(measure)?.label ?? null,
  });
}

function defaultStatus(kind: ClaimKind): ClaimStatus {
  return kind === 'METRIC' || kind === 'STATEMENT' ? 'REPORTED' : 'ACTIVE';
}

/** A MARKET_PRESENCE that lists its countries in `markets` only: the participants that repeat them. */
function missingPresences({ kind, participants, markets }: ClaimInput): ClaimRecord['participants'] {
  if (kind !== 'MARKET_PRESENCE' || participants.some(({ role }) => role === 'ABOUT')) return [];
  return markets.map((code) => ({ entity: code.toLowerCase(), role: 'ABOUT', roleText: null }));
}

const DEFAULT_BASES: Readonly<Partial<Record<ClaimKind, AmountBasis>>> = {
  PARTNERSHIP: 'DEAL_VALUE',
  OWNERSHIP: 'DEAL_VALUE',
  FUNDING_ROUND: 'ROUND_TOTAL',
  INVESTMENT: 'DEAL_VALUE',
  ACQUISITION: 'DEAL_VALUE',
  ENFORCEMENT: 'FINE',
};

/** The basis of an amount, or the usual one of the kind of claim; null if there is none. */
export function basisOf(basis: AmountBasis | null, kind: ClaimKind): AmountBasis | null {
  return basis ?? DEFAULT_BASES[kind] ?? null;
}

function completeAmount({ basis, ...amount }: ClaimInput['amounts'][number], kind: ClaimKind): AmountRecord {
  return { ...amount, basis: basisOf(basis, kind) ?? 'DEAL_VALUE' };
}

function completeMetric(metric: NonNullable<ClaimInput['metric']>, { measures }: ReadingContext): MetricRecord {
  const { measure, value, unit, qualifier, definition, from, to } = metric;
  const period = metric.period === null ? null : parsePeriod(metric.period);
  return {
    measure,
    value,
    unit: unit ?? measures.get(measure)?.unit ?? MEASURE_UNITS[measure] ?? 'COUNT',
    qualifier: qualifier ?? 'EXACT',
    definition,
    from: from ?? period?.from ?? null,
    to: to ?? period?.to ?? null,
  };
}
