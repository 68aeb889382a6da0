import { useId, useRef, useState } from 'react';
import { Link } from 'wouter';

import { ClaimsPerMarketDocument, ClaimsThatMeetDocument } from '../../client/client.ts';
import { countryPath } from '../address/area-address.ts';
import { type MapAddress, mapFilter, mapPath } from '../address/map-address.ts';
import { NO_MARKET } from '../browse/facet.ts';
import { chartCsv } from '../chart/chart-text.ts';
import { PictureTools } from '../chart/picture-tools.tsx';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { placeName } from '../place/area.ts';
import { useMeasureLabel } from '../query/use-measure-label.ts';
import { useQuestion } from '../query/use-question.ts';
import { useText } from '../text/catalogue.ts';
import { MAP } from '../text/en/map.ts';
import { classesOf, colourOf } from './map-classes.ts';
import { MapLegend } from './map-legend.tsx';
import { mapClaimsPath, mapEntitiesPath } from './map-lists.ts';
import { boxOf } from './map-places.ts';
import { MarketTable } from './market-table.tsx';
import { countedMarkets, figuresOfMarkets, type MarketValue } from './market-values.ts';
import { WorldMap } from './world-map.tsx';
import '../chart/chart.css';
import './map.css';

interface MapFigureProps {
  readonly address: MapAddress;
  /** The name of the entity, or words for the whole graph. */
  readonly name: string;
}

/** The map of an address with its legend, notes, files and table. */
export function MapFigure({ address, name }: MapFigureProps) {
  const text = useText(MAP);
  const { show } = address;
  const { answer, counts, figures } = useMapAnswers(address);
  return (
    <>
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
    </>
  );
}

/** The numbers of a map, and the answer that it waits for. */
export function useMapAnswers(address: MapAddress) {
  const { show, measure } = address;
  const where = mapFilter(address);
  const isFigures = show === 'figures' && measure !== null;
  const counts = useQuestion(ClaimsPerMarketDocument, { where });
  const figures = useQuestion(ClaimsThatMeetDocument, isFigures ? { where, first: 200 } : null);
  return { counts, figures, answer: isFigures ? figures : counts };
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
  const titleId = useId();
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
    <figure className="map" aria-labelledby={titleId} aria-busy={busy}>
      <figcaption>
        <h2 id={titleId}>{title}</h2>
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
