import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ClaimRow } from '../../src/graph/claim/claim.ts';
import { type GroupReader, findGroup } from '../../src/graph/ownership/group.ts';
import { holdingsOf } from '../../src/graph/ownership/holding.ts';
import { findUltimateOwners } from '../../src/graph/ownership/ultimate-owner.ts';
import { roundedPercent, stakeOfAccounts } from '../../src/graph/ownership/stake.ts';
import { type OwnershipGraph, ownershipGraph } from '../arbitrary/ownership.ts';
import { groupOf, ultimateOwnersOf } from '../oracle/ownership.ts';
import type { Claim } from '../support/record.ts';
import { holds, tries } from '../support/property.ts';

/* The searches on claims in memory. `test/api/ownership.test.ts` has worked examples on a server. */

const times = tries(500);

describe('The searches for owners and groups', () => {
  it('agree with the oracle on ultimate owners of random graphs', { timeout: 120_000 }, async () => {
    let found = 0;
    const search = fc.record({
      minStake: fc.constantFrom(0, 0, 10, 25, 50),
      maxDepth: fc.constantFrom(10, 10, 1, 2, 3),
    });
    const property = fc.asyncProperty(ownershipGraph('x'), search, async (graph, asked) => {
      for (const { id } of graph.entities) {
        const owners = await findUltimateOwners(readerIn(graph), id, asked);
        const shown = owners.map(({ owner, stake, missing, chains }) => ({
          owner,
          min: roundedPercent(stake.min),
          max: roundedPercent(stake.max),
          missing: missing.map(({ reason, claim }) => `${reason} ${claim.id}`).toSorted(),
          chains: chains
            .map((chain) => {
              const above = chain.hops.map((hop) => hop.owner).toReversed();
              return `${above.join(' ')} ${roundedPercent(chain.stake.min)} ${roundedPercent(chain.stake.max)}`;
            })
            .toSorted(),
        }));
        expect(shown).toEqual(ultimateOwnersOf(recordsOf(graph), id, asked));
        found += owners.length;
      }
    });
    await holds(property, times);
    expect(found).toBeGreaterThan(times.runs);
  });

  it('agree with the oracle on groups of random graphs', { timeout: 120_000 }, async () => {
    let found = 0;
    const search = fc.record({ threshold: fc.constantFrom(50, 50, 50, 0, 25, 75, 100), certain: fc.boolean() });
    const property = fc.asyncProperty(ownershipGraph('x'), search, async (graph, asked) => {
      for (const { id } of graph.entities) {
        const members = await findGroup(readerIn(graph), id, asked);
        const shown = members.map(({ entity, parent, chain, stake, isCertain }) => ({
          entity,
          parent,
          steps: chain.hops.length,
          stake: stake && { min: roundedPercent(stake.min), max: roundedPercent(stake.max) },
          isCertain,
        }));
        expect(shown).toEqual(groupOf(recordsOf(graph), id, asked));
        for (const { entity, parent, chain, stakes, isCertain, missing } of members) {
          const path = chain.hops.flatMap((hop) => [hop.owner, hop.owned]);
          expect([path[0] ?? entity, path.at(-1) ?? parent]).toEqual([parent, entity]);
          const hop = chain.hops.at(-1);
          if (hop) expect(stakes).toContainEqual(hop);
          if (isCertain) expect(missing).toEqual([]);
        }
        if (members.length > 1) found += 1;
      }
    });
    await holds(property, times);
    expect(found).toBeGreaterThan(times.runs / 2);
  });
});

describe('The stake that claims state', () => {
  it.each([
    ['nothing, without a figure', [[null, null]], null],
    ['a figure', [[30, 'EXACT']], [30, 30]],
    ['a figure about which the source is not exact, give or take a tenth', [[30, 'ABOUT']], [27, 33]],
    ['at most all', [[95, 'ABOUT']], [85.5, 100]],
    ['a lower limit', [[20, 'MORE_THAN']], [20, 100]],
    ['an upper limit', [[5, 'LESS_THAN']], [0, 5]],
    [
      'a range of two limits',
      [
        [20, 'MORE_THAN'],
        [30, 'LESS_THAN'],
      ],
      [20, 30],
    ],
    [
      'rival figures',
      [
        [30, 'EXACT'],
        [40, 'EXACT'],
        [35, 'EXACT'],
      ],
      [30, 40],
    ],
    [
      'a figure and a rounded one',
      [
        [33, 'EXACT'],
        [30, 'ABOUT'],
      ],
      [27, 33],
    ],
    [
      'a figure, whatever a limit says that it meets',
      [
        [25, 'EXACT'],
        [20, 'MORE_THAN'],
      ],
      [25, 25],
    ],
    [
      'a figure and a limit that contradicts it',
      [
        [25, 'EXACT'],
        [30, 'MORE_THAN'],
      ],
      [25, 100],
    ],
    [
      'limits that contradict each other',
      [
        [60, 'MORE_THAN'],
        [40, 'LESS_THAN'],
      ],
      [0, 100],
    ],
    [
      'a figure, beside a claim without one',
      [
        [25, 'EXACT'],
        [null, null],
      ],
      [25, 25],
    ],
  ] as const)('is %s', (_, accounts, expected) => {
    const stake = stakeOfAccounts(accounts.map(([stakePercent, stakeQualifier]) => ({ stakePercent, stakeQualifier })));
    expect(stake && [roundedPercent(stake.min), roundedPercent(stake.max)]).toEqual(expected);
  });
});

describe('A search for owners', () => {
  it('stops at a number of chains and of owners', async () => {
    // three owners on each of eight levels make 3 ** 8 chains
    const layers = Array.from({ length: 8 }, (_, level) =>
      [0, 1, 2].flatMap((above) =>
        (level === 0 ? [0] : [0, 1, 2]).map((below) => stake(`n${level + 1}-${above}`, `n${level}-${below}`, 30)),
      ),
    ).flat();
    const wide = Array.from({ length: 1_001 }, (_, i) => stake(`owner-${i}`, 'listed', 0.01));
    const asked = { minStake: 0, maxDepth: 20 };
    await expect(findUltimateOwners(readerIn({ entities: [], claims: layers }), 'n0-0', asked)).rejects.toThrow(
      'ultimateOwners: expected at most 1000 chains above "n0-0", got more. Lower maxDepth, or narrow where.',
    );
    await expect(findUltimateOwners(readerIn({ entities: [], claims: wide }), 'listed', asked)).rejects.toThrow(
      'ultimateOwners: expected at most 1000 owners above "listed", got more.',
    );
  });

  it('follows only the owners that decide on control', async () => {
    // each company has an owner of its own, and many small ones with owners of theirs
    const small = Array.from({ length: 3_000 }, (_, i) => stake(`small-${i}`, `n${i % 3}`, 0.01));
    const claims = [stake('n0', 'n1', 60), stake('n1', 'n2', 60), ...small];
    const reached: string[] = [];
    const read = readerIn({ entities: [], claims });
    const counted = { ...read, inEach: (ids: readonly string[]) => (reached.push(...ids), read.inEach(ids)) };
    const members = await findGroup(counted, 'n2', { threshold: 50, certain: false });
    expect(members.map(({ entity }) => entity)).toEqual(['n0', 'n1', 'n2']);
    expect(reached).toEqual(['n2', 'n1', 'n0']);
  });

  it('finds a group of a thousand levels in a moment', async () => {
    const chain = Array.from({ length: 999 }, (_, i) => stake(`n${i}`, `n${i + 1}`, 60));
    const members = await findGroup(readerIn({ entities: [], claims: chain }), 'n500', {
      threshold: 50,
      certain: true,
    });
    expect(members).toHaveLength(1_000);
    expect(members.at(-1)?.chain.hops).toHaveLength(999);
    const more = [...chain, stake('n999', 'n1000', 60)];
    await expect(
      findGroup(readerIn({ entities: [], claims: more }), 'n1000', { threshold: 50, certain: true }),
    ).rejects.toThrow('group: expected at most 1000 members in the group of "n0", got more.');
  });
});

function stake(owner: string, owned: string, stakePercent: number): Claim {
  const participants = [
    { entity: owner, role: 'OWNER' },
    { entity: owned, role: 'OWNED' },
  ];
  const claim = { id: `${owner} ${owned}`, kind: 'OWNERSHIP', status: 'ACTIVE', participants, relations: [] };
  return { ...claim, confidence: 1, stakePercent, stakeQualifier: 'EXACT' } as unknown as Claim;
}

function readerIn({ entities, claims }: OwnershipGraph): GroupReader {
  const reading = (role: string) => async (ids: readonly string[]) =>
    ids.map((id) =>
      holdingsOf(
        claims.filter(
          ({ status, participants }) =>
            status === 'ACTIVE' && participants.some((one) => one.entity === id && one.role === role),
        ) as unknown as ClaimRow[],
      ),
    );
  const persons = new Set(entities.filter(({ kind }) => kind === 'PERSON').map(({ id }) => id));
  return {
    inEach: reading('OWNED'),
    ofEach: reading('OWNER'),
    organisationsAmong: async (ids) => new Set(ids.filter((id) => !persons.has(id))),
  };
}

function recordsOf(graph: OwnershipGraph) {
  return { ...graph, sources: [] };
}
