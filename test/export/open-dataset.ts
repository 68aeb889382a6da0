import type { Files } from '../dataset/folder.ts';
import { lines } from '../dataset/sample.ts';

/* Two small data sets that use what the model leaves open. The second describes entities of the first. */

const source = 'interview-ada-2024';
const cites = { citations: [{ source, page: '2', quote: 'We closed the round in March.', retrievedOn: '2024-04' }] };

/** With a manifest, a measure of its own, several holders of a role, and claims without an id, summary or confidence. */
export const FJORD: Files = {
  'dataset.json': JSON.stringify({
    id: 'fjord',
    title: 'Fjord payments',
    description: 'Payment companies of a small region.',
    publisher: 'Example Research',
    license: 'CC-BY-4.0',
    homepage: 'https://example.org/fjord',
    version: '2.1',
    language: 'en',
    defaultConfidence: 0.7,
    defaultSource: 'fjord-registry',
  }),
  'vocabulary.json': JSON.stringify({
    measures: [{ id: 'CARDS_ISSUED', label: 'Cards issued', description: 'Cards that were issued.', unit: 'COUNT' }],
  }),
  'sources.jsonl': lines([
    {
      id: source,
      title: 'Interview with Ada Berg',
      kind: 'INTERVIEW',
      tags: ['first-hand'],
      extra: { recording: 'A-7' },
    },
    {
      id: 'fjord-registry',
      title: 'Register',
      kind: 'REGISTRY',
      publisher: 'FSA',
      url: 'https://example.org/register',
    },
  ]),
  'entities.jsonl': lines([
    {
      id: 'fjord-pay',
      kind: 'COMPANY',
      name: 'Fjord Pay',
      country: 'SE',
      names: [
        { name: 'Fjord Pay AB', type: 'LEGAL', language: 'sv' },
        { name: 'Фьорд', type: 'TRANSLATION', language: 'ru', note: 'In Cyrillic' },
      ],
      tags: ['bnpl', 'neobank'],
      extra: { analyst: 'me', scores: { growth: [1, null, 2.5] } },
    },
    { id: 'sund-bank', kind: 'BANK', name: 'Sund Bank', country: 'DK' },
    { id: 'delta-capital', kind: 'INVESTOR', name: 'Delta Capital', aliases: [{ name: 'Delta', note: 'short' }] },
    { id: 'omega-fund', kind: 'INVESTOR', name: 'Omega Fund' },
    { id: 'ada-berg', kind: 'PERSON', name: 'Ada Berg' },
    { id: 'bo-lund', kind: 'PERSON', name: 'Bo Lund' },
    { id: 'northern-fsa', kind: 'REGULATOR', name: 'Northern FSA' },
    { id: 'fjord-later', kind: 'PRODUCT', name: 'Fjord Later' },
    { id: 'north-card', kind: 'PAYMENT_METHOD', name: 'North Card' },
    { id: 'north-exchange', kind: 'EXCHANGE', name: 'North Exchange' },
  ]),
  'claims.jsonl': lines([
    {
      id: 'round-h',
      kind: 'FUNDING_ROUND',
      participants: [
        { entity: 'fjord-pay', role: 'ISSUER' },
        { entity: 'delta-capital', role: 'LEAD_INVESTOR' },
        { entity: 'omega-fund', role: 'INVESTOR' },
      ],
      series: 'H (extension)',
      roundType: 'SERIES_H',
      date: '2024-03',
      amounts: [{ value: 650e6, currency: 'SEK', basis: 'ROUND_TOTAL' }],
      confidence: 0.95,
      tags: ['mega-round'],
      ...cites,
    },
    {
      id: 'licence',
      kind: 'LICENCE',
      participants: [
        { entity: 'fjord-pay', role: 'HOLDER' },
        { entity: 'northern-fsa', role: 'AUTHORITY' },
      ],
      licenceType: 'E_MONEY',
      licenceNumber: 'EMI-0042',
      markets: ['SE', 'KE'],
      region: 'EEA',
      since: '2020',
      extra: { row: 12 },
    },
    {
      id: 'fine',
      kind: 'ENFORCEMENT',
      participants: [
        { entity: 'northern-fsa', role: 'AUTHORITY' },
        { entity: 'fjord-pay', role: 'SUBJECT' },
        { entity: 'sund-bank', role: 'SUBJECT' },
      ],
      amounts: [{ value: 12e6, currency: 'KES', basis: 'FINE' }],
      date: '2023-11-02',
    },
    {
      id: 'member',
      kind: 'MEMBERSHIP',
      participants: [
        { entity: 'fjord-pay', role: 'MEMBER' },
        { entity: 'north-card', role: 'BODY' },
      ],
    },
    {
      id: 'offering',
      kind: 'PRODUCT_OFFERING',
      participants: [
        { entity: 'fjord-pay', role: 'PROVIDER' },
        { entity: 'fjord-later', role: 'PRODUCT' },
      ],
    },
    {
      id: 'founders',
      kind: 'ROLE',
      participants: [
        { entity: 'ada-berg', role: 'PERSON' },
        { entity: 'bo-lund', role: 'PERSON' },
        { entity: 'fjord-pay', role: 'ORGANISATION' },
      ],
      title: 'founder',
    },
    {
      id: 'takeover',
      kind: 'ACQUISITION',
      participants: [
        { entity: 'delta-capital', role: 'BUYER' },
        { entity: 'omega-fund', role: 'BUYER' },
        { entity: 'sund-bank', role: 'TARGET' },
      ],
      status: 'PLANNED',
    },
    {
      id: 'cards',
      kind: 'METRIC',
      participants: [{ entity: 'fjord-pay', role: 'SUBJECT' }],
      metric: { measure: 'CARDS_ISSUED', value: 1_500_000, from: '2024-01', to: '2024-03' },
    },
    {
      // no id, one entity in two roles
      kind: 'PARTNERSHIP',
      participants: [
        { entity: 'fjord-pay', role: 'PLATFORM' },
        { entity: 'sund-bank', role: 'ISSUING_BANK' },
        { entity: 'sund-bank', role: 'ACQUIRER' },
      ],
      markets: ['SE'],
    },
  ]),
};

/** Another publisher's, on some of the same entities. */
export const DELTA: Files = {
  'dataset.json': JSON.stringify({ id: 'delta', title: 'Delta notes', license: 'https://example.org/license' }),
  'sources.jsonl': lines([{ id: 'delta-memo', title: 'Memo', kind: 'FILE' }]),
  'entities.jsonl': lines([
    { id: 'fjord-pay', kind: 'COMPANY', name: 'FjordPay', description: 'Pays.', tags: ['watched'] },
    { id: 'zeta', kind: 'COMPANY', name: 'Zeta', country: 'KE' },
  ]),
  'claims.jsonl': lines([
    {
      id: 'delta-stake',
      kind: 'OWNERSHIP',
      participants: [
        { entity: 'zeta', role: 'OWNER' },
        { entity: 'fjord-pay', role: 'OWNED' },
      ],
      stakePercent: 5,
      citations: [{ source: 'delta-memo' }],
    },
  ]),
};
