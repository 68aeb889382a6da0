import { describe, expect, it } from 'vitest';

import { ConfigError } from '../../src/config/config-error.ts';
import { readConfig, variableIn } from '../../src/config/config.ts';
import { deprecationWarnings } from '../../src/config/deprecated-variable.ts';

describe('A former name of a setting', () => {
  it('still sets the value', () => {
    expect(readConfig({ KEPT_ROWS_BYTES: '5' }).rowCacheBytes).toBe(5);
    expect(readConfig({ KEPT_ANSWERS_BYTES: '6' }).responseCacheBytes).toBe(6);
  });

  it('gives a warning that names the current name', () => {
    expect(deprecationWarnings(variableIn({ KEPT_ROWS_BYTES: '5', KEPT_ANSWERS_BYTES: '6' }))).toEqual([
      'KEPT_ROWS_BYTES is deprecated and will be removed in the next release. Use ROW_CACHE_BYTES instead.',
      'KEPT_ANSWERS_BYTES is deprecated and will be removed in the next release. Use RESPONSE_CACHE_BYTES instead.',
    ]);
    expect(deprecationWarnings(variableIn({ KEPT_ROWS_BYTES: ' ', ROW_CACHE_BYTES: '5' }))).toEqual([]);
  });

  it('is accepted beside the current name if both have the same value', () => {
    expect(readConfig({ KEPT_ROWS_BYTES: '5', ROW_CACHE_BYTES: '5' }).rowCacheBytes).toBe(5);
  });

  it('is rejected beside the current name if the values differ', () => {
    expect(() => readConfig({ KEPT_ROWS_BYTES: '5', ROW_CACHE_BYTES: '6' })).toThrow(
      new ConfigError(
        'ROW_CACHE_BYTES, KEPT_ROWS_BYTES: expected one value, since these are names of the same setting, got different values. ' +
          'Remove KEPT_ROWS_BYTES.',
      ),
    );
  });

  it('is named by the error for an invalid value', () => {
    expect(() => readConfig({ KEPT_ROWS_BYTES: 'all' })).toThrow(
      new ConfigError(
        'KEPT_ROWS_BYTES: expected a whole number from 0 to 100000000000, got "all". Or leave it unset for 64000000.',
      ),
    );
  });

  it('has no effect if an override sets the current name', () => {
    const overrides = { ROW_CACHE_BYTES: { givenBy: '--row-cache-bytes', value: '7' } };
    expect(readConfig({ KEPT_ROWS_BYTES: '5' }, overrides).rowCacheBytes).toBe(7);
  });
});
