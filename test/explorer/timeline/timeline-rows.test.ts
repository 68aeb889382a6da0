import { describe, expect, it } from 'vitest';

import { daysOfRows, rowsBetween, timelineRows } from '../../../src/explorer/timeline/timeline-rows.ts';

const EVENTS = [
  event('b', 'START', '2018-06', 'ACTIVE'),
  event('a', 'START', '2016', 'ENDED'),
  event('a', 'END', '2017-03-31', 'ENDED'),
  event('c', 'EVENT', '2015-02', 'REPORTED'),
] as never;

describe('The rows of a timeline', () => {
  it('are the claims by their first day, with all days that their dates can mean', () => {
    const rows = timelineRows(EVENTS);
    expect(rows.map(({ id, first, isOpen }) => [id, first, isOpen])).toEqual([
      ['c', '2015-02-01', false],
      ['a', '2016-01-01', false],
      ['b', '2018-06-01', true],
    ]);
    expect(rows[1]?.start).toEqual({ kind: 'START', text: '2016', first: '2016-01-01', last: '2016-12-31' });
    expect(rows[1]?.end?.first).toBe('2017-03-31');
    expect(daysOfRows(rows)).toEqual(['2015-02-01', '2018-06-30']);
    expect(daysOfRows([])).toBeNull();
  });

  it('of a period are those with a day in it; a claim without an end goes on', () => {
    const rows = timelineRows(EVENTS);
    const idsOf = (first: string | null, last: string | null) => rowsBetween(rows, first, last).map(({ id }) => id);
    expect(idsOf('2017-01-01', '2017-12-31')).toEqual(['a']);
    expect(idsOf('2020-01-01', null)).toEqual(['b']);
    expect(idsOf(null, '2015-12-31')).toEqual(['c']);
    expect(idsOf(null, null)).toEqual(['c', 'a', 'b']);
  });
});

function event(id: string, kind: string, text: string, status: string) {
  return { kind, date: { text }, claim: { id, kind: 'PARTNERSHIP', status, summary: id } };
}
