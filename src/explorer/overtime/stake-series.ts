import type { OwnersAndHoldingsQuery } from '../../client/client.ts';
import { claimPath } from '../address/address.ts';
import type { Scope } from '../address/scope.ts';
import type { ChartPoint, ChartSeries } from '../chart/chart.ts';
import { daysInWords } from '../chart/chart-text.ts';
import { groupsByKey } from './groups-by-key.ts';
import { firstDayOf, lastDayOf, middleOf } from './figure-series.ts';

type Entity = NonNullable<OwnersAndHoldingsQuery['entity']>;
type Stake = Omit<Entity['owners']['nodes'][number], 'owner' | 'owners'>;

interface Words {
  readonly stake: (owner: string, owned: string) => string;
  readonly point: (days: string, value: string, summary: string) => string;
  readonly value: (percent: number) => string;
}

/** The stakes in an entity and those that it holds: a series for each owner and what it owns. */
export function stakeSeries({ name, owners, holdings }: Entity, scope: Scope, words: Words): ChartSeries[] {
  const stakes = [
    ...owners.nodes.map((claim) => ({ claim, label: words.stake(ownersOf(claim), name) })),
    ...holdings.nodes.map((claim) => ({ claim, label: words.stake(name, claim.owned.name) })),
  ];
  const dated = stakes.filter(({ claim }) => claim.stakePercent !== null && daysOfStake(claim) !== null);
  return [...groupsByKey(dated, ({ label }) => label)].map(([label, group], colour) => ({
    id: label,
    label,
    form: 'points',
    colour,
    points: group
      .flatMap(({ claim }) => stakePoint(claim, scope, words) ?? [])
      .toSorted((a, b) => (a.day < b.day ? -1 : 1)),
  }));
}

function ownersOf({ owner, owners }: Entity['owners']['nodes'][number]): string {
  return (owners.length > 0 ? owners : owner ? [owner] : []).map(({ name }) => name).join(', ');
}

function stakePoint(claim: Stake, scope: Scope, words: Words): ChartPoint | null {
  const { id, stakePercent, stakeQualifier, summary } = claim;
  const days = daysOfStake(claim);
  if (stakePercent === null || !days) return null;
  return {
    day: middleOf(days),
    days,
    value: stakePercent,
    ...(stakeQualifier === 'MORE_THAN' && { low: stakePercent, high: 100 }),
    ...(stakeQualifier === 'LESS_THAN' && { low: 0, high: stakePercent }),
    label: words.point(daysInWords(days), words.value(stakePercent), summary),
    href: claimPath(id, scope),
  };
}

/** The days on which the stake was held, as far as its claim says: one date, or from its start to its end. */
function daysOfStake({ date, since, until }: Stake): readonly [string, string] | null {
  const from = since ?? date ?? until;
  const to = until ?? date ?? since;
  return from && to ? [firstDayOf(from.text), lastDayOf(to.text)] : null;
}
