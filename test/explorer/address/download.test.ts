import { expect, it } from 'vitest';

import { exportLinks, questionUrl } from '../../../src/explorer/address/download.ts';

it('A download has the whole list, not the page of the view', () => {
  const paths = { from: 'wirecard', to: 'ant-financial', first: 20, after: 'x' };
  expect(exportLinks({ kind: 'paths', variables: paths }).map(({ address }) => address)).toEqual(
    ['csv', 'xlsx', 'parquet', 'jsonl', 'graphml', 'gexf', 'jsonld'].map(
      (format) => `/export/paths.${format}?from=wirecard&to=ant-financial`,
    ),
  );
  const around = { of: ['alipay'], depth: 2, first: 200 };
  expect(exportLinks({ kind: 'neighbourhood', variables: around })[0]?.address).toBe(
    '/export/neighbourhood.csv?of=alipay&depth=2',
  );
  expect(questionUrl('find', '.csv', { text: 'alipay', first: 20 })).toBe('/questions/find.csv?text=alipay');
  expect(questionUrl('find', '.json', { text: 'alipay', first: 20 })).toBe('/questions/find.json?text=alipay&first=20');
});
