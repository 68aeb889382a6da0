import type { CitationRecord, ClaimRecord, EntityRecord, ParticipantRecord, SourceRecord } from '../record.ts';

/*
 * The short form of the JSON of a record, for a graph that other programs can query: it leaves out what most records do not
 * say, which is null, false and empty lists. A store that keeps long texts in blocks needs five for a claim instead of eight.
 */

/** The short JSON of a record. */
export function shortRecord(record: object): string {
  const said: Partial<ClaimRecord> = withoutUnsaid(record);
  if (said.participants) said.participants = said.participants.map(withoutUnsaid);
  if (said.citations) said.citations = said.citations.map(withoutUnsaid);
  return JSON.stringify(said);
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

/** JSON leaves out undefined values. Objects with the same keys are much faster to make than those without some of them. */
function withoutUnsaid<Item extends object>(record: Item): Item {
  const said: Record<string, unknown> = { ...(record as Record<string, unknown>) };
  for (const key in said) if (!isSaid(said[key])) said[key] = undefined;
  return said as Item;
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
