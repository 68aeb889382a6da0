import type { ClaimRecord, EntityRecord, SourceRecord } from '../../model/record.ts';

/*
 * The lines that records are read from again: with the keys of the record, but without those that say nothing, and without
 * a confidence that the data set did not give, and with the participants before a merge. Reading the line gives the same record.
 */

export function toSourceLine(source: SourceRecord): object {
  return withoutEmpty(source);
}

export function toEntityLine({ mergedFrom: _lines, mergedIds: _ids, ...entity }: EntityRecord): object {
  return withoutEmpty({
    ...entity,
    names: entity.names.map(withoutEmpty),
    identifiers: entity.identifiers.map(withoutEmpty),
  });
}

export function toClaimLine({ confidenceInferred, confidence, statedParticipants, ...claim }: ClaimRecord): object {
  const { metric, participants: current, amounts, citations, ...rest } = claim;
  const participants = statedParticipants ?? current;
  const given = confidenceInferred ? null : confidence;
  return withoutEmpty({
    ...rest,
    participants: participants.map(withoutEmpty),
    amounts: amounts.map(withoutEmpty),
    metric: metric && withoutEmpty(metric),
    confidence: given,
    citations: citations.map(withoutEmpty),
  });
}

/** Leaves out what a missing key means too. The value of `extra` is kept whole. */
function withoutEmpty(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === false) return true;
  return typeof value === 'object' && Object.keys(value as object).length === 0;
}
