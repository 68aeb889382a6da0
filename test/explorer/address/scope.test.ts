import { describe, expect, it } from 'vitest';

import { recordedMoment, readScope, scopeFilter } from '../../../src/explorer/address/scope.ts';

describe('A scope', () => {
  it.each([
    ['', { datasets: [], recordedOn: null }],
    ['datasets=a,B&datasets=c', { datasets: ['a', 'b', 'c'], recordedOn: null }],
    ['recordedOn=2026-05-01', { datasets: [], recordedOn: '2026-05-01' }],
    ['recordedOn=2026-05-01T08:00:00.123Z', { datasets: [], recordedOn: '2026-05-01T08:00:00.123Z' }],
    ['recordedOn=2026-13-01', { datasets: [], recordedOn: null }],
    ['recordedOn=May', { datasets: [], recordedOn: null }],
  ])('is read from the parameters %j', (search, scope) => {
    expect(readScope(new URLSearchParams(search))).toEqual(scope);
  });

  it('is a filter of claims', () => {
    expect(scopeFilter({ datasets: [], recordedOn: null })).toEqual({});
    expect(scopeFilter({ datasets: ['a'], recordedOn: '2026-05-01' })).toEqual({
      datasets: ['a'],
      recordedOn: '2026-05-01T23:59:59.999Z',
    });
  });

  it('means the end of a day, and the start of a minute', () => {
    expect(recordedMoment('2026-05-01')).toBe('2026-05-01T23:59:59.999Z');
    expect(recordedMoment('2026-05-01T08:00Z')).toBe('2026-05-01T08:00:00.000Z');
  });
});
