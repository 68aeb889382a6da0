import type { ConnectionsQuery, ParticipantRole } from '../../client/client.ts';
import { Confidence } from '../confidence.tsx';
import { ClaimLink, EntityLink } from '../entity-link.tsx';
import { inWords, PARTICIPANT_ROLES } from '../vocabulary.ts';

export type FoundPath = ConnectionsQuery['paths']['paths'][number];
type Hop = FoundPath['hops'][number];

interface PathListProps {
  readonly paths: readonly FoundPath[];
  readonly onClaim: (id: string) => void;
  readonly onAvoid: (id: string) => void;
}

/** Each way as its claims, one after the other, in sentences. */
export function PathList({ paths, onClaim, onAvoid }: PathListProps) {
  return (
    <ol className="paths">
      {paths.map((path) => {
        const [first] = path.hops;
        return (
          <li key={path.hops.map(({ claim, to }) => `${claim.id} ${to.entity.id}`).join()} className="path">
            <p className="path-line">
              {first && <EntityLink entity={first.from.entity} />}
              {path.hops.map(({ to }) => (
                <span key={to.entity.id}>
                  {' → '}
                  <EntityLink entity={to.entity} />
                </span>
              ))}
            </p>
            <p className="path-trust">
              All of it holds with a confidence of <Confidence value={path.confidence} />
              {path.hops.length > 1 && ' , the product of its steps'}
            </p>
            <ol className="hops">
              {path.hops.map((hop, at) => (
                <HopItem
                  key={hop.claim.id}
                  hop={hop}
                  weakest={path.hops.length > 1 && hop.claim.id === path.weakestHop?.claim.id}
                  last={at === path.hops.length - 1}
                  onClaim={onClaim}
                  onAvoid={onAvoid}
                />
              ))}
            </ol>
          </li>
        );
      })}
    </ol>
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
  return (PARTICIPANT_ROLES[role] ?? inWords(role)).toLowerCase();
}
