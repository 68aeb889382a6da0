/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The meaning of an amount of money. */
export type AmountBasis =
  /** Part of a price that is paid in cash. */
  | 'CASH_PART'
  /** Value of one deal or one investment. */
  | 'DEAL_VALUE'
  /** Money that is borrowed, or the part of a round that is debt. */
  | 'DEBT'
  /** Fine, penalty or settlement to be paid. */
  | 'FINE'
  /** Proceeds of an offering of shares, without the over-allotment option. */
  | 'OFFERING'
  /** Proceeds of an offering of shares, with the over-allotment option (greenshoe). */
  | 'OFFERING_WITH_GREENSHOE'
  /** Price of one share. */
  | 'PER_SHARE'
  /** Value of the organisation with the money of the round. */
  | 'POST_MONEY'
  /** Value of the organisation before the money of the round. */
  | 'PRE_MONEY'
  /** Revenue that the claim mentions, such as that of a target. */
  | 'REVENUE'
  /** Total that a funding round raised. */
  | 'ROUND_TOTAL'
  /** Part of a price that is paid in shares of the buyer. */
  | 'SHARE_PART'
  /** Value of the whole organisation at the time. */
  | 'VALUATION';

/** Conditions for an amount of money. One amount of a claim must meet all of them. Amounts are compared as stated, so name a currency. */
export type AmountFilter = {
  /** The meaning of the amount. Default: any. */
  readonly basis?: AmountBasis | null | undefined;
  /** The currency. Default: any, and the numbers are compared as they are. */
  readonly currency?: string | null | undefined;
  /** Greater than this number of units of the currency. */
  readonly gt?: number | null | undefined;
  /** Greater than or equal to this number. */
  readonly gte?: number | null | undefined;
  /** Less than this number. */
  readonly lt?: number | null | undefined;
  /** Less than or equal to this number. */
  readonly lte?: number | null | undefined;
};

/** An area that stands for its countries: a region of the United Nations (UN M49), with Taiwan in Eastern Asia and Kosovo in Southern Europe, or the EU or EEA. */
export type Area =
  /** Africa (M49 002). */
  | 'AFRICA'
  /** The Americas (M49 019). */
  | 'AMERICAS'
  /** Asia (M49 142), which includes Türkiye and Cyprus. */
  | 'ASIA'
  /** Australia and New Zealand (M49 053). */
  | 'AUSTRALIA_AND_NEW_ZEALAND'
  /** The Caribbean (M49 029). */
  | 'CARIBBEAN'
  /** Central America (M49 013), which includes Mexico. */
  | 'CENTRAL_AMERICA'
  /** Central Asia (M49 143). */
  | 'CENTRAL_ASIA'
  /** Eastern Africa (M49 014). */
  | 'EASTERN_AFRICA'
  /** Eastern Asia (M49 030). */
  | 'EASTERN_ASIA'
  /** Eastern Europe (M49 151). */
  | 'EASTERN_EUROPE'
  /** The European Economic Area: the European Union, Iceland, Liechtenstein and Norway. */
  | 'EEA'
  /** The European Union: its 27 member states since 1 February 2020. */
  | 'EU'
  /** Europe (M49 150), which includes Russia and the United Kingdom. */
  | 'EUROPE'
  /** Latin America and the Caribbean (M49 419). */
  | 'LATIN_AMERICA_AND_CARIBBEAN'
  /** Melanesia (M49 054). */
  | 'MELANESIA'
  /** Micronesia (M49 057). */
  | 'MICRONESIA'
  /** Middle Africa (M49 017). */
  | 'MIDDLE_AFRICA'
  /** Northern Africa (M49 015). */
  | 'NORTHERN_AFRICA'
  /** Northern America (M49 021): the United States, Canada, Bermuda, Greenland, Saint Pierre and Miquelon. */
  | 'NORTHERN_AMERICA'
  /** Northern Europe (M49 154). */
  | 'NORTHERN_EUROPE'
  /** North America (M49 003), which includes Central America and the Caribbean. */
  | 'NORTH_AMERICA'
  /** Oceania (M49 009). */
  | 'OCEANIA'
  /** Polynesia (M49 061). */
  | 'POLYNESIA'
  /** Southern Africa (M49 018). */
  | 'SOUTHERN_AFRICA'
  /** Southern Asia (M49 034), which includes Iran. */
  | 'SOUTHERN_ASIA'
  /** Southern Europe (M49 039). */
  | 'SOUTHERN_EUROPE'
  /** South America (M49 005). */
  | 'SOUTH_AMERICA'
  /** South-eastern Asia (M49 035). */
  | 'SOUTH_EASTERN_ASIA'
  /** Sub-Saharan Africa (M49 202). */
  | 'SUB_SAHARAN_AFRICA'
  /** Western Africa (M49 011). */
  | 'WESTERN_AFRICA'
  /** Western Asia (M49 145), which includes Türkiye and Cyprus. */
  | 'WESTERN_ASIA'
  /** Western Europe (M49 155). */
  | 'WESTERN_EUROPE';

/** Whether the true amount is larger or smaller than the stated amount. */
export type Bound =
  /** The true amount is smaller, or this is the high end of a range. */
  | 'LESS_THAN'
  /** The true amount is larger, or this is the low end of a range. */
  | 'MORE_THAN';

/** Conditions for claims. A claim must meet all of them. A list matches if one of its values does, and a condition that is omitted or null always matches. An unknown value meets no condition. Filters can be nested 5 levels deep, with at most 64 alternatives. */
export type ClaimFilter = {
  /** The claim states such an amount of money. */
  readonly amount?: AmountFilter | null | undefined;
  /** At least one of these filters matches. */
  readonly any?: ReadonlyArray<ClaimFilter> | null | undefined;
  /** The claim covers at least one country of these areas: `[EUROPE]` finds claims about France. `regions`, in contrast, finds claims that name a region in place of countries. */
  readonly areas?: ReadonlyArray<Area> | null | undefined;
  /** The confidence of the claim is in this range, from 0 to 1. */
  readonly confidence?: FloatRange | null | undefined;
  /** The claim belongs to one of these data sets. */
  readonly datasets?: ReadonlyArray<string | number> | null | undefined;
  /** The date of the claim is in this range: the date of the event or, if that is unknown, the start or the first mention. A partial date is in the range if all of it is: `2018` is in no range shorter than that year. */
  readonly date?: DateRange | null | undefined;
  /** At least one of these entities takes part in the claim, in any role. */
  readonly entities?: ReadonlyArray<string | number> | null | undefined;
  /** This entity takes part in the claim, in any role. `involves` also tests roles, kinds and countries. */
  readonly entity?: string | number | null | undefined;
  /** The claim has one of these ids. */
  readonly ids?: ReadonlyArray<string | number> | null | undefined;
  /** The claim was in force on this day, as far as known. This applies to partnerships, ownerships, roles and market presences that are ACTIVE or ENDED. The claim must have started: the latest day that its start can mean (`since`, or else the first mention, or else `date`) is on or before this day. It must not have ended: the earliest day that its end can mean is after this day. Without an end, an ACTIVE claim is still in force, and an ENDED one is until it was last mentioned. Without a start, a claim is never in force. */
  readonly inForceOn?: string | null | undefined;
  /** Every condition is met by some participant: `[{ entity: "letpay", roles: [PLATFORM] }, { roles: [MERCHANT] }]` finds claims with LetPay as the platform and any merchant. */
  readonly involves?: ReadonlyArray<Involvement> | null | undefined;
  /** The claim is of one of these kinds. */
  readonly kinds?: ReadonlyArray<ClaimKind> | null | undefined;
  /** One of the cited sources was published by this day: the latest day that its date can mean is on or before it. Undated sources do not count. */
  readonly knownOn?: string | null | undefined;
  /** The licence is of one of these types. */
  readonly licenceTypes?: ReadonlyArray<LicenceType> | null | undefined;
  /** The claim covers at least one of these countries. A claim that names no country covers none. */
  readonly markets?: ReadonlyArray<string> | null | undefined;
  /** The claim has a figure of one of these measures. */
  readonly measures?: ReadonlyArray<string> | null | undefined;
  /** This filter does not match, or the values that it needs are unknown. A filter and its `not` together give the whole list. */
  readonly not?: ClaimFilter | null | undefined;
  /** The claim cites no sources except these. */
  readonly onlySources?: ReadonlyArray<string | number> | null | undefined;
  /** Show the graph as it was recorded at this moment: the claims, in the revisions of that time, with the entities and sources that the graph had, in their present description. Before the first load lists are empty; a future moment shows the present. Only in the outermost filter, since a list shows one moment. Lists that are selected on entities and sources take a moment of their own. */
  readonly recordedOn?: string | null | undefined;
  /** The claim names one of these regions. It does not find claims about the countries of a region: use `areas`. */
  readonly regions?: ReadonlyArray<Region> | null | undefined;
  /** The claim has such a relation to another claim: `{ kinds: [REALISED_BY], direction: OUT }` finds plans with an outcome. */
  readonly related?: RelatedFilter | null | undefined;
  /** The round is of one of these types. */
  readonly roundTypes?: ReadonlyArray<RoundType> | null | undefined;
  /** The claim belongs to one of these rounds. */
  readonly series?: ReadonlyArray<string> | null | undefined;
  /** The claim cites at least one of these sources. */
  readonly sources?: ReadonlyArray<string | number> | null | undefined;
  /** The claim records one of these stages of a deal. */
  readonly stages?: ReadonlyArray<Stage> | null | undefined;
  /** The claim has one of these statuses. */
  readonly status?: ReadonlyArray<ClaimStatus> | null | undefined;
  /** The claim has one of these tags, spelled exactly like this. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** The summary contains these words. Each matches the beginning of a word; a single letter or digit matches a whole word only. Case and accents are ignored. */
  readonly text?: string | null | undefined;
  /** The claim belongs to one of these tiers. */
  readonly tiers?: ReadonlyArray<Tier> | null | undefined;
  /** The job title contains this text. Case and accents are ignored. */
  readonly title?: string | null | undefined;
  /** The stated end of the claim, or the deadline of a plan, is in this range. A partial date is in the range if all of it is. */
  readonly until?: DateRange | null | undefined;
  /** The year of the first day that the date of the claim can mean, as `counts(by: YEAR)` counts it: 1 to 9999. */
  readonly year?: number | null | undefined;
};

/** The kind of a claim, which determines its type. */
export type ClaimKind =
  /** One organisation buys another, or tries to. */
  | 'ACQUISITION'
  /** An authority acts against an organisation or person: a fine, an order, a sanction or a ban. */
  | 'ENFORCEMENT'
  /** An organisation raises money in a round, a tranche of a round or an offering of shares. */
  | 'FUNDING_ROUND'
  /** One investor invests in one organisation, often as part of a round. */
  | 'INVESTMENT'
  /** An authority has licensed, registered or authorised an organisation, or an organisation applies for it. */
  | 'LICENCE'
  /** A company or product is, or is planned to be, available in some countries. */
  | 'MARKET_PRESENCE'
  /** An organisation belongs to a scheme, association or consortium. */
  | 'MEMBERSHIP'
  /** A figure from a source, such as a number of users or a market share. */
  | 'METRIC'
  /** One party holds shares in another. */
  | 'OWNERSHIP'
  /** Organisations work together, such as a wallet, an acquirer and a merchant that accepts the wallet. */
  | 'PARTNERSHIP'
  /** An organisation offers a product. */
  | 'PRODUCT_OFFERING'
  /** A person holds a position in an organisation. */
  | 'ROLE'
  /** Any other statement, such as an opinion, a goal or a description. */
  | 'STATEMENT';

/** The order of a list of claims. Ties are sorted by id, in the same direction. Unknown values come last in both directions. */
export type ClaimOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The value to sort by. */
  readonly field?: ClaimOrderField;
};

/** The value by which claims are sorted. */
export type ClaimOrderField =
  /** The first amount in US dollars that the claim states or, without one, its first amount. Currencies are not converted, so select one with `where.amount`. */
  | 'AMOUNT'
  /** The confidence. */
  | 'CONFIDENCE'
  /** The first day that the date can mean: the date of the event or, if that is unknown, of the start or the first mention. On the same day, less precise dates come first. */
  | 'DATE'
  /** The id. */
  | 'ID'
  /** The value of the figure. Units are not converted, so select one measure. */
  | 'METRIC_VALUE'
  /** The day by which a source had stated the claim: the last day that the date of the earliest dated source can mean. */
  | 'SOURCE_DATE';

/** The status of the claimed thing in its life cycle. */
export type ClaimStatus =
  /** In force without a known end. For an event such as a funding round or an acquisition: it happened. */
  | 'ACTIVE'
  /** No longer in force, or a deal that failed or was withdrawn. */
  | 'ENDED'
  /** Planned or expected. No cited source reports that it has happened. */
  | 'PLANNED'
  /** Reported without a life cycle, as figures and statements are. For other kinds: a competing, early, converted, garbled or indirect account. */
  | 'REPORTED';

/** The precision of a date. */
export type DatePrecision =
  /** The day is known: 2018-06-08. */
  | 'DAY'
  /** The month is known: 2018-06. */
  | 'MONTH'
  /** Only the year is known: 2018. */
  | 'YEAR';

/** A range of days. Each bound is a date at its own precision: `lte: "2018"` includes 2018-12-31, and `gt: "2018"` begins on 2019-01-01. A missing bound is open. */
export type DateRange = {
  /** The same as `gte`. */
  readonly from?: string | null | undefined;
  /** After the last day of this date. */
  readonly gt?: string | null | undefined;
  /** From the first day of this date. */
  readonly gte?: string | null | undefined;
  /** Before the first day of this date. */
  readonly lt?: string | null | undefined;
  /** To the last day of this date. */
  readonly lte?: string | null | undefined;
  /** The same as `lte`. */
  readonly to?: string | null | undefined;
};

/** The direction of a relation between two claims. */
export type Direction =
  /** The relation is symmetric. */
  | 'BOTH'
  /** The other claim states the relation. For REALISED_BY, the other claim is the plan and this claim is the outcome. */
  | 'IN'
  /** This claim states the relation. For REALISED_BY, this claim is the plan and the other claim is the outcome. */
  | 'OUT';

/** Conditions for entities. An entity must meet all of them, and a condition that is omitted or null always matches. Filters can be nested 5 levels deep, with at most 64 alternatives. */
export type EntityFilter = {
  /** At least one of these filters matches. */
  readonly any?: ReadonlyArray<EntityFilter> | null | undefined;
  /** The entity is based in a country of one of these areas. */
  readonly areas?: ReadonlyArray<Area> | null | undefined;
  /** The entity is based in one of these countries. */
  readonly countries?: ReadonlyArray<string> | null | undefined;
  /** One of these data sets describes the entity at present. */
  readonly datasets?: ReadonlyArray<string | number> | null | undefined;
  /** The entity has one of these identifiers. An identifier that no entity has matches nothing. */
  readonly identifiers?: ReadonlyArray<IdentifierInput> | null | undefined;
  /** The entity has one of these ids. */
  readonly ids?: ReadonlyArray<string | number> | null | undefined;
  /** The entity is of one of these kinds. */
  readonly kinds?: ReadonlyArray<EntityKind> | null | undefined;
  /** The whole name or one of the aliases is this text. Case and accents are ignored. Use `text` for parts of names. */
  readonly name?: string | null | undefined;
  /** This filter does not match, or the values that it needs are unknown. */
  readonly not?: EntityFilter | null | undefined;
  /** Show the graph as it was recorded at this moment: the claims, in the revisions of that time, with the entities and sources that the graph had, in their present description. Before the first load lists are empty; a future moment shows the present. Only in the outermost filter, since a list shows one moment. Lists that are selected on entities and sources take a moment of their own. */
  readonly recordedOn?: string | null | undefined;
  /** The entity has one of these tags, spelled exactly like this. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** The entity takes part in claims: `{ where: { kinds: [PARTNERSHIP] }, as: [ACQUIRER], atLeast: 3 }` finds acquirers in at least three partnerships. */
  readonly takesPartIn?: TakesPartIn | null | undefined;
  /** The name and the aliases contain these words. Each matches the beginning of a word; a single letter or digit matches a whole word only. Case and accents are ignored. `search` also finds similar names. */
  readonly text?: string | null | undefined;
};

/** The kind of an entity. */
export type EntityKind =
  /** A bank. */
  | 'BANK'
  /** An organisation that no other kind describes better. */
  | 'COMPANY'
  /** A country. Its id is its ISO 3166-1 alpha-2 code in lower case. */
  | 'COUNTRY'
  /** A market for securities or crypto assets. */
  | 'EXCHANGE'
  /** A fund or other organisation that is mainly an investor. */
  | 'INVESTOR'
  /** A shop, hotel, airport or other business that accepts payments from customers. */
  | 'MERCHANT'
  /** A way to pay, such as a card scheme, a bank transfer scheme or an instalment plan. */
  | 'PAYMENT_METHOD'
  /** A human being. */
  | 'PERSON'
  /** A product or service, as opposed to the organisation that offers it. */
  | 'PRODUCT'
  /** A newspaper, magazine or website that takes part in a claim, as opposed to a source that a claim cites. */
  | 'PUBLICATION'
  /** A public authority. */
  | 'REGULATOR'
  /** A payment wallet or payment network, as opposed to the company that runs it. */
  | 'WALLET';

/** The order of a list of entities. Ties are sorted by id, in the same direction. */
export type EntityOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The value to sort by. */
  readonly field?: EntityOrderField;
};

/** The value by which entities are sorted. */
export type EntityOrderField =
  /** The number of claims in which the entity takes part. */
  | 'CLAIM_COUNT'
  /** The id. */
  | 'ID'
  /** The name, ignoring case and accents. */
  | 'NAME';

/** A range of numbers. A missing bound is open. */
export type FloatRange = {
  /** Greater than this number. */
  readonly gt?: number | null | undefined;
  /** Greater than or equal to this number. */
  readonly gte?: number | null | undefined;
  /** Less than this number. */
  readonly lt?: number | null | undefined;
  /** Less than or equal to this number. */
  readonly lte?: number | null | undefined;
};

/** Whether the graph is complete. */
export type GraphStatus =
  /** No data has been loaded. */
  | 'EMPTY'
  /** A load in several transactions is running, or was interrupted and is repeated at the next start. Responses may mix two versions, since records are written one after another. Claim counts are written last: entities are sorted by them, and they are the `totalCount` of unfiltered `claims`. `version` and the counts of the graph are those of the previous version. */
  | 'LOADING'
  /** The graph is complete, but another version of the server loaded it: lists may lack items or be in a wrong order. */
  | 'OUTDATED'
  /** The graph holds one complete version of the data. */
  | 'READY';

/** An identifier of an entity. Spaces, case and `https://www.` do not matter. */
export type IdentifierInput = {
  /** The scheme. */
  readonly scheme: IdentifierScheme;
  /** The value, such as an LEI. */
  readonly value: string;
};

/** A register or system that gives identifiers to entities. */
export type IdentifierScheme =
  /** The Business Identifier Code of a bank, also called SWIFT code (ISO 9362): 8 or 11 characters. */
  | 'BIC'
  /** The Central Index Key of a filer at the SEC of the United States: ten digits. */
  | 'CIK'
  /** The permalink of a profile at Crunchbase: `organization/northbank`. */
  | 'CRUNCHBASE'
  /** The registrable domain of the website: `northbank.com`. */
  | 'DOMAIN'
  /** The Financial Instrument Global Identifier of a security that the entity has issued: 12 characters that end in a check digit. */
  | 'FIGI'
  /** The number of a security that the entity has issued (ISO 6166): 12 characters that end in a check digit. */
  | 'ISIN'
  /** The Legal Entity Identifier of a legal person (ISO 17442): 20 characters that end in two check digits. */
  | 'LEI'
  /** The jurisdiction and number of a company at OpenCorporates: `gb/07209813`. */
  | 'OPENCORPORATES'
  /** The code of a `vendor`, `provider`, `method` or `payout` method at OpenFinTech, behind its family: `provider/northpay`. */
  | 'OPENFINTECH'
  /** Any other identifier, as a URI. */
  | 'OTHER'
  /** The number of an organisation in the PermID of LSEG. */
  | 'PERMID'
  /** A list code of org-id.guide and the number in that register: `GB-COH-07209813`. */
  | 'REGISTRATION'
  /** The symbol of a listed security, behind the MIC of its exchange (ISO 10383): `XNYS:BABA`. */
  | 'TICKER'
  /** The Q-number of an item of Wikidata. */
  | 'WIKIDATA';

/** Conditions for one participant of a claim. One participant must meet all of them. */
export type Involvement = {
  /** The participant is based in a country of one of these areas. */
  readonly areas?: ReadonlyArray<Area> | null | undefined;
  /** The participant is based in one of these countries. */
  readonly countries?: ReadonlyArray<string> | null | undefined;
  /** The participant is this entity. */
  readonly entity?: string | number | null | undefined;
  /** The participant is of one of these kinds. */
  readonly kinds?: ReadonlyArray<EntityKind> | null | undefined;
  /** The participant has one of these roles in the claim. */
  readonly roles?: ReadonlyArray<ParticipantRole> | null | undefined;
};

/** What a licence allows. */
export type LicenceType =
  /** Bank or credit institution: takes deposits. */
  | 'BANKING'
  /** Credit bureau or credit rating agency. */
  | 'CREDIT_INFORMATION'
  /** Crypto-asset or virtual-asset service provider. */
  | 'CRYPTO_ASSET'
  /** Custodian or trust company. */
  | 'CUSTODY'
  /** Exchange or other trading venue. */
  | 'EXCHANGE'
  /** Electronic money or stored value institution. */
  | 'E_MONEY'
  /** Dealer in foreign exchange. */
  | 'FOREIGN_EXCHANGE'
  /** Manager of funds or portfolios. */
  | 'FUND_MANAGEMENT'
  /** Insurer, reinsurer or insurance intermediary. */
  | 'INSURANCE'
  /** Consumer or business lender that takes no deposits. */
  | 'LENDING'
  /** Money transmitter, remittance or money service business. */
  | 'MONEY_TRANSMISSION'
  /** Account information or payment initiation service. */
  | 'OPEN_BANKING'
  /** Any other licence; `roleText` of the holder has its wording. */
  | 'OTHER'
  /** Payment institution or payment services provider. */
  | 'PAYMENT'
  /** Operator of a payment, clearing or settlement system. */
  | 'PAYMENT_SYSTEM'
  /** Temporary permission within a regulatory sandbox. */
  | 'SANDBOX'
  /** Securities or derivatives: broker, dealer or investment firm. */
  | 'SECURITIES';

/** How an entity uses a name. */
export type NameType =
  /** Other name in use. */
  | 'ALIAS'
  /** Name that it had before. */
  | 'FORMER'
  /** Name in the register of companies or in law. */
  | 'LEGAL'
  /** Abbreviation or short name. */
  | 'SHORT'
  /** Name under which it does business. */
  | 'TRADING'
  /** Name in another language or script. */
  | 'TRANSLATION';

/** The direction of an order. */
export type OrderDirection =
  /** Ascending: from the smallest, earliest or alphabetically first value. */
  | 'ASC'
  /** Descending: from the largest, latest or alphabetically last value. */
  | 'DESC';

/** The role of an entity in a claim. */
export type ParticipantRole =
  /** Mentioned by a figure or a statement without being its subject. For a market presence: the country. */
  | 'ABOUT'
  /** Signs up merchants and settles their payments; may be a bank. */
  | 'ACQUIRER'
  /** Public authority or court that grants a licence or takes an enforcement action. */
  | 'AUTHORITY'
  /** Provides banking as a service: accounts, cards or payments under the brand of another company. */
  | 'BAAS_PROVIDER'
  /** Bank with another role, or with a role that is not stated. */
  | 'BANK'
  /** The scheme, association or consortium that has the members. */
  | 'BODY'
  /** Buys, or tries to buy, the target. */
  | 'BUYER'
  /** Card network that sets the rules for cards and routes their payments. */
  | 'CARD_SCHEME'
  /** Holds assets for customers, such as securities or crypto assets. */
  | 'CUSTODIAN'
  /** Supplies data, such as account, credit or market data. */
  | 'DATA_PROVIDER'
  /** Distributes the service. */
  | 'DISTRIBUTOR'
  /** Stock exchange on which an offering takes place. */
  | 'EXCHANGE'
  /** Passes payments from the checkout of a merchant to processors and acquirers. */
  | 'GATEWAY'
  /** Public body that is a partner. */
  | 'GOVERNMENT'
  /** Holds the licence or applies for it. */
  | 'HOLDER'
  /** Supplies technology or networks. */
  | 'INFRASTRUCTURE'
  /** Insures a risk. */
  | 'INSURER'
  /** The organisation that receives the money. */
  | 'INVESTEE'
  /** Provides the money. */
  | 'INVESTOR'
  /** Raises the money of a funding round; borrows it if the round is debt. */
  | 'ISSUER'
  /** Issues the cards or accounts of the customers. */
  | 'ISSUING_BANK'
  /** Verifies the identity of customers or screens them. */
  | 'KYC_PROVIDER'
  /** Investor that leads a funding round. */
  | 'LEAD_INVESTOR'
  /** Lends the money. */
  | 'LENDER'
  /** Quotes prices or provides funds so that others can trade or pay out. */
  | 'LIQUIDITY_PROVIDER'
  /** Promotes the service. */
  | 'MARKETING'
  /** Belongs to a scheme or association. */
  | 'MEMBER'
  /** Accepts payments from customers. */
  | 'MERCHANT'
  /** The organisation in which the position is held. */
  | 'ORGANISATION'
  /** Any other role in a partnership; `roleText` describes it. */
  | 'OTHER'
  /** Publication in which the statement appeared. */
  | 'OUTLET'
  /** The organisation whose shares are held. */
  | 'OWNED'
  /** Holds the shares. Joint owners are several owners. */
  | 'OWNER'
  /** Way to pay that is offered, such as a card, a bank transfer or an instalment plan. */
  | 'PAYMENT_METHOD'
  /** Processes payments for merchants. */
  | 'PAYMENT_SERVICE_PROVIDER'
  /** Holds the position. Founders that a source names together are several persons. */
  | 'PERSON'
  /** Wallet or network whose users pay, or whose technology is used. */
  | 'PLATFORM'
  /** May be the same entity as the subject under another name. */
  | 'POSSIBLY_SAME_AS'
  /** Runs the technical processing of payments for an issuer or acquirer. */
  | 'PROCESSOR'
  /** The product that is offered. */
  | 'PRODUCT'
  /** Offers the product. */
  | 'PROVIDER'
  /** Sells the target. */
  | 'SELLER'
  /** Makes the statement or gives the figure. */
  | 'SPEAKER'
  /** Gives a company that is not a bank access to a card scheme or payment system, under its own licence. */
  | 'SPONSOR_BANK'
  /** The entity that a figure, a presence, a statement or an enforcement action is about. A combined figure has several subjects. */
  | 'SUBJECT'
  /** The organisation that is bought. */
  | 'TARGET'
  /** Refunds tax to travellers. */
  | 'TAX_REFUND'
  /** Supplies payment terminals. */
  | 'TERMINAL_PROVIDER'
  /** Organisation that holds or invests on behalf of another party. */
  | 'VEHICLE'
  /** Wallet other than the platform. */
  | 'WALLET';

/** Which paths a search finds, and which of them come first. */
export type PathMode =
  /** All paths of up to `maxLength` claims. The most trusted come first: those with the largest product of the confidences of their claims. */
  | 'MOST_TRUSTED'
  /** The shortest paths and, with `slack`, those a little longer. The shortest come first, then the most trusted. */
  | 'SHORTEST';

/** Conditions for the claim of one step of a path. */
export type PathStep = {
  /** The claim is of one of these kinds. Without kinds, any claim is. */
  readonly kinds?: ReadonlyArray<ClaimKind> | null | undefined;
};

/** How precisely a source gives a figure. */
export type Qualifier =
  /** The source gives a rounded or estimated figure. */
  | 'ABOUT'
  /** The source gives exactly this figure. */
  | 'EXACT'
  /** The source gives this figure as an upper limit. */
  | 'LESS_THAN'
  /** The source gives this figure as a lower limit. */
  | 'MORE_THAN';

/** A region that a source names in place of, or beyond, single countries. */
export type Region =
  /** Africa (M49 002). */
  | 'AFRICA'
  /** The Americas (M49 019). */
  | 'AMERICAS'
  /** Antarctica (M49 010). */
  | 'ANTARCTICA'
  /** Asia and the Pacific. */
  | 'APAC'
  /** The Association of Southeast Asian Nations. */
  | 'ASEAN'
  /** Asia (M49 142). */
  | 'ASIA'
  /** Australia and New Zealand (M49 053). */
  | 'AUSTRALIA_AND_NEW_ZEALAND'
  /** Estonia, Latvia and Lithuania. */
  | 'BALTICS'
  /** Belgium, the Netherlands and Luxembourg. */
  | 'BENELUX'
  /** The Caribbean (M49 029). */
  | 'CARIBBEAN'
  /** Central and Eastern Europe. */
  | 'CEE'
  /** The Economic and Monetary Community of Central Africa, which shares the franc XAF. */
  | 'CEMAC'
  /** Central America (M49 013), which includes Mexico. */
  | 'CENTRAL_AMERICA'
  /** Central Asia (M49 143). */
  | 'CENTRAL_ASIA'
  /** The Commonwealth of Independent States. */
  | 'CIS'
  /** Germany, Austria and Switzerland. */
  | 'DACH'
  /** The East African Community. */
  | 'EAC'
  /** Eastern Africa (M49 014). */
  | 'EASTERN_AFRICA'
  /** Eastern Asia (M49 030). */
  | 'EASTERN_ASIA'
  /** Eastern Europe (M49 151). */
  | 'EASTERN_EUROPE'
  /** The Economic Community of West African States. */
  | 'ECOWAS'
  /** The European Economic Area: the European Union, Iceland, Liechtenstein and Norway. */
  | 'EEA'
  /** Europe, the Middle East and Africa. */
  | 'EMEA'
  /** The European Union. */
  | 'EU'
  /** Europe, as defined by the source (M49 150). */
  | 'EUROPE'
  /** The countries that use the euro as members of the European Union. */
  | 'EUROZONE'
  /** The Gulf Cooperation Council: Bahrain, Kuwait, Oman, Qatar, Saudi Arabia and the United Arab Emirates. */
  | 'GCC'
  /** Mainland China, Hong Kong, Macao and Taiwan. */
  | 'GREATER_CHINA'
  /** Latin America. */
  | 'LATAM'
  /** Latin America and the Caribbean (M49 419). */
  | 'LATIN_AMERICA_AND_CARIBBEAN'
  /** The Middle East and Africa. */
  | 'MEA'
  /** Melanesia (M49 054). */
  | 'MELANESIA'
  /** The Middle East and North Africa. */
  | 'MENA'
  /** Micronesia (M49 057). */
  | 'MICRONESIA'
  /** Middle Africa (M49 017). */
  | 'MIDDLE_AFRICA'
  /** The Middle East. */
  | 'MIDDLE_EAST'
  /** Denmark, Finland, Iceland, Norway and Sweden. */
  | 'NORDICS'
  /** Northern Africa (M49 015). */
  | 'NORTHERN_AFRICA'
  /** Northern America (M49 021): the United States, Canada, Bermuda, Greenland, Saint Pierre and Miquelon. */
  | 'NORTHERN_AMERICA'
  /** Northern Europe (M49 154). */
  | 'NORTHERN_EUROPE'
  /** North America, as defined by the source. */
  | 'NORTH_AMERICA'
  /** Oceania (M49 009). */
  | 'OCEANIA'
  /** Polynesia (M49 061). */
  | 'POLYNESIA'
  /** The Southern African Development Community. */
  | 'SADC'
  /** The Single Euro Payments Area. */
  | 'SEPA'
  /** Southern Africa (M49 018). */
  | 'SOUTHERN_AFRICA'
  /** Southern Asia (M49 034). */
  | 'SOUTHERN_ASIA'
  /** Southern Europe (M49 039). */
  | 'SOUTHERN_EUROPE'
  /** South America (M49 005). */
  | 'SOUTH_AMERICA'
  /** South-eastern Asia (M49 035). */
  | 'SOUTH_EASTERN_ASIA'
  /** Sub-Saharan Africa (M49 202). */
  | 'SUB_SAHARAN_AFRICA'
  /** The United Kingdom and Ireland. */
  | 'UK_AND_IRELAND'
  /** The West African Economic and Monetary Union (UEMOA), which shares the franc XOF. */
  | 'WAEMU'
  /** Western Africa (M49 011). */
  | 'WESTERN_AFRICA'
  /** Western Asia (M49 145). */
  | 'WESTERN_ASIA'
  /** Western Europe (M49 155). */
  | 'WESTERN_EUROPE'
  /** The whole world. */
  | 'WORLD';

/** Whether a claim states a relation or is its target. */
export type RelatedDirection =
  /** The other claim states the relation. For REALISED_BY, the claim is the outcome. */
  | 'IN'
  /** The claim states the relation. For REALISED_BY, it is the plan. */
  | 'OUT';

/** Conditions for one relation to another claim. One relation must meet all of them; without conditions, any relation counts. */
export type RelatedFilter = {
  /** Whether the claim states the relation or is its target. Symmetric kinds match both. Default: both. */
  readonly direction?: RelatedDirection | null | undefined;
  /** The relation is of one of these kinds. */
  readonly kinds?: ReadonlyArray<RelationKind> | null | undefined;
};

/** How two claims relate to each other. */
export type RelationKind =
  /** The two claims contradict each other. Symmetric. */
  | 'CONFLICTS_WITH'
  /** The target corrects this claim. */
  | 'CORRECTED_BY'
  /** The two figures look comparable but measure different things. Symmetric. */
  | 'DIFFERENT_MEASURE'
  /** The target is the next stage of a deal, or the next holder of a position. */
  | 'FOLLOWED_BY'
  /** The target is a part of this total. */
  | 'INCLUDES'
  /** The target is the funding round that this investment or tranche belongs to. */
  | 'PART_OF_ROUND'
  /** The two claims are the same fact, if two entities are the same. Symmetric. */
  | 'PROBABLY_SAME_AS'
  /** The target is the outcome of this plan. */
  | 'REALISED_BY'
  /** The two claims say the same in different words. Symmetric. */
  | 'REWORDS'
  /** The two claims describe the same event or a part of it, which counts once. Symmetric. */
  | 'SAME_EVENT'
  /** The target is a later and more certain account, or has the later terms. */
  | 'SUPERSEDED_BY'
  /** The target is evidence for this claim. */
  | 'SUPPORTED_BY'
  /** The target gives a later value of the same quantity. */
  | 'UPDATED_BY';

/** The type of a funding round. */
export type RoundType =
  /** Money of private persons (business angels). */
  | 'ANGEL'
  /** Loan that turns into shares at a later round. */
  | 'CONVERTIBLE_NOTE'
  /** Strategic investment of a company, outside of a series. */
  | 'CORPORATE'
  /** Loan, bond or credit line. */
  | 'DEBT'
  /** Listing of existing shares without an offering. */
  | 'DIRECT_LISTING'
  /** Shares sold to many people on a platform. */
  | 'EQUITY_CROWDFUNDING'
  /** Money that is neither repaid nor bought with shares. */
  | 'GRANT'
  /** Initial public offering. */
  | 'IPO'
  /** Any other kind of round; `series` has its wording. */
  | 'OTHER'
  /** Loan or bond of an organisation that is listed already. */
  | 'POST_IPO_DEBT'
  /** New shares of an organisation that is listed already. */
  | 'POST_IPO_EQUITY'
  /** First money, before a seed round. */
  | 'PRE_SEED'
  /** Late round led by private equity or a hedge fund, including growth equity. */
  | 'PRIVATE_EQUITY'
  /** Existing shares change hands; the organisation receives nothing. */
  | 'SECONDARY'
  /** Seed round. */
  | 'SEED'
  /** Series A. */
  | 'SERIES_A'
  /** Series B. */
  | 'SERIES_B'
  /** Series C. */
  | 'SERIES_C'
  /** Series D. */
  | 'SERIES_D'
  /** Series E. */
  | 'SERIES_E'
  /** Series F. */
  | 'SERIES_F'
  /** Series G. */
  | 'SERIES_G'
  /** Series H. */
  | 'SERIES_H'
  /** Series I. */
  | 'SERIES_I'
  /** Series J. */
  | 'SERIES_J'
  /** Venture capital round whose series is not stated. */
  | 'SERIES_UNKNOWN'
  /** Listing by a merger with a listed shell company (special-purpose acquisition company). */
  | 'SPAC'
  /** Sale of crypto tokens, such as an initial coin offering. */
  | 'TOKEN_SALE';

/** Conditions for sources. A source must meet all of them, and a condition that is omitted or null always matches. */
export type SourceFilter = {
  /** The source belongs to one of these data sets. */
  readonly datasets?: ReadonlyArray<string | number> | null | undefined;
  /** The source was published in this range. A partial date is in the range if all of it is. Undated sources are in no range. */
  readonly date?: DateRange | null | undefined;
  /** The source has one of these ids. */
  readonly ids?: ReadonlyArray<string | number> | null | undefined;
  /** The source is of one of these kinds. */
  readonly kinds?: ReadonlyArray<SourceKind> | null | undefined;
  /** The publisher is one of these, spelled exactly like this. */
  readonly publishers?: ReadonlyArray<string> | null | undefined;
  /** Show the graph as it was recorded at this moment: the claims, in the revisions of that time, with the entities and sources that the graph had, in their present description. Before the first load lists are empty; a future moment shows the present. Only in the outermost filter, since a list shows one moment. Lists that are selected on entities and sources take a moment of their own. */
  readonly recordedOn?: string | null | undefined;
  /** The source has one of these tags, spelled exactly like this. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** The title or publisher contains these words. Each matches the beginning of a word; a single letter or digit matches a whole word only. Case and accents are ignored. */
  readonly text?: string | null | undefined;
  /** The source was published in one of these years: 1 to 9999. */
  readonly years?: ReadonlyArray<number> | null | undefined;
};

/** The kind of a source. */
export type SourceKind =
  /** Book, or a chapter of it. */
  | 'BOOK'
  /** Data set or database. */
  | 'DATASET'
  /** Internal or unpublished file. */
  | 'FILE'
  /** Document filed with an authority or exchange, such as an annual report or prospectus. */
  | 'FILING'
  /** Conversation, published or not. */
  | 'INTERVIEW'
  /** Article of a newspaper, magazine, agency or news site. */
  | 'NEWS'
  /** Any other source. */
  | 'OTHER'
  /** Announcement by one of the parties. */
  | 'PRESS_RELEASE'
  /** Entry in a public register, such as a company register or a list of licensed firms. */
  | 'REGISTRY'
  /** Study, paper or report of analysts, researchers or institutions. */
  | 'REPORT'
  /** Post on a social network. */
  | 'SOCIAL_MEDIA'
  /** Any other web page, such as a product page or blog. */
  | 'WEBSITE';

/** The order of a list of sources. Ties are sorted by id, in the same direction. Undated sources come last in both directions. */
export type SourceOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The value to sort by. */
  readonly field?: SourceOrderField;
};

/** The value by which sources are sorted. */
export type SourceOrderField =
  /** The first day that the date of publication can mean. On the same day, less precise dates come first. */
  | 'DATE'
  /** The title, ignoring case and accents. */
  | 'TITLE';

/** The step of a deal that a claim records. Each step is a separate claim. */
export type Stage =
  /** The deal was agreed or announced. */
  | 'ANNOUNCED'
  /** An existing partnership or service was extended. */
  | 'EXPANDED'
  /** The service went live. */
  | 'LAUNCHED'
  /** The parties signed a non-binding agreement. */
  | 'MEMORANDUM'
  /** The service is in a trial. */
  | 'PILOT'
  /** The deal was cancelled. */
  | 'TERMINATED';

/** How precisely a source gives a share. */
export type StakeQualifier =
  /** The share is roughly this. */
  | 'ABOUT'
  /** The source gives exactly this share. */
  | 'EXACT'
  /** The share is smaller than this. */
  | 'LESS_THAN'
  /** The share is larger than this. */
  | 'MORE_THAN';

/** Conditions for the claims in which an entity takes part. */
export type TakesPartIn = {
  /** Count only claims in which the entity has one of these roles. */
  readonly as?: ReadonlyArray<ParticipantRole> | null | undefined;
  /** The minimum number of claims: 1 or more. */
  readonly atLeast?: number;
  /** Count only claims that meet these conditions. */
  readonly where?: ClaimFilter | null | undefined;
};

/** How closely a claim relates to the subject of the data set. */
export type Tier =
  /** About the main subject of the collection, from other sources. */
  | 'CORE'
  /** Context, such as claims about competitors, or about owners and executives of partners. */
  | 'EXTENDED'
  /** Cites the source that the collection started with. */
  | 'SEED';

export type ExportClaimsQueryVariables = Exact<{
  where?: ClaimFilter | null | undefined;
  orderBy?: ClaimOrder;
  first: number;
  after?: string | null | undefined;
  withRecords?: boolean;
}>;


export type ExportClaimsQuery = { readonly graph: ExportedGraphFragment, readonly claims: { readonly nodes: ReadonlyArray<
      | ExportedClaim_Acquisition_Fragment
      | ExportedClaim_Enforcement_Fragment
      | ExportedClaim_FundingRound_Fragment
      | ExportedClaim_Investment_Fragment
      | ExportedClaim_Licence_Fragment
      | ExportedClaim_MarketPresence_Fragment
      | ExportedClaim_Membership_Fragment
      | ExportedClaim_Metric_Fragment
      | ExportedClaim_Ownership_Fragment
      | ExportedClaim_Partnership_Fragment
      | ExportedClaim_ProductOffering_Fragment
      | ExportedClaim_Role_Fragment
      | ExportedClaim_Statement_Fragment
    >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ExportEntitiesQueryVariables = Exact<{
  where?: EntityFilter | null | undefined;
  orderBy?: EntityOrder;
  first: number;
  after?: string | null | undefined;
  withRecords?: boolean;
}>;


export type ExportEntitiesQuery = { readonly graph: ExportedGraphFragment, readonly entities: { readonly nodes: ReadonlyArray<
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Exchange_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_PaymentMethod_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Product_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
    >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ExportGraphQueryVariables = Exact<{
  datasets?: ReadonlyArray<string | number> | string | number | null | undefined;
  first: number;
  afterSource?: string | null | undefined;
  afterEntity?: string | null | undefined;
  afterClaim?: string | null | undefined;
  withRecords?: boolean;
}>;


export type ExportGraphQuery = { readonly graph: ExportedGraphFragment, readonly sources: { readonly nodes: ReadonlyArray<ExportedSourceFragment> }, readonly entities: { readonly nodes: ReadonlyArray<
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Exchange_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_PaymentMethod_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Product_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
    > }, readonly claims: { readonly nodes: ReadonlyArray<
      | ExportedClaim_Acquisition_Fragment
      | ExportedClaim_Enforcement_Fragment
      | ExportedClaim_FundingRound_Fragment
      | ExportedClaim_Investment_Fragment
      | ExportedClaim_Licence_Fragment
      | ExportedClaim_MarketPresence_Fragment
      | ExportedClaim_Membership_Fragment
      | ExportedClaim_Metric_Fragment
      | ExportedClaim_Ownership_Fragment
      | ExportedClaim_Partnership_Fragment
      | ExportedClaim_ProductOffering_Fragment
      | ExportedClaim_Role_Fragment
      | ExportedClaim_Statement_Fragment
    > } };

export type ExportNeighbourhoodQueryVariables = Exact<{
  of: ReadonlyArray<string | number> | string | number;
  depth?: number;
  where?: ClaimFilter | null | undefined;
  avoid?: ReadonlyArray<string | number> | string | number | null | undefined;
  maxDegree?: number | null | undefined;
  first?: number | null | undefined;
  withRecords?: boolean;
}>;


export type ExportNeighbourhoodQuery = { readonly graph: ExportedGraphFragment, readonly neighbourhood: { readonly truncated: boolean, readonly entities: ReadonlyArray<
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Exchange_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_PaymentMethod_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Product_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
    >, readonly claims: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > } };

export type ExportPartnersQueryVariables = Exact<{
  of: string | number;
  as?: ReadonlyArray<ParticipantRole> | ParticipantRole | null | undefined;
  roles?: ReadonlyArray<ParticipantRole> | ParticipantRole | null | undefined;
  where?: ClaimFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  claims: number;
  claimsAfter?: string | null | undefined;
  withRecords?: boolean;
}>;


export type ExportPartnersQuery = { readonly graph: ExportedGraphFragment, readonly entity:
    | (
      { readonly partners: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
            | ExportedEntity_Bank_Fragment
            | ExportedEntity_Company_Fragment
            | ExportedEntity_Country_Fragment
            | ExportedEntity_Exchange_Fragment
            | ExportedEntity_Investor_Fragment
            | ExportedEntity_Merchant_Fragment
            | ExportedEntity_PaymentMethod_Fragment
            | ExportedEntity_Person_Fragment
            | ExportedEntity_Product_Fragment
            | ExportedEntity_Publication_Fragment
            | ExportedEntity_Regulator_Fragment
            | ExportedEntity_Wallet_Fragment
          , readonly markets: ReadonlyArray<(
            { readonly code: string }
            & ExportedEntity_Country_Fragment
          )>, readonly claims: { readonly nodes: ReadonlyArray<
              | BackingClaim_Acquisition_Fragment
              | BackingClaim_Enforcement_Fragment
              | BackingClaim_FundingRound_Fragment
              | BackingClaim_Investment_Fragment
              | BackingClaim_Licence_Fragment
              | BackingClaim_MarketPresence_Fragment
              | BackingClaim_Membership_Fragment
              | BackingClaim_Metric_Fragment
              | BackingClaim_Ownership_Fragment
              | BackingClaim_Partnership_Fragment
              | BackingClaim_ProductOffering_Fragment
              | BackingClaim_Role_Fragment
              | BackingClaim_Statement_Fragment
            >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      & ExportedEntity_Bank_Fragment
    )
    | (
      { readonly partners: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
            | ExportedEntity_Bank_Fragment
            | ExportedEntity_Company_Fragment
            | ExportedEntity_Country_Fragment
            | ExportedEntity_Exchange_Fragment
            | ExportedEntity_Investor_Fragment
            | ExportedEntity_Merchant_Fragment
            | ExportedEntity_PaymentMethod_Fragment
            | ExportedEntity_Person_Fragment
            | ExportedEntity_Product_Fragment
            | ExportedEntity_Publication_Fragment
            | ExportedEntity_Regulator_Fragment
            | ExportedEntity_Wallet_Fragment
          , readonly markets: ReadonlyArray<(
            { readonly code: string }
            & ExportedEntity_Country_Fragment
          )>, readonly claims: { readonly nodes: ReadonlyArray<
              | BackingClaim_Acquisition_Fragment
              | BackingClaim_Enforcement_Fragment
              | BackingClaim_FundingRound_Fragment
              | BackingClaim_Investment_Fragment
              | BackingClaim_Licence_Fragment
              | BackingClaim_MarketPresence_Fragment
              | BackingClaim_Membership_Fragment
              | BackingClaim_Metric_Fragment
              | BackingClaim_Ownership_Fragment
              | BackingClaim_Partnership_Fragment
              | BackingClaim_ProductOffering_Fragment
              | BackingClaim_Role_Fragment
              | BackingClaim_Statement_Fragment
            >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      & ExportedEntity_Company_Fragment
    )
    | (
      { readonly partners: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
            | ExportedEntity_Bank_Fragment
            | ExportedEntity_Company_Fragment
            | ExportedEntity_Country_Fragment
            | ExportedEntity_Exchange_Fragment
            | ExportedEntity_Investor_Fragment
            | ExportedEntity_Merchant_Fragment
            | ExportedEntity_PaymentMethod_Fragment
            | ExportedEntity_Person_Fragment
            | ExportedEntity_Product_Fragment
            | ExportedEntity_Publication_Fragment
            | ExportedEntity_Regulator_Fragment
            | ExportedEntity_Wallet_Fragment
          , readonly markets: ReadonlyArray<(
            { readonly code: string }
            & ExportedEntity_Country_Fragment
          )>, readonly claims: { readonly nodes: ReadonlyArray<
              | BackingClaim_Acquisition_Fragment
              | BackingClaim_Enforcement_Fragment
              | BackingClaim_FundingRound_Fragment
              | BackingClaim_Investment_Fragment
              | BackingClaim_Licence_Fragment
              | BackingClaim_MarketPresence_Fragment
              | BackingClaim_Membership_Fragment
              | BackingClaim_Metric_Fragment
              | BackingClaim_Ownership_Fragment
              | BackingClaim_Partnership_Fragment
              | BackingClaim_ProductOffering_Fragment
              | BackingClaim_Role_Fragment
              | BackingClaim_Statement_Fragment
            >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      & ExportedEntity_Country_Fragment
    )
    | (
      { readonly partners: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
            | ExportedEntity_Bank_Fragment
            | ExportedEntity_Company_Fragment
            | ExportedEntity_Country_Fragment
            | ExportedEntity_Exchange_Fragment
            | ExportedEntity_Investor_Fragment
            | ExportedEntity_Merchant_Fragment
            | ExportedEntity_PaymentMethod_Fragment
            | ExportedEntity_Person_Fragment
            | ExportedEntity_Product_Fragment
            | ExportedEntity_Publication_Fragment
            | ExportedEntity_Regulator_Fragment
            | ExportedEntity_Wallet_Fragment
          , readonly markets: ReadonlyArray<(
            { readonly code: string }
            & ExportedEntity_Country_Fragment
          )>, readonly claims: { readonly nodes: ReadonlyArray<
              | BackingClaim_Acquisition_Fragment
              | BackingClaim_Enforcement_Fragment
              | BackingClaim_FundingRound_Fragment
              | BackingClaim_Investment_Fragment
              | BackingClaim_Licence_Fragment
              | BackingClaim_MarketPresence_Fragment
              | BackingClaim_Membership_Fragment
              | BackingClaim_Metric_Fragment
              | BackingClaim_Ownership_Fragment
              | BackingClaim_Partnership_Fragment
              | BackingClaim_ProductOffering_Fragment
              | BackingClaim_Role_Fragment
              | BackingClaim_Statement_Fragment
            >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      & ExportedEntity_Exchange_Fragment
    )
    | (
      { readonly partners: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
            | ExportedEntity_Bank_Fragment
            | ExportedEntity_Company_Fragment
            | ExportedEntity_Country_Fragment
            | ExportedEntity_Exchange_Fragment
            | ExportedEntity_Investor_Fragment
            | ExportedEntity_Merchant_Fragment
            | ExportedEntity_PaymentMethod_Fragment
            | ExportedEntity_Person_Fragment
            | ExportedEntity_Product_Fragment
            | ExportedEntity_Publication_Fragment
            | ExportedEntity_Regulator_Fragment
            | ExportedEntity_Wallet_Fragment
          , readonly markets: ReadonlyArray<(
            { readonly code: string }
            & ExportedEntity_Country_Fragment
          )>, readonly claims: { readonly nodes: ReadonlyArray<
              | BackingClaim_Acquisition_Fragment
              | BackingClaim_Enforcement_Fragment
              | BackingClaim_FundingRound_Fragment
              | BackingClaim_Investment_Fragment
              | BackingClaim_Licence_Fragment
              | BackingClaim_MarketPresence_Fragment
              | BackingClaim_Membership_Fragment
              | BackingClaim_Metric_Fragment
              | BackingClaim_Ownership_Fragment
              | BackingClaim_Partnership_Fragment
              | BackingClaim_ProductOffering_Fragment
              | BackingClaim_Role_Fragment
              | BackingClaim_Statement_Fragment
            >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      & ExportedEntity_Investor_Fragment
    )
    | (
      { readonly partners: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
            | ExportedEntity_Bank_Fragment
            | ExportedEntity_Company_Fragment
            | ExportedEntity_Country_Fragment
            | ExportedEntity_Exchange_Fragment
            | ExportedEntity_Investor_Fragment
            | ExportedEntity_Merchant_Fragment
            | ExportedEntity_PaymentMethod_Fragment
            | ExportedEntity_Person_Fragment
            | ExportedEntity_Product_Fragment
            | ExportedEntity_Publication_Fragment
            | ExportedEntity_Regulator_Fragment
            | ExportedEntity_Wallet_Fragment
          , readonly markets: ReadonlyArray<(
            { readonly code: string }
            & ExportedEntity_Country_Fragment
          )>, readonly claims: { readonly nodes: ReadonlyArray<
              | BackingClaim_Acquisition_Fragment
              | BackingClaim_Enforcement_Fragment
              | BackingClaim_FundingRound_Fragment
              | BackingClaim_Investment_Fragment
              | BackingClaim_Licence_Fragment
              | BackingClaim_MarketPresence_Fragment
              | BackingClaim_Membership_Fragment
              | BackingClaim_Metric_Fragment
              | BackingClaim_Ownership_Fragment
              | BackingClaim_Partnership_Fragment
              | BackingClaim_ProductOffering_Fragment
              | BackingClaim_Role_Fragment
              | BackingClaim_Statement_Fragment
            >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      & ExportedEntity_Merchant_Fragment
    )
    | (
      { readonly partners: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
            | ExportedEntity_Bank_Fragment
            | ExportedEntity_Company_Fragment
            | ExportedEntity_Country_Fragment
            | ExportedEntity_Exchange_Fragment
            | ExportedEntity_Investor_Fragment
            | ExportedEntity_Merchant_Fragment
            | ExportedEntity_PaymentMethod_Fragment
            | ExportedEntity_Person_Fragment
            | ExportedEntity_Product_Fragment
            | ExportedEntity_Publication_Fragment
            | ExportedEntity_Regulator_Fragment
            | ExportedEntity_Wallet_Fragment
          , readonly markets: ReadonlyArray<(
            { readonly code: string }
            & ExportedEntity_Country_Fragment
          )>, readonly claims: { readonly nodes: ReadonlyArray<
              | BackingClaim_Acquisition_Fragment
              | BackingClaim_Enforcement_Fragment
              | BackingClaim_FundingRound_Fragment
              | BackingClaim_Investment_Fragment
              | BackingClaim_Licence_Fragment
              | BackingClaim_MarketPresence_Fragment
              | BackingClaim_Membership_Fragment
              | BackingClaim_Metric_Fragment
              | BackingClaim_Ownership_Fragment
              | BackingClaim_Partnership_Fragment
              | BackingClaim_ProductOffering_Fragment
              | BackingClaim_Role_Fragment
              | BackingClaim_Statement_Fragment
            >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      & ExportedEntity_PaymentMethod_Fragment
    )
    | (
      { readonly partners: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
            | ExportedEntity_Bank_Fragment
            | ExportedEntity_Company_Fragment
            | ExportedEntity_Country_Fragment
            | ExportedEntity_Exchange_Fragment
            | ExportedEntity_Investor_Fragment
            | ExportedEntity_Merchant_Fragment
            | ExportedEntity_PaymentMethod_Fragment
            | ExportedEntity_Person_Fragment
            | ExportedEntity_Product_Fragment
            | ExportedEntity_Publication_Fragment
            | ExportedEntity_Regulator_Fragment
            | ExportedEntity_Wallet_Fragment
          , readonly markets: ReadonlyArray<(
            { readonly code: string }
            & ExportedEntity_Country_Fragment
          )>, readonly claims: { readonly nodes: ReadonlyArray<
              | BackingClaim_Acquisition_Fragment
              | BackingClaim_Enforcement_Fragment
              | BackingClaim_FundingRound_Fragment
              | BackingClaim_Investment_Fragment
              | BackingClaim_Licence_Fragment
              | BackingClaim_MarketPresence_Fragment
              | BackingClaim_Membership_Fragment
              | BackingClaim_Metric_Fragment
              | BackingClaim_Ownership_Fragment
              | BackingClaim_Partnership_Fragment
              | BackingClaim_ProductOffering_Fragment
              | BackingClaim_Role_Fragment
              | BackingClaim_Statement_Fragment
            >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      & ExportedEntity_Person_Fragment
    )
    | (
      { readonly partners: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
            | ExportedEntity_Bank_Fragment
            | ExportedEntity_Company_Fragment
            | ExportedEntity_Country_Fragment
            | ExportedEntity_Exchange_Fragment
            | ExportedEntity_Investor_Fragment
            | ExportedEntity_Merchant_Fragment
            | ExportedEntity_PaymentMethod_Fragment
            | ExportedEntity_Person_Fragment
            | ExportedEntity_Product_Fragment
            | ExportedEntity_Publication_Fragment
            | ExportedEntity_Regulator_Fragment
            | ExportedEntity_Wallet_Fragment
          , readonly markets: ReadonlyArray<(
            { readonly code: string }
            & ExportedEntity_Country_Fragment
          )>, readonly claims: { readonly nodes: ReadonlyArray<
              | BackingClaim_Acquisition_Fragment
              | BackingClaim_Enforcement_Fragment
              | BackingClaim_FundingRound_Fragment
              | BackingClaim_Investment_Fragment
              | BackingClaim_Licence_Fragment
              | BackingClaim_MarketPresence_Fragment
              | BackingClaim_Membership_Fragment
              | BackingClaim_Metric_Fragment
              | BackingClaim_Ownership_Fragment
              | BackingClaim_Partnership_Fragment
              | BackingClaim_ProductOffering_Fragment
              | BackingClaim_Role_Fragment
              | BackingClaim_Statement_Fragment
            >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      & ExportedEntity_Product_Fragment
    )
    | (
      { readonly partners: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
            | ExportedEntity_Bank_Fragment
            | ExportedEntity_Company_Fragment
            | ExportedEntity_Country_Fragment
            | ExportedEntity_Exchange_Fragment
            | ExportedEntity_Investor_Fragment
            | ExportedEntity_Merchant_Fragment
            | ExportedEntity_PaymentMethod_Fragment
            | ExportedEntity_Person_Fragment
            | ExportedEntity_Product_Fragment
            | ExportedEntity_Publication_Fragment
            | ExportedEntity_Regulator_Fragment
            | ExportedEntity_Wallet_Fragment
          , readonly markets: ReadonlyArray<(
            { readonly code: string }
            & ExportedEntity_Country_Fragment
          )>, readonly claims: { readonly nodes: ReadonlyArray<
              | BackingClaim_Acquisition_Fragment
              | BackingClaim_Enforcement_Fragment
              | BackingClaim_FundingRound_Fragment
              | BackingClaim_Investment_Fragment
              | BackingClaim_Licence_Fragment
              | BackingClaim_MarketPresence_Fragment
              | BackingClaim_Membership_Fragment
              | BackingClaim_Metric_Fragment
              | BackingClaim_Ownership_Fragment
              | BackingClaim_Partnership_Fragment
              | BackingClaim_ProductOffering_Fragment
              | BackingClaim_Role_Fragment
              | BackingClaim_Statement_Fragment
            >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      & ExportedEntity_Publication_Fragment
    )
    | (
      { readonly partners: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
            | ExportedEntity_Bank_Fragment
            | ExportedEntity_Company_Fragment
            | ExportedEntity_Country_Fragment
            | ExportedEntity_Exchange_Fragment
            | ExportedEntity_Investor_Fragment
            | ExportedEntity_Merchant_Fragment
            | ExportedEntity_PaymentMethod_Fragment
            | ExportedEntity_Person_Fragment
            | ExportedEntity_Product_Fragment
            | ExportedEntity_Publication_Fragment
            | ExportedEntity_Regulator_Fragment
            | ExportedEntity_Wallet_Fragment
          , readonly markets: ReadonlyArray<(
            { readonly code: string }
            & ExportedEntity_Country_Fragment
          )>, readonly claims: { readonly nodes: ReadonlyArray<
              | BackingClaim_Acquisition_Fragment
              | BackingClaim_Enforcement_Fragment
              | BackingClaim_FundingRound_Fragment
              | BackingClaim_Investment_Fragment
              | BackingClaim_Licence_Fragment
              | BackingClaim_MarketPresence_Fragment
              | BackingClaim_Membership_Fragment
              | BackingClaim_Metric_Fragment
              | BackingClaim_Ownership_Fragment
              | BackingClaim_Partnership_Fragment
              | BackingClaim_ProductOffering_Fragment
              | BackingClaim_Role_Fragment
              | BackingClaim_Statement_Fragment
            >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      & ExportedEntity_Regulator_Fragment
    )
    | (
      { readonly partners: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
            | ExportedEntity_Bank_Fragment
            | ExportedEntity_Company_Fragment
            | ExportedEntity_Country_Fragment
            | ExportedEntity_Exchange_Fragment
            | ExportedEntity_Investor_Fragment
            | ExportedEntity_Merchant_Fragment
            | ExportedEntity_PaymentMethod_Fragment
            | ExportedEntity_Person_Fragment
            | ExportedEntity_Product_Fragment
            | ExportedEntity_Publication_Fragment
            | ExportedEntity_Regulator_Fragment
            | ExportedEntity_Wallet_Fragment
          , readonly markets: ReadonlyArray<(
            { readonly code: string }
            & ExportedEntity_Country_Fragment
          )>, readonly claims: { readonly nodes: ReadonlyArray<
              | BackingClaim_Acquisition_Fragment
              | BackingClaim_Enforcement_Fragment
              | BackingClaim_FundingRound_Fragment
              | BackingClaim_Investment_Fragment
              | BackingClaim_Licence_Fragment
              | BackingClaim_MarketPresence_Fragment
              | BackingClaim_Membership_Fragment
              | BackingClaim_Metric_Fragment
              | BackingClaim_Ownership_Fragment
              | BackingClaim_Partnership_Fragment
              | BackingClaim_ProductOffering_Fragment
              | BackingClaim_Role_Fragment
              | BackingClaim_Statement_Fragment
            >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
      & ExportedEntity_Wallet_Fragment
    )
   | null };

export type ExportPathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  where?: ClaimFilter | null | undefined;
  avoid?: ReadonlyArray<string | number> | string | number | null | undefined;
  mode?: PathMode;
  slack?: number;
  maxDegree?: number | null | undefined;
  steps?: ReadonlyArray<PathStep> | PathStep | null | undefined;
  maxLength?: number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withRecords?: boolean;
}>;


export type ExportPathsQuery = { readonly graph: ExportedGraphFragment, readonly paths: { readonly totalCount: number | null, readonly endCursor: string | null, readonly from:
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Exchange_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_PaymentMethod_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Product_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
    , readonly to:
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Exchange_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_PaymentMethod_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Product_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
    , readonly paths: ReadonlyArray<{ readonly length: number, readonly confidence: number, readonly hops: ReadonlyArray<{ readonly from: { readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
            | ExportedEntity_Bank_Fragment
            | ExportedEntity_Company_Fragment
            | ExportedEntity_Country_Fragment
            | ExportedEntity_Exchange_Fragment
            | ExportedEntity_Investor_Fragment
            | ExportedEntity_Merchant_Fragment
            | ExportedEntity_PaymentMethod_Fragment
            | ExportedEntity_Person_Fragment
            | ExportedEntity_Product_Fragment
            | ExportedEntity_Publication_Fragment
            | ExportedEntity_Regulator_Fragment
            | ExportedEntity_Wallet_Fragment
           }, readonly claim:
          | ExportedClaim_Acquisition_Fragment
          | ExportedClaim_Enforcement_Fragment
          | ExportedClaim_FundingRound_Fragment
          | ExportedClaim_Investment_Fragment
          | ExportedClaim_Licence_Fragment
          | ExportedClaim_MarketPresence_Fragment
          | ExportedClaim_Membership_Fragment
          | ExportedClaim_Metric_Fragment
          | ExportedClaim_Ownership_Fragment
          | ExportedClaim_Partnership_Fragment
          | ExportedClaim_ProductOffering_Fragment
          | ExportedClaim_Role_Fragment
          | ExportedClaim_Statement_Fragment
        , readonly to: { readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
            | ExportedEntity_Bank_Fragment
            | ExportedEntity_Company_Fragment
            | ExportedEntity_Country_Fragment
            | ExportedEntity_Exchange_Fragment
            | ExportedEntity_Investor_Fragment
            | ExportedEntity_Merchant_Fragment
            | ExportedEntity_PaymentMethod_Fragment
            | ExportedEntity_Person_Fragment
            | ExportedEntity_Product_Fragment
            | ExportedEntity_Publication_Fragment
            | ExportedEntity_Regulator_Fragment
            | ExportedEntity_Wallet_Fragment
           } }> }> } };

type ExportedClaim_Acquisition_Fragment = { readonly __typename: 'Acquisition', readonly stage: Stage | null, readonly stakePercent: number | null, readonly stakeQualifier: StakeQualifier | null, readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly statusInferred: boolean, readonly tier: Tier | null, readonly tags: ReadonlyArray<string>, readonly confidence: number, readonly confidenceInferred: boolean, readonly summary: string, readonly region: Region | null, readonly note: string | null, readonly extra: Readonly<Record<string, unknown>>, readonly record?: Readonly<Record<string, unknown>>, readonly revision: number, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Exchange_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_PaymentMethod_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Product_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
     }>, readonly markets: ReadonlyArray<(
    { readonly code: string }
    & ExportedEntity_Country_Fragment
  )>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly basis: AmountBasis, readonly bound: Bound | null, readonly approximate: boolean }>, readonly metric: { readonly measure: string, readonly value: number, readonly unit: string, readonly qualifier: Qualifier, readonly definition: string | null, readonly from: ExportedDateFragment | null, readonly to: ExportedDateFragment | null } | null, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly page: string | null, readonly quote: string | null, readonly retrievedOn: ExportedDateFragment | null, readonly source: ExportedSourceFragment }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly dataset: { readonly id: string } };

type ExportedClaim_Enforcement_Fragment = { readonly __typename: 'Enforcement', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly statusInferred: boolean, readonly tier: Tier | null, readonly tags: ReadonlyArray<string>, readonly confidence: number, readonly confidenceInferred: boolean, readonly summary: string, readonly region: Region | null, readonly note: string | null, readonly extra: Readonly<Record<string, unknown>>, readonly record?: Readonly<Record<string, unknown>>, readonly revision: number, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Exchange_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_PaymentMethod_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Product_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
     }>, readonly markets: ReadonlyArray<(
    { readonly code: string }
    & ExportedEntity_Country_Fragment
  )>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly basis: AmountBasis, readonly bound: Bound | null, readonly approximate: boolean }>, readonly metric: { readonly measure: string, readonly value: number, readonly unit: string, readonly qualifier: Qualifier, readonly definition: string | null, readonly from: ExportedDateFragment | null, readonly to: ExportedDateFragment | null } | null, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly page: string | null, readonly quote: string | null, readonly retrievedOn: ExportedDateFragment | null, readonly source: ExportedSourceFragment }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly dataset: { readonly id: string } };

type ExportedClaim_FundingRound_Fragment = { readonly __typename: 'FundingRound', readonly stage: Stage | null, readonly roundType: RoundType | null, readonly series: string | null, readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly statusInferred: boolean, readonly tier: Tier | null, readonly tags: ReadonlyArray<string>, readonly confidence: number, readonly confidenceInferred: boolean, readonly summary: string, readonly region: Region | null, readonly note: string | null, readonly extra: Readonly<Record<string, unknown>>, readonly record?: Readonly<Record<string, unknown>>, readonly revision: number, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Exchange_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_PaymentMethod_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Product_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
     }>, readonly markets: ReadonlyArray<(
    { readonly code: string }
    & ExportedEntity_Country_Fragment
  )>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly basis: AmountBasis, readonly bound: Bound | null, readonly approximate: boolean }>, readonly metric: { readonly measure: string, readonly value: number, readonly unit: string, readonly qualifier: Qualifier, readonly definition: string | null, readonly from: ExportedDateFragment | null, readonly to: ExportedDateFragment | null } | null, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly page: string | null, readonly quote: string | null, readonly retrievedOn: ExportedDateFragment | null, readonly source: ExportedSourceFragment }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly dataset: { readonly id: string } };

type ExportedClaim_Investment_Fragment = { readonly __typename: 'Investment', readonly stage: Stage | null, readonly roundType: RoundType | null, readonly series: string | null, readonly stakePercent: number | null, readonly stakeQualifier: StakeQualifier | null, readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly statusInferred: boolean, readonly tier: Tier | null, readonly tags: ReadonlyArray<string>, readonly confidence: number, readonly confidenceInferred: boolean, readonly summary: string, readonly region: Region | null, readonly note: string | null, readonly extra: Readonly<Record<string, unknown>>, readonly record?: Readonly<Record<string, unknown>>, readonly revision: number, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Exchange_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_PaymentMethod_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Product_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
     }>, readonly markets: ReadonlyArray<(
    { readonly code: string }
    & ExportedEntity_Country_Fragment
  )>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly basis: AmountBasis, readonly bound: Bound | null, readonly approximate: boolean }>, readonly metric: { readonly measure: string, readonly value: number, readonly unit: string, readonly qualifier: Qualifier, readonly definition: string | null, readonly from: ExportedDateFragment | null, readonly to: ExportedDateFragment | null } | null, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly page: string | null, readonly quote: string | null, readonly retrievedOn: ExportedDateFragment | null, readonly source: ExportedSourceFragment }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly dataset: { readonly id: string } };

type ExportedClaim_Licence_Fragment = { readonly __typename: 'Licence', readonly licenceType: LicenceType | null, readonly licenceNumber: string | null, readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly statusInferred: boolean, readonly tier: Tier | null, readonly tags: ReadonlyArray<string>, readonly confidence: number, readonly confidenceInferred: boolean, readonly summary: string, readonly region: Region | null, readonly note: string | null, readonly extra: Readonly<Record<string, unknown>>, readonly record?: Readonly<Record<string, unknown>>, readonly revision: number, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Exchange_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_PaymentMethod_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Product_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
     }>, readonly markets: ReadonlyArray<(
    { readonly code: string }
    & ExportedEntity_Country_Fragment
  )>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly basis: AmountBasis, readonly bound: Bound | null, readonly approximate: boolean }>, readonly metric: { readonly measure: string, readonly value: number, readonly unit: string, readonly qualifier: Qualifier, readonly definition: string | null, readonly from: ExportedDateFragment | null, readonly to: ExportedDateFragment | null } | null, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly page: string | null, readonly quote: string | null, readonly retrievedOn: ExportedDateFragment | null, readonly source: ExportedSourceFragment }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly dataset: { readonly id: string } };

type ExportedClaim_MarketPresence_Fragment = { readonly __typename: 'MarketPresence', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly statusInferred: boolean, readonly tier: Tier | null, readonly tags: ReadonlyArray<string>, readonly confidence: number, readonly confidenceInferred: boolean, readonly summary: string, readonly region: Region | null, readonly note: string | null, readonly extra: Readonly<Record<string, unknown>>, readonly record?: Readonly<Record<string, unknown>>, readonly revision: number, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Exchange_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_PaymentMethod_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Product_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
     }>, readonly markets: ReadonlyArray<(
    { readonly code: string }
    & ExportedEntity_Country_Fragment
  )>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly basis: AmountBasis, readonly bound: Bound | null, readonly approximate: boolean }>, readonly metric: { readonly measure: string, readonly value: number, readonly unit: string, readonly qualifier: Qualifier, readonly definition: string | null, readonly from: ExportedDateFragment | null, readonly to: ExportedDateFragment | null } | null, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly page: string | null, readonly quote: string | null, readonly retrievedOn: ExportedDateFragment | null, readonly source: ExportedSourceFragment }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly dataset: { readonly id: string } };

type ExportedClaim_Membership_Fragment = { readonly __typename: 'Membership', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly statusInferred: boolean, readonly tier: Tier | null, readonly tags: ReadonlyArray<string>, readonly confidence: number, readonly confidenceInferred: boolean, readonly summary: string, readonly region: Region | null, readonly note: string | null, readonly extra: Readonly<Record<string, unknown>>, readonly record?: Readonly<Record<string, unknown>>, readonly revision: number, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Exchange_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_PaymentMethod_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Product_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
     }>, readonly markets: ReadonlyArray<(
    { readonly code: string }
    & ExportedEntity_Country_Fragment
  )>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly basis: AmountBasis, readonly bound: Bound | null, readonly approximate: boolean }>, readonly metric: { readonly measure: string, readonly value: number, readonly unit: string, readonly qualifier: Qualifier, readonly definition: string | null, readonly from: ExportedDateFragment | null, readonly to: ExportedDateFragment | null } | null, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly page: string | null, readonly quote: string | null, readonly retrievedOn: ExportedDateFragment | null, readonly source: ExportedSourceFragment }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly dataset: { readonly id: string } };

type ExportedClaim_Metric_Fragment = { readonly __typename: 'Metric', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly statusInferred: boolean, readonly tier: Tier | null, readonly tags: ReadonlyArray<string>, readonly confidence: number, readonly confidenceInferred: boolean, readonly summary: string, readonly region: Region | null, readonly note: string | null, readonly extra: Readonly<Record<string, unknown>>, readonly record?: Readonly<Record<string, unknown>>, readonly revision: number, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Exchange_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_PaymentMethod_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Product_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
     }>, readonly markets: ReadonlyArray<(
    { readonly code: string }
    & ExportedEntity_Country_Fragment
  )>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly basis: AmountBasis, readonly bound: Bound | null, readonly approximate: boolean }>, readonly metric: { readonly measure: string, readonly value: number, readonly unit: string, readonly qualifier: Qualifier, readonly definition: string | null, readonly from: ExportedDateFragment | null, readonly to: ExportedDateFragment | null } | null, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly page: string | null, readonly quote: string | null, readonly retrievedOn: ExportedDateFragment | null, readonly source: ExportedSourceFragment }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly dataset: { readonly id: string } };

type ExportedClaim_Ownership_Fragment = { readonly __typename: 'Ownership', readonly stakePercent: number | null, readonly stakeQualifier: StakeQualifier | null, readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly statusInferred: boolean, readonly tier: Tier | null, readonly tags: ReadonlyArray<string>, readonly confidence: number, readonly confidenceInferred: boolean, readonly summary: string, readonly region: Region | null, readonly note: string | null, readonly extra: Readonly<Record<string, unknown>>, readonly record?: Readonly<Record<string, unknown>>, readonly revision: number, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Exchange_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_PaymentMethod_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Product_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
     }>, readonly markets: ReadonlyArray<(
    { readonly code: string }
    & ExportedEntity_Country_Fragment
  )>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly basis: AmountBasis, readonly bound: Bound | null, readonly approximate: boolean }>, readonly metric: { readonly measure: string, readonly value: number, readonly unit: string, readonly qualifier: Qualifier, readonly definition: string | null, readonly from: ExportedDateFragment | null, readonly to: ExportedDateFragment | null } | null, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly page: string | null, readonly quote: string | null, readonly retrievedOn: ExportedDateFragment | null, readonly source: ExportedSourceFragment }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly dataset: { readonly id: string } };

type ExportedClaim_Partnership_Fragment = { readonly __typename: 'Partnership', readonly stage: Stage | null, readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly statusInferred: boolean, readonly tier: Tier | null, readonly tags: ReadonlyArray<string>, readonly confidence: number, readonly confidenceInferred: boolean, readonly summary: string, readonly region: Region | null, readonly note: string | null, readonly extra: Readonly<Record<string, unknown>>, readonly record?: Readonly<Record<string, unknown>>, readonly revision: number, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Exchange_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_PaymentMethod_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Product_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
     }>, readonly markets: ReadonlyArray<(
    { readonly code: string }
    & ExportedEntity_Country_Fragment
  )>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly basis: AmountBasis, readonly bound: Bound | null, readonly approximate: boolean }>, readonly metric: { readonly measure: string, readonly value: number, readonly unit: string, readonly qualifier: Qualifier, readonly definition: string | null, readonly from: ExportedDateFragment | null, readonly to: ExportedDateFragment | null } | null, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly page: string | null, readonly quote: string | null, readonly retrievedOn: ExportedDateFragment | null, readonly source: ExportedSourceFragment }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly dataset: { readonly id: string } };

type ExportedClaim_ProductOffering_Fragment = { readonly __typename: 'ProductOffering', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly statusInferred: boolean, readonly tier: Tier | null, readonly tags: ReadonlyArray<string>, readonly confidence: number, readonly confidenceInferred: boolean, readonly summary: string, readonly region: Region | null, readonly note: string | null, readonly extra: Readonly<Record<string, unknown>>, readonly record?: Readonly<Record<string, unknown>>, readonly revision: number, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Exchange_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_PaymentMethod_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Product_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
     }>, readonly markets: ReadonlyArray<(
    { readonly code: string }
    & ExportedEntity_Country_Fragment
  )>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly basis: AmountBasis, readonly bound: Bound | null, readonly approximate: boolean }>, readonly metric: { readonly measure: string, readonly value: number, readonly unit: string, readonly qualifier: Qualifier, readonly definition: string | null, readonly from: ExportedDateFragment | null, readonly to: ExportedDateFragment | null } | null, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly page: string | null, readonly quote: string | null, readonly retrievedOn: ExportedDateFragment | null, readonly source: ExportedSourceFragment }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly dataset: { readonly id: string } };

type ExportedClaim_Role_Fragment = { readonly __typename: 'Role', readonly title: string | null, readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly statusInferred: boolean, readonly tier: Tier | null, readonly tags: ReadonlyArray<string>, readonly confidence: number, readonly confidenceInferred: boolean, readonly summary: string, readonly region: Region | null, readonly note: string | null, readonly extra: Readonly<Record<string, unknown>>, readonly record?: Readonly<Record<string, unknown>>, readonly revision: number, readonly recordedAt: string, readonly retractedAt: string | null, readonly seenFrom: ExportedDateFragment | null, readonly seenUntil: ExportedDateFragment | null, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Exchange_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_PaymentMethod_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Product_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
     }>, readonly markets: ReadonlyArray<(
    { readonly code: string }
    & ExportedEntity_Country_Fragment
  )>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly basis: AmountBasis, readonly bound: Bound | null, readonly approximate: boolean }>, readonly metric: { readonly measure: string, readonly value: number, readonly unit: string, readonly qualifier: Qualifier, readonly definition: string | null, readonly from: ExportedDateFragment | null, readonly to: ExportedDateFragment | null } | null, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly page: string | null, readonly quote: string | null, readonly retrievedOn: ExportedDateFragment | null, readonly source: ExportedSourceFragment }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly dataset: { readonly id: string } };

type ExportedClaim_Statement_Fragment = { readonly __typename: 'Statement', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly statusInferred: boolean, readonly tier: Tier | null, readonly tags: ReadonlyArray<string>, readonly confidence: number, readonly confidenceInferred: boolean, readonly summary: string, readonly region: Region | null, readonly note: string | null, readonly extra: Readonly<Record<string, unknown>>, readonly record?: Readonly<Record<string, unknown>>, readonly revision: number, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Exchange_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_PaymentMethod_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Product_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
     }>, readonly markets: ReadonlyArray<(
    { readonly code: string }
    & ExportedEntity_Country_Fragment
  )>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly basis: AmountBasis, readonly bound: Bound | null, readonly approximate: boolean }>, readonly metric: { readonly measure: string, readonly value: number, readonly unit: string, readonly qualifier: Qualifier, readonly definition: string | null, readonly from: ExportedDateFragment | null, readonly to: ExportedDateFragment | null } | null, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly page: string | null, readonly quote: string | null, readonly retrievedOn: ExportedDateFragment | null, readonly source: ExportedSourceFragment }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly dataset: { readonly id: string } };

export type ExportedClaimFragment =
  | ExportedClaim_Acquisition_Fragment
  | ExportedClaim_Enforcement_Fragment
  | ExportedClaim_FundingRound_Fragment
  | ExportedClaim_Investment_Fragment
  | ExportedClaim_Licence_Fragment
  | ExportedClaim_MarketPresence_Fragment
  | ExportedClaim_Membership_Fragment
  | ExportedClaim_Metric_Fragment
  | ExportedClaim_Ownership_Fragment
  | ExportedClaim_Partnership_Fragment
  | ExportedClaim_ProductOffering_Fragment
  | ExportedClaim_Role_Fragment
  | ExportedClaim_Statement_Fragment
;

type BackingClaim_Acquisition_Fragment = { readonly __typename: 'Acquisition', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly confidence: number, readonly summary: string, readonly recordedAt: string, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly citations: ReadonlyArray<{ readonly source: ExportedSourceFragment }>, readonly dataset: { readonly id: string } };

type BackingClaim_Enforcement_Fragment = { readonly __typename: 'Enforcement', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly confidence: number, readonly summary: string, readonly recordedAt: string, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly citations: ReadonlyArray<{ readonly source: ExportedSourceFragment }>, readonly dataset: { readonly id: string } };

type BackingClaim_FundingRound_Fragment = { readonly __typename: 'FundingRound', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly confidence: number, readonly summary: string, readonly recordedAt: string, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly citations: ReadonlyArray<{ readonly source: ExportedSourceFragment }>, readonly dataset: { readonly id: string } };

type BackingClaim_Investment_Fragment = { readonly __typename: 'Investment', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly confidence: number, readonly summary: string, readonly recordedAt: string, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly citations: ReadonlyArray<{ readonly source: ExportedSourceFragment }>, readonly dataset: { readonly id: string } };

type BackingClaim_Licence_Fragment = { readonly __typename: 'Licence', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly confidence: number, readonly summary: string, readonly recordedAt: string, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly citations: ReadonlyArray<{ readonly source: ExportedSourceFragment }>, readonly dataset: { readonly id: string } };

type BackingClaim_MarketPresence_Fragment = { readonly __typename: 'MarketPresence', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly confidence: number, readonly summary: string, readonly recordedAt: string, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly citations: ReadonlyArray<{ readonly source: ExportedSourceFragment }>, readonly dataset: { readonly id: string } };

type BackingClaim_Membership_Fragment = { readonly __typename: 'Membership', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly confidence: number, readonly summary: string, readonly recordedAt: string, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly citations: ReadonlyArray<{ readonly source: ExportedSourceFragment }>, readonly dataset: { readonly id: string } };

type BackingClaim_Metric_Fragment = { readonly __typename: 'Metric', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly confidence: number, readonly summary: string, readonly recordedAt: string, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly citations: ReadonlyArray<{ readonly source: ExportedSourceFragment }>, readonly dataset: { readonly id: string } };

type BackingClaim_Ownership_Fragment = { readonly __typename: 'Ownership', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly confidence: number, readonly summary: string, readonly recordedAt: string, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly citations: ReadonlyArray<{ readonly source: ExportedSourceFragment }>, readonly dataset: { readonly id: string } };

type BackingClaim_Partnership_Fragment = { readonly __typename: 'Partnership', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly confidence: number, readonly summary: string, readonly recordedAt: string, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly citations: ReadonlyArray<{ readonly source: ExportedSourceFragment }>, readonly dataset: { readonly id: string } };

type BackingClaim_ProductOffering_Fragment = { readonly __typename: 'ProductOffering', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly confidence: number, readonly summary: string, readonly recordedAt: string, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly citations: ReadonlyArray<{ readonly source: ExportedSourceFragment }>, readonly dataset: { readonly id: string } };

type BackingClaim_Role_Fragment = { readonly __typename: 'Role', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly confidence: number, readonly summary: string, readonly recordedAt: string, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly citations: ReadonlyArray<{ readonly source: ExportedSourceFragment }>, readonly dataset: { readonly id: string } };

type BackingClaim_Statement_Fragment = { readonly __typename: 'Statement', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly confidence: number, readonly summary: string, readonly recordedAt: string, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly citations: ReadonlyArray<{ readonly source: ExportedSourceFragment }>, readonly dataset: { readonly id: string } };

export type BackingClaimFragment =
  | BackingClaim_Acquisition_Fragment
  | BackingClaim_Enforcement_Fragment
  | BackingClaim_FundingRound_Fragment
  | BackingClaim_Investment_Fragment
  | BackingClaim_Licence_Fragment
  | BackingClaim_MarketPresence_Fragment
  | BackingClaim_Membership_Fragment
  | BackingClaim_Metric_Fragment
  | BackingClaim_Ownership_Fragment
  | BackingClaim_Partnership_Fragment
  | BackingClaim_ProductOffering_Fragment
  | BackingClaim_Role_Fragment
  | BackingClaim_Statement_Fragment
;

type ExportedEntity_Bank_Fragment = { readonly __typename: 'Bank', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string | null, readonly tags: ReadonlyArray<string>, readonly extra: Readonly<Record<string, unknown>>, readonly mergedIds: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly name: string, readonly type: NameType | null, readonly language: string | null, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string } | null, readonly descriptions?: ReadonlyArray<{ readonly record: Readonly<Record<string, unknown>>, readonly dataset: { readonly id: string } }>, readonly datasets: ReadonlyArray<{ readonly id: string }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null }> };

type ExportedEntity_Company_Fragment = { readonly __typename: 'Company', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string | null, readonly tags: ReadonlyArray<string>, readonly extra: Readonly<Record<string, unknown>>, readonly mergedIds: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly name: string, readonly type: NameType | null, readonly language: string | null, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string } | null, readonly descriptions?: ReadonlyArray<{ readonly record: Readonly<Record<string, unknown>>, readonly dataset: { readonly id: string } }>, readonly datasets: ReadonlyArray<{ readonly id: string }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null }> };

type ExportedEntity_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string | null, readonly tags: ReadonlyArray<string>, readonly extra: Readonly<Record<string, unknown>>, readonly mergedIds: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly name: string, readonly type: NameType | null, readonly language: string | null, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string } | null, readonly descriptions?: ReadonlyArray<{ readonly record: Readonly<Record<string, unknown>>, readonly dataset: { readonly id: string } }>, readonly datasets: ReadonlyArray<{ readonly id: string }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null }> };

type ExportedEntity_Exchange_Fragment = { readonly __typename: 'Exchange', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string | null, readonly tags: ReadonlyArray<string>, readonly extra: Readonly<Record<string, unknown>>, readonly mergedIds: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly name: string, readonly type: NameType | null, readonly language: string | null, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string } | null, readonly descriptions?: ReadonlyArray<{ readonly record: Readonly<Record<string, unknown>>, readonly dataset: { readonly id: string } }>, readonly datasets: ReadonlyArray<{ readonly id: string }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null }> };

type ExportedEntity_Investor_Fragment = { readonly __typename: 'Investor', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string | null, readonly tags: ReadonlyArray<string>, readonly extra: Readonly<Record<string, unknown>>, readonly mergedIds: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly name: string, readonly type: NameType | null, readonly language: string | null, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string } | null, readonly descriptions?: ReadonlyArray<{ readonly record: Readonly<Record<string, unknown>>, readonly dataset: { readonly id: string } }>, readonly datasets: ReadonlyArray<{ readonly id: string }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null }> };

type ExportedEntity_Merchant_Fragment = { readonly __typename: 'Merchant', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string | null, readonly tags: ReadonlyArray<string>, readonly extra: Readonly<Record<string, unknown>>, readonly mergedIds: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly name: string, readonly type: NameType | null, readonly language: string | null, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string } | null, readonly descriptions?: ReadonlyArray<{ readonly record: Readonly<Record<string, unknown>>, readonly dataset: { readonly id: string } }>, readonly datasets: ReadonlyArray<{ readonly id: string }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null }> };

type ExportedEntity_PaymentMethod_Fragment = { readonly __typename: 'PaymentMethod', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string | null, readonly tags: ReadonlyArray<string>, readonly extra: Readonly<Record<string, unknown>>, readonly mergedIds: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly name: string, readonly type: NameType | null, readonly language: string | null, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string } | null, readonly descriptions?: ReadonlyArray<{ readonly record: Readonly<Record<string, unknown>>, readonly dataset: { readonly id: string } }>, readonly datasets: ReadonlyArray<{ readonly id: string }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null }> };

type ExportedEntity_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string | null, readonly tags: ReadonlyArray<string>, readonly extra: Readonly<Record<string, unknown>>, readonly mergedIds: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly name: string, readonly type: NameType | null, readonly language: string | null, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string } | null, readonly descriptions?: ReadonlyArray<{ readonly record: Readonly<Record<string, unknown>>, readonly dataset: { readonly id: string } }>, readonly datasets: ReadonlyArray<{ readonly id: string }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null }> };

type ExportedEntity_Product_Fragment = { readonly __typename: 'Product', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string | null, readonly tags: ReadonlyArray<string>, readonly extra: Readonly<Record<string, unknown>>, readonly mergedIds: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly name: string, readonly type: NameType | null, readonly language: string | null, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string } | null, readonly descriptions?: ReadonlyArray<{ readonly record: Readonly<Record<string, unknown>>, readonly dataset: { readonly id: string } }>, readonly datasets: ReadonlyArray<{ readonly id: string }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null }> };

type ExportedEntity_Publication_Fragment = { readonly __typename: 'Publication', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string | null, readonly tags: ReadonlyArray<string>, readonly extra: Readonly<Record<string, unknown>>, readonly mergedIds: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly name: string, readonly type: NameType | null, readonly language: string | null, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string } | null, readonly descriptions?: ReadonlyArray<{ readonly record: Readonly<Record<string, unknown>>, readonly dataset: { readonly id: string } }>, readonly datasets: ReadonlyArray<{ readonly id: string }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null }> };

type ExportedEntity_Regulator_Fragment = { readonly __typename: 'Regulator', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string | null, readonly tags: ReadonlyArray<string>, readonly extra: Readonly<Record<string, unknown>>, readonly mergedIds: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly name: string, readonly type: NameType | null, readonly language: string | null, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string } | null, readonly descriptions?: ReadonlyArray<{ readonly record: Readonly<Record<string, unknown>>, readonly dataset: { readonly id: string } }>, readonly datasets: ReadonlyArray<{ readonly id: string }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null }> };

type ExportedEntity_Wallet_Fragment = { readonly __typename: 'Wallet', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string | null, readonly tags: ReadonlyArray<string>, readonly extra: Readonly<Record<string, unknown>>, readonly mergedIds: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly name: string, readonly type: NameType | null, readonly language: string | null, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string } | null, readonly descriptions?: ReadonlyArray<{ readonly record: Readonly<Record<string, unknown>>, readonly dataset: { readonly id: string } }>, readonly datasets: ReadonlyArray<{ readonly id: string }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null }> };

export type ExportedEntityFragment =
  | ExportedEntity_Bank_Fragment
  | ExportedEntity_Company_Fragment
  | ExportedEntity_Country_Fragment
  | ExportedEntity_Exchange_Fragment
  | ExportedEntity_Investor_Fragment
  | ExportedEntity_Merchant_Fragment
  | ExportedEntity_PaymentMethod_Fragment
  | ExportedEntity_Person_Fragment
  | ExportedEntity_Product_Fragment
  | ExportedEntity_Publication_Fragment
  | ExportedEntity_Regulator_Fragment
  | ExportedEntity_Wallet_Fragment
;

export type ExportedSourceFragment = { readonly __typename: 'Source', readonly id: string, readonly title: string, readonly titleInferred: boolean, readonly publisher: string | null, readonly url: string | null, readonly kind: SourceKind | null, readonly note: string | null, readonly tags: ReadonlyArray<string>, readonly extra: Readonly<Record<string, unknown>>, readonly record?: Readonly<Record<string, unknown>>, readonly date: ExportedDateFragment | null, readonly dataset: { readonly id: string } };

export type ExportedDateFragment = { readonly text: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string };

export type ExportedGraphFragment = { readonly version: string | null, readonly loadedAt: string | null, readonly status: GraphStatus, readonly citation: string, readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly license: string | null, readonly homepage: string | null, readonly release: string | null, readonly version: string | null, readonly loadedAt: string | null, readonly manifest?: Readonly<Record<string, unknown>>, readonly vocabulary?: Readonly<Record<string, unknown>>, readonly citation: string }> };

export type ExportSourcesQueryVariables = Exact<{
  where?: SourceFilter | null | undefined;
  orderBy?: SourceOrder;
  first: number;
  after?: string | null | undefined;
  withRecords?: boolean;
}>;


export type ExportSourcesQuery = { readonly graph: ExportedGraphFragment, readonly sources: { readonly nodes: ReadonlyArray<ExportedSourceFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const ExportedDateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDateValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]} as unknown as DocumentNode<ExportedDateFragment, unknown>;
export const ExportedEntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"mergedIds"}},{"kind":"Field","name":{"kind":"Name","value":"descriptions"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<ExportedEntityFragment, unknown>;
export const ExportedSourceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleInferred"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDateValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]} as unknown as DocumentNode<ExportedSourceFragment, unknown>;
export const ExportedClaimFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusInferred"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"confidenceInferred"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingRound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"roundType"}},{"kind":"Field","name":{"kind":"Name","value":"series"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Investment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"roundType"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"stakePercent"}},{"kind":"Field","name":{"kind":"Name","value":"stakeQualifier"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acquisition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"stakePercent"}},{"kind":"Field","name":{"kind":"Name","value":"stakeQualifier"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ownership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stakePercent"}},{"kind":"Field","name":{"kind":"Name","value":"stakeQualifier"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Licence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"licenceType"}},{"kind":"Field","name":{"kind":"Name","value":"licenceNumber"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"seenFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seenUntil"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleText"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"markets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedSource"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDateValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"mergedIds"}},{"kind":"Field","name":{"kind":"Name","value":"descriptions"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleInferred"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ExportedClaimFragment, unknown>;
export const BackingClaimFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackingClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedSource"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDateValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleInferred"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BackingClaimFragment, unknown>;
export const ExportedGraphFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedGraph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Graph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"license"}},{"kind":"Field","name":{"kind":"Name","value":"homepage"}},{"kind":"Field","name":{"kind":"Name","value":"release"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"manifest"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"vocabulary"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}}]}}]} as unknown as DocumentNode<ExportedGraphFragment, unknown>;
export const ExportClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimOrder"}}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ID"}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedGraph"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedClaim"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDateValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"mergedIds"}},{"kind":"Field","name":{"kind":"Name","value":"descriptions"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleInferred"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedGraph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Graph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"license"}},{"kind":"Field","name":{"kind":"Name","value":"homepage"}},{"kind":"Field","name":{"kind":"Name","value":"release"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"manifest"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"vocabulary"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusInferred"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"confidenceInferred"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingRound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"roundType"}},{"kind":"Field","name":{"kind":"Name","value":"series"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Investment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"roundType"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"stakePercent"}},{"kind":"Field","name":{"kind":"Name","value":"stakeQualifier"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acquisition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"stakePercent"}},{"kind":"Field","name":{"kind":"Name","value":"stakeQualifier"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ownership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stakePercent"}},{"kind":"Field","name":{"kind":"Name","value":"stakeQualifier"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Licence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"licenceType"}},{"kind":"Field","name":{"kind":"Name","value":"licenceNumber"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"seenFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seenUntil"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleText"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"markets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedSource"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}}]}}]} as unknown as DocumentNode<ExportClaimsQuery, ExportClaimsQueryVariables>;
export const ExportEntitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportEntities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityOrder"}}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ID"}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedGraph"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedGraph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Graph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"license"}},{"kind":"Field","name":{"kind":"Name","value":"homepage"}},{"kind":"Field","name":{"kind":"Name","value":"release"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"manifest"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"vocabulary"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"mergedIds"}},{"kind":"Field","name":{"kind":"Name","value":"descriptions"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<ExportEntitiesQuery, ExportEntitiesQueryVariables>;
export const ExportGraphDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportGraph"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"datasets"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterSource"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterEntity"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterClaim"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedGraph"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"datasets"},"value":{"kind":"Variable","name":{"kind":"Name","value":"datasets"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterSource"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedSource"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"datasets"},"value":{"kind":"Variable","name":{"kind":"Name","value":"datasets"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ID"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterEntity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"datasets"},"value":{"kind":"Variable","name":{"kind":"Name","value":"datasets"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ID"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterClaim"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedClaim"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDateValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"mergedIds"}},{"kind":"Field","name":{"kind":"Name","value":"descriptions"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleInferred"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedGraph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Graph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"license"}},{"kind":"Field","name":{"kind":"Name","value":"homepage"}},{"kind":"Field","name":{"kind":"Name","value":"release"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"manifest"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"vocabulary"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusInferred"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"confidenceInferred"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingRound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"roundType"}},{"kind":"Field","name":{"kind":"Name","value":"series"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Investment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"roundType"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"stakePercent"}},{"kind":"Field","name":{"kind":"Name","value":"stakeQualifier"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acquisition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"stakePercent"}},{"kind":"Field","name":{"kind":"Name","value":"stakeQualifier"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ownership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stakePercent"}},{"kind":"Field","name":{"kind":"Name","value":"stakeQualifier"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Licence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"licenceType"}},{"kind":"Field","name":{"kind":"Name","value":"licenceNumber"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"seenFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seenUntil"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleText"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"markets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedSource"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}}]}}]} as unknown as DocumentNode<ExportGraphQuery, ExportGraphQueryVariables>;
export const ExportNeighbourhoodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportNeighbourhood"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"1"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"avoid"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxDegree"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"NullValue"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedGraph"}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depth"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"avoid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"avoid"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxDegree"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxDegree"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedGraph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Graph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"license"}},{"kind":"Field","name":{"kind":"Name","value":"homepage"}},{"kind":"Field","name":{"kind":"Name","value":"release"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"manifest"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"vocabulary"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"mergedIds"}},{"kind":"Field","name":{"kind":"Name","value":"descriptions"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<ExportNeighbourhoodQuery, ExportNeighbourhoodQueryVariables>;
export const ExportPartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportPartners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"as"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantRole"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roles"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantRole"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"claims"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"claimsAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedGraph"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"Variable","name":{"kind":"Name","value":"as"}}},{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roles"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"markets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ID"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"claims"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"claimsAfter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackingClaim"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDateValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleInferred"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedGraph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Graph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"license"}},{"kind":"Field","name":{"kind":"Name","value":"homepage"}},{"kind":"Field","name":{"kind":"Name","value":"release"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"manifest"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"vocabulary"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"mergedIds"}},{"kind":"Field","name":{"kind":"Name","value":"descriptions"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackingClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedSource"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]} as unknown as DocumentNode<ExportPartnersQuery, ExportPartnersQueryVariables>;
export const ExportPathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportPaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"avoid"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PathMode"}}},"defaultValue":{"kind":"EnumValue","value":"SHORTEST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slack"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"0"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxDegree"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"steps"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PathStep"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"6"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"NullValue"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedGraph"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"avoid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"avoid"}}},{"kind":"Argument","name":{"kind":"Name","value":"mode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mode"}}},{"kind":"Argument","name":{"kind":"Name","value":"slack"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slack"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxDegree"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxDegree"}}},{"kind":"Argument","name":{"kind":"Name","value":"steps"},"value":{"kind":"Variable","name":{"kind":"Name","value":"steps"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleText"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedClaim"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleText"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDateValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"mergedIds"}},{"kind":"Field","name":{"kind":"Name","value":"descriptions"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleInferred"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedGraph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Graph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"license"}},{"kind":"Field","name":{"kind":"Name","value":"homepage"}},{"kind":"Field","name":{"kind":"Name","value":"release"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"manifest"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"vocabulary"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusInferred"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"confidenceInferred"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingRound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"roundType"}},{"kind":"Field","name":{"kind":"Name","value":"series"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Investment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"roundType"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"stakePercent"}},{"kind":"Field","name":{"kind":"Name","value":"stakeQualifier"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acquisition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"stakePercent"}},{"kind":"Field","name":{"kind":"Name","value":"stakeQualifier"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ownership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stakePercent"}},{"kind":"Field","name":{"kind":"Name","value":"stakeQualifier"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Licence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"licenceType"}},{"kind":"Field","name":{"kind":"Name","value":"licenceNumber"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"seenFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seenUntil"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleText"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"markets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedSource"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}}]}}]} as unknown as DocumentNode<ExportPathsQuery, ExportPathsQueryVariables>;
export const ExportSourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportSources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SourceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SourceOrder"}}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedGraph"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedSource"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDateValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedGraph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Graph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"license"}},{"kind":"Field","name":{"kind":"Name","value":"homepage"}},{"kind":"Field","name":{"kind":"Name","value":"release"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"manifest"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"vocabulary"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleInferred"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRecords"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ExportSourcesQuery, ExportSourcesQueryVariables>;