import type { GrowthQuery } from '../../client/client.ts';
import type { OverTimeAddress } from '../address/over-time-address.ts';
import { overTimePath } from '../address/over-time-address.ts';
import type { ChartPoint, ChartSeries } from '../chart/chart.ts';

export type GrowthPoint = GrowthQuery['claims']['growth'][number];
type Counts = GrowthPoint['inForce'];

export interface Growth {
  /** Id of the entity; null for the whole graph. */
  readonly id: string | null;
  readonly name: string;
  readonly points: readonly GrowthPoint[];
}

interface Words {
  readonly plans: (name: string) => string;
  readonly point: (day: string, value: number, most: number) => string;
}

/** For each entity, the claims in force with their band, and the same with plans if there are any. */
export function growthSeries(growths: readonly Growth[], address: OverTimeAddress, words: Words): ChartSeries[] {
  return growths.flatMap(({ id, name, points }, colour): ChartSeries[] => {
    const count = counter(address.show, id !== null);
    const pointOf = (day: string, value: number, high: number): ChartPoint => ({
      day,
      value,
      ...(high > value && { low: value, high }),
      label: words.point(day, value, high),
      href: overTimePath({ ...address, at: day }),
    });
    const inForce = points.map((point) => pointOf(point.day, count(point.inForce), count(point.mayBeInForce)));
    const planned = points.map(({ day, inForceOrPlanned }) => pointOf(day, count(inForceOrPlanned), 0));
    const series = {
      id: id ?? '',
      label: name,
      form: 'step',
      colour,
      hasBand: true,
      points: distinctSteps(inForce),
    } as const;
    const hasPlans = planned.some(({ value }, at) => value !== inForce[at]?.value);
    if (!hasPlans) return [series];
    return [
      series,
      {
        id: `${series.id} plans`,
        label: words.plans(name),
        form: 'step',
        colour,
        isDashed: true,
        points: distinctSteps(planned),
      },
    ];
  });
}

/** What is counted. The partners of an entity are the participants of its partnerships without itself. */
function counter(show: OverTimeAddress['show'], isOfEntity: boolean): (counts: Counts) => number {
  if (show === 'markets') return ({ marketCount }) => marketCount;
  if (show === 'partners') return ({ entityCount }) => Math.max(0, entityCount - Number(isOfEntity));
  return ({ claimCount }) => claimCount;
}

/** Without points at which nothing changes. The first stays. */
function distinctSteps(points: readonly ChartPoint[]): ChartPoint[] {
  return points.filter((point, at) => {
    const before = points[at - 1];
    return !before || before.value !== point.value || before.high !== point.high;
  });
}

/** The first day of the step that ends on a day. */
export function startOfStep(day: string, by: OverTimeAddress['by']): string {
  const [year = '', month = ''] = day.split('-');
  if (by === 'YEAR') return `${year}-01-01`;
  if (by === 'MONTH') return `${year}-${month}-01`;
  if (by === 'QUARTER') return `${year}-${String(Number(month) - ((Number(month) - 1) % 3)).padStart(2, '0')}-01`;
  return day;
}
