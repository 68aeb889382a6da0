import { type OperationDefinitionNode, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';

import { type TableLayout, layOutTable } from '../../src/question/table-layout.ts';
import { planTable } from '../../src/question/table-plan.ts';
import { tableRows } from '../../src/question/table.ts';
import { schema } from '../../src/schema/schema.ts';

function layout(document: string, data: unknown): TableLayout {
  const parsed = parse(document);
  const plan = planTable(schema, parsed, getOperationAST(parsed) as OperationDefinitionNode);
  return layOutTable({ plan, rows: tableRows(plan, data) });
}

/** The lines of each row. A cell is `column=value`, with `*height` if it spans several lines. */
function drawn({ columns, rows }: TableLayout): string[][] {
  return rows.map((lines) =>
    lines.map((line) =>
      line
        .map(
          ({ column, value, height }) => `${columns[column]?.name}=${String(value)}${height > 1 ? `*${height}` : ''}`,
        )
        .join(' '),
    ),
  );
}

const PARTNERS = `{
  entity(id: "a") {
    name
    partners { edges { roles node { id name } claims { nodes { summary confidence citations { note source { publisher } } } } } }
  }
}`;

function partner(id: string, claims: unknown[], roles: string[] = ['BANK']): object {
  return { roles, node: { id, name: id.toUpperCase() }, claims: { nodes: claims } };
}

function claim(summary: string, confidence: number, ...publishers: string[]): object {
  const citations = publishers.map((publisher) => ({ note: null, source: { publisher } }));
  return { summary, confidence, citations };
}

describe('The layout of a table', () => {
  it('shows constant columns above the table, lists empty columns, and puts the name of a row first', () => {
    const edges = [partner('b', [claim('One.', 0.9, 'P')]), partner('c', [claim('Two.', 0.8, 'Q')], ['WALLET'])];
    const found = layout(PARTNERS, { entity: { name: 'A', partners: { edges } } });
    expect(found.constants.map(({ column, value }) => [column.name, value])).toEqual([['entity.name', 'A']]);
    expect(found.empty).toEqual(['claims.citations.note']);
    expect(found.columns.map(({ name }) => name)).toEqual([
      'name',
      'roles',
      'id',
      'claims.summary',
      'claims.confidence',
      'claims.citations.source.publisher',
    ]);
  });

  it('puts the values of one list item on one line', () => {
    const edges = [
      partner('b', [claim('One.', 0.9, 'P', 'Q'), claim('Two.', 0.8)], ['BANK', 'ACQUIRER']),
      partner('c', []),
    ];
    const found = layout(PARTNERS, { entity: { name: 'A', partners: { edges } } });
    expect(drawn(found)).toEqual([
      [
        'name=B*3 roles=BANK,ACQUIRER*3 id=b*3 claims.summary=One.*2 claims.confidence=0.9*2 claims.citations.source.publisher=P',
        'claims.citations.source.publisher=Q',
        'claims.summary=Two. claims.confidence=0.8 claims.citations.source.publisher=null',
      ],
      ['name=C roles=BANK id=c claims.summary=null claims.confidence=null claims.citations.source.publisher=null'],
    ]);
  });

  it('stretches the last item of a shorter list and marks the first column of another list', () => {
    const document = `{ claims { nodes { id summary participants { role } citations { source { id } } } } }`;
    const nodes = [
      {
        id: '1',
        summary: 'One.',
        participants: [{ role: 'BUYER' }, { role: 'TARGET' }, { role: 'SELLER' }],
        citations: [{ source: { id: 'x' } }, { source: { id: 'y' } }],
      },
      { id: '2', summary: 'Two.', participants: [], citations: [{ source: { id: 'z' } }] },
    ];
    const found = layout(document, { claims: { nodes } });
    expect(drawn(found)[0]).toEqual([
      'summary=One.*3 id=1*3 participants.role=BUYER citations.source.id=x',
      'participants.role=TARGET citations.source.id=y*2',
      'participants.role=SELLER',
    ]);
    expect(found.columns.map(({ startsGroup }) => startsGroup)).toEqual([false, false, true, true]);
  });

  it('covers each line of each column once for random lists', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const pick = (most: number, salt: number): number => (seed * 7919 + salt * 104_729) % (most + 1);
      const edges = Array.from({ length: 2 + pick(2, 1) }, (_, edge) =>
        partner(
          `p${edge}`,
          Array.from({ length: pick(3, edge) }, (__, place) =>
            claim(`${edge}-${place}`, place, ...['P', 'Q', 'R'].slice(0, pick(3, place + edge))),
          ),
        ),
      );
      const { columns, rows } = layout(PARTNERS, { entity: { name: 'A', partners: { edges } } });
      for (const lines of rows) {
        const covered = columns.map(() => 0);
        for (const [line, cells] of lines.entries()) {
          for (const { column, height } of cells) {
            expect(line).toBe(covered[column]);
            covered[column] = line + height;
          }
        }
        expect(covered).toEqual(columns.map(() => lines.length));
      }
    }
  });

  it('shows a list that is equal in all rows above the table', () => {
    const document = '{ entity(id: "a") { aliases { name } claims { nodes { id summary } } } }';
    const nodes = [
      { id: '1', summary: 'One.' },
      { id: '2', summary: 'Two.' },
    ];
    const found = layout(document, { entity: { aliases: [{ name: 'B' }, { name: 'C' }], claims: { nodes } } });
    expect(found.constants.map(({ column, value }) => [column.name, value])).toEqual([
      ['entity.aliases.name', ['B', 'C']],
    ]);
    expect(found.columns.map(({ name }) => name)).toEqual(['summary', 'id']);
  });

  it('shows the values of a single row above the table, except lists', () => {
    const document = '{ entity(id: "a") { id name kind aliases { name note } } }';
    const found = layout(document, {
      entity: { id: 'a', name: 'A', kind: 'BANK', aliases: [{ name: 'AA', note: null }] },
    });
    expect(found.rowCount).toBe(1);
    expect([...found.constants.map(({ column }) => column.name), ...found.columns.map(({ name }) => name)]).toEqual(
      expect.arrayContaining(['entity.id', 'entity.name', 'entity.kind']),
    );
  });

  it('is empty without rows', () => {
    const found = layout(PARTNERS, { entity: { name: 'A', partners: { edges: [] } } });
    expect(found).toMatchObject({ rowCount: 0, constants: [], empty: [], rows: [] });
  });
});
