import { describe, expect, it } from 'vitest';

import { comparePath, readCompare } from '../../../src/explorer/address/compare-address.ts';
import { mapFilter, mapPath, readMap } from '../../../src/explorer/address/map-address.ts';
import { overTimeFilter, overTimePath, readOverTime } from '../../../src/explorer/address/over-time-address.ts';
import { readTimeline, timelinePath } from '../../../src/explorer/address/timeline-address.ts';

describe('The address of a chart over time', () => {
  it('is read as it was written', () => {
    for (const path of [
      '/over-time',
      '/over-time?of=letpay,northbank&areas=europe&by=year&from=2015&to=2018&at=2017-12-31',
      '/over-time?show=figures&of=letpay&markets=fr,de&measure=market_share&datasets=one&recordedOn=2026-05-01',
      '/over-time?show=claims&kinds=ownership',
    ]) {
      expect(overTimePath(readOverTime(searchOf(path)))).toBe(path);
    }
  });

  it('ignores what it does not know', () => {
    const address = readOverTime(searchOf('/over-time?show=x&by=week&from=20&at=2017&areas=mars&of=a,b,c,d,e,f'));
    expect(overTimePath(address)).toBe('/over-time?of=a,b,c,d,e');
  });

  it('selects the claims of one entity, place and data set', () => {
    const address = readOverTime(searchOf('/over-time?of=letpay&as=platform&areas=eu&datasets=one'));
    expect(overTimeFilter(address, 'letpay')).toEqual({
      kinds: ['PARTNERSHIP'],
      involves: [{ entity: 'letpay', roles: ['PLATFORM'] }],
      areas: ['EU'],
      datasets: ['one'],
    });
  });
});

describe('The address of the map', () => {
  it('is read as it was written', () => {
    for (const path of [
      '/map',
      '/map?show=claims&of=letpay&kinds=market_presence&clock=knownOn&day=2018-12-31&view=europe&market=fr',
    ]) {
      expect(mapPath(readMap(searchOf(path)))).toBe(path);
    }
  });

  it('selects figures by their date, since they are in force on no day', () => {
    const filterOf = (path: string) => mapFilter(readMap(searchOf(path)));
    expect(filterOf('/map?day=2018-12-31')).toEqual({ kinds: ['PARTNERSHIP'], inForceOn: '2018-12-31' });
    expect(filterOf('/map?show=figures&measure=users&day=2018-12-31')).toEqual({
      measures: ['USERS'],
      date: { to: '2018-12-31' },
    });
    expect(filterOf('/map?show=claims&clock=knownOn&day=2018-12-31')).toEqual({ knownOn: '2018-12-31' });
  });
});

describe('The addresses of a timeline and of a comparison', () => {
  it('are read as they were written', () => {
    const timeline = '/timeline/letpay?kinds=partnership,role&from=2016&to=2018&datasets=one';
    expect(timelinePath('letpay', readTimeline(searchOf(timeline)))).toBe(timeline);
    const compare = '/compare?of=letpay,northbank&measure=users';
    expect(comparePath(readCompare(searchOf(compare)))).toBe(compare);
    expect(readCompare(searchOf('/compare?of=a&of=B&of=a')).of).toEqual(['a', 'b']);
  });
});

function searchOf(path: string): URLSearchParams {
  return new URL(path, 'http://localhost').searchParams;
}
