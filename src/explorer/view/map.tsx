import { Link, useLocation, useSearchParams } from 'wouter';

import { ClaimsPerMarketDocument } from '../../client/client.ts';
import { areaPath } from '../address/area-address.ts';
import { type MapAddress, mapFilter, mapPath, readMap } from '../address/map-address.ts';
import { tableKeys } from '../claim/vocabulary.ts';
import { Page } from '../component/page.tsx';
import { ViewBar } from '../component/view-bar.tsx';
import { useNamesOf } from '../hook/use-names-of.ts';
import { MapControls } from '../map/map-controls.tsx';
import { MapFigure, useMapAnswers } from '../map/map-figure.tsx';
import { MarketClaims } from '../map/market-claims.tsx';
import { useLastSourceDay } from '../overtime/use-last-source-day.ts';
import { AREAS, placeName } from '../place/area.ts';
import { useQuestion } from '../query/use-question.ts';
import { useText } from '../text/catalogue.ts';
import { MAP } from '../text/en/map.ts';
import { TimeSlider } from '../time/time-slider.tsx';
import { yearsOf } from '../time/time-step.ts';
import '../graph/graph.css';

/** A map of the markets that claims name, coloured by partners, claims or a figure, with a table of the same numbers. */
export function MapView() {
  const text = useText(MAP);
  const [search] = useSearchParams();
  const [, navigate] = useLocation();
  const address = readMap(search);
  const { of, day } = address;
  const names = useNamesOf(of === null ? [] : [of]);
  const name = of === null ? text.wholeGraph : (names.get(of) ?? of);
  const where = mapFilter(address);
  const anyDay = useQuestion(ClaimsPerMarketDocument, { where: mapFilter({ ...address, day: null }) });
  const { answer } = useMapAnswers(address);
  const lastSourceDay = useLastSourceDay();
  const years = yearsOf((anyDay.data?.claims.years ?? []).flatMap((year) => (year.isUnknown ? [] : [year.value])));
  const go = (change: Partial<MapAddress>, replace = false) =>
    navigate(mapPath({ ...address, ...change }), { replace });
  return (
    <Page
      title={text.title}
      kicker={text.kicker}
      bar={
        <ViewBar
          question="claims-per-market"
          variables={{ where }}
          exports={[{ kind: 'claims', variables: { where } }]}
        />
      }
    >
      <p className="lead">{text.lead}</p>
      <MapControls address={address} name={name} onChange={go} />
      <TimeSlider
        clock={address.clock}
        day={day}
        years={years}
        lastSourceDay={lastSourceDay}
        ready={answer.state === 'ready'}
        onChange={(clock, chosen) => go({ clock, day: chosen }, day !== null && chosen !== null)}
        onNextDay={() => undefined}
      />
      <MapFigure address={address} name={name} />
      <details>
        <summary>{text.areas}</summary>
        <ul className="more-views">
          {tableKeys(AREAS).map((area) => (
            <li key={area}>
              <Link href={areaPath(area, address)}>{placeName(area)}</Link>
            </li>
          ))}
        </ul>
      </details>
      {address.market !== null && <MarketClaims key={address.market} address={address} market={address.market} />}
    </Page>
  );
}
