import type { CitationRecord, ClaimRecord, EntityRecord, ParticipantRecord, SourceRecord } from '../record.ts';

/*
 * The short form of the JSON of a record, for a graph that other programs can query: it leaves out what most records do not
 * say, which is null, false and empty lists. A store that keeps long texts in blocks needs five for a claim instead of eight.
 */

/** Shortens the JSON of a record. */
export function shortRecord(json: string): string {
  const record = JSON.parse(json) as Partial<ClaimRecord>;
  const { participants, citations } = record;
  return JSON.stringify({
    ...withoutUnsaid(record),
    ...(participants && { participants: participants.map(withoutUnsaid) }),
    ...(citations && { citations: citations.map(withoutUnsaid) }),
  });
}

/** Fills in the keys that the short form leaves out, in their order. Records share empty lists: do not change them. */
export function wholeRecord(record: object): object {
  if ('participants' in record) {
    const claim = { ...UNSAID_OF_CLAIM, ...record } as ClaimRecord;
    claim.participants = claim.participants.map((participant) => ({ ...UNSAID_OF_PARTICIPANT, ...participant }));
    claim.citations = claim.citations.map((citation) => ({ ...UNSAID_OF_CITATION, ...citation }));
    return claim;
  }
  return 'name' in record ? { ...UNSAID_OF_ENTITY, ...record } : { ...UNSAID_OF_SOURCE, ...record };
}

function withoutUnsaid(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => isSaid(value)));
}

function isSaid(value: unknown): boolean {
  if (value === null || value === false) return false;
  return typeof value !== 'object' || Object.keys(value as object).length > 0;
}

/** All keys of a record in their order. Null also stands for a value that every record has. */
type Unsaid<Record> = { readonly [Key in keyof Record]: Record[Key] | null };

const NONE: never[] = [];

const UNSAID_OF_PARTICIPANT: Unsaid<ParticipantRecord> = { entity: null, role: null, roleText: null };

const UNSAID_OF_CITATION: Unsaid<CitationRecord> = {
  source: null,
  note: null,
  page: null,
  quote: null,
  retrievedOn: null,
};

const UNSAID_OF_CLAIM: Unsaid<ClaimRecord> = {
  id: null,
  kind: null,
  summary: null,
  status: null,
  stage: null,
  participants: NONE,
  markets: NONE,
  region: null,
  since: null,
  until: null,
  date: null,
  amounts: NONE,
  metric: null,
  stakePercent: null,
  series: null,
  roundType: null,
  confidence: null,
  confidenceInferred: false,
  tier: null,
  tags: NONE,
  citations: NONE,
  relations: NONE,
  title: null,
  stakeQualifier: null,
  seenFrom: null,
  seenUntil: null,
  statusInferred: false,
  note: null,
  licenceType: null,
  licenceNumber: null,
  extra: {},
};

const UNSAID_OF_ENTITY: Unsaid<EntityRecord> = {
  id: null,
  kind: null,
  name: null,
  names: NONE,
  country: null,
  description: null,
  identifiers: NONE,
  tags: NONE,
  extra: {},
};

const UNSAID_OF_SOURCE: Unsaid<SourceRecord> = {
  id: null,
  title: null,
  titleInferred: false,
  publisher: null,
  date: null,
  url: null,
  kind: null,
  note: null,
  tags: NONE,
  extra: {},
};
