import { Link } from 'wouter';

import type { ListOverviewQuery } from '../../client/client.ts';
import { countryPath } from '../address/area-address.ts';
import type { Scope } from '../address/scope.ts';
import { CLAIM_KINDS, humanize, PARTICIPANT_ROLES } from '../claim/vocabulary.ts';
import { EntityLink, SourceLink } from '../component/entity-link.tsx';
import { placeName } from '../place/area.ts';
import { useText } from '../text/catalogue.ts';
import { MAP } from '../text/en/map.ts';
import { CountTable } from './count-table.tsx';

interface OverviewTablesProps {
  readonly claims: ListOverviewQuery['claims'];
  readonly scope: Scope;
  /** The page of a country has lists by kind and role. */
  readonly isArea: boolean;
}

/** What a list of claims is about, in numbers. */
export function OverviewTables({ claims, scope, isArea }: OverviewTablesProps) {
  const text = useText(MAP);
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
              counts: [claimCount],
            }))}
          />
          <CountTable
            heading={text.roles}
            columns={[text.role, text.claims, text.participantCount]}
            rows={claims.roles.map(({ value, claimCount, entityCount }) => ({
              key: value,
              label: PARTICIPANT_ROLES[value as keyof typeof PARTICIPANT_ROLES] ?? humanize(value),
              counts: [claimCount, entityCount],
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
                counts: [claimCount, entityCount],
              }))}
          />
        </>
      )}
      <CountTable
        heading={text.participants}
        columns={[text.entity, text.claims]}
        rows={claims.participants.flatMap(({ entity, claimCount }) =>
          entity ? [{ key: entity.id, label: <EntityLink entity={entity} />, counts: [claimCount] }] : [],
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
                  counts: [claimCount],
                },
              ]
            : [],
        )}
      />
    </div>
  );
}
