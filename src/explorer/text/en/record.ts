import type { ReactNode } from 'react';
import { catalogue } from '../catalogue.ts';
import { plural } from '../intl.ts';
import { rich } from '../rich.ts';

/** How a claim is shown: dates, sources, confidence. */
export const RECORD = catalogue('record', {
  undated: 'undated',
  none: 'none',
  unknown: 'unknown',
  noneStated: 'none stated',
  since: (day: ReactNode) => rich`since ${day}`,
  until: (day: ReactNode) => rich`until ${day}`,
  by: (day: ReactNode) => rich`by ${day}`,
  sources: (count: number) => plural(count, { one: 'Source', other: 'Sources' }),
  page: (page: string) => (/^\d/.test(page) ? `p.\u00A0${page}` : page),
  retrieved: (day: string) => `Retrieved ${day}.`,
  origin: (publisher: string, kind: string) => `${publisher} (${kind.toLowerCase()})`,
  tier: (tier: string) => `${tier} tier`,
  market: (count: number) => plural(count, { one: 'Market', other: 'Markets' }),
  sum: 'Sum',
  figure: 'Figure',
  conflictsWith: 'Conflicts with',
  inForce: 'In force',
  plannedStart: 'Planned start',
  start: 'Since',
  deadline: 'Deadline',
  end: 'Until',
  confidence: 'Confidence',
  confidenceHelp: 'Confidence in the claim as worded, from 0 to 1',
  byDefault: 'by default',
  byDefaultHelp: 'The data set states no confidence for this claim. This is its default.',
  earlier: 'The claim then',
  notThen: 'The graph did not hold this claim at that moment.',
});
