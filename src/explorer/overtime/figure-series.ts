import type { ClaimsThatMeetQuery } from '../../client/client.ts';
import { claimPath } from '../address/address.ts';
import type { Scope } from '../address/scope.ts';
import type { ChartPoint, ChartSeries } from '../chart/chart.ts';
import { daysInWords } from '../chart/chart-text.ts';
import { groupsByKey } from './groups-by-key.ts';

type Claim = ClaimsThatMeetQuery['claims']['nodes'][number];

export interface Figures {
  readonly series: readonly ChartSeries[];
  readonly unit: string;
  readonly sources: number;
  readonly drawn: number;
  readonly definitions: number;
  /** Figures in other units, and without a date. */
  readonly otherUnits: number;
  readonly undated: number;
}

interface Words {
  readonly planned: (source: string) => string;
  readonly point: (days: string, value: string, who: string) => string;
  readonly value: (metric: NonNullable<Claim['metric']>) => string;
}

/** The figures of one measure, one series for each source and definition: a line joins nothing else. */
export function figureSeries(
  claims: readonly Claim[],
  scope: Scope,
  words: Words,
  entities: readonly string[] = [],
): Figures {
  const figures = claims.filter(({ metric }) => metric !== null);
  const unit = mostFrequent(figures.map(({ metric }) => metric?.unit ?? ''));
  const ofUnit = figures.filter(({ metric }) => metric?.unit === unit);
  const dated = ofUnit.filter((claim) => daysOfClaim(claim) !== null);
  const isCompared = entities.length > 1;
  const keyOf = (claim: Claim) => `${isCompared ? (subjectOf(claim, entities)?.id ?? '') : ''} ${seriesKey(claim)}`;
  const groups = groupsByKey(dated, keyOf);
  const sources = [...new Set(dated.map((claim) => sourceOf(claim)?.id ?? ''))];
  return {
    series: [...groups.values()].map((group): ChartSeries => {
      const [first] = group as [Claim, ...Claim[]];
      const source = sourceOf(first);
      const subject = subjectOf(first, entities);
      const from = source?.publisher ?? source?.title ?? first.id;
      const title = isCompared && subject ? `${subject.name}: ${from}` : from;
      return {
        id: keyOf(first),
        label: first.status === 'PLANNED' ? words.planned(title) : title,
        form: group.length > 1 ? 'line' : 'points',
        isDashed: first.status === 'PLANNED',
        colour: isCompared ? entities.indexOf(subject?.id ?? '') : sources.indexOf(source?.id ?? ''),
        points: group
          .flatMap((claim) => figurePoint(claim, scope, words, entities) ?? [])
          .toSorted((a, b) => (a.day < b.day ? -1 : 1)),
      };
    }),
    unit,
    sources: sources.length,
    drawn: dated.length,
    definitions: new Set(dated.map(({ metric }) => metric?.definition ?? '')).size,
    otherUnits: figures.length - ofUnit.length,
    undated: ofUnit.length - dated.length,
  };
}

function figurePoint(claim: Claim, scope: Scope, words: Words, entities: readonly string[]): ChartPoint | null {
  const { id, metric, summary } = claim;
  const days = daysOfClaim(claim);
  if (!metric || !days) return null;
  const { value, qualifier } = metric;
  const who = subjectOf(claim, entities)?.name ?? summary;
  return {
    day: middleOf(days),
    days,
    value,
    ...(qualifier === 'MORE_THAN' && { low: value, high: null }),
    ...(qualifier === 'LESS_THAN' && { low: null, high: value }),
    label: words.point(daysInWords(days), words.value(metric), who),
    href: claimPath(id, scope),
  };
}

/** The entity that the figure is about: one of the chosen ones, if it is among them. */
function subjectOf({ participants }: Claim, entities: readonly string[]) {
  const chosen = participants.find(({ entity }) => entities.includes(entity.id));
  return (chosen ?? participants.find(({ role }) => role === 'SUBJECT'))?.entity;
}

function seriesKey(claim: Claim): string {
  return `${sourceOf(claim)?.id ?? claim.id} ${claim.metric?.definition ?? ''} ${claim.status === 'PLANNED' ? 'plan' : ''}`;
}

function sourceOf({ citations }: Claim) {
  return citations[0]?.source;
}

/** The days that the figure is about: its period, else the date of the claim, else the deadline of a plan. */
function daysOfClaim({ metric, date, since, until }: Claim): readonly [string, string] | null {
  const from = metric?.from ?? metric?.to ?? date ?? since ?? until;
  const to = metric?.to ?? metric?.from ?? date ?? since ?? until;
  return from && to ? [firstDayOf(from.text), lastDayOf(to.text)] : null;
}

function mostFrequent(values: readonly string[]): string {
  return [...groupsByKey(values, (value) => value)].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}

/** The first day that a partial date may mean. */
export function firstDayOf(text: string): string {
  return `${text}-01-01`.slice(0, '2018-01-01'.length);
}

/** The last day that a partial date may mean. */
export function lastDayOf(text: string): string {
  const [year = '', month, day] = text.split('-');
  if (day !== undefined) return text;
  return new Date(Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0)).toISOString().slice(0, 10);
}

/** The day in the middle of two days. */
export function middleOf([first, last]: readonly [string, string]): string {
  return new Date((Date.parse(first) + Date.parse(last)) / 2).toISOString().slice(0, 10);
}
