import fc from 'fast-check';

import type { ClaimRecord, EntityRecord, SourceRecord } from '../../src/model/record.ts';
import type { Sample } from '../dataset/sample.ts';

/* Edits of a data set, from one load to the next. Entities and sources come and go with the claims that refer to them. */

export interface Edit {
  readonly kind: (typeof EDITS)[number];
  /** Chooses the claim, and another record. */
  readonly claim: number;
  readonly other: number;
}

const EDITS = [
  'remove',
  'return',
  'reword',
  'trust',
  'end',
  'date',
  'market',
  'cite',
  'replaceParticipant',
  'addRole',
  'relate',
  'unrelate',
  'tag',
] as const;

/** Versions of a data set, as the edits that lead to each from the one before. */
export const versions = (length: { minLength: number; maxLength: number }): fc.Arbitrary<Edit[][]> =>
  fc.array(
    fc.array(fc.record({ kind: fc.constantFrom(...EDITS), claim: fc.nat({ max: 999 }), other: fc.nat({ max: 999 }) }), {
      minLength: 1,
      maxLength: 8,
    }),
    length,
  );

/** Applies edits to claims. `pool` has the claims that can return. */
export function edited(claims: readonly ClaimRecord[], edits: readonly Edit[], pool: Sample): ClaimRecord[] {
  const current = new Map(claims.map((claim) => [claim.id, claim]));
  for (const edit of edits) applyEdit(current, edit, pool);
  return [...current.values()];
}

/** A data set of claims with all that they refer to. References to claims that are missing are left out. */
export function withReferences(claims: readonly ClaimRecord[], pool: Sample, known = claims): Sample {
  const ids = new Set(known.map(({ id }) => id));
  const kept = claims.map((claim) => ({ ...claim, relations: claim.relations.filter((one) => ids.has(one.claim)) }));
  const cited = new Set(kept.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const named = new Set(kept.flatMap(({ participants }) => participants.map(({ entity }) => entity)));
  const countries = new Set(kept.flatMap(({ markets }) => markets.map((code) => code.toLowerCase())));
  const taking = pool.entities.filter(({ id }) => named.has(id) || countries.has(id));
  for (const { country } of taking) if (country !== null) countries.add(country.toLowerCase());
  return {
    claims: kept,
    entities: pool.entities.filter(({ id }) => named.has(id) || countries.has(id)) as EntityRecord[],
    sources: pool.sources.filter(({ id }) => cited.has(id)) as SourceRecord[],
  };
}

function applyEdit(current: Map<string, ClaimRecord>, { kind, claim: place, other }: Edit, pool: Sample): void {
  const claims = [...current.values()];
  const claim = claims[place % Math.max(1, claims.length)];
  if (kind === 'return' || !claim) {
    const missing = pool.claims.filter(({ id }) => !current.has(id));
    const back = missing[place % Math.max(1, missing.length)];
    if (back) current.set(back.id, back);
    return;
  }
  const change = (fields: Partial<ClaimRecord>) => current.set(claim.id, { ...claim, ...fields });
  const at = <Item>(items: readonly Item[]): Item => items[other % items.length] as Item;
  switch (kind) {
    case 'remove':
      current.delete(claim.id);
      break;
    case 'reword':
      change({ summary: `${claim.summary.slice(0, 140)} v${other}` });
      break;
    case 'trust':
      change({ confidence: (other % 101) / 100 });
      break;
    case 'end':
      if (claim.status === 'ACTIVE') change({ status: 'ENDED', until: String(2018 + (other % 5)) });
      break;
    case 'date':
      change({ date: other % 7 === 0 ? null : `20${10 + (other % 15)}-0${1 + (other % 9)}` });
      break;
    case 'market': {
      const code = at(pool.entities.filter((entity) => entity.kind === 'COUNTRY')).id.toUpperCase();
      const without = claim.markets.filter((market) => market !== code);
      change({ markets: without.length < claim.markets.length ? without : [...without, code] });
      break;
    }
    case 'cite': {
      const { id: source } = at(pool.sources);
      if (claim.citations.some((citation) => citation.source === source)) break;
      change({ citations: [...claim.citations, { source, note: null, page: null, quote: null, retrievedOn: null }] });
      break;
    }
    case 'replaceParticipant': {
      const [first, ...others] = claim.participants;
      const { id: entity } = at(pool.entities.filter((one) => one.kind !== 'COUNTRY' && one.kind !== 'PERSON'));
      if (!first || claim.participants.some((participant) => participant.entity === entity)) break;
      change({ participants: [...others, { ...first, entity }] });
      break;
    }
    case 'addRole': {
      const last = claim.participants.at(-1);
      if (claim.kind !== 'PARTNERSHIP' || !last) break;
      const role = at(['PROCESSOR', 'ISSUING_BANK', 'GATEWAY'] as const);
      if (claim.participants.some((one) => one.entity === last.entity && one.role === role)) break;
      change({ participants: [...claim.participants, { entity: last.entity, role, roleText: null }] });
      break;
    }
    case 'relate': {
      const { id } = at(claims);
      const kindOfRelation = at(['REALISED_BY', 'CONFLICTS_WITH', 'SUPPORTED_BY', 'SAME_EVENT'] as const);
      const isKnown = claim.relations.some((one) => one.claim === id) || id === claim.id;
      const isInverse = current.get(id)?.relations.some((one) => one.claim === claim.id);
      if (!isKnown && !isInverse) change({ relations: [...claim.relations, { kind: kindOfRelation, claim: id }] });
      break;
    }
    case 'unrelate':
      change({ relations: claim.relations.slice(1) });
      break;
    case 'tag':
      change({ tags: claim.tags.length > 0 ? [] : [at(['bnpl', 'neobank', 'crypto'])] });
      break;
  }
}
