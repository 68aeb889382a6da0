import { describe, expect, it } from 'vitest';

import { createDescriber, describeClaimOf } from '../../../src/explorer/graph/describe-graph.ts';
import { exampleSubgraph } from './example-subgraph.ts';

const SUBGRAPH = exampleSubgraph(
  [
    { id: 'c1', kind: 'OWNERSHIP', status: 'ENDED', confidence: 0.75, of: ['ant as OWNER', 'alipay as OWNED'] },
    {
      id: 'c2',
      summary: 'Ant, Li and Alipay agree.',
      since: { text: '2017' },
      until: { text: '2018-06' },
      of: ['ant', 'li as PERSON', 'alipay'],
    },
  ],
  { alipay: 'WALLET', li: 'PERSON' },
);

describe('The line about what is under the pointer', () => {
  it('tells the kind and the claims of an entity', () => {
    const describeKey = createDescriber(SUBGRAPH);
    expect(describeKey('alipay')).toBe('Name of alipay: wallet, 2 claims here');
    expect(describeKey('li')).toBe('Name of li: person, 1 claim here');
  });

  it('tells what a claim says, with its first date', () => {
    const describeKey = createDescriber(SUBGRAPH);
    expect(describeKey('c1')).toBe('Summary of c1 · Ownership · Ended · confidence 0.75');
    expect(describeKey('c2')).toBe('Ant, Li and Alipay agree. · Partnership · Active · 2017 · confidence 0.90');
  });

  it('is empty for anything else', () => {
    expect(createDescriber(SUBGRAPH)('nobody')).toBeNull();
  });
});

describe('The line about a claim in the list of an entity', () => {
  const names = new Map(SUBGRAPH.entities.map(({ id, name }) => [id, name]));

  it('names the other participants with their roles', () => {
    const [owns, agreement] = SUBGRAPH.claims;
    expect(owns && describeClaimOf(owns, 'alipay', names)).toBe(
      'Ownership, ended, confidence 0.75; with Name of ant as owner',
    );
    expect(agreement && describeClaimOf(agreement, 'ant', names)).toMatch(
      /^Partnership, active, confidence 0\.90; with Name of li as person, Name of alipay as /,
    );
  });

  it('names nobody if there is no other, and gives the id of one without a name', () => {
    const [owns] = SUBGRAPH.claims;
    expect(owns && describeClaimOf({ ...owns, participants: [] }, 'ant', names)).toBe(
      'Ownership, ended, confidence 0.75',
    );
    expect(owns && describeClaimOf(owns, 'alipay', new Map())).toMatch(/with ant as owner$/);
  });
});
