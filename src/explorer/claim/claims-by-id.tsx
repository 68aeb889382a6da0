import { ClaimsThatMeetDocument } from '../../client/client.ts';
import { scopeFilter } from '../address/scope.ts';
import { useScope } from '../hook/use-scope.ts';
import { ClaimList } from './claim-list.tsx';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { useQuestion } from '../query/use-question.ts';
import { useText } from '../text/catalogue.ts';
import { CLAIM } from '../text/en/view/claim.ts';

/** The claims with these ids, at most 200, by date. */
export function ClaimsById({ ids }: { readonly ids: readonly string[] }) {
  const { loadingClaims } = useText(CLAIM);
  const { recordedOn } = useScope();
  const { state, data, error, retry } = useQuestion(
    ClaimsThatMeetDocument,
    ids.length === 0
      ? null
      : { where: { ids: ids.toSorted(), ...scopeFilter({ datasets: [], recordedOn }) }, first: 200 },
  );
  if (state === 'failed') return <Failure error={error} retry={retry} />;
  if (!data) return <Loading>{loadingClaims}</Loading>;
  return <ClaimList claims={data.claims.nodes.filter(({ id }) => ids.includes(id))} />;
}
