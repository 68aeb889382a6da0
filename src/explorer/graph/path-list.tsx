import type { ConnectionsQuery, ParticipantRole } from '../../client/client.ts';
import { Confidence } from '../claim/confidence.tsx';
import { counted } from '../../support/counted.ts';
import { ClaimLink, EntityLink } from '../component/entity-link.tsx';
import { humanize, PARTICIPANT_ROLES } from '../claim/vocabulary.ts';

export type FoundPath = ConnectionsQuery['paths']['paths'][number];
type Hop = FoundPath['hops'][number];

interface PathListProps {
  readonly paths: readonly FoundPath[];
  readonly onClaim: (id: string) => void;
  readonly onAvoid: (id: string) => void;
}

/** Each way as its claims, one after the other, in sentences; those past the same entities together. */
export function PathList({ paths, onClaim, onAvoid }: PathListProps) {
  return (
    <ol className="paths">
      {[...byEntities(paths)].map(([key, [first, ...others]]) => (
        <li key={key} className="path">
          <p className="path-line">
            {first.hops[0] && <EntityLink entity={first.hops[0].from.entity} />}
            {first.hops.map(({ to }) => (
              <span key={to.entity.id}>
                {' → '}
                <EntityLink entity={to.entity} />
              </span>
            ))}
          </p>
          <PathItem path={first} onClaim={onClaim} onAvoid={onAvoid} />
          {others.length > 0 && (
            <details className="path-others">
              <summary>{counted(others.length, 'more way')} past the same</summary>
              {others.map((path) => (
                <PathItem key={keyOf(path)} path={path} onClaim={onClaim} onAvoid={onAvoid} />
              ))}
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

function byEntities(paths: readonly FoundPath[]): Map<string, [FoundPath, ...FoundPath[]]> {
  const groups = new Map<string, [FoundPath, ...FoundPath[]]>();
  for (const path of paths) {
    const key = path.hops.map(({ to }) => to.entity.id).join();
    const group = groups.get(key);
    if (group) group.push(path);
    else groups.set(key, [path]);
  }
  return groups;
}

function keyOf({ hops }: FoundPath): string {
  return hops.map(({ claim }) => claim.id).join();
}

function PathItem({ path, onClaim, onAvoid }: Omit<PathListProps, 'paths'> & { readonly path: FoundPath }) {
  const { hops, confidence, weakestHop } = path;
  return (
    <div className="path-way">
      <p className="path-trust">
        {hops.length === 1 ? 'It holds' : 'All of it holds'} with a confidence of <Confidence value={confidence} />
        {hops.length > 1 && ' the product of its steps'}
      </p>
      <ol className="hops">
        {hops.map((hop, at) => (
          <HopItem
            key={hop.claim.id}
            hop={hop}
            weakest={hops.length > 1 && hop.claim.id === weakestHop?.claim.id}
            last={at === hops.length - 1}
            onClaim={onClaim}
            onAvoid={onAvoid}
          />
        ))}
      </ol>
    </div>
  );
}

interface HopItemProps extends Omit<PathListProps, 'paths'> {
  readonly hop: Hop;
  readonly weakest: boolean;
  readonly last: boolean;
}

function HopItem({ hop: { from, to, claim }, weakest, last, onClaim, onAvoid }: HopItemProps) {
  return (
    <li className={weakest ? 'hop weakest' : 'hop'}>
      <p className="hop-claim">
        <ClaimLink claim={claim} />
      </p>
      <p className="hop-about">
        {from.entity.name} as {roleInWords(from.role)}, {to.entity.name} as {roleInWords(to.role)}{' '}
        <Confidence value={claim.confidence} /> {weakest && <strong className="hop-weakest">weakest step</strong>}
      </p>
      <p className="hop-tools">
        <button type="button" onClick={() => onClaim(claim.id)} aria-label={`Sources of: ${claim.summary}`}>
          Sources
        </button>
        {!last && (
          <button type="button" onClick={() => onAvoid(to.entity.id)}>
            Leave out {to.entity.name}
          </button>
        )}
      </p>
    </li>
  );
}

function roleInWords(role: ParticipantRole): string {
  return (PARTICIPANT_ROLES[role] ?? humanize(role)).toLowerCase();
}
