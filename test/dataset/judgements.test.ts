import { describe, expect, it } from 'vitest';

import { judgementText, parseJudgements, withJudgement } from '../../src/dataset/judgement/judgement-file.ts';
import { type JudgedPair, readJudgement } from '../../src/dataset/judgement/judgement.ts';
import { type Files, readFiles, reportOn } from './folder.ts';
import { entity, filesOf, sample } from './sample.ts';

const LEIS = ['R0MUWSFPU8MPRO8K5P83', '5493000IBP32UQZ0KL24'];
const files: Files = filesOf({
  ...sample,
  entities: [
    ...sample.entities,
    entity({ id: 'ant-2', name: 'Ant Group', identifiers: [{ scheme: 'LEI', value: LEIS[0] ?? '', source: null }] }),
    entity({ id: 'ant-3', name: 'Ant Fin', identifiers: [{ scheme: 'LEI', value: LEIS[1] ?? '', source: null }] }),
    entity({ id: 'ant-4', name: 'Ant 4', identifiers: [{ scheme: 'DOMAIN', value: 'ant-pay.com', source: null }] }),
    entity({ id: 'ant-5', name: 'Ant 5', identifiers: [{ scheme: 'DOMAIN', value: 'ant-pay.com', source: null }] }),
  ],
});
const SHARED =
  'entities.jsonl:11 identifiers[0]: expected an identifier of "ant-5" that no other entity has, got DOMAIN ant-pay.com, which "ant-4" has (entities.jsonl:10)';
const ONE = 'ant-4,ant-5,positive';

async function issuesOf(...rows: readonly string[]): Promise<string[]> {
  const text = ['left,right,judgement,user,created_at,reason', ...rows.map((row) => `${row},,,`)].join('\n');
  return reportOn({ ...files, 'judgements.csv': `${text}\n` });
}

describe('judgements.csv', () => {
  it('may name any entities of the data set, which may share an identifier if they are one', async () => {
    expect(await reportOn(files)).toEqual([SHARED]);
    expect(await issuesOf(ONE, 'ant,ant-2,positive', 'ant,bnp,unsure', 'ant-2,bnp,different')).toEqual([]);
  });

  it('must agree with itself, with the kinds and with the identifiers of the entities', async () => {
    expect(await issuesOf(ONE, 'ant,ant-2,positive', 'ant-2,bnp,positive', 'bnp,ant,negative')).toEqual([
      'judgements.csv:5 judgement: expected judgements that agree, got negative, though lines 3, 4 make "bnp" and "ant" one entity',
    ]);
    expect(await issuesOf(ONE, 'ant,ant-2,same', 'ant-2,ant-3,same')).toEqual([
      `judgements.csv:4 judgement: expected entities with one LEI, got "ant-2" with ${LEIS[0]} and "ant-3" with ${LEIS[1]}`,
    ]);
    expect(await issuesOf(ONE, 'ant,eric,positive', 'echos,bnp,positive', 'fr,ant-2,positive')).toEqual([
      'judgements.csv:3 judgement: expected a pair of kinds that can be one entity, got "ant", a COMPANY, and "eric", a PERSON',
      'judgements.csv:4 judgement: expected a pair of kinds that can be one entity, got "echos", a PUBLICATION, and "bnp", a BANK',
      'judgements.csv:5 judgement: expected entities other than countries, which are the same in all data sets, got positive for "fr"',
    ]);
  });

  it('has issues with their lines', async () => {
    expect(
      await issuesOf(ONE, 'ant,ant,positive', ',bnp,positive', 'ant,bnp,maybe', 'ant,bnp,unsure', 'bnp,ant,unsure'),
    ).toEqual([
      'judgements.csv:3 right: expected another id than that of left, got "ant"',
      'judgements.csv:4 left: expected the id of an entity, got nothing',
      'judgements.csv:5 judgement: expected positive, negative, unsure or nothing, got "maybe"',
      'judgements.csv:7: expected one row for a pair, as in line 6, got "bnp and ant"',
    ]);
    expect(await issuesOf(ONE, 'ant,nobody,negative')).toEqual([
      'judgements.csv:3 right: expected the id of an entity, got "nobody"',
    ]);
    expect(await issuesOf(ONE, 'nobody,none,positive')).toEqual([
      'judgements.csv:3: expected at most one entity of another data set among those that are one, as others are merged where they come from, got "nobody" and "none"',
      'judgements.csv:3 left: expected the id of an entity, got "nobody"',
      'judgements.csv:3 right: expected the id of an entity, got "none"',
    ]);
    const text = { ...files, 'judgements.csv': 'left,right\nant,bnp\n' };
    expect(await reportOn(text)).toContain(
      'judgements.csv:1: expected the columns left, right, judgement, got no judgement',
    );
  });

  it('is a part of the version, without its order, and leaves that of a data set without it as it was', async () => {
    const versionOf = async (text: string | null) =>
      (await readFiles({ ...filesOf(sample), ...(text !== null && { 'judgements.csv': text }) })).version;
    const none = await versionOf(null);
    expect(await versionOf('left,right,judgement\n')).toBe(none);
    const one = await versionOf('left,right,judgement\nant,bnp,positive\nant,alipay,unsure\n');
    expect(one).not.toBe(none);
    expect(await versionOf('judgement;left;right\nUnsure;ant;alipay\nsame;ant;bnp\n')).toBe(one);
    expect(await versionOf('left,right,judgement\nbnp,ant,positive\nant,alipay,unsure\n')).not.toBe(one);
  });

  it('is read in both spellings', () => {
    expect(['same', 'Positive', 'different', 'NEGATIVE', 'unsure', 'yes', 'toString'].map(readJudgement)).toEqual([
      'positive',
      'positive',
      'negative',
      'negative',
      'unsure',
      null,
      null,
    ]);
  });

  it('comes back as it was written', () => {
    const pairs: JudgedPair[] = [
      {
        left: 'a',
        right: 'b',
        judgement: 'positive',
        user: '=mei',
        createdAt: '2026-11-30',
        reason: 'two\nlines, "so"',
      },
      { left: 'c', right: 'd', judgement: 'unsure', user: '', createdAt: '', reason: '' },
    ];
    const { pairs: read, issues } = parseJudgements(judgementText(pairs));
    expect(issues).toEqual([]);
    expect(read.map(({ line: _line, ...pair }) => pair)).toEqual(pairs);
  });

  it('keeps all other lines when a judgement is added or changed', () => {
    const pair: JudgedPair = { left: 'a', right: 'b', judgement: 'positive', user: 'mei', createdAt: '', reason: 'x' };
    expect(withJudgement('', pair)).toBe('left,right,judgement,user,created_at,reason\na,b,positive,mei,,x\n');
    const before =
      '\uFEFFleft;left_name;right;right_name;score;features;judgement;user;created_at\r\n' +
      'c;C;d;"D\n2";0,9;f;;;\r\nb;B;a;A;0,8;g;unsure;li;\r\ne;E;f;F;0,7;h;same;;';
    expect(withJudgement(before, pair)).toBe(before.replace('b;B;a;A;0,8;g;unsure;li;', 'a;A;b;B;0,8;g;positive;mei;'));
    const other = { ...pair, left: 'x', right: 'y' };
    expect(withJudgement(before, other)).toBe(`${before}\r\nx;;y;;;;positive;mei;\r\n`);
  });
});
