import { useRef, useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';

import { ClaimsPerMarketDocument, ClaimsThatMeetDocument } from '../../client/client.ts';
import { areaPath, countryPath } from '../address/area-address.ts';
import { type MapAddress, mapFilter, mapPath, readMap } from '../address/map-address.ts';
import { NO_MARKET } from '../browse/facet.ts';
import { tableKeys } from '../claim/vocabulary.ts';
import { chartCsv } from '../chart/chart-text.ts';
import { PictureTools } from '../chart/picture-tools.tsx';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { Page } from '../component/page.tsx';
import { ViewBar } from '../component/view-bar.tsx';
import { useNamesOf } from '../hook/use-names-of.ts';
import { MapControls } from '../map/map-controls.tsx';
import { classesOf, colourOf } from '../map/map-classes.ts';
import { mapClaimsPath, mapEntitiesPath } from '../map/map-lists.ts';
import { boxOf } from '../map/map-places.ts';
import { countedMarkets, figuresOfMarkets, type MarketValue } from '../map/market-values.ts';
import { MarketClaims } from '../map/market-claims.tsx';
import { MarketTable } from '../map/market-table.tsx';
import { MapLegend } from '../map/map-legend.tsx';
import { WorldMap } from '../map/world-map.tsx';
import { useLastSourceDay } from '../overtime/use-last-source-day.ts';
import { AREAS, placeName } from '../place/area.ts';
import { useMeasureLabel } from '../query/use-measure-label.ts';
import { useQuestion } from '../query/use-question.ts';
import { useText } from '../text/catalogue.ts';
import { MAP } from '../text/en/map.ts';
import { TimeSlider } from '../time/time-slider.tsx';
import { yearsOf } from '../time/time-step.ts';
import '../graph/graph.css';
import '../chart/chart.css';
import '../map/map.css';

/** A map of the markets that claims name, coloured by partners, claims or a figure, with a table of the same numbers. */
export function MapView() {
  const text = useText(MAP);
  const [search] = useSearchParams();
  const [, navigate] = useLocation();
  const address = readMap(search);
  const { of, show, measure, day } = address;
  const names = useNamesOf(of === null ? [] : [of]);
  const name = of === null ? text.wholeGraph : (names.get(of) ?? of);
  const where = mapFilter(address);
  const counts = useQuestion(ClaimsPerMarketDocument, { where });
  const anyDay = useQuestion(ClaimsPerMarketDocument, { where: mapFilter({ ...address, day: null }) });
  const figures = useQuestion(
    ClaimsThatMeetDocument,
    show === 'figures' && measure !== null ? { where, first: 200 } : null,
  );
  const lastSourceDay = useLastSourceDay();
  const answer = show === 'figures' && measure !== null ? figures : counts;
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
      {answer.state === 'failed' && <Failure error={answer.error} retry={answer.retry} />}
      {!counts.data && answer.state === 'loading' && <Loading>{text.loading}</Loading>}
      {counts.data && (show !== 'figures' || figures.data) && (
        <MapOfValues
          address={address}
          name={name}
          busy={answer.state === 'loading'}
          values={
            show === 'figures'
              ? figuresOfMarkets(figures.data?.claims.nodes ?? [])
              : countedMarkets(counts.data.claims.counts, address, text.values[countedOf(address)])
          }
          withoutMarket={counts.data.claims.counts.find(({ isUnknown }) => isUnknown)?.claimCount ?? 0}
        />
      )}
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

/** What is counted: the partners of an entity, entities of the whole graph, or claims. */
function countedOf({ show, of }: MapAddress): 'partners' | 'entities' | 'claims' {
  return show === 'claims' ? 'claims' : of === null ? 'entities' : 'partners';
}

interface MapOfValuesProps {
  readonly address: MapAddress;
  readonly name: string;
  readonly busy: boolean;
  readonly values: readonly MarketValue[];
  /** The number of claims that name no country. */
  readonly withoutMarket: number;
}

function MapOfValues({ address, name, busy, values, withoutMarket }: MapOfValuesProps) {
  const text = useText(MAP);
  const labelOf = useMeasureLabel();
  const svg = useRef<SVGSVGElement>(null);
  const [near, setNear] = useState<string | null>(null);
  const { show, measure, clock, day } = address;
  const isFigures = show === 'figures';
  const byCode = new Map(values.map((value) => [value.code, value]));
  const classes = classesOf(values.map(({ value }) => value));
  const what = isFigures && measure !== null ? labelOf(measure) : text.shown[show];
  const title = text.pictureTitle(what, name);
  const onDay = isFigures ? text.figuresOnDay : text.onDay;
  const subtitle = `${isFigures ? text.subtitle.figures : text.subtitle[countedOf(address)]}, ${day === null ? onDay.any : onDay[clock](day)}`;
  const hidden = withoutMarket > 0 ? text.withoutMarket(withoutMarket) : null;
  const notes = [text.grey, text.dots, ...(hidden === null ? [] : [hidden]), text.shapes];
  const valueText = (code: string) => byCode.get(code)?.text ?? text.none;
  const hrefOf = (code: string) => mapPath({ ...address, market: code });
  return (
    <figure className="map" aria-labelledby="map-title" aria-busy={busy}>
      <figcaption>
        <h2 id="map-title">{title}</h2>
        <p className="soft">{subtitle}</p>
      </figcaption>
      {values.length === 0 && <p role="status">{text.empty}</p>}
      <WorldMap
        label={text.mapLabel(title)}
        box={boxOf(address.view)}
        valueOf={(code) => {
          const value = byCode.get(code);
          return { colour: value ? colourOf(value.value, classes) : null, text: valueText(code) };
        }}
        hrefOf={hrefOf}
        chosen={address.market}
        start={values[0]?.code ?? null}
        svg={svg}
        onNear={setNear}
      />
      <p className="chart-readout" aria-hidden="true">
        {near === null ? text.readoutHint : `${placeName(near)}: ${valueText(near)}`}
      </p>
      <MapLegend classes={classes} unit={what} />
      <ul className="chart-notes">
        {notes.map((note) => (
          <li key={note}>{note === hidden ? <Link href={mapClaimsPath(address, NO_MARKET)}>{note}</Link> : note}</li>
        ))}
      </ul>
      <PictureTools
        svg={svg}
        name={['fingraph-map', show, address.of].filter(Boolean).join('-')}
        title={title}
        subtitle={subtitle}
        legend={[
          ...classes.map(({ least, most }) => ({
            label: text.range(least, most),
            colour: `map-place map-${colourOf(least, classes)}`,
            isDashed: false,
          })),
          { label: text.none, colour: 'map-place map-none', isDashed: false },
        ]}
        notes={notes}
        csv={() =>
          chartCsv(
            [text.code, text.market, what, text.claims],
            values.map(({ code, value, claims }) => [code, placeName(code), value, claims]),
          )
        }
      />
      <MarketTable
        values={values}
        what={what}
        hasOthers={isFigures}
        hrefOf={hrefOf}
        claimsOf={(code) => mapClaimsPath(address, code)}
        listOf={isFigures ? null : (code) => (show === 'claims' ? mapClaimsPath : mapEntitiesPath)(address, code)}
      />
      <p className="line">
        {address.market !== null && (
          <Link href={countryPath(address.market, address)}>
            {placeName(address.market)}: {text.marketPage}
          </Link>
        )}
      </p>
    </figure>
  );
}
