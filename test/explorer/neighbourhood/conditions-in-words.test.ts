import { expect, it } from 'vitest';

import { readGraphAddress } from '../../../src/explorer/graph/model/graph-address.ts';
import { conditionsInWords } from '../../../src/explorer/neighbourhood/conditions-in-words.ts';

it.each([
  ['of=alipay', ''],
  ['of=alipay&day=2017-12-31', 'In force on 31 December 2017.'],
  ['of=alipay&clock=knownOn&day=2018-06-08&depth=2', 'Known by 8 June 2018. Within 2 steps.'],
  [
    'of=alipay&kinds=role,ownership&status=ended&minConfidence=0.8',
    'Only ownership and positions. Only ended claims. Confidence 0.8 or more.',
  ],
  ['of=alipay&hide=person,bank&avoid=cn', 'Without the kinds bank and person. Not passed through: cn.'],
  [
    'of=alipay&datasets=a,b&recordedOn=2026-05-01T08:00Z',
    'Only the data sets a and b. As recorded on 1 May 2026, 08:00 UTC.',
  ],
])('The conditions of %s in words', (search, words) => {
  expect(conditionsInWords(readGraphAddress(new URLSearchParams(search)))).toBe(words);
});
