import type { ConnectionsAddress } from '../address/address.ts';
import { CLAIM_KINDS, tableKeys } from '../claim/vocabulary.ts';
import { EntityPicker } from '../component/entity-picker.tsx';
import { useText } from '../text/catalogue.ts';
import { PATHS } from '../text/en/view/paths.ts';

interface PathEndsProps {
  readonly address: ConnectionsAddress;
  readonly nameOf: (id: string) => string;
  readonly onChange: (change: Partial<ConnectionsAddress>) => void;
}

/** Chooses the two ends of the paths, and the kinds of claims that the paths may use. */
export function PathEnds({ address: { from, to, kinds }, nameOf, onChange }: PathEndsProps) {
  const text = useText(PATHS);
  return (
    <div className="ends">
      <div data-focus="from">
        <EntityPicker
          key={from}
          label={text.from}
          currentText={from ? nameOf(from) : ''}
          onPick={({ id }) => onChange({ from: id })}
        />
      </div>
      <button
        type="button"
        onClick={() => onChange({ from: to, to: from })}
        aria-label={text.swapEnds}
        title={text.swap}
      >
        ⇄
      </button>
      <div data-focus="to">
        <EntityPicker
          key={to}
          label={text.to}
          currentText={to ? nameOf(to) : ''}
          onPick={({ id }) => onChange({ to: id })}
        />
      </div>
      <details className="ends-kinds" open={kinds.length > 0}>
        <summary>{kinds.length === 0 ? text.throughAll : text.through(kinds.length)}</summary>
        <fieldset>
          <legend className="unseen">{text.throughKinds}</legend>
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
