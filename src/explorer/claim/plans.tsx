import { type ClaimFilter, ClaimsThatMeetDocument, ConflictsDocument } from '../../client/client.ts';
import { type Scope, scopeFilter } from '../address/scope.ts';
import { ClaimCard } from './claim-card.tsx';
import { ClaimList } from './claim-list.tsx';
import { Failure } from '../component/failure.tsx';
import { LoadMoreButton } from '../component/load-more-button.tsx';
import { Pair } from './pair.tsx';
import { usePages } from '../query/use-pages.ts';
import { useQuestion } from '../query/use-question.ts';
import { ViewBar } from '../component/view-bar.tsx';
import { useText } from '../text/catalogue.ts';
import { RIVALS } from '../text/en/view/rivals.ts';

interface PlansProps {
  /** Only plans that meet these conditions. */
  readonly conditions: ClaimFilter;
  readonly scope: Scope;
}

const STEP = 10;

/* Three groups that do not overlap: plans with an outcome, with only a next stage, and with neither. */
const HAS_OUTCOME = { related: { kinds: ['REALISED_BY'], direction: 'OUT' } } as const satisfies ClaimFilter;
const HAS_NEXT_STAGE = { related: { kinds: ['FOLLOWED_BY'], direction: 'OUT' } } as const satisfies ClaimFilter;
const HAS_EITHER = {
  related: { kinds: ['REALISED_BY', 'FOLLOWED_BY'], direction: 'OUT' },
} as const satisfies ClaimFilter;

/** The number of plans in each group. */
export function PlanTotals({
  conditions,
  isFiltered,
}: Pick<PlansProps, 'conditions'> & { readonly isFiltered: boolean }) {
  const text = useText(RIVALS);
  const withOutcome = useTotal({ ...plansWith(conditions), ...HAS_OUTCOME });
  const withNextStage = useTotal(nextStageFilter(conditions));
  const open = useTotal(openFilter(conditions));
  const inForce = useTotal({ ...conditions, ...HAS_OUTCOME, not: { status: ['PLANNED'] } });
  if (withOutcome === null || withNextStage === null || open === null || inForce === null) return null;
  return (
    <p className="plan-totals" role="status">
      {text.totals({ plans: withOutcome + withNextStage + open, isFiltered, withOutcome, withNextStage, open })}
      {inForce > 0 && ` ${text.inForceToo(inForce)}`}
    </p>
  );
}

/** Plans without an outcome, each beside its next stage. */
export function PlansWithNextStage({ conditions, scope }: PlansProps) {
  const { nextStages } = useText(RIVALS);
  const where = nextStageFilter(conditions);
  const answer = usePlans(where);
  const claims = answer.pages.flatMap((page) => page.claims.nodes);
  const total = answer.pages[0]?.claims.totalCount ?? 0;
  const ids = claims.map(({ id }) => id);
  const stages = useQuestion(
    ConflictsDocument,
    ids.length === 0 ? null : { kinds: ['FOLLOWED_BY'] as const, where: { ids, ...scopeFilter(scope) }, first: 200 },
  );
  const pairs = stages.data?.claimRelations.nodes ?? [];
  const busy = answer.state === 'loading' || (ids.length > 0 && stages.state === 'loading');
  return (
    <section aria-labelledby="next-stages" aria-busy={busy}>
      <h2 id="next-stages">
        {nextStages} <span className="count">{total}</span>
      </h2>
      {total > 0 && <PlansBar where={where} />}
      {stages.state === 'failed' && <Failure error={stages.error} retry={stages.retry} />}
      <ol className="pairs">
        {claims.map((claim) => {
          const stagesOfPlan = pairs.filter(({ from }) => from.id === claim.id);
          return (
            <li key={claim.id}>
              {stagesOfPlan.map((pair) => (
                <Pair key={pair.to.id} pair={pair} />
              ))}
              {stagesOfPlan.length === 0 && <ClaimCard claim={claim} />}
            </li>
          );
        })}
      </ol>
      <LoadMoreButton pages={answer} shown={claims.length} total={total} step={STEP} of="plans" />
    </section>
  );
}

/** Plans without an outcome and without a next stage on record. */
export function OpenPlans({ conditions }: Pick<PlansProps, 'conditions'>) {
  const { openPlans } = useText(RIVALS);
  const where = openFilter(conditions);
  const answer = usePlans(where);
  const claims = answer.pages.flatMap((page) => page.claims.nodes);
  const total = answer.pages[0]?.claims.totalCount ?? 0;
  return (
    <section aria-labelledby="open-plans" aria-busy={answer.state === 'loading'}>
      <h2 id="open-plans">
        {openPlans} <span className="count">{total}</span>
      </h2>
      {total > 0 && <PlansBar where={where} />}
      <ClaimList claims={claims} />
      <LoadMoreButton pages={answer} shown={claims.length} total={total} step={STEP} of="plans" />
    </section>
  );
}

function PlansBar({ where }: { readonly where: ClaimFilter }) {
  return (
    <ViewBar
      question="claims-that-meet"
      variables={{ where, first: 200 }}
      exports={[{ kind: 'claims', variables: { where } }]}
    />
  );
}

function usePlans(where: ClaimFilter) {
  return usePages(ClaimsThatMeetDocument, { where, first: STEP }, ({ claims: { pageInfo } }) =>
    pageInfo.hasNextPage ? pageInfo.endCursor : null,
  );
}

/** The number of claims that match the filter; null until it is loaded. */
function useTotal(where: ClaimFilter): number | null {
  const { state, data } = useQuestion(ClaimsThatMeetDocument, { where, first: 0 });
  return state === 'ready' ? data.claims.totalCount : null;
}

function nextStageFilter(conditions: ClaimFilter): ClaimFilter {
  return { ...plansWith(conditions), ...HAS_NEXT_STAGE, not: HAS_OUTCOME };
}

function openFilter(conditions: ClaimFilter): ClaimFilter {
  return { ...plansWith(conditions), not: HAS_EITHER };
}

function plansWith(conditions: ClaimFilter): ClaimFilter {
  return { status: ['PLANNED'], ...conditions };
}
