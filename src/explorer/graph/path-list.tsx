import type { ParticipantRole } from '../../client/client.ts';
import { Confidence } from '../claim/confidence.tsx';
import { humanize, midSentence, PARTICIPANT_ROLES } from '../claim/vocabulary.ts';
import { ClaimLink, EntityLink } from '../component/entity-link.tsx';
import { type FoundPath, pathKey, pathsByEntities } from './model/paths-by-entities.ts';
import { useText } from '../text/catalogue.ts';
import { PICTURE } from '../text/en/view/picture.ts';

interface PathListProps {
  readonly paths: readonly FoundPath[];
  readonly onClaim: (id: string) => void;
  readonly onAvoid: (id: string) => void;
}

/** Each path as its claims in order. Paths through the same entities are grouped; all but the first are collapsed. */
export function PathList({ paths, onClaim, onAvoid }: PathListProps) {
  const text = useText(PICTURE);
  return (
    <ol className="paths">
      {[...pathsByEntities(paths)].map(([key, [first, ...others]]) => (
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
          <PathHops path={first} onClaim={onClaim} onAvoid={onAvoid} />
          {others.length > 0 && (
            <details className="path-others">
              <summary>{text.morePaths(others.length)}</summary>
              {others.map((path) => (
                <PathHops key={pathKey(path)} path={path} onClaim={onClaim} onAvoid={onAvoid} />
              ))}
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

function PathHops({ path, onClaim, onAvoid }: Omit<PathListProps, 'paths'> & { readonly path: FoundPath }) {
  const text = useText(PICTURE);
  const { hops, confidence, weakestHop } = path;
  return (
    <div className="path-way">
      <p className="path-trust">
        {text.pathConfidence} <Confidence value={confidence} />
        {hops.length > 1 && ` ${text.product}`}
      </p>
      <ol className="hops">
        {hops.map((hop, index) => (
          <HopItem
            key={hop.claim.id}
            hop={hop}
            weakest={hops.length > 1 && hop.claim.id === weakestHop?.claim.id}
            last={index === hops.length - 1}
            onClaim={onClaim}
            onAvoid={onAvoid}
          />
        ))}
      </ol>
    </div>
  );
}

interface HopItemProps extends Omit<PathListProps, 'paths'> {
  readonly hop: FoundPath['hops'][number];
  readonly weakest: boolean;
  readonly last: boolean;
}

function HopItem({ hop: { from, to, claim }, weakest, last, onClaim, onAvoid }: HopItemProps) {
  const text = useText(PICTURE);
  return (
    <li className={weakest ? 'hop weakest' : 'hop'}>
      <p className="hop-claim">
        <ClaimLink claim={claim} />
      </p>
      <p className="hop-about">
        {text.hop(from.entity.name, lowerCaseRole(from.role), to.entity.name, lowerCaseRole(to.role))}{' '}
        <Confidence value={claim.confidence} /> {weakest && <strong className="hop-weakest">{text.weakest}</strong>}
      </p>
      <p className="hop-tools">
        <button type="button" onClick={() => onClaim(claim.id)} aria-label={text.sourcesOf(claim.summary)}>
          {text.sources}
        </button>
        {!last && (
          <button type="button" onClick={() => onAvoid(to.entity.id)}>
            {text.leaveOut(to.entity.name)}
          </button>
        )}
      </p>
    </li>
  );
}

function lowerCaseRole(role: ParticipantRole): string {
  return midSentence(PARTICIPANT_ROLES[role] ?? humanize(role));
}
