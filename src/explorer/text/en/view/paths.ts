import type { ReactNode } from 'react';
import { catalogue } from '../../catalogue.ts';
import { number, plural } from '../../intl.ts';
import { rich } from '../../rich.ts';
import { COUNTS } from '../counts.ts';

/** Paths between two entities. */
export const PATHS = catalogue('paths', {
  title: 'Connections',
  titleOf: (from: string, to: string) => `${from} and ${to}`,
  part: 'Part of the graph',
  leftOut: 'Left out',
  include: 'Include',
  chooseTwo: (example: ReactNode | null) =>
    example === null ? 'Choose two entities.' : rich`Choose two entities, such as ${example}.`,
  searching: 'Searching for paths …',
  from: 'From',
  to: 'To',
  swap: 'Swap',
  swapEnds: 'Swap the two ends',
  throughAll: 'Through claims of all kinds',
  through: (count: number) =>
    plural(count, { one: 'Through 1 kind of claims', other: `Through ${number(count)} kinds of claims` }),
  throughKinds: 'Kinds of claims to go through',
  kindOfPaths: 'Kind of paths',
  paths: 'Paths',
  choices: {
    shortest: 'The shortest',
    longer1: 'Up to one claim longer',
    longer2: 'Up to two claims longer',
    trusted: 'The most trusted',
  },
  leaveOut: 'Leave out entities',
  none: 'none',
  moreThan: (claims: number) => `with more than ${number(claims)} claims`,
  sameEnds: 'Both ends are the same entity. Choose another entity for one of them.',
  graphTitle: (from: string, to: string) => `How ${from} and ${to} are connected`,
  orMore: (paths: string) => `${paths} or more`,
  trustedFirst: (paths: string, shown: number) => (shown === 1 ? `${paths}.` : `${paths}, the most trusted first.`),
  longer: (paths: string, claims: number) =>
    `${paths} of ${COUNTS.english.claims(claims)} or a little more: the shortest first.`,
  shortest: (paths: string, claims: number, shown: number) =>
    `${paths} of ${COUNTS.english.claims(claims)}: the shortest${shown === 1 ? '' : ', most trusted first'}.`,
  visited: (count: number) => `The search visited ${COUNTS.english.claims(count)}.`,
  listShows: (count: number) => `The list shows ${number(count)} of them.`,
  stopped: (count: number) =>
    `The search stopped after ${COUNTS.english.claims(count)} without a path. There may be one.`,
  noPath: (length: number) => `There is no path within ${number(length)} claims.`,
  includeAll: 'Include all entities',
  includeHubs: 'Include entities with many claims',
  allKinds: 'Go through claims of all kinds',
  allDatasets: 'Search in all data sets',
  unfiltered: 'The search had no filter, so no source of this graph connects the two within that length.',
});
