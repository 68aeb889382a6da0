import { describe, expect, test } from 'vitest';

import { matchText } from '../../../src/import/identity/match-file.ts';
import { identify, ledgerIn, matchesIn } from './identified.ts';

const message = (reading: Promise<unknown>) =>
  reading.then(
    () => 'no issue',
    (error: unknown) => String(error instanceof Error ? error.message : error),
  );

describe('ids.csv', () => {
  test.each([
    ['', 'ids.csv: expected the columns family, key, id, got an empty file'],
    ['family,key,id,merged_into\n', 'no issue'],
    ['family,key,id\nentities,a,x-a\n', 'no issue'],
    ['key,id\na,x-a\n', 'ids.csv:1: expected the columns family, key, id, got no family'],
    ['family,key,id,note\n', 'ids.csv:1: expected the columns family, key, id, merged_into, got the column "note"'],
    ['family,key,id,id\n', 'ids.csv:1: expected the column id once, got it twice'],
    ['family,key,id\nentities,a\n', 'ids.csv:2: expected 3 cells, as in the header, got 2 cells'],
    ['family,key,id\nclaims,a,x-a\n', 'ids.csv:2 column family: expected entities or sources, got "claims"'],
    ['family,key,id\nentities,a,X A\n', 'ids.csv:2 column id: expected an id of a-z, 0-9 and hyphens, got "X A"'],
    [
      'family,key,id\nentities,"a\nb",x-a\nentities,c,x-a\nentities,"a\nb",x-b\n',
      'ids.csv:4 column id: expected an id that no other row has, got "x-a"\n' +
        'ids.csv:5 column key: expected a key that no other row has, got "a\\nb"',
    ],
    ['family,key,id\nentities,"a,x-a\n', 'ids.csv:2: expected CSV, got a quotation mark that is not closed'],
    ['family,key,id\nentities,"a"b,x-a\n', 'ids.csv:2: expected CSV, got text behind a closing quotation mark'],
  ])('%j: %s', async (text, expected) => {
    expect(await message(ledgerIn(text))).toBe(expected);
  });

  test('keeps any key', async () => {
    const keys = ['=1+1', 'a "b", c', ' a ', 'x\ny', '支付宝', "'a", ''];
    const drafts = keys.map((key) => ({ key, name: 'Acme' }));
    const first = identify(drafts);
    const second = identify(drafts.toReversed(), { ledger: await ledgerIn(first.ledger) });
    expect(keys.map(second.result.idOf)).toEqual(keys.map(first.result.idOf));
    expect(second.ledger).toBe(first.ledger);
  });
});

describe('matches.csv', () => {
  test.each([
    ['left,right\na,b\n', 'matches.csv:1: expected the columns left, right, judgement, got no judgement'],
    ['left,right,judgement\na,,same\n', 'matches.csv:2 column right: expected the id of an entity, got nothing'],
    ['left,right,judgement\na,a,same\n', 'matches.csv:2 column right: expected another id than that of left, got "a"'],
    [
      'left,right,judgement\na,b,yes\n',
      'matches.csv:2 column judgement: expected same, different, unsure or nothing, got "yes"',
    ],
    [
      'left,right,judgement\na,b,same\nb,a,different\n',
      'matches.csv:3 column judgement: expected same, as in line 2, which has the same pair, got different',
    ],
    ['left,right,judgement\na,b,same\nb,a,Same \n', 'no issue'],
  ])('%j: %s', async (text, expected) => {
    expect(await message(matchesIn(text))).toBe(expected);
  });

  test('is read as a spreadsheet writes it', async () => {
    const text =
      '\ufeffleft;left_name;right;right_name;score;features;judgement;user;created_at\r\n' +
      'x-a;A;x-b;B;0,93;name equal;SAME;Kim;02.05.2024\r\n';
    const { rows } = await matchesIn(text);
    expect(rows).toMatchObject([
      { left: 'x-a', right: 'x-b', score: 0.93, judgement: 'same', user: 'Kim', createdAt: '02.05.2024' },
    ]);
  });

  test('runs nothing as a formula, and reads it back', async () => {
    const drafts = [
      { key: '1', name: '=Acme()' },
      { key: '2', name: '=ACME()' },
    ];
    const { matches, result } = identify(drafts);
    expect(matches).toContain(",'=Acme(),");
    const { rows } = await matchesIn(matches);
    expect([...matchText(rows)].join('')).toBe(matches);
    expect(rows).toMatchObject(result.matches);
  });

  test('keeps what people fill in, also on rows that they add, and drops what is no candidate any more', async () => {
    const judgements = await matchesIn(
      'left,right,judgement,user,created_at\nx-b,x-a,unsure,Kim,2024\nx-a,x-c,,look again,\nx-c,x-b,,,\n',
    );
    const { result } = identify([{ name: 'A' }, { name: 'B' }, { name: 'C' }], { judgements });
    expect(
      result.matches.map(({ left, right, judgement, user, createdAt }) => [left, right, judgement, user, createdAt]),
    ).toEqual([
      ['x-a', 'x-c', null, 'look again', ''],
      ['x-b', 'x-a', 'unsure', 'Kim', '2024'],
    ]);
    expect(result.counts.open).toBe(2);
  });
});
