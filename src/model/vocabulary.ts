/*
 * The closed vocabularies of a data set: each value with the sentence that explains it to an analyst. The checks, the
 * TypeScript types and the enums of the API all come from these tables.
 */

export const CLAIM_KINDS = {
  PARTNERSHIP: 'Organisations work together: a wallet is accepted by a merchant, through an acquirer, on terminals.',
  OWNERSHIP: 'One party holds shares of another.',
  ROLE: 'A person holds a position in an organisation.',
  FUNDING_ROUND: 'An organisation raises money: a round, a tranche of one, or an offering of shares.',
  INVESTMENT: 'One investor puts money into one organisation, often as part of a round.',
  ACQUISITION: 'One organisation buys another, or tries to.',
  METRIC: 'A figure that a source gives, such as users, partners or a market share.',
  MARKET_PRESENCE: 'A company or product is, or is to be, available in some countries.',
  STATEMENT: 'Something said or written that fits no other kind, such as an opinion, an aim or a description.',
} as const;
export type ClaimKind = keyof typeof CLAIM_KINDS;

export const ENTITY_KINDS = {
  COMPANY: 'An organisation that none of the other kinds describes better.',
  BANK: 'A bank.',
  WALLET: 'A payment wallet or the network behind it, as distinct from the company that runs it.',
  PERSON: 'A human being.',
  COUNTRY: 'A country; its id is its ISO 3166-1 alpha-2 code in lower case.',
  MERCHANT: 'A shop, hotel, airport or other business that takes payments from customers.',
  INVESTOR: 'A fund or other organisation that appears mainly because it invests.',
  REGULATOR: 'A public authority.',
  PUBLICATION: 'A newspaper, magazine or site that is itself part of a claim, as distinct from a source.',
} as const;
export type EntityKind = keyof typeof ENTITY_KINDS;

export const CLAIM_STATUSES = {
  PLANNED: 'Intended, aimed at, expected or within reach; no cited source shows it done.',
  ACTIVE: 'In force with no end on record; of a one-off event such as a round or a purchase: it happened.',
  ENDED: 'Was in force and is over, or a deal that failed or was withdrawn.',
  REPORTED:
    'Asserted without a life cycle, as figures and statements are; on other kinds a rival, early, converted, garbled or indirect account.',
} as const;
export type ClaimStatus = keyof typeof CLAIM_STATUSES;

export const STAGES = {
  ANNOUNCED: 'The deal was agreed or made public.',
  MEMORANDUM: 'The parties signed a paper that does not bind them.',
  PILOT: 'The service is on trial.',
  LAUNCHED: 'The service went live.',
  EXPANDED: 'An existing relation was widened.',
  TERMINATED: 'The deal was broken off.',
} as const;
export type Stage = keyof typeof STAGES;

export const TIERS = {
  SEED: 'Cited to the article that the collection started from.',
  CORE: 'About Alipay or Ant, from other sources.',
  EXTENDED: "Context: rivals, and the owners and heads of Alipay's partners.",
} as const;
export type Tier = keyof typeof TIERS;

export const REGIONS = {
  EUROPE: 'Europe, as the source understands it.',
  EMEA: 'Europe, the Middle East and Africa.',
  NORTH_AMERICA: 'North America.',
  WORLD: 'The whole world.',
} as const;
export type Region = keyof typeof REGIONS;

export const PARTICIPANT_ROLES = {
  PLATFORM: 'Wallet or network whose users pay, or whose technology is used, in a partnership.',
  ACQUIRER: 'Signs up merchants and settles their payments in a partnership; a bank or not.',
  BANK: 'Bank whose part in a partnership is another one, or is not stated.',
  WALLET: 'Wallet in a partnership other than its platform.',
  PAYMENT_SERVICE_PROVIDER: 'Handles payments on behalf of merchants in a partnership.',
  TERMINAL_PROVIDER: 'Supplies the payment terminals of a partnership.',
  MERCHANT: 'Takes payments from customers under a partnership.',
  TAX_REFUND: 'Refunds tax to travellers under a partnership.',
  INFRASTRUCTURE: 'Supplies technology or networks that a partnership runs on.',
  DISTRIBUTOR: 'Brings the service of a partnership to market.',
  MARKETING: 'Promotes the service of a partnership.',
  GOVERNMENT: 'Public body that takes part in a partnership.',
  OTHER: 'Part in a partnership that no other role describes; the wording says what it is.',
  OWNER: 'Holds the shares.',
  OWNED: 'The organisation whose shares are held.',
  VEHICLE: 'Organisation through which a holding, an investment or a round runs.',
  PERSON: 'Holds the position.',
  ORGANISATION: 'The organisation in which the position is held.',
  ISSUER: 'Raises the money of a funding round.',
  EXCHANGE: 'Stock exchange on which an offering takes place.',
  INVESTOR: 'Puts money in.',
  INVESTEE: 'The organisation that the money goes into.',
  BUYER: 'Buys, or tries to buy, the target.',
  TARGET: 'The organisation to be bought.',
  SELLER: 'Sells the target.',
  SUBJECT: 'What a figure, a presence or a statement is about; a figure for several together has several.',
  ABOUT: 'Touched by a figure or a statement without being its subject; of a market presence: the country.',
  SPEAKER: 'Says what the claim reports, or gives its figure.',
  OUTLET: 'Publication in which a statement appeared.',
  POSSIBLY_SAME_AS: 'Perhaps the same as the subject under another name: a guess at an identity.',
} as const;
export type ParticipantRole = keyof typeof PARTICIPANT_ROLES;

export const MEASURES = {
  MARKET_SHARE: 'Share of a market; the definition names the market, and shares of different markets do not compare.',
  ACTIVE_USERS: 'Users who were active within a period.',
  USERS: 'Users, active or not.',
  PARTNER_BANKS: 'Banks that are partners.',
  PARTNER_WALLETS: 'Wallets that are partners.',
  PARTNER_INSTITUTIONS: 'Banks and other financial institutions that are partners.',
  COUNTRIES: 'Countries in which a service is available.',
  LISTING_COUNTRIES: 'Countries whose businesses a service lists or shows to its users.',
  TAX_REFUND_COUNTRIES: 'Countries in which tax is refunded through a service.',
  LOCAL_WALLET_MARKETS: 'Countries with a local wallet that belongs to the group.',
  MERCHANTS: 'Merchants that accept a means of payment.',
  POTENTIAL_MERCHANTS: 'Merchants that could accept a means of payment, whether or not they do.',
  MERCHANT_BASE: 'Merchants that are customers of an acquirer, whatever they accept.',
  SMALL_BUSINESSES: 'Small businesses served.',
  VALUATION: 'Worth of an organisation.',
  GROWTH_FACTOR: 'How many times larger something became.',
  ACCEPTANCE_COVERAGE: 'Share of places to pay that accept a means of payment.',
  COUNTRY_COVERAGE: 'Share of countries that something covers.',
  PROFIT_SHARE: 'Share of profit that one party receives.',
  CONTRACT_VALUE: 'Worth of a contract.',
  FEE: 'What is charged for a service.',
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
  PERCENT: 'Hundredths: 54 stands for 54 percent.',
  COUNT: 'Number of things or persons.',
  MULTIPLE: 'How many times as much: 10 stands for tenfold.',
  ...CURRENCY_CODES,
} as const;
export type MetricUnit = keyof typeof METRIC_UNITS;

export const QUALIFIERS = {
  EXACT: 'The source gives this figure without a reservation.',
  MORE_THAN: 'The source gives this figure as a lower limit.',
  ABOUT: 'The source rounds or estimates.',
  LESS_THAN: 'The source gives this figure as an upper limit.',
} as const;
export type Qualifier = keyof typeof QUALIFIERS;

export const STAKE_QUALIFIERS = {
  EXACT: 'The source gives this share without a reservation.',
  MORE_THAN: 'The share is larger than this.',
  ABOUT: 'The share is roughly this.',
  LESS_THAN: 'The share is smaller than this.',
} as const satisfies Record<Qualifier, string>;
export type StakeQualifier = keyof typeof STAKE_QUALIFIERS;

export const AMOUNT_BASES = {
  ROUND_TOTAL: 'All that a funding round raised.',
  DEAL_VALUE: 'What one deal or one investment is worth.',
  PER_SHARE: 'Price of one share.',
  VALUATION: 'Worth of the whole organisation at the time.',
  OFFERING: 'What an offering of shares raises, without the option to sell more.',
  OFFERING_WITH_GREENSHOE: 'What an offering of shares raises if the option to sell more is used.',
} as const;
export type AmountBasis = keyof typeof AMOUNT_BASES;

export const BOUNDS = {
  MORE_THAN: 'The sum is larger than this, or this is the low end of a range.',
  LESS_THAN: 'The sum is smaller than this, or this is the high end of a range.',
} as const;
export type Bound = keyof typeof BOUNDS;

export const SERIES = {
  A: 'First large round.',
  B: 'Second large round.',
  C: 'Third large round.',
  IPO: 'First offering of shares to the public.',
} as const;
export type Series = keyof typeof SERIES;

export const RELATION_KINDS = {
  CONFLICTS_WITH: 'Both cannot be taken at face value; holds in both directions.',
  SAME_EVENT: 'Another account, or a part, of the same event, which counts once; holds in both directions.',
  DIFFERENT_MEASURE: 'Looks comparable but counts something else; holds in both directions.',
  REWORDS: 'The same assertion in other words; holds in both directions.',
  PROBABLY_SAME_AS: 'The same fact if a guess at an identity is right; holds in both directions.',
  SUPERSEDED_BY: 'The target is a later, firmer account or has the later terms.',
  FOLLOWED_BY: 'The target is the next stage of a deal or the next holder of a position.',
  UPDATED_BY: 'The target gives a later value of the same quantity.',
  REALISED_BY: 'The target is what came of this plan.',
  CORRECTED_BY: 'The target is the better reading.',
  SUPPORTED_BY: 'The target is evidence for this claim.',
  INCLUDES: 'The target is a part of this sum.',
  PART_OF_ROUND: 'The target is the funding round that this investment or tranche belongs to.',
} as const;
export type RelationKind = keyof typeof RELATION_KINDS;

/** Kinds that hold in both directions; a data set has them on one of the two claims only. */
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

/** What a date of a claim stands for in a timeline. */
export const TIMELINE_EVENT_KINDS = {
  START: 'The stated start of what is claimed.',
  END: 'Its stated end.',
  PLANNED_START: 'The start that a plan aims at.',
  DEADLINE: 'The end that a plan aims at.',
  EVENT: 'The event or announcement, or the time that a figure or a state refers to.',
  FIRST_SEEN: 'The first sighting of somebody in a position, which is not the start.',
  LAST_SEEN: 'The last sighting, which is not the end.',
} as const;
export type TimelineEventKind = keyof typeof TIMELINE_EVENT_KINDS;

/** What may become of a claim on a day, by the time rules. */
export const CHANGE_KINDS = {
  BEGAN: 'The first day on which it was in force, as far as known.',
  ENDED: 'The first day on which it was no longer in force, as far as known.',
  BECAME_KNOWN: 'The first day on which some dated source had said so.',
} as const;
export type ChangeKind = keyof typeof CHANGE_KINDS;

/** How many participants of a role a claim has. ONE_PER_MARKET: exactly the countries in `markets`. */
export type RoleCount = 'ONE' | 'ONE_OR_MORE' | 'ANY' | 'ONE_PER_MARKET';

/** The roles that participants of each kind of claim have; a role that is not listed is not allowed. */
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

/** Kinds of claim that record a step of a deal and may have a stage. */
export const STAGED_KINDS: ReadonlySet<ClaimKind> = new Set([
  'PARTNERSHIP',
  'ACQUISITION',
  'INVESTMENT',
  'FUNDING_ROUND',
]);

/** Kinds of claim that may belong to a numbered round. */
export const SERIES_KINDS: ReadonlySet<ClaimKind> = new Set(['FUNDING_ROUND', 'INVESTMENT']);

/** Kinds of claim that may say which share is held, bought or invested in. */
export const STAKE_KINDS: ReadonlySet<ClaimKind> = new Set(['OWNERSHIP', 'INVESTMENT', 'ACQUISITION']);

/** The values of a vocabulary, in the order of its table. */
export function valuesOf<Value extends string>(vocabulary: Readonly<Partial<Record<Value, string>>>): readonly Value[] {
  return Object.keys(vocabulary) as Value[]; // the tables are constants: what they have is what their types say
}
