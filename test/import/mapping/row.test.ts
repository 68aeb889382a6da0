import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { ImportError } from '../../../src/import/import-error.ts';
import { readMapping } from '../../../src/import/mapping/read-mapping.ts';
import { allRows, folderOf, issuesOf, rowsOf } from './mapping-folder.ts';

const HEAD = 'dataset: { id: a, title: A }\n';

/** The rows of one CSV file, whose entry of the mapping is given. */
function rows(file: string, csv: string, top = '') {
  return rowsOf(`${HEAD}${top}files:\n  - path: a.csv\n${file.replaceAll(/^/gm, '    ')}`, { 'a.csv': csv });
}

/** The one row of a file, of which only the interesting parts are kept. */
async function one(file: string, csv: string, top = '') {
  const [row] = await rows(file, csv, top);
  if (!row) throw new Error('Expected a row.');
  const { entities, sources, claims, losses } = row;
  return { entities, sources, claims, issues: issuesOf([row]), losses };
}

const PAIR = `entities:
  a: { space: node, kind: COMPANY, key: [a], name: { column: a } }
  b: { space: node, kind: COMPANY, key: [b], name: { column: b } }
`;

describe('Entities', () => {
  it('have all fields of a line', async () => {
    const row = await one(
      `entities:
  bank:
    kind: { column: kind }
    key: [id]
    name: { column: name }
    slug: { column: short }
    names: [{ column: other, split: ";" }, { name: { column: legal }, type: LEGAL, language: nb }]
    country: { column: country }
    description: { columns: [city, country], join: ", " }
    identifiers: { DOMAIN: { column: site }, LEI: { column: lei } }
    tags: [neobank, { column: sectors, split: [",", "/"] }]
    extra: { founded: { column: founded, as: number }, chair: { column: chair } }
`,
      'id;kind;name;short;other;legal;country;city;site;lei;sectors;founded;chair\n7;bank;Northbank;nb;NB; Northbank;Northbank AS;Norway;Oslo;www.northbank.no;;"Retail, SME/Cards";1990;\n'.replace(
        'NB; Northbank',
        '"NB; Northbank; NBK"',
      ),
    );
    expect(row.issues).toEqual([]);
    expect(row.entities).toEqual([
      {
        key: 'bank:7',
        kind: 'BANK',
        name: 'Northbank',
        slug: 'nb',
        names: [{ name: 'NB' }, { name: 'NBK' }, { name: 'Northbank AS', type: 'LEGAL', language: 'nb' }],
        country: 'NO',
        description: 'Oslo, Norway',
        identifiers: [{ scheme: 'DOMAIN', value: 'northbank.no' }],
        tags: ['neobank', 'retail', 'sme', 'cards'],
        extra: { founded: 1990 },
      },
    ]);
  });

  it('of two names are the same if they have a space', async () => {
    const row = await one(PAIR, 'a,b\nX,Y\n');
    expect(row.entities.map(({ key }) => key)).toEqual(['node:X', 'node:Y']);
  });

  it('have keys of several parts that do not collide', async () => {
    const all = await rows(
      'entities:\n  e: { kind: BANK, key: [a, b], name: { column: n } }\n',
      'a,b,n\nx|y,z,N\nx,y|z,N\nx,,N\n',
    );
    expect(all.flatMap(({ entities }) => entities.map(({ key }) => key))).toEqual([
      String.raw`e:x\|y|z`,
      String.raw`e:x|y\|z`,
      'e:x|',
    ]);
  });

  it('need a key, unless they are optional', async () => {
    const file = (more: string) => `entities:\n  e: { kind: BANK, key: [id], name: { column: n }${more} }\n`;
    expect((await one(file(''), 'id,n\n,\n'.replace('\n,', '\n"",x').replace('x,', 'x'))).issues).toEqual([
      'a.csv:2 column id: expected a value, as it is the key of e (if rows may lack it, give e optional: true), got nothing',
    ]);
    expect(await one(file(', optional: true'), 'id,n,o\n,,x\n')).toMatchObject({ entities: [], issues: [] });
    expect((await one(file(', optional: true'), 'id,n,o\n,Northbank,x\n')).issues).toEqual([
      'a.csv:2 column id: expected a value, as it is the key of e, which the row describes, got nothing, but the name "Northbank"',
    ]);
  });

  it('are there on a condition', async () => {
    const file =
      'entities:\n  e: { kind: BANK, key: [id], name: { column: id }, when: { column: type, in: [bank, Neobank] } }\n';
    const all = await rows(file, 'id,type\n1,BANK\n2,shop\n3,\n');
    expect(all.map(({ entities }) => entities.length)).toEqual([1, 0, 0]);
  });

  it('are several of a cell', async () => {
    const row = await one(
      `entities:
  wallet: { kind: WALLET, name: LetPay }
  partner: { each: { column: partners, split: ";" }, kind: COMPANY, key: [partners], name: { column: partners } }
claims:
  - kind: PARTNERSHIP
    participants: [{ entity: wallet, role: PLATFORM }, { entity: partner, role: MERCHANT }]
  - name: single
    kind: PARTNERSHIP
    each: { column: partners, split: ";" }
    key: [partners]
    participants: [{ entity: wallet, role: PLATFORM }, { entity: partner, role: BANK }]
`,
      'partners\nA; B ;;C\n'.replace('A; B ;;C', '"A; B ;;C"'),
    );
    expect(row.issues).toEqual([]);
    expect(row.entities.map(({ key }) => key)).toEqual(['wallet', 'partner:A', 'partner:B', 'partner:C']);
    expect(row.claims.map(({ key, participants }) => [key, ...participants.map(({ entity }) => entity)])).toEqual([
      [null, 'wallet', 'partner:A', 'partner:B', 'partner:C'],
      ['single:A', 'wallet', 'partner:A'],
      ['single:B', 'wallet', 'partner:B'],
      ['single:C', 'wallet', 'partner:C'],
    ]);
  });

  it('may be named from another file by key', async () => {
    const all = await rowsOf(
      `${HEAD}files:
  - path: companies.csv
    entities:
      company: { kind: COMPANY, key: [uuid], name: { column: name } }
      index: { kind: PUBLICATION, name: The Index }
  - path: rounds.csv
    claims:
      - name: round
        kind: FUNDING_ROUND
        key: [id]
        participants: [{ entity: { ref: company, key: [org] }, role: ISSUER }]
  - path: investments.csv
    claims:
      - kind: INVESTMENT
        participants: [{ entity: { ref: company, key: [from] }, role: INVESTOR }, { entity: { ref: company, key: [to] }, role: INVESTEE }]
        relations: [{ kind: PART_OF_ROUND, claim: { ref: round, key: [round] } }]
      - kind: STATEMENT
        participants: [{ entity: index, role: OUTLET }, { entity: { country: { column: country } }, role: ABOUT }, { entity: { id: { column: other } }, role: SUBJECT }]
`,
      {
        'companies.csv': 'uuid,name\nu1,One\nu2,Two\n',
        'rounds.csv': 'id,org\n9,u1\n',
        'investments.csv': 'from,to,round,country,other\nu2,u1,9,Norway,letpay\n',
      },
    );
    expect(issuesOf(all)).toEqual([]);
    expect(all[2]?.claims[0]?.participants).toEqual([{ entity: 'company:u1', role: 'ISSUER' }]);
    expect(all[3]?.claims).toMatchObject([
      {
        participants: [
          { entity: 'company:u2', role: 'INVESTOR' },
          { entity: 'company:u1', role: 'INVESTEE' },
        ],
        relations: [{ kind: 'PART_OF_ROUND', claim: 'round:9' }],
      },
      {
        participants: [
          { entity: 'index', role: 'OUTLET' },
          { entity: { id: 'no' }, role: 'ABOUT' },
          { entity: { id: 'letpay' }, role: 'SUBJECT' },
        ],
      },
    ]);
  });

  it('reject identifiers that are not valid, or leave them out', async () => {
    const file = (more: string) =>
      `entities:\n  e: { kind: BANK, key: [id], name: { column: id }, identifiers: [{ scheme: { column: scheme }, value: { column: code${more} } }] }\n`;
    const csv = 'id,scheme,code\n1,LEI,5493001KJTIIGC8Y1R13\n';
    expect((await one(file(''), csv)).issues).toEqual([
      'a.csv:2 column code: expected an LEI with the check digits 12, 5493001KJTIIGC8Y1R12, got "5493001KJTIIGC8Y1R13"',
    ]);
    expect(await one(file(', invalid: omit'), csv)).toMatchObject({
      issues: [],
      losses: ['LEI of code that is not valid'],
      entities: [{ key: 'e:1' }],
    });
  });
});

describe('Sources', () => {
  const file = `${PAIR}sources:
  page: { key: [url], url: { column: url }, title: { column: title }, date: { column: date } }
  register: { title: The register, kind: REGISTRY }
claims:
  - kind: PARTNERSHIP
    participants: [{ entity: a, role: BANK }, { entity: b, role: WALLET }]
    citations: [{ source: page, page: { column: page }, note: { columns: [a, b] } }, register]
`;

  it('are cited with page and note', async () => {
    const row = await one(file, 'a,b,url,title,date,page\nX,Y,www.news.example/1/,,2024-03,12\n');
    expect(row.issues).toEqual([]);
    expect(row.sources).toEqual([
      {
        key: 'page:www.news.example/1/',
        title: 'news.example/1',
        fields: { url: 'https://www.news.example/1/', date: '2024-03', titleInferred: true },
      },
      { key: 'register', title: 'The register', fields: { kind: 'REGISTRY' } },
    ]);
    expect(row.claims[0]?.citations).toEqual([
      { source: 'page:www.news.example/1/', page: '12', note: 'X Y' },
      { source: 'register' },
    ]);
  });

  it('are left out of a row without their key', async () => {
    const row = await one(file, 'a,b,url,title,date,page\nX,Y,,,2024-03,12\n');
    expect(row).toMatchObject({
      issues: [],
      sources: [{ key: 'register' }],
      claims: [{ citations: [{ source: 'register' }] }],
    });
  });

  it('are not lost if a row has only their title', async () => {
    const row = await one(file, 'a,b,url,title,date,page\nX,Y,,Annual report,2024,12\n');
    expect(row.issues).toEqual([
      'a.csv:2 column url: expected a value, as it is the key of page, which the row describes, got nothing, but the title "Annual report"',
    ]);
  });
});

describe('Claims', () => {
  const claim = (fields: string) => `${PAIR}claims:
  - kind: PARTNERSHIP
    participants: [{ entity: a, role: BANK }, { entity: b, role: WALLET }]
${fields.replaceAll(/^/gm, '    ')}`;

  it('have all fields of a line', async () => {
    const row = await one(
      `entities:
  who: { kind: PERSON, key: [who], name: { column: who } }
  org: { kind: COMPANY, key: [org], name: { column: org } }
claims:
  - name: job
    kind: ROLE
    participants: [{ entity: who, role: PERSON, roleText: { column: text } }, { entity: org, role: ORGANISATION }]
    summary: { columns: [who, org], join: " works at " }
    status: { when: [{ column: left, present: true, then: ENDED }], else: ACTIVE }
    statusInferred: { column: guess }
    since: { column: from }
    until: { column: left }
    seenFrom: { column: from }
    title: { column: title }
    region: { column: region }
    markets: { column: markets, split: ";" }
    confidence: { column: sure, as: percent, times: 0.01 }
    tags: board
    note: { column: note }
    extra: [source_id]
`,
      'who,org,text,from,left,guess,title,region,markets,sure,note,source_id\nAda,North,chair,2020,2024-05,yes,Chair,nordics,SE;Norway;SE,80 %,"a\nb",7\n',
    );
    expect(row.issues).toEqual([]);
    expect(row.claims).toEqual([
      {
        key: null,
        kind: 'ROLE',
        participants: [
          { entity: 'who:Ada', role: 'PERSON', roleText: 'chair' },
          { entity: 'org:North', role: 'ORGANISATION' },
        ],
        citations: [],
        fields: {
          summary: 'Ada works at North',
          status: 'ENDED',
          statusInferred: true,
          since: '2020',
          until: '2024-05',
          seenFrom: '2020',
          title: 'Chair',
          region: 'NORDICS',
          markets: ['SE', 'NO'],
          confidence: 0.8,
          tags: ['board'],
          note: 'a b',
          extra: { source_id: '7' },
        },
      },
    ]);
  });

  it('have no amount without a value', async () => {
    const file = claim(
      'amounts: [{ value: { column: v }, currency: EUR }, { value: { column: w }, currency: { column: c } }]\n',
    );
    expect((await one(file, 'a,b,v,w,c\nX,Y,,5,usd\n')).claims[0]?.fields).toEqual({
      amounts: [{ value: 5, currency: 'USD' }],
    });
    expect((await one(file, 'a,b,v,w,c\nX,Y,,,usd\n')).claims[0]?.fields).toEqual({});
  });

  it('need the figure of a METRIC', async () => {
    const file = `entities:
  e: { kind: COMPANY, key: [a], name: { column: a } }
claims:
  - kind: METRIC
    participants: [{ entity: e, role: SUBJECT }]
    metric: { measure: USERS, value: { column: users }, period: { column: year } }
`;
    const all = await rows(file, 'a,users,year\nX,5,2024\nY,,2024\n');
    expect(all[0]?.claims[0]?.fields).toEqual({ metric: { measure: 'USERS', value: 5, period: '2024' } });
    expect(issuesOf(all)).toEqual([
      'a.csv:3 column users: expected a number, as it is the figure of a METRIC (for rows without one, give the claim when: { column: users, present: true }), got nothing',
    ]);
  });

  it('are made on a condition', async () => {
    const file = claim(
      'when: { any: [{ column: a, matches: "^X" }, { all: [{ column: n, present: false }, { column: b, not: Y }] }] }\n',
    );
    const all = await rows(file, 'a,b,n\nX1,Y,1\nZ,Y,\nZ,W,\nZ,W,1\n');
    expect(all.map(({ claims }) => claims.length)).toEqual([1, 0, 1, 0]);
  });

  it('are not made without a participant, unless it is optional', async () => {
    const file = `entities:
  a: { kind: COMPANY, key: [a], name: { column: a } }
  b: { kind: INVESTOR, key: [b], name: { column: b }, optional: true }
claims:
  - kind: FUNDING_ROUND
    participants: [{ entity: a, role: ISSUER }, { entity: b, role: INVESTOR, optional: true }]
  - kind: INVESTMENT
    participants: [{ entity: a, role: INVESTEE }, { entity: b, role: INVESTOR }]
`;
    const all = await rows(file, 'a,b\nX,Y\nX,\n');
    expect(all.map(({ claims }) => claims.map(({ kind, participants }) => `${kind} ${participants.length}`))).toEqual([
      ['FUNDING_ROUND 2', 'INVESTMENT 2'],
      ['FUNDING_ROUND 1'],
    ]);
  });

  it('need the key that they have', async () => {
    expect((await one(claim('key: [id]\n'), 'a,b,id\nX,Y,\n')).issues).toEqual([
      'a.csv:2 column id: expected a value, as it is the key of the claim, got nothing',
    ]);
  });

  it('have the defaults of the mapping', async () => {
    const top = 'defaults: { confidence: 0.7, markets: [SE], tags: { column: n } }\n';
    expect((await one(claim('tags: x\n'), 'a,b,n\nX,Y,z\n', top)).claims[0]?.fields).toEqual({
      confidence: 0.7,
      markets: ['SE'],
      tags: ['x'],
    });
  });

  it('say from which column a field is', async () => {
    const [row] = await rows(
      claim('since: { column: s }\namounts: [{ value: { column: v }, currency: EUR }]\n'),
      'a,b,s,v\nX,Y,2024,5\n',
    );
    expect(row?.columnOf?.('claims', 0, 'since')).toBe('s');
    expect(row?.columnOf?.('claims', 0, 'amounts[0].value')).toBe('v');
    expect(row?.columnOf?.('claims', 0, 'amounts[0].currency')).toBeNull();
    expect(row?.columnOf?.('entities', 1, 'name')).toBe('b');
  });
});

describe('Values', () => {
  const value =
    (text: string, top = '') =>
    async (cell: string) => {
      const row = await one(
        `entities:\n  e: { kind: BANK, key: [id], name: { column: id }, extra: { v: ${text} } }\n`,
        `id,c,d\n1,"${cell.replaceAll('"', '""')}",D\n`,
        top,
      );
      return row.issues[0] ?? row.losses?.[0] ?? row.entities[0]?.extra?.['v'];
    };

  it.each([
    ['{ column: c }', '', undefined],
    ['{ column: c, else: none }', '', 'none'],
    ['{ column: c, else: { column: d } }', ' ', 'D'],
    ['{ column: c, empty: [n/a] }', 'N/A', undefined],
    ['{ columns: [c, d] }', 'C', 'C D'],
    ['{ columns: [c, d], join: "/" }', '', 'D'],
    ['{ column: c, split: ";" }', 'a; b;;a', ['a', 'b']],
    ['{ column: c, split: [",", " and "] }', 'a, b and c', ['a', 'b', 'c']],
    ['{ column: c, match: "[0-9]+" }', 'no 12 of 13', '12'],
    ["{ column: c, match: '(\\d+) (\\w+)', group: 2 }", '12 EUR', 'EUR'],
    ['{ column: c, match: "x(y)?", else: none }', 'x', 'none'],
    [
      '{ column: c, match: "^[0-9]+$" }',
      'x',
      'a.csv:2 column c: expected a text that matches ^[0-9]+$ (for others, give an else), got "x"',
    ],
    ['{ column: c, map: { A: 1, b: [x, y], none: null } }', 'a', 1],
    ['{ column: c, map: { A: 1, b: [x, y], none: null } }', 'B', ['x', 'y']],
    ['{ column: c, map: { A: 1, none: null } }', 'none', undefined],
    ['{ column: c, map: { 01: one, 1: uno } }', '01', 'one'],
    ['{ column: c, map: { no: NO, yes: YES } }', 'No', 'NO'],
    [
      '{ column: c, map: { Alpha: 1, beta: 2 } }',
      'alpa',
      'a.csv:2 column c: expected a word of map: Alpha, beta (did you mean Alpha?), got "alpa"',
    ],
    ['{ column: c, map: { a: 1 }, invalid: omit }', 'z', 'value of c that cannot be read'],
    ['{ column: c, split: ",", map: { a: 1 }, else: 0 }', 'a,b', [1, 0]],
    ['{ column: c, map: words }', 'x', 'X'],
    ['{ column: c, as: number }', '5', 5],
    ['{ column: c, times: 1000 }', '1.1', 1100],
    ['{ column: c, suffixes: { m: 1000000 } }', '1.2m', 1_200_000],
    ['{ column: c, as: country }', 'Schweden', 'SE'],
    ['{ column: c, as: country, invalid: omit }', 'Nowhere', 'value of c that cannot be read'],
    ['{ column: c, as: country, invalid: omit, else: XK }', 'Nowhere', 'value of c that cannot be read'],
    ['{ column: c, formats: [dd.MM.yyyy] }', '04.03.2024', '2024-03-04'],
    ['{ column: c, formats: [d. MMMM yyyy], language: de }', '4. März 2024', '2024-03-04'],
    ['{ literal: x }', '', 'x'],
    ['[{ column: c }, { column: d }, y]', 'C', ['C', 'D', 'y']],
    ['{ when: [{ column: c, equals: 1, then: one }, { column: c, in: [2, 3], then: { column: d } }] }', '1', 'one'],
    ['{ when: [{ column: c, equals: 1, then: one }, { column: c, in: [2, 3], then: { column: d } }] }', '3', 'D'],
    ['{ when: [{ column: c, equals: 1, then: one }], else: { column: d } }', '9', 'D'],
    ['{ when: [{ column: c, equals: null, then: empty }], else: full }', '', 'empty'],
  ])('%s of %j', async (text, cell, expected) => {
    expect(await value(text, 'tables: { words: { x: X } }\n')(cell)).toEqual(expected);
  });

  it('of the wrong number are rejected', async () => {
    const row = await one(
      'entities:\n  e: { kind: BANK, key: [id], name: { column: n, split: "," } }\n',
      'id,n\n1,"a,b"\n',
    );
    expect(row.issues).toEqual(['a.csv:2 column n: expected one value, got 2: ["a","b"]']);
  });

  it('come from another file by a lookup', async () => {
    const mapping = (second: string) => ({
      text: `${HEAD}lookups: { org: { path: rounds.csv, key: round, value: org } }
files:
  - path: investments.csv
    entities:
      e: { kind: COMPANY, key: [{ column: round, map: org }], name: { column: round, map: org, else: unknown } }
`,
      files: { 'investments.csv': 'round\nr2\nr3\n', 'rounds.csv': `round,org\nr1,A\nr2,B\n${second}` },
    });
    const good = mapping('r2,B\n');
    const all = await rowsOf(good.text, good.files);
    expect(all[0]?.entities).toMatchObject([{ key: 'e:B', name: 'B' }]);
    expect(issuesOf(all)).toEqual([
      'investments.csv:3 column round: expected a value that the lookup has (for others, give an else), got "r3"',
    ]);
    const bad = mapping('r2,C\n');
    await expect(rowsOf(bad.text, bad.files)).rejects.toThrow(
      'rounds.csv:4 column org: expected "B", which an earlier row gives for round "r2", got "C"',
    );
  });
});

describe('Columns', () => {
  const file =
    'entities:\n  e: { kind: BANK, key: [id], name: { column: [name, title] }, country: { column: land } }\n';

  it('that a file lacks are an issue each', async () => {
    await expect(rows(file, 'ID,nam,x\n1,2,3\n')).rejects.toThrow(
      [
        'a.csv column name or title: expected a column of this name, as the mapping uses it (did you mean nam?), got the columns ID, nam, x',
        'a.csv column land: expected a column of this name, as the mapping uses it (list it under optionalColumns if files may lack it), got the columns ID, nam, x',
      ].join('\n'),
    );
  });

  it('may be optional, and have alternatives', async () => {
    const row = await one(`optionalColumns: [land]\n${file}`, ' Id ,title\n1,T\n');
    expect(row).toMatchObject({ issues: [], entities: [{ key: 'e:1', name: 'T' }] });
  });

  it('that nothing uses are reported, or kept as extra', async () => {
    const unused = async (more: string) => {
      const folder = folderOf({
        'm.yml': `${HEAD}files:\n  - path: a.csv\n    ignore: [c]\n    entities:\n      e: { kind: BANK, key: [a], name: { column: a }${more} }\n`,
        'a.csv': 'a,b,c,d\n1,2,3,-\n',
      });
      const input = await readMapping(join(folder, 'm.yml'));
      const [row] = await allRows(input);
      return { unused: input.unusedColumns?.().get('a.csv'), extra: row?.entities[0]?.extra };
    };
    expect(await unused('')).toEqual({ unused: ['b', 'd'], extra: undefined });
    expect(await unused(', extra: rest')).toEqual({ unused: [], extra: { b: '2', d: '-' } });
    expect(await unused(', extra: [d]')).toEqual({ unused: ['b'], extra: { d: '-' } });
  });
});

describe('Files', () => {
  it('are found from the folder of the mapping, and all that are missing are named', async () => {
    const folder = folderOf({
      'm.yml': `${HEAD}files:
  - { path: [a.csv, b.csv], entities: { e: { kind: BANK, key: [a], name: { column: a } } } }
  - { path: c.csv, optional: true, entities: { e: { kind: BANK, key: [a], name: { column: a } } } }
`,
    });
    const input = await readMapping(join(folder, 'm.yml'));
    expect(input.files.map(({ name }) => name)).toEqual(['a.csv', 'b.csv', 'c.csv']);
    const error = await allRows(input).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ImportError);
    expect((error as Error).message).toMatch(/^a\.csv: expected .*\nb\.csv: expected [^\n]*$/);
  });

  it('give the same rows again', async () => {
    const folder = folderOf({
      'm.yml': `${HEAD}files: [{ path: a.csv, entities: { e: { kind: BANK, key: [a], name: { column: a } } } }]\n`,
      'a.csv': 'a\n1\n2\n',
    });
    const input = await readMapping(join(folder, 'm.yml'));
    const plain = async () => (await allRows(input)).map(({ entities, place }) => ({ entities, place }));
    expect(await plain()).toEqual(await plain());
  });

  it('may be JSON, with paths and lists', async () => {
    const all = await rowsOf(
      `${HEAD}files:
  - path: a.jsonl
    optionalColumns: [rounds.investors]
    entities:
      company: { kind: COMPANY, key: [id], name: { column: name.en }, tags: { column: tags }, country: { column: office.0.country } }
      investor: { each: { column: investors }, optional: true, kind: INVESTOR, key: [investors.id], name: { column: investors.name } }
    claims:
      - kind: INVESTMENT
        each: { column: investors }
        participants: [{ entity: company, role: INVESTEE }, { entity: investor, role: INVESTOR }]
        since: { column: investors.since }
`,
      {
        'a.jsonl': [
          {
            id: 1,
            name: { en: 'One' },
            tags: ['a', 'b'],
            office: [{ country: 'SE' }, { country: 'NO' }],
            investors: [
              { id: 'x', name: 'X', since: 2020 },
              { id: 'y', name: 'Y' },
            ],
            other: 1,
          },
          { id: 2, name: { en: 'Two' } },
        ]
          .map((item) => `${JSON.stringify(item)}\n`)
          .join(''),
      },
    );
    expect(issuesOf(all)).toEqual([]);
    expect(all[0]).toMatchObject({
      entities: [
        { key: 'company:1', name: 'One', tags: ['a', 'b'], country: 'SE' },
        { key: 'investor:x', name: 'X' },
        { key: 'investor:y', name: 'Y' },
      ],
      claims: [
        { participants: [{ entity: 'company:1' }, { entity: 'investor:x' }], fields: { since: '2020' } },
        { participants: [{ entity: 'company:1' }, { entity: 'investor:y' }], fields: {} },
      ],
    });
    expect(all[1]).toMatchObject({ entities: [{ key: 'company:2' }], claims: [] });
  });

  it('of JSON need the paths that the mapping uses', async () => {
    const mapping = `${HEAD}files: [{ path: a.jsonl, entities: { e: { kind: BANK, key: [id], name: { column: nme } } } }]\n`;
    await expect(rowsOf(mapping, { 'a.jsonl': '{"id":1,"name":"A"}\n{"id":2,"name":"B"}\n' })).rejects.toThrow(
      'a.jsonl column nme: expected a key that an item has, as the mapping uses it (did you mean name?), got none in 2 items',
    );
  });

  it('of JSON may have paths that no row needs', async () => {
    const mapping = `${HEAD}files:
  - path: a.jsonl
    where: { column: type, equals: x }
    entities: { e: { kind: BANK, key: [id], name: { column: name, else: { column: title } } } }
`;
    const all = await rowsOf(mapping, { 'a.jsonl': '{"id":1,"type":"y","name":"A","title":null}\n' });
    expect(all).toMatchObject([{ isSkipped: true }]);
    await expect(rowsOf(mapping, { 'a.jsonl': '{"id":1,"type":"x","name":"A"}\n' })).rejects.toThrow('column title');
  });

  it('with a row that cannot be read reject that row', async () => {
    const all = await rows('entities:\n  e: { kind: BANK, key: [a], name: { column: a } }\n', 'a,b\n1,2,3\n4,5\n');
    expect(all.map(({ issues }) => issues.length)).toEqual([1, 0]);
    expect(all[0]?.issues[0]?.file).toBe('a.csv');
  });
});
