import { identifierKey } from '../../model/identifier.ts';
import { areOneKind, canBeJudgedSame, mergedKind } from '../../model/identity/entity-kind.ts';
import { contradictingPair } from '../../model/identity/unique-scheme.ts';
import type { ClaimRecord, EntityRecord, NameRecord } from '../../model/record.ts';
import { display, type Issue } from '../issue.ts';
import { JUDGEMENT_FILE } from './judgement-file.ts';
import type { Merges } from './merge-group.ts';

/**
 * Merges what several descriptions say of one entity. The first gives the kind and the name, and the country and the text if
 * it has them; the others add names, identifiers, tags and extra columns.
 */
export function mergeEntityRecords(first: EntityRecord, others: readonly EntityRecord[]): EntityRecord {
  if (others.length === 0) return first;
  const all = [first, ...others];
  return {
    ...first,
    names: distinct(
      all.flatMap(({ name, names }): NameRecord[] => [{ name, language: null, type: null, note: null }, ...names]),
      ({ name }) => name,
    ).filter(({ name }) => name !== first.name),
    country: all.find(({ country }) => country !== null)?.country ?? null,
    description: all.find(({ description }) => description !== null)?.description ?? null,
    identifiers: distinct(
      all.flatMap(({ identifiers }) => identifiers),
      identifierKey,
    ),
    tags: distinct(
      all.flatMap(({ tags }) => tags),
      (tag) => tag,
    ),
    extra: Object.assign({}, ...all.map(({ extra }) => extra).toReversed()),
  };
}

/** The first item of each key. */
function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * The description that a data set gives of entities which it judges to be one. `parts`: their lines, that with the id which
 * remains first. COMPANY gives way to a more precise kind.
 */
export function mergedDescription(id: string, parts: readonly EntityRecord[]): EntityRecord {
  const [first, ...others] = parts;
  if (first === undefined) throw new Error(`Expected a description of ${id}.`);
  const kind = others.reduce((sum, other) => mergedKind(sum, other.kind), first.kind);
  return { ...mergeEntityRecords(first, others), id, kind, mergedFrom: [...parts] };
}

/** Why entities cannot be one, whatever a person decided. `parts`: as above. */
export function mergeIssues(parts: readonly EntityRecord[], { lineOf }: Merges): Issue[] {
  const [first, ...others] = parts;
  if (first === undefined) return [];
  const issues: Issue[] = [];
  const before = [first];
  for (const other of others) {
    const place = { file: JUDGEMENT_FILE, line: lineOf(other.id), field: 'judgement' };
    const stranger = before.find(({ kind }) => !areMergeable(kind, other.kind));
    if (stranger !== undefined) {
      issues.push({
        ...place,
        expected: 'a pair of kinds that can be one entity',
        got: `${display(stranger.id)}, a ${stranger.kind}, and ${display(other.id)}, a ${other.kind}`,
      });
    } else {
      for (const one of before) {
        const contradiction = contradictingPair(one.identifiers, other.identifiers);
        if (contradiction === null) continue;
        const [ours, theirs] = contradiction;
        issues.push({
          ...place,
          expected: `entities with one ${ours.scheme}`,
          got: `${display(one.id)} with ${ours.value} and ${display(other.id)} with ${theirs.value}`,
        });
        break;
      }
    }
    before.push(other);
  }
  return issues;
}

/** Countries are the same in all data sets, and an outlet must be a PUBLICATION. */
export function areMergeable(a: EntityRecord['kind'], b: EntityRecord['kind']): boolean {
  if (a === 'COUNTRY' || b === 'COUNTRY') return false;
  const isOutlet = a === 'PUBLICATION' || b === 'PUBLICATION';
  return canBeJudgedSame(a, b) && (!isOutlet || areOneKind(a, b));
}

/** The claim with the ids that remain: each entity once in a role. The participants of the line are kept beside. */
export function mergedClaim(claim: ClaimRecord, canonicalOf: ReadonlyMap<string, string>): ClaimRecord {
  const { participants } = claim;
  if (!participants.some(({ entity }) => canonicalOf.has(entity))) return claim;
  const renamed = participants.map((participant) => ({
    ...participant,
    entity: canonicalOf.get(participant.entity) ?? participant.entity,
  }));
  return {
    ...claim,
    participants: distinct(renamed, ({ entity, role }) => `${role} ${entity}`),
    statedParticipants: participants,
  };
}
