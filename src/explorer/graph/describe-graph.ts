import { CLAIM_KINDS, CLAIM_STATUSES, ENTITY_KINDS, humanize, PARTICIPANT_ROLES } from '../claim/vocabulary.ts';
import { counted } from '../../support/counted.ts';
import { claimCountsByEntity, distinctParticipants } from './model/claims-by-entity.ts';
import type { VisibleCounts } from './model/graph-update.ts';
import type { Subgraph, SubgraphClaim, SubgraphEntity } from './model/subgraph.ts';

/** One sentence about the whole graph. */
export function graphSummary(
  shown: Pick<Subgraph, 'entities'> | null,
  centres: readonly string[],
  { entities, claims }: Pick<VisibleCounts, 'entities' | 'claims'>,
): string {
  const names = shown?.entities.filter(({ id }) => centres.includes(id)).map(({ name }) => name) ?? [];
  const around = names.length === 0 ? '' : ` around ${new Intl.ListFormat('en').format(names)}`;
  return `${counted(entities, 'entity', 'entities')} and ${counted(claims, 'claim')}${around}.`;
}

/**
 * Returns a function that gives one line about an entity or a claim; null for an unknown key.
 *
 * @param grows a click on an entity adds its neighbours
 */
export function createDescriber(
  shown: Subgraph,
  centres: readonly string[],
  grows: boolean,
): (key: string) => string | null {
  const entities = new Map(shown.entities.map((entity) => [entity.id, entity]));
  const claims = new Map(shown.claims.map((claim) => [claim.id, claim]));
  const counts = claimCountsByEntity(shown);
  return (key) => {
    const entity = entities.get(key);
    if (entity) {
      const line = entityLine(entity, counts.get(key) ?? 0);
      if (!grows) return line;
      return centres.includes(key) ? `${line}; in the middle` : `${line}; click to add its neighbours`;
    }
    const claim = claims.get(key);
    return claim ? claimLine(claim) : null;
  };
}

/** One line about a claim for the list of one of its participants. */
export function describeClaimOf(
  { kind, status, confidence, participants }: SubgraphClaim,
  entity: string,
  names: ReadonlyMap<string, string>,
): string {
  const others = distinctParticipants({ participants })
    .filter((id) => id !== entity)
    .map((id) => {
      const roles = participants.filter((participant) => participant.entity.id === id).map(({ role }) => role);
      const roleNames = roles.map((role) => (PARTICIPANT_ROLES[role] ?? humanize(role)).toLowerCase());
      return `${names.get(id) ?? id} as ${roleNames.join(' and ')}`;
    });
  const kindName = CLAIM_KINDS[kind]?.one ?? humanize(kind);
  const statusName = (CLAIM_STATUSES[status]?.label ?? humanize(status)).toLowerCase();
  const line = `${kindName}, ${statusName}, confidence ${confidence.toFixed(2)}`;
  return others.length > 0 ? `${line}; with ${others.join(', ')}` : line;
}

function entityLine({ name, kind }: SubgraphEntity, claims: number): string {
  return `${name}: ${(ENTITY_KINDS[kind] ?? humanize(kind)).toLowerCase()}, ${counted(claims, 'claim')} here`;
}

function claimLine({ summary, kind, status, date, since, until, confidence }: SubgraphClaim): string {
  return [
    summary,
    CLAIM_KINDS[kind]?.one ?? humanize(kind),
    CLAIM_STATUSES[status]?.label ?? humanize(status),
    (date ?? since ?? until)?.text,
    `confidence ${confidence.toFixed(2)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
