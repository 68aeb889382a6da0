import type { CitationRecord, ClaimRecord, EntityRecord, ParticipantRecord, SourceRecord } from './record.ts';

/*
 * The JSON of records in a graph leaves out what most records do not say: null, false and empty lists. The functions that
 * parse it fill in these keys, in the order of `record.ts`. Parsed records share empty lists: do not change them.
 */

export function claimJson(claim: ClaimRecord): string {
  return JSON.stringify({
    ...withoutUnsaid(claim),
    participants: claim.participants.map(withoutUnsaid),
    citations: claim.citations.map(withoutUnsaid),
  });
}

export function parseClaim(json: string): ClaimRecord {
  const claim = { ...UNSAID_OF_CLAIM, ...(JSON.parse(json) as object) } as ClaimRecord;
  claim.participants = claim.participants.map((participant) => ({ ...UNSAID_OF_PARTICIPANT, ...participant }));
  claim.citations = claim.citations.map((citation) => ({ ...UNSAID_OF_CITATION, ...citation }));
  return claim;
}

export function entityJson(entity: EntityRecord): string {
  return JSON.stringify(withoutUnsaid(entity));
}

export function parseEntity(json: string): EntityRecord {
  return { ...UNSAID_OF_ENTITY, ...(JSON.parse(json) as object) } as EntityRecord;
}

export function sourceJson(source: SourceRecord): string {
  return JSON.stringify(withoutUnsaid(source));
}

export function parseSource(json: string): SourceRecord {
  return { ...UNSAID_OF_SOURCE, ...(JSON.parse(json) as object) } as SourceRecord;
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
