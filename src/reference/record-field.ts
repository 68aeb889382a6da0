import type { ClaimInput, EntityInput, SourceInput } from '../model/record-schema.ts';

/** The meaning of a field, in Markdown, and an example value. */
export type FieldText = readonly [meaning: string, example: unknown];

/** Descriptions of all fields of a record; the type requires one for each field. */
type FieldTexts<Item> = Readonly<Record<keyof Item & string, FieldText>>;

const TAGS: FieldText = ['Your own keywords, to filter by.', ['neobank']];
const EXTRA: FieldText = [
  'Columns of your own: kept, exported and shown, but not filtered. Any JSON values.',
  { analyst: 'me', reviewedOn: '2024-05-02' },
];

export const SOURCE_FIELDS: FieldTexts<SourceInput> = {
  id: ['Id of the source. Unique in the whole data set.', 'reuters-2018-06-08'],
  title: ['Title of the publication, in its own language.', 'Northbank takes LetPay at its terminals'],
  titleInferred: ['`true` if the publication has no known title and this one was written for the data set.', false],
  publisher: ['Name of the publisher.', 'Reuters'],
  date: ['Date of publication.', '2018-06-08'],
  url: [
    'URL of the publication. A book, an interview or an internal file has none.',
    'https://northbank.example/news/letpay',
  ],
  kind: ['What kind of source it is.', 'NEWS'],
  note: ['A remark for readers.', 'Translated from Chinese.'],
  tags: TAGS,
  extra: EXTRA,
};

export const ENTITY_FIELDS: FieldTexts<EntityInput> = {
  id: [
    'Id of the entity. Unique in the whole data set. Two letters are reserved for countries: a `COUNTRY` has its ISO 3166-1 alpha-2 code in lower case.',
    'northbank',
  ],
  kind: ['What the entity is.', 'BANK'],
  name: ['Name that is shown.', 'Northbank'],
  names: ['Other names. Search finds the entity by each of them.', [{ name: 'NBK', type: 'SHORT' }]],
  aliases: ['Other names, in the form of version 1 of this format. Use `names` instead.', [{ name: 'NBK' }]],
  country: [
    'Country of the head office. A `PERSON` has none. A `COUNTRY` has its own code, which may be left out.',
    'FR',
  ],
  description: ['One sentence about the entity.', 'French bank.'],
  identifiers: ['Identifiers in registers and on the web.', [{ scheme: 'LEI', value: 'R0MUWSFPU8MPRO8K5P83' }]],
  tags: TAGS,
  extra: EXTRA,
};

export const NAME_FIELDS: FieldTexts<EntityInput['names'][number]> = {
  name: ['The other name.', 'NBK'],
  language: ['Language of the name: a BCP 47 tag.', 'fr'],
  type: ['What kind of name it is.', 'SHORT'],
  note: ['When or where the name is used.', 'Until 2000.'],
};

export const IDENTIFIER_FIELDS: FieldTexts<EntityInput['identifiers'][number]> = {
  scheme: ['The register or system that gives the identifier.', 'LEI'],
  value: ['The identifier.', 'R0MUWSFPU8MPRO8K5P83'],
  source: ['Id of a source that gives the identifier.', 'gleif'],
};

export const ALIAS_FIELDS: FieldTexts<EntityInput['aliases'][number]> = {
  name: ['The other name.', 'NBK'],
  note: ['When or where the name is used.', 'Former name.'],
};

export const CLAIM_FIELDS: FieldTexts<ClaimInput> = {
  id: [
    'Id of the claim. Unique in the whole data set. Without it, the id is made from the content: see [ids](#rules-for-all-records).',
    'letpay-northbank',
  ],
  kind: ['What the claim says. Decides which other fields and roles are allowed.', 'PARTNERSHIP'],
  summary: [
    'The claim in one sentence that names every participant, of at most 500 characters. Written from a template if it is left out.',
    'Northbank has taken LetPay at its terminals in Norway since March 2024.',
  ],
  status: [
    'Where the claim is in its life cycle. A `METRIC` or `STATEMENT` is `PLANNED` or `REPORTED`. Without it: `REPORTED` for these two, else `ACTIVE`.',
    'ACTIVE',
  ],
  stage: ['The step of a deal that the claim records, or `null`. Record each step as a claim of its own.', 'LAUNCHED'],
  participants: [
    'Entities that take part, in a role each. An entity may have several roles. The kind of the claim decides which roles are allowed.',
    [{ entity: 'letpay', role: 'PLATFORM' }],
  ],
  markets: ['Countries that the claim is about.', ['FR']],
  region: ['Region that the source names instead of, or in addition to, countries.', null],
  since: ['Start, as the source states it.', '2016-12-06'],
  until: ['End, as the source states it. Must not be before `since`.', null],
  date: ['Date of an event or announcement, or the date that a figure refers to.', '2018-06'],
  amounts: [
    'Amounts of money. Empty for a `METRIC`, which has its figure in `metric`.',
    [{ value: 680000000, currency: 'USD', approximate: true }],
  ],
  metric: [
    'The figure of a `METRIC`; `null` for all other kinds unless they state a figure too.',
    { measure: 'USERS', value: 870000000, qualifier: 'ABOUT', definition: 'Users worldwide.' },
  ],
  stakePercent: ['Percentage of the shares.', 33],
  series: ['The round in the words of the source.', 'Series C'],
  roundType: [
    'The type of round. Taken from `series` if that is a letter of A to J, or the name of a type.',
    'SERIES_C',
  ],
  confidence: [
    'How far to trust the claim, from 0 to 1. For a plan: that it was planned. For a statement: that it was made. Without it: `defaultConfidence` of `dataset.json`, else 0.5, marked as inferred.',
    0.9,
  ],
  tier: ['How close the claim is to the subject of the collection. Deprecated: use `tags`.', 'CORE'],
  tags: TAGS,
  citations: [
    'The sources of the claim. At least one, unless `dataset.json` names a `defaultSource`.',
    [{ source: 'reuters-2018-06-08' }],
  ],
  relations: ['How the claim relates to other claims.', [{ kind: 'UPDATED_BY', claim: 'letpay-users-2024' }]],
  title: ['Job title of the person.', 'chief executive'],
  stakeQualifier: ['How exact `stakePercent` is. Without it, a stake is `EXACT`.', 'EXACT'],
  seenFrom: ['First time that a source shows the person in the position.', '2016-04'],
  seenUntil: ['Last time that a source shows the person in the position. Must not be before `seenFrom`.', '2018-06'],
  statusInferred: [
    '`true` if no source states the end and the status `ENDED` was concluded. Without it, `false`.',
    false,
  ],
  note: ['A remark for readers.', 'The start is the day of the announcement.'],
  licenceType: ['What the licence of a `LICENCE` permits.', 'E_MONEY'],
  licenceNumber: ['Number of the licence in the register of the authority.', '900562'],
  extra: EXTRA,
};

export const PARTICIPANT_FIELDS: FieldTexts<ClaimInput['participants'][number]> = {
  entity: ['Id of an entity.', 'northbank'],
  role: ['Role of the entity in the claim.', 'ACQUIRER'],
  roleText: ['A more precise description of the role.', 'acquiring bank'],
};

export const AMOUNT_FIELDS: FieldTexts<ClaimInput['amounts'][number]> = {
  value: ['The amount in units of the currency, as the source states it.', 680000000],
  currency: [
    'Currency of the source: a code of ISO 4217, also a former one, or `XBT`, `ETH`, `USDT` or `USDC`. Do not convert.',
    'USD',
  ],
  approximate: ['`true` if the source rounds or estimates. Without it, `false`.', true],
  bound: ['Set if the amount is only a lower or an upper limit, or one end of a range; otherwise `null`.', 'MORE_THAN'],
  basis: [
    'What the amount is. Without it: `ROUND_TOTAL` for a `FUNDING_ROUND`, `FINE` for an `ENFORCEMENT`, `DEAL_VALUE` for a `PARTNERSHIP`, `OWNERSHIP`, `INVESTMENT` or `ACQUISITION`.',
    'DEAL_VALUE',
  ],
};

export const METRIC_FIELDS: FieldTexts<NonNullable<ClaimInput['metric']>> = {
  measure: [
    'What is measured: one of the [measures](#measures), or one that `vocabulary.json` declares.',
    'MARKET_SHARE',
  ],
  value: ['The figure.', 54],
  unit: [
    'One of the [metric units](#metric-units), a currency code, or the unit of a declared measure. Without it, the usual unit of the measure; a sum of money needs it.',
    'PERCENT',
  ],
  qualifier: ['How exact the figure is. Without it, `EXACT`.', 'ABOUT'],
  definition: ['What exactly was counted, and where.', 'Share of mobile payments in China.'],
  from: ['First date of the period that the figure covers.', '2024-01'],
  to: ['Last date of the period.', '2024-03'],
  period: [
    'The period in place of `from` and `to`: `2024`, `2024-Q1`, `2024-H1`, `FY2024` or `2023-04/2024-03`.',
    '2024-Q1',
  ],
};

export const CITATION_FIELDS: FieldTexts<ClaimInput['citations'][number]> = {
  source: ['Id of a source.', 'reuters-2018-06-08'],
  note: ['A remark on what this source says.', 'Gives the lower figure.'],
  page: ['Page or section, as text or number.', '12'],
  quote: ['A short quotation.', 'We serve 870 million users.'],
  retrievedOn: ['Date on which the source was read.', '2024-05-02'],
};

export const RELATION_FIELDS: FieldTexts<ClaimInput['relations'][number]> = {
  kind: ['How this claim relates to the other.', 'UPDATED_BY'],
  claim: ['Id of another claim.', 'letpay-users-2024'],
};
