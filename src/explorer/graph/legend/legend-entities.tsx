import type { EntityKind } from '../../../client/client.ts';
import { cssName, ENTITY_KINDS, tableKeys } from '../../claim/vocabulary.ts';
import { shapeCorners } from '../style/shape-corners.ts';
import { ENTITY_SHAPES } from '../style/style.ts';
import { useText } from '../../text/catalogue.ts';
import { PICTURE } from '../../text/en/view/picture.ts';

interface EntityKindFilterProps {
  /** The hidden kinds. */
  readonly hide: readonly EntityKind[];
  readonly onHide: (hide: readonly EntityKind[]) => void;
}

export function EntityKindFilter({ hide, onHide }: EntityKindFilterProps) {
  const { entities } = useText(PICTURE);
  return (
    <fieldset>
      <legend>{entities}</legend>
      {tableKeys(ENTITY_KINDS).map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={!hide.includes(kind)}
            onChange={({ target }) =>
              onHide(target.checked ? hide.filter((hidden) => hidden !== kind) : [...hide, kind])
            }
          />
          <EntityKindName kind={kind} />
        </label>
      ))}
    </fieldset>
  );
}

function EntityKindName({ kind }: { readonly kind: EntityKind }) {
  const corners = shapeCorners(ENTITY_SHAPES[kind]);
  return (
    <>
      <svg className={`key key-entity-${cssName(kind)}`} viewBox="-1.1 -1.1 2.2 2.2" aria-hidden="true">
        {corners ? (
          <polygon points={corners.map((corner) => corner.join()).join(' ')} fill="currentColor" />
        ) : (
          <circle r="1" fill="currentColor" />
        )}
      </svg>
      {ENTITY_KINDS[kind]}
    </>
  );
}
