import type { Engine } from '../../src/engine/engine.ts';
import { loadDataset } from '../../src/load/load.ts';
import { type Files, readFiles } from '../dataset/folder.ts';

/* Two data sets that share nothing with the shipped one. The first is loaded four times: with changes, without a claim, and with it again. */

/** Loads all versions, one after the other. */
export async function loadLivingData(engine: Engine): Promise<void> {
  for (const files of [NORDIC, REVISED, SHORTENED, REVISED, RIVAL]) await loadDataset(engine, await readFiles(files));
}

/** Loads only the first version of the first data set. */
export async function loadOneDataset(engine: Engine): Promise<void> {
  await loadDataset(engine, await readFiles(NORDIC));
}

type Line = Readonly<Record<string, unknown>>;

const SOURCES: readonly Line[] = [
  { id: 'founder-interview', title: 'Conversation with a founder', kind: 'INTERVIEW', date: '2026-02-10' },
  {
    id: 'nordic-news-1',
    title: 'Fjordpay raises SEK 900 million',
    publisher: 'Nordic News',
    url: 'https://news.example/fjordpay',
    kind: 'NEWS',
    date: '2026-01-15',
  },
  { id: 'register', title: 'Register of licensed firms', publisher: 'Tilsynet', kind: 'REGISTRY' },
];

const ENTITIES: readonly Line[] = [
  {
    id: 'fjordpay',
    kind: 'COMPANY',
    name: 'Fjordpay',
    country: 'SE',
    names: [
      { name: 'Fjordpay Aktiebolag', type: 'LEGAL', language: 'sv' },
      { name: 'Bergbetalning', type: 'FORMER', language: 'sv', note: 'until 2021' },
      { name: '峡湾支付', type: 'TRANSLATION', language: 'zh-Hans' },
    ],
    identifiers: [
      { scheme: 'LEI', value: '5299000FJORDPAY00063', source: 'register' },
      { scheme: 'TICKER', value: 'XSTO:FJORD' },
    ],
    tags: ['bnpl', 'processor'],
    extra: { analyst: 'me', reviewedOn: '2026-05-01', row: { sheet: 'Companies', line: 7 } },
  },
  { id: 'isbank', kind: 'BANK', name: 'Isbank', country: 'NO' },
  { id: 'kort', kind: 'PAYMENT_METHOD', name: 'Kort', country: 'DK' },
  { id: 'nordbors', kind: 'EXCHANGE', name: 'Nordbörs', country: 'SE' },
  { id: 'tilsynet', kind: 'REGULATOR', name: 'Tilsynet', country: 'SE' },
  { id: 'anna-berg', kind: 'PERSON', name: 'Anna Berg' },
  { id: 'erik-lund', kind: 'PERSON', name: 'Erik Lund' },
  { id: 'delbetala', kind: 'PRODUCT', name: 'Delbetala', country: 'SE' },
  { id: 'storfond', kind: 'INVESTOR', name: 'Storfond', country: 'FI' },
];

const SERIES_H: Line = {
  id: 'fjordpay-series-h',
  kind: 'FUNDING_ROUND',
  summary: 'Fjordpay raised SEK 900 million in a Series H round in January 2026.',
  date: '2026-01',
  series: 'Series H',
  roundType: 'SERIES_H',
  amounts: [{ value: 900_000_000, currency: 'SEK', basis: 'ROUND_TOTAL' }],
  // one entity in two roles
  participants: [
    { entity: 'fjordpay', role: 'ISSUER' },
    { entity: 'storfond', role: 'LEAD_INVESTOR' },
    { entity: 'storfond', role: 'VEHICLE' },
    { entity: 'isbank', role: 'INVESTOR' },
  ],
  confidence: 0.9,
  citations: [{ source: 'nordic-news-1', page: '3', quote: 'The largest round of the year.' }],
};

const LICENCE: Line = {
  id: 'fjordpay-licence',
  kind: 'LICENCE',
  licenceType: 'PAYMENT',
  licenceNumber: 'P-1234',
  markets: ['SE'],
  since: '2020-03',
  participants: [
    { entity: 'fjordpay', role: 'HOLDER' },
    { entity: 'tilsynet', role: 'AUTHORITY' },
  ],
  tags: ['psd2'],
  extra: { checkedBy: 'legal team' },
  citations: [{ source: 'register', retrievedOn: '2026-06-01' }],
};

const CLAIMS: readonly Line[] = [
  SERIES_H,
  LICENCE,
  {
    id: 'fjordpay-fine',
    kind: 'ENFORCEMENT',
    summary: 'Tilsynet fined Fjordpay SEK 12 million in March 2024.',
    date: '2024-03',
    amounts: [{ value: 12_000_000, currency: 'SEK', basis: 'FINE' }],
    participants: [
      { entity: 'tilsynet', role: 'AUTHORITY' },
      { entity: 'fjordpay', role: 'SUBJECT' },
    ],
    confidence: 0.95,
    citations: [{ source: 'nordic-news-1' }],
  },
  {
    id: 'fjordpay-founders',
    kind: 'ROLE',
    summary: 'Anna Berg and Erik Lund founded Fjordpay in 2015.',
    title: 'Founder',
    since: '2015',
    participants: [
      { entity: 'anna-berg', role: 'PERSON' },
      { entity: 'erik-lund', role: 'PERSON' },
      { entity: 'fjordpay', role: 'ORGANISATION' },
    ],
    citations: [{ source: 'founder-interview', quote: 'We started in a garage.' }],
  },
  {
    id: 'fjordpay-kort-member',
    kind: 'MEMBERSHIP',
    participants: [
      { entity: 'fjordpay', role: 'MEMBER' },
      { entity: 'kort', role: 'BODY' },
    ],
    citations: [{ source: 'founder-interview' }],
  },
  {
    id: 'fjordpay-offers-delbetala',
    kind: 'PRODUCT_OFFERING',
    since: '2019',
    markets: ['SE', 'NO'],
    participants: [
      { entity: 'fjordpay', role: 'PROVIDER' },
      { entity: 'delbetala', role: 'PRODUCT' },
    ],
    citations: [{ source: 'founder-interview' }],
  },
  {
    id: 'fjordpay-isbank',
    kind: 'PARTNERSHIP',
    summary: 'Isbank has issued the cards of Fjordpay in Norway since 2022.',
    since: '2022',
    markets: ['NO'],
    participants: [
      { entity: 'fjordpay', role: 'PLATFORM' },
      { entity: 'isbank', role: 'ISSUING_BANK' },
    ],
    confidence: 0.8,
    citations: [{ source: 'nordic-news-1' }],
  },
  {
    id: 'fjordpay-cards',
    kind: 'METRIC',
    summary: 'Fjordpay had issued about 2 million cards by 2024.',
    date: '2024',
    metric: { measure: 'CARDS_ISSUED', value: 2_000_000, qualifier: 'ABOUT' },
    participants: [{ entity: 'fjordpay', role: 'SUBJECT' }],
    citations: [{ source: 'founder-interview' }],
  },
];

const MANIFEST = {
  id: 'nordic-payments',
  title: 'Nordic payments',
  description: 'Who moves money in the Nordic countries.',
  publisher: 'A research team',
  license: 'CC-BY-4.0',
  homepage: 'https://nordic.example/',
  version: '2026-06',
  language: 'en',
};

const VOCABULARY = {
  measures: [
    {
      id: 'CARDS_ISSUED',
      label: 'Cards in circulation',
      description: 'Payment cards that were issued.',
      unit: 'COUNT',
    },
  ],
};

const NORDIC = folder(MANIFEST, CLAIMS);

/** The round is larger, more certain and has a second source; the licence has ended. */
const REVISED_CLAIMS = CLAIMS.map((claim) => {
  if (claim === SERIES_H) {
    return {
      ...SERIES_H,
      summary: 'Fjordpay raised SEK 950 million in a Series H round in January 2026.',
      amounts: [{ value: 950_000_000, currency: 'SEK', basis: 'ROUND_TOTAL' }],
      confidence: 0.95,
      citations: [...(SERIES_H['citations'] as object[]), { source: 'founder-interview' }],
    };
  }
  return claim === LICENCE ? { ...LICENCE, status: 'ENDED', until: '2026-05' } : claim;
});

const REVISED = folder(MANIFEST, REVISED_CLAIMS);
const SHORTENED = folder(
  MANIFEST,
  REVISED_CLAIMS.filter(({ id }) => id !== 'fjordpay-isbank'),
);

/** Another view on the same company. */
const RIVAL: Files = {
  'dataset.json': JSON.stringify({ id: 'rival-view', title: 'A rival view', license: 'https://rival.example/licence' }),
  'sources.jsonl': lines([{ id: 'rival-report', title: 'Annual report of a rival', kind: 'REPORT', date: '2026-03' }]),
  'entities.jsonl': lines([
    { id: 'fjordpay', kind: 'COMPANY', name: 'FjordPay AB', country: 'SE', tags: ['competitor'] },
    { id: 'rivalpay', kind: 'COMPANY', name: 'Rivalpay', country: 'SE' },
  ]),
  'claims.jsonl': lines([
    {
      id: 'rivalpay-fjordpay-offer',
      kind: 'ACQUISITION',
      summary: 'Rivalpay planned to buy Fjordpay in 2026.',
      status: 'PLANNED',
      date: '2026',
      participants: [
        { entity: 'rivalpay', role: 'BUYER' },
        { entity: 'fjordpay', role: 'TARGET' },
      ],
      confidence: 0.4,
      citations: [{ source: 'rival-report' }],
      relations: [{ kind: 'CONFLICTS_WITH', claim: 'rivalpay-no-offer' }],
    },
    {
      id: 'rivalpay-no-offer',
      kind: 'STATEMENT',
      summary: 'Rivalpay says that it never made an offer for Fjordpay.',
      date: '2026-03',
      participants: [
        { entity: 'rivalpay', role: 'SPEAKER' },
        { entity: 'fjordpay', role: 'ABOUT' },
      ],
      citations: [{ source: 'rival-report' }],
    },
  ]),
};

function folder(manifest: object, claims: readonly Line[]): Files {
  return {
    'dataset.json': JSON.stringify(manifest),
    'vocabulary.json': JSON.stringify(VOCABULARY),
    'sources.jsonl': lines(SOURCES),
    'entities.jsonl': lines(ENTITIES),
    'claims.jsonl': lines(claims),
  };
}

function lines(records: readonly Line[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
