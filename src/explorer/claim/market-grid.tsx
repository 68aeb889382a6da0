import { Fragment, type ReactNode } from 'react';

import type { ParticipantRole } from '../../client/client.ts';
import { useRovingFocus } from '../hook/use-roving-focus.ts';
import { humanize, PARTICIPANT_ROLES } from './vocabulary.ts';
import { localCountryName } from '../place/country-name.ts';
import { useText } from '../text/catalogue.ts';
import { MARKETS } from '../text/en/view/markets.ts';
import { formatter } from '../text/intl.ts';

interface MarketOfGrid {
  readonly market: { readonly code: string; readonly name: string } | null;
  readonly partnerCount: number;
  readonly roles: readonly { readonly role: ParticipantRole; readonly partnerCount: number }[];
}

interface MarketGridProps {
  readonly markets: readonly MarketOfGrid[];
  readonly open: { readonly market: string | null; readonly role: ParticipantRole | null };
  /** Null for the role: all roles of the market. */
  readonly onOpen: (market: string, role: ParticipantRole | null) => void;
  /** The content below the row of the open cell. */
  readonly children: ReactNode;
}

/** A table of markets and roles. Each cell has the number of partners, and a darker shade for more of them. */
export function MarketGrid({ markets, open, onOpen, children }: MarketGridProps) {
  const text = useText(MARKETS);
  const roles = rolesByPartners(markets);
  const most = Math.max(1, ...markets.flatMap((market) => market.roles.map(({ partnerCount }) => partnerCount)));
  const roving = useRovingFocus();
  return (
    <div className="grid-scroll" role="region" aria-label={text.grid}>
      <p className="unseen" id="grid-help">
        {text.gridHelp}
      </p>
      <table className="grid" aria-describedby="grid-help" {...roving}>
        <thead>
          <tr>
            <th scope="col">{text.market}</th>
            <th scope="col" className="grid-all">
              <span>{text.allRoles}</span>
            </th>
            {roles.map((role) => (
              <th key={role} scope="col">
                <span>{PARTICIPANT_ROLES[role] ?? humanize(role)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byName(markets).map(({ market, partnerCount, roles: counts }) => {
            const code = market?.code ?? 'none';
            const name = market ? marketName(market) : text.noneStated;
            return (
              <Fragment key={code}>
                <tr className={code === open.market ? 'grid-open' : undefined}>
                  <th scope="row">{name}</th>
                  <td className="grid-all">
                    <Count
                      count={partnerCount}
                      most={0}
                      label={text.cellLabel(name, text.allRolesOf)}
                      pressed={code === open.market && open.role === null}
                      onPress={() => onOpen(code, null)}
                    />
                  </td>
                  {roles.map((role) => {
                    const count = counts.find((roleCount) => roleCount.role === role)?.partnerCount ?? 0;
                    return (
                      <td key={role}>
                        {count > 0 && (
                          <Count
                            count={count}
                            most={most}
                            label={text.cellLabel(name, PARTICIPANT_ROLES[role] ?? humanize(role))}
                            pressed={code === open.market && open.role === role}
                            onPress={() => onOpen(code, role)}
                          />
                        )}
                      </td>
                    );
                  })}
                </tr>
                {code === open.market && (
                  <tr>
                    <td colSpan={roles.length + 2} className="grid-under">
                      <div>{children}</div>
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface CountProps {
  readonly count: number;
  /** The largest count of the grid; 0: no shade. */
  readonly most: number;
  readonly label: string;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function Count({ count, most, label, pressed, onPress }: CountProps) {
  const { cellCount } = useText(MARKETS);
  const shade = most === 0 ? 0 : Math.ceil((Math.log1p(count) / Math.log1p(most)) * SHADES);
  return (
    <button
      type="button"
      className={`grid-count shade-${shade}`}
      aria-label={cellCount(label, count)}
      aria-expanded={pressed}
      data-roving=""
      onClick={onPress}
    >
      {count}
    </button>
  );
}

const SHADES = 4;

/** Partnerships without a market come last. */
function byName(markets: readonly MarketOfGrid[]): MarketOfGrid[] {
  const order = formatter(Intl.Collator);
  return markets.toSorted((a, b) =>
    a.market && b.market ? order.compare(marketName(a.market), marketName(b.market)) : a.market ? -1 : 1,
  );
}

/** The roles that occur, by their number of partners. */
function rolesByPartners(markets: readonly MarketOfGrid[]): ParticipantRole[] {
  const counts = new Map<ParticipantRole, number>();
  for (const { roles } of markets) {
    for (const { role, partnerCount } of roles) counts.set(role, (counts.get(role) ?? 0) + partnerCount);
  }
  return [...counts.keys()].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

function marketName({ code, name }: NonNullable<MarketOfGrid['market']>): string {
  return localCountryName({ id: code, name });
}
