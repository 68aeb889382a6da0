import { counted } from '../../support/counted.ts';
import { Failure } from '../component/failure.tsx';
import { type GraphAddress, CLAIM_LIMITS } from '../graph/model/graph-address.ts';
import type { Subgraph } from '../graph/model/subgraph.ts';

interface NeighbourhoodNotesProps {
  readonly address: GraphAddress;
  readonly failure: { readonly error: unknown; readonly retry: () => void } | null;
  /** Why the last entity was not added to the middle; null if it was. */
  readonly refused: string | null;
  readonly neighbourhood: Subgraph | null;
  /** The part of the neighbourhood that is drawn. */
  readonly shown: Subgraph | null;
  readonly onLimit: (first: number) => void;
}

/** Errors, and what the graph leaves out. */
export function NeighbourhoodNotes({
  address: { depth, first },
  failure,
  refused,
  neighbourhood,
  shown,
  onLimit,
}: NeighbourhoodNotesProps) {
  const nextLimit = CLAIM_LIMITS.find((limit) => limit > first);
  return (
    <>
      {failure && <Failure error={failure.error} retry={failure.retry} />}
      {refused !== null && (
        <p className="graph-truncated" role="alert">
          {refused}
        </p>
      )}
      {neighbourhood?.truncated && (
        <p className="graph-truncated" role="note">
          More claims are within {counted(depth, 'step')} than the {counted(first, 'claim')} shown. Those shown are the
          nearest and most trusted.{' '}
          {nextLimit === undefined ? (
            'A graph cannot hold more.'
          ) : (
            <button type="button" onClick={() => onLimit(nextLimit)}>
              Show up to {counted(nextLimit, 'claim')}
            </button>
          )}
        </p>
      )}
      {neighbourhood && shown && shown !== neighbourhood && (
        <p className="graph-hidden">
          {hiddenInWords(
            neighbourhood.entities.length - shown.entities.length,
            neighbourhood.claims.length - shown.claims.length,
          )}{' '}
          by the legend.
        </p>
      )}
    </>
  );
}

/** `1 entity is hidden`, `4 entities and 1 claim are hidden`. */
function hiddenInWords(entities: number, claims: number): string {
  const parts = [
    ...(entities > 0 ? [counted(entities, 'entity', 'entities')] : []),
    ...(claims > 0 ? [counted(claims, 'claim')] : []),
  ];
  return `${parts.join(' and ')} ${entities + claims === 1 ? 'is' : 'are'} hidden`;
}
