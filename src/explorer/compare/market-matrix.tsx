import { useQueries } from '@tanstack/react-query';
import { Link } from 'wouter';

import { ClaimsPerMarketDocument } from '../../client/client.ts';
import { marketsPath } from '../address/address.ts';
import { countryPath } from '../address/area-address.ts';
import type { CompareAddress } from '../address/compare-address.ts';
import { mapFilter, mapPath, readMap } from '../address/map-address.ts';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { countedMarkets } from '../map/market-values.ts';
import { placeName } from '../place/area.ts';
import { resultQuery } from '../query/query-options.ts';
import { useText } from '../text/catalogue.ts';
import { COMPARE } from '../text/en/compare.ts';
import { MAP } from '../text/en/map.ts';
import { number } from '../text/intl.ts';
import { comparedMarkets } from './comparison.ts';

interface MarketMatrixProps {
  readonly entities: readonly { readonly id: string; readonly name: string }[];
  readonly address: CompareAddress;
}

/** The markets of the entities, with the number of partners of each: shared markets first. */
export function MarketMatrix({ entities, address }: MarketMatrixProps) {
  const text = useText(COMPARE);
  const map = useText(MAP);
  const { datasets, recordedOn } = address;
  const maps = entities.map(({ id }) => ({ ...readMap(new URLSearchParams()), of: id, datasets, recordedOn }));
  const results = useQueries({
    queries: maps.map((one) => resultQuery(ClaimsPerMarketDocument, { where: mapFilter(one) })),
  });
  const failed = results.find(({ isError }) => isError);
  if (failed) return <Failure error={failed.error} retry={() => void failed.refetch()} />;
  if (results.some(({ data }) => !data)) return <Loading>{text.loading}</Loading>;
  const rows = comparedMarkets(
    results.map(({ data }, index) =>
      countedMarkets(data?.claims.counts ?? [], maps[index] ?? readMap(new URLSearchParams()), String),
    ),
  );
  return (
    <section aria-labelledby="compare-markets">
      <h2 id="compare-markets">
        {text.markets} <span className="count">{rows.length}</span>
      </h2>
      <p className="soft">{rows.length === 0 ? text.noMarkets : text.marketsNote}</p>
      {rows.length > 0 && (
        <div className="table-scroll compare-scroll" role="region" tabIndex={0} aria-label={text.markets}>
          <table className="figures compare">
            <thead>
              <tr>
                <th scope="col">{text.market}</th>
                <th scope="col">{text.inMarkets}</th>
                {entities.map(({ id, name }) => (
                  <th key={id} scope="col" className="number">
                    {name} <Link href={mapPath({ of: id, datasets, recordedOn })}>{map.onMap}</Link>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ code, counts, shared }) => (
                <tr key={code}>
                  <th scope="row">
                    <Link href={countryPath(code, address)}>{placeName(code)}</Link>
                  </th>
                  <td>
                    {shared === 1
                      ? text.only(entities[counts.findIndex((count) => count > 0)]?.name ?? '')
                      : text.sharedBy(shared, entities.length)}
                  </td>
                  {counts.map((count, index) => (
                    <td key={entities[index]?.id} className="number">
                      {count === 0 ? (
                        text.none
                      ) : (
                        <Link
                          href={marketsPath(entities[index]?.id ?? null, {
                            as: [],
                            status: [],
                            market: code,
                            datasets,
                            recordedOn,
                          })}
                        >
                          {number(count)}
                        </Link>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
