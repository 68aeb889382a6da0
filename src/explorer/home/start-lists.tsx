import { Link } from 'wouter';

import { BusiestMarketsDocument } from '../../client/client.ts';
import { datasetPath, entityPath } from '../address/address.ts';
import { browsePath } from '../browse/browse-address.ts';
import { ENTITY_KINDS, humanize } from '../claim/vocabulary.ts';
import { ClaimLink, EntityLink } from '../component/entity-link.tsx';
import { Moment } from '../component/moment.tsx';
import { PartialDate } from '../component/partial-date.tsx';
import { localCountryName } from '../place/country-name.ts';
import { type LoadOfGraph, useDatasets } from '../query/use-datasets.ts';
import { useQuestion } from '../query/use-question.ts';
import type { StartingPoints } from '../query/use-starting-points.ts';
import { textsOf, useText } from '../text/catalogue.ts';
import { COUNTS } from '../text/en/counts.ts';
import { HOME } from '../text/en/home.ts';

/** The entities and markets with the most claims, the latest claims, and what the last loads changed. */
export function StartLists({ points: { largest, latest } }: { readonly points: StartingPoints }) {
  const text = useText(HOME);
  const counts = useText(COUNTS);
  const markets = useQuestion(BusiestMarketsDocument, {}).data?.graph.markets ?? [];
  const { loads } = useDatasets();
  return (
    <div className="start-lists">
      {largest.length > 0 && (
        <section aria-labelledby="largest">
          <h2 id="largest">{text.largest}</h2>
          <ul>
            {largest.map((entity) => (
              <li key={entity.id}>
                <EntityLink entity={entity} />{' '}
                <span className="soft">
                  {ENTITY_KINDS[entity.kind] ?? humanize(entity.kind)}{' '}
                  <Link href={browsePath('claims', { values: { entity: [entity.id] } })}>
                    {counts.claims(entity.claims.totalCount)}
                  </Link>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {markets.length > 0 && (
        <section aria-labelledby="busiest">
          <h2 id="busiest">{text.busiest}</h2>
          <ul>
            {markets.map(({ market: { id, name }, claimCount }) => (
              <li key={id}>
                <Link href={entityPath(id)}>{localCountryName({ id, name })}</Link>{' '}
                <Link className="soft" href={browsePath('claims', { values: { market: [id.toUpperCase()] } })}>
                  {counts.claims(claimCount)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {latest.length > 0 && (
        <section aria-labelledby="latest">
          <h2 id="latest">{text.latest}</h2>
          <ul>
            {latest.map((claim) => (
              <li key={claim.id}>
                <ClaimLink claim={claim} />{' '}
                <span className="soft">{claim.date && <PartialDate text={claim.date.text} />}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {loads.length > 1 && <LatestLoads loads={loads} />}
    </div>
  );
}

/** Links lead to the data sets that were loaded. */
function LatestLoads({ loads }: { readonly loads: readonly LoadOfGraph[] }) {
  return (
    <section aria-labelledby="loads">
      <h2 id="loads">{useText(HOME).loads}</h2>
      <ul>
        {loads.slice(0, SHOWN_LOADS).map(({ dataset, loadedAt, added, revised, retracted }) => (
          <li key={`${loadedAt} ${dataset.id}`}>
            <Link href={datasetPath(dataset.id)}>{dataset.title}</Link>{' '}
            <span className="soft">
              <Moment text={loadedAt} />: {changesInWords({ added, revised, retracted })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const SHOWN_LOADS = 6;

/** `3 claims added, 2 revised, 1 retracted`. */
export function changesInWords({
  added,
  revised,
  retracted,
}: Pick<LoadOfGraph, 'added' | 'revised' | 'retracted'>): string {
  const text = textsOf(HOME);
  const [first, ...others] = CHANGES.map((change) => ({ change, count: { added, revised, retracted }[change] })).filter(
    ({ count }) => count > 0,
  );
  if (!first) return text.noChange;
  return text.joined([
    text.changes[first.change](first.count),
    ...others.map(({ change, count }) => text.moreChanges[change](count)),
  ]);
}

const CHANGES = ['added', 'revised', 'retracted'] as const;
