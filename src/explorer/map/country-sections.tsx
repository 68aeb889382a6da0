import { ListOverviewDocument } from '../../client/client.ts';
import type { Scope } from '../address/scope.ts';
import { scopeFilter } from '../address/scope.ts';
import { useQuestion } from '../query/use-question.ts';
import { MarketSections } from './market-sections.tsx';
import { OverviewTables } from './overview-tables.tsx';
import '../chart/chart.css';
import './map.css';

interface CountrySectionsProps {
  readonly code: string;
  readonly scope: Scope;
}

/** More about a country as a market: who is named most, by which sources, what changed, and what was planned. */
export function CountrySections({ code, scope }: CountrySectionsProps) {
  const { data } = useQuestion(ListOverviewDocument, { where: { markets: [code], ...scopeFilter(scope) } });
  if (!data || data.claims.totalCount === 0) return null;
  return (
    <>
      <OverviewTables claims={data.claims} scope={scope} isArea={false} />
      <MarketSections conditions={{ markets: [code] }} scope={scope} areas={[]} markets={[code]} />
    </>
  );
}
