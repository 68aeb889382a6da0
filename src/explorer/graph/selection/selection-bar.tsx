import { Link } from 'wouter';

import { neighbourhoodPath } from '../../address/address.ts';
import { comparePath } from '../../address/compare-address.ts';
import { MAX_ENTITIES } from '../../address/over-time-address.ts';
import { Copy } from '../../component/copy.tsx';
import { useScope } from '../../hook/use-scope.ts';
import { useText } from '../../text/catalogue.ts';
import { GRAPH } from '../../text/en/graph.ts';
import { wholeExpansion } from '../held/expansion.ts';
import type { GraphActions, GrowthActions } from '../held/graph-actions.ts';
import type { HeldGraph } from '../held/held-graph.ts';
import { ExpandMenu } from './expand-menu.tsx';

export interface SelectionBarProps {
  /** The selected entities. */
  readonly selected: readonly { readonly id: string; readonly name: string }[];
  readonly centres: readonly string[];
  readonly held: HeldGraph;
  readonly actions: GraphActions;
  readonly onPin: () => void;
  readonly onHideOthers: () => void;
  readonly onClear: () => void;
}

/** What can be done with the selected entities. It is below the graph, which does not move when it grows. */
export function SelectionBar(props: SelectionBarProps) {
  const { selected, held, actions, onPin, onHideOthers, onClear } = props;
  const text = useText(GRAPH);
  const scope = useScope();
  const [first] = selected;
  if (first === undefined) {
    const isTouch = matchMedia('(pointer: coarse)').matches;
    return <p className="graph-selection idle">{isTouch ? text.nothingSelectedByTouch : text.nothingSelected}</p>;
  }
  const ids = selected.map(({ id }) => id);
  const isPinned = ids.every((id) => held.pins[id] !== undefined);
  return (
    <div className="graph-selection" role="group" aria-label={text.selection} data-focus="graph selection">
      <strong className="graph-selected">
        {selected.length === 1 ? first.name : text.selectedMany(selected.length)}
      </strong>
      {actions.growth && <GrowthButtons {...props} ids={ids} growth={actions.growth} />}
      <button type="button" onClick={isPinned ? () => actions.unpin(ids) : onPin}>
        {isPinned ? text.unpin : text.pin}
      </button>
      <button type="button" onClick={() => actions.hide(ids)}>
        {text.hide}
      </button>
      <button type="button" onClick={onHideOthers}>
        {text.hideOthers}
      </button>
      {!actions.growth && <NeighbourhoodLink ids={ids} />}
      {ids.length > 1 && ids.length <= MAX_ENTITIES && (
        <Link href={comparePath({ of: ids, ...scope })}>{text.compare}</Link>
      )}
      <Copy text={ids.join('\n')} label={text.copyIds} />
      <button type="button" onClick={onClear}>
        {text.clear}
      </button>
    </div>
  );
}

interface GrowthButtonsProps extends SelectionBarProps {
  readonly ids: readonly string[];
  readonly growth: GrowthActions;
}

function GrowthButtons({ ids, centres, held, growth }: GrowthButtonsProps) {
  const text = useText(GRAPH);
  const [id] = ids;
  const isExpanded = ids.length === 1 && held.expand.some((expansion) => expansion.id === id);
  const others = ids.filter((other) => !centres.includes(other));
  return (
    <>
      <button type="button" onClick={() => growth.expand(ids.map(wholeExpansion))} title={text.expandTitle}>
        {text.expand}
      </button>
      <ExpandMenu onExpand={(choice) => growth.expand(ids.map((each) => ({ id: each, ...choice })))} />
      {isExpanded && id !== undefined && (
        <button type="button" onClick={() => growth.collapse(id)}>
          {text.collapse}
        </button>
      )}
      {others.length > 0 && (
        <button type="button" onClick={() => growth.start(others)}>
          {others.length === 1 ? text.addAsStart : text.addAllAsStart}
        </button>
      )}
    </>
  );
}

function NeighbourhoodLink({ ids }: { readonly ids: readonly string[] }) {
  const text = useText(GRAPH);
  const scope = useScope();
  return <Link href={neighbourhoodPath({ of: ids, ...scope })}>{text.openNeighbourhood}</Link>;
}
