import type { IncomingMessage } from 'node:http';
import neo4j, { type Driver } from 'neo4j-driver';

import { listen } from './listen.ts';
import { DATABASE, openDriver } from './neo4j.ts';

/*
 * A server without GraphQL: hand-tuned Cypher for each question, in one autocommit statement (two for the nested
 * question), flat rows and JSON.stringify. The responses have the same form as FinGraph's.
 */

interface QuestionRequest {
  readonly question: string;
  readonly id: string;
  readonly to: string;
  readonly after: string | null;
}

type Row = readonly unknown[];
type Run = (text: string, parameters: object) => Promise<readonly Row[]>;

export async function listenRaw(): Promise<string> {
  const run = runner(openDriver());
  return listen((request, response) => {
    void textOf(request)
      .then((text) => answer(run, JSON.parse(text) as QuestionRequest))
      .then(
        (data) => ({ status: 200, body: JSON.stringify({ data }) }),
        (error: unknown) => ({ status: 500, body: JSON.stringify({ errors: [{ message: String(error) }] }) }),
      )
      .then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
        response.end(body);
      });
  });
}

/** A named database and no managed transaction: the driver needs one round trip. */
function runner(driver: Driver): Run {
  return async (text, parameters) => {
    const session = driver.session({ database: DATABASE, defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(text, parameters);
      return records.map((record) => (record as unknown as { _fields: Row })._fields);
    } finally {
      await session.close();
    }
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) text += chunk as string;
  return text;
}

async function answer(run: Run, { question, id, to, after }: QuestionRequest): Promise<object> {
  switch (question) {
    case 'entity':
      return entity(run, id);
    case 'partners':
      return partners(run, id);
    case 'markets':
      return markets(run, id);
    case 'nested':
      return nested(run, id);
    case 'path':
      return path(run, id, to);
    default:
      return page(run, id, after);
  }
}

async function entity(run: Run, id: string): Promise<object> {
  const [[, name, kind, country] = []] = await run(
    /* cypher */ `
    MATCH (e:PlainEntity {id: $id})
    OPTIONAL MATCH (e)-[:PLAIN_SEAT]->(k)
    RETURN e.id, e.name, e.kind, k.name`,
    { id },
  );
  return { entity: { id, name, kind, country: country === null ? null : { name: country } } };
}

/** An index range over the relationships: page 500 costs the same as page 1. */
const CLAIMS = /* cypher */ `
    MATCH ()<-[i:PLAIN_INVOLVES]-(c)
    WHERE i.byDay > $lo AND i.byDay < $hi
    WITH c, i.byDay AS key ORDER BY key LIMIT 20`;

async function page(run: Run, id: string, after: string | null): Promise<object> {
  const rows = await run(
    /* cypher */ `${CLAIMS}
    RETURN c.id, c.summary, c.status, c.confidence, c.date,
      COLLECT { MATCH (c)-[p:PLAIN_INVOLVES]->(e) RETURN [p.role, e.id, e.name] ORDER BY p.position },
      COLLECT { MATCH (c)-[:PLAIN_MARKET]->(m) RETURN m.code },
      COLLECT { MATCH (c)-[:PLAIN_CITES]->(s) RETURN s.title }
    ORDER BY key`,
    { lo: `${id} ${after ?? ''}`, hi: `${id}!` },
  );
  const nodes = rows.map(([claim, summary, status, confidence, date, participants, codes, titles]) => ({
    id: claim,
    summary,
    status,
    confidence,
    date: date === null ? null : { text: date },
    participants: list(participants).map(([role, participant, name]) => ({ role, entity: { id: participant, name } })),
    markets: list(codes).map((code) => ({ code })),
    citations: list(titles).map((title) => ({ source: { title } })),
  }));
  return { entity: { claims: { nodes } } };
}

/** Uses the relationships that FinGraph derives when it loads. */
async function partners(run: Run, id: string): Promise<object> {
  const rows = await run(
    /* cypher */ `
    MATCH ()-[r:PARTNERS_WITH]->(p)
    WHERE r.byName > $lo AND r.byName < $hi
    WITH p, r.byName AS key ORDER BY key LIMIT 20
    RETURN p.id, p.name ORDER BY key`,
    { lo: `${id} `, hi: `${id}!` },
  );
  return { entity: { partners: { nodes: rows.map(([partner, name]) => ({ id: partner, name })) } } };
}

/** Uses the lists on FinGraph's claim nodes: one node per claim to read. */
async function markets(run: Run, id: string): Promise<object> {
  const rows = await run(
    /* cypher */ `
    MATCH (:Node {id: $id})<-[:INVOLVES]-(c:Partnership)
    UNWIND c.markets AS market
    UNWIND c.participants AS partner
    WITH c, market, partner WHERE partner <> $id
    RETURN market, count(DISTINCT partner), count(DISTINCT c) ORDER BY market`,
    { id },
  );
  const partnersPerMarket = rows.map(([code, partnerCount, claimCount]) => ({
    market: { code },
    partnerCount,
    claimCount,
  }));
  return { entity: { partnersPerMarket } };
}

/** Two statements: the second reads the claims of all distinct participants. */
async function nested(run: Run, id: string): Promise<object> {
  const [[name, rows] = []] = await run(
    /* cypher */ `
    MATCH (e:PlainEntity {id: $id})
    RETURN e.name, COLLECT {
      ${CLAIMS}
      RETURN [c.id, c.summary, COLLECT { MATCH (c)-[p:PLAIN_INVOLVES]->(x) RETURN [p.role, x.id, x.name] ORDER BY p.position }]
      ORDER BY key
    }`,
    { id, lo: `${id} `, hi: `${id}!` },
  );
  const claims = list(rows);
  const ids = new Set(
    claims.flatMap(([, , participants]) => list(participants).map(([, participant]) => String(participant))),
  );
  const claimsOf = new Map<string, object[]>([...ids].map((participant) => [participant, []]));
  const claimRows = await run(
    /* cypher */ `
    UNWIND $ids AS id
    CALL (id) {
      MATCH ()<-[i:PLAIN_INVOLVES]-(c)
      WHERE i.byDay > id + ' ' AND i.byDay < id + '!'
      WITH c, i.byDay AS key ORDER BY key LIMIT 5
      RETURN c, key
    }
    RETURN id, c.id, c.summary, c.status ORDER BY id, key`,
    { ids: [...ids] },
  );
  for (const [participant, claim, summary, status] of claimRows) {
    claimsOf.get(String(participant))?.push({ id: claim, summary, status });
  }
  const nodes = claims.map(([claim, summary, participants]) => ({
    id: claim,
    summary,
    participants: list(participants).map(([role, participant, participantName]) => ({
      role,
      entity: { id: participant, name: participantName, claims: { nodes: claimsOf.get(String(participant)) } },
    })),
  }));
  return { entity: { id, name, claims: { nodes } } };
}

async function path(run: Run, from: string, to: string): Promise<object> {
  const [[claims] = []] = await run(
    /* cypher */ `
    MATCH (a:PlainEntity {id: $from})
    MATCH (b:PlainEntity {id: $to})
    MATCH p = shortestPath((a)-[:PLAIN_INVOLVES*..12]-(b))
    RETURN [n IN nodes(p) WHERE n:PlainClaim | n.id]`,
    { from, to },
  );
  if (claims === undefined) return { paths: { length: null, paths: [] } };
  const hops = list(claims).map((id) => ({ claim: { id } }));
  return { paths: { length: hops.length, paths: [{ hops }] } };
}

/** A nested list in a row of the driver. */
function list(value: unknown): readonly Row[] {
  return value as readonly Row[];
}
