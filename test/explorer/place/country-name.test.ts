import { afterEach, describe, expect, it } from 'vitest';

import { metricInWords } from '../../../src/explorer/claim/quantity.ts';
import { describeClaimOf } from '../../../src/explorer/graph/describe-graph.ts';
import { localCountryName } from '../../../src/explorer/place/country-name.ts';
import { german } from '../../../src/explorer/text/de/german.ts';
import { setLanguage } from '../../../src/explorer/text/language.ts';
import { chinese } from '../../../src/explorer/text/zh/chinese.ts';
import { exampleSubgraph } from '../graph/example-subgraph.ts';

const GERMANY = { id: 'de', name: 'Germany' };

describe('In other languages', () => {
  afterEach(() => setLanguage('en', {}));

  it('a country has its name in that language, in English that of the graph', () => {
    expect(localCountryName(GERMANY)).toBe('Germany');
    setLanguage('de', german);
    expect(localCountryName(GERMANY)).toBe('Deutschland');
    setLanguage('zh', chinese);
    expect(localCountryName(GERMANY)).toBe('德国');
    expect(localCountryName({ id: 'not-a-code', name: 'Nowhere' })).toBe('NOT-A-CODE');
  });

  it('the line about a claim in the list of an entity is translated', () => {
    const { claims, entities } = exampleSubgraph([
      { id: 'c1', kind: 'OWNERSHIP', of: ['ant as OWNER', 'alipay as OWNED'] },
    ]);
    const [owns] = claims;
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    setLanguage('de', german);
    expect(owns && describeClaimOf(owns, 'alipay', names)).toBe(
      'Beteiligung, Aktiv, Verlässlichkeit 0,90; mit Name of ant als Eigentümer',
    );
  });

  it('measures of the vocabulary have labels', () => {
    setLanguage('zh', chinese);
    const measures = (chinese['terms'] as { measures: Record<string, string> }).measures;
    const metric = { measure: 'FEE', value: 2, unit: 'PERCENT', qualifier: 'EXACT', definition: null } as const;
    expect(metricInWords(metric, measures['FEE'] ?? '')).toBe('费用：2%');
    expect(Object.keys(measures)).toEqual(Object.keys((german['terms'] as { measures: object }).measures));
  });
});
