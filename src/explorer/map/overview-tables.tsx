import { Link } from 'wouter';

import type { ListOverviewQuery } from '../../client/client.ts';
import { countryPath } from '../address/area-address.ts';
import { browsePath } from '../browse/browse-address.ts';
import type { Scope } from '../address/scope.ts';
import { CLAIM_KINDS, humanize, PARTICIPANT_ROLES } from '../claim/vocabulary.ts';
import { EntityLink, SourceLink } from '../component/entity-link.tsx';
import { placeName } from '../place/area.ts';
import { useText } from '../text/catalogue.ts';
import { MAP } from '../text/en/map.ts';
import { CountTable } from './count-table.tsx';

type Values = Readonly<Record<string, readonly string[]>>;

interface OverviewTablesProps {
  readonly claims: ListOverviewQuery['claims'];
  readonly scope: Scope;
  /** The market or the area that the claims are about, as values of the list. */
  readonly place: Readonly<Record<string, readonly string[]>>;
  /** The page of a country has lists by kind and role. */
  readonly isArea: boolean;
}

/** What a list of claims is about, in numbers. */
export function OverviewTables({ claims, scope, place, isArea }: OverviewTablesProps) {
  const text = useText(MAP);
  const { datasets, recordedOn } = scope;
  const claimsList = (values: Values) =>
    browsePath('claims', { datasets, recordedOn, values: { ...place, ...values } });
  const entitiesList = (values: Values) =>
    browsePath('entities', { datasets, recordedOn, values: { ...place, ...values } });
  return (
    <div className="count-tables">
      {isArea && (
        <>
          <CountTable
            heading={text.kinds}
            columns={[text.kindOfClaim, text.claims]}
            rows={claims.kinds.map(({ value, claimCount }) => ({
              key: value,
              label: CLAIM_KINDS[value as keyof typeof CLAIM_KINDS]?.many ?? humanize(value),
              counts: [{ count: claimCount, href: claimsList({ kind: [value] }) }],
            }))}
          />
          <CountTable
            heading={text.roles}
            columns={[text.role, text.claims]}
            rows={claims.roles.map(({ value, claimCount }) => ({
              key: value,
              label: PARTICIPANT_ROLES[value as keyof typeof PARTICIPANT_ROLES] ?? humanize(value),
              counts: [{ count: claimCount, href: claimsList({ role: [value] }) }],
            }))}
          />
          <CountTable
            heading={text.marketsOfArea}
            note={text.marketsNote}
            columns={[text.market, text.claims, text.entities]}
            rows={claims.markets
              .filter(({ isUnknown }) => !isUnknown)
              .map(({ value, claimCount, entityCount }) => ({
                key: value,
                label: <Link href={countryPath(value, scope)}>{placeName(value)}</Link>,
                counts: [
                  { count: claimCount, href: claimsList({ market: [value] }) },
                  { count: entityCount, href: entitiesList({ market: [value] }) },
                ],
              }))}
          />
        </>
      )}
      <CountTable
        heading={text.participants}
        columns={[text.entity, text.claims]}
        rows={claims.participants.flatMap(({ entity, claimCount }) =>
          entity
            ? [
                {
                  key: entity.id,
                  label: <EntityLink entity={entity} />,
                  counts: [{ count: claimCount, href: claimsList({ entity: [entity.id] }) }],
                },
              ]
            : [],
        )}
      />
      <CountTable
        heading={text.sources}
        columns={[text.source, text.claims]}
        rows={claims.sources.flatMap(({ source, claimCount }) =>
          source
            ? [
                {
                  key: source.id,
                  label: <SourceLink id={source.id}>{source.title}</SourceLink>,
                  counts: [{ count: claimCount, href: claimsList({ source: [source.id] }) }],
                },
              ]
            : [],
        )}
      />
    </div>
  );
}
