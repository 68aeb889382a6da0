import { Link, useLocation } from 'wouter';

import { type Area, ListOverviewDocument } from '../../client/client.ts';
import { areaPath } from '../address/area-address.ts';
import { type Scope, scopeFilter } from '../address/scope.ts';
import { browsePath } from '../browse/browse-address.ts';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { Page } from '../component/page.tsx';
import { ViewBar } from '../component/view-bar.tsx';
import { useScope } from '../hook/use-scope.ts';
import { OverviewTables } from '../map/overview-tables.tsx';
import { MarketGrowth, MarketPlans } from '../map/market-sections.tsx';
import { isArea, placeName } from '../place/area.ts';
import { useQuestion } from '../query/use-question.ts';
import { ScopeForm } from '../scope/scope-controls.tsx';
import { useText } from '../text/catalogue.ts';
import { MAP } from '../text/en/map.ts';
import '../chart/chart.css';
import '../map/map.css';

/** What happens in the countries of an area. */
export function AreaView({ id }: { readonly id: string }) {
  const text = useText(MAP);
  const area = id.toUpperCase().replaceAll('-', '_');
  if (!isArea(area)) return <Page title={text.unknownArea(id)}>{null}</Page>;
  return <KnownArea area={area} />;
}

function KnownArea({ area }: { readonly area: Area }) {
  const text = useText(MAP);
  const [, navigate] = useLocation();
  const scope: Scope = useScope();
  const where = { areas: [area], ...scopeFilter(scope) };
  const { state, data, error, retry } = useQuestion(ListOverviewDocument, { where });
  const name = placeName(area);
  const claims = data?.claims;
  return (
    <Page
      title={name}
      kicker={text.areaKicker}
      bar={
        <ViewBar question="list-overview" variables={{ where }} exports={[{ kind: 'claims', variables: { where } }]} />
      }
    >
      <p className="lead">{text.areaLead(name)}</p>
      <ScopeForm
        label={text.controls}
        scope={scope}
        onChange={(change) => navigate(areaPath(area, { ...scope, ...change }))}
      />
      {state === 'failed' && <Failure error={error} retry={retry} />}
      {!claims && state === 'loading' && <Loading>{text.loading}</Loading>}
      {claims?.totalCount === 0 && <p role="status">{text.noClaims}</p>}
      {claims && claims.totalCount > 0 && (
        <>
          <p role="status" className="result-count">
            <Link href={browsePath('claims', { ...scope, values: { area: [area] } })}>
              {text.values.claims(claims.totalCount)}
            </Link>
          </p>
          <OverviewTables claims={claims} scope={scope} place={{ area: [area] }} isArea />
          <MarketGrowth scope={scope} areas={[area]} markets={[]} />
          <MarketPlans conditions={{ areas: [area] }} values={{ area: [area] }} scope={scope} />
        </>
      )}
    </Page>
  );
}
