import fc from 'fast-check';
import { expect, it } from 'vitest';

import { jsonKey, shareJson } from '../../src/support/json-key.ts';

it('The JSON of a key equals JSON.stringify, with a shared part or without', () => {
  const property = fc.property(fc.jsonValue(), fc.object(), (value, shared) => {
    expect(jsonKey(value)).toBe(JSON.stringify(value));
    const holder = { list: { where: shared, none: undefined }, order: value };
    expect(jsonKey(holder)).toBe(JSON.stringify(holder));
    expect(shareJson(shared)).toBe(JSON.stringify(shared));
    expect(jsonKey(holder)).toBe(JSON.stringify(holder));
  });
  fc.assert(property, { seed: 1 });
});

it('The JSON of a shared part is written once', () => {
  let reads = 0;
  const shared = {
    get name() {
      reads += 1;
      return 'alipay';
    },
  };
  shareJson(shared);
  const written = reads;
  expect(jsonKey({ list: { where: shared } })).toBe('{"list":{"where":{"name":"alipay"}}}');
  expect(reads).toBe(written);
});
