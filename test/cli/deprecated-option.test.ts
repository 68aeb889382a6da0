import { beforeAll, describe, expect, it } from 'vitest';

import { build } from '../support/program.ts';
import { fingraph } from './fingraph.ts';

beforeAll(build, 60_000);

describe('A former name of an option', () => {
  it('still sets the value and gives a warning that names the current name', async () => {
    const { code, stderr } = await fingraph(['serve', '--kept-rows-bytes', 'all']);
    expect(code).toBe(2);
    expect(stderr.split('\n').slice(0, 2)).toEqual([
      '--kept-rows-bytes is deprecated and will be removed in the next release. Use --row-cache-bytes instead.',
      '--kept-rows-bytes: expected a whole number from 0 to 100000000000, got "all". Or leave it unset for 64000000.',
    ]);
  });

  it('is rejected beside the current name if the values differ', async () => {
    const { code, stderr } = await fingraph(['serve', '--kept-rows-bytes', '1', '--row-cache-bytes', '2']);
    expect(code).toBe(2);
    expect(stderr.split('\n')[1]).toBe(
      '--row-cache-bytes, --kept-rows-bytes: expected one value, since these are names of the same setting, got different values. Remove --kept-rows-bytes.',
    );
  });
});
