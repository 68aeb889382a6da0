import { ClaimsThatMeetDocument } from '../../client/client.ts';
import { recordedMoment } from '../address/scope.ts';
import { Failure } from '../component/failure.tsx';
import { useQuestion } from '../query/use-question.ts';
import { ClaimCard } from './claim-card.tsx';

interface ClaimAsRecordedProps {
  readonly id: string;
  /** A moment or a day. */
  readonly recordedOn: string;
}

/** A claim as it was recorded at a moment. */
export function ClaimAsRecorded({ id, recordedOn }: ClaimAsRecordedProps) {
  const where = { ids: [id], recordedOn: recordedMoment(recordedOn) };
  const { state, data, error, retry } = useQuestion(ClaimsThatMeetDocument, { where, first: 1 });
  const [claim] = data?.claims.nodes ?? [];
  return (
    <section aria-labelledby="then" aria-busy={state === 'loading'}>
      <h2 id="then">The claim then</h2>
      {state === 'failed' && <Failure error={error} retry={retry} />}
      {claim && <ClaimCard claim={claim} />}
      {data && !claim && <p>The graph did not hold this claim at that moment.</p>}
    </section>
  );
}
