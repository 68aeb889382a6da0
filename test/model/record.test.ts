import { expect, test } from 'vitest';

import { reportOn } from '../dataset/folder.ts';
import { filesOf, sample } from '../dataset/sample.ts';

type Edits = Readonly<Record<string, unknown>>;

/*
 * Each row is one rule: its name, the changes to a valid data set, and the complete report. A path has the file, the id or
 * kind of the record, and the field; undefined deletes the field.
 */
const cases: readonly (readonly [rule: string, edits: Edits, report: readonly string[]])[] = [
  [
    'a source has no field of another name',
    { 'sources.report.titel': 'x' },
    ['sources.jsonl:2 titel: expected no field of this name (did you mean title?), got "x"'],
  ],
  [
    'a source may leave out what it does not know',
    { 'sources.report.note': undefined, 'sources.report.publisher': undefined, 'sources.report.url': undefined },
    [],
  ],
  [
    "a source's id has small letters, digits and hyphens",
    { 'sources.report.id': 'Report', 'claims.STATEMENT.citations.1.source': 'echos-2018' },
    [
      'sources.jsonl:2 id: expected an id of a-z, 0-9 and hyphens, other than the two letters of a country (did you mean report?), got "Report"',
    ],
  ],
  [
    "a source's id is not two letters",
    { 'sources.report.id': 'rp', 'claims.STATEMENT.citations.1.source': 'rp' },
    ['sources.jsonl:2 id: expected an id of a-z, 0-9 and hyphens, other than the two letters of a country, got "rp"'],
  ],
  [
    'an id begins with a letter or a digit',
    { 'sources.report.id': '-report', 'claims.STATEMENT.citations.1.source': 'echos-2018' },
    ['sources.jsonl:2 id: expected an id that begins with a letter or a digit (did you mean report?), got "-report"'],
  ],
  [
    "a source's title is not empty",
    { 'sources.report.title': ' ' },
    ['sources.jsonl:2 title: expected text that is not empty, got " "'],
  ],
  [
    "a source's titleInferred is true or false",
    { 'sources.report.titleInferred': 'no' },
    ['sources.jsonl:2 titleInferred: expected true or false, got "no"'],
  ],
  [
    "a source's publisher is text or null",
    { 'sources.report.publisher': 5 },
    ['sources.jsonl:2 publisher: expected text that is not empty, or null, got 5'],
  ],
  [
    "a source's date is a partial date",
    { 'sources.report.date': '2018-6' },
    [
      'sources.jsonl:2 date: expected a date such as 2018, 2018-06 or 2018-06-08, or null (did you mean 2018-06?), got "2018-6"',
    ],
  ],
  [
    "a source's date is in the calendar",
    { 'sources.report.date': '2018-02-30' },
    ['sources.jsonl:2 date: expected a date such as 2018, 2018-06 or 2018-06-08, or null, got "2018-02-30"'],
  ],
  [
    "a source's url is an address of the web",
    { 'sources.report.url': 'ftp://example.org/' },
    ['sources.jsonl:2 url: expected an http or https address, got "ftp://example.org/"'],
  ],
  [
    "a source's url is whole",
    { 'sources.report.url': 'https://' },
    ['sources.jsonl:2 url: expected an http or https address, got "https://"'],
  ],
  [
    "a source's url has no spaces",
    { 'sources.report.url': 'https://example.org/a b' },
    ['sources.jsonl:2 url: expected an http or https address, got "https://example.org/a b"'],
  ],
  [
    'an empty text says nothing',
    {
      'sources.report.note': '',
      'entities.ant.description': '',
      'claims.ROLE.seenFrom': '',
      'claims.ROLE.title': '',
      'claims.ROLE.citations.0.note': '',
    },
    [],
  ],
  [
    'text has no half characters',
    { 'sources.report.note': 'a\ud83d' },
    ['sources.jsonl:2 note: expected text without unpaired surrogates (U+D83D), or null, got "a\\ud83d"'],
  ],
  [
    'text has no NUL',
    { 'sources.report.title': 'A \u0000 title' },
    ['sources.jsonl:2 title: expected text without control characters (U+0000), got "A \\u0000 title"'],
  ],
  [
    'text has no control character, wherever it is',
    {
      'sources.report.publisher': 'a\tb',
      'sources.report.note': 'a\nb',
      'entities.alipay.name': 'a\u007f',
      'entities.alipay.names.0.name': 'a\u0085b',
      'entities.alipay.names.0.note': 'a\u009bb',
      'entities.alipay.description': 'a\u001fb',
      'claims.ROLE.summary': 'a\u0001b',
      'claims.ROLE.title': 'a\rb',
      'claims.ROLE.note': 'a\fb',
      'claims.ROLE.participants.0.roleText': 'a\u000bb',
      'claims.ROLE.citations.0.note': 'a\u0002b',
      'claims.METRIC.metric.definition': 'a\u0003b',
    },
    [
      'claims.jsonl:3 summary: expected text without control characters (U+0001), got "a\\u0001b"',
      'claims.jsonl:3 participants[0].roleText: expected text without control characters (U+000B), or null, got "a\\u000bb"',
      'claims.jsonl:3 citations[0].note: expected text without control characters (U+0002), or null, got "a\\u0002b"',
      'claims.jsonl:3 title: expected text without control characters (U+000D), or null, got "a\\rb"',
      'claims.jsonl:3 note: expected text without control characters (U+000C), or null, got "a\\fb"',
      'claims.jsonl:7 metric.definition: expected text without control characters (U+0003), or null, got "a\\u0003b"',
      'entities.jsonl:1 name: expected text without control characters (U+007F), got "a\\u007f"',
      'entities.jsonl:1 names[0].name: expected text without control characters (U+0085), got "a\\u0085b"',
      'entities.jsonl:1 names[0].note: expected text without control characters (U+009B), or null, got "a\\u009bb"',
      'entities.jsonl:1 description: expected text without control characters (U+001F), or null, got "a\\u001fb"',
      'sources.jsonl:2 publisher: expected text without control characters (U+0009), or null, got "a\\tb"',
      'sources.jsonl:2 note: expected text without control characters (U+000A), or null, got "a\\nb"',
    ],
  ],
  [
    'text has no line or paragraph separator, and no code point that is no character',
    { 'sources.report.title': 'a\u2028b', 'sources.report.publisher': 'a\u2029b', 'sources.report.note': 'a\uffffb' },
    [
      'sources.jsonl:2 title: expected text without line or paragraph separators (U+2028), got "a\\u2028b"',
      'sources.jsonl:2 publisher: expected text without line or paragraph separators (U+2029), or null, got "a\\u2029b"',
      'sources.jsonl:2 note: expected text without noncharacter code points (U+FFFF), or null, got "a\uffffb"',
    ],
  ],
  [
    'text has no spaces around it, of whatever width',
    { 'sources.report.title': '  A title', 'sources.report.publisher': 'Ant\u00a0', 'sources.report.note': '\ufeffx' },
    [
      'sources.jsonl:2 title: expected text without leading or trailing spaces, got "  A title"',
      'sources.jsonl:2 publisher: expected text without leading or trailing spaces, or null, got "Ant\u00a0"',
      'sources.jsonl:2 note: expected text without leading or trailing spaces, or null, got "\ufeffx"',
    ],
  ],
  [
    'text has something to see',
    { 'sources.report.title': '\u200b', 'entities.ant.name': '\u2060\u0301' },
    [
      'entities.jsonl:2 name: expected text that is not empty, got "\u2060\u0301"',
      'sources.jsonl:2 title: expected text that is not empty, got "\u200b"',
    ],
  ],
  [
    'text has no direction that is left open, or closed without having begun',
    {
      'sources.report.title': 'a\u202eb',
      'sources.report.publisher': 'a\u2069b',
      'sources.report.note': '\u2066\u202ba\u2069\u202c',
    },
    [
      'sources.jsonl:2 title: expected text that closes every bidirectional control, got "a\\u202eb"',
      'sources.jsonl:2 publisher: expected text that closes every bidirectional control, or null, got "a\\u2069b"',
      'sources.jsonl:2 note: expected text that closes every bidirectional control, or null, got "\\u2066\\u202ba\\u2069\\u202c"',
    ],
  ],
  [
    'text may be of any script, and hold marks, joiners and closed directions',
    {
      'sources.report.title': 'بَنْك\u200c دُبَي',
      'sources.report.publisher': 'बैंक\u200d บริษัท 支付宝 👩\u200d💻 e\u0301',
      'sources.report.note': 'x \u2067שלום\u2069 y \u200f',
    },
    [],
  ],
  [
    "a source's url has no user name, no hidden character and no backslash",
    { 'sources.report.url': 'https://paypal.com@evil.example/' },
    [
      'sources.jsonl:2 url: expected an address without a user name before its host, got "https://paypal.com@evil.example/"',
    ],
  ],
  [
    "a source's url has no empty user name",
    { 'sources.report.url': 'https://@evil.example/' },
    ['sources.jsonl:2 url: expected an address without a user name before its host, got "https://@evil.example/"'],
  ],
  [
    "a source's url turns no direction",
    { 'sources.report.url': 'https://example.org/\u202efdp.exe' },
    [
      'sources.jsonl:2 url: expected an address without control or invisible characters (U+202E), got "https://example.org/\\u202efdp.exe"',
    ],
  ],
  [
    "a source's url has no control characters",
    { 'sources.report.url': 'https://example.org/\u0001' },
    [
      'sources.jsonl:2 url: expected an address without control or invisible characters (U+0001), got "https://example.org/\\u0001"',
    ],
  ],
  [
    "a source's url has no invisible characters",
    { 'sources.report.url': 'https://exam\u00adple.org/' },
    [
      'sources.jsonl:2 url: expected an address without control or invisible characters (U+00AD), got "https://exam\u00adple.org/"',
    ],
  ],
  [
    "a source's url has no backslash",
    { 'sources.report.url': 'https://paypal.com\\@evil.example/' },
    ['sources.jsonl:2 url: expected an address without a backslash, got "https://paypal.com\\\\@evil.example/"'],
  ],
  [
    "a source's url has a host",
    { 'sources.report.url': 'https:///example.org' },
    ['sources.jsonl:2 url: expected an http or https address, got "https:///example.org"'],
  ],
  [
    "a source's url may hold other scripts and an at sign behind the host",
    { 'sources.report.url': 'HTTPS://例え.jp:8443/新聞/@me?x=a@b#@' },
    [],
  ],
  [
    'an entity has no field of another name',
    { 'entities.ant.__proto__': 1 },
    ['entities.jsonl:2 __proto__: expected no field of this name (put columns of your own into extra), got 1'],
  ],
  [
    'an entity has no field that every object inherits',
    { 'entities.ant.constructor': 1 },
    ['entities.jsonl:2 constructor: expected no field of this name (put columns of your own into extra), got 1'],
  ],
  [
    'an own column has a name that every reader keeps',
    { 'entities.ant.extra': { ['__proto__']: 1 } },
    ['entities.jsonl:2 extra.__proto__: expected a key other than __proto__, got 1'],
  ],
  [
    'an entity needs an id, a kind and a name only',
    {
      'entities.ant.names': undefined,
      'entities.ant.country': undefined,
      'entities.ant.description': undefined,
      'entities.ant.tags': null,
      'entities.ant.extra': null,
    },
    [],
  ],
  [
    "an entity's id has small letters, digits and hyphens",
    { 'entities.ant.id': 'ant_' },
    [
      'claims.jsonl:2 participants[0].entity: expected the id of an entity, got "ant"',
      'claims.jsonl:3 participants[1].entity: expected the id of an entity, got "ant"',
      'claims.jsonl:4 participants[0].entity: expected the id of an entity, got "ant"',
      'claims.jsonl:5 participants[1].entity: expected the id of an entity, got "ant"',
      'claims.jsonl:6 participants[0].entity: expected the id of an entity, got "ant"',
      'entities.jsonl:2 id: expected an id of a-z, 0-9 and hyphens (did you mean ant?), got "ant_"',
    ],
  ],
  [
    "an entity's kind is in the vocabulary",
    { 'entities.ant.kind': 'Company' },
    [
      'entities.jsonl:2 kind: expected one of COMPANY, BANK, WALLET, PERSON, COUNTRY, MERCHANT, INVESTOR, REGULATOR, PUBLICATION, PAYMENT_METHOD, EXCHANGE, PRODUCT (did you mean COMPANY?), got "Company"',
    ],
  ],
  [
    'an entity has a name',
    { 'entities.ant.name': '' },
    ['entities.jsonl:2 name: expected text that is not empty, got nothing'],
  ],
  [
    'a name is an object',
    { 'entities.alipay.names.0': 'Zhifubao' },
    ['entities.jsonl:1 names[0]: expected an object, got "Zhifubao"'],
  ],
  [
    'a name has a text',
    { 'entities.alipay.names.0.name': '' },
    ['entities.jsonl:1 names[0].name: expected text that is not empty, got nothing'],
  ],
  [
    'an alias of version 1 has no language',
    { 'entities.alipay.aliases': [{ name: 'Zhifubao', language: 'zh' }] },
    ['entities.jsonl:1 aliases[0].language: expected no field of this name, got "zh"'],
  ],
  [
    "a name's note is text or null",
    { 'entities.alipay.names.0.note': 0 },
    ['entities.jsonl:1 names[0].note: expected text that is not empty, or null, got 0'],
  ],
  [
    "an entity's country is a code in upper case",
    { 'entities.ant.country': 'cn' },
    [
      'entities.jsonl:2 country: expected an ISO 3166-1 alpha-2 code in upper case, or null (did you mean CN?), got "cn"',
    ],
  ],
  [
    "an entity's country is assigned, and a usual slip is told",
    { 'entities.ant.country': 'UK' },
    [
      'entities.jsonl:2 country: expected an ISO 3166-1 alpha-2 code in upper case, or null (did you mean GB?), got "UK"',
    ],
  ],
  [
    'a region is no country',
    { 'entities.ant.country': 'EU' },
    [
      'entities.jsonl:2 country: expected an ISO 3166-1 alpha-2 code in upper case, or null (EU is not a country: list its countries, or name a region), got "EU"',
    ],
  ],
  [
    'a country that is none is no entity either',
    {
      'entities.fr.country': 'UK',
      'entities.fr.id': 'uk',
      'entities.bnp.country': null,
      'claims.PARTNERSHIP.markets': [],
      'claims.MARKET_PRESENCE.markets': ['EL'],
      'claims.MARKET_PRESENCE.participants.1.entity': 'uk',
    },
    [
      'claims.jsonl:8 markets[0]: expected an ISO 3166-1 alpha-2 code in upper case (did you mean GR?), got "EL"',
      'entities.jsonl:7 country: expected an ISO 3166-1 alpha-2 code in upper case, or null (did you mean GB?), got "UK"',
      'entities.jsonl:7 id: expected an ISO 3166-1 alpha-2 code in lower case (did you mean GB?), got "uk"',
    ],
  ],
  ["an entity's country may be built in", { 'entities.ant.country': 'DE' }, []],
  [
    'a person has no country',
    { 'entities.eric.country': 'CN' },
    ['entities.jsonl:6 country: expected null, as a PERSON has no country, got "CN"'],
  ],
  [
    "a country's own code is its country",
    { 'entities.fr.country': 'CN' },
    ['entities.jsonl:7 country: expected FR, the code of the country itself, got "CN"'],
  ],
  ["a country's country is its own code if it is left out", { 'entities.fr.country': null }, []],
  [
    "a country's id has two letters",
    {
      'entities.fr.id': 'france',
      'entities.bnp.country': null,
      'claims.PARTNERSHIP.markets': [],
      'claims.MARKET_PRESENCE.markets': [],
      'claims.MARKET_PRESENCE.participants': [{ entity: 'alipay', role: 'SUBJECT', roleText: null }],
    },
    ['entities.jsonl:7 id: expected a country code of two letters for kind COUNTRY, got "france"'],
  ],
  [
    'two letters are a country',
    { 'entities.fr.kind': 'COMPANY' },
    [
      'entities.jsonl:7 id: expected an id other than two letters for kind COMPANY, as those are reserved for countries, got "fr"',
    ],
  ],
  [
    'a claim has no field of another name',
    { 'claims.ROLE.Title': 'x' },
    ['claims.jsonl:3 Title: expected no field of this name (did you mean title?), got "x"'],
  ],
  [
    'a claim needs a kind, participants and citations only',
    {
      'claims.ROLE': {
        kind: 'ROLE',
        participants: [
          { entity: 'eric', role: 'PERSON' },
          { entity: 'ant', role: 'ORGANISATION' },
        ],
        citations: [{ source: 'report' }],
      },
    },
    [],
  ],
  [
    "a claim's id has small letters, digits and hyphens",
    { 'claims.ROLE.id': 'Role-f3' },
    [
      'claims.jsonl:3 id: expected an id of a-z, 0-9 and hyphens, other than the two letters of a country (did you mean role-f3?), got "Role-f3"',
    ],
  ],
  ["a claim's id is any slug", { 'claims.ROLE.id': 'eric-leads-ant' }, []],
  [
    "a claim's kind is in the vocabulary",
    { 'claims.ROLE.kind': 'ROLL' },
    [
      'claims.jsonl:3 kind: expected one of PARTNERSHIP, OWNERSHIP, ROLE, FUNDING_ROUND, INVESTMENT, ACQUISITION, METRIC, MARKET_PRESENCE, STATEMENT, LICENCE, ENFORCEMENT, MEMBERSHIP, PRODUCT_OFFERING (did you mean ROLE?), got "ROLL"',
    ],
  ],
  ['an empty summary is written from the claim', { 'claims.ROLE.summary': '' }, []],
  [
    'a summary has 500 characters at most',
    { 'claims.ROLE.summary': '字'.repeat(501) },
    [
      'claims.jsonl:3 summary: expected a sentence of 1 to 500 characters, got "字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字…',
    ],
  ],
  ['a summary counts characters beyond the first plane once', { 'claims.ROLE.summary': '💴'.repeat(500) }, []],
  [
    'a status is in the vocabulary',
    { 'claims.PARTNERSHIP.status': 'ACTVE' },
    ['claims.jsonl:1 status: expected one of PLANNED, ACTIVE, ENDED, REPORTED (did you mean ACTIVE?), got "ACTVE"'],
  ],
  [
    'a METRIC is REPORTED or PLANNED',
    { 'claims.METRIC.status': 'ACTIVE' },
    ['claims.jsonl:7 status: expected one of PLANNED, REPORTED for kind METRIC, got "ACTIVE"'],
  ],
  [
    'a STATEMENT is REPORTED or PLANNED',
    { 'claims.STATEMENT.status': 'ENDED' },
    ['claims.jsonl:9 status: expected one of PLANNED, REPORTED for kind STATEMENT, got "ENDED"'],
  ],
  [
    'a stage is in the vocabulary',
    { 'claims.PARTNERSHIP.stage': 'LAUNCH' },
    [
      'claims.jsonl:1 stage: expected one of ANNOUNCED, MEMORANDUM, PILOT, LAUNCHED, EXPANDED, TERMINATED or null (did you mean LAUNCHED?), got "LAUNCH"',
    ],
  ],
  [
    'a PARTNERSHIP, an ACQUISITION, an INVESTMENT and a FUNDING_ROUND may have a stage',
    {
      'claims.ACQUISITION.stage': 'TERMINATED',
      'claims.INVESTMENT.stage': 'ANNOUNCED',
      'claims.FUNDING_ROUND.stage': 'ANNOUNCED',
    },
    [],
  ],
  [
    'an OWNERSHIP has no stage',
    { 'claims.OWNERSHIP.stage': 'ANNOUNCED' },
    ['claims.jsonl:2 stage: expected null, as kind OWNERSHIP has no stages, got "ANNOUNCED"'],
  ],
  [
    'a ROLE has no stage',
    { 'claims.ROLE.stage': 'ANNOUNCED' },
    ['claims.jsonl:3 stage: expected null, as kind ROLE has no stages, got "ANNOUNCED"'],
  ],
  [
    'a METRIC has no stage',
    { 'claims.METRIC.stage': 'ANNOUNCED' },
    ['claims.jsonl:7 stage: expected null, as kind METRIC has no stages, got "ANNOUNCED"'],
  ],
  [
    'a MARKET_PRESENCE has no stage',
    { 'claims.MARKET_PRESENCE.stage': 'ANNOUNCED' },
    ['claims.jsonl:8 stage: expected null, as kind MARKET_PRESENCE has no stages, got "ANNOUNCED"'],
  ],
  [
    'a STATEMENT has no stage',
    { 'claims.STATEMENT.stage': 'ANNOUNCED' },
    ['claims.jsonl:9 stage: expected null, as kind STATEMENT has no stages, got "ANNOUNCED"'],
  ],
  [
    'a claim has a participant',
    { 'claims.STATEMENT.participants': [] },
    ['claims.jsonl:9 participants: expected a list with at least one item, got []'],
  ],
  [
    'participants are a list',
    { 'claims.STATEMENT.participants': null },
    ['claims.jsonl:9 participants: expected a list with at least one item, got null'],
  ],
  [
    'a participant is an object',
    { 'claims.STATEMENT.participants.1': 'echos' },
    ['claims.jsonl:9 participants[1]: expected an object, got "echos"'],
  ],
  [
    'a participant has no field of another name',
    { 'claims.STATEMENT.participants.1.text': null },
    ['claims.jsonl:9 participants[1].text: expected no field of this name, got null'],
  ],
  [
    "a participant's entity is text",
    { 'claims.STATEMENT.participants.1.entity': 5 },
    ['claims.jsonl:9 participants[1].entity: expected an id, got 5'],
  ],
  [
    'a participant is an entity',
    { 'claims.STATEMENT.participants.1.entity': 'nobody' },
    ['claims.jsonl:9 participants[1].entity: expected the id of an entity, got "nobody"'],
  ],
  [
    'a participant is no source',
    { 'claims.STATEMENT.participants.1.entity': 'report' },
    ['claims.jsonl:9 participants[1].entity: expected the id of an entity, got "report"'],
  ],
  [
    'an entity takes part once in each role',
    { 'claims.PARTNERSHIP.participants.1': { entity: 'alipay', role: 'PLATFORM', roleText: null } },
    [
      'claims.jsonl:1 participants[1].entity: expected an entity that does not have this role in the claim already, got "alipay"',
    ],
  ],
  [
    "a participant's role is in the vocabulary",
    { 'claims.PARTNERSHIP.participants.0.role': 'PLATTFORM' },
    [
      'claims.jsonl:1 participants[0].role: expected one of 26 roles such as PLATFORM, ACQUIRER, BANK for kind PARTNERSHIP (did you mean PLATFORM?), got "PLATTFORM"',
    ],
  ],
  [
    "a participant's role fits the kind",
    { 'claims.PARTNERSHIP.participants.0.role': 'POSSIBLY_SAME_AS' },
    [
      'claims.jsonl:1 participants[0].role: expected one of 26 roles such as PLATFORM, ACQUIRER, BANK for kind PARTNERSHIP, got "POSSIBLY_SAME_AS"',
    ],
  ],
  [
    "a participant's roleText is text or null",
    { 'claims.PARTNERSHIP.participants.0.roleText': true },
    ['claims.jsonl:1 participants[0].roleText: expected text that is not empty, or null, got true'],
  ],
  [
    'an OWNERSHIP has an OWNER',
    { 'claims.OWNERSHIP.participants.0.role': 'VEHICLE' },
    ['claims.jsonl:2 participants: expected at least one OWNER for kind OWNERSHIP, got VEHICLE, OWNED'],
  ],
  [
    'an OWNERSHIP may have joint OWNERs',
    { 'claims.OWNERSHIP.participants.2': { entity: 'bnp', role: 'OWNER', roleText: null } },
    [],
  ],
  [
    'an OWNERSHIP has an OWNED',
    { 'claims.OWNERSHIP.participants.1.role': 'VEHICLE' },
    ['claims.jsonl:2 participants: expected one OWNED for kind OWNERSHIP, got OWNER, VEHICLE'],
  ],
  [
    'a ROLE has a PERSON and one ORGANISATION',
    { 'claims.ROLE.participants.0': { entity: 'bnp', role: 'ORGANISATION', roleText: null } },
    [
      'claims.jsonl:3 participants: expected at least one PERSON for kind ROLE, got ORGANISATION, ORGANISATION',
      'claims.jsonl:3 participants[1].role: expected one ORGANISATION for kind ROLE, got 2 of them',
    ],
  ],
  [
    'a FUNDING_ROUND has an ISSUER',
    { 'claims.FUNDING_ROUND.participants.0.role': 'EXCHANGE' },
    ['claims.jsonl:4 participants: expected one ISSUER for kind FUNDING_ROUND, got EXCHANGE'],
  ],
  [
    'an INVESTMENT has an INVESTOR and one INVESTEE',
    { 'claims.INVESTMENT.participants.0.role': 'INVESTEE' },
    [
      'claims.jsonl:5 participants: expected at least one INVESTOR for kind INVESTMENT, got INVESTEE, INVESTEE',
      'claims.jsonl:5 participants[1].role: expected one INVESTEE for kind INVESTMENT, got 2 of them',
    ],
  ],
  [
    'an ACQUISITION has BUYERs and a TARGET',
    { 'claims.ACQUISITION.participants.1.role': 'BUYER' },
    ['claims.jsonl:6 participants: expected at least one TARGET for kind ACQUISITION, got BUYER, BUYER'],
  ],
  [
    'a METRIC has a SUBJECT',
    { 'claims.METRIC.participants.0.role': 'ABOUT' },
    ['claims.jsonl:7 participants: expected at least one SUBJECT for kind METRIC, got ABOUT'],
  ],
  [
    'a METRIC may have several SUBJECTs',
    { 'claims.METRIC.participants.1': { entity: 'ant', role: 'SUBJECT', roleText: null } },
    [],
  ],
  [
    'a MARKET_PRESENCE may have several SUBJECTs',
    { 'claims.MARKET_PRESENCE.participants.2': { entity: 'ant', role: 'SUBJECT', roleText: null } },
    [],
  ],
  [
    'a MARKET_PRESENCE is ABOUT its markets',
    { 'claims.MARKET_PRESENCE.participants.1.entity': 'cn' },
    [
      'claims.jsonl:8 participants[1].entity: expected one of the markets as ABOUT in a MARKET_PRESENCE, got "cn"',
      'claims.jsonl:8 markets[0]: expected a country that is an ABOUT participant of this MARKET_PRESENCE, got "FR"',
    ],
  ],
  [
    'a MARKET_PRESENCE is ABOUT each of its markets',
    { 'claims.MARKET_PRESENCE.markets.1': 'CN' },
    ['claims.jsonl:8 markets[1]: expected a country that is an ABOUT participant of this MARKET_PRESENCE, got "CN"'],
  ],
  [
    'a PERSON is a person',
    { 'claims.ROLE.participants.0.entity': 'bnp' },
    [
      'claims.jsonl:3 participants[0].entity: expected an entity of kind PERSON as PERSON, got "bnp", which is of kind BANK',
    ],
  ],
  [
    'an OUTLET is a publication',
    { 'claims.STATEMENT.participants.1.entity': 'bnp' },
    [
      'claims.jsonl:9 participants[1].entity: expected an entity of kind PUBLICATION as OUTLET, got "bnp", which is of kind BANK',
    ],
  ],
  [
    'a market is a code in upper case',
    { 'claims.PARTNERSHIP.markets.1': 'fr' },
    ['claims.jsonl:1 markets[1]: expected an ISO 3166-1 alpha-2 code in upper case (did you mean FR?), got "fr"'],
  ],
  ['a market may be built in', { 'claims.PARTNERSHIP.markets.1': 'DE' }, []],
  [
    'a market stands once',
    { 'claims.PARTNERSHIP.markets.1': 'CN' },
    ['claims.jsonl:1 markets[1]: expected a country that is not already in the list, got "CN"'],
  ],
  [
    'a region is in the vocabulary',
    { 'claims.PARTNERSHIP.region': 'EUROP' },
    [
      'claims.jsonl:1 region: expected one of 57 regions such as WORLD, AFRICA, NORTHERN_AFRICA or null (did you mean EUROPE?), got "EUROP"',
    ],
  ],
  [
    'since, until and date are partial dates',
    { 'claims.PARTNERSHIP.since': '2018/06', 'claims.PARTNERSHIP.until': 2018, 'claims.PARTNERSHIP.date': '2018-13' },
    [
      'claims.jsonl:1 since: expected a date such as 2018, 2018-06 or 2018-06-08, or null (did you mean 2018-06?), got "2018/06"',
      'claims.jsonl:1 until: expected a date such as 2018, 2018-06 or 2018-06-08, or null (did you mean "2018"?), got 2018',
      'claims.jsonl:1 date: expected a date such as 2018, 2018-06 or 2018-06-08, or null, got "2018-13"',
    ],
  ],
  [
    'until is not before since',
    { 'claims.PARTNERSHIP.since': '2019' },
    ['claims.jsonl:1 until: expected a date not before since, which is 2019, got "2018"'],
  ],
  ['until may be within since, as it may be later in it', { 'claims.PARTNERSHIP.since': '2018-06' }, []],
  [
    'seenUntil is not before seenFrom',
    { 'claims.ROLE.seenFrom': '2019-01-01' },
    ['claims.jsonl:3 seenUntil: expected a date not before seenFrom, which is 2019-01-01, got "2018"'],
  ],
  [
    'seenFrom and seenUntil are partial dates',
    { 'claims.ROLE.seenFrom': 'x', 'claims.ROLE.seenUntil': '0000' },
    [
      'claims.jsonl:3 seenFrom: expected a date such as 2018, 2018-06 or 2018-06-08, or null, got "x"',
      'claims.jsonl:3 seenUntil: expected a date such as 2018, 2018-06 or 2018-06-08, or null, got "0000"',
    ],
  ],
  [
    'an amount is above 0',
    { 'claims.FUNDING_ROUND.amounts.0.value': 0 },
    ['claims.jsonl:4 amounts[0].value: expected a number above 0, got 0'],
  ],
  [
    'an amount is a number',
    { 'claims.FUNDING_ROUND.amounts.0.value': '14bn' },
    ['claims.jsonl:4 amounts[0].value: expected a number above 0, got "14bn"'],
  ],
  [
    "an amount's currency is a code",
    { 'claims.FUNDING_ROUND.amounts.0.currency': 'US$' },
    [
      'claims.jsonl:4 amounts[0].currency: expected a currency code of ISO 4217 such as USD, or one of XBT, ETH, USDT, USDC (did you mean USD?), got "US$"',
    ],
  ],
  [
    "an amount's bound is in the vocabulary",
    { 'claims.FUNDING_ROUND.amounts.0.bound': 'EXACT' },
    ['claims.jsonl:4 amounts[0].bound: expected one of MORE_THAN, LESS_THAN or null, got "EXACT"'],
  ],
  [
    "an amount's basis is in the vocabulary",
    { 'claims.FUNDING_ROUND.amounts.0.basis': 'CASH' },
    [
      'claims.jsonl:4 amounts[0].basis: expected one of ROUND_TOTAL, DEAL_VALUE, PER_SHARE, VALUATION, OFFERING, OFFERING_WITH_GREENSHOE, CASH_PART, SHARE_PART, PRE_MONEY, POST_MONEY, REVENUE, FINE, DEBT (did you mean CASH_PART?), got "CASH"',
    ],
  ],
  ['an amount needs a value and a currency', { 'claims.FUNDING_ROUND.amounts.0': { value: 1, currency: 'KES' } }, []],
  ['a METRIC has a metric', { 'claims.METRIC.metric': null }, ['claims.jsonl:7 metric: expected an object, got null']],
  [
    'a METRIC has no amounts',
    { 'claims.METRIC.amounts': [{ value: 1, currency: 'USD', approximate: false, bound: null, basis: 'VALUATION' }] },
    [
      'claims.jsonl:7 amounts: expected an empty list, as a METRIC has its figure in metric, got [{"value":1,"currency":"USD","approximate":false,"bound":nu…',
    ],
  ],
  [
    "a metric's measure is built in or declared",
    { 'claims.METRIC.metric.measure': 'market share' },
    [
      'claims.jsonl:7 metric.measure: expected a built-in measure, or one that vocabulary.json declares (did you mean MARKET_SHARE?), got "market share"',
    ],
  ],
  [
    "a metric's value is a number",
    { 'claims.METRIC.metric.value': '54' },
    ['claims.jsonl:7 metric.value: expected a number (a number, without quotes and separators), got "54"'],
  ],
  [
    "a metric's unit is in the vocabulary",
    { 'claims.METRIC.metric.unit': '%' },
    [
      'claims.jsonl:7 metric.unit: expected PERCENT, COUNT, MULTIPLE, a currency code, or the unit that vocabulary.json gives the measure (did you mean PERCENT?), got "%"',
    ],
  ],
  [
    "a metric's qualifier is in the vocabulary",
    { 'claims.METRIC.metric.qualifier': 'ROUGHLY' },
    ['claims.jsonl:7 metric.qualifier: expected one of EXACT, MORE_THAN, ABOUT, LESS_THAN, got "ROUGHLY"'],
  ],
  ['a metric needs a measure and a value', { 'claims.METRIC.metric': { measure: 'MARKET_SHARE', value: 54 } }, []],
  [
    'a stake is 0 to 100 percent',
    { 'claims.OWNERSHIP.stakePercent': 100.1 },
    ['claims.jsonl:2 stakePercent: expected a number from 0 to 100 or null, got 100.1'],
  ],
  ['a stake is exact unless it has another qualifier', { 'claims.OWNERSHIP.stakeQualifier': null }, []],
  [
    'a qualifier has a stake',
    { 'claims.OWNERSHIP.stakePercent': null },
    ['claims.jsonl:2 stakeQualifier: expected null, as stakePercent is null, got "ABOUT"'],
  ],
  [
    "a stake's qualifier is in the vocabulary",
    { 'claims.OWNERSHIP.stakeQualifier': 'ROUGHLY' },
    ['claims.jsonl:2 stakeQualifier: expected one of EXACT, MORE_THAN, ABOUT, LESS_THAN or null, got "ROUGHLY"'],
  ],
  [
    'a series has the words of the source',
    { 'claims.FUNDING_ROUND.series': 'Series H', 'claims.FUNDING_ROUND.roundType': undefined },
    [],
  ],
  [
    'confidence is 0 to 1',
    { 'claims.ROLE.confidence': 1.01 },
    ['claims.jsonl:3 confidence: expected a number from 0 to 1, got 1.01'],
  ],
  [
    'a tier is in the vocabulary',
    { 'claims.ROLE.tier': 'SEEDS' },
    ['claims.jsonl:3 tier: expected one of SEED, CORE, EXTENDED or null (did you mean SEED?), got "SEEDS"'],
  ],
  [
    'a claim has a citation',
    { 'claims.ROLE.citations': [] },
    ['claims.jsonl:3 citations: expected a list with at least one item, or a defaultSource in dataset.json, got []'],
  ],
  [
    "a citation's source is a source",
    { 'claims.ROLE.citations.0.source': 'echos' },
    ['claims.jsonl:3 citations[0].source: expected the id of a source, got "echos"'],
  ],
  [
    "a citation's page is text or a number",
    { 'claims.ROLE.citations.0.page': 3, 'claims.STATEMENT.citations.0.page': 'ch. 2' },
    [],
  ],
  [
    "a relation's kind is in the vocabulary",
    { 'claims.METRIC.relations.0.kind': 'CONTRADICTS' },
    [
      'claims.jsonl:7 relations[0].kind: expected one of CONFLICTS_WITH, SAME_EVENT, DIFFERENT_MEASURE, REWORDS, PROBABLY_SAME_AS, SUPERSEDED_BY, FOLLOWED_BY, UPDATED_BY, REALISED_BY, CORRECTED_BY, SUPPORTED_BY, INCLUDES, PART_OF_ROUND, got "CONTRADICTS"',
    ],
  ],
  [
    "a relation's claim is a claim",
    { 'claims.METRIC.relations.0.claim': 'statement-f10' },
    ['claims.jsonl:7 relations[0].claim: expected the id of a claim, got "statement-f10"'],
  ],
  [
    "a relation's claim is another claim",
    { 'claims.METRIC.relations.0.claim': 'metric-f7' },
    ['claims.jsonl:7 relations[0].claim: expected another claim, got "metric-f7", which is the claim itself'],
  ],
  [
    'PART_OF_ROUND leads to a FUNDING_ROUND',
    { 'claims.INVESTMENT.relations.0.claim': 'role-f3' },
    ['claims.jsonl:5 relations[0].claim: expected a FUNDING_ROUND, got "role-f3", which is of kind ROLE'],
  ],
  [
    'a relation stands once',
    { 'claims.INVESTMENT.relations.1': { kind: 'PART_OF_ROUND', claim: 'round-f4' } },
    [
      'claims.jsonl:5 relations[1]: expected a relation that the claim does not have already, got {"kind":"PART_OF_ROUND","claim":"round-f4"}',
    ],
  ],
  [
    'a symmetric relation stands on one side',
    { 'claims.STATEMENT.relations': [{ kind: 'CONFLICTS_WITH', claim: 'metric-f7' }] },
    [
      'claims.jsonl:9 relations[0]: expected CONFLICTS_WITH, which holds in both directions, on one of the two claims only, got {"kind":"CONFLICTS_WITH","claim":"metric-f7"}, which claims.jsonl:7 has',
    ],
  ],
  [
    'a directed relation may go both ways, and two claims may have several',
    {
      'claims.FUNDING_ROUND.relations': [{ kind: 'FOLLOWED_BY', claim: 'investment-f5' }],
      'claims.INVESTMENT.relations.1': { kind: 'FOLLOWED_BY', claim: 'round-f4' },
    },
    [],
  ],
  [
    'only a ROLE has a title',
    { 'claims.METRIC.title': 'president' },
    ['claims.jsonl:7 title: expected null, as kind METRIC has no job title, got "president"'],
  ],
  [
    'only kinds that show them have a series, a stake and sightings',
    {
      'claims.PARTNERSHIP.series': 'A',
      'claims.FUNDING_ROUND.stakePercent': 5,
      'claims.FUNDING_ROUND.stakeQualifier': 'EXACT',
      'claims.METRIC.seenFrom': '2018',
      'claims.STATEMENT.seenUntil': '2018',
    },
    [
      'claims.jsonl:1 series: expected null, as kind PARTNERSHIP has no series, got "A"',
      'claims.jsonl:4 stakePercent: expected null, as kind FUNDING_ROUND has no stake, got 5',
      'claims.jsonl:4 stakeQualifier: expected null, as kind FUNDING_ROUND has no stake, got "EXACT"',
      'claims.jsonl:7 seenFrom: expected null, as kind METRIC has no dates of mention, got "2018"',
      'claims.jsonl:9 seenUntil: expected null, as kind STATEMENT has no dates of mention, got "2018"',
    ],
  ],
  [
    'only ENDED is inferred',
    { 'claims.ROLE.status': 'ACTIVE' },
    ['claims.jsonl:3 statusInferred: expected false, as only ENDED can be inferred and the status is ACTIVE, got true'],
  ],
  [
    'statusInferred is true or false',
    { 'claims.ROLE.statusInferred': 'yes' },
    ['claims.jsonl:3 statusInferred: expected true or false, got "yes"'],
  ],
  [
    "a claim's note is text or null",
    { 'claims.ROLE.note': [] },
    ['claims.jsonl:3 note: expected text that is not empty, or null, got []'],
  ],
];

test('the sample is valid', async () => {
  expect(await reportOn(filesOf(sample))).toEqual([]);
});

test.each(cases)('%s', async (_, edits, report) => {
  expect(await reportOn(filesOf(edited(edits)))).toEqual(report);
});

function edited(edits: Edits): typeof sample {
  const copy = structuredClone(sample);
  for (const [path, value] of Object.entries(edits)) {
    const [file = '', record = '', ...fields] = path.split('.');
    const records = Reflect.get(copy, file) as readonly { readonly id: string; readonly kind?: string }[];
    const found = records.find(({ id, kind }) => id === record || kind === record);
    if (!found) throw new Error(`The sample has no ${file} ${record}.`);
    if (fields.length > 0) edit(found, fields, value);
    else Reflect.set(records, records.indexOf(found), value);
  }
  return copy;
}

function edit(target: object, [field = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length > 0) edit(Reflect.get(target, field) as object, rest, value);
  else if (value === undefined) Reflect.deleteProperty(target, field);
  else Object.defineProperty(target, field, { value, enumerable: true, writable: true, configurable: true });
}
