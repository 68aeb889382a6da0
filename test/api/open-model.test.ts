import { beforeAll, describe, expect, it } from 'vitest';

import { loadDataset } from '../../src/load/load.ts';
import { readFiles } from '../dataset/folder.ts';
import { DELTA, FJORD } from '../export/open-dataset.ts';
import { describeEngines } from '../support/engines.ts';
import { type Client, type Json, clientOf } from '../support/execute.ts';
import { appOf } from '../support/world.ts';

describeEngines('The API of an open data set', (graph) => {
  let client: Client;
  const execute = (document: string, variables?: object): Promise<Json> => client.execute(document, variables);

  beforeAll(async () => {
    for (const files of [FJORD, DELTA]) await loadDataset(graph.engine, await readFiles(files));
    client = clientOf(appOf(graph.engine).fetch);
  });

  it('returns every participant of a role, and the first one in deprecated fields', async () => {
    const { round, role, deal, fine, licence, member, offering, stake } = await execute(`{
      round: claim(id: "round-h") { ... on FundingRound {
        issuer { id } investors { id } leadInvestors { id } lenders { id } exchanges { id } series roundType
      } }
      role: claim(id: "founders") { ... on Role { person { id } persons { id } organisation { id } title } }
      deal: claim(id: "takeover") { ... on Acquisition { buyer { id } buyers { id } target { id } targets { id } } }
      fine: claim(id: "fine") { ... on Enforcement { subjects { id } authorities { id } amounts { value currency basis } } }
      licence: claim(id: "licence") { ... on Licence { holders { id } authorities { id } licenceType licenceNumber region } }
      member: claim(id: "member") { ... on Membership { members { id } body { id __typename } } }
      offering: claim(id: "offering") { ... on ProductOffering { providers { id } products { id __typename } } }
      stake: claim(id: "delta-stake") { ... on Ownership { owner { id } owners { id } } }
    }`);
    expect(round).toEqual({
      issuer: { id: 'fjord-pay' },
      investors: [{ id: 'delta-capital' }, { id: 'omega-fund' }],
      leadInvestors: [{ id: 'delta-capital' }],
      lenders: [],
      exchanges: [],
      series: 'H (extension)',
      roundType: 'SERIES_H',
    });
    expect(role).toEqual({
      person: { id: 'ada-berg' },
      persons: [{ id: 'ada-berg' }, { id: 'bo-lund' }],
      organisation: { id: 'fjord-pay' },
      title: 'founder',
    });
    expect(deal).toEqual({
      buyer: { id: 'delta-capital' },
      buyers: [{ id: 'delta-capital' }, { id: 'omega-fund' }],
      target: { id: 'sund-bank' },
      targets: [{ id: 'sund-bank' }],
    });
    expect(fine).toEqual({
      subjects: [{ id: 'fjord-pay' }, { id: 'sund-bank' }],
      authorities: [{ id: 'northern-fsa' }],
      amounts: [{ value: 12e6, currency: 'KES', basis: 'FINE' }],
    });
    expect(licence).toEqual({
      holders: [{ id: 'fjord-pay' }],
      authorities: [{ id: 'northern-fsa' }],
      licenceType: 'E_MONEY',
      licenceNumber: 'EMI-0042',
      region: 'EEA',
    });
    expect(member).toEqual({ members: [{ id: 'fjord-pay' }], body: { id: 'north-card', __typename: 'PaymentMethod' } });
    expect(offering).toEqual({
      providers: [{ id: 'fjord-pay' }],
      products: [{ id: 'fjord-later', __typename: 'Product' }],
    });
    expect(stake).toEqual({ owner: { id: 'zeta' }, owners: [{ id: 'zeta' }] });
  });

  it('lists an entity with several roles once for each role', async () => {
    const { claims } = await execute(
      '{ claims(where: { kinds: [PARTNERSHIP] }) { totalCount nodes { participants { role entity { id } } } } }',
    );
    expect(claims).toEqual({
      totalCount: 1,
      nodes: [
        {
          participants: [
            { role: 'PLATFORM', entity: { id: 'fjord-pay' } },
            { role: 'ISSUING_BANK', entity: { id: 'sund-bank' } },
            { role: 'ACQUIRER', entity: { id: 'sund-bank' } },
          ],
        },
      ],
    });
  });

  it(
    'lists the licences, enforcement actions, memberships and offerings of an entity',
    { timeout: 60_000 },
    async () => {
      const { entity, authority } = await execute(`{
      entity(id: "fjord-pay") {
        licences { totalCount nodes { licenceType } counts(by: MARKET) { value claimCount } }
        asAuthority: licences(as: [AUTHORITY]) { totalCount }
        enforcements { nodes { id } } memberships { nodes { body { name } } } offerings { nodes { products { name } } }
      }
      authority: entity(id: "northern-fsa") { licences { totalCount } enforcements(as: [SUBJECT]) { totalCount } }
    }`);
      expect(entity).toEqual({
        licences: {
          totalCount: 1,
          nodes: [{ licenceType: 'E_MONEY' }],
          counts: [
            { value: 'KE', claimCount: 1 },
            { value: 'SE', claimCount: 1 },
          ],
        },
        asAuthority: { totalCount: 0 },
        enforcements: { nodes: [{ id: 'fine' }] },
        memberships: { nodes: [{ body: { name: 'North Card' } }] },
        offerings: { nodes: [{ products: [{ name: 'Fjord Later' }] }] },
      });
      expect(authority).toEqual({ licences: { totalCount: 1 }, enforcements: { totalCount: 0 } });
    },
  );

  it('returns names, tags, own columns and the data sets of an entity', async () => {
    const { entity } = await execute(`{ entity(id: "fjord-pay") {
      name description names { name type language note } aliases { name note } tags extra datasets { id title }
    } }`);
    expect(entity).toEqual({
      name: 'Fjord Pay',
      description: 'Pays.',
      names: [
        { name: 'Fjord Pay AB', type: 'LEGAL', language: 'sv', note: null },
        { name: 'Фьорд', type: 'TRANSLATION', language: 'ru', note: 'In Cyrillic' },
        { name: 'FjordPay', type: null, language: null, note: null },
      ],
      aliases: [
        { name: 'Fjord Pay AB', note: null },
        { name: 'Фьорд', note: 'In Cyrillic' },
        { name: 'FjordPay', note: null },
      ],
      tags: ['bnpl', 'neobank', 'watched'],
      extra: { analyst: 'me', scores: { growth: [1, null, 2.5] } },
      datasets: [
        { id: 'fjord', title: 'Fjord payments' },
        { id: 'delta', title: 'Delta notes' },
      ],
    });
  });

  it('returns what citations, sources and figures may have', async () => {
    const { round, cards, licence } = await execute(`{
      round: claim(id: "round-h") {
        confidence confidenceInferred tier tags dataset { id } revision
        citations { page quote retrievedOn { text } note source {
          kind url publisher date { text } tags extra dataset { id }
        } }
      }
      cards: claim(id: "cards") { metric { measure value unit definition from { text latest } to { text latest } } }
      licence: claim(id: "licence") { confidence confidenceInferred extra summary citations { source { id } } }
    }`);
    expect(round).toEqual({
      confidence: 0.95,
      confidenceInferred: false,
      tier: null,
      tags: ['mega-round'],
      dataset: { id: 'fjord' },
      revision: 1,
      citations: [
        {
          page: '2',
          quote: 'We closed the round in March.',
          retrievedOn: { text: '2024-04' },
          note: null,
          source: {
            kind: 'INTERVIEW',
            url: null,
            publisher: null,
            date: null,
            tags: ['first-hand'],
            extra: { recording: 'A-7' },
            dataset: { id: 'fjord' },
          },
        },
      ],
    });
    expect(cards.metric).toEqual({
      measure: 'CARDS_ISSUED',
      value: 1_500_000,
      unit: 'COUNT',
      definition: null,
      from: { text: '2024-01', latest: '2024-01-31' },
      to: { text: '2024-03', latest: '2024-03-31' },
    });
    expect(licence).toMatchObject({
      confidence: 0.7,
      confidenceInferred: true,
      extra: { row: 12 },
      citations: [{ source: { id: 'fjord-registry' } }],
    });
    expect(licence.summary).toContain('Fjord Pay');
  });

  describe('The graph', () => {
    it('lists its data sets, loads and measures', async () => {
      const { graph: found } = await execute(`{ graph {
        version datasets { id title publisher license homepage release version language loadedAt entityCount claimCount sourceCount }
        loads { dataset { id } version loadedAt added revised retracted }
        measures { id label description unit dataset { id } }
      } }`);
      expect(found.datasets).toMatchObject([
        {
          id: 'delta',
          title: 'Delta notes',
          publisher: null,
          license: 'https://example.org/license',
          homepage: null,
          release: null,
          language: null,
          claimCount: 1,
          sourceCount: 1,
        },
        {
          id: 'fjord',
          title: 'Fjord payments',
          publisher: 'Example Research',
          license: 'CC-BY-4.0',
          homepage: 'https://example.org/fjord',
          release: '2.1',
          language: 'en',
          claimCount: 9,
          sourceCount: 2,
        },
      ]);
      for (const { version } of found.datasets) expect(version).toMatch(/^[0-9a-f]{64}$/);
      expect(found.loads).toMatchObject([
        { dataset: { id: 'delta' }, added: 1, revised: 0, retracted: 0 },
        { dataset: { id: 'fjord' }, added: 9, revised: 0, retracted: 0 },
      ]);
      expect(found.measures.at(-1)).toEqual({
        id: 'CARDS_ISSUED',
        label: 'Cards issued',
        description: 'Cards that were issued.',
        unit: 'COUNT',
        dataset: { id: 'fjord' },
      });
      expect(found.measures.find(({ id }: Json) => id === 'MARKET_SHARE')).toMatchObject({
        label: 'Market share',
        dataset: null,
      });
    });

    it('cites every data set', async () => {
      const { graph: found } = await execute(
        '{ graph { citation bib: citation(style: BIBTEX) datasets { citation(style: APA) version loadedAt } } }',
      );
      const [delta, fjord] = found.datasets;
      expect(found.citation).toBe(`${delta.citation}\n${fjord.citation}`);
      expect(fjord.citation).toBe(
        `Example Research. (${fjord.loadedAt.slice(0, 4)}). Fjord payments (Version 2.1, data version ` +
          `${fjord.version.slice(0, 12)}, loaded ${fjord.loadedAt.slice(0, 10)}) [Data set]. License: CC-BY-4.0. https://example.org/fjord`,
      );
      expect(found.bib.match(/^@misc\{\w+_[0-9a-f]{8},$/gm)).toHaveLength(2);
    });
  });

  it('returns the revisions of a claim with what changed', async () => {
    const claims = String(FJORD['claims.jsonl']).replace('"confidence":0.95', '"confidence":0.8');
    await loadDataset(graph.engine, await readFiles({ ...FJORD, 'claims.jsonl': claims }));
    client = clientOf(appOf(graph.engine).fetch);
    const { claim } = await execute(`{ claim(id: "round-h") {
      confidence revision retractedAt
      revisions { revision recordedAt retractedAt changes { field before after } claim { id confidence revision } }
    } }`);
    expect(claim).toMatchObject({ confidence: 0.8, revision: 2, retractedAt: null });
    const [first, second] = claim.revisions;
    expect(claim.revisions).toMatchObject([
      { revision: 1, changes: [], claim: { id: 'round-h', confidence: 0.95, revision: 1 } },
      {
        revision: 2,
        retractedAt: null,
        changes: [{ field: 'confidence', before: 0.95, after: 0.8 }],
        claim: { id: 'round-h', confidence: 0.8, revision: 2 },
      },
    ]);
    expect(first.retractedAt).toBe(second.recordedAt);
  });
});
