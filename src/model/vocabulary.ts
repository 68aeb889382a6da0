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

export const REGIONS = {
  EUROPE: 'Europe, as defined by the source.',
  EMEA: 'Europe, the Middle East and Africa.',
  NORTH_AMERICA: 'North America.',
  WORLD: 'The whole world.',
} as const;
export type Region = keyof typeof REGIONS;

export const PARTICIPANT_ROLES = {
  PLATFORM: 'Wallet or network whose users pay, or whose technology is used.',
  ACQUIRER: 'Signs up merchants and settles their payments; may be a bank.',
  BANK: 'Bank with another role, or with a role that is not stated.',
  WALLET: 'Wallet other than the platform.',
  PAYMENT_SERVICE_PROVIDER: 'Processes payments for merchants.',
  TERMINAL_PROVIDER: 'Supplies payment terminals.',
  MERCHANT: 'Accepts payments from customers.',
  TAX_REFUND: 'Refunds tax to travellers.',
  INFRASTRUCTURE: 'Supplies technology or networks.',
  DISTRIBUTOR: 'Distributes the service.',
  MARKETING: 'Promotes the service.',
  GOVERNMENT: 'Public body that is a partner.',
  OTHER: 'Any other role in a partnership; `roleText` describes it.',
  OWNER: 'Holds the shares.',
  OWNED: 'The organisation whose shares are held.',
  VEHICLE: 'Organisation that holds or invests on behalf of another party.',
  PERSON: 'Holds the position.',
  ORGANISATION: 'The organisation in which the position is held.',
  ISSUER: 'Raises the money of a funding round.',
  EXCHANGE: 'Stock exchange on which an offering takes place.',
  INVESTOR: 'Provides the money.',
  INVESTEE: 'The organisation that receives the money.',
  BUYER: 'Buys, or tries to buy, the target.',
  TARGET: 'The organisation that is bought.',
  SELLER: 'Sells the target.',
  SUBJECT: 'The entity that a figure, a presence or a statement is about. A combined figure has several subjects.',
  ABOUT: 'Mentioned by a figure or a statement without being its subject. For a market presence: the country.',
  SPEAKER: 'Makes the statement or gives the figure.',
  OUTLET: 'Publication in which the statement appeared.',
  POSSIBLY_SAME_AS: 'May be the same entity as the subject under another name.',
} as const;
export type ParticipantRole = keyof typeof PARTICIPANT_ROLES;

export const MEASURES = {
  MARKET_SHARE: 'Share of a market, which the definition names. Shares of different markets are not comparable.',
  ACTIVE_USERS: 'Users who were active within a period of time.',
  USERS: 'Users, active or not.',
  PARTNER_BANKS: 'Banks that are partners.',
  PARTNER_WALLETS: 'Wallets that are partners.',
  PARTNER_INSTITUTIONS: 'Banks and other financial institutions that are partners.',
  COUNTRIES: 'Countries in which a service is available.',
  LISTING_COUNTRIES: 'Countries whose businesses a service lists for its users.',
  TAX_REFUND_COUNTRIES: 'Countries in which a service refunds tax.',
  LOCAL_WALLET_MARKETS: 'Countries with a local wallet that belongs to the group.',
  MERCHANTS: 'Merchants that accept a payment method.',
  POTENTIAL_MERCHANTS: 'Merchants that could accept a payment method, whether or not they do.',
  MERCHANT_BASE: 'Merchants that are customers of an acquirer, regardless of the payment methods that they accept.',
  SMALL_BUSINESSES: 'Small businesses served.',
  VALUATION: 'Value of an organisation.',
  GROWTH_FACTOR: 'Factor by which a quantity grew.',
  ACCEPTANCE_COVERAGE: 'Share of points of sale that accept a payment method.',
  COUNTRY_COVERAGE: 'Share of countries that a service covers.',
  PROFIT_SHARE: 'Share of profit that one party receives.',
  CONTRACT_VALUE: 'Value of a contract.',
  FEE: 'Price of a service.',
} as const;
export type Measure = keyof typeof MEASURES;

export const CURRENCY_CODES = {
  USD: 'United States dollar.',
  EUR: 'Euro.',
  GBP: 'Pound sterling.',
  CNY: 'Chinese yuan (renminbi).',
} as const;
export type CurrencyCode = keyof typeof CURRENCY_CODES;

export const METRIC_UNITS = {
  PERCENT: 'Percent: 54 means 54 percent.',
  COUNT: 'A number of things or people.',
  MULTIPLE: 'A factor: 10 means ten times as much.',
  ...CURRENCY_CODES,
} as const;
export type MetricUnit = keyof typeof METRIC_UNITS;

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
} as const;
export type AmountBasis = keyof typeof AMOUNT_BASES;

export const BOUNDS = {
  MORE_THAN: 'The true amount is larger, or this is the low end of a range.',
  LESS_THAN: 'The true amount is smaller, or this is the high end of a range.',
} as const;
export type Bound = keyof typeof BOUNDS;

export const SERIES = {
  A: 'Series A.',
  B: 'Series B.',
  C: 'Series C.',
  IPO: 'Initial public offering.',
} as const;
export type Series = keyof typeof SERIES;

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

/** Number of participants with a role. ONE_PER_MARKET: exactly the countries in `markets`. */
export type RoleCount = 'ONE' | 'ONE_OR_MORE' | 'ANY' | 'ONE_PER_MARKET';

/** The roles that each kind of claim allows. */
export const ROLES_BY_KIND: Readonly<Record<ClaimKind, Readonly<Partial<Record<ParticipantRole, RoleCount>>>>> = {
  PARTNERSHIP: {
    PLATFORM: 'ANY',
    ACQUIRER: 'ANY',
    BANK: 'ANY',
    WALLET: 'ANY',
    PAYMENT_SERVICE_PROVIDER: 'ANY',
    TERMINAL_PROVIDER: 'ANY',
    MERCHANT: 'ANY',
    TAX_REFUND: 'ANY',
    INFRASTRUCTURE: 'ANY',
    DISTRIBUTOR: 'ANY',
    MARKETING: 'ANY',
    GOVERNMENT: 'ANY',
    OTHER: 'ANY',
  },
  OWNERSHIP: { OWNER: 'ONE', OWNED: 'ONE', VEHICLE: 'ANY' },
  ROLE: { PERSON: 'ONE', ORGANISATION: 'ONE' },
  FUNDING_ROUND: { ISSUER: 'ONE', VEHICLE: 'ANY', EXCHANGE: 'ANY' },
  INVESTMENT: { INVESTOR: 'ONE', INVESTEE: 'ONE', VEHICLE: 'ANY' },
  ACQUISITION: { BUYER: 'ONE', TARGET: 'ONE', SELLER: 'ANY' },
  METRIC: { SUBJECT: 'ONE_OR_MORE', ABOUT: 'ANY', SPEAKER: 'ANY' },
  MARKET_PRESENCE: { SUBJECT: 'ONE', ABOUT: 'ONE_PER_MARKET' },
  STATEMENT: {
    SPEAKER: 'ANY',
    SUBJECT: 'ANY',
    ABOUT: 'ANY',
    OUTLET: 'ANY',
    POSSIBLY_SAME_AS: 'ANY',
  },
};

/** Kinds of claim that may have a stage, as each records a step of a deal. */
export const STAGED_KINDS: ReadonlySet<ClaimKind> = new Set([
  'PARTNERSHIP',
  'ACQUISITION',
  'INVESTMENT',
  'FUNDING_ROUND',
]);

/** Kinds of claim that may have a series. */
export const SERIES_KINDS: ReadonlySet<ClaimKind> = new Set(['FUNDING_ROUND', 'INVESTMENT']);

/** Kinds of claim that may have a stake. */
export const STAKE_KINDS: ReadonlySet<ClaimKind> = new Set(['OWNERSHIP', 'INVESTMENT', 'ACQUISITION']);

/** Returns the values of a vocabulary in the order of its table. */
export function valuesOf<Value extends string>(vocabulary: Readonly<Partial<Record<Value, string>>>): readonly Value[] {
  return Object.keys(vocabulary) as Value[]; // the tables are constants, so their keys are those of the type
}
