import { ListOverviewDocument } from '../../client/client.ts';
import { type Scope, scopeFilter } from '../address/scope.ts';
import { useQuestion } from '../query/use-question.ts';
import { MarketGrowth, MarketPlans } from './market-sections.tsx';
import { OverviewTables } from './overview-tables.tsx';
import '../chart/chart.css';
import './map.css';

interface CountrySectionsProps {
  readonly code: string;
  readonly scope: Scope;
  /** Numbers and what changed, or what was planned. */
  readonly part: 'overview' | 'plans';
}

/** More about a country as a market: who is named most, by which sources, what changed, and what was planned. */
export function CountrySections({ code, scope, part }: CountrySectionsProps) {
  const { data } = useQuestion(ListOverviewDocument, { where: { markets: [code], ...scopeFilter(scope) } });
  if (!data || data.claims.totalCount === 0) return null;
  if (part === 'plans')
    return <MarketPlans conditions={{ markets: [code] }} values={{ market: [code] }} scope={scope} />;
  return (
    <>
      <OverviewTables claims={data.claims} scope={scope} place={{ market: [code] }} isArea={false} />
      <MarketGrowth scope={scope} areas={[]} markets={[code]} />
    </>
  );
}
