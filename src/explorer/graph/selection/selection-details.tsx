import { ENTITY_KINDS, humanize } from '../../claim/vocabulary.ts';
import { EntityLink } from '../../component/entity-link.tsx';
import { useText } from '../../text/catalogue.ts';
import { GRAPH } from '../../text/en/graph.ts';
import { claimsByEntity } from '../model/claims-by-entity.ts';
import type { Subgraph, SubgraphEntity } from '../model/subgraph.ts';

interface SelectionDetailsProps {
  readonly subgraph: Subgraph;
  readonly selected: readonly SubgraphEntity[];
  /** The claim whose card is open. */
  readonly claim: string | null;
  readonly onClaim: (id: string) => void;
  readonly onDeselect: (id: string) => void;
}

/** The selected entity with its claims in the graph, or the list of those that are selected. */
export function SelectionDetails({ subgraph, selected, claim, onClaim, onDeselect }: SelectionDetailsProps) {
  const text = useText(GRAPH);
  const [first] = selected;
  if (first === undefined) return null;
  return (
    <section className="graph-details" aria-label={text.selection}>
      {selected.length === 1 ? (
        <EntityDetails subgraph={subgraph} entity={first} claim={claim} onClaim={onClaim} />
      ) : (
        <ul className="graph-chosen">
          {selected.map((entity) => (
            <li key={entity.id} className="chip">
              <EntityLink entity={entity} />
              <button type="button" onClick={() => onDeselect(entity.id)} aria-label={text.deselect(entity.name)}>
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface EntityDetailsProps extends Pick<SelectionDetailsProps, 'subgraph' | 'claim' | 'onClaim'> {
  readonly entity: SubgraphEntity;
}

function EntityDetails({ subgraph, entity, claim, onClaim }: EntityDetailsProps) {
  const text = useText(GRAPH);
  const claims = claimsByEntity(subgraph).get(entity.id) ?? [];
  return (
    <>
      <h2>
        <EntityLink entity={entity} />{' '}
        <span className="graph-about">{ENTITY_KINDS[entity.kind] ?? humanize(entity.kind)}</span>
      </h2>
      <p className="label">{text.claimsHere}</p>
      <ul className="graph-claim-list">
        {claims.slice(0, MAX_CLAIMS).map(({ id, summary }) => (
          <li key={id}>
            <button type="button" aria-pressed={id === claim} onClick={() => onClaim(id)}>
              {summary}
            </button>
          </li>
        ))}
      </ul>
      {claims.length > MAX_CLAIMS && <p className="graph-about">{text.moreClaims(claims.length - MAX_CLAIMS)}</p>}
    </>
  );
}

const MAX_CLAIMS = 30;
