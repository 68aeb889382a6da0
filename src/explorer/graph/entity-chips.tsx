import { EntityLink } from '../component/entity-link.tsx';
import './graph.css';

interface EntityChipsProps {
  readonly label: string;
  readonly entities: readonly { readonly id: string; readonly name: string }[];
  /** Names the remove button, before the name of the entity. */
  readonly verb: string;
  readonly onRemove: (id: string) => void;
}

/** A list of entities that can be removed. Renders nothing if it is empty. */
export function EntityChips({ label, entities, verb, onRemove }: EntityChipsProps) {
  if (entities.length === 0) return null;
  return (
    <div className="chips" role="group" aria-label={label} data-focus={label}>
      <span className="label">{label}</span>
      <ul>
        {entities.map((entity) => (
          <li key={entity.id} className="chip">
            <EntityLink entity={entity} />
            <button type="button" onClick={() => onRemove(entity.id)} aria-label={`${verb} ${entity.name}`}>
              ×
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
