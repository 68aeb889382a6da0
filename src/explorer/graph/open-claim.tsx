import { ClaimInFullDocument } from '../../client/client.ts';
import { ClaimCard } from '../claim/claim-card.tsx';
import { Failure } from '../component/failure.tsx';
import { useQuestion } from '../query/use-question.ts';

interface OpenClaimProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** The card of the claim that is selected in the graph. */
export function OpenClaim({ id, onClose }: OpenClaimProps) {
  const { state, data, error, retry } = useQuestion(ClaimInFullDocument, { claim: id });
  const claim = data?.claim;
  return (
    <section className="graph-claim" aria-label="Selected claim" aria-busy={state === 'loading'}>
      {state === 'failed' ? (
        <Failure error={error} retry={retry} />
      ) : claim ? (
        <ClaimCard claim={claim} />
      ) : (
        <p role="status">{state === 'loading' ? 'Loading the claim …' : `There is no claim with the ID "${id}".`}</p>
      )}
      <button type="button" onClick={onClose}>
        Close the claim
      </button>
    </section>
  );
}
