import { describe, expect, it } from 'vitest';

import type { Json } from '../support/execute.ts';
import { type Claim, claimOf, claims, entities, ids, sources } from '../support/shipped.ts';
import { describeWorld } from '../support/world.ts';

describeWorld('Records', ({ execute }) => {
  it('of every family are found by id', async () => {
    const data = await execute(`{
      nodes(ids: ["alipay", "seed", "alipay-lenta-plan-f169", "nobody", "alipay"]) { id __typename }
      node(id: "fr") { id __typename ... on Country { code name country { id } } }
      nobody: node(id: "nobody") { id }
    }`);
    expect(data).toEqual({
      nodes: [
        { id: 'alipay', __typename: 'Wallet' },
        { id: 'seed', __typename: 'Source' },
        { id: 'alipay-lenta-plan-f169', __typename: 'Partnership' },
        null,
        { id: 'alipay', __typename: 'Wallet' },
      ],
      node: { id: 'fr', __typename: 'Country', code: 'FR', name: 'France', country: { id: 'fr' } },
      nobody: null,
    });
  });

  it('are null for an id of another family', async () => {
    const data = await execute(
      '{ entity(id: "seed") { id } claim(id: "alipay") { id } source(id: "alipay-lenta-plan-f169") { id } }',
    );
    expect(data).toEqual({ entity: null, claim: null, source: null });
  });

  it('have all properties of a claim in the data set', async () => {
    const { claim } = await execute(`{ claim(id: "ant-financial-ipo-suspended-f091") {
      id kind summary status statusInferred confidence tier region note
      since { text } until { text } date { text precision earliest latest }
      participants { role roleText entity { id } } markets { code }
      amounts { value currency approximate bound basis } metric { value }
      citations { note source { id } } recordedAt retractedAt
      ... on FundingRound { series stage issuer { id } investments { totalCount } }
    } }`);
    expect(claim).toMatchInlineSnapshot(
      { recordedAt: expect.any(String) },
      `
      {
        "amounts": [
          {
            "approximate": false,
            "basis": "OFFERING",
            "bound": null,
            "currency": "USD",
            "value": 34500000000,
          },
          {
            "approximate": true,
            "basis": "OFFERING_WITH_GREENSHOE",
            "bound": null,
            "currency": "USD",
            "value": 37000000000,
          },
        ],
        "citations": [
          {
            "note": null,
            "source": {
              "id": "ap-2020-11-03",
            },
          },
          {
            "note": null,
            "source": {
              "id": "malaymail-2020-11-03",
            },
          },
        ],
        "confidence": 0.9,
        "date": {
          "earliest": "2020-11-03",
          "latest": "2020-11-03",
          "precision": "DAY",
          "text": "2020-11-03",
        },
        "id": "ant-financial-ipo-suspended-f091",
        "investments": {
          "totalCount": 0,
        },
        "issuer": {
          "id": "ant-financial",
        },
        "kind": "FUNDING_ROUND",
        "markets": [],
        "metric": null,
        "note": "Dual listing in Shanghai and Hong Kong, halted two days before trading was to start.",
        "participants": [
          {
            "entity": {
              "id": "ant-financial",
            },
            "role": "ISSUER",
            "roleText": null,
          },
          {
            "entity": {
              "id": "shanghai-stock-exchange",
            },
            "role": "EXCHANGE",
            "roleText": "suspended the listing",
          },
        ],
        "recordedAt": Any<String>,
        "region": null,
        "retractedAt": null,
        "series": "IPO",
        "since": null,
        "stage": "TERMINATED",
        "status": "ENDED",
        "statusInferred": false,
        "summary": "Ant Financial's listing of USD 34.5 billion was suspended by the Shanghai Stock Exchange in November 2020.",
        "tier": "CORE",
        "until": null,
      }
    `,
    );
    expect(new Date(claim.recordedAt).toISOString()).toBe(claim.recordedAt);
  });

  it('of every claim equal the data set', { timeout: 60_000 }, async () => {
    const got: Json[] = [];
    for (let after: string | null = null; ;) {
      const { claims: page }: Json = await execute(
        `query ($after: String) { claims(first: 200, after: $after) { nodes {
          id __typename kind summary status confidence participants { role entity { id } } markets { code } citations { source { id } }
          date { text } since { text } until { text } metric { measure value }
        } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      got.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(got).toHaveLength(claims.length);
    for (const claim of got) expect(claim).toEqual(expected(claimOf(claim.id)));
  });

  it('of derived fields are the claims of one kind with one role of the entity', { timeout: 60_000 }, async () => {
    const fields = {
      owners: ['OWNERSHIP', ['OWNED']],
      holdings: ['OWNERSHIP', ['OWNER']],
      investors: ['INVESTMENT', ['INVESTEE']],
      investments: ['INVESTMENT', ['INVESTOR']],
      fundingRounds: ['FUNDING_ROUND', ['ISSUER']],
      roles: ['ROLE', null],
      statements: ['STATEMENT', null],
      metrics: ['METRIC', null],
    } as const;
    const selection = Object.keys(fields).map((field) => `${field}(first: 200) { totalCount nodes { id } }`);
    const { entities: page } = await execute(
      `{ entities(first: 60, orderBy: { field: CLAIM_COUNT, direction: DESC }) { nodes { id ${selection.join(' ')} } } }`,
    );
    for (const entity of page.nodes) {
      for (const [field, [kind, roles]] of Object.entries(fields)) {
        const own = claims.filter(
          (claim) =>
            claim.kind === kind &&
            claim.participants.some(
              (one) => one.entity === entity.id && (roles === null || roles.some((role) => role === one.role)),
            ),
        );
        expect(ids(entity[field].nodes), `${entity.id}.${field}`).toEqual(ids(own));
        expect(entity[field].totalCount).toBe(own.length);
      }
    }
  });

  describe('of countries', () => {
    it('have the entities with their seat there and the claims that cover the market', async () => {
      const { entity } = await execute(`{ entity(id: "fi") { ... on Country {
        entities(first: 200) { totalCount nodes { id } }
        banks: entities(where: { kinds: [BANK] }) { nodes { id } }
        abroad: entities(where: { countries: [FR] }) { totalCount }
        partnerships(first: 200) { totalCount nodes { id } }
        marketClaims(first: 200) { totalCount nodes { id } }
      } } }`);
      const seated = entities.filter(({ country }) => country === 'FI');
      const here = claims.filter(({ markets }) => markets.includes('FI'));
      expect(ids(entity.entities.nodes)).toEqual(ids(seated));
      expect(ids(entity.banks.nodes)).toEqual(ids(seated.filter(({ kind }) => kind === 'BANK')));
      expect(entity.abroad.totalCount).toBe(0);
      expect(ids(entity.partnerships.nodes)).toEqual(ids(here.filter(({ kind }) => kind === 'PARTNERSHIP')));
      expect(ids(entity.marketClaims.nodes)).toEqual(ids(here));
    });
  });

  it('of relations are listed at both ends', { timeout: 60_000 }, async () => {
    const symmetric = ['CONFLICTS_WITH', 'SAME_EVENT', 'DIFFERENT_MEASURE', 'REWORDS', 'PROBABLY_SAME_AS'];
    const stored = claims.flatMap(({ id, relations }) =>
      relations.map(({ kind, claim }) => ({ from: id, kind, to: claim })),
    );
    const seen = stored.flatMap(({ from, kind, to }) => {
      const [out, into] = symmetric.includes(kind) ? ['BOTH', 'BOTH'] : ['OUT', 'IN'];
      return [`${from} ${kind} ${out} ${to}`, `${to} ${kind} ${into} ${from}`];
    });
    const related = [...new Set(stored.flatMap(({ from, to }) => [from, to]))];
    const { nodes } = await execute(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Claim { relations { kind direction claim { id } } } } }',
      { ids: related.slice(0, 200) },
    );
    const got = nodes.flatMap((node: Json) =>
      node.relations.map((one: Json) => `${node.id} ${one.kind} ${one.direction} ${one.claim.id}`),
    );
    expect(got.toSorted()).toEqual(
      seen.filter((line) => related.slice(0, 200).includes(line.split(' ')[0] ?? '')).toSorted(),
    );
    const { claim } = await execute(
      '{ claim(id: "alipay-bnp-paribas-acquiring-f131") { relations(kinds: [REALISED_BY]) { direction claim { id } } } }',
    );
    expect(claim.relations).toEqual([{ direction: 'OUT', claim: { id: 'alipay-galeries-lafayette-acceptance-f152' } }]);
  });

  it('of the graph are counted', async () => {
    const { graph } = await execute(
      '{ graph { version entityCount claimCount sourceCount entityKinds { kind count } claimKinds { kind count } } }',
    );
    const counts = (records: readonly { readonly kind: string }[]) =>
      [...new Set(records.map(({ kind }) => kind))]
        .toSorted()
        .map((kind) => ({ kind, count: records.filter((one) => one.kind === kind).length }));
    expect(graph.version).toMatch(/^[0-9a-f]{64}$/);
    expect([graph.entityCount, graph.claimCount, graph.sourceCount]).toEqual([
      entities.length,
      claims.length,
      sources.length,
    ]);
    expect(graph.entityKinds).toEqual(counts(entities));
    expect(graph.claimKinds).toEqual(counts(claims));
  });

  it('of the graph can be cited as a reference and in BibTeX', async () => {
    const { graph } = await execute(
      '{ graph { citation apa: citation(style: APA) bib: citation(style: BIBTEX) datasets { id title version loadedAt } } }',
    );
    const [{ id, title, version, loadedAt }] = graph.datasets;
    const [year, day, short] = [loadedAt.slice(0, 4), loadedAt.slice(0, 10), version.slice(0, 12)];
    expect(graph.citation).toBe(graph.apa);
    expect(graph.apa).toContain(`${title} (`);
    expect(graph.apa).toContain(`data version ${short}, loaded ${day}) [Data set].`);
    expect(graph.apa).toContain(`(${year}).`);
    expect(graph.bib).toMatch(
      new RegExp(`^@misc\\{${id}_${version.slice(0, 8)},\\n[^]*  year = \\{${year}\\},\\n[^]*\\n\\}$`),
    );
    expect(graph.bib).toContain('330 claims about 242 entities from 193 sources');
  });
});

function expected(claim: Claim): Json {
  const date = (text: string | null) => (text === null ? null : { text });
  return {
    id: claim.id,
    __typename: claim.kind.toLowerCase().replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    kind: claim.kind,
    summary: claim.summary,
    status: claim.status,
    confidence: claim.confidence,
    participants: claim.participants.map(({ role, entity }) => ({ role, entity: { id: entity } })),
    markets: claim.markets.map((code) => ({ code })),
    citations: claim.citations.map(({ source }) => ({ source: { id: source } })),
    date: date(claim.date),
    since: date(claim.since),
    until: date(claim.until),
    metric: claim.metric && { measure: claim.metric.measure, value: claim.metric.value },
  };
}
