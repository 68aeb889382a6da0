import { ClaimInFullDocument } from '../../client/client.ts';
import { ClaimCard } from '../claim/claim-card.tsx';
import { Failure } from '../component/failure.tsx';
import { useQuestion } from '../query/use-question.ts';

interface OpenClaimProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** The card of a claim that was chosen in the graph. */
export function OpenClaim({ id, onClose }: OpenClaimProps) {
  const { state, data, error, retry } = useQuestion(ClaimInFullDocument, { claim: id });
  const claim = data?.claim;
  return (
    <section className="graph-claim" aria-label="The chosen claim" aria-busy={state === 'loading'}>
      {state === 'failed' ? (
        <Failure error={error} retry={retry} />
      ) : claim ? (
        <ClaimCard claim={claim} />
      ) : (
        <p role="status">{state === 'loading' ? 'Asking for the claim …' : `No claim is called ${id}.`}</p>
      )}
      <button type="button" onClick={onClose}>
        Close the claim
      </button>
    </section>
  );
}
