import { useQueries } from '@tanstack/react-query';
import { useLocation, useSearchParams } from 'wouter';

import { EntityInFullDocument, FactsAboutDocument } from '../../client/client.ts';
import { type CompareAddress, comparePath, readCompare } from '../address/compare-address.ts';
import { MAX_ENTITIES, readOverTime } from '../address/over-time-address.ts';
import { scopeFilter } from '../address/scope.ts';
import { FactsTable } from '../compare/facts-table.tsx';
import { FigureTable } from '../compare/figure-table.tsx';
import { MarketMatrix } from '../compare/market-matrix.tsx';
import { SharedPartnerTable } from '../compare/shared-partner-table.tsx';
import { ComparedTimelines } from '../compare/compared-timelines.tsx';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { PlainBar } from '../share/plain-bar.tsx';
import { Page } from '../component/page.tsx';
import { orUndefined } from '../conflicts/conflicts-filter.ts';
import { EntityChoice } from '../overtime/entity-choice.tsx';
import { GrowthChart } from '../overtime/growth-chart.tsx';
import { resultQuery } from '../query/query-options.ts';
import { ScopeControls } from '../scope/scope-controls.tsx';
import { useText } from '../text/catalogue.ts';
import { COMPARE } from '../text/en/compare.ts';
import '../chart/chart.css';
import '../compare/compare.css';

/** Two to five entities side by side. */
export function CompareView() {
  const text = useText(COMPARE);
  const [search] = useSearchParams();
  const [, navigate] = useLocation();
  const address = readCompare(search);
  const { of } = address;
  const where = orUndefined(scopeFilter(address));
  const records = useQueries({ queries: of.map((entity) => resultQuery(EntityInFullDocument, { entity })) });
  const claims = useQueries({
    queries: of.map((entity) => resultQuery(FactsAboutDocument, { entity, where, first: 0 })),
  });
  const nameOf = (id: string) => records[of.indexOf(id)]?.data?.entity?.name ?? id;
  const failed = [...records, ...claims].find(({ isError }) => isError);
  const entities = records.map(({ data }, index) => {
    const counts = claims[index]?.data?.entity?.claims.counts;
    return data?.entity && counts ? { ...data.entity, counts } : null;
  });
  const unknown = of.filter((_, index) => records[index]?.data && !records[index]?.data?.entity);
  const known = entities.filter((entity) => entity !== null);
  const go = (change: Partial<CompareAddress>) => navigate(comparePath({ ...address, ...change }));
  return (
    <Page title={of.length > 0 ? text.titleOf(of.map(nameOf)) : text.title} kicker={text.title} bar={<PlainBar />}>
      <p className="lead">{text.lead}</p>
      <form className="filters" aria-label={text.controls} onSubmit={(event) => event.preventDefault()}>
        <EntityChoice
          label={text.entities}
          of={of}
          most={MAX_ENTITIES}
          nameOf={nameOf}
          none={text.chooseMore}
          onChange={(ids) => go({ of: ids })}
        />
        <ScopeControls scope={address} onChange={go} />
      </form>
      {unknown.map((id) => (
        <p key={id} role="alert">
          {text.unknown(id)}
        </p>
      ))}
      {failed && <Failure error={failed.error} retry={() => void failed.refetch()} />}
      {of.length === 1 && <p role="status">{text.chooseMore}</p>}
      {of.length > 1 && unknown.length === 0 && !failed && known.length < of.length && (
        <Loading>{text.loading}</Loading>
      )}
      {known.length > 1 && known.length === of.length && (
        <>
          <FactsTable entities={known} />
          <SharedPartnerTable entities={known} address={address} />
          <MarketMatrix entities={known} address={address} />
          <FigureTable
            entities={known}
            address={address}
            onMeasure={(measure) => navigate(comparePath({ ...address, measure }), { replace: true })}
          />
          <section aria-label={text.growth}>
            <GrowthChart
              address={{
                ...readOverTime(new URLSearchParams()),
                of,
                datasets: address.datasets,
                recordedOn: address.recordedOn,
              }}
              nameOf={nameOf}
            />
          </section>
          <ComparedTimelines entities={known} address={address} />
        </>
      )}
    </Page>
  );
}
