import { type OperationDefinitionNode, buildSchema, getOperationAST, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

import { ClientError } from '../../src/model/client-error.ts';
import { truncatedLists } from '../../src/question/truncation.ts';
import { planTable } from '../../src/question/table-plan.ts';
import { tableCsv } from '../../src/question/table-csv.ts';
import type { TablePlan } from '../../src/question/table-plan.ts';
import { type NestedCell, tableRows, scalarsIn, displayText } from '../../src/question/table.ts';
import { schema } from '../../src/schema/schema.ts';

function planOf(document: string, rows: string | null = null) {
  const parsed = parse(document);
  expect(validate(schema, parsed)).toEqual([]);
  return planTable(schema, parsed, getOperationAST(parsed) as OperationDefinitionNode, rows);
}

/** The table as lines, with bars between cells. */
function table(document: string, data: unknown, rows: string | null = null): string[] {
  const plan = planOf(document, rows);
  const lines: NestedCell[][] = [plan.columns.map(({ name }) => name), ...rowsOf(plan, data)];
  return lines.map((line) => line.map((cell) => scalarsIn(cell).map(displayText).join('; ')).join('|'));
}

/** Rows with flattened cells. */
function rowsOf(plan: TablePlan, data: unknown): NestedCell[][] {
  return tableRows(plan, data).map((row) => row.map((cell) => (Array.isArray(cell) ? scalarsIn(cell) : cell)));
}

function columns(document: string): string[] {
  return planOf(document).columns.map(({ name }) => name);
}

function refusal(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error instanceof ClientError ? [error.code, error.message] : error;
  }
}

const MATRIX = `{
  entity(id: "a") {
    name
    partnersPerMarket { market { code } partnerCount partners { totalCount edges { roles node { id } claims { nodes { id } } } } }
  }
}`;
const MATRIX_DATA = {
  entity: {
    name: 'A',
    partnersPerMarket: [
      {
        market: { code: 'DE' },
        partnerCount: 2,
        partners: {
          totalCount: 2,
          edges: [
            { roles: ['BANK', 'ACQUIRER'], node: { id: 'b' }, claims: { nodes: [{ id: '1' }, { id: '2' }] } },
            { roles: ['WALLET'], node: { id: 'c' }, claims: { nodes: [] } },
          ],
        },
      },
      { market: { code: 'FR' }, partnerCount: 0, partners: { totalCount: 0, edges: [] } },
    ],
  },
};

describe('A list next to the items of a connection', () => {
  const document = `{
    entity(id: "a") { name aliases { name note } claims { counts(by: KIND) { value } nodes { id } } }
  }`;
  const entity = {
    name: 'A',
    aliases: [
      { name: 'B', note: null },
      { name: 'C', note: 'old' },
    ],
    claims: { counts: [{ value: 'ROLE' }], nodes: [{ id: '1' }, { id: '2' }] },
  };

  it('is a cell; `counts` are left out', () => {
    expect(table(document, { entity })).toEqual([
      'entity.name|entity.aliases.name|entity.aliases.note|id',
      'A|B; C|; old|1',
      'A|B; C|; old|2',
    ]);
  });

  it('makes the rows on request', () => {
    expect(table(document, { entity }, 'entity.aliases').slice(1)).toEqual(['A|B|', 'A|C|old']);
  });
});

describe('The table of a result', () => {
  it('has a row for each item of the outermost list, with the values around it', () => {
    expect(table(MATRIX, MATRIX_DATA)).toEqual([
      'entity.name|market.code|partnerCount|partners.totalCount|partners.roles|partners.id|partners.claims.id',
      'A|DE|2|2|BANK; ACQUIRER; WALLET|b; c|1; 2',
      'A|FR|0|0|||',
    ]);
  });

  it('has the same columns and more rows if a deeper list makes the rows', () => {
    expect(table(MATRIX, MATRIX_DATA, 'entity.partnersPerMarket.partners')).toEqual([
      'entity.name|market.code|partnerCount|partners.totalCount|partners.roles|partners.id|partners.claims.id',
      'A|DE|2|2|BANK; ACQUIRER|b|1; 2',
      'A|DE|2|2|WALLET|c|',
    ]);
    expect(table(MATRIX, MATRIX_DATA, 'entity.partnersPerMarket.partners.claims').slice(1)).toEqual([
      'A|DE|2|2|BANK; ACQUIRER|b|1',
      'A|DE|2|2|BANK; ACQUIRER|b|2',
    ]);
  });

  it('rejects an unknown list', () => {
    expect(refusal(() => planOf(MATRIX, 'entity.partners'))).toEqual([
      'BAD_USER_INPUT',
      'rows: expected a list of the response, one of entity.partnersPerMarket, entity.partnersPerMarket.partners, entity.partnersPerMarket.partners.claims; got "entity.partners".',
    ]);
    expect(refusal(() => planOf('{ graph { version } }', 'graph'))).toEqual([
      'BAD_USER_INPUT',
      'rows: expected no value, because the response has no list of objects, got "graph". Remove it.',
    ]);
  });

  it('names the list in the first column if there are several', () => {
    const document = `{
      entity(id: "a") { name owners { totalCount nodes { id owner { id } } } holdings { nodes { id owned { id } } } }
    }`;
    const data = {
      entity: {
        name: 'A',
        owners: { totalCount: 1, nodes: [{ id: '1', owner: { id: 'o' } }] },
        holdings: { nodes: [{ id: '2', owned: { id: 'h' } }] },
      },
    };
    expect(table(document, data)).toEqual([
      'list|entity.name|id|owner.id|owned.id',
      'entity.owners|A|1|o|',
      'entity.holdings|A|2||h',
    ]);
    expect(table(document, data, 'entity.holdings')).toEqual(['entity.name|id|owned.id', 'A|2|h']);
  });

  it('has one row without a list of objects', () => {
    expect(table('{ graph { version } claim(id: "c") { kind } }', { graph: { version: 'v' }, claim: null })).toEqual([
      'graph.version|claim.kind',
      'v|',
    ]);
    const tags = buildSchema('type Query { of: Tagged } type Tagged { tags: [String!]! }');
    const document = parse('{ of { tags } }');
    const plan = planTable(tags, document, document.definitions[0] as OperationDefinitionNode);
    expect(rowsOf(plan, { of: { tags: ['a', 'b'] } })).toEqual([[['a', 'b']]]);
  });

  it('has the same columns for all data', () => {
    const document = '{ entity(id: "a") { name claims { nodes { id ... on Role { person { id } } } } } }';
    const empty = ['entity.name|id|person.id'];
    expect(table(document, { entity: null })).toEqual(empty);
    expect(table(document, { entity: { name: 'A', claims: { nodes: [] } } })).toEqual(empty);
    expect(table(document, { entity: { name: 'A', claims: { nodes: [{ id: '1' }] } } })).toEqual([...empty, 'A|1|']);
  });

  it('follows aliases, fragments and types', () => {
    const document = `query ($yes: Boolean = true) {
      found: claims(first: 2) { list: edges { at: node { ...Named what: __typename ... on Claim { ... on Role { who: person { name } } } } } }
    }
    fragment Named on Claim { key: id summary @include(if: $yes) }`;
    const nodes = [
      { at: { key: '1', summary: 's', what: 'Role', who: { name: 'W' } } },
      { at: { key: '2', what: 'Statement' } },
    ];
    expect(table(document, { found: { list: nodes } })).toEqual([
      'key|summary|what|who.name',
      '1|s|Role|W',
      '2||Statement|',
    ]);
    expect(columns('{ __schema { types { name kind fields { name } } } }')).toEqual(['name', 'kind', 'fields.name']);
  });

  it('lengthens ambiguous names', () => {
    expect(columns('{ claim(id: "c") { id markets { code } relations { kind claim { id } } } }')).toEqual([
      'list',
      'claim.id',
      'code',
      'relations.kind',
      'relations.claim.id',
    ]);
    expect(
      columns(
        '{ entity(id: "a") { partners { edges { claims { nodes { id } } node { claims { nodes { id } } } } } } }',
      ),
    ).toEqual(['entity.partners.edges.claims.nodes.id', 'entity.partners.edges.node.claims.nodes.id']);
    expect(columns('{ list: graph { version } claims { nodes { list: id } } sources { nodes { id } } }')).toEqual([
      'list_2',
      'list.version',
      'list',
      'id',
    ]);
    const both = planOf('{ claims { edges { cursor } nodes { id } } }');
    expect(both.lists.map(({ name }) => name)).toEqual(['claims.edges', 'claims.nodes']);
  });

  it('keeps the positions of null items in a cell; a cell of null items is null', () => {
    const document = '{ claims { nodes { id citations { note } } } }';
    const citations = [{ note: null }, { note: 'n' }];
    expect(
      table(document, {
        claims: {
          nodes: [
            { id: '1', citations },
            { id: '2', citations: [{ note: null }] },
          ],
        },
      }),
    ).toEqual(['id|citations.note', '1|; n', '2|']);
  });

  it('has the link kind of ids and URLs', () => {
    const { columns: found } = planOf(
      '{ claims { nodes { id citations { source { id url } } participants { entity { id name } } } } }',
    );
    expect(found.map(({ name, link }) => [name, link])).toEqual([
      ['id', 'claim'],
      ['citations.source.id', 'source'],
      ['citations.source.url', 'url'],
      ['participants.entity.id', 'entity'],
      ['participants.entity.name', null],
    ]);
  });

  it('has the types and list depths of its columns', () => {
    const { columns: found } = planOf(
      '{ entities { nodes { name claims { nodes { confidence participants { role } } } seats: partnersPerMarket { roles { role } } } } }',
    );
    expect(found.map(({ name, scalar, depth }) => [name, scalar, depth])).toEqual([
      ['name', 'String', 0],
      ['claims.confidence', 'Float', 1],
      ['claims.participants.role', 'ParticipantRole', 2],
      ['seats.roles.role', 'ParticipantRole', 2],
    ]);
  });

  it('keeps the nesting of lists in lists', () => {
    const plan = planOf('{ entities { nodes { id claims { nodes { confidence citations { note } } } } } }');
    const claims = {
      nodes: [
        { confidence: 0.95, citations: [{ note: 'a' }] },
        { confidence: 0.9, citations: [{ note: 'a' }, { note: 'b; c' }] },
        { confidence: 1, citations: [] },
      ],
    };
    const rows = tableRows(plan, { entities: { nodes: [{ id: 'x', claims }] } });
    expect(rows).toEqual([['x', [0.95, 0.9, 1], [['a'], ['a', 'b; c'], []]]]);
    expect(tableCsv({ plan, rows }, false)).toBe(
      'id,claims.confidence,claims.citations.note\r\nx,0.95; 0.9; 1.0,a; a | b\\; c; \r\n',
    );
  });

  it('has no row for a missing record', () => {
    const plan = planOf('{ entity(id: "nobody") { id name } }');
    expect(rowsOf(plan, { entity: null })).toEqual([]);
    expect(tableCsv({ plan, rows: tableRows(plan, { entity: null }) }, false)).toBe('entity.id,entity.name\r\n');
    const two = planOf('{ a: entity(id: "alipay") { id } b: entity(id: "nobody") { id } }');
    expect(rowsOf(two, { a: { id: 'alipay' }, b: null })).toEqual([['alipay', null]]);
  });

  it('limits its fields after expanding fragments', () => {
    const fragments = Array.from(
      { length: 12 },
      (_, level) =>
        `fragment F${level} on Claim { a${level}: relations { claim { ...F${level + 1} } } b${level}: relations { claim { ...F${level + 1} } } }`,
    );
    const document = parse(`{ claims { nodes { ...F0 } } } ${fragments.join('\n')} fragment F12 on Claim { id }`);
    expect(refusal(() => planTable(schema, document, document.definitions[0] as OperationDefinitionNode))).toEqual([
      'REQUEST_TOO_LARGE',
      'Expected a table of at most 2000 fields with fragments expanded, got more. Select fewer fields, or request JSON.',
    ]);
  });

  it('limits its values', () => {
    const plan = planOf('{ claims { nodes { id relations { kind } } } }');
    const relations = Array.from({ length: 1_000_000 }, () => ({ kind: 'SAME_EVENT' }));
    const nodes = [
      { id: '1', relations },
      { id: '2', relations },
    ];
    expect(refusal(() => rowsOf(plan, { claims: { nodes } }))).toEqual([
      'REQUEST_TOO_LARGE',
      'Expected a table of at most 2000000 values, got more. Select fewer fields or items, or request JSON.',
    ]);
  });
});

describe('A truncated list', () => {
  function clips(document: string, data: unknown, variables: Record<string, unknown> = {}) {
    const found = truncatedLists(planOf(document).root, data, variables);
    return found.map(({ list, shown, total }) => ({ list, shown, total }));
  }
  const two = { nodes: [{ id: '1' }, { id: '2' }] };

  it('is detected by its totalCount', () => {
    const document = '{ found: claims { count: totalCount nodes { id } } }';
    expect(clips(document, { found: { count: 3, ...two } })).toEqual([{ list: 'found', shown: 2, total: 3 }]);
    expect(clips(document, { found: { count: 2, ...two } })).toEqual([]);
  });

  it('is detected by its pageInfo', () => {
    const document = '{ claims(first: 2) { pageInfo { hasNextPage } nodes { id } } }';
    expect(clips(document, { claims: { pageInfo: { hasNextPage: true }, ...two } })).toEqual([
      { list: 'claims', shown: 2, total: null },
    ]);
    expect(clips(document, { claims: { pageInfo: { hasNextPage: false }, ...two } })).toEqual([]);
  });

  it('is detected by the field truncated', () => {
    const document = '{ neighbourhood(of: ["alipay"]) { truncated entities { id } claims { id } } }';
    const around = { entities: [{ id: 'alipay' }], claims: two.nodes };
    expect(clips(document, { neighbourhood: { truncated: true, ...around } })).toEqual([
      { list: 'neighbourhood', shown: 2, total: null },
    ]);
    expect(clips(document, { neighbourhood: { truncated: false, ...around } })).toEqual([]);
    const paths = '{ paths(from: "a", to: "b") { totalCount truncated paths { length } } }';
    expect(clips(paths, { paths: { totalCount: null, truncated: true, paths: [] } })).toEqual([
      { list: 'paths', shown: 0, total: null },
    ]);
  });

  it('is assumed if the page is full and no field decides', () => {
    expect(clips('{ claims(first: 2) { nodes { id } } }', { claims: two })).toHaveLength(1);
    expect(clips('query ($n: Int) { claims(last: $n) { nodes { id } } }', { claims: two }, { n: 2 })).toHaveLength(1);
    expect(clips('{ claims(first: 3) { nodes { id } } }', { claims: two })).toEqual([]);
    expect(clips('{ claims { nodes { id } } }', { claims: two })).toEqual([]);
    expect(clips('{ claims { totalCount } }', { claims: { totalCount: 330 } })).toEqual([]);
  });

  it('is found inside other lists, once for each path', () => {
    const document = '{ entities { nodes { claims { totalCount nodes { id } } } } }';
    const entity = { claims: { totalCount: 5, ...two } };
    expect(clips(document, { entities: { nodes: [entity, entity, null] } })).toEqual([
      { list: 'entities.claims', shown: 2, total: 5 },
    ]);
  });
});
