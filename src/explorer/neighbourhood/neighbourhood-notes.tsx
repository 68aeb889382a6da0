import { Failure } from '../component/failure.tsx';
import { type GraphAddress, CLAIM_LIMITS } from '../graph/model/graph-address.ts';
import type { Subgraph } from '../graph/model/subgraph.ts';
import { textsOf, useText } from '../text/catalogue.ts';
import { AROUND } from '../text/en/view/around.ts';
import { COUNTS } from '../text/en/counts.ts';

interface NeighbourhoodNotesProps {
  readonly address: GraphAddress;
  readonly failure: { readonly error: unknown; readonly retry: () => void } | null;
  /** Why the last entity was not added to the middle; null if it was. */
  readonly refused: string | null;
  /** The neighbourhood has more claims than the limit. */
  readonly truncated: boolean;
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
  truncated,
  neighbourhood,
  shown,
  onLimit,
}: NeighbourhoodNotesProps) {
  const text = useText(AROUND);
  const counts = useText(COUNTS);
  const nextLimit = CLAIM_LIMITS.find((limit) => limit > first);
  return (
    <>
      {failure && <Failure error={failure.error} retry={failure.retry} />}
      {refused !== null && (
        <p className="graph-truncated" role="alert">
          {refused}
        </p>
      )}
      {truncated && (
        <p className="graph-truncated" role="note">
          {text.more(counts.steps(depth), counts.claims(first))}{' '}
          {nextLimit === undefined ? (
            text.noMore
          ) : (
            <button type="button" onClick={() => onLimit(nextLimit)}>
              {text.showUpTo(counts.claims(nextLimit))}
            </button>
          )}
        </p>
      )}
      {neighbourhood && shown && shown !== neighbourhood && (
        <p className="graph-hidden">
          {hiddenInWords(
            neighbourhood.entities.length - shown.entities.length,
            neighbourhood.claims.length - shown.claims.length,
          )}
        </p>
      )}
    </>
  );
}

/** `4 entities and 1 claim are hidden by the legend.` */
function hiddenInWords(entities: number, claims: number): string {
  const counts = textsOf(COUNTS);
  const things = [...(entities > 0 ? [counts.entities(entities)] : []), ...(claims > 0 ? [counts.claims(claims)] : [])];
  return textsOf(AROUND).hidden(things, entities + claims);
}
