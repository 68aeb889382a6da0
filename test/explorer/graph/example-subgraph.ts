import fc from 'fast-check';

import type { EntityKind, ParticipantRole } from '../../../src/client/client.ts';
import { createGraphModel, type GraphModel } from '../../../src/explorer/graph/model/graph-model.ts';
import type { Subgraph, SubgraphClaim } from '../../../src/explorer/graph/model/subgraph.ts';

type ExampleClaim = Partial<Omit<SubgraphClaim, 'id' | 'participants'>> & {
  readonly id: string;
  /** Ids of the participants, each with its role if it matters: `grab as OWNED`. */
  readonly of: readonly string[];
};

/** A subgraph of these claims and their participants. */
export function exampleSubgraph(
  claims: readonly ExampleClaim[],
  kinds: Readonly<Record<string, EntityKind>> = {},
): Subgraph {
  const complete = claims.map(({ id, of, ...rest }): SubgraphClaim => ({
    id,
    kind: 'PARTNERSHIP',
    status: 'ACTIVE',
    confidence: 0.9,
    dataset: { id: 'example', title: 'Example' },
    summary: `Summary of ${id}`,
    date: null,
    since: null,
    until: null,
    participants: of.map(participantFrom),
    ...rest,
  }));
  const ids = new Set(complete.flatMap(({ participants }) => participants.map(({ entity }) => entity.id)));
  return {
    truncated: false,
    entities: [...ids].map((id) => ({ id, kind: kinds[id] ?? 'COMPANY', name: `Name of ${id}` })),
    claims: complete,
  };
}

/** A model in which all of the subgraph is visible. */
export function exampleModel(...args: Parameters<typeof exampleSubgraph>): GraphModel {
  const subgraph = exampleSubgraph(...args);
  const model = createGraphModel();
  model.add(subgraph);
  model.show(subgraph);
  return model;
}

/** Claims between up to `entities` entities, most of them between two. */
export function subgraphs({ entities = 12, claims = 25 } = {}): fc.Arbitrary<Subgraph> {
  const ids = Array.from({ length: entities }, (_, index) => `e${index}`);
  const participants = fc.oneof(
    { weight: 3, arbitrary: fc.subarray(ids, { minLength: 2, maxLength: 2 }) },
    { weight: 1, arbitrary: fc.subarray(ids, { minLength: 1, maxLength: 4 }) },
  );
  return fc
    .array(participants, { minLength: 1, maxLength: claims })
    .map((lists) => exampleSubgraph(lists.map((of, index) => ({ id: `c${index}`, of }))));
}

function participantFrom(text: string): SubgraphClaim['participants'][number] {
  const [id = '', role = 'OTHER'] = text.split(' as ');
  return { role: role as ParticipantRole, entity: { id } };
}
