import { ClaimsThatMeetDocument } from '../../client/client.ts';
import { ROUTES } from '../../support/explorer-routes.ts';
import { readConflicts, readMarkets } from '../address/address.ts';
import { type CompareAddress, readCompare } from '../address/compare-address.ts';
import { type MapAddress, readMap } from '../address/map-address.ts';
import { type OverTimeAddress, readOverTime } from '../address/over-time-address.ts';
import { decodeURIComponentOrNot } from '../address/parameters.ts';
import { readTimeline } from '../address/timeline-address.ts';
import { type BrowseAddress, readBrowse } from '../browse/browse-address.ts';
import { browseFilter, browseOrder } from '../browse/browse-filter.ts';
import { MarketMatrix } from '../compare/market-matrix.tsx';
import { SharedPartnerTable } from '../compare/shared-partner-table.tsx';
import { ClaimLink } from '../component/entity-link.tsx';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { RelationPairs } from '../conflicts/relation-pairs.tsx';
import { useNamesOf } from '../hook/use-names-of.ts';
import { MapFigure } from '../map/map-figure.tsx';
import { FiguresChart } from '../overtime/figures-chart.tsx';
import { GrowthChart } from '../overtime/growth-chart.tsx';
import { StakesChart } from '../overtime/stakes-chart.tsx';
import { useQuestion } from '../query/use-question.ts';
import { useText } from '../text/catalogue.ts';
import { COUNTS } from '../text/en/counts.ts';
import { MAP } from '../text/en/map.ts';
import { REPORT } from '../text/en/report.ts';
import { ReportMarkets } from './report-markets.tsx';
import { ReportTimeline } from './report-timeline.tsx';
import '../chart/chart.css';
import '../compare/compare.css';
import '../record.css';

/** A saved view as it is printed: its chart, map, tables or first rows, without its controls. */
export function ReportFigure({ path }: { readonly path: string }) {
  const { noFigure } = useText(REPORT);
  const [pathname = '', query = ''] = path.split('?');
  const search = new URLSearchParams(query);
  const conflicts = readConflicts(search);
  const timelineOf = idInPath(pathname, ROUTES.timeline);
  if (timelineOf !== null) return <ReportTimeline id={timelineOf} address={readTimeline(search)} />;
  const marketsOf = idInPath(pathname, ROUTES.markets);
  if (marketsOf !== null) return <ReportMarkets id={marketsOf} address={readMarkets(search)} />;
  switch (pathname) {
    case ROUTES.overTime:
      return <ReportChart address={readOverTime(search)} />;
    case ROUTES.map:
      return <ReportMap address={readMap(search)} />;
    case ROUTES.compare:
      return <ReportComparison address={readCompare(search)} />;
    case ROUTES.claims:
      return <ReportRows address={readBrowse('claims', search)} />;
    case ROUTES.conflicts:
      if (!conflicts.groups) return <RelationPairs address={conflicts} />;
  }
  return <p className="soft">{noFigure}</p>;
}

/** The id in a path of a route such as `/timeline/:id`; null for another path. */
function idInPath(pathname: string, route: string): string | null {
  const prefix = route.slice(0, route.indexOf(':'));
  const id = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : '';
  return id === '' ? null : decodeURIComponentOrNot(id);
}

function ReportChart({ address }: { readonly address: OverTimeAddress }) {
  const nameOf = useNameOf(address.of);
  if (address.show === 'figures') return <FiguresChart address={address} nameOf={nameOf} />;
  if (address.show === 'stakes') return <StakesChart address={address} />;
  return <GrowthChart address={address} nameOf={nameOf} />;
}

function ReportMap({ address }: { readonly address: MapAddress }) {
  const { wholeGraph } = useText(MAP);
  const nameOf = useNameOf(address.of === null ? [] : [address.of]);
  return <MapFigure address={address} name={address.of === null ? wholeGraph : nameOf(address.of)} />;
}

function ReportComparison({ address }: { readonly address: CompareAddress }) {
  const nameOf = useNameOf(address.of);
  const entities = address.of.map((id) => ({ id, name: nameOf(id) }));
  return (
    <>
      <SharedPartnerTable entities={entities} address={address} />
      <MarketMatrix entities={entities} address={address} />
    </>
  );
}

function ReportRows({ address }: { readonly address: BrowseAddress }) {
  const text = useText(REPORT);
  const counts = useText(COUNTS);
  const { state, data, error, retry } = useQuestion(ClaimsThatMeetDocument, {
    where: browseFilter('claims', address),
    orderBy: browseOrder('claims', address),
    first: MOST,
  });
  if (state === 'failed') return <Failure error={error} retry={retry} />;
  if (!data) return <Loading>{text.loading}</Loading>;
  const { nodes, totalCount } = data.claims;
  return (
    <>
      <ul>
        {nodes.map((claim) => (
          <li key={claim.id}>
            <ClaimLink claim={claim} />
          </li>
        ))}
      </ul>
      {nodes.length < totalCount && <p className="soft">{text.listed(nodes.length, counts.claims(totalCount))}</p>}
    </>
  );
}

/** The rows of a list in a report. */
const MOST = 30;

function useNameOf(ids: readonly string[]): (id: string) => string {
  const names = useNamesOf(ids);
  return (id) => names.get(id) ?? id;
}
