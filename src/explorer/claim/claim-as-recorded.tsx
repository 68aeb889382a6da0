import { ClaimsThatMeetDocument } from '../../client/client.ts';
import { recordedMoment } from '../address/scope.ts';
import { Failure } from '../component/failure.tsx';
import { useQuestion } from '../query/use-question.ts';
import { ClaimCard } from './claim-card.tsx';
import { useText } from '../text/catalogue.ts';
import { RECORD } from '../text/en/record.ts';

interface ClaimAsRecordedProps {
  readonly id: string;
  /** A moment or a day. */
  readonly recordedOn: string;
}

/** A claim as it was recorded at a moment. */
export function ClaimAsRecorded({ id, recordedOn }: ClaimAsRecordedProps) {
  const text = useText(RECORD);
  const where = { ids: [id], recordedOn: recordedMoment(recordedOn) };
  const { state, data, error, retry } = useQuestion(ClaimsThatMeetDocument, { where, first: 1 });
  const [claim] = data?.claims.nodes ?? [];
  return (
    <section aria-labelledby="then" aria-busy={state === 'loading'}>
      <h2 id="then">{text.earlier}</h2>
      {state === 'failed' && <Failure error={error} retry={retry} />}
      {claim && <ClaimCard claim={claim} />}
      {data && !claim && <p>{text.notThen}</p>}
    </section>
  );
}
