import { Link } from 'wouter';

import { type Area, type ClaimFilter, ConflictsDocument } from '../../client/client.ts';
import { mapPath } from '../address/map-address.ts';
import { type OverTimeAddress, overTimePath, readOverTime } from '../address/over-time-address.ts';
import { type Scope, scopeFilter } from '../address/scope.ts';
import type { BrowseAddress } from '../browse/browse-address.ts';
import { Pair } from '../claim/pair.tsx';
import { OpenPlans, PlansWithNextStage, PlanTotals } from '../claim/plans.tsx';
import { GrowthChart } from '../overtime/growth-chart.tsx';
import { useQuestion } from '../query/use-question.ts';
import { useText } from '../text/catalogue.ts';
import { MAP } from '../text/en/map.ts';
import '../chart/chart.css';

interface MarketGrowthProps {
  readonly scope: Scope;
  readonly areas: readonly Area[];
  readonly markets: readonly string[];
}

/** How the partnerships of a market or an area changed. */
export function MarketGrowth({ scope, areas, markets }: MarketGrowthProps) {
  const text = useText(MAP);
  const { datasets, recordedOn } = scope;
  const address: OverTimeAddress = { ...readOverTime(new URLSearchParams()), areas, markets, datasets, recordedOn };
  return (
    <section aria-label={text.growth}>
      <GrowthChart address={address} nameOf={String} />
      <p className="line">
        <Link href={overTimePath(address)}>{text.overTime}</Link>{' '}
        <Link href={mapPath({ market: markets[0] ?? null, datasets, recordedOn })}>{text.onMap}</Link>
      </p>
    </section>
  );
}

interface MarketPlansProps {
  readonly conditions: ClaimFilter;
  /** The same conditions as values of the list of claims. */
  readonly values: BrowseAddress['values'];
  readonly scope: Scope;
}

/** The plans of a market or an area, and what came of them. */
export function MarketPlans({ conditions, values, scope }: MarketPlansProps) {
  const text = useText(MAP);
  const where = { ...conditions, ...scopeFilter(scope) };
  const { datasets, recordedOn } = scope;
  const list = { values, datasets, recordedOn };
  return (
    <section aria-labelledby="market-plans">
      <h2 id="market-plans">{text.plans}</h2>
      <PlanTotals conditions={where} isFiltered />
      <Outcomes where={where} />
      <PlansWithNextStage conditions={where} scope={scope} list={list} />
      <OpenPlans conditions={where} list={list} />
    </section>
  );
}

/** The plans with an outcome on record, each beside it. */
function Outcomes({ where }: { readonly where: ClaimFilter }) {
  const { data } = useQuestion(ConflictsDocument, { kinds: ['REALISED_BY'], where, first: 50 });
  const pairs = data?.claimRelations.nodes ?? [];
  return (
    <ol className="pairs">
      {pairs.map((pair) => (
        <li key={`${pair.from.id} ${pair.to.id}`}>
          <Pair pair={pair} />
        </li>
      ))}
    </ol>
  );
}
