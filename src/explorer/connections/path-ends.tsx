import { counted } from '../../support/counted.ts';
import type { ConnectionsAddress } from '../address/address.ts';
import { CLAIM_KINDS, tableKeys } from '../claim/vocabulary.ts';
import { EntityPicker } from '../component/entity-picker.tsx';

interface PathEndsProps {
  readonly address: ConnectionsAddress;
  readonly nameOf: (id: string) => string;
  readonly onChange: (change: Partial<ConnectionsAddress>) => void;
}

/** Chooses the two ends of the paths, and the kinds of claims that the paths may use. */
export function PathEnds({ address: { from, to, kinds }, nameOf, onChange }: PathEndsProps) {
  return (
    <div className="ends">
      <div data-focus="from">
        <EntityPicker
          key={from}
          label="From"
          currentText={from ? nameOf(from) : ''}
          onPick={({ id }) => onChange({ from: id })}
        />
      </div>
      <button
        type="button"
        onClick={() => onChange({ from: to, to: from })}
        aria-label="Swap the two ends"
        title="Swap"
      >
        ⇄
      </button>
      <div data-focus="to">
        <EntityPicker
          key={to}
          label="To"
          currentText={to ? nameOf(to) : ''}
          onPick={({ id }) => onChange({ to: id })}
        />
      </div>
      <details className="ends-kinds" open={kinds.length > 0}>
        <summary>
          {kinds.length === 0 ? 'Through claims of all kinds' : `Through ${counted(kinds.length, 'kind')} of claims`}
        </summary>
        <fieldset>
          <legend className="unseen">Kinds of claims to go through</legend>
          {tableKeys(CLAIM_KINDS).map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={kinds.includes(kind)}
                onChange={({ target: { checked } }) => {
                  const isChosen = (value: typeof kind) => (value === kind ? checked : kinds.includes(value));
                  onChange({ kinds: tableKeys(CLAIM_KINDS).filter(isChosen) });
                }}
              />
              {CLAIM_KINDS[kind].many}
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  );
}
