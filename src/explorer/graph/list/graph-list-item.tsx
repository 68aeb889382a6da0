import { memo, useState } from 'react';

import { ENTITY_KINDS, humanize } from '../../claim/vocabulary.ts';
import { useText } from '../../text/catalogue.ts';
import { GRAPH } from '../../text/en/graph.ts';
import { describeClaimOf } from '../describe-graph.ts';
import type { SubgraphClaim, SubgraphEntity } from '../model/subgraph.ts';

interface GraphListItemProps {
  readonly entity: SubgraphEntity;
  readonly claims: readonly SubgraphClaim[];
  /** Names of entities, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly centre: boolean;
  readonly selected: string | null;
  /** The entity or the claim of it that is the tab stop of the list; null if it is in another item. */
  readonly tabStop: string | null;
  readonly onReach: (reached: { readonly entity: string; readonly claim: string | null }) => void;
  readonly onFocusKey: (key: string | null) => void;
  readonly onClaim: (id: string) => void;
  /** Part of the selection. */
  readonly chosen: boolean;
  readonly onChoose: (id: string) => void;
  readonly onExpand?: (id: string) => void;
}

/** An entity that opens to show its claims. */
export const GraphListItem = memo(function GraphListItem({
  entity: { id, name, kind },
  claims,
  names,
  centre,
  selected,
  tabStop,
  onReach,
  onFocusKey,
  onClaim,
  chosen,
  onChoose,
  onExpand,
}: GraphListItemProps) {
  const text = useText(GRAPH);
  const [open, setOpen] = useState(false);
  const isTabStop = tabStop === id || (tabStop !== null && !open);
  const reach = (claim: string | null): void => {
    onReach({ entity: id, claim });
    onFocusKey(claim ?? id);
  };
  return (
    <li data-entity={id} data-focus={`row ${id}`}>
      <div className="graph-row">
        <button
          type="button"
          className="graph-entity"
          data-walk=""
          aria-expanded={open}
          tabIndex={isTabStop ? 0 : -1}
          onClick={() => setOpen(!open)}
          onFocus={() => reach(null)}
        >
          <span className={centre ? 'graph-name centre' : 'graph-name'}>{name}</span>{' '}
          <span className="graph-about">
            {text.kindAndClaims(ENTITY_KINDS[kind] ?? humanize(kind), claims.length)}
            {centre && onExpand && `, ${text.inTheMiddle}`}
          </span>
        </button>
        {onExpand && !centre && (
          <button
            type="button"
            className="graph-grow"
            tabIndex={isTabStop ? 0 : -1}
            onClick={() => onExpand(id)}
            onFocus={() => reach(null)}
            aria-label={text.expandEntity(name)}
            title={text.expandTitle}
          >
            {text.expand}
          </button>
        )}
        <input
          type="checkbox"
          className="graph-choose"
          tabIndex={isTabStop ? 0 : -1}
          checked={chosen}
          onChange={() => onChoose(id)}
          onFocus={() => reach(null)}
          aria-label={text.selectEntity(name)}
        />
      </div>
      {open && (
        <ul className="graph-claims">
          {claims.map((claim) => (
            <li key={claim.id} data-claim={claim.id}>
              <button
                type="button"
                data-walk=""
                aria-pressed={claim.id === selected}
                tabIndex={tabStop === claim.id ? 0 : -1}
                onClick={() => onClaim(claim.id)}
                onFocus={() => reach(claim.id)}
              >
                {claim.summary}
                <span className="graph-about"> {describeClaimOf(claim, id, names)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
});
