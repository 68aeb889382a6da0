import { Failure } from '../component/failure.tsx';
import { type Expansion, MAX_EXPANSION_LIMIT } from '../graph/held/expansion.ts';
import { heldState } from '../graph/held/held-address.ts';
import type { GraphActions } from '../graph/held/graph-actions.ts';
import type { GraphAddress } from '../graph/model/graph-address.ts';
import { useText } from '../text/catalogue.ts';
import { GRAPH } from '../text/en/graph.ts';
import type { LoadedExpansion } from './use-expansions.ts';

interface HeldNotesProps {
  readonly address: GraphAddress;
  readonly expansions: readonly LoadedExpansion[];
  readonly actions: GraphActions;
  readonly entitiesById: (ids: readonly string[]) => { readonly id: string; readonly name: string }[];
}

/** What expansions left out, and what the address cannot hold. */
export function HeldNotes({ address, expansions, actions, entitiesById }: HeldNotesProps) {
  const text = useText(GRAPH);
  const nameOf = (id: string): string => entitiesById([id])[0]?.name ?? id;
  return (
    <>
      {expansions.map((loaded) => (
        <ExpansionNote
          key={loaded.expansion.id}
          loaded={loaded}
          name={nameOf(loaded.expansion.id)}
          onExpand={(expansion) => actions.growth?.expand([expansion])}
        />
      ))}
      {heldState(address) !== null && <p className="graph-hidden">{text.notInAddress}</p>}
    </>
  );
}

interface ExpansionNoteProps {
  readonly loaded: LoadedExpansion;
  readonly name: string;
  readonly onExpand: (expansion: Expansion) => void;
}

/** Nothing if the expansion shows all there is. */
function ExpansionNote({ loaded: { expansion, result, failed, retry }, name, onExpand }: ExpansionNoteProps) {
  const text = useText(GRAPH);
  if (failed) return <Failure error={new Error(text.expandFailed(name))} retry={retry} />;
  if (result === null) return null;
  const isPart = expansion.top !== null && result.shownNeighbours < result.neighbours;
  if (!isPart && !result.truncated) return null;
  const isAtLimit = expansion.first >= MAX_EXPANSION_LIMIT;
  return (
    <p className="graph-truncated" role="note">
      {isPart
        ? text.expanded(name, result.shownNeighbours, result.neighbours)
        : text.expandedToLimit(name, expansion.first)}{' '}
      {isPart && (
        <button type="button" onClick={() => onExpand({ ...expansion, top: null })}>
          {text.addAll}
        </button>
      )}
      {!isPart && !isAtLimit && (
        <button type="button" onClick={() => onExpand({ ...expansion, first: MAX_EXPANSION_LIMIT })}>
          {text.addMore(MAX_EXPANSION_LIMIT)}
        </button>
      )}
    </p>
  );
}
