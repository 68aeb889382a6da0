import { type ClaimFilter, ClaimsThatMeetDocument, ConflictsDocument } from '../../client/client.ts';
import { type Scope, scopeFilter } from '../address/scope.ts';
import { type BrowseAddress, browsePath } from '../browse/browse-address.ts';
import { CountLink } from '../browse/count-link.tsx';
import type { OUTCOMES } from '../browse/facet.ts';
import { HAS_EITHER, HAS_NEXT_STAGE, HAS_OUTCOME } from '../browse/plan-filter.ts';
import { ClaimCard } from './claim-card.tsx';
import { ClaimList } from './claim-list.tsx';
import { number } from '../text/intl.ts';
import { Failure } from '../component/failure.tsx';
import { LoadMoreButton } from '../component/load-more-button.tsx';
import { Pair } from './pair.tsx';
import { usePages } from '../query/use-pages.ts';
import { useQuestion } from '../query/use-question.ts';
import { ViewBar } from '../component/view-bar.tsx';
import { useText } from '../text/catalogue.ts';
import { COUNTS } from '../text/en/counts.ts';
import { RIVALS } from '../text/en/view/rivals.ts';

interface PlansProps {
  /** Only plans that meet these conditions. */
  readonly conditions: ClaimFilter;
  readonly scope: Scope;
  /** The same conditions as values of the list of claims; undefined if it has no such conditions. */
  readonly list?: Partial<BrowseAddress> | undefined;
}

const STEP = 10;

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
export function PlansWithNextStage({ conditions, scope, list }: PlansProps) {
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
        {nextStages} <PlanCount count={total} outcome="NEXT_STAGE" list={list} />
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
export function OpenPlans({ conditions, list }: Pick<PlansProps, 'conditions' | 'list'>) {
  const { openPlans } = useText(RIVALS);
  const where = openFilter(conditions);
  const answer = usePlans(where);
  const claims = answer.pages.flatMap((page) => page.claims.nodes);
  const total = answer.pages[0]?.claims.totalCount ?? 0;
  return (
    <section aria-labelledby="open-plans" aria-busy={answer.state === 'loading'}>
      <h2 id="open-plans">
        {openPlans} <PlanCount count={total} outcome="OPEN" list={list} />
      </h2>
      {total > 0 && <PlansBar where={where} />}
      <ClaimList claims={claims} />
      <LoadMoreButton pages={answer} shown={claims.length} total={total} step={STEP} of="plans" />
    </section>
  );
}

interface PlanCountProps extends Pick<PlansProps, 'list'> {
  readonly count: number;
  readonly outcome: keyof typeof OUTCOMES;
}

function PlanCount({ count, outcome, list }: PlanCountProps) {
  const { plans } = useText(COUNTS);
  if (!list) return <span className="count">{number(count)}</span>;
  const values = { ...list.values, status: ['PLANNED'], outcome: [outcome] };
  return <CountLink count={count} href={browsePath('claims', { ...list, values })} label={plans(count)} />;
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
