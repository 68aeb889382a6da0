import type { ReactNode } from 'react';
import { catalogue } from '../../catalogue.ts';
import { list, number, plural } from '../../intl.ts';
import { rich } from '../../rich.ts';
import { COUNTS } from '../counts.ts';

/** The neighbourhood of entities, and its conditions in words. */
export const AROUND = catalogue('around', {
  title: 'Neighbourhood',
  titleOf: (names: readonly string[], hasMore: boolean) => `Around ${list(names)}${hasMore ? ' …' : ''}`,
  lead: 'See which entities are linked to an entity, and by which claims. Choose an entity to start with.',
  middle: 'In the middle',
  remove: 'Remove',
  examples: (one: ReactNode, two: ReactNode) => rich`Examples: ${one}, or ${two}.`,
  both: (first: string, second: string) => `${first} and ${second}`,
  part: 'Part of the graph',
  addToMiddle: 'Add to the middle',
  add: 'Add an entity',
  steps: 'Steps from the middle',
  atMost: 'At most',
  notThrough: 'Not passed through',
  passThrough: 'Pass through',
  doNotPass: 'Do not pass through',
  more: (steps: string, claims: string) =>
    `More claims are within ${steps} than the ${claims} shown. Those shown are the nearest and most trusted.`,
  noMore: 'A graph cannot hold more.',
  showUpTo: (claims: string) => `Show up to ${claims}`,
  hidden: (things: readonly string[], count: number) =>
    `${things.join(' and ')} ${plural(count, { one: 'is', other: 'are' })} hidden by the legend.`,
  inForceOn: (day: string) => `In force on ${day}.`,
  knownOn: (day: string) => `Known by ${day}.`,
  within: (steps: number) => `Within ${COUNTS.english.steps(steps)}.`,
  onlyKinds: (kinds: readonly string[]) => `Only ${list(kinds)}.`,
  onlyStatuses: (statuses: readonly string[]) => `Only ${list(statuses)} claims.`,
  minConfidence: (value: number) => `Confidence ${number(value)} or more.`,
  withoutKinds: (kinds: readonly string[]) => `Without the kinds ${list(kinds)}.`,
  notPassed: (ids: readonly string[]) => `Not passed through: ${list(ids)}.`,
  onlyDatasets: (ids: readonly string[]) => `Only the data sets ${list(ids)}.`,
  asRecorded: (moment: string) => `As recorded on ${moment}.`,
  maxCentres: (count: number) =>
    `A graph has at most ${number(count)} entities in the middle. Remove one of them first.`,
  wouldRemove: (claims: string) =>
    `Adding this entity would remove claims that are shown now, because a graph holds at most ${claims}. Remove an entity or show fewer kinds of claims first.`,
});
