import { expect, it } from 'vitest';

import { findEntities } from '../../../../src/explorer/graph/find/find-entities.ts';

const ENTITIES = [
  { id: 'credit', kind: 'COMPANY', name: 'Bourse des Crédits' },
  { id: 'alipay', kind: 'WALLET', name: 'Alipay' },
  { id: 'pay', kind: 'WALLET', name: 'Payzone' },
  { id: 'zh', kind: 'WALLET', name: '支付宝' },
] as const;

it.each([
  ['pay', ['pay', 'alipay']],
  ['CREDIT', ['credit']],
  ['付宝', ['zh']],
  ['  ', []],
  ['nobody', []],
])('Find in the graph, without case and accents, beginnings first: %j', (text, ids) => {
  expect(findEntities(ENTITIES, text)).toEqual(ids);
});
