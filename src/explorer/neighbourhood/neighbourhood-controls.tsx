import { useMemo } from 'react';

import { NEIGHBOURHOOD_LIMITS } from '../../client/schema-facts.ts';
import { EntityPicker } from '../component/entity-picker.tsx';
import { EntityChips } from '../graph/entity-chips.tsx';
import { type GraphAddress, CLAIM_LIMITS } from '../graph/model/graph-address.ts';
import { claimCountsByEntity } from '../graph/model/claims-by-entity.ts';
import type { Subgraph } from '../graph/model/subgraph.ts';
import { useText } from '../text/catalogue.ts';
import { AROUND } from '../text/en/view/around.ts';
import { COUNTS } from '../text/en/counts.ts';

interface NeighbourhoodControlsProps {
  readonly address: GraphAddress;
  readonly neighbourhood: Subgraph | null;
  readonly entitiesById: (ids: readonly string[]) => { readonly id: string; readonly name: string }[];
  readonly onAdd: (id: string) => void;
  readonly onChange: (change: Partial<GraphAddress>) => void;
}

/** Chooses the entities in the middle, how far the graph goes, and which entities it does not go through. */
export function NeighbourhoodControls({
  address,
  neighbourhood,
  entitiesById,
  onAdd,
  onChange,
}: NeighbourhoodControlsProps) {
  const text = useText(AROUND);
  const counts = useText(COUNTS);
  const { of, depth, first, avoid } = address;
  const hubs = useMemo(() => topHubs(neighbourhood, [...of, ...avoid]), [neighbourhood, of, avoid]);
  const limits = [...new Set([...CLAIM_LIMITS, first])].toSorted((a, b) => a - b);
  return (
    <div className="graph-controls">
      <EntityChips
        label={text.middle}
        entities={entitiesById(of)}
        verb={text.remove}
        onRemove={(id) => onChange({ of: of.filter((centre) => centre !== id), claim: null })}
      />
      <div data-focus="picker">
        <EntityPicker
          label={text.addToMiddle}
          placeholder={text.add}
          hideLabel
          clears
          onPick={({ id }) => !of.includes(id) && onAdd(id)}
        />
      </div>
      <label>
        {text.steps}{' '}
        <select value={depth} onChange={({ target }) => onChange({ depth: Number(target.value) })}>
          {DEPTHS.map((steps) => (
            <option key={steps}>{steps}</option>
          ))}
        </select>
      </label>
      <label>
        {text.atMost}{' '}
        <select value={first} onChange={({ target }) => onChange({ first: Number(target.value) })}>
          {limits.map((limit) => (
            <option key={limit} value={limit}>
              {counts.claims(limit)}
            </option>
          ))}
        </select>
      </label>
      <EntityChips
        label={text.notThrough}
        entities={entitiesById(avoid)}
        verb={text.passThrough}
        onRemove={(id) => onChange({ avoid: avoid.filter((avoided) => avoided !== id) })}
      />
      {depth > 1 && hubs.length > 0 && (
        <div className="chips" role="group" aria-label={text.doNotPass}>
          <span className="label">{text.doNotPass}</span>
          {entitiesById(hubs).map(({ id, name }) => (
            <button key={id} type="button" onClick={() => onChange({ avoid: [...avoid, id] })}>
              {name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

const DEPTHS = Array.from({ length: NEIGHBOURHOOD_LIMITS.depth }, (_, index) => index + 1);

const MAX_HUBS = 3;

/** The entities with the most claims: paths through them link almost everything, which says little. */
function topHubs(neighbourhood: Subgraph | null, except: readonly string[]): string[] {
  if (!neighbourhood) return [];
  return [...claimCountsByEntity(neighbourhood)]
    .filter(([id]) => !except.includes(id))
    .toSorted(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))
    .slice(0, MAX_HUBS)
    .map(([id]) => id);
}
