import { type Dispatch, type SetStateAction, useCallback, useId, useMemo, useState } from 'react';

import { GraphListItem } from './graph-list-item.tsx';
import { moveInList } from './list-keyboard.ts';
import { clickSelection } from '../held/selection.ts';
import { claimsByEntity } from '../model/claims-by-entity.ts';
import { useText } from '../../text/catalogue.ts';
import { GRAPH } from '../../text/en/graph.ts';
import type { Subgraph, SubgraphClaim } from '../model/subgraph.ts';

interface GraphListProps {
  readonly subgraph: Subgraph;
  readonly centres: readonly string[];
  readonly selected: string | null;
  /** The entity or claim that has the keyboard focus; null when the list loses it. */
  readonly onFocusKey: (key: string | null) => void;
  readonly onClaim: (id: string) => void;
  readonly selection: ReadonlySet<string>;
  readonly onSelect: Dispatch<SetStateAction<ReadonlySet<string>>>;
  /** Without it, the graph does not grow. */
  readonly onExpand?: (id: string) => void;
}

/** The item that the arrow keys have reached. It is the only tab stop of the list. */
interface TabStop {
  readonly entity: string;
  readonly claim: string | null;
}

/** The same content as the canvas, for the keyboard and for screen readers. */
export function GraphList(props: GraphListProps) {
  const { subgraph, centres, selected, selection, onSelect, onFocusKey, onClaim, onExpand } = props;
  const text = useText(GRAPH);
  const choose = useCallback(
    (id: string) => onSelect((current) => clickSelection(current, id, { adds: true })),
    [onSelect],
  );
  const [limit, setLimit] = useState(PAGE_SIZE);
  const [reached, setReached] = useState<TabStop | null>(null);
  const keysId = useId();
  const claimsOf = useMemo(() => claimsByEntity(subgraph), [subgraph]);
  const names = useMemo(() => new Map(subgraph.entities.map(({ id, name }) => [id, name])), [subgraph]);
  const { entities } = subgraph;
  const listed = entities.slice(0, limit);
  const hidden = entities.length - listed.length;
  const isListed = reached !== null && listed.some(({ id }) => id === reached.entity);
  const tabStop = isListed ? reached : { entity: listed[0]?.id, claim: null };
  return (
    <section
      className="graph-list"
      aria-label={text.asList}
      aria-describedby={keysId}
      data-focus="graph list"
      onKeyDown={moveInList}
      onBlur={() => onFocusKey(null)}
    >
      <p id={keysId} className="unseen">
        {text.listKeys}
      </p>
      <ul>
        {listed.map((entity) => (
          <GraphListItem
            key={entity.id}
            entity={entity}
            claims={claimsOf.get(entity.id) ?? NO_CLAIMS}
            names={names}
            centre={centres.includes(entity.id)}
            selected={selected}
            tabStop={tabStop.entity === entity.id ? (tabStop.claim ?? entity.id) : null}
            onReach={setReached}
            onFocusKey={onFocusKey}
            onClaim={onClaim}
            chosen={selection.has(entity.id)}
            onChoose={choose}
            {...(onExpand ? { onExpand } : {})}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" onClick={() => setLimit(limit + PAGE_SIZE)}>
          {text.listMore(Math.min(PAGE_SIZE, hidden), hidden)}
        </button>
      )}
    </section>
  );
}

/** With thousands of items each step of the time slider would be slow. */
const PAGE_SIZE = 120;
const NO_CLAIMS: readonly SubgraphClaim[] = [];
