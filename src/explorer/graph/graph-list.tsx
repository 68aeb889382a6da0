import { memo, useId, useMemo, useState } from 'react';

import { counted } from '../../support/counted.ts';
import { CLAIM_KINDS, CLAIM_STATUSES, ENTITY_KINDS, humanize, PARTICIPANT_ROLES } from '../claim/vocabulary.ts';
import type { Subgraph, SubgraphClaim, SubgraphEntity } from './model/subgraph.ts';

interface GraphListProps {
  readonly subgraph: Subgraph;
  readonly centres: readonly string[];
  readonly selected: string | null;
  /** The keyboard or the pointer is on it; null: on nothing. */
  readonly onFocusKey: (key: string | null) => void;
  readonly onClaim: (id: string) => void;
  /** Left out where the graph does not grow. */
  readonly onGrow?: (id: string) => void;
}

/** What the arrow keys have reached: the one stop of the list for the Tab key. */
interface Reached {
  readonly entity: string;
  readonly claim: string | null;
}

/** The same as the canvas, to be walked by keyboard and read aloud: arrow keys go up and down, right opens, left closes. */
export function GraphList({ subgraph, centres, selected, onFocusKey, onClaim, onGrow }: GraphListProps) {
  const [shown, setShown] = useState(PAGE);
  const [last, setReached] = useState<Reached | null>(null);
  const keysId = useId();
  const claimsOf = useMemo(() => claimsByEntity(subgraph), [subgraph]);
  const names = useMemo(() => new Map(subgraph.entities.map(({ id, name }) => [id, name])), [subgraph]);
  const { entities } = subgraph;
  const listed = entities.slice(0, shown);
  const reached = last && listed.some(({ id }) => id === last.entity) ? last : { entity: listed[0]?.id, claim: null };
  return (
    <section
      className="graph-list"
      aria-label="The graph as a list"
      aria-describedby={keysId}
      data-focus="graph list"
      onKeyDown={walk}
      onBlur={() => onFocusKey(null)}
    >
      <p id={keysId} className="unseen">
        Arrow keys go up and down the list; right opens an entity, left closes it.
      </p>
      <ul>
        {listed.map((entity) => (
          <EntityItem
            key={entity.id}
            entity={entity}
            claims={claimsOf.get(entity.id) ?? NONE}
            names={names}
            centre={centres.includes(entity.id)}
            selected={selected}
            stop={reached.entity === entity.id ? (reached.claim ?? entity.id) : null}
            onReach={setReached}
            onFocusKey={onFocusKey}
            onClaim={onClaim}
            {...(onGrow ? { onGrow } : {})}
          />
        ))}
      </ul>
      {entities.length > shown && (
        <button type="button" onClick={() => setShown(shown + PAGE)}>
          {Math.min(PAGE, entities.length - shown)} more of {entities.length - shown}
        </button>
      )}
    </section>
  );
}

/** So many rows at a time: a list of thousands would hold the page up with each step of the slider. */
const PAGE = 120;
const NONE: readonly SubgraphClaim[] = [];

interface EntityItemProps extends Omit<GraphListProps, 'subgraph' | 'centres'> {
  readonly entity: SubgraphEntity;
  readonly claims: readonly SubgraphClaim[];
  readonly names: ReadonlyMap<string, string>;
  readonly centre: boolean;
  /** The entity, or the claim of it, that the Tab key stops at; null: it passes by. */
  readonly stop: string | null;
  readonly onReach: (reached: Reached) => void;
}

const EntityItem = memo(function EntityItem({
  entity,
  claims,
  names,
  centre,
  selected,
  stop,
  onReach,
  onFocusKey,
  onClaim,
  onGrow,
}: EntityItemProps) {
  const [open, setOpen] = useState(false);
  const { id, name, kind } = entity;
  const stops = stop === id || (stop !== null && !open);
  const reach = (claim: string | null): void => {
    onReach({ entity: id, claim });
    onFocusKey(claim ?? id);
  };
  return (
    <li data-entity={id} data-focus={`row ${id}`}>
      <div className="graph-row">
        <button
          type="button"
          className="graph-entity"
          data-walk=""
          aria-expanded={open}
          tabIndex={stops ? 0 : -1}
          onClick={() => setOpen(!open)}
          onFocus={() => reach(null)}
        >
          <span className={centre ? 'graph-name centre' : 'graph-name'}>{name}</span>{' '}
          <span className="graph-about">
            {ENTITY_KINDS[kind] ?? humanize(kind)}, {counted(claims.length, 'claim')}
            {centre && ', in the middle'}
          </span>
        </button>
        {onGrow && !centre && (
          <button
            type="button"
            className="graph-grow"
            tabIndex={stops ? 0 : -1}
            onClick={() => onGrow(id)}
            onFocus={() => reach(null)}
            aria-label={`Grow from ${name}`}
            title="Add what lies around it"
          >
            Grow
          </button>
        )}
      </div>
      {open && (
        <ul className="graph-claims">
          {claims.map((claim) => (
            <li key={claim.id} data-claim={claim.id}>
              <button
                type="button"
                data-walk=""
                aria-pressed={claim.id === selected}
                tabIndex={stop === claim.id ? 0 : -1}
                onClick={() => onClaim(claim.id)}
                onFocus={() => reach(claim.id)}
              >
                {claim.summary}
                <span className="graph-about"> {aboutClaim(claim, id, names)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
});

function aboutClaim(
  { kind, status, confidence, participants }: SubgraphClaim,
  entity: string,
  names: ReadonlyMap<string, string>,
): string {
  const others = participants
    .filter((participant) => participant.entity.id !== entity)
    .map(
      (other) =>
        `${names.get(other.entity.id) ?? other.entity.id} as ${(PARTICIPANT_ROLES[other.role] ?? humanize(other.role)).toLowerCase()}`,
    );
  const what = `${CLAIM_KINDS[kind]?.one ?? humanize(kind)}, ${(CLAIM_STATUSES[status]?.label ?? humanize(status)).toLowerCase()}, confidence ${confidence.toFixed(2)}`;
  return others.length > 0 ? `${what}; with ${others.join(', ')}` : what;
}

function claimsByEntity({ claims }: Subgraph): Map<string, SubgraphClaim[]> {
  const table = new Map<string, SubgraphClaim[]>();
  for (const claim of claims) {
    for (const { entity } of claim.participants) {
      const list = table.get(entity.id);
      if (list) list.push(claim);
      else table.set(entity.id, [claim]);
    }
  }
  return table;
}

/** Up and down to the next row, right and left open and close. */
function walk(event: React.KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, target } = event;
  if (!(target instanceof HTMLElement)) return;
  const rows = [...currentTarget.querySelectorAll<HTMLElement>('[data-walk]')];
  const row = target.closest('.graph-row')?.querySelector<HTMLElement>('[data-walk]') ?? target;
  const at = rows.indexOf(row);
  if (at === -1) return;
  const open = row.getAttribute('aria-expanded');
  if (key === 'ArrowDown') rows[at + 1]?.focus();
  else if (key === 'ArrowUp') rows[at - 1]?.focus();
  else if (key === 'Home') rows[0]?.focus();
  else if (key === 'End') rows.at(-1)?.focus();
  else if (key === 'ArrowRight' && open === 'false') row.click();
  else if (key === 'ArrowLeft' && open === 'true') row.click();
  else if (key === 'ArrowLeft' && open === null) {
    row.closest('li[data-entity]')?.querySelector<HTMLElement>('[data-walk]')?.focus();
  } else return;
  event.preventDefault();
}
