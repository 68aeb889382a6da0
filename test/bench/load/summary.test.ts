import { describe, expect, it } from 'vitest';

import { summaryOf } from './summary.ts';

const SUCCESS = { bytes: 10, shed: false, failure: null };

describe('The summary of a load', () => {
  it('uses nearest-rank percentiles', () => {
    const samples = Array.from({ length: 200 }, (_, i) => ({ ...SUCCESS, ms: 200 - i }));
    expect(summaryOf(samples, 2, 0)).toMatchObject({ rate: 100, p50: 100, p99: 198, max: 200, bytes: 10 });
  });

  it('counts rejected and failed requests separately, and excludes both from the percentiles', () => {
    const samples = [
      { ...SUCCESS, ms: 50 },
      { ...SUCCESS, ms: 1, shed: true },
      { ...SUCCESS, ms: 1, failure: '500' },
    ];
    expect(summaryOf(samples, 1, 3)).toMatchObject({
      sent: 3,
      answered: 1,
      shed: 1,
      errors: 1,
      firstError: '500',
      rate: 1,
      p50: 50,
      p99: 50,
    });
  });

  it('is zero without samples', () => {
    expect(summaryOf([], 1, 0)).toMatchObject({ answered: 0, rate: 0, p50: 0, max: 0, bytes: 0 });
  });
});
