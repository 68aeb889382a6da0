import type { RelationKind } from '../../client/client.ts';
import { RIVAL_RELATIONS } from '../../client/schema-facts.ts';
import type { ConflictsAddress } from '../address/address.ts';
import { RELATION_KINDS, tableKeys } from '../claim/vocabulary.ts';
import { useText } from '../text/catalogue.ts';
import { COUNTS } from '../text/en/counts.ts';
import { RIVALS } from '../text/en/view/rivals.ts';

interface RelationControlsProps {
  readonly address: ConflictsAddress;
  readonly onChange: (change: Partial<ConflictsAddress>) => void;
}

/** Chooses one relation, all that join rival accounts, or several. */
export function RelationControls({ address: { kinds, groups }, onChange }: RelationControlsProps) {
  const text = useText(RIVALS);
  const counts = useText(COUNTS);
  const shown: readonly RelationKind[] = kinds.length > 0 ? kinds : RIVAL_RELATIONS;
  const one = kinds.length === 1 && !groups ? kinds[0] : null;
  const isAll = groups && kinds.length === 0;
  return (
    <>
      <label className="sort">
        {text.relation}{' '}
        <select
          value={isAll ? ALL : (one ?? SEVERAL)}
          onChange={({ target: { value } }) =>
            onChange(value === ALL ? { kinds: [], groups: true } : { kinds: [value as RelationKind], groups: false })
          }
        >
          <option value={ALL}>{text.allRivals}</option>
          {!isAll && one === null && <option value={SEVERAL}>{text.several}</option>}
          {tableKeys(RELATION_KINDS).map((value) => (
            <option key={value} value={value}>
              {RELATION_KINDS[value].name}
            </option>
          ))}
        </select>
      </label>
      <details className="relation-kinds">
        <summary>{isAll || one !== null ? text.severalRelations : counts.relations(shown.length)}</summary>
        <fieldset>
          <legend className="unseen">{text.relations}</legend>
          {tableKeys(RELATION_KINDS).map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={shown.includes(kind)}
                onChange={({ target: { checked } }) => {
                  const chosen = tableKeys(RELATION_KINDS).filter((value) =>
                    value === kind ? checked : shown.includes(value),
                  );
                  if (chosen.length > 0) onChange({ kinds: chosen });
                }}
              />
              {RELATION_KINDS[kind].name}
            </label>
          ))}
        </fieldset>
      </details>
      <label className="choice">
        <input
          type="checkbox"
          checked={groups}
          onChange={({ target: { checked } }) => onChange({ groups: checked, kinds: shown })}
        />
        <span>{text.inGroups}</span>
      </label>
    </>
  );
}

const ALL = 'all';
const SEVERAL = '';
