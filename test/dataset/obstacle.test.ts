import { describe, expect, it } from 'vitest';

import { readFiles, reportOn } from './folder.ts';
import { lines } from './sample.ts';

/*
 * What people bring from their spreadsheets, row by row: it is read as it stands, or the message says how to write it.
 */

const sources = [{ id: 'memo', title: 'Memo' }];
const people = [
  { id: 'ada', kind: 'PERSON', name: 'Ada' },
  { id: 'bob', kind: 'PERSON', name: 'Bo' },
];
const entities = [
  { id: 'klarna', kind: 'BANK', name: 'Klarna' },
  { id: 'stripe', kind: 'COMPANY', name: 'Stripe' },
  { id: 'sequoia', kind: 'INVESTOR', name: 'Sequoia' },
  { id: 'fca', kind: 'REGULATOR', name: 'FCA' },
  ...people,
];

type Row = Readonly<Record<string, unknown>>;
type Roles = Readonly<Record<string, string | readonly string[]>>;

function claim(kind: string, roles: Roles, fields: Row = {}): Row {
  const participants = Object.entries(roles).flatMap(([role, ids]) => [ids].flat().map((entity) => ({ entity, role })));
  return { kind, participants, citations: [{ source: 'memo' }], ...fields };
}

const metric = (figure: Row, fields: Row = {}): Row =>
  claim('METRIC', { SUBJECT: 'klarna' }, { metric: figure, ...fields });
const round = (fields: Row, roles: Roles = {}): Row => claim('FUNDING_ROUND', { ISSUER: 'klarna', ...roles }, fields);
const partnership = (fields: Row): Row => claim('PARTNERSHIP', { OTHER: ['klarna', 'stripe'] }, fields);

function filesWith({ claims = [], more = [], cited = [], ...files }: Extra) {
  return {
    'sources.jsonl': lines([...sources, ...cited]),
    'entities.jsonl': lines([...entities, ...more]),
    'claims.jsonl': lines(claims),
    ...files,
  };
}

interface Extra {
  readonly claims?: readonly Row[];
  readonly more?: readonly Row[];
  readonly cited?: readonly Row[];
  readonly 'dataset.json'?: string;
  readonly 'vocabulary.json'?: string;
}

describe('Accepted', () => {
  it.each<[string, Extra]>([
    [
      'a payment method, a card network, an exchange and a product',
      {
        more: [
          { id: 'visa', kind: 'PAYMENT_METHOD', name: 'Visa', tags: ['card-scheme'] },
          { id: 'nyse', kind: 'EXCHANGE', name: 'NYSE', tags: ['securities'] },
          { id: 'm-pesa', kind: 'WALLET', name: 'M-Pesa', tags: ['mobile-money'] },
          { id: 'klarna-card', kind: 'PRODUCT', name: 'Klarna Card' },
        ],
      },
    ],
    [
      'a licence',
      {
        claims: [
          claim(
            'LICENCE',
            { HOLDER: 'klarna', AUTHORITY: 'fca' },
            { licenceType: 'BANKING', licenceNumber: '123', markets: ['GB'] },
          ),
        ],
      },
    ],
    [
      'a fine',
      {
        claims: [
          claim('ENFORCEMENT', { SUBJECT: 'klarna', AUTHORITY: 'fca' }, { amounts: [{ value: 5e6, currency: 'SEK' }] }),
        ],
      },
    ],
    ['a membership', { claims: [claim('MEMBERSHIP', { MEMBER: 'klarna', BODY: 'stripe' })] }],
    [
      'a product on offer',
      {
        more: [{ id: 'later', kind: 'PRODUCT', name: 'Later' }],
        claims: [claim('PRODUCT_OFFERING', { PROVIDER: 'klarna', PRODUCT: 'later' })],
      },
    ],
    [
      'a founding by two co-founders',
      {
        claims: [
          claim('ROLE', { PERSON: ['ada', 'bob'], ORGANISATION: 'klarna' }, { title: 'co-founder', since: '2005' }),
        ],
      },
    ],
    [
      'a loan',
      { claims: [round({ roundType: 'DEBT', amounts: [{ value: 1e8, currency: 'EUR' }] }, { LENDER: 'stripe' })] },
    ],
    ['a listing', { claims: [round({ roundType: 'DIRECT_LISTING' })] }],
    [
      'a market exit',
      {
        claims: [claim('MARKET_PRESENCE', { SUBJECT: 'klarna' }, { markets: ['BR'], status: 'ENDED', until: '2024' })],
      },
    ],
    [
      'SEK, INR, BRL, JPY, KES, NGN and bitcoin',
      {
        claims: ['SEK', 'INR', 'BRL', 'JPY', 'KES', 'NGN', 'XBT', 'USDC'].map((currency) =>
          round({ amounts: [{ value: 1, currency }] }),
        ),
      },
    ],
    ['a figure in SEK', { claims: [metric({ measure: 'REVENUE', value: 1, unit: 'SEK' })] }],
    [
      'pre-seed to series J',
      { claims: ['pre-seed', 'Seed', 'Series D', 'H', 'I', 'series j'].map((series) => round({ series })) },
    ],
    [
      'a growth round, a secondary sale',
      { claims: ['PRIVATE_EQUITY', 'SECONDARY'].map((roundType) => round({ roundType })) },
    ],
    [
      'revenue, profit, volume, employees and customers',
      {
        claims: [
          metric({ measure: 'PROFIT', value: -3, unit: 'SEK' }),
          metric({ measure: 'PAYMENT_VOLUME', value: 1, unit: 'USD' }),
          metric({ measure: 'EMPLOYEES', value: 5000 }),
          metric({ measure: 'CUSTOMERS', value: 1 }),
        ],
      },
    ],
    [
      'a measure of one’s own',
      {
        'vocabulary.json': '{"measures":[{"id":"CARDS_ISSUED","label":"Cards issued","unit":"COUNT"}]}',
        claims: [metric({ measure: 'CARDS_ISSUED', value: 9 })],
      },
    ],
    [
      'cash and share part of a price, and a count of shares',
      {
        claims: [
          claim(
            'ACQUISITION',
            { BUYER: 'stripe', TARGET: 'klarna' },
            {
              amounts: [
                { value: 7e8, currency: 'USD', basis: 'CASH_PART' },
                { value: 2e9, currency: 'USD', basis: 'SHARE_PART' },
              ],
            },
          ),
          claim('METRIC', { SUBJECT: 'stripe' }, { metric: { measure: 'SHARES', value: 11e6 } }),
        ],
      },
    ],
    [
      'Africa, Asia, Latin America, the Nordics, MENA, the EU',
      { claims: ['AFRICA', 'ASIA', 'LATAM', 'NORDICS', 'MENA', 'EU'].map((region) => partnership({ region })) },
    ],
    ['no tier, but tags', { claims: [partnership({ tags: ['nordics', 'bnpl'] })] }],
    [
      'FY2024, 2024-Q1, 2023-04/2024-03 as period or date',
      {
        claims: ['FY2024', '2024-Q1', '2023-04/2024-03'].flatMap((period) => [
          metric({ measure: 'USERS', value: 1, period }),
          metric({ measure: 'CUSTOMERS', value: 1 }, { date: period }),
        ]),
      },
    ],
    [
      'two buyers, joint owners, two targets',
      {
        claims: [
          claim('ACQUISITION', { BUYER: ['stripe', 'sequoia'], TARGET: ['klarna', 'fca'] }),
          claim('OWNERSHIP', { OWNER: ['stripe', 'sequoia'], OWNED: 'klarna' }),
        ],
      },
    ],
    [
      'lead and other investors of a round',
      { claims: [round({ series: 'H' }, { LEAD_INVESTOR: 'sequoia', INVESTOR: ['stripe'] })] },
    ],
    [
      'one company in two roles',
      { claims: [claim('PARTNERSHIP', { ISSUING_BANK: 'klarna', SPONSOR_BANK: 'klarna', PROCESSOR: 'stripe' })] },
    ],
    [
      'LEI, Wikidata, ticker, legal name, name with language',
      {
        more: [
          {
            id: 'paypal',
            kind: 'COMPANY',
            name: 'PayPal',
            names: [{ name: 'PayPal Holdings, Inc.', type: 'LEGAL', language: 'en' }],
            identifiers: [
              { scheme: 'WIKIDATA', value: 'Q483959' },
              { scheme: 'TICKER', value: 'XNAS:PYPL' },
            ],
          },
        ],
      },
    ],
    [
      'own columns',
      {
        claims: [
          partnership({ extra: { analyst: 'me', reviewedOn: '2024-05-02', scores: [1, 2], nested: { a: null } } }),
        ],
      },
    ],
    ['own ids', { claims: [partnership({ id: 'klarna-0001' })] }],
    [
      'sources without an address',
      {
        cited: [
          { id: 'talk', title: 'A talk', kind: 'INTERVIEW' },
          { id: 'book', title: 'A book', kind: 'BOOK', publisher: 'Press', date: '2019' },
          { id: 'sheet', title: 'market.xlsx', kind: 'FILE' },
        ],
      },
    ],
    [
      'page, quote and day of retrieval',
      {
        claims: [
          partnership({ citations: [{ source: 'memo', page: 3, quote: 'It works.', retrievedOn: '2024-05-02' }] }),
        ],
      },
    ],
    ['no confidence', { claims: [partnership({ confidence: null })] }],
    [
      'countries that no line defines',
      {
        more: [{ id: 'nubank', kind: 'BANK', name: 'Nubank', country: 'BR' }],
        claims: [partnership({ markets: ['SE', 'KE', 'XK'] })],
      },
    ],
    ['a text of 200 characters', { claims: [partnership({ summary: 'x'.repeat(200) })] }],
    ['no description, or an empty one', { more: [{ id: 'a1', kind: 'BANK', name: 'A', description: '' }] }],
    [
      'no citation, but a default source',
      {
        'dataset.json': '{"id":"mine","title":"Mine","defaultSource":"memo","defaultConfidence":0.8}',
        claims: [partnership({ citations: [] })],
      },
    ],
    ['a currency that was withdrawn', { claims: [round({ amounts: [{ value: 1, currency: 'ATS' }] })] }],
  ])('%s', async (_, extra) => {
    expect(await reportOn(filesWith(extra))).toEqual([]);
  });
});

describe('Explained', () => {
  it.each<[string, Extra, string]>([
    ['a neobank', { more: [{ id: 'n1', kind: 'NEOBANK', name: 'N' }] }, 'did you mean BANK, with tags: ["neobank"]?'],
    [
      'a crypto exchange',
      { more: [{ id: 'n1', kind: 'CRYPTO_EXCHANGE', name: 'N' }] },
      'did you mean EXCHANGE, with tags: ["crypto"]?',
    ],
    ['a broker', { more: [{ id: 'n1', kind: 'broker', name: 'N' }] }, 'did you mean COMPANY, with tags: ["broker"]?'],
    ['a license', { claims: [claim('LICENSE', { HOLDER: 'klarna' })] }, 'did you mean LICENCE?'],
    [
      'a name change',
      { claims: [claim('NAME_CHANGE', { SUBJECT: 'klarna' })] },
      'give the entity the old name, as one of names, with type: "FORMER"',
    ],
    ['a merger', { claims: [claim('MERGER', { BUYER: 'klarna' })] }, 'did you mean ACQUISITION?'],
    [
      'a founding',
      { claims: [claim('FOUNDING', { PERSON: 'ada' })] },
      'did you mean ROLE, with the founders as PERSON and title: "founder"?',
    ],
    [
      'a borrower',
      { claims: [claim('PARTNERSHIP', { BORROWER: 'klarna' })] },
      'did you mean ISSUER, in a FUNDING_ROUND with roundType: "DEBT"?',
    ],
    [
      'a currency in lower case',
      { claims: [round({ amounts: [{ value: 1, currency: 'sek' }] })] },
      'did you mean SEK?',
    ],
    ['a dollar sign', { claims: [round({ amounts: [{ value: 1, currency: '$' }] })] }, 'did you mean USD?'],
    [
      'shares as money',
      { claims: [round({ amounts: [{ value: 1, currency: 'SHARES' }] })] },
      'a number of shares is a METRIC with the measure SHARES',
    ],
    [
      'cash',
      { claims: [round({ amounts: [{ value: 1, currency: 'USD', basis: 'CASH' }] })] },
      'did you mean CASH_PART?',
    ],
    ['EU among the markets', { claims: [partnership({ markets: ['EU'] })] }, 'name a region'],
    ['UK', { claims: [partnership({ markets: ['UK'] })] }, 'did you mean GB?'],
    ['Sweden', { more: [{ id: 'n1', kind: 'BANK', name: 'N', country: 'Sweden' }] }, 'did you mean SE?'],
    [
      'a quarter as the date of a deal',
      { claims: [partnership({ date: '2024-Q1' })] },
      'the period of a figure belongs in metric.period',
    ],
    ['percent of confidence', { claims: [partnership({ confidence: 95 })] }, 'did you mean 0.95?'],
    [
      'percent of confidence in dataset.json',
      { 'dataset.json': '{"id":"mine","title":"Mine","defaultConfidence":70}' },
      'did you mean 0.7?',
    ],
    ['a month before its year', { claims: [partnership({ date: '03/2024' })] }, 'did you mean 2024-03?'],
    ['a month in words', { claims: [partnership({ since: 'Mar 2024' })] }, 'did you mean 2024-03?'],
    ['a day in words', { claims: [partnership({ since: '5 March 2024' })] }, 'did you mean 2024-03-05?'],
    ['a day that comes first', { claims: [partnership({ until: '31.12.2024' })] }, 'did you mean 2024-12-31?'],
    ['a month that comes first', { claims: [partnership({ until: '12/31/2024' })] }, 'did you mean 2024-12-31?'],
    [
      'a day that may be a month',
      { claims: [partnership({ until: '01/02/2024' })] },
      '(year, month and day, in this order)',
    ],
    ['a year without quotes', { claims: [partnership({ date: 2024 })] }, 'did you mean "2024"?'],
    [
      'slashes in the date of a citation',
      { claims: [partnership({ citations: [{ source: 'memo', retrievedOn: '2024/3/5' }] })] },
      'did you mean 2024-03-05?',
    ],
    [
      'separators in an amount',
      { claims: [round({ amounts: [{ value: '5,000,000', currency: 'SEK' }] })] },
      '(a number, without quotes and separators)',
    ],
    [
      'a percent sign in a stake',
      { claims: [claim('OWNERSHIP', { OWNER: 'klarna', OWNED: 'stripe' }, { stakePercent: '12.5%' })] },
      '(a number, without quotes or percent sign)',
    ],
    [
      'a role in lower case, where the kind has it',
      { claims: [claim('FUNDING_ROUND', { issuer: 'klarna' })] },
      'did you mean ISSUER?',
    ],
    ['the id of a source alone', { claims: [partnership({ citations: ['memo'] })] }, 'did you mean {"source":"memo"}?'],
    ['one market', { claims: [partnership({ markets: 'SE' })] }, 'did you mean ["SE"]?'],
    [
      'a column for the round',
      { claims: [claim('FUNDING_ROUND', { ISSUER: 'klarna' }, { round: 'Seed' })] },
      'did you mean series?',
    ],
    ['done', { claims: [partnership({ status: 'DONE' })] }, 'did you mean ACTIVE?'],
    ['announced', { claims: [partnership({ status: 'ANNOUNCED' })] }, 'did you mean ACTIVE, with stage: "ANNOUNCED"?'],
    ['an own tier', { claims: [partnership({ tier: 'NORDICS' })] }, 'expected one of SEED, CORE, EXTENDED or null'],
    [
      'an identifier as a column',
      { more: [{ id: 'n1', kind: 'BANK', name: 'N', wikidata: 'Q1' }] },
      'identifiers: [{"scheme": "WIKIDATA", "value": …}]',
    ],
    ['an own column', { claims: [partnership({ analyst: 'me' })] }, 'put columns of your own into extra'],
    ['an own id', { claims: [partnership({ id: 'KLARNA_0001' })] }, 'did you mean klarna-0001?'],
    [
      'a file as an address',
      { cited: [{ id: 'f1', title: 'F', url: 'file:///S:/market.xlsx' }] },
      'leave url out, and give kind FILE',
    ],
    ['an unknown measure', { claims: [metric({ measure: 'CARDS', value: 1 })] }, 'one that vocabulary.json declares'],
    [
      'a sum of money without its currency',
      { claims: [metric({ measure: 'REVENUE', value: 1 })] },
      'the code of a currency, as REVENUE is a sum of money',
    ],
    [
      'the same line twice',
      { claims: [partnership({}), partnership({})] },
      'claims.jsonl:2: expected a line that does not repeat claims.jsonl:1',
    ],
  ])('%s', async (_, extra, hint) => {
    expect((await reportOn(filesWith(extra))).join('\n')).toContain(hint);
  });
});

it('periods, rounds, names and defaults are read as what they mean', async () => {
  const { claims } = await readFiles(
    filesWith({
      claims: [
        metric({ measure: 'USERS', value: 1 }, { id: 'c1', date: '2024-Q1' }),
        round({ id: 'c2', series: 'Series H' }),
        claim('MARKET_PRESENCE', { SUBJECT: 'klarna' }, { id: 'c3', markets: ['SE'] }),
      ],
    }),
  );
  expect(claims).toMatchObject([
    { date: null, status: 'REPORTED', metric: { unit: 'COUNT', qualifier: 'EXACT', from: '2024-01', to: '2024-03' } },
    { status: 'ACTIVE', series: 'Series H', roundType: 'SERIES_H', confidence: 0.5, confidenceInferred: true },
    { participants: [{ role: 'SUBJECT' }, { entity: 'se', role: 'ABOUT' }], summary: 'Klarna is available in Sweden.' },
  ]);
});
