import type { ClaimRecord, EntityRecord, SourceRecord } from '../../src/model/record.ts';
import { type Sample, sample } from '../dataset/sample.ts';
import { HOSTILE } from './hostile.ts';

export type HostileRecords = Sample;

/** A data set with every valid hostile text in every text field of a record. */
export function hostileRecords(): HostileRecords {
  const texts = HOSTILE.filter(isAllowed);
  const [source] = sample.sources;
  const [entity] = sample.entities.filter(({ kind }) => kind === 'COMPANY');
  const role = sample.claims.find(({ kind }) => kind === 'ROLE');
  const metric = sample.claims.find(({ kind }) => kind === 'METRIC');
  if (!source || !entity || !role || !metric) throw new Error('The sample lacks a record.');
  return {
    sources: [
      ...sample.sources,
      ...texts.map((text, place) => ({ ...source, ...sourceTexts(text), id: `source-${place}` })),
    ],
    entities: [
      ...sample.entities,
      ...texts.map((text, place) => ({ ...entity, ...entityTexts(text), id: `entity-${place}` })),
    ],
    claims: [
      ...sample.claims,
      ...texts.map((text, place) => claimOf(role, text, place, 100)),
      ...texts.map((text, place) => claimOf(metric, text, place, 1_000)),
    ],
  };
}

/** No control characters or separators, no spaces at the ends, something visible, and no unclosed direction marks. */
function isAllowed(text: string): boolean {
  const isPlain = /^(?!\s)[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]+(?<!\s)$/u;
  return isPlain.test(text) && /[\p{L}\p{N}\p{P}\p{S}\p{Co}]/u.test(text);
}

function sourceTexts(text: string): Partial<SourceRecord> {
  return { title: text, publisher: text, note: text };
}

function entityTexts(text: string): Partial<EntityRecord> {
  return {
    name: text,
    names: [
      { name: text, language: null, type: null, note: text },
      { name: `${text}${text}`, language: null, type: null, note: null },
    ],
    description: text,
  };
}

function claimOf(claim: ClaimRecord, text: string, place: number, from: number): ClaimRecord {
  return {
    ...claim,
    id: `${claim.kind.toLowerCase()}-f${from + place}`,
    summary: [...text].slice(0, 160).join(''),
    note: text,
    title: claim.kind === 'ROLE' ? text : null,
    participants: claim.participants.map((one, index) => ({
      ...one,
      entity: index === 0 && claim.kind === 'METRIC' ? `entity-${place}` : one.entity,
      roleText: text,
    })),
    citations: [{ source: `source-${place}`, note: text, page: null, quote: null, retrievedOn: null }],
    relations: [],
    metric: claim.metric && { ...claim.metric, definition: text },
  };
}
