import type { ClaimRecord, EntityRecord, SourceRecord } from '../model/record.ts';

/** The meaning of a field, in Markdown, and an example value. */
export type FieldText = readonly [meaning: string, example: unknown];

/** Descriptions of all fields of a record; the type requires one for each field. */
type FieldTexts<Item> = Readonly<Record<keyof Item & string, FieldText>>;

export const SOURCE_FIELDS: FieldTexts<SourceRecord> = {
  id: ['Id of the source. Unique in the whole data set.', 'reuters-2018-06-08'],
  title: ['Title of the publication, in its own language.', 'Ant Financial raises $14 billion'],
  titleInferred: ['`true` if the publication has no known title and this one was written for the data set.', false],
  publisher: ['Name of the publisher.', 'Reuters'],
  date: ['Date of publication; `null` if unknown.', '2018-06-08'],
  url: ['URL of the publication.', 'https://www.reuters.com/article/ant-financial'],
  note: ['A remark for readers, or `null`.', 'Translated from Chinese.'],
};

export const ENTITY_FIELDS: FieldTexts<EntityRecord> = {
  id: [
    'Id of the entity. Unique in the whole data set. Two letters are reserved for countries: a `COUNTRY` has its ISO 3166-1 alpha-2 code in lower case.',
    'bnp-paribas',
  ],
  kind: ['What the entity is.', 'BANK'],
  name: ['Name that is shown.', 'BNP Paribas'],
  aliases: ['Other names. Search finds the entity by each of them.', [{ name: 'BNPP', note: null }]],
  country: [
    'Country of the head office; `null` if unknown. Must be among the entities. A `PERSON` has `null`, a `COUNTRY` its own code.',
    'FR',
  ],
  description: ['One sentence about the entity.', 'French bank.'],
};

export const ALIAS_FIELDS: FieldTexts<EntityRecord['aliases'][number]> = {
  name: ['The other name.', 'BNPP'],
  note: ['When or where the name is used, or `null`.', 'Former name.'],
};

export const CLAIM_FIELDS: FieldTexts<ClaimRecord> = {
  id: ['Id of the claim. Unique in the whole data set. Ends in `-f` and a number.', 'alipay-bnp-paribas-f131'],
  kind: ['What the claim says. Decides which other fields and roles are allowed.', 'PARTNERSHIP'],
  summary: [
    'The claim in one sentence that names every participant.',
    'BNP Paribas acquires Alipay payments in France.',
  ],
  status: ['Where the claim is in its life cycle. A `METRIC` or `STATEMENT` is `PLANNED` or `REPORTED`.', 'ACTIVE'],
  stage: ['The step of a deal that the claim records, or `null`. Record each step as a claim of its own.', 'LAUNCHED'],
  participants: [
    'Entities that take part, each at most once. The kind of the claim decides which roles are allowed.',
    [{ entity: 'alipay', role: 'PLATFORM', roleText: null }],
  ],
  markets: ['Countries that the claim is about. Each must be among the entities.', ['FR']],
  region: ['Region that the source names instead of, or in addition to, countries, or `null`.', null],
  since: ['Start, as the source states it, or `null`.', '2016-12-06'],
  until: ['End, as the source states it, or `null`. Must not be before `since`.', null],
  date: ['Date of an event or announcement, or the date that a figure refers to, or `null`.', '2018-06'],
  amounts: [
    'Amounts of money. Empty for a `METRIC`, which has its figure in `metric`.',
    [{ value: 680000000, currency: 'USD', approximate: true, bound: null, basis: 'DEAL_VALUE' }],
  ],
  metric: [
    'The figure of a `METRIC`; `null` for all other kinds unless they state a figure too.',
    { measure: 'USERS', value: 870000000, unit: 'COUNT', qualifier: 'ABOUT', definition: 'Users worldwide.' },
  ],
  stakePercent: ['Percentage of the shares, or `null`.', 33],
  series: ['The numbered round that the claim belongs to, or `null`.', 'C'],
  confidence: [
    'How far to trust the claim, from 0 to 1. For a plan: that it was planned. For a statement: that it was made.',
    0.9,
  ],
  tier: ['How close the claim is to the subject of the collection.', 'CORE'],
  citations: ['The sources of the claim.', [{ source: 'reuters-2018-06-08', note: null }]],
  relations: ['How the claim relates to other claims.', [{ kind: 'UPDATED_BY', claim: 'alipay-users-f42' }]],
  title: ['Job title of the person, or `null`.', 'chief executive'],
  stakeQualifier: ['How exact `stakePercent` is. `null` exactly if `stakePercent` is.', 'EXACT'],
  seenFrom: ['First time that a source shows the person in the position, or `null`.', '2016-04'],
  seenUntil: [
    'Last time that a source shows the person in the position, or `null`. Must not be before `seenFrom`.',
    '2018-06',
  ],
  statusInferred: ['`true` if no source states the end and the status `ENDED` was concluded.', false],
  note: ['A remark for readers, or `null`.', 'The start is the day of the announcement.'],
};

export const PARTICIPANT_FIELDS: FieldTexts<ClaimRecord['participants'][number]> = {
  entity: ['Id of an entity.', 'bnp-paribas'],
  role: ['Role of the entity in the claim.', 'ACQUIRER'],
  roleText: ['A more precise description of the role, or `null`.', 'acquiring bank'],
};

export const AMOUNT_FIELDS: FieldTexts<ClaimRecord['amounts'][number]> = {
  value: ['The amount in units of the currency, as the source states it.', 680000000],
  currency: ['Currency of the source. Do not convert.', 'USD'],
  approximate: ['`true` if the source rounds or estimates.', true],
  bound: ['Set if the amount is only a lower or an upper limit, or one end of a range; otherwise `null`.', 'MORE_THAN'],
  basis: ['What the amount is.', 'DEAL_VALUE'],
};

export const METRIC_FIELDS: FieldTexts<NonNullable<ClaimRecord['metric']>> = {
  measure: ['What is measured.', 'MARKET_SHARE'],
  value: ['The figure.', 54],
  unit: ['Unit of the figure.', 'PERCENT'],
  qualifier: ['How exact the figure is.', 'ABOUT'],
  definition: ['What exactly was counted, and where.', 'Share of mobile payments in China.'],
};

export const CITATION_FIELDS: FieldTexts<ClaimRecord['citations'][number]> = {
  source: ['Id of a source.', 'reuters-2018-06-08'],
  note: ['A remark on what this source says, or `null`.', 'Gives the lower figure.'],
};

export const RELATION_FIELDS: FieldTexts<ClaimRecord['relations'][number]> = {
  kind: ['How this claim relates to the other.', 'UPDATED_BY'],
  claim: ['Id of another claim.', 'alipay-users-f42'],
};
