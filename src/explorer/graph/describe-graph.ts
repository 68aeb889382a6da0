import {
  CLAIM_KINDS,
  CLAIM_STATUSES,
  ENTITY_KINDS,
  humanize,
  midSentence,
  PARTICIPANT_ROLES,
} from '../claim/vocabulary.ts';
import { textsOf } from '../text/catalogue.ts';
import { GRAPH } from '../text/en/graph.ts';
import { number } from '../text/intl.ts';
import { claimCountsByEntity, distinctParticipants } from './model/claims-by-entity.ts';
import type { Subgraph, SubgraphClaim, SubgraphEntity } from './model/subgraph.ts';

/** Returns a function that gives one line about an entity or a claim; null for an unknown key. */
export function createDescriber(shown: Subgraph): (key: string) => string | null {
  let tables: ReturnType<typeof tablesOf> | null = null;
  return (key) => {
    tables ??= tablesOf(shown); // not for each step of the time slider
    const { entities, claims, counts } = tables;
    const entity = entities.get(key);
    if (entity) return entityLine(entity, counts.get(key) ?? 0);
    const claim = claims.get(key);
    return claim ? claimLine(claim) : null;
  };
}

function tablesOf(shown: Subgraph) {
  return {
    entities: new Map(shown.entities.map((entity) => [entity.id, entity])),
    claims: new Map(shown.claims.map((claim) => [claim.id, claim])),
    counts: claimCountsByEntity(shown),
  };
}

/** One line about a claim for the list of one of its participants. */
export function describeClaimOf(
  { kind, status, confidence, participants }: SubgraphClaim,
  entity: string,
  names: ReadonlyMap<string, string>,
): string {
  const text = textsOf(GRAPH);
  const others = distinctParticipants({ participants })
    .filter((id) => id !== entity)
    .map((id) => {
      const roles = participants.filter((participant) => participant.entity.id === id).map(({ role }) => role);
      const roleNames = roles.map((role) => midSentence(PARTICIPANT_ROLES[role] ?? humanize(role)));
      return text.asRoles(names.get(id) ?? id, roleNames);
    });
  const kindName = CLAIM_KINDS[kind]?.one ?? humanize(kind);
  const statusName = midSentence(CLAIM_STATUSES[status]?.label ?? humanize(status));
  return text.claimOf(kindName, statusName, number(confidence, TWO_DIGITS), others);
}

function entityLine({ name, kind }: SubgraphEntity, claims: number): string {
  return textsOf(GRAPH).entityLine(name, midSentence(ENTITY_KINDS[kind] ?? humanize(kind)), claims);
}

function claimLine({ summary, kind, status, date, since, until, confidence }: SubgraphClaim): string {
  return [
    summary,
    CLAIM_KINDS[kind]?.one ?? humanize(kind),
    CLAIM_STATUSES[status]?.label ?? humanize(status),
    (date ?? since ?? until)?.text,
    textsOf(GRAPH).confidence(number(confidence, TWO_DIGITS)),
  ]
    .filter(Boolean)
    .join(' · ');
}

const TWO_DIGITS = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
