import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { CLAIM_KEYS } from '../../src/model/stored-record.ts';
import { KEY_END } from '../../src/model/sort-key.ts';
import { openEmbedded } from '../../src/engine/embedded/embedded.ts';
import type { Call, Engine, Params, Statement, Value } from '../../src/engine/engine.ts';
import { readStatements } from '../../src/graph/query.ts';
import '../../src/graph/graph-size.ts';
import '../../src/load/load.ts';
import '../../src/schema/context.ts';
import '../../src/schema/schema.ts';

/** More than 16 bits can hold: the embedded engine counts the rows of some operators with 16 bits. */
const COUNT = 65_536 + 64;

/** A hub, and nodes that are claims, entities and sources at once, each with every relationship to the hub. */
const FILL: readonly string[] = [
  `CREATE (:Node {id: 'hub', claimCount: $count})`,
  `UNWIND range(1, $count) AS n
  WITH 'c' + toString(n) AS id
  CREATE (:Node:Revision:Claim:Entity:Source {id: id, recordedAt: '2020', presentFrom: ['2020'], presentUntil: ['~'], datasets: ['sample'], kind: 'PARTNERSHIP', year: '2020', words: ' pay', names: [id],
    ${CLAIM_KEYS.map((key) => `${key}: id`).join(', ')}, byName: id, byDay: id, byClaimCount: id,
    began: id, ended: id, becameKnown: id, events: [id + ' claim START'], markets: ['FR'],
    sources: ['hub'], participants: ['hub', id], participantRoles: ['PLATFORM', 'ACQUIRER']})`,
  `MATCH (hub:Node {id: 'hub'})
  MATCH (c:Claim)
  CREATE (c)-[:INVOLVES {role: 'PLATFORM', roles: ['PLATFORM'], ${CLAIM_KEYS.map((key) => `${key}: c.id`).join(', ')}}]->(hub),
    (c)-[:IN_MARKET]->(hub), (c)-[:CITES]->(hub), (c)-[:RELATES {kind: 'PART_OF_ROUND', byPair: c.id}]->(hub),
    (hub)-[:PARTNERS_WITH {claims: [c.id], byName: c.id}]->(c)`,
];

const ids = Array.from({ length: COUNT }, (_, index) => `c${index + 1}`);
const EVERYTHING = { lo: '', hi: KEY_END };
const ALWAYS = [[]];

/** A value for each parameter, with which a statement excludes no row. */
const VALUES: Readonly<Record<string, Value>> = {
  ...EVERYTHING,
  ids: ['hub', ...ids],
  keys: [{ i: 0, id: 'hub', owner: 'hub', partner: null, market: null, claims: ['c1'], ...EVERYTHING }],
  of: 'hub',
  ranges: [EVERYTHING],
  filter: ALWAYS,
  participations: [{ i: 0, filter: ALWAYS, roles: null, atLeast: 0 }],
  ownRoles: null,
  partnerRoles: null,
  partnerKinds: null,
  partnerCountries: null,
  markets: null,
  kinds: null,
  atLeast: 1,
  phrase: 'pay',
  longest: ' pay',
  found: ids,
  words: [' pay'],
  whole: [' pay '],
  entities: true,
  claims: true,
  sources: true,
  limit: 3,
  maxRows: 3,
  share: 1,
  scan: 100_000,
  skip: 1,
  carryParticipants: true,
  carryMarkets: true,
  carrySources: true,
  below: '~',
  at: '2021',
  key: 'byId',
  facet: 'ROLE',
  mayBeUnknown: false,
  identifiers: [],
  dataset: 'sample',
  datasets: ['sample'],
  except: null,
  after: '',
  codes: ['FR'],
  pairs: [{ a: 'hub', b: 'c1' }],
};

/** Values for parameters that have another meaning in the statements of a noun. */
const VALUES_OF_NOUN: Readonly<Record<string, Readonly<Record<string, Value>>>> = {
  sharedPartner: { of: ['hub'] },
  change: { kinds: ['BEGAN', 'ENDED', 'BECAME_KNOWN'] },
  source: { filter: { ids: null, publishers: null, dateFrom: null, dateTo: null, words: null } },
};

describe('Every statement that reads', () => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await openEmbedded({ path: null, timeoutMs: 300_000 });
    await engine.prepare();
    await engine.write(
      FILL.map((text): Call => ({ statement: { name: 'test.fill', text }, params: { count: COUNT } })),
    );
  }, 120_000);

  afterAll(() => engine.close());

  it('runs on more rows than the embedded engine can count with 16 bits', { timeout: 300_000 }, async () => {
    const failures: string[] = [];
    const reads = differentStatements().map((statement) => ({ statement, params: parametersOf(statement) }));
    for (const { statement, params } of reads) {
      await engine.read(statement, params).catch((error: unknown) => failures.push(String(error)));
    }
    expect(failures).toEqual([]);
  });

  it('filters inside of CALL () { … }, not after it, where the embedded engine fails on more rows', () => {
    expect(behindSubquery('CALL () { MATCH (n) WHERE true RETURN n } WITH n WHERE n.id > 0')).toContain('WHERE');
    expect(behindSubquery('UNWIND $ids AS id CALL (id) { MATCH (n) RETURN n } WITH n WHERE n.id > 0')).toBe('');
    expect(readStatements().filter(({ text }) => /\bWHERE\b/.test(behindSubquery(text)))).toEqual([]);
  });
});

/** The abilities that the embedded engine lacks: full-text indexes, and a search for paths. */
const NEEDS_OTHER_ENGINE = /db\.index\.fulltext|allShortestPaths/;

/** What engines in other processes are asked at once, to save round trips. */
const ONLY_REMOTE = /^entity\.byIds\.country$|\bcarrying$/;

/** One of the statements that differ only in a property, a direction, a type of relationship or the value they count. */
function differentStatements(): Statement[] {
  const byPlan = new Map<string, Statement>();
  for (const statement of readStatements()) {
    if (NEEDS_OTHER_ENGINE.test(statement.text) || ONLY_REMOTE.test(statement.name)) continue;
    const plan = statement.text
      .replaceAll(/\b([cei])\.(?:by\w+|id|began|ended|becameKnown)\b/g, '$1.key')
      .replaceAll(/\[(\w*):\w+(?: \{[^}]*\})?\]/g, '[$1]')
      .replaceAll('DESC', 'ASC')
      .replaceAll(/UNWIND .* AS value/g, 'UNWIND values AS value');
    if (!byPlan.has(plan)) byPlan.set(plan, statement);
  }
  return [...byPlan.values()];
}

/** The text behind the closing brace of an uncorrelated subquery. */
function behindSubquery(text: string): string {
  const start = /CALL\s*(?:\(\s*\)\s*)?\{/.exec(text);
  if (start === null) return '';
  let depth = 1;
  let at = start.index + start[0].length;
  for (; at < text.length && depth > 0; at++) depth += { '{': 1, '}': -1 }[text.charAt(at)] ?? 0;
  return text.slice(at);
}

function parametersOf({ name, text }: Statement): Params {
  const values = { ...VALUES, ...VALUES_OF_NOUN[name.split('.', 1)[0] ?? ''] };
  const parameters = new Set([...text.matchAll(/\$(\w+)/g)].map(([, parameter = '']) => parameter));
  return Object.fromEntries(
    [...parameters].map((parameter) => {
      const value = values[parameter];
      if (value === undefined) throw new Error(`${name}: Add a value for $${parameter} to this test.`);
      return [parameter, value];
    }),
  );
}
