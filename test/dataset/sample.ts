import type { ClaimRecord, EntityRecord, SourceRecord } from '../../src/model/record.ts';
import type { Files } from './folder.ts';

export interface Sample {
  readonly sources: readonly SourceRecord[];
  readonly entities: readonly EntityRecord[];
  readonly claims: readonly ClaimRecord[];
}

/** A valid data set with one claim of each kind. */
export const sample: Sample = {
  sources: [
    {
      id: 'echos-2018',
      title: 'Alipay en France',
      titleInferred: true,
      publisher: 'Les Echos',
      date: '2018-06',
      url: 'https://example.org/alipay',
      kind: null,
      note: null,
      tags: [],
      extra: {},
    },
    {
      id: 'report',
      title: 'Annual report',
      titleInferred: false,
      publisher: 'Ant',
      date: null,
      url: 'http://example.org/report?year=2018',
      kind: 'FILING',
      note: 'Mirror.',
      tags: ['annual-report'],
      extra: {},
    },
  ],
  entities: [
    entity({
      id: 'alipay',
      kind: 'WALLET',
      name: 'Alipay',
      names: [{ name: '支付宝', language: 'zh', type: 'TRANSLATION', note: 'Chinese name' }],
      country: 'CN',
    }),
    entity({ id: 'ant', name: 'Ant', country: 'CN' }),
    entity({ id: 'bnp', kind: 'BANK', name: 'BNP Paribas', country: 'FR' }),
    entity({ id: 'cn', kind: 'COUNTRY', name: 'China', country: 'CN' }),
    entity({ id: 'echos', kind: 'PUBLICATION', name: 'Les Echos' }),
    entity({ id: 'eric', kind: 'PERSON', name: 'Eric Jing' }),
    entity({ id: 'fr', kind: 'COUNTRY', name: 'France', country: 'FR' }),
  ],
  claims: [
    claim({
      id: 'partnership-f1',
      kind: 'PARTNERSHIP',
      stage: 'LAUNCHED',
      participants: [part('alipay', 'PLATFORM'), part('bnp', 'ACQUIRER')],
      markets: ['CN', 'FR'],
      since: '2017-05',
      until: '2018',
    }),
    claim({
      id: 'ownership-f2',
      kind: 'OWNERSHIP',
      participants: [part('ant', 'OWNER'), part('alipay', 'OWNED')],
      stakePercent: 33.3,
      stakeQualifier: 'ABOUT',
    }),
    claim({
      id: 'role-f3',
      kind: 'ROLE',
      participants: [part('eric', 'PERSON'), part('ant', 'ORGANISATION')],
      title: 'president',
      status: 'ENDED',
      seenFrom: '2017-01-01',
      seenUntil: '2018',
      statusInferred: true,
    }),
    claim({
      id: 'round-f4',
      kind: 'FUNDING_ROUND',
      participants: [part('ant', 'ISSUER')],
      series: 'C',
      roundType: 'SERIES_C',
      amounts: [{ value: 14e9, currency: 'USD', approximate: true, bound: 'MORE_THAN', basis: 'ROUND_TOTAL' }],
    }),
    claim({
      id: 'investment-f5',
      kind: 'INVESTMENT',
      participants: [part('bnp', 'INVESTOR'), part('ant', 'INVESTEE')],
      relations: [{ kind: 'PART_OF_ROUND', claim: 'round-f4' }],
    }),
    claim({ id: 'acquisition-f6', kind: 'ACQUISITION', participants: [part('ant', 'BUYER'), part('bnp', 'TARGET')] }),
    claim({
      id: 'metric-f7',
      kind: 'METRIC',
      status: 'REPORTED',
      participants: [part('alipay', 'SUBJECT')],
      metric: {
        measure: 'MARKET_SHARE',
        value: 54,
        unit: 'PERCENT',
        qualifier: 'EXACT',
        definition: 'mobile payments',
        from: null,
        to: null,
      },
      relations: [{ kind: 'CONFLICTS_WITH', claim: 'statement-f9' }],
    }),
    claim({
      id: 'presence-f8',
      kind: 'MARKET_PRESENCE',
      participants: [part('alipay', 'SUBJECT'), part('fr', 'ABOUT')],
      markets: ['FR'],
      region: 'EUROPE',
    }),
    claim({
      id: 'statement-f9',
      kind: 'STATEMENT',
      status: 'PLANNED',
      participants: [part('eric', 'SPEAKER'), part('echos', 'OUTLET')],
      citations: [citation('echos-2018'), { ...citation('report'), note: 'page 3' }],
    }),
  ],
};

export function filesOf({ sources, entities, claims }: Readonly<Record<keyof Sample, readonly object[]>>): Files {
  return { 'sources.jsonl': lines(sources), 'entities.jsonl': lines(entities), 'claims.jsonl': lines(claims) };
}

export function lines(records: readonly object[]): string {
  return records
    .map(
      (record) =>
        `${JSON.stringify(record, (key, value: unknown) => (key === 'confidenceInferred' ? undefined : value))}\n`,
    )
    .join('');
}

/** With the keys in the order in which the reader gives them, as stored records have them on every engine. */
export function entity({
  id,
  name,
  ...fields
}: Pick<EntityRecord, 'id' | 'name'> & Partial<EntityRecord>): EntityRecord {
  return {
    id,
    kind: 'COMPANY',
    name,
    names: [],
    country: null,
    description: `${name}.`,
    identifiers: [],
    tags: [],
    extra: {},
    ...fields,
  };
}

/** As above. */
export function claim({
  id,
  kind,
  participants,
  ...fields
}: Pick<ClaimRecord, 'id' | 'kind' | 'participants'> & Partial<ClaimRecord>): ClaimRecord {
  return {
    id,
    kind,
    summary: 'Something is so.',
    status: 'ACTIVE',
    stage: null,
    participants,
    markets: [],
    region: null,
    since: null,
    until: null,
    date: null,
    amounts: [],
    metric: null,
    stakePercent: null,
    series: null,
    roundType: null,
    confidence: 0.9,
    confidenceInferred: false,
    tier: 'CORE',
    tags: [],
    citations: [citation('echos-2018')],
    relations: [],
    title: null,
    stakeQualifier: null,
    seenFrom: null,
    seenUntil: null,
    statusInferred: false,
    note: null,
    licenceType: null,
    licenceNumber: null,
    extra: {},
    ...fields,
  };
}

function citation(source: string): ClaimRecord['citations'][number] {
  return { source, note: null, page: null, quote: null, retrievedOn: null };
}

type Participant = ClaimRecord['participants'][number];

export function part(id: string, role: Participant['role']): Participant {
  return { entity: id, role, roleText: null };
}
