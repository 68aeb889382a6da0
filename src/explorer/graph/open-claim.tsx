import { ClaimsThatMeetDocument } from '../../client/client.ts';
import { scopeFilter } from '../address/scope.ts';
import { ClaimCard } from '../claim/claim-card.tsx';
import { Failure } from '../component/failure.tsx';
import { useScope } from '../hook/use-scope.ts';
import { useQuestion } from '../query/use-question.ts';
import { useText } from '../text/catalogue.ts';
import { PICTURE } from '../text/en/view/picture.ts';

interface OpenClaimProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** The card of the claim that is selected in the graph, as it was recorded at the moment that the graph shows. */
export function OpenClaim({ id, onClose }: OpenClaimProps) {
  const text = useText(PICTURE);
  const { recordedOn } = useScope();
  const where = { ids: [id], ...scopeFilter({ datasets: [], recordedOn }) };
  const { state, data, error, retry } = useQuestion(ClaimsThatMeetDocument, { where, first: 1 });
  const claim = data?.claims.nodes.find((node) => node.id === id);
  return (
    <section className="graph-claim" aria-label={text.selected} aria-busy={state === 'loading'}>
      {state === 'failed' ? (
        <Failure error={error} retry={retry} />
      ) : claim ? (
        <ClaimCard claim={claim} />
      ) : (
        <p role="status">{state === 'loading' ? text.loading : text.noClaim(id)}</p>
      )}
      <button type="button" onClick={onClose}>
        {text.close}
      </button>
    </section>
  );
}
