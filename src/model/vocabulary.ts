/*
 * The closed vocabularies of a data set: each value with a description for analysts. The checks of data sets, the
 * TypeScript types, the enums of the API and docs/dataset-format.md come from these tables.
 */

export const CLAIM_KINDS = {
  PARTNERSHIP: 'Organisations work together, such as a wallet, an acquirer and a merchant that accepts the wallet.',
  OWNERSHIP: 'One party holds shares in another.',
  ROLE: 'A person holds a position in an organisation.',
  FUNDING_ROUND: 'An organisation raises money in a round, a tranche of a round or an offering of shares.',
  INVESTMENT: 'One investor invests in one organisation, often as part of a round.',
  ACQUISITION: 'One organisation buys another, or tries to.',
  METRIC: 'A figure from a source, such as a number of users or a market share.',
  MARKET_PRESENCE: 'A company or product is, or is planned to be, available in some countries.',
  STATEMENT: 'Any other statement, such as an opinion, a goal or a description.',
  LICENCE: 'An authority has licensed, registered or authorised an organisation, or an organisation applies for it.',
  ENFORCEMENT: 'An authority acts against an organisation or person: a fine, an order, a sanction or a ban.',
  MEMBERSHIP: 'An organisation belongs to a scheme, association or consortium.',
  PRODUCT_OFFERING: 'An organisation offers a product.',
} as const;
export type ClaimKind = keyof typeof CLAIM_KINDS;

export const ENTITY_KINDS = {
  COMPANY: 'An organisation that no other kind describes better.',
  BANK: 'A bank.',
  WALLET: 'A payment wallet or payment network, as opposed to the company that runs it.',
  PERSON: 'A human being.',
  COUNTRY: 'A country. Its id is its ISO 3166-1 alpha-2 code in lower case.',
  MERCHANT: 'A shop, hotel, airport or other business that accepts payments from customers.',
  INVESTOR: 'A fund or other organisation that is mainly an investor.',
  REGULATOR: 'A public authority.',
  PUBLICATION:
    'A newspaper, magazine or website that takes part in a claim, as opposed to a source that a claim cites.',
  PAYMENT_METHOD: 'A way to pay, such as a card scheme, a bank transfer scheme or an instalment plan.',
  EXCHANGE: 'A market for securities or crypto assets.',
  PRODUCT: 'A product or service, as opposed to the organisation that offers it.',
} as const;
export type EntityKind = keyof typeof ENTITY_KINDS;

export const CLAIM_STATUSES = {
  PLANNED: 'Planned or expected. No cited source reports that it has happened.',
  ACTIVE: 'In force without a known end. For an event such as a funding round or an acquisition: it happened.',
  ENDED: 'No longer in force, or a deal that failed or was withdrawn.',
  REPORTED:
    'Reported without a life cycle, as figures and statements are. For other kinds: a competing, early, converted, garbled or indirect account.',
} as const;
export type ClaimStatus = keyof typeof CLAIM_STATUSES;

export const STAGES = {
  ANNOUNCED: 'The deal was agreed or announced.',
  MEMORANDUM: 'The parties signed a non-binding agreement.',
  PILOT: 'The service is in a trial.',
  LAUNCHED: 'The service went live.',
  EXPANDED: 'An existing partnership or service was extended.',
  TERMINATED: 'The deal was cancelled.',
} as const;
export type Stage = keyof typeof STAGES;

export const TIERS = {
  SEED: 'Cites the source that the collection started with.',
  CORE: 'About the main subject of the collection, from other sources.',
  EXTENDED: 'Context, such as claims about competitors, or about owners and executives of partners.',
} as const;
export type Tier = keyof typeof TIERS;

export const QUALIFIERS = {
  EXACT: 'The source gives exactly this figure.',
  MORE_THAN: 'The source gives this figure as a lower limit.',
  ABOUT: 'The source gives a rounded or estimated figure.',
  LESS_THAN: 'The source gives this figure as an upper limit.',
} as const;
export type Qualifier = keyof typeof QUALIFIERS;

export const STAKE_QUALIFIERS = {
  EXACT: 'The source gives exactly this share.',
  MORE_THAN: 'The share is larger than this.',
  ABOUT: 'The share is roughly this.',
  LESS_THAN: 'The share is smaller than this.',
} as const satisfies Record<Qualifier, string>;
export type StakeQualifier = keyof typeof STAKE_QUALIFIERS;

export const AMOUNT_BASES = {
  ROUND_TOTAL: 'Total that a funding round raised.',
  DEAL_VALUE: 'Value of one deal or one investment.',
  PER_SHARE: 'Price of one share.',
  VALUATION: 'Value of the whole organisation at the time.',
  OFFERING: 'Proceeds of an offering of shares, without the over-allotment option.',
  OFFERING_WITH_GREENSHOE: 'Proceeds of an offering of shares, with the over-allotment option (greenshoe).',
  CASH_PART: 'Part of a price that is paid in cash.',
  SHARE_PART: 'Part of a price that is paid in shares of the buyer.',
  PRE_MONEY: 'Value of the organisation before the money of the round.',
  POST_MONEY: 'Value of the organisation with the money of the round.',
  REVENUE: 'Revenue that the claim mentions, such as that of a target.',
  FINE: 'Fine, penalty or settlement to be paid.',
  DEBT: 'Money that is borrowed, or the part of a round that is debt.',
} as const;
export type AmountBasis = keyof typeof AMOUNT_BASES;

export const BOUNDS = {
  MORE_THAN: 'The true amount is larger, or this is the low end of a range.',
  LESS_THAN: 'The true amount is smaller, or this is the high end of a range.',
} as const;
export type Bound = keyof typeof BOUNDS;

export const ROUND_TYPES = {
  PRE_SEED: 'First money, before a seed round.',
  SEED: 'Seed round.',
  ANGEL: 'Money of private persons (business angels).',
  SERIES_A: 'Series A.',
  SERIES_B: 'Series B.',
  SERIES_C: 'Series C.',
  SERIES_D: 'Series D.',
  SERIES_E: 'Series E.',
  SERIES_F: 'Series F.',
  SERIES_G: 'Series G.',
  SERIES_H: 'Series H.',
  SERIES_I: 'Series I.',
  SERIES_J: 'Series J.',
  SERIES_UNKNOWN: 'Venture capital round whose series is not stated.',
  CONVERTIBLE_NOTE: 'Loan that turns into shares at a later round.',
  DEBT: 'Loan, bond or credit line.',
  EQUITY_CROWDFUNDING: 'Shares sold to many people on a platform.',
  GRANT: 'Money that is neither repaid nor bought with shares.',
  CORPORATE: 'Strategic investment of a company, outside of a series.',
  PRIVATE_EQUITY: 'Late round led by private equity or a hedge fund, including growth equity.',
  SECONDARY: 'Existing shares change hands; the organisation receives nothing.',
  POST_IPO_EQUITY: 'New shares of an organisation that is listed already.',
  POST_IPO_DEBT: 'Loan or bond of an organisation that is listed already.',
  IPO: 'Initial public offering.',
  DIRECT_LISTING: 'Listing of existing shares without an offering.',
  SPAC: 'Listing by a merger with a listed shell company (special-purpose acquisition company).',
  TOKEN_SALE: 'Sale of crypto tokens, such as an initial coin offering.',
  OTHER: 'Any other kind of round; `series` has its wording.',
} as const;
export type RoundType = keyof typeof ROUND_TYPES;

export const LICENCE_TYPES = {
  BANKING: 'Bank or credit institution: takes deposits.',
  E_MONEY: 'Electronic money or stored value institution.',
  PAYMENT: 'Payment institution or payment services provider.',
  MONEY_TRANSMISSION: 'Money transmitter, remittance or money service business.',
  OPEN_BANKING: 'Account information or payment initiation service.',
  PAYMENT_SYSTEM: 'Operator of a payment, clearing or settlement system.',
  LENDING: 'Consumer or business lender that takes no deposits.',
  SECURITIES: 'Securities or derivatives: broker, dealer or investment firm.',
  FUND_MANAGEMENT: 'Manager of funds or portfolios.',
  EXCHANGE: 'Exchange or other trading venue.',
  CRYPTO_ASSET: 'Crypto-asset or virtual-asset service provider.',
  CUSTODY: 'Custodian or trust company.',
  INSURANCE: 'Insurer, reinsurer or insurance intermediary.',
  CREDIT_INFORMATION: 'Credit bureau or credit rating agency.',
  FOREIGN_EXCHANGE: 'Dealer in foreign exchange.',
  SANDBOX: 'Temporary permission within a regulatory sandbox.',
  OTHER: 'Any other licence; `roleText` of the holder has its wording.',
} as const;
export type LicenceType = keyof typeof LICENCE_TYPES;

export const SOURCE_KINDS = {
  NEWS: 'Article of a newspaper, magazine, agency or news site.',
  FILING: 'Document filed with an authority or exchange, such as an annual report or prospectus.',
  REGISTRY: 'Entry in a public register, such as a company register or a list of licensed firms.',
  PRESS_RELEASE: 'Announcement by one of the parties.',
  REPORT: 'Study, paper or report of analysts, researchers or institutions.',
  BOOK: 'Book, or a chapter of it.',
  INTERVIEW: 'Conversation, published or not.',
  WEBSITE: 'Any other web page, such as a product page or blog.',
  DATASET: 'Data set or database.',
  FILE: 'Internal or unpublished file.',
  SOCIAL_MEDIA: 'Post on a social network.',
  OTHER: 'Any other source.',
} as const;
export type SourceKind = keyof typeof SOURCE_KINDS;

export const NAME_TYPES = {
  ALIAS: 'Other name in use.',
  LEGAL: 'Name in the register of companies or in law.',
  TRADING: 'Name under which it does business.',
  FORMER: 'Name that it had before.',
  SHORT: 'Abbreviation or short name.',
  TRANSLATION: 'Name in another language or script.',
} as const;
export type NameType = keyof typeof NAME_TYPES;

export const RELATION_KINDS = {
  CONFLICTS_WITH: 'The two claims contradict each other. Symmetric.',
  SAME_EVENT: 'The two claims describe the same event or a part of it, which counts once. Symmetric.',
  DIFFERENT_MEASURE: 'The two figures look comparable but measure different things. Symmetric.',
  REWORDS: 'The two claims say the same in different words. Symmetric.',
  PROBABLY_SAME_AS: 'The two claims are the same fact, if two entities are the same. Symmetric.',
  SUPERSEDED_BY: 'The target is a later and more certain account, or has the later terms.',
  FOLLOWED_BY: 'The target is the next stage of a deal, or the next holder of a position.',
  UPDATED_BY: 'The target gives a later value of the same quantity.',
  REALISED_BY: 'The target is the outcome of this plan.',
  CORRECTED_BY: 'The target corrects this claim.',
  SUPPORTED_BY: 'The target is evidence for this claim.',
  INCLUDES: 'The target is a part of this total.',
  PART_OF_ROUND: 'The target is the funding round that this investment or tranche belongs to.',
} as const;
export type RelationKind = keyof typeof RELATION_KINDS;

/** Relations without a direction. A data set has them on one of the two claims only. */
export const SYMMETRIC_RELATION_KINDS: ReadonlySet<RelationKind> = new Set([
  'CONFLICTS_WITH',
  'SAME_EVENT',
  'DIFFERENT_MEASURE',
  'REWORDS',
  'PROBABLY_SAME_AS',
]);

/** Relations between accounts of one thing, which contradict, repeat, replace, update or correct each other. */
export const RIVAL_RELATION_KINDS: readonly RelationKind[] = [
  'CONFLICTS_WITH',
  'SAME_EVENT',
  'REWORDS',
  'PROBABLY_SAME_AS',
  'SUPERSEDED_BY',
  'UPDATED_BY',
  'CORRECTED_BY',
  'PART_OF_ROUND',
];

export const DATE_PRECISIONS = {
  YEAR: 'Only the year is known: 2018.',
  MONTH: 'The month is known: 2018-06.',
  DAY: 'The day is known: 2018-06-08.',
} as const;
export type DatePrecision = keyof typeof DATE_PRECISIONS;

/** The meaning of a date of a claim in a timeline. */
export const TIMELINE_EVENT_KINDS = {
  START: 'The stated start.',
  END: 'The stated end.',
  PLANNED_START: 'The planned start.',
  DEADLINE: 'The planned end.',
  EVENT: 'The event or announcement, or the date that a figure or a state refers to.',
  FIRST_SEEN: 'The first time that a source shows a person in a position, which may be later than the start.',
  LAST_SEEN: 'The last time that a source shows a person in a position, which may be earlier than the end.',
} as const;
export type TimelineEventKind = keyof typeof TIMELINE_EVENT_KINDS;

/** A change of a claim on a day. */
export const CHANGE_KINDS = {
  BEGAN: 'The first day on which the claim was in force, as far as known.',
  ENDED: 'The first day on which the claim was no longer in force, as far as known.',
  BECAME_KNOWN: 'The first day by which a dated source had reported the claim.',
} as const;
export type ChangeKind = keyof typeof CHANGE_KINDS;

/** Kinds of claim that may have a stage, as each records a step of a deal. */
export const STAGED_KINDS: ReadonlySet<ClaimKind> = new Set([
  'PARTNERSHIP',
  'ACQUISITION',
  'INVESTMENT',
  'FUNDING_ROUND',
]);

/** Kinds of claim that may have a series and a type of round. */
export const SERIES_KINDS: ReadonlySet<ClaimKind> = new Set(['FUNDING_ROUND', 'INVESTMENT']);

/** Kinds of claim that may have a stake. */
export const STAKE_KINDS: ReadonlySet<ClaimKind> = new Set(['OWNERSHIP', 'INVESTMENT', 'ACQUISITION']);

/** Returns the values of a vocabulary in the order of its table. */
export function valuesOf<Value extends string>(vocabulary: Readonly<Partial<Record<Value, string>>>): readonly Value[] {
  return Object.keys(vocabulary) as Value[]; // the tables are constants, so their keys are those of the type
}
