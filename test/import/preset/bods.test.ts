import { describe, expect, it } from 'vitest';

import { bods } from '../../../src/import/preset/bods/bods.ts';
import { draftsOf } from './drafts.ts';

const FOLDER = 'test/import/fixture/bods';

describe('The preset bods', () => {
  it('makes entities of the last statement of each record of 0.4', async () => {
    const { entities } = await draftsOf(await bods.open([`${FOLDER}/statements-0.4.json`], {}));
    expect(entities).toMatchInlineSnapshot(`
      [
        {
          "country": "NO",
          "description": null,
          "extra": {
            "addresses": [
              {
                "address": "Strandgaten 1, Bergen",
                "country": {
                  "code": "NO",
                  "name": "Norway",
                },
                "postCode": "5013",
                "type": "registered",
              },
            ],
            "declarationSubject": "e-fjord",
            "entityType": {
              "type": "registeredEntity",
            },
            "foundingDate": "2014-02-03",
            "identifiers": [
              {
                "id": "912345678",
                "scheme": "NO-BRC",
              },
              {
                "id": "5493001KJTIIGC8Y1R12",
                "scheme": "XI-LEI",
              },
              {
                "schemeName": "OpenCorporates",
                "uri": "https://opencorporates.com/companies/no/912345678",
              },
            ],
            "jurisdiction": {
              "code": "NO",
              "name": "Norway",
            },
            "publicationDetails": {
              "bodsVersion": "0.4",
              "license": "https://creativecommons.org/publicdomain/zero/1.0/",
              "publicationDate": "2024-05-08",
              "publisher": {
                "name": "Fjord Register",
                "url": "https://register.example/",
              },
            },
            "record": "e-fjord",
            "source": {
              "assertedBy": [
                {
                  "name": "Fjord Pay AS",
                },
              ],
              "description": "Register of beneficial owners",
              "retrievedAt": "2024-05-07T09:00:00Z",
              "type": [
                "officialRegister",
                "verified",
              ],
              "url": "https://register.example/bo",
            },
            "statement": "00000000-0000-4000-8000-000000000002",
            "statementDate": "2024-05-01",
          },
          "identifiers": [
            {
              "scheme": "REGISTRATION",
              "value": "NO-BRC-912345678",
            },
            {
              "scheme": "LEI",
              "value": "5493001KJTIIGC8Y1R12",
            },
            {
              "scheme": "OPENCORPORATES",
              "value": "no/912345678",
            },
          ],
          "key": "e-fjord",
          "kind": "COMPANY",
          "name": "Fjord Pay AS",
          "names": [
            {
              "name": "Fjord Pay",
              "type": "ALIAS",
            },
          ],
        },
        {
          "country": "US",
          "description": "Holding company.",
          "extra": {
            "declarationSubject": "e-fjord",
            "entityType": {
              "details": "Holding company.",
              "type": "legalEntity",
            },
            "isComponent": true,
            "jurisdiction": {
              "code": "US-DE",
              "name": "Delaware",
            },
            "publicationDetails": {
              "bodsVersion": "0.4",
              "license": "https://creativecommons.org/publicdomain/zero/1.0/",
              "publicationDate": "2024-05-08",
              "publisher": {
                "name": "Fjord Register",
                "url": "https://register.example/",
              },
            },
            "record": "e-hold",
            "statement": "00000000-0000-4000-8000-000000000003",
            "statementDate": "2024-05-01",
          },
          "identifiers": [],
          "key": "e-hold",
          "kind": "COMPANY",
          "name": "Sund Holding",
          "names": [],
        },
        {
          "country": null,
          "description": null,
          "extra": {
            "declarationSubject": "e-fjord",
            "entityType": {
              "subtype": "stateAgency",
              "type": "stateBody",
            },
            "publicationDetails": {
              "bodsVersion": "0.4",
              "license": "https://creativecommons.org/publicdomain/zero/1.0/",
              "publicationDate": "2024-05-08",
              "publisher": {
                "name": "Fjord Register",
                "url": "https://register.example/",
              },
            },
            "record": "e-agency",
            "statement": "00000000-0000-4000-8000-000000000005",
            "statementDate": "2024-05-01",
          },
          "identifiers": [],
          "key": "e-agency",
          "kind": "REGULATOR",
          "name": "Fjord Agency",
          "names": [],
        },
        {
          "country": null,
          "description": null,
          "extra": {
            "birthDate": "1970-05",
            "declarationSubject": "e-fjord",
            "names": [
              {
                "fullName": "Ada Lund",
                "type": "former",
              },
              {
                "familyName": "Berg",
                "fullName": "Ada Berg",
                "type": "legal",
              },
            ],
            "nationalities": [
              {
                "code": "NO",
                "name": "Norway",
              },
              {
                "code": "SE",
                "name": "Sweden",
              },
            ],
            "personType": "knownPerson",
            "politicalExposure": {
              "status": "isNotPep",
            },
            "publicationDetails": {
              "bodsVersion": "0.4",
              "license": "https://creativecommons.org/publicdomain/zero/1.0/",
              "publicationDate": "2024-05-08",
              "publisher": {
                "name": "Fjord Register",
                "url": "https://register.example/",
              },
            },
            "record": "p-ada",
            "statement": "00000000-0000-4000-8000-000000000006",
            "statementDate": "2024-05-01",
          },
          "identifiers": [],
          "key": "p-ada",
          "kind": "PERSON",
          "name": "Ada Berg",
          "names": [
            {
              "name": "Ada Lund",
              "type": "FORMER",
            },
          ],
        },
        {
          "country": null,
          "description": null,
          "extra": {
            "declarationSubject": "e-fjord",
            "personType": "anonymousPerson",
            "publicationDetails": {
              "bodsVersion": "0.4",
              "license": "https://creativecommons.org/publicdomain/zero/1.0/",
              "publicationDate": "2024-05-08",
              "publisher": {
                "name": "Fjord Register",
                "url": "https://register.example/",
              },
            },
            "record": "p-anon",
            "statement": "00000000-0000-4000-8000-000000000007",
            "statementDate": "2024-05-01",
            "unspecifiedPersonDetails": {
              "reason": "interestedPartyExemptFromDisclosure",
            },
          },
          "identifiers": [],
          "key": "p-anon",
          "kind": "PERSON",
          "name": "Anonymous person",
          "names": [],
        },
        {
          "key": "p-gone",
          "kind": "COMPANY",
          "name": "p-gone",
          "tags": [
            "undescribed",
          ],
        },
      ]
    `);
  });

  it('makes claims of relationships of 0.4', async () => {
    const input = await bods.open([`${FOLDER}/statements-0.4.json`], {});
    const { claims, sources, losses, issues } = await draftsOf(input);
    expect(claims).toMatchInlineSnapshot(`
      [
        {
          "citations": [
            {
              "note": "Asserted by Fjord Pay AS.",
              "retrievedOn": "2024-05-07",
              "source": "source:["Register of beneficial owners",{"publisher":"Fjord Register","url":"https://register.example/bo","date":"2024-05-08","kind":"REGISTRY","extra":{"source":{"type":["officialRegister","verified"]},"publicationDetails":{"bodsVersion":"0.4","license":"https://creativecommons.org/publicdomain/zero/1.0/"},"publisher":{"url":"https://register.example/"}}}]",
            },
          ],
          "fields": {
            "extra": {
              "declarationSubject": "e-fjord",
              "interests": [
                {
                  "beneficialOwnershipOrControl": true,
                  "directOrIndirect": "direct",
                  "share": {
                    "exclusiveMaximum": 50,
                    "minimum": 25,
                  },
                  "startDate": "2016-07-07",
                  "type": "shareholding",
                },
                {
                  "beneficialOwnershipOrControl": true,
                  "directOrIndirect": "direct",
                  "share": {
                    "minimum": 50,
                  },
                  "startDate": "2016-07-07",
                  "type": "votingRights",
                },
              ],
              "record": "r-1",
              "retrievedAt": "2024-05-07T09:00:00Z",
              "statement": "00000000-0000-4000-8000-000000000008",
              "statementDate": "2024-05-01",
            },
            "since": "2016-07-07",
            "stakePercent": 25,
            "stakeQualifier": "MORE_THAN",
            "tags": [
              "shareholding",
              "voting-rights",
              "direct",
              "beneficial-owner",
            ],
          },
          "key": "r-1",
          "kind": "OWNERSHIP",
          "participants": [
            {
              "entity": "p-ada",
              "role": "OWNER",
            },
            {
              "entity": "e-fjord",
              "role": "OWNED",
            },
          ],
          "relations": [],
        },
        {
          "citations": [
            {
              "note": "Asserted by Fjord Pay AS.",
              "retrievedOn": "2024-05-07",
              "source": "source:["Register of beneficial owners",{"publisher":"Fjord Register","url":"https://register.example/bo","date":"2024-05-08","kind":"REGISTRY","extra":{"source":{"type":["officialRegister","verified"]},"publicationDetails":{"bodsVersion":"0.4","license":"https://creativecommons.org/publicdomain/zero/1.0/"},"publisher":{"url":"https://register.example/"}}}]",
            },
          ],
          "fields": {
            "extra": {
              "declarationSubject": "e-fjord",
              "interests": [
                {
                  "details": "Elected.",
                  "endDate": "2019-12-31",
                  "startDate": "2018-01-01",
                  "type": "boardMember",
                },
              ],
              "record": "r-1",
              "retrievedAt": "2024-05-07T09:00:00Z",
              "statement": "00000000-0000-4000-8000-000000000008",
              "statementDate": "2024-05-01",
            },
            "note": "Elected.",
            "since": "2018-01-01",
            "status": "ENDED",
            "tags": [
              "board-member",
            ],
            "title": "board member",
            "until": "2019-12-31",
          },
          "key": "r-1#2",
          "kind": "ROLE",
          "participants": [
            {
              "entity": "p-ada",
              "role": "PERSON",
            },
            {
              "entity": "e-fjord",
              "role": "ORGANISATION",
            },
          ],
        },
        {
          "citations": [
            {
              "note": "Asserted by Fjord Pay AS.",
              "retrievedOn": "2024-05-07",
              "source": "source:["Register of beneficial owners",{"publisher":"Fjord Register","url":"https://register.example/bo","date":"2024-05-08","kind":"REGISTRY","extra":{"source":{"type":["officialRegister","verified"]},"publicationDetails":{"bodsVersion":"0.4","license":"https://creativecommons.org/publicdomain/zero/1.0/"},"publisher":{"url":"https://register.example/"}}}]",
            },
          ],
          "fields": {
            "extra": {
              "declarationSubject": "e-fjord",
              "interests": [
                {
                  "share": {
                    "exact": 100,
                  },
                  "type": "shareholding",
                },
              ],
              "isComponent": true,
              "record": "r-2a",
              "retrievedAt": "2024-05-07T09:00:00Z",
              "statement": "00000000-0000-4000-8000-000000000009",
              "statementDate": "2024-05-01",
            },
            "stakePercent": 100,
            "stakeQualifier": "EXACT",
            "tags": [
              "shareholding",
            ],
          },
          "key": "r-2a",
          "kind": "OWNERSHIP",
          "participants": [
            {
              "entity": "p-ada",
              "role": "OWNER",
            },
            {
              "entity": "e-hold",
              "role": "OWNED",
            },
          ],
          "relations": [],
        },
        {
          "citations": [
            {
              "note": "Asserted by Fjord Pay AS.",
              "retrievedOn": "2024-05-07",
              "source": "source:["Register of beneficial owners",{"publisher":"Fjord Register","url":"https://register.example/bo","date":"2024-05-08","kind":"REGISTRY","extra":{"source":{"type":["officialRegister","verified"]},"publicationDetails":{"bodsVersion":"0.4","license":"https://creativecommons.org/publicdomain/zero/1.0/"},"publisher":{"url":"https://register.example/"}}}]",
            },
          ],
          "fields": {
            "extra": {
              "declarationSubject": "e-fjord",
              "interests": [
                {
                  "share": {
                    "exact": 30,
                  },
                  "type": "shareholding",
                },
              ],
              "isComponent": true,
              "record": "r-2b",
              "retrievedAt": "2024-05-07T09:00:00Z",
              "statement": "00000000-0000-4000-8000-000000000010",
              "statementDate": "2024-05-01",
            },
            "stakePercent": 30,
            "stakeQualifier": "EXACT",
            "tags": [
              "shareholding",
            ],
          },
          "key": "r-2b",
          "kind": "OWNERSHIP",
          "participants": [
            {
              "entity": "e-hold",
              "role": "OWNER",
            },
            {
              "entity": "e-fjord",
              "role": "OWNED",
            },
          ],
          "relations": [],
        },
        {
          "citations": [
            {
              "note": "Asserted by Fjord Pay AS.",
              "retrievedOn": "2024-05-07",
              "source": "source:["Register of beneficial owners",{"publisher":"Fjord Register","url":"https://register.example/bo","date":"2024-05-08","kind":"REGISTRY","extra":{"source":{"type":["officialRegister","verified"]},"publicationDetails":{"bodsVersion":"0.4","license":"https://creativecommons.org/publicdomain/zero/1.0/"},"publisher":{"url":"https://register.example/"}}}]",
            },
          ],
          "fields": {
            "extra": {
              "componentRecords": [
                "r-2a",
                "r-2b",
                "e-hold",
              ],
              "declarationSubject": "e-fjord",
              "interests": [
                {
                  "beneficialOwnershipOrControl": true,
                  "directOrIndirect": "indirect",
                  "share": {
                    "exact": 30,
                  },
                  "type": "shareholding",
                },
              ],
              "record": "r-2",
              "retrievedAt": "2024-05-07T09:00:00Z",
              "statement": "00000000-0000-4000-8000-000000000011",
              "statementDate": "2024-05-01",
            },
            "stakePercent": 30,
            "stakeQualifier": "EXACT",
            "tags": [
              "shareholding",
              "indirect",
              "beneficial-owner",
            ],
          },
          "key": "r-2",
          "kind": "OWNERSHIP",
          "participants": [
            {
              "entity": "p-ada",
              "role": "OWNER",
            },
            {
              "entity": "e-fjord",
              "role": "OWNED",
            },
          ],
          "relations": [
            {
              "claim": "r-2a",
              "kind": "SUPPORTED_BY",
            },
            {
              "claim": "r-2b",
              "kind": "SUPPORTED_BY",
            },
          ],
        },
        {
          "citations": [
            {
              "note": "Asserted by Fjord Pay AS.",
              "retrievedOn": "2024-05-07",
              "source": "source:["Register of beneficial owners",{"publisher":"Fjord Register","url":"https://register.example/bo","date":"2024-05-08","kind":"REGISTRY","extra":{"source":{"type":["officialRegister","verified"]},"publicationDetails":{"bodsVersion":"0.4","license":"https://creativecommons.org/publicdomain/zero/1.0/"},"publisher":{"url":"https://register.example/"}}}]",
            },
          ],
          "fields": {
            "extra": {
              "declarationSubject": "e-fjord",
              "record": "r-3",
              "retrievedAt": "2024-05-07T09:00:00Z",
              "statement": "00000000-0000-4000-8000-000000000012",
              "statementDate": "2024-05-01",
            },
            "note": "The interested party is not specified: subjectUnableToConfirmOrIdentifyBeneficialOwner (Under review.).",
            "tags": [
              "unspecified-party",
              "subject-unable-to-confirm-or-identify-beneficial-owner",
            ],
          },
          "key": "r-3",
          "kind": "STATEMENT",
          "participants": [
            {
              "entity": "e-hold",
              "role": "SUBJECT",
            },
          ],
          "relations": [],
        },
        {
          "citations": [
            {
              "note": "Asserted by Fjord Pay AS.",
              "retrievedOn": "2024-05-07",
              "source": "source:["Register of beneficial owners",{"publisher":"Fjord Register","url":"https://register.example/bo","date":"2024-05-08","kind":"REGISTRY","extra":{"source":{"type":["officialRegister","verified"]},"publicationDetails":{"bodsVersion":"0.4","license":"https://creativecommons.org/publicdomain/zero/1.0/"},"publisher":{"url":"https://register.example/"}}}]",
            },
          ],
          "fields": {
            "extra": {
              "declarationSubject": "e-fjord",
              "interests": [
                {
                  "share": {
                    "exclusiveMinimum": 5,
                  },
                  "type": "shareholding",
                },
              ],
              "record": "r-4",
              "recordStatus": "closed",
              "retrievedAt": "2024-05-07T09:00:00Z",
              "statement": "00000000-0000-4000-8000-000000000014",
              "statementDate": "2024-05-02",
            },
            "stakePercent": 5,
            "stakeQualifier": "MORE_THAN",
            "status": "ENDED",
            "tags": [
              "shareholding",
            ],
          },
          "key": "r-4",
          "kind": "OWNERSHIP",
          "participants": [
            {
              "entity": {
                "id": "no",
              },
              "role": "OWNER",
            },
            {
              "entity": "e-fjord",
              "role": "OWNED",
            },
          ],
          "relations": [],
        },
        {
          "citations": [
            {
              "note": "Asserted by Fjord Pay AS.",
              "retrievedOn": "2024-05-07",
              "source": "source:["Register of beneficial owners",{"publisher":"Fjord Register","url":"https://register.example/bo","date":"2024-05-08","kind":"REGISTRY","extra":{"source":{"type":["officialRegister","verified"]},"publicationDetails":{"bodsVersion":"0.4","license":"https://creativecommons.org/publicdomain/zero/1.0/"},"publisher":{"url":"https://register.example/"}}}]",
            },
          ],
          "fields": {
            "extra": {
              "declarationSubject": "e-fjord",
              "interests": [
                {
                  "type": "unpublishedInterest",
                },
              ],
              "record": "r-5",
              "retrievedAt": "2024-05-07T09:00:00Z",
              "statement": "00000000-0000-4000-8000-000000000015",
              "statementDate": "2024-05-01",
            },
            "tags": [
              "unpublished-interest",
            ],
          },
          "key": "r-5",
          "kind": "OWNERSHIP",
          "participants": [
            {
              "entity": "p-anon",
              "role": "OWNER",
            },
            {
              "entity": "e-fjord",
              "role": "OWNED",
            },
          ],
          "relations": [],
        },
        {
          "citations": [
            {
              "note": "Asserted by Fjord Pay AS.",
              "retrievedOn": "2024-05-07",
              "source": "source:["Register of beneficial owners",{"publisher":"Fjord Register","url":"https://register.example/bo","date":"2024-05-08","kind":"REGISTRY","extra":{"source":{"type":["officialRegister","verified"]},"publicationDetails":{"bodsVersion":"0.4","license":"https://creativecommons.org/publicdomain/zero/1.0/"},"publisher":{"url":"https://register.example/"}}}]",
            },
          ],
          "fields": {
            "extra": {
              "declarationSubject": "e-fjord",
              "record": "r-7",
              "retrievedAt": "2024-05-07T09:00:00Z",
              "statement": "00000000-0000-4000-8000-000000000017",
              "statementDate": "2024-05-01",
            },
            "tags": [],
          },
          "key": "r-7",
          "kind": "OWNERSHIP",
          "participants": [
            {
              "entity": "p-gone",
              "role": "OWNER",
            },
            {
              "entity": "e-fjord",
              "role": "OWNED",
            },
          ],
          "relations": [],
        },
      ]
    `);
    expect(sources).toMatchInlineSnapshot(`
      [
        {
          "fields": {
            "date": "2024-05-08",
            "extra": {
              "publicationDetails": {
                "bodsVersion": "0.4",
                "license": "https://creativecommons.org/publicdomain/zero/1.0/",
              },
              "publisher": {
                "url": "https://register.example/",
              },
              "source": {
                "type": [
                  "officialRegister",
                  "verified",
                ],
              },
            },
            "kind": "REGISTRY",
            "publisher": "Fjord Register",
            "url": "https://register.example/bo",
          },
          "key": "source:["Register of beneficial owners",{"publisher":"Fjord Register","url":"https://register.example/bo","date":"2024-05-08","kind":"REGISTRY","extra":{"source":{"type":["officialRegister","verified"]},"publicationDetails":{"bodsVersion":"0.4","license":"https://creativecommons.org/publicdomain/zero/1.0/"},"publisher":{"url":"https://register.example/"}}}]",
          "slug": "Register of beneficial owners 2024-05-08",
          "title": "Register of beneficial owners",
        },
        {
          "fields": {
            "date": "2024-05-08",
            "extra": {
              "publicationDetails": {
                "bodsVersion": "0.4",
                "license": "https://creativecommons.org/publicdomain/zero/1.0/",
              },
              "publisher": {
                "url": "https://register.example/",
              },
              "source": {
                "type": [
                  "officialRegister",
                  "verified",
                ],
              },
            },
            "kind": "REGISTRY",
            "publisher": "Fjord Register",
            "url": "https://register.example/bo",
          },
          "key": "source:["Register of beneficial owners",{"publisher":"Fjord Register","url":"https://register.example/bo","date":"2024-05-08","kind":"REGISTRY","extra":{"source":{"type":["officialRegister","verified"]},"publicationDetails":{"bodsVersion":"0.4","license":"https://creativecommons.org/publicdomain/zero/1.0/"},"publisher":{"url":"https://register.example/"}}}]",
          "slug": "Register of beneficial owners 2024-05-08",
          "title": "Register of beneficial owners",
        },
        {
          "fields": {
            "date": "2024-05-08",
            "extra": {
              "publicationDetails": {
                "bodsVersion": "0.4",
                "license": "https://creativecommons.org/publicdomain/zero/1.0/",
              },
              "publisher": {
                "url": "https://register.example/",
              },
              "source": {
                "type": [
                  "officialRegister",
                  "verified",
                ],
              },
            },
            "kind": "REGISTRY",
            "publisher": "Fjord Register",
            "url": "https://register.example/bo",
          },
          "key": "source:["Register of beneficial owners",{"publisher":"Fjord Register","url":"https://register.example/bo","date":"2024-05-08","kind":"REGISTRY","extra":{"source":{"type":["officialRegister","verified"]},"publicationDetails":{"bodsVersion":"0.4","license":"https://creativecommons.org/publicdomain/zero/1.0/"},"publisher":{"url":"https://register.example/"}}}]",
          "slug": "Register of beneficial owners 2024-05-08",
          "title": "Register of beneficial owners",
        },
        {
          "fields": {
            "date": "2024-05-08",
            "extra": {
              "publicationDetails": {
                "bodsVersion": "0.4",
                "license": "https://creativecommons.org/publicdomain/zero/1.0/",
              },
              "publisher": {
                "url": "https://register.example/",
              },
              "source": {
                "type": [
                  "officialRegister",
                  "verified",
                ],
              },
            },
            "kind": "REGISTRY",
            "publisher": "Fjord Register",
            "url": "https://register.example/bo",
          },
          "key": "source:["Register of beneficial owners",{"publisher":"Fjord Register","url":"https://register.example/bo","date":"2024-05-08","kind":"REGISTRY","extra":{"source":{"type":["officialRegister","verified"]},"publicationDetails":{"bodsVersion":"0.4","license":"https://creativecommons.org/publicdomain/zero/1.0/"},"publisher":{"url":"https://register.example/"}}}]",
          "slug": "Register of beneficial owners 2024-05-08",
          "title": "Register of beneficial owners",
        },
        {
          "fields": {
            "date": "2024-05-08",
            "extra": {
              "publicationDetails": {
                "bodsVersion": "0.4",
                "license": "https://creativecommons.org/publicdomain/zero/1.0/",
              },
              "publisher": {
                "url": "https://register.example/",
              },
              "source": {
                "type": [
                  "officialRegister",
                  "verified",
                ],
              },
            },
            "kind": "REGISTRY",
            "publisher": "Fjord Register",
            "url": "https://register.example/bo",
          },
          "key": "source:["Register of beneficial owners",{"publisher":"Fjord Register","url":"https://register.example/bo","date":"2024-05-08","kind":"REGISTRY","extra":{"source":{"type":["officialRegister","verified"]},"publicationDetails":{"bodsVersion":"0.4","license":"https://creativecommons.org/publicdomain/zero/1.0/"},"publisher":{"url":"https://register.example/"}}}]",
          "slug": "Register of beneficial owners 2024-05-08",
          "title": "Register of beneficial owners",
        },
        {
          "fields": {
            "date": "2024-05-08",
            "extra": {
              "publicationDetails": {
                "bodsVersion": "0.4",
                "license": "https://creativecommons.org/publicdomain/zero/1.0/",
              },
              "publisher": {
                "url": "https://register.example/",
              },
              "source": {
                "type": [
                  "officialRegister",
                  "verified",
                ],
              },
            },
            "kind": "REGISTRY",
            "publisher": "Fjord Register",
            "url": "https://register.example/bo",
          },
          "key": "source:["Register of beneficial owners",{"publisher":"Fjord Register","url":"https://register.example/bo","date":"2024-05-08","kind":"REGISTRY","extra":{"source":{"type":["officialRegister","verified"]},"publicationDetails":{"bodsVersion":"0.4","license":"https://creativecommons.org/publicdomain/zero/1.0/"},"publisher":{"url":"https://register.example/"}}}]",
          "slug": "Register of beneficial owners 2024-05-08",
          "title": "Register of beneficial owners",
        },
        {
          "fields": {
            "date": "2024-05-08",
            "extra": {
              "publicationDetails": {
                "bodsVersion": "0.4",
                "license": "https://creativecommons.org/publicdomain/zero/1.0/",
              },
              "publisher": {
                "url": "https://register.example/",
              },
              "source": {
                "type": [
                  "officialRegister",
                  "verified",
                ],
              },
            },
            "kind": "REGISTRY",
            "publisher": "Fjord Register",
            "url": "https://register.example/bo",
          },
          "key": "source:["Register of beneficial owners",{"publisher":"Fjord Register","url":"https://register.example/bo","date":"2024-05-08","kind":"REGISTRY","extra":{"source":{"type":["officialRegister","verified"]},"publicationDetails":{"bodsVersion":"0.4","license":"https://creativecommons.org/publicdomain/zero/1.0/"},"publisher":{"url":"https://register.example/"}}}]",
          "slug": "Register of beneficial owners 2024-05-08",
          "title": "Register of beneficial owners",
        },
        {
          "fields": {
            "date": "2024-05-08",
            "extra": {
              "publicationDetails": {
                "bodsVersion": "0.4",
                "license": "https://creativecommons.org/publicdomain/zero/1.0/",
              },
              "publisher": {
                "url": "https://register.example/",
              },
              "source": {
                "type": [
                  "officialRegister",
                  "verified",
                ],
              },
            },
            "kind": "REGISTRY",
            "publisher": "Fjord Register",
            "url": "https://register.example/bo",
          },
          "key": "source:["Register of beneficial owners",{"publisher":"Fjord Register","url":"https://register.example/bo","date":"2024-05-08","kind":"REGISTRY","extra":{"source":{"type":["officialRegister","verified"]},"publicationDetails":{"bodsVersion":"0.4","license":"https://creativecommons.org/publicdomain/zero/1.0/"},"publisher":{"url":"https://register.example/"}}}]",
          "slug": "Register of beneficial owners 2024-05-08",
          "title": "Register of beneficial owners",
        },
      ]
    `);
    expect(losses).toMatchInlineSnapshot(`
      {
        "details of a state, which is the country": 1,
        "relationship whose subject is not specified: unknown": 1,
        "statements that a later one replaces": 2,
      }
    `);
    expect(issues).toEqual([]);
    expect(input.manifest).toMatchInlineSnapshot(`
      {
        "id": "statements-0-4",
        "license": "https://creativecommons.org/publicdomain/zero/1.0/",
        "publisher": "Fjord Register",
        "title": "statements-0.4",
      }
    `);
  });

  it('follows statements of 0.2 and 0.3 that replace others', async () => {
    expect(await draftsOf(await bods.open([`${FOLDER}/statements-0.2.jsonl`], {}))).toMatchInlineSnapshot(`
      {
        "claims": [
          {
            "citations": [
              {
                "retrievedOn": "2022-04-01",
                "source": "source:["Persons with significant control",{"publisher":"Old Register","url":"https://register.example/psc.html","date":"2022-04-15","kind":"REGISTRY","extra":{"publicationDetails":{"bodsVersion":"0.2"}}}]",
              },
            ],
            "fields": {
              "extra": {
                "interests": [
                  {
                    "details": "ownership-of-shares-75-to-100-percent",
                    "interestLevel": "unknown",
                    "share": {
                      "exclusiveMaximum": false,
                      "exclusiveMinimum": false,
                      "maximum": 100,
                      "minimum": 75,
                    },
                    "startDate": "2017-01-01",
                    "type": "shareholding",
                  },
                  {
                    "details": "voting-rights-75-to-100-percent",
                    "share": {
                      "maximum": 100,
                      "minimum": 75,
                    },
                    "startDate": "2017-01-01",
                    "type": "voting-rights",
                  },
                ],
                "statement": "openownership-register-3",
                "statementDate": "2017-01-01",
              },
              "note": "ownership-of-shares-75-to-100-percent; voting-rights-75-to-100-percent",
              "since": "2017-01-01",
              "stakePercent": 75,
              "stakeQualifier": "MORE_THAN",
              "tags": [
                "shareholding",
                "voting-rights",
              ],
            },
            "key": "openownership-register-3",
            "kind": "OWNERSHIP",
            "participants": [
              {
                "entity": "openownership-register-2",
                "role": "OWNER",
              },
              {
                "entity": "openownership-register-1",
                "role": "OWNED",
              },
            ],
            "relations": [],
          },
          {
            "citations": [
              {
                "source": "source:["Old Register",{"titleInferred":true,"publisher":"Old Register","date":"2022-04-15","extra":{"publicationDetails":{"bodsVersion":"0.2"}}}]",
              },
            ],
            "fields": {
              "extra": {
                "statement": "openownership-register-5",
                "statementDate": "2019-01-01",
              },
              "note": "The interested party is not specified: no-beneficial-owners (None.).",
              "tags": [
                "unspecified-party",
                "no-beneficial-owners",
              ],
            },
            "key": "openownership-register-5",
            "kind": "STATEMENT",
            "participants": [
              {
                "entity": "openownership-register-1",
                "role": "SUBJECT",
              },
            ],
            "relations": [],
          },
        ],
        "entities": [
          {
            "country": null,
            "description": null,
            "extra": {
              "birthDate": "1960-01-01",
              "nationalities": [
                {
                  "code": "DK",
                  "name": "Denmark",
                },
              ],
              "personType": "knownPerson",
              "publicationDetails": {
                "bodsVersion": "0.2",
                "publicationDate": "2022-04-15",
                "publisher": {
                  "name": "Old Register",
                },
              },
              "statement": "openownership-register-2",
              "statementDate": "2017-01-01",
            },
            "identifiers": [],
            "key": "openownership-register-2",
            "kind": "PERSON",
            "name": "Bo Lund",
            "names": [],
          },
          {
            "country": "GB",
            "description": null,
            "extra": {
              "entityType": "registeredEntity",
              "incorporatedInJurisdiction": {
                "code": "GB",
                "name": "United Kingdom",
              },
              "publicationDetails": {
                "bodsVersion": "0.2",
                "publicationDate": "2022-04-15",
                "publisher": {
                  "name": "Old Register",
                },
              },
              "statement": "openownership-register-4",
              "statementDate": "2019-01-01",
            },
            "identifiers": [],
            "key": "openownership-register-1",
            "kind": "COMPANY",
            "name": "Sund Bank plc",
            "names": [],
          },
        ],
        "issues": [],
        "losses": {
          "statements that a later one replaces": 1,
        },
        "sources": [
          {
            "fields": {
              "date": "2022-04-15",
              "extra": {
                "publicationDetails": {
                  "bodsVersion": "0.2",
                },
              },
              "kind": "REGISTRY",
              "publisher": "Old Register",
              "url": "https://register.example/psc.html",
            },
            "key": "source:["Persons with significant control",{"publisher":"Old Register","url":"https://register.example/psc.html","date":"2022-04-15","kind":"REGISTRY","extra":{"publicationDetails":{"bodsVersion":"0.2"}}}]",
            "slug": "Persons with significant control 2022-04-15",
            "title": "Persons with significant control",
          },
          {
            "fields": {
              "date": "2022-04-15",
              "extra": {
                "publicationDetails": {
                  "bodsVersion": "0.2",
                },
              },
              "publisher": "Old Register",
              "titleInferred": true,
            },
            "key": "source:["Old Register",{"titleInferred":true,"publisher":"Old Register","date":"2022-04-15","extra":{"publicationDetails":{"bodsVersion":"0.2"}}}]",
            "slug": "Old Register 2022-04-15",
            "title": "Old Register",
          },
        ],
      }
    `);
  });

  it('reads a file of one statement, and names parties that no statement describes by their ids', async () => {
    const { entities, claims, sources, losses } = await draftsOf(await bods.open([`${FOLDER}/single-0.1.json`], {}));
    expect(entities.map(({ kind, name, tags }) => `${kind} ${name} ${String(tags)}`)).toEqual([
      'COMPANY 00000000-0000-4000-8000-0000000000a2 undescribed',
      'PERSON 00000000-0000-4000-8000-0000000000a3 undescribed',
    ]);
    expect(claims[0]?.fields).toMatchObject({ stakePercent: 60, stakeQualifier: 'EXACT' });
    expect(sources[0]).toMatchObject({
      title: 'Kelp Register',
      fields: {
        kind: 'REGISTRY',
        extra: {
          source: { assertedBy: [{ name: 'Kelp Pay', uri: 'https://kelp.example/' }] },
          publicationDetails: { license: 'https://licence.example/' },
        },
      },
    });
    expect(losses).toEqual({});
  });

  it('reads a single value in place of a list, and rejects what is no statement', async () => {
    const { entities, claims, issues } = await draftsOf(await bods.open([`${FOLDER}/loose-0.4.jsonl`], {}));
    expect(issues).toEqual([expect.stringContaining('loose-0.4.jsonl:1: expected a statement of BODS')]);
    expect(entities).toMatchObject([
      {
        name: 'Kelp Pay',
        names: [{ name: 'Kelp', type: 'ALIAS' }],
        identifiers: [{ scheme: 'REGISTRATION', value: 'NO-BRC-912345678' }],
        extra: { source: { description: 'Extract', license: 'CC0' } },
      },
      { name: 'Ada Kelp', kind: 'PERSON', extra: { identifiers: [{ id: 'misplaced' }] } },
    ]);
    expect(claims[0]?.fields).toMatchObject({
      note: 'The interested party is not specified: interestedPartyExemptFromDisclosure (Not obliged.).',
      extra: { interests: { type: 'otherInfluenceOrControl' } },
    });
  });
});
