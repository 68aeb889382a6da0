import { useText } from '../../text/catalogue.ts';
import { GRAPH } from '../../text/en/graph.ts';
import { EntityChips } from '../entity-chips.tsx';

interface HiddenEntitiesProps {
  readonly entities: readonly { readonly id: string; readonly name: string }[];
  /** All if no ids are given. */
  readonly onShow: (ids?: readonly string[]) => void;
}

/** The entities that are hidden by hand, to show them again. */
export function HiddenEntities({ entities, onShow }: HiddenEntitiesProps) {
  const text = useText(GRAPH);
  if (entities.length === 0) return null;
  const isLong = entities.length > MAX_CHIPS;
  return (
    <div className="graph-hidden-entities">
      {isLong ? (
        <span className="graph-hidden">{text.hiddenMany(entities.length)}</span>
      ) : (
        <EntityChips label={text.hidden} entities={entities} verb={text.show} onRemove={(id) => onShow([id])} />
      )}
      {entities.length > 1 && (
        <button type="button" onClick={() => onShow()}>
          {text.showAll}
        </button>
      )}
    </div>
  );
}

/** A list of more names would push the graph off the screen. */
const MAX_CHIPS = 8;
