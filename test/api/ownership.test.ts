import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';

import { loadDataset } from '../../src/load/load.ts';
import { ownershipGraph } from '../arbitrary/ownership.ts';
import { readFiles } from '../dataset/folder.ts';
import { groupOf, ultimateOwnersOf } from '../oracle/ownership.ts';
import { recordingReads } from '../support/engine-double.ts';
import { type TestGraph, describeEngines } from '../support/engines.ts';
import { type Client, type Json, clientOf } from '../support/execute.ts';
import { tries } from '../support/property.ts';
import { appOf } from '../support/world.ts';

/* Worked examples of docs/ownership.md, and random graphs on a server. `test/graph/ownership.test.ts` has many more of these. */

const OWNERS = `query ($id: ID!, $on: Date, $minStake: Float! = 0, $maxDepth: Int! = 10, $where: ClaimFilter) {
  entity(id: $id) {
    ultimateOwners(on: $on, minStake: $minStake, maxDepth: $maxDepth, where: $where) {
      owner { id } stake { min max } complete missing { reason claim { id } }
      chains { length stake { min max } confidence claims { id } hops { owner { id } owned { id } stake { min max } }
        weakestHop { claims { id } } }
    }
  }
}`;

const GROUP = `query ($id: ID!, $on: Date, $threshold: Float! = 50, $certain: Boolean! = false, $where: ClaimFilter) {
  entity(id: $id) {
    group(on: $on, threshold: $threshold, certain: $certain, where: $where) {
      entity { id } parent { id } certain stake { min max } missing { reason claim { id } }
      chain { length claims { id } } stakes { owner { id } }
    }
  }
}`;

interface Stake {
  readonly by: string;
  readonly of: string;
  readonly percent?: number;
  readonly qualifier?: string;
  readonly [field: string]: unknown;
}

/** The worked example of the page. */
const LETPAY: readonly Stake[] = [
  { by: 'fjord-capital', of: 'north', percent: 50 },
  { by: 'fjord-capital', of: 'south', percent: 50 },
  { by: 'north', of: 'letpay-group', percent: 60 },
  { by: 'south', of: 'letpay-group', percent: 40 },
  { by: 'letpay-group', of: 'letpay', percent: 80 },
  { by: 'ada-lunde', of: 'letpay', percent: 20, confidence: 0.5 },
];

const PERSONS = ['ada-lunde', 'jon-dahl'];

describeEngines('Ultimate owners', (graph) => {
  let client: Client;
  const stakes: readonly Stake[] = [
    ...LETPAY,
    // a circle: ring-b holds a tenth of the company that holds a fifth of it
    { by: 'ring-owner', of: 'ring-a', percent: 90 },
    { by: 'ring-b', of: 'ring-a', percent: 10 },
    { by: 'ring-a', of: 'ring-b', percent: 20 },
    { by: 'closed-a', of: 'closed-b', percent: 30 },
    { by: 'closed-b', of: 'closed-a', percent: 40 },
    // rival and inexact figures
    { by: 'rival', of: 'middle', percent: 30 },
    { by: 'rival', of: 'middle', percent: 40, confidence: 0.4 },
    { by: 'middle', of: 'target', percent: 50, qualifier: 'ABOUT' },
    { by: 'limit', of: 'target', percent: 5, qualifier: 'LESS_THAN' },
    { by: 'silent', of: 'target' },
    { by: 'nobody', of: 'target', percent: 0 },
    { by: 'old', of: 'updated', percent: 25, relations: [{ kind: 'UPDATED_BY', claim: 'old-updated-2' }] },
    { by: 'old', of: 'updated', percent: 27 },
    // held together
    { by: 'twin-a+twin-b', of: 'joint', percent: 40 },
    { by: 'twin-owner', of: 'twin-a', percent: 100 },
    { by: 'twin-owner', of: 'twin-b', percent: 100 },
    { by: 'pair-a+pair-b', of: 'shared', percent: 40 },
    // over time, and by status
    { by: 'former', of: 'dated', percent: 60, status: 'ENDED', since: '2015', until: '2018-03' },
    { by: 'later', of: 'dated', percent: 70, since: '2018-03-01' },
    { by: 'undated', of: 'dated', percent: 10 },
    { by: 'planned', of: 'dated', percent: 5, status: 'PLANNED', since: '2030' },
    { by: 'bought', of: 'dated', kind: 'ACQUISITION', percent: 100, date: '2019' },
  ];

  beforeAll(async () => (client = await loadedWith(graph, stakes)));

  async function ownersOf(id: string, args: object = {}): Promise<Json[]> {
    const { entity } = await client.execute<Json>(OWNERS, { id, ...args });
    return entity.ultimateOwners;
  }

  /** `owner min-max`, with what is missing. */
  async function sharesIn(id: string, args: object = {}): Promise<string[]> {
    return (await ownersOf(id, args)).map(({ owner, stake: { min, max }, complete, missing }: Json) => {
      const open = missing.map(({ reason, claim }: Json) => ` ${reason} ${claim.id}`).join('');
      expect(complete).toBe(open === '');
      return `${owner.id} ${min === max ? min : `${min}-${max}`}${open}`;
    });
  }

  it('multiply along a chain, and add up chains that share a claim', async () => {
    expect(await sharesIn('letpay')).toEqual(['fjord-capital 40', 'ada-lunde 20']);
    const [fjord, ada] = await ownersOf('letpay');
    expect(fjord.chains.map(({ stake, claims }: Json) => [stake.min, ...claims.map(({ id }: Json) => id)])).toEqual([
      [24, 'fjord-capital-north', 'north-letpay-group', 'letpay-group-letpay'],
      [16, 'fjord-capital-south', 'south-letpay-group', 'letpay-group-letpay'],
    ]);
    expect(fjord.chains[0].hops.map(({ owner, owned }: Json) => [owner.id, owned.id])).toEqual([
      ['fjord-capital', 'north'],
      ['north', 'letpay-group'],
      ['letpay-group', 'letpay'],
    ]);
    expect(ada.chains).toMatchObject([
      { length: 1, confidence: 0.5, weakestHop: { claims: [{ id: 'ada-lunde-letpay' }] } },
    ]);
  });

  it('are those who may have the share, and are not followed further than asked', async () => {
    expect(await sharesIn('letpay', { minStake: 20 })).toHaveLength(2);
    expect(await sharesIn('letpay', { minStake: 20.1 })).toEqual(['fjord-capital 40']);
    expect(await sharesIn('letpay', { maxDepth: 2 })).toEqual([
      'north 48 MAX_DEPTH fjord-capital-north',
      'south 32 MAX_DEPTH fjord-capital-south',
      'ada-lunde 20',
    ]);
  });

  it('of nobody known are none', async () => {
    expect(await sharesIn('fjord-capital')).toEqual([]);
  });

  it('cut a circle, and name it', async () => {
    expect(await sharesIn('ring-b')).toEqual(['ring-owner 18 CYCLE ring-b-ring-a']);
    expect(await sharesIn('ring-a')).toEqual(['ring-owner 90', 'ring-b 10 CYCLE ring-a-ring-b']);
    expect(await sharesIn('closed-b')).toEqual(['closed-a 30 CYCLE closed-b-closed-a']);
  });

  it('have a range if figures are rivals, inexact or unknown', async () => {
    expect(await sharesIn('middle')).toEqual(['rival 30-40']);
    expect(await sharesIn('target')).toEqual([
      'silent 0-100 UNKNOWN_STAKE silent-target',
      'rival 13.5-22',
      'limit 0-5',
    ]);
    expect(await sharesIn('updated')).toEqual(['old 27']);
    expect(await sharesIn('middle', { where: { confidence: { gte: 0.5 } } })).toEqual(['rival 30']);
  });

  it('count a stake that is held together once', async () => {
    expect(await sharesIn('joint')).toEqual(['twin-owner 40']);
    expect(await sharesIn('shared')).toEqual([
      'pair-a 0-40 JOINT_STAKE pair-a-and-pair-b-shared',
      'pair-b 0-40 JOINT_STAKE pair-a-and-pair-b-shared',
    ]);
  });

  it('are those of the day', async () => {
    expect(await sharesIn('dated')).toEqual(['later 70', 'undated 10']);
    expect(await sharesIn('dated', { on: '2018-02-28' })).toEqual(['former 60']);
    expect(await sharesIn('dated', { on: '2018-03-01' })).toEqual(['later 70']);
    expect(await sharesIn('dated', { where: { inForceOn: '2018-03-01' } })).toEqual(['later 70']);
    expect(await sharesIn('dated', { where: { status: ['PLANNED'] } })).toEqual(['planned 5']);
    expect(await sharesIn('dated', { where: { knownOn: '2017-01-01' } })).toEqual([]);
  });

  it('of many entities take one statement for each level', async () => {
    const all = '{ entities(first: 40) { nodes { id ultimateOwners { owner { id } stake { max } } } } }';
    const few = '{ entity(id: "letpay") { ultimateOwners { owner { id } } } }';
    expect((await statementsOf(graph, all)).length).toBeLessThanOrEqual((await statementsOf(graph, few)).length + 2);
  });

  it.each([
    ['minStake: 101', 'OUT_OF_RANGE', 'minStake: expected 0 to 100, got 101.'],
    ['maxDepth: 0', 'OUT_OF_RANGE', 'maxDepth: expected 1 to 20, got 0.'],
    [
      'where: { kinds: [PARTNERSHIP] }',
      'INVALID_FILTER',
      'where.kinds: expected a kind of the claims in this list (OWNERSHIP), got PARTNERSHIP.',
    ],
    [
      'where: { ids: ["nothing"] }',
      'UNKNOWN_ID',
      'where.ids: expected the id of a claim, got "nothing": nothing has that id. Look up ids with search(text: …).',
    ],
  ])('reject %s', async (args, code, message) => {
    const { errors } = await client.ask(`{ entity(id: "letpay") { ultimateOwners(${args}) { owner { id } } } }`);
    expect(errors).toMatchObject([{ message, extensions: { code } }]);
  });
});

describeEngines('A group', (graph) => {
  let client: Client;
  const stakes: readonly Stake[] = [
    // 60 percent of 60 percent is control
    { by: 'top', of: 'upper', percent: 60 },
    { by: 'upper', of: 'lower', percent: 60 },
    { by: 'top', of: 'left', percent: 51 },
    // the two hold 60 percent together
    { by: 'upper', of: 'sum', percent: 30 },
    { by: 'left', of: 'sum', percent: 30 },
    // a joint venture is in no group
    { by: 'top', of: 'venture', percent: 50 },
    { by: 'other', of: 'venture', percent: 50 },
    { by: 'venture', of: 'below-venture', percent: 100 },
    { by: 'lower', of: 'open' },
    { by: 'open', of: 'below-open', percent: 90 },
    { by: 'lower', of: 'half', percent: 50, qualifier: 'MORE_THAN' },
    { by: 'ada-lunde', of: 'top', percent: 80 },
    { by: 'ada-lunde', of: 'sister', percent: 80 },
    { by: 'mutual-a', of: 'mutual-b', percent: 60 },
    { by: 'mutual-b', of: 'mutual-a', percent: 60 },
  ];

  beforeAll(async () => (client = await loadedWith(graph, stakes)));

  async function groupsOf(id: string, args: object = {}): Promise<Json[]> {
    const { entity } = await client.execute<Json>(GROUP, { id, ...args });
    return entity.group;
  }

  /** `entity parent steps`, with `?` if it is not certain. */
  async function membersOf(id: string, args: object = {}): Promise<string[]> {
    const members = await groupsOf(id, args);
    return members.map(({ entity, parent, chain, certain }: Json) =>
      [entity.id, parent.id, chain.length, ...(certain ? [] : ['?'])].join(' '),
    );
  }

  const WHOLE = [
    'top top 0',
    'left top 1',
    'upper top 1',
    'lower top 2',
    'sum top 2',
    'half top 3',
    'open top 3 ?',
    'below-open top 4 ?',
  ];

  it.each(['top', 'sum', 'below-open'])('is the same for each of its members: %s', async (id) => {
    expect(await membersOf(id)).toEqual(WHOLE);
  });

  it('adds up the stakes of its members, and names them', async () => {
    const sum = (await groupsOf('top')).find(({ entity }: Json) => entity.id === 'sum');
    expect(sum).toEqual({
      entity: { id: 'sum' },
      parent: { id: 'top' },
      certain: true,
      stake: { min: 60, max: 60 },
      missing: [],
      chain: { length: 2, claims: [{ id: 'top-left' }, { id: 'left-sum' }] },
      stakes: [{ owner: { id: 'left' } }, { owner: { id: 'upper' } }],
    });
  });

  it('names the stakes that leave control open', async () => {
    const members = await groupsOf('top');
    expect(members.flatMap(({ entity, missing }: Json) => missing.map((one: Json) => [entity.id, one]))).toEqual([
      ['open', { reason: 'UNKNOWN_STAKE', claim: { id: 'lower-open' } }],
      ['below-open', { reason: 'UNKNOWN_STAKE', claim: { id: 'lower-open' } }],
    ]);
    expect(await membersOf('top', { certain: true })).toEqual(WHOLE.filter((line) => !line.endsWith('?')));
    expect(await membersOf('below-open', { certain: true })).toEqual(['open open 0', 'below-open open 1']);
  });

  it('depends on the threshold', async () => {
    expect(await membersOf('upper', { threshold: 55 })).toEqual([
      'top top 0',
      'upper top 1',
      'lower top 2',
      'half top 3 ?',
      'open top 3 ?',
      'below-open top 4 ?',
    ]);
    expect(await membersOf('venture', { threshold: 100 })).toEqual(['venture venture 0', 'below-venture venture 1']);
    expect(await membersOf('venture', { threshold: 49.9, certain: true })).toContain('venture other 1');
  });

  it('has no persons, and none for them', async () => {
    expect(await membersOf('sister')).toEqual(['sister sister 0']);
    expect(await membersOf('ada-lunde')).toEqual([]);
  });

  it('whose members control each other has two parents', async () => {
    expect(await membersOf('mutual-a')).toEqual(['mutual-a mutual-a 0', 'mutual-b mutual-b 0']);
  });

  it('of an entity that nobody controls is what it controls', async () => {
    expect(await membersOf('venture')).toEqual(['venture venture 0', 'below-venture venture 1']);
  });

  it('rejects a threshold that is none', async () => {
    const { errors } = await client.ask('{ entity(id: "top") { group(threshold: -1) { certain } } }');
    expect(errors).toMatchObject([
      { message: 'threshold: expected 0 to 100, got -1.', extensions: { code: 'OUT_OF_RANGE' } },
    ]);
  });
});

describeEngines('Owners and groups of random graphs', (graph) => {
  const { runs, seed } = tries(40);
  const graphs =
    fc.sample(fc.tuple(...Array.from({ length: runs }, (_, i) => ownershipGraph(`g${i}`))), { numRuns: 1, seed })[0] ??
    [];
  let client: Client;

  beforeAll(async () => {
    console.log(`random graphs from PROPERTY_SEED=${seed}`);
    const entities = graphs.flatMap((each) => each.entities);
    client = await loaded(
      graph,
      entities.map(({ id, kind, name }) => ({ id, kind, name })),
      graphs.flatMap((each) => each.claims),
    );
  });

  it.each([
    ['at present', {}],
    ['on a day', { on: '2018-12-31' }],
    ['of another status', { where: { status: ['ACTIVE', 'PLANNED', 'REPORTED'] } }],
    ['by confidence', { where: { confidence: { gte: 0.5 } } }],
  ])('agree with the oracle %s', { timeout: 120_000 }, async (_, args) => {
    const document = `query ($ids: [ID!], $on: Date, $where: ClaimFilter) { entities(first: 200, where: { ids: $ids }, orderBy: { field: ID }) { nodes { id
      ultimateOwners(on: $on, where: $where) { owner { id } stake { min max } missing { reason claim { id } } }
      group(on: $on, where: $where) { entity { id } parent { id } chain { length } stake { min max } certain } } } }`;
    for (const own of graphs) {
      const records = { ...own, sources: [SOURCE] };
      const ids = own.entities.map(({ id }) => id);
      const { entities } = await client.execute<Json>(document, { ids, ...args });
      // every claim of the present was valid then, by statements for the past
      const where = { ...('where' in args ? args.where : {}), recordedOn: '2100-01-01T00:00:00Z' };
      expect(await client.execute<Json>(document, { ids, ...args, where })).toEqual({ entities });
      for (const { id, ultimateOwners, group: members } of entities.nodes) {
        expect(
          ultimateOwners.map(({ owner, stake, missing }: Json) => ({
            owner: owner.id,
            ...stake,
            missing: missing.map(({ reason, claim }: Json) => `${reason} ${claim.id}`),
          })),
        ).toEqual(ultimateOwnersOf(records, id, args).map(({ chains: _chains, ...share }) => share));
        expect(
          members.map(({ entity, parent, chain, stake, certain }: Json) => ({
            entity: entity.id,
            parent: parent.id,
            steps: chain.length,
            stake,
            isCertain: certain,
          })),
        ).toEqual(groupOf(records, id, args));
      }
    }
  });
});

describeEngines('Ownership on the clock of the graph', (graph) => {
  it('is that of the moment', { timeout: 60_000 }, async () => {
    const first = [{ by: 'top', of: 'sub', percent: 60 }];
    await loadedWith(graph, first);
    const { client, recordedAt } = await momentOf(graph, 'top-sub');
    await loadedWith(graph, [
      { by: 'top', of: 'sub', percent: 40 },
      { by: 'new', of: 'sub', percent: 55 },
    ]);
    const ask = async (where: object) => {
      const [owners, group] = await Promise.all([
        client.execute<Json>(OWNERS, { id: 'sub', where }),
        client.execute<Json>(GROUP, { id: 'sub', where }),
      ]);
      return [
        owners.entity.ultimateOwners.map(({ owner, stake }: Json) => `${owner.id} ${stake.max}`),
        group.entity.group.map(({ entity }: Json) => entity.id),
      ];
    };
    expect(await ask({})).toEqual([
      ['new 55', 'top 40'],
      ['new', 'sub'],
    ]);
    expect(await ask({ recordedOn: recordedAt })).toEqual([['top 60'], ['top', 'sub']]);
  });
});

const SOURCE = { id: 'filing', title: 'Annual report', publisher: 'LetPay', date: '2018-01-01' };

async function momentOf(graph: TestGraph, claim: string) {
  const client = clientOf(appOf(graph.engine).fetch);
  const { claim: found } = await client.execute<Json>(`{ claim(id: "${claim}") { recordedAt } }`);
  return { client, recordedAt: found.recordedAt as string };
}

async function statementsOf(graph: TestGraph, document: string): Promise<string[]> {
  const names: string[] = [];
  const client = clientOf(appOf(recordingReads(graph.engine, names)).fetch);
  await client.execute(document);
  names.length = 0;
  await client.execute(document);
  return [...names];
}

/** Loads ownership claims with ids such as `fjord-capital-north`; a second one of a stake ends with `-2`. */
function loadedWith(graph: TestGraph, stakes: readonly Stake[]): Promise<Client> {
  const ids = [...new Set(stakes.flatMap(({ by, of }) => [...by.split('+'), of]))];
  const entities = ids.map((id) => ({ id, kind: PERSONS.includes(id) ? 'PERSON' : 'COMPANY', name: id }));
  const claims = stakes.map(({ by, of, percent, qualifier, kind = 'OWNERSHIP', ...others }, index) => {
    const earlier = stakes.slice(0, index).filter((one) => one.by === by && one.of === of).length;
    const [owner, owned] = kind === 'OWNERSHIP' ? ['OWNER', 'OWNED'] : ['BUYER', 'TARGET'];
    return {
      id: `${by.replace('+', '-and-')}-${of}${earlier === 0 ? '' : `-${earlier + 1}`}`,
      kind,
      participants: [...by.split('+').map((entity) => ({ entity, role: owner })), { entity: of, role: owned }],
      status: 'ACTIVE',
      stakePercent: percent ?? null,
      stakeQualifier: qualifier ?? null,
      citations: [{ source: 'filing' }],
      ...others,
    };
  });
  return loaded(graph, entities, claims);
}

async function loaded(graph: TestGraph, entities: readonly object[], claims: readonly object[]): Promise<Client> {
  const lines = (records: readonly object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
  const dataset = await readFiles({
    'dataset.json': JSON.stringify({ id: 'stakes', title: 'Stakes' }),
    'sources.jsonl': lines([SOURCE]),
    'entities.jsonl': lines(entities),
    'claims.jsonl': lines(claims),
  });
  await loadDataset(graph.engine, dataset);
  return clientOf(appOf(graph.engine).fetch);
}
