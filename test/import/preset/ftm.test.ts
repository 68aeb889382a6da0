import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { ftm } from '../../../src/import/preset/ftm/ftm.ts';
import { type Drafts, draftsOf } from './drafts.ts';

const FOLDER = 'test/import/fixture/ftm';

describe('The preset ftm', () => {
  it('makes entities of parties', async () => {
    const { entities } = await draftsOf(await ftm.open([`${FOLDER}/entities.ftm.json`], {}));
    expect(entities).toMatchInlineSnapshot(`
      [
        {
          "country": "NO",
          "description": "Payment company. Founded in Bergen.",
          "extra": {
            "addressEntity": [
              {
                "country": "no",
                "datasets": [
                  "no_register",
                ],
                "ftmId": "addr-1",
                "full": "Strandgaten 1, Bergen",
              },
            ],
            "datasets": [
              "no_register",
            ],
            "first_seen": "2023-01-02T08:00:00",
            "ftmId": "NK-fjordpay",
            "incorporationDate": "2014",
            "last_change": "2024-05-01T08:00:00",
            "last_seen": "2024-06-01T08:00:00",
            "referents": [
              "no-912345678",
            ],
            "schema": "Company",
            "target": false,
            "website": "https://fjordpay.example/",
          },
          "identifiers": [
            {
              "scheme": "LEI",
              "value": "5493001KJTIIGC8Y1R12",
            },
            {
              "scheme": "REGISTRATION",
              "value": "NO-BRC-912345678",
            },
          ],
          "key": "NK-fjordpay",
          "kind": "COMPANY",
          "name": "Fjord Pay AS",
          "names": [
            {
              "name": "FJORD PAY",
              "type": "ALIAS",
            },
            {
              "name": "FP",
              "type": "ALIAS",
            },
            {
              "name": "Sund Pay AS",
              "type": "FORMER",
            },
            {
              "name": "Fjord",
              "note": "Weak alias.",
              "type": "ALIAS",
            },
          ],
          "tags": [
            "fin",
          ],
        },
        {
          "country": "DK",
          "description": null,
          "extra": {
            "datasets": [
              "no_register",
            ],
            "ftmId": "NK-bank",
            "schema": "Company",
          },
          "identifiers": [
            {
              "scheme": "BIC",
              "value": "SUNDDKKK",
            },
            {
              "scheme": "REGISTRATION",
              "value": "RU-INN-7707083893",
            },
          ],
          "key": "NK-bank",
          "kind": "BANK",
          "name": "Sund Bank",
          "names": [],
          "tags": [
            "fin-bank",
          ],
        },
        {
          "country": null,
          "description": null,
          "extra": {
            "birthDate": "1970-05",
            "country": "no",
            "datasets": [
              "no_peps",
            ],
            "ftmId": "Q4242",
            "nationality": [
              "no",
              "se",
            ],
            "schema": "Person",
          },
          "identifiers": [
            {
              "scheme": "WIKIDATA",
              "value": "Q4242",
            },
          ],
          "key": "Q4242",
          "kind": "PERSON",
          "name": "Ada Berg",
          "names": [],
          "tags": [
            "role-pep",
          ],
        },
        {
          "country": null,
          "description": null,
          "extra": {
            "country": "zz",
            "ftmId": "NK-council",
            "jurisdiction": "eu",
            "schema": "PublicBody",
          },
          "identifiers": [],
          "key": "NK-council",
          "kind": "REGULATOR",
          "name": "Council of payments",
          "names": [],
          "tags": [],
        },
        {
          "extra": {
            "property": "authority",
            "schema": "Sanction",
          },
          "key": "authority:Danish Authority",
          "kind": "REGULATOR",
          "name": "Danish Authority",
        },
      ]
    `);
  });

  it('makes claims of links and sanctions', async () => {
    const { claims, sources } = await draftsOf(await ftm.open([`${FOLDER}/entities.ftm.json`], {}));
    expect(claims).toMatchInlineSnapshot(`
      [
        {
          "citations": [
            {
              "retrievedOn": "2024-04-02",
              "source": "url:https://www.register.example/own/1",
            },
          ],
          "fields": {
            "extra": {
              "datasets": [
                "no_register",
              ],
              "ftmId": "own-1",
              "schema": "Ownership",
            },
            "since": "2019-03",
            "stakePercent": 51,
            "stakeQualifier": "EXACT",
          },
          "key": "own-1",
          "kind": "OWNERSHIP",
          "participants": [
            {
              "entity": "Q4242",
              "role": "OWNER",
            },
            {
              "entity": "NK-fjordpay",
              "role": "OWNED",
            },
          ],
        },
        {
          "citations": [
            {
              "source": "dataset:no_register",
            },
          ],
          "fields": {
            "extra": {
              "datasets": [
                "no_register",
              ],
              "ftmId": "own-2",
              "last_seen": "2024-06-01T08:00:00",
              "percentage": "25-50",
              "schema": "Ownership",
              "startDate": [
                "2016",
                "2016-07-07",
              ],
            },
            "since": "2016-07-07",
            "stakePercent": 25,
            "stakeQualifier": "MORE_THAN",
            "status": "ENDED",
            "until": "2018-12-31",
          },
          "key": "own-2",
          "kind": "OWNERSHIP",
          "participants": [
            {
              "entity": "NK-bank",
              "role": "OWNER",
            },
            {
              "entity": "NK-fjordpay",
              "role": "OWNED",
            },
          ],
        },
        {
          "citations": [],
          "fields": {
            "extra": {
              "ftmId": "dir-1",
              "last_seen": "2024-06-01",
              "schema": "Directorship",
              "status": "current",
            },
            "title": "chair of the board",
            "until": "2030-01-01",
          },
          "key": "dir-1",
          "kind": "ROLE",
          "participants": [
            {
              "entity": "Q4242",
              "role": "PERSON",
            },
            {
              "entity": "NK-fjordpay",
              "role": "ORGANISATION",
            },
          ],
        },
        {
          "citations": [],
          "fields": {
            "extra": {
              "ftmId": "dir-2",
              "schema": "Directorship",
            },
          },
          "key": "dir-2",
          "kind": "PARTNERSHIP",
          "participants": [
            {
              "entity": "NK-bank",
              "role": "OTHER",
              "roleText": "director",
            },
            {
              "entity": "NK-fjordpay",
              "role": "OTHER",
              "roleText": "organisation",
            },
          ],
        },
        {
          "citations": [],
          "fields": {
            "extra": {
              "ftmId": "emp-1",
              "schema": "Employment",
              "startDate": "about 2010",
            },
            "title": "employee",
          },
          "key": "emp-1",
          "kind": "ROLE",
          "participants": [
            {
              "entity": "Q4242",
              "role": "PERSON",
            },
            {
              "entity": "NK-bank",
              "role": "ORGANISATION",
            },
          ],
        },
        {
          "citations": [],
          "fields": {
            "extra": {
              "ftmId": "mem-1",
              "schema": "Membership",
            },
          },
          "key": "mem-1",
          "kind": "MEMBERSHIP",
          "participants": [
            {
              "entity": "NK-bank",
              "role": "MEMBER",
            },
            {
              "entity": "NK-council",
              "role": "BODY",
            },
          ],
        },
        {
          "citations": [],
          "fields": {
            "date": "2020-02-03",
            "extra": {
              "ftmId": "link-1",
              "schema": "UnknownLink",
            },
            "note": "Named in a report.",
          },
          "key": "link-1",
          "kind": "STATEMENT",
          "participants": [
            {
              "entity": "NK-council",
              "role": "SUBJECT",
              "roleText": "observer",
            },
            {
              "entity": "NK-fjordpay",
              "role": "ABOUT",
              "roleText": "linked",
            },
          ],
        },
        {
          "citations": [
            {
              "source": "dataset:dk_list",
            },
          ],
          "fields": {
            "date": "2022-04-30",
            "extra": {
              "country": "dk",
              "datasets": [
                "dk_list",
              ],
              "ftmId": "sanc-1",
              "last_seen": "2024-06-01",
              "program": "DK-PAY",
              "schema": "Sanction",
            },
            "note": "Failed to report.",
            "since": "2022-05-01",
            "status": "ENDED",
            "tags": [
              "sanction",
            ],
            "until": "2023-05-01",
          },
          "key": "sanc-1",
          "kind": "ENFORCEMENT",
          "participants": [
            {
              "entity": "NK-bank",
              "role": "SUBJECT",
            },
            {
              "entity": "authority:Danish Authority",
              "role": "AUTHORITY",
            },
          ],
        },
        {
          "citations": [
            {
              "source": "dataset:no_peps",
            },
          ],
          "fields": {
            "extra": {
              "datasets": [
                "no_peps",
              ],
              "ftmId": "occ-1",
              "schema": "Occupancy",
              "status": "ended",
            },
            "since": "2021",
            "status": "ENDED",
            "title": "Minister of Payments",
          },
          "key": "occ-1",
          "kind": "ROLE",
          "participants": [
            {
              "entity": "Q4242",
              "role": "PERSON",
            },
            {
              "entity": {
                "id": "no",
              },
              "role": "ORGANISATION",
            },
          ],
        },
      ]
    `);
    expect(sources).toMatchInlineSnapshot(`
      [
        {
          "fields": {
            "publisher": "Norwegian register",
            "titleInferred": true,
            "url": "https://www.register.example/own/1",
          },
          "key": "url:https://www.register.example/own/1",
          "slug": "register.example/own/1",
          "title": "register.example/own/1",
        },
        {
          "fields": {
            "kind": "DATASET",
            "titleInferred": true,
          },
          "key": "dataset:no_register",
          "title": "no_register",
        },
        {
          "fields": {
            "kind": "DATASET",
            "titleInferred": true,
          },
          "key": "dataset:dk_list",
          "title": "dk_list",
        },
        {
          "fields": {
            "kind": "DATASET",
            "titleInferred": true,
          },
          "key": "dataset:no_peps",
          "title": "no_peps",
        },
      ]
    `);
  });

  it('counts what it does not keep', async () => {
    const { losses, issues } = await draftsOf(await ftm.open([`${FOLDER}/entities.ftm.json`], {}));
    expect(issues).toEqual([]);
    expect(losses).toMatchInlineSnapshot(`
      {
        "Family: the relative is not a party in the files": 1,
        "Ownership: the asset is not a party in the files": 1,
        "Ownership: the owner is not a party in the files": 1,
        "entities of schema Vessel": 1,
      }
    `);
  });

  it('reads entities that are nested in others', async () => {
    expect(await draftsOf(await ftm.open([`${FOLDER}/targets.nested.json`], {}))).toMatchInlineSnapshot(`
      {
        "claims": [
          {
            "citations": [
              {
                "source": "dataset:xx_list",
              },
            ],
            "fields": {
              "extra": {
                "property": "parent",
                "schema": "LegalEntity",
              },
            },
            "key": "NK-trade#parent-NK-holding",
            "kind": "OWNERSHIP",
            "participants": [
              {
                "entity": "NK-holding",
                "role": "OWNER",
                "roleText": "parent",
              },
              {
                "entity": "NK-trade",
                "role": "OWNED",
              },
            ],
          },
          {
            "citations": [
              {
                "source": "url:https://sanctions.example/list/9",
              },
            ],
            "fields": {
              "extra": {
                "datasets": [
                  "xx_list",
                ],
                "ftmId": "sanc-9",
                "programUrl": "https://sanctions.example/programme",
                "schema": "Sanction",
              },
              "since": "2022-02-25",
              "tags": [
                "sanction",
              ],
            },
            "key": "sanc-9",
            "kind": "ENFORCEMENT",
            "participants": [
              {
                "entity": "NK-trade",
                "role": "SUBJECT",
              },
              {
                "entity": "authority:Office of Sanctions",
                "role": "AUTHORITY",
              },
            ],
          },
          {
            "citations": [],
            "fields": {
              "extra": {
                "ftmId": "own-9",
                "percentage": "more than 50%",
                "schema": "Ownership",
              },
              "stakePercent": 50,
              "stakeQualifier": "MORE_THAN",
            },
            "key": "own-9",
            "kind": "OWNERSHIP",
            "participants": [
              {
                "entity": "NK-boris",
                "role": "OWNER",
              },
              {
                "entity": "NK-trade",
                "role": "OWNED",
              },
            ],
          },
        ],
        "entities": [
          {
            "country": "RU",
            "description": null,
            "extra": {
              "addressEntity": [
                {
                  "ftmId": "addr-9",
                  "full": "Moscow",
                },
              ],
              "country": [
                "ru",
                "su",
              ],
              "datasets": [
                "xx_list",
              ],
              "ftmId": "NK-trade",
              "parent": "NK-holding",
              "schema": "LegalEntity",
              "target": true,
            },
            "identifiers": [
              {
                "scheme": "REGISTRATION",
                "value": "RU-OGRN-1027700132195",
              },
            ],
            "key": "NK-trade",
            "kind": "COMPANY",
            "name": "Trade House LLC",
            "names": [],
            "tags": [
              "sanction",
            ],
          },
          {
            "extra": {
              "property": "authority",
              "schema": "Sanction",
            },
            "key": "authority:Office of Sanctions",
            "kind": "REGULATOR",
            "name": "Office of Sanctions",
          },
          {
            "country": null,
            "description": null,
            "extra": {
              "ftmId": "NK-boris",
              "schema": "Person",
            },
            "identifiers": [],
            "key": "NK-boris",
            "kind": "PERSON",
            "name": "Boris Trade",
            "names": [],
            "tags": [],
          },
          {
            "country": "DE",
            "description": null,
            "extra": {
              "datasets": [
                "xx_list",
              ],
              "ftmId": "NK-holding",
              "schema": "Company",
            },
            "identifiers": [
              {
                "scheme": "OTHER",
                "value": "urn:registration:de:HRB%2077",
              },
            ],
            "key": "NK-holding",
            "kind": "COMPANY",
            "name": "NK-holding",
            "names": [],
            "tags": [],
          },
        ],
        "issues": [],
        "losses": {
          "the name of a party, which the file does not have: it is called by its id": 1,
        },
        "sources": [
          {
            "fields": {
              "kind": "DATASET",
              "titleInferred": true,
            },
            "key": "dataset:xx_list",
            "title": "xx_list",
          },
          {
            "fields": {
              "titleInferred": true,
              "url": "https://sanctions.example/list/9",
            },
            "key": "url:https://sanctions.example/list/9",
            "slug": "sanctions.example/list/9",
            "title": "sanctions.example/list/9",
          },
        ],
      }
    `);
  });
});

/** Claims as short lines. */
function linesOf({ claims }: Drafts): readonly string[] {
  return claims.map(({ kind, participants, fields }) => {
    const { extra: _, ...rest } = fields;
    const parts = participants.map(({ entity, roleText }) => `${String(entity)} (${roleText ?? ''})`);
    return `${kind} ${parts.join(' ')} ${JSON.stringify(rest)}`;
  });
}

describe('The preset ftm, of an entity in several lines,', () => {
  it('makes one record with the values of all', async () => {
    const drafts = await draftsOf(await ftm.open([`${FOLDER}/fragments.ijson`], {}));
    const [company, other, person] = drafts.entities;
    expect(company).toMatchObject({
      kind: 'COMPANY',
      name: 'Kelp Pay',
      names: [{ name: 'Kelp Pay Ltd', type: 'ALIAS' }],
      country: 'NO',
      identifiers: [{ scheme: 'LEI', value: '5493001KJTIIGC8Y1R12' }],
      extra: {
        schema: 'Company',
        datasets: ['one', 'two'],
        last_seen: '2024-03-01',
        email: ['hello@kelp.example', 'info@kelp.example'],
        addressEntity: [{ ftmId: 'a1', full: 'Quay 1, Oslo', country: 'no' }],
      },
    });
    // a line that contradicts the others is left to the check of keys
    expect(other).toMatchObject({ key: 'c1', kind: 'PERSON' });
    expect(person).toMatchObject({
      key: 'p1',
      extra: { passport: [{ ftmId: 'pass-1', number: 'N1', country: 'no' }] },
    });
  });

  it('makes statements of payments, debts and personal links', async () => {
    const drafts = await draftsOf(await ftm.open([`${FOLDER}/fragments.ijson`], {}));
    expect(linesOf(drafts)).toMatchInlineSnapshot(`
      [
        "STATEMENT p1 (payer) c1 (beneficiary) {"tags":["payment"],"amounts":[{"value":1250.5,"currency":"NOK","basis":"DEAL_VALUE"}],"date":"2020-02-03","note":"Donation"}",
        "STATEMENT p2 (payer) c1 (beneficiary) p1 (payer) {"tags":["payment"],"amounts":[{"value":100000,"currency":"EUR","basis":"DEAL_VALUE"}],"date":"2021"}",
        "STATEMENT c1 (debtor) p2 (creditor) {"tags":["debt"],"amounts":[]}",
        "STATEMENT p1 (person) p2 (brother) {"tags":["family"]}",
        "STATEMENT p1 (person) p2 (associate) {"tags":["associate"]}",
      ]
    `);
    expect(drafts.losses).toEqual({ 'entities of schema Address': 1, 'entities of schema Passport': 1 });
  });

  it('reads the lines of a delta', async () => {
    const { entities, losses } = await draftsOf(await ftm.open([`${FOLDER}/entities.delta.json`], {}));
    expect(entities.map(({ name }) => name)).toEqual(['Kelp Pay', 'Reef Pay']);
    expect(losses).toEqual({ 'entities that the file deletes': 1 });
  });
});

describe('The preset ftm, of the tables of OpenSanctions,', () => {
  it('reads targets.simple.csv', async () => {
    const { entities, losses } = await draftsOf(await ftm.open([`${FOLDER}/targets.simple.csv`], {}));
    expect(entities).toMatchInlineSnapshot(`
      [
        {
          "country": "NO",
          "description": null,
          "extra": {
            "address": "Quay 1, Oslo",
            "datasets": [
              "One list",
              "Other list",
            ],
            "first_seen": "2023-01-01",
            "ftmId": "NK-1",
            "identifiers": "912345678",
            "last_change": "2023-01-01",
            "last_seen": "2024-01-01",
            "programId": "XX-P",
            "sanctions": "KP - 2020-01-01",
            "schema": "Company",
          },
          "identifiers": [],
          "key": "NK-1",
          "kind": "COMPANY",
          "name": "Kelp Pay",
          "names": [
            {
              "name": "Kelp",
              "type": "ALIAS",
            },
            {
              "name": "Kelp; Pay",
              "type": "ALIAS",
            },
          ],
          "tags": [],
        },
      ]
    `);
    expect(losses).toEqual({ 'entities of schema Vessel': 1 });
  });

  it('reads statements.csv', async () => {
    const input = await ftm.open([`${FOLDER}/statements.csv`], {});
    const drafts = await draftsOf(input);
    expect([...(input.unusedColumns?.().values() ?? [])]).toEqual([
      ['prop_type', 'lang', 'original_value', 'external', 'id'],
    ]);
    expect(drafts.entities).toMatchInlineSnapshot(`
      [
        {
          "country": "NO",
          "description": null,
          "extra": {
            "datasets": [
              "one",
              "two",
            ],
            "first_seen": "2023-01-01",
            "ftmId": "NK-1",
            "last_seen": "2024-03-01",
            "referents": [
              "xx-1",
              "yy-1",
            ],
            "schema": "Company",
          },
          "identifiers": [],
          "key": "NK-1",
          "kind": "COMPANY",
          "name": "Kelp Pay",
          "names": [
            {
              "name": "Kelp Pay Ltd",
              "type": "ALIAS",
            },
          ],
          "tags": [],
        },
        {
          "country": null,
          "description": null,
          "extra": {
            "datasets": [
              "one",
            ],
            "first_seen": "2023-01-01",
            "ftmId": "xx-p",
            "last_seen": "2024-01-01",
            "schema": "Person",
          },
          "identifiers": [],
          "key": "xx-p",
          "kind": "PERSON",
          "name": "Ada Kelp",
          "names": [],
          "tags": [],
        },
      ]
    `);
    expect(linesOf(drafts)).toMatchInlineSnapshot(`
      [
        "OWNERSHIP xx-p () NK-1 () {"stakePercent":51,"stakeQualifier":"EXACT"}",
      ]
    `);
    expect(drafts.losses).toEqual({});
  });
});

describe('The preset ftm rejects', () => {
  it.each([
    [
      'bods/statements-0.4.json',
      ':1: expected an entity of FollowTheMoney with the keys id, schema and properties, got {',
    ],
    ['graph/networkx.graphml', 'expected '],
    ['ftm/missing.json', ': expected a file or a folder, got nothing'],
    ['graph', ': expected a folder with entities of FollowTheMoney, one JSON object on each line, got none'],
  ])('%s', async (file, message) => {
    await expect(ftm.open([`test/import/fixture/${file}`], {})).rejects.toThrow(message);
  });

  it('a row that is no entity', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fingraph-ftm-'));
    const path = join(folder, 'rows.jsonl');
    await writeFile(path, '{"id":"a","schema":"Person","properties":{}}\n{"id":"b"}\n{"id":\n');
    const { issues, entities } = await draftsOf(await ftm.open([path], {}));
    await rm(folder, { recursive: true });
    expect(entities.map(({ name }) => name)).toEqual(['a']);
    expect(issues.map((issue) => issue.slice(path.length))).toEqual([
      ':2: expected an entity of FollowTheMoney with the keys id, schema and properties, got {"id":"b"}',
      expect.stringMatching(/^:3: expected .*JSON/),
    ]);
  });
});
