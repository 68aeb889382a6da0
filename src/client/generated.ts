/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The meaning of an amount of money. */
export type AmountBasis =
  /** Value of one deal or one investment. */
  | 'DEAL_VALUE'
  /** Proceeds of an offering of shares, without the over-allotment option. */
  | 'OFFERING'
  /** Proceeds of an offering of shares, with the over-allotment option (greenshoe). */
  | 'OFFERING_WITH_GREENSHOE'
  /** Price of one share. */
  | 'PER_SHARE'
  /** Total that a funding round raised. */
  | 'ROUND_TOTAL'
  /** Value of the whole organisation at the time. */
  | 'VALUATION';

/** Whether the true amount is larger or smaller than the stated amount. */
export type Bound =
  /** The true amount is smaller, or this is the high end of a range. */
  | 'LESS_THAN'
  /** The true amount is larger, or this is the low end of a range. */
  | 'MORE_THAN';

/** The kind of change of a claim on a day. */
export type ChangeKind =
  /** The first day by which a dated source had reported the claim. */
  | 'BECAME_KNOWN'
  /** The first day on which the claim was in force, as far as known. */
  | 'BEGAN'
  /** The first day on which the claim was no longer in force, as far as known. */
  | 'ENDED';

/** Conditions for claims. A claim must meet all of them. A list matches if one of its values does, and a condition that is omitted or null always matches. An unknown value meets no condition. Filters can be nested 5 levels deep, with at most 64 alternatives. */
export type ClaimFilter = {
  /** At least one of these filters matches. */
  readonly any?: ReadonlyArray<ClaimFilter> | null | undefined;
  /** The confidence of the claim is in this range, from 0 to 1. */
  readonly confidence?: FloatRange | null | undefined;
  /** The claim belongs to one of these data sets. */
  readonly datasets?: ReadonlyArray<string | number> | null | undefined;
  /** The date of the claim is in this range: the date of the event or, if that is unknown, the start or the first mention. A partial date is in the range if all of it is: `2018` is in no range shorter than that year. */
  readonly date?: DateRange | null | undefined;
  /** The claim has one of these ids. */
  readonly ids?: ReadonlyArray<string | number> | null | undefined;
  /** The claim was in force on this day, as far as known. This applies to partnerships, ownerships, roles and market presences that are ACTIVE or ENDED. The claim must have started: the latest day that its start can mean (`since`, or else the first mention, or else `date`) is on or before this day. It must not have ended: the earliest day that its end can mean is after this day. Without an end, an ACTIVE claim is still in force, and an ENDED one is until it was last mentioned. Without a start, a claim is never in force. */
  readonly inForceOn?: string | null | undefined;
  /** Every condition is met by some participant: `[{ entity: "some-wallet", roles: [PLATFORM] }, { roles: [MERCHANT] }]` finds claims with that wallet as the platform and any merchant. */
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
  readonly measures?: ReadonlyArray<Measure> | null | undefined;
  /** This filter does not match, or the values that it needs are unknown. A filter and its `not` together give the whole list. */
  readonly not?: ClaimFilter | null | undefined;
  /** The claim cites no sources except these. */
  readonly onlySources?: ReadonlyArray<string | number> | null | undefined;
  /** Show the graph as it was recorded at this moment: the claims, in the revisions of that time, with the entities and sources that the graph had, in their present description. Before the first load lists are empty; a future moment shows the present. Only in the outermost filter, since a list shows one moment. Lists that are selected on entities and sources take a moment of their own. */
  readonly recordedOn?: string | null | undefined;
  /** The claim names one of these regions. */
  readonly regions?: ReadonlyArray<Region> | null | undefined;
  /** The claim has such a relation to another claim: `{ kinds: [REALISED_BY], direction: OUT }` finds plans with an outcome. */
  readonly related?: RelatedFilter | null | undefined;
  /** The round is of one of these types. */
  readonly roundTypes?: ReadonlyArray<RoundType> | null | undefined;
  /** The claim belongs to one of these rounds. */
  readonly series?: ReadonlyArray<Series> | null | undefined;
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
};

/** The kind of a claim, which determines its type. */
export type ClaimKind =
  /** One organisation buys another, or tries to. */
  | 'ACQUISITION'
  /** An organisation raises money in a round, a tranche of a round or an offering of shares. */
  | 'FUNDING_ROUND'
  /** One investor invests in one organisation, often as part of a round. */
  | 'INVESTMENT'
  /** A company or product is, or is planned to be, available in some countries. */
  | 'MARKET_PRESENCE'
  /** A figure from a source, such as a number of users or a market share. */
  | 'METRIC'
  /** One party holds shares in another. */
  | 'OWNERSHIP'
  /** Organisations work together, such as a wallet, an acquirer and a merchant that accepts the wallet. */
  | 'PARTNERSHIP'
  /** A person holds a position in an organisation. */
  | 'ROLE'
  /** Any other statement, such as an opinion, a goal or a description. */
  | 'STATEMENT';

/** The order of a list of claims. Ties are sorted by id, and unknown values come last in both directions. */
export type ClaimOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The value to sort by. */
  readonly field?: ClaimOrderField;
};

/** The value by which claims are sorted. */
export type ClaimOrderField =
  /** The confidence. */
  | 'CONFIDENCE'
  /** The first day that the date can mean: the date of the event or, if that is unknown, of the start or the first mention. On the same day, less precise dates come first. */
  | 'DATE'
  /** The id. */
  | 'ID'
  /** The value of the figure. Units are not converted, so select one measure. */
  | 'METRIC_VALUE';

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

/** A range of days that includes both ends, each at its own precision: `to: "2018"` includes 2018-12-31. */
export type DateRange = {
  /** From the first day of this date. Default: no lower bound. */
  readonly from?: string | null | undefined;
  /** To the last day of this date. Default: no upper bound. */
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

/** The kind of an entity. */
export type EntityKind =
  /** A bank. */
  | 'BANK'
  /** An organisation that no other kind describes better. */
  | 'COMPANY'
  /** A country. Its id is its ISO 3166-1 alpha-2 code in lower case. */
  | 'COUNTRY'
  /** A fund or other organisation that is mainly an investor. */
  | 'INVESTOR'
  /** A shop, hotel, airport or other business that accepts payments from customers. */
  | 'MERCHANT'
  /** A human being. */
  | 'PERSON'
  /** A newspaper, magazine or website that takes part in a claim, as opposed to a source that a claim cites. */
  | 'PUBLICATION'
  /** A public authority. */
  | 'REGULATOR'
  /** A payment wallet or payment network, as opposed to the company that runs it. */
  | 'WALLET';

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
  /** A load is running, or was interrupted and is repeated at the next start. Responses may mix two versions, since records are written one after another. Claim counts are written last: entities are sorted by them, and they are the `totalCount` of unfiltered `claims`. `version` and the counts of the graph are those of the previous version. */
  | 'LOADING'
  /** The graph is complete, but another version of the server loaded it: lists may lack items or be in a wrong order. */
  | 'OUTDATED'
  /** The graph holds one complete version of the data. */
  | 'READY';

/** Conditions for one participant of a claim. One participant must meet all of them. */
export type Involvement = {
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

/** The part of a record that matched a search. */
export type MatchedField =
  /** Another name of an entity. */
  | 'ALIAS'
  /** The id of a record. */
  | 'ID'
  /** The name of an entity. */
  | 'NAME'
  /** The publisher of a source. */
  | 'PUBLISHER'
  /** The summary of a claim. */
  | 'SUMMARY'
  /** The title of a source. */
  | 'TITLE';

/** The quantity that a figure counts or measures. */
export type Measure =
  /** Share of points of sale that accept a payment method. */
  | 'ACCEPTANCE_COVERAGE'
  /** Users who were active within a period of time. */
  | 'ACTIVE_USERS'
  /** Value of a contract. */
  | 'CONTRACT_VALUE'
  /** Countries in which a service is available. */
  | 'COUNTRIES'
  /** Share of countries that a service covers. */
  | 'COUNTRY_COVERAGE'
  /** Price of a service. */
  | 'FEE'
  /** Factor by which a quantity grew. */
  | 'GROWTH_FACTOR'
  /** Countries whose businesses a service lists for its users. */
  | 'LISTING_COUNTRIES'
  /** Countries with a local wallet that belongs to the group. */
  | 'LOCAL_WALLET_MARKETS'
  /** Share of a market, which the definition names. Shares of different markets are not comparable. */
  | 'MARKET_SHARE'
  /** Merchants that accept a payment method. */
  | 'MERCHANTS'
  /** Merchants that are customers of an acquirer, regardless of the payment methods that they accept. */
  | 'MERCHANT_BASE'
  /** Banks that are partners. */
  | 'PARTNER_BANKS'
  /** Banks and other financial institutions that are partners. */
  | 'PARTNER_INSTITUTIONS'
  /** Wallets that are partners. */
  | 'PARTNER_WALLETS'
  /** Merchants that could accept a payment method, whether or not they do. */
  | 'POTENTIAL_MERCHANTS'
  /** Share of profit that one party receives. */
  | 'PROFIT_SHARE'
  /** Small businesses served. */
  | 'SMALL_BUSINESSES'
  /** Countries in which a service refunds tax. */
  | 'TAX_REFUND_COUNTRIES'
  /** Users, active or not. */
  | 'USERS'
  /** Value of an organisation. */
  | 'VALUATION';

/** The unit of a figure. */
export type MetricUnit =
  /** Chinese yuan (renminbi). */
  | 'CNY'
  /** A number of things or people. */
  | 'COUNT'
  /** Euro. */
  | 'EUR'
  /** Pound sterling. */
  | 'GBP'
  /** A factor: 10 means ten times as much. */
  | 'MULTIPLE'
  /** Percent: 54 means 54 percent. */
  | 'PERCENT'
  /** United States dollar. */
  | 'USD';

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
  /** Bank with another role, or with a role that is not stated. */
  | 'BANK'
  /** Buys, or tries to buy, the target. */
  | 'BUYER'
  /** Distributes the service. */
  | 'DISTRIBUTOR'
  /** Stock exchange on which an offering takes place. */
  | 'EXCHANGE'
  /** Public body that is a partner. */
  | 'GOVERNMENT'
  /** Supplies technology or networks. */
  | 'INFRASTRUCTURE'
  /** The organisation that receives the money. */
  | 'INVESTEE'
  /** Provides the money. */
  | 'INVESTOR'
  /** Raises the money of a funding round. */
  | 'ISSUER'
  /** Promotes the service. */
  | 'MARKETING'
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
  /** Holds the shares. */
  | 'OWNER'
  /** Processes payments for merchants. */
  | 'PAYMENT_SERVICE_PROVIDER'
  /** Holds the position. */
  | 'PERSON'
  /** Wallet or network whose users pay, or whose technology is used. */
  | 'PLATFORM'
  /** May be the same entity as the subject under another name. */
  | 'POSSIBLY_SAME_AS'
  /** Sells the target. */
  | 'SELLER'
  /** Makes the statement or gives the figure. */
  | 'SPEAKER'
  /** The entity that a figure, a presence or a statement is about. A combined figure has several subjects. */
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
  /** Europe, the Middle East and Africa. */
  | 'EMEA'
  /** Europe, as defined by the source. */
  | 'EUROPE'
  /** North America. */
  | 'NORTH_AMERICA'
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

/** A kind of record to search. */
export type SearchKind =
  /** Claims, by summary. */
  | 'CLAIM'
  /** Entities, by name and alias. */
  | 'ENTITY'
  /** Sources, by title and publisher. */
  | 'SOURCE';

/** The series of a funding round. */
export type Series =
  /** Series A. */
  | 'A'
  /** Series B. */
  | 'B'
  /** Series C. */
  | 'C'
  /** Initial public offering. */
  | 'IPO';

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

/** How closely a claim relates to the subject of the data set. */
export type Tier =
  /** About the main subject of the collection, from other sources. */
  | 'CORE'
  /** Context, such as claims about competitors, or about owners and executives of partners. */
  | 'EXTENDED'
  /** Cites the source that the collection started with. */
  | 'SEED';

/** The meaning of a date of a claim. */
export type TimelineEventKind =
  /** The planned end. */
  | 'DEADLINE'
  /** The stated end. */
  | 'END'
  /** The event or announcement, or the date that a figure or a state refers to. */
  | 'EVENT'
  /** The first time that a source shows a person in a position, which may be later than the start. */
  | 'FIRST_SEEN'
  /** The last time that a source shows a person in a position, which may be earlier than the end. */
  | 'LAST_SEEN'
  /** The planned start. */
  | 'PLANNED_START'
  /** The stated start. */
  | 'START';

export type AboutThisGraphQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutThisGraphQuery = { readonly graph: { readonly status: GraphStatus, readonly version: string | null, readonly loadedAt: string | null, readonly engine: string, readonly entityCount: number, readonly claimCount: number, readonly sourceCount: number, readonly citation: string, readonly entityKinds: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly claimKinds: ReadonlyArray<{ readonly kind: ClaimKind, readonly count: number }> } };

export type AcquirersOfMerchantsQueryVariables = Exact<{
  platform: string | number;
}>;


export type AcquirersOfMerchantsQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly status: ClaimStatus, readonly summary: string, readonly confidence: number, readonly merchants: ReadonlyArray<{ readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }>, readonly acquirers: ReadonlyArray<{ readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly id: string, readonly status: ClaimStatus, readonly summary: string, readonly confidence: number, readonly merchants: ReadonlyArray<{ readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }>, readonly acquirers: ReadonlyArray<{ readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly id: string, readonly status: ClaimStatus, readonly summary: string, readonly confidence: number, readonly merchants: ReadonlyArray<{ readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }>, readonly acquirers: ReadonlyArray<{ readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly id: string, readonly status: ClaimStatus, readonly summary: string, readonly confidence: number, readonly merchants: ReadonlyArray<{ readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }>, readonly acquirers: ReadonlyArray<{ readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly id: string, readonly status: ClaimStatus, readonly summary: string, readonly confidence: number, readonly merchants: ReadonlyArray<{ readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }>, readonly acquirers: ReadonlyArray<{ readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly id: string, readonly status: ClaimStatus, readonly summary: string, readonly confidence: number, readonly merchants: ReadonlyArray<{ readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }>, readonly acquirers: ReadonlyArray<{ readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly id: string, readonly status: ClaimStatus, readonly summary: string, readonly confidence: number, readonly merchants: ReadonlyArray<{ readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }>, readonly acquirers: ReadonlyArray<{ readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly id: string, readonly status: ClaimStatus, readonly summary: string, readonly confidence: number, readonly merchants: ReadonlyArray<{ readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }>, readonly acquirers: ReadonlyArray<{ readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly id: string, readonly status: ClaimStatus, readonly summary: string, readonly confidence: number, readonly merchants: ReadonlyArray<{ readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }>, readonly acquirers: ReadonlyArray<{ readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
    > } };

export type ClaimInFullQueryVariables = Exact<{
  claim: string | number;
}>;


export type ClaimInFullQuery = { readonly claim:
    | { readonly stage: Stage | null, readonly stakePercent: number | null, readonly stakeQualifier: StakeQualifier | null, readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly region: Region | null, readonly statusInferred: boolean, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
         }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
         }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
    | { readonly stage: Stage | null, readonly series: Series | null, readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly region: Region | null, readonly statusInferred: boolean, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
         }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
         }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
    | { readonly stage: Stage | null, readonly series: Series | null, readonly stakePercent: number | null, readonly stakeQualifier: StakeQualifier | null, readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly region: Region | null, readonly statusInferred: boolean, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
         }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
         }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
    | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly region: Region | null, readonly statusInferred: boolean, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
         }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
         }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
    | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly region: Region | null, readonly statusInferred: boolean, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
         }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
         }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
    | { readonly stakePercent: number | null, readonly stakeQualifier: StakeQualifier | null, readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly region: Region | null, readonly statusInferred: boolean, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
         }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
         }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
    | { readonly stage: Stage | null, readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly region: Region | null, readonly statusInferred: boolean, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
         }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
         }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
    | { readonly title: string | null, readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly region: Region | null, readonly statusInferred: boolean, readonly seenFrom: { readonly text: string } | null, readonly seenUntil: { readonly text: string } | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
         }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
         }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
    | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly region: Region | null, readonly statusInferred: boolean, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
         }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null }
         }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
   | null };

export type ClaimsOfSourceQueryVariables = Exact<{
  source: string | number;
  where?: ClaimFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ClaimsOfSourceQuery = { readonly source: { readonly id: string, readonly title: string, readonly titleInferred: boolean, readonly publisher: string, readonly url: string, readonly note: string | null, readonly date: { readonly text: string } | null, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly publisher: string } }> }
        | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly publisher: string } }> }
        | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly publisher: string } }> }
        | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly publisher: string } }> }
        | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly publisher: string } }> }
        | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly publisher: string } }> }
        | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly publisher: string } }> }
        | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly publisher: string } }> }
        | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly publisher: string } }> }
      > } } | null };

export type ClaimsThatMeetQueryVariables = Exact<{
  where?: ClaimFilter | null | undefined;
  orderBy?: ClaimOrder | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ClaimsThatMeetQuery = { readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
           }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
           }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
           }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
           }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
           }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
           }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
           }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
           }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
           }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
           }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
           }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
           }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
           }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
           }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
           }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
           }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
           }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
           }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
    > } };

export type ConflictingTargetsQueryVariables = Exact<{
  entity: string | number;
  region: Region;
  measure: Measure;
}>;


export type ConflictingTargetsQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly summary: string, readonly confidence: number, readonly until: { readonly text: string } | null, readonly metric: { readonly value: number, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly claim:
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
           }> }
      | { readonly id: string, readonly summary: string, readonly confidence: number, readonly until: { readonly text: string } | null, readonly metric: { readonly value: number, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly claim:
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
           }> }
      | { readonly id: string, readonly summary: string, readonly confidence: number, readonly until: { readonly text: string } | null, readonly metric: { readonly value: number, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly claim:
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
           }> }
      | { readonly id: string, readonly summary: string, readonly confidence: number, readonly until: { readonly text: string } | null, readonly metric: { readonly value: number, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly claim:
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
           }> }
      | { readonly id: string, readonly summary: string, readonly confidence: number, readonly until: { readonly text: string } | null, readonly metric: { readonly value: number, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly claim:
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
           }> }
      | { readonly id: string, readonly summary: string, readonly confidence: number, readonly until: { readonly text: string } | null, readonly metric: { readonly value: number, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly claim:
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
           }> }
      | { readonly id: string, readonly summary: string, readonly confidence: number, readonly until: { readonly text: string } | null, readonly metric: { readonly value: number, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly claim:
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
           }> }
      | { readonly id: string, readonly summary: string, readonly confidence: number, readonly until: { readonly text: string } | null, readonly metric: { readonly value: number, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly claim:
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
           }> }
      | { readonly id: string, readonly summary: string, readonly confidence: number, readonly until: { readonly text: string } | null, readonly metric: { readonly value: number, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly claim:
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
            | { readonly id: string, readonly summary: string }
           }> }
    > } };

export type ConflictsQueryVariables = Exact<{
  kinds?: ReadonlyArray<RelationKind> | RelationKind | null | undefined;
  where?: ClaimFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ConflictsQuery = { readonly claimRelations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: RelationKind, readonly from:
        | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly date: { readonly text: string } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: { readonly text: string } | null } }> }
        | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly date: { readonly text: string } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: { readonly text: string } | null } }> }
        | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly date: { readonly text: string } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: { readonly text: string } | null } }> }
        | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly date: { readonly text: string } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: { readonly text: string } | null } }> }
        | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly date: { readonly text: string } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: { readonly text: string } | null } }> }
        | { readonly stakePercent: number | null, readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly date: { readonly text: string } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: { readonly text: string } | null } }> }
        | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly date: { readonly text: string } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: { readonly text: string } | null } }> }
        | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly date: { readonly text: string } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: { readonly text: string } | null } }> }
        | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly date: { readonly text: string } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: { readonly text: string } | null } }> }
      , readonly to:
        | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly date: { readonly text: string } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: { readonly text: string } | null } }> }
        | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly date: { readonly text: string } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: { readonly text: string } | null } }> }
        | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly date: { readonly text: string } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: { readonly text: string } | null } }> }
        | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly date: { readonly text: string } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: { readonly text: string } | null } }> }
        | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly date: { readonly text: string } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: { readonly text: string } | null } }> }
        | { readonly stakePercent: number | null, readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly date: { readonly text: string } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: { readonly text: string } | null } }> }
        | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly date: { readonly text: string } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: { readonly text: string } | null } }> }
        | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly date: { readonly text: string } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: { readonly text: string } | null } }> }
        | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly date: { readonly text: string } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: { readonly text: string } | null } }> }
       }> } };

export type ConnectionsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  where?: ClaimFilter | null | undefined;
  avoid?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type ConnectionsQuery = { readonly paths: { readonly length: number | null, readonly totalCount: number | null, readonly truncated: boolean, readonly exploredClaims: number, readonly paths: ReadonlyArray<{ readonly confidence: number, readonly hops: ReadonlyArray<{ readonly from: { readonly role: ParticipantRole, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }, readonly claim:
          | { readonly id: string, readonly summary: string, readonly confidence: number }
          | { readonly id: string, readonly summary: string, readonly confidence: number }
          | { readonly id: string, readonly summary: string, readonly confidence: number }
          | { readonly id: string, readonly summary: string, readonly confidence: number }
          | { readonly id: string, readonly summary: string, readonly confidence: number }
          | { readonly id: string, readonly summary: string, readonly confidence: number }
          | { readonly id: string, readonly summary: string, readonly confidence: number }
          | { readonly id: string, readonly summary: string, readonly confidence: number }
          | { readonly id: string, readonly summary: string, readonly confidence: number }
        , readonly to: { readonly role: ParticipantRole, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           } }>, readonly weakestHop: { readonly claim:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         } | null }> } };

export type FactsAboutQueryVariables = Exact<{
  entity: string | number;
  where?: ClaimFilter | null | undefined;
  orderBy?: ClaimOrder | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type FactsAboutQuery = { readonly entity:
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string, readonly name: string } | null, readonly claims: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly value: string, readonly claimCount: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
        > } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string, readonly name: string } | null, readonly claims: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly value: string, readonly claimCount: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
        > } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string, readonly name: string } | null, readonly claims: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly value: string, readonly claimCount: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
        > } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string, readonly name: string } | null, readonly claims: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly value: string, readonly claimCount: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
        > } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string, readonly name: string } | null, readonly claims: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly value: string, readonly claimCount: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
        > } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string, readonly name: string } | null, readonly claims: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly value: string, readonly claimCount: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
        > } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string, readonly name: string } | null, readonly claims: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly value: string, readonly claimCount: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
        > } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string, readonly name: string } | null, readonly claims: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly value: string, readonly claimCount: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
        > } }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string, readonly name: string } | null, readonly claims: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly value: string, readonly claimCount: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
          | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly tier: Tier, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
                | { readonly id: string, readonly kind: EntityKind, readonly name: string }
               }>, readonly markets: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
                | { readonly id: string, readonly summary: string }
               }>, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
        > } }
   | null };

export type FindQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<SearchKind> | SearchKind | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type FindQuery = { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly matched: MatchedField, readonly text: string, readonly node:
        | { readonly __typename: 'Acquisition', readonly summary: string, readonly status: ClaimStatus, readonly id: string, readonly claimKind: ClaimKind }
        | { readonly __typename: 'Bank', readonly kind: EntityKind, readonly name: string, readonly id: string }
        | { readonly __typename: 'Company', readonly kind: EntityKind, readonly name: string, readonly id: string }
        | { readonly __typename: 'Country', readonly kind: EntityKind, readonly name: string, readonly id: string }
        | { readonly __typename: 'FundingRound', readonly summary: string, readonly status: ClaimStatus, readonly id: string, readonly claimKind: ClaimKind }
        | { readonly __typename: 'Investment', readonly summary: string, readonly status: ClaimStatus, readonly id: string, readonly claimKind: ClaimKind }
        | { readonly __typename: 'Investor', readonly kind: EntityKind, readonly name: string, readonly id: string }
        | { readonly __typename: 'MarketPresence', readonly summary: string, readonly status: ClaimStatus, readonly id: string, readonly claimKind: ClaimKind }
        | { readonly __typename: 'Merchant', readonly kind: EntityKind, readonly name: string, readonly id: string }
        | { readonly __typename: 'Metric', readonly summary: string, readonly status: ClaimStatus, readonly id: string, readonly claimKind: ClaimKind }
        | { readonly __typename: 'Ownership', readonly summary: string, readonly status: ClaimStatus, readonly id: string, readonly claimKind: ClaimKind }
        | { readonly __typename: 'Partnership', readonly summary: string, readonly status: ClaimStatus, readonly id: string, readonly claimKind: ClaimKind }
        | { readonly __typename: 'Person', readonly kind: EntityKind, readonly name: string, readonly id: string }
        | { readonly __typename: 'Publication', readonly kind: EntityKind, readonly name: string, readonly id: string }
        | { readonly __typename: 'Regulator', readonly kind: EntityKind, readonly name: string, readonly id: string }
        | { readonly __typename: 'Role', readonly summary: string, readonly status: ClaimStatus, readonly id: string, readonly claimKind: ClaimKind }
        | { readonly __typename: 'Source', readonly title: string, readonly publisher: string, readonly id: string }
        | { readonly __typename: 'Statement', readonly summary: string, readonly status: ClaimStatus, readonly id: string, readonly claimKind: ClaimKind }
        | { readonly __typename: 'Wallet', readonly kind: EntityKind, readonly name: string, readonly id: string }
       }> } };

export type HeadsOfRegionQueryVariables = Exact<{
  title: string;
  region: Region;
}>;


export type HeadsOfRegionQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly summary: string, readonly status: ClaimStatus }
      | { readonly id: string, readonly summary: string, readonly status: ClaimStatus }
      | { readonly id: string, readonly summary: string, readonly status: ClaimStatus }
      | { readonly id: string, readonly summary: string, readonly status: ClaimStatus }
      | { readonly id: string, readonly summary: string, readonly status: ClaimStatus }
      | { readonly id: string, readonly summary: string, readonly status: ClaimStatus }
      | { readonly id: string, readonly summary: string, readonly status: ClaimStatus }
      | { readonly title: string | null, readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly person:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly organisation:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly seenFrom: { readonly text: string } | null, readonly seenUntil: { readonly text: string } | null }
      | { readonly id: string, readonly summary: string, readonly status: ClaimStatus }
    > } };

export type HowToCiteQueryVariables = Exact<{ [key: string]: never; }>;


export type HowToCiteQuery = { readonly graph: { readonly version: string | null, readonly loadedAt: string | null, readonly citation: string, readonly bibtex: string } };

export type InForceInMarketQueryVariables = Exact<{
  market: string;
  on: string;
  knownOn?: string | null | undefined;
}>;


export type InForceInMarketQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly date: { readonly text: string } | null }
      | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly date: { readonly text: string } | null }
      | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly date: { readonly text: string } | null }
      | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly date: { readonly text: string } | null }
      | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly date: { readonly text: string } | null }
      | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly date: { readonly text: string } | null }
      | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly date: { readonly text: string } | null }
      | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly date: { readonly text: string } | null }
      | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly date: { readonly text: string } | null }
    > } };

export type InvestorsInRoundQueryVariables = Exact<{
  round: string | number;
}>;


export type InvestorsInRoundQuery = { readonly claim:
    | { readonly id: string, readonly summary: string }
    | { readonly series: Series | null, readonly id: string, readonly summary: string, readonly issuer:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly investments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly confidence: number, readonly investor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly rounds: ReadonlyArray<{ readonly id: string }> }> }, readonly tranches: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly investments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly investor:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> } }> } }
    | { readonly id: string, readonly summary: string }
    | { readonly id: string, readonly summary: string }
    | { readonly id: string, readonly summary: string }
    | { readonly id: string, readonly summary: string }
    | { readonly id: string, readonly summary: string }
    | { readonly id: string, readonly summary: string }
    | { readonly id: string, readonly summary: string }
   | null };

export type JointSchemeQueryVariables = Exact<{
  claim: string | number;
  roles?: ReadonlyArray<ParticipantRole> | ParticipantRole | null | undefined;
}>;


export type JointSchemeQuery = { readonly claim:
    | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly date: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }>, readonly markets: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly relations: ReadonlyArray<{ readonly claim:
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
         }> }
    | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly date: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }>, readonly markets: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly relations: ReadonlyArray<{ readonly claim:
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
         }> }
    | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly date: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }>, readonly markets: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly relations: ReadonlyArray<{ readonly claim:
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
         }> }
    | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly date: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }>, readonly markets: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly relations: ReadonlyArray<{ readonly claim:
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
         }> }
    | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly date: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }>, readonly markets: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly relations: ReadonlyArray<{ readonly claim:
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
         }> }
    | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly date: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }>, readonly markets: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly relations: ReadonlyArray<{ readonly claim:
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
         }> }
    | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly date: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }>, readonly markets: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly relations: ReadonlyArray<{ readonly claim:
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
         }> }
    | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly date: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }>, readonly markets: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly relations: ReadonlyArray<{ readonly claim:
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
         }> }
    | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly date: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }>, readonly markets: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly relations: ReadonlyArray<{ readonly claim:
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
          | { readonly id: string, readonly summary: string, readonly markets: ReadonlyArray<{ readonly code: string }> }
         }> }
   | null };

export type LatestSourceQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestSourceQuery = { readonly sources: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string, readonly date: { readonly text: string, readonly latest: string } | null }> } };

export type MarketOverviewQueryVariables = Exact<{
  market: string | number;
  where?: ClaimFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type MarketOverviewQuery = { readonly entity:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly code: string, readonly id: string, readonly name: string, readonly marketClaims: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly value: string, readonly claimCount: number }> }, readonly partnerships: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly value: string, readonly claimCount: number }> }, readonly entities: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        > } }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null };

export type MarketSharesQueryVariables = Exact<{
  entity: string | number;
  market: string;
}>;


export type MarketSharesQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly confidence: number, readonly date: { readonly text: string } | null, readonly metric: { readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
      | { readonly id: string, readonly confidence: number, readonly date: { readonly text: string } | null, readonly metric: { readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
      | { readonly id: string, readonly confidence: number, readonly date: { readonly text: string } | null, readonly metric: { readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
      | { readonly id: string, readonly confidence: number, readonly date: { readonly text: string } | null, readonly metric: { readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
      | { readonly id: string, readonly confidence: number, readonly date: { readonly text: string } | null, readonly metric: { readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
      | { readonly id: string, readonly confidence: number, readonly date: { readonly text: string } | null, readonly metric: { readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
      | { readonly id: string, readonly confidence: number, readonly date: { readonly text: string } | null, readonly metric: { readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
      | { readonly id: string, readonly confidence: number, readonly date: { readonly text: string } | null, readonly metric: { readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
      | { readonly id: string, readonly confidence: number, readonly date: { readonly text: string } | null, readonly metric: { readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
    > } };

export type NeighbourhoodQueryVariables = Exact<{
  of: ReadonlyArray<string | number> | string | number;
  depth?: number;
  where?: ClaimFilter | null | undefined;
  avoid?: ReadonlyArray<string | number> | string | number | null | undefined;
  first?: number;
}>;


export type NeighbourhoodQuery = { readonly neighbourhood: { readonly truncated: boolean, readonly entities: ReadonlyArray<
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    >, readonly claims: ReadonlyArray<
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly date: { readonly text: string } | null, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }
    > } };

export type OnlyInSourceQueryVariables = Exact<{
  source: string | number;
}>;


export type OnlyInSourceQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly confidence: number, readonly tier: Tier }
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly confidence: number, readonly tier: Tier }
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly confidence: number, readonly tier: Tier }
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly confidence: number, readonly tier: Tier }
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly confidence: number, readonly tier: Tier }
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly confidence: number, readonly tier: Tier }
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly confidence: number, readonly tier: Tier }
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly confidence: number, readonly tier: Tier }
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly confidence: number, readonly tier: Tier }
    > } };

export type OwnersAndHoldingsQueryVariables = Exact<{
  entity: string | number;
  on?: string | null | undefined;
}>;


export type OwnersAndHoldingsQuery = { readonly entity:
    | { readonly name: string, readonly owners: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly stakePercent: number | null, readonly stakeQualifier: StakeQualifier | null, readonly confidence: number, readonly owner:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly date: { readonly text: string } | null }> }, readonly holdings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly stakePercent: number | null, readonly stakeQualifier: StakeQualifier | null, readonly confidence: number, readonly owned:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly date: { readonly text: string } | null }> } }
    | { readonly name: string, readonly owners: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly stakePercent: number | null, readonly stakeQualifier: StakeQualifier | null, readonly confidence: number, readonly owner:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly date: { readonly text: string } | null }> }, readonly holdings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly stakePercent: number | null, readonly stakeQualifier: StakeQualifier | null, readonly confidence: number, readonly owned:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly date: { readonly text: string } | null }> } }
    | { readonly name: string, readonly owners: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly stakePercent: number | null, readonly stakeQualifier: StakeQualifier | null, readonly confidence: number, readonly owner:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly date: { readonly text: string } | null }> }, readonly holdings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly stakePercent: number | null, readonly stakeQualifier: StakeQualifier | null, readonly confidence: number, readonly owned:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly date: { readonly text: string } | null }> } }
    | { readonly name: string, readonly owners: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly stakePercent: number | null, readonly stakeQualifier: StakeQualifier | null, readonly confidence: number, readonly owner:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly date: { readonly text: string } | null }> }, readonly holdings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly stakePercent: number | null, readonly stakeQualifier: StakeQualifier | null, readonly confidence: number, readonly owned:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly date: { readonly text: string } | null }> } }
    | { readonly name: string, readonly owners: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly stakePercent: number | null, readonly stakeQualifier: StakeQualifier | null, readonly confidence: number, readonly owner:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly date: { readonly text: string } | null }> }, readonly holdings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly stakePercent: number | null, readonly stakeQualifier: StakeQualifier | null, readonly confidence: number, readonly owned:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly date: { readonly text: string } | null }> } }
    | { readonly name: string, readonly owners: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly stakePercent: number | null, readonly stakeQualifier: StakeQualifier | null, readonly confidence: number, readonly owner:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly date: { readonly text: string } | null }> }, readonly holdings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly stakePercent: number | null, readonly stakeQualifier: StakeQualifier | null, readonly confidence: number, readonly owned:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly date: { readonly text: string } | null }> } }
    | { readonly name: string, readonly owners: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly stakePercent: number | null, readonly stakeQualifier: StakeQualifier | null, readonly confidence: number, readonly owner:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly date: { readonly text: string } | null }> }, readonly holdings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly stakePercent: number | null, readonly stakeQualifier: StakeQualifier | null, readonly confidence: number, readonly owned:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly date: { readonly text: string } | null }> } }
    | { readonly name: string, readonly owners: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly stakePercent: number | null, readonly stakeQualifier: StakeQualifier | null, readonly confidence: number, readonly owner:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly date: { readonly text: string } | null }> }, readonly holdings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly stakePercent: number | null, readonly stakeQualifier: StakeQualifier | null, readonly confidence: number, readonly owned:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly date: { readonly text: string } | null }> } }
    | { readonly name: string, readonly owners: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly stakePercent: number | null, readonly stakeQualifier: StakeQualifier | null, readonly confidence: number, readonly owner:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly date: { readonly text: string } | null }> }, readonly holdings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly stakePercent: number | null, readonly stakeQualifier: StakeQualifier | null, readonly confidence: number, readonly owned:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly date: { readonly text: string } | null }> } }
   | null };

export type StakeFragment = { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly stakePercent: number | null, readonly stakeQualifier: StakeQualifier | null, readonly confidence: number, readonly since: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly date: { readonly text: string } | null };

export type ParticipantsInMarketQueryVariables = Exact<{
  market: string;
  roles?: ReadonlyArray<ParticipantRole> | ParticipantRole | null | undefined;
  status?: ReadonlyArray<ClaimStatus> | ClaimStatus | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ParticipantsInMarketQuery = { readonly entities: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly claims: { readonly totalCount: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly claims: { readonly totalCount: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly claims: { readonly totalCount: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly claims: { readonly totalCount: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly claims: { readonly totalCount: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly claims: { readonly totalCount: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly claims: { readonly totalCount: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly claims: { readonly totalCount: number } }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly claims: { readonly totalCount: number } }
    > } };

export type PartnersInMarketQueryVariables = Exact<{
  entity: string | number;
  as?: ReadonlyArray<ParticipantRole> | ParticipantRole | null | undefined;
  market: string;
  status?: ReadonlyArray<ClaimStatus> | ClaimStatus | null | undefined;
}>;


export type PartnersInMarketQuery = { readonly entity:
    | { readonly name: string, readonly partners: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
            > } }> } }
    | { readonly name: string, readonly partners: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
            > } }> } }
    | { readonly name: string, readonly partners: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
            > } }> } }
    | { readonly name: string, readonly partners: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
            > } }> } }
    | { readonly name: string, readonly partners: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
            > } }> } }
    | { readonly name: string, readonly partners: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
            > } }> } }
    | { readonly name: string, readonly partners: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
            > } }> } }
    | { readonly name: string, readonly partners: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
            > } }> } }
    | { readonly name: string, readonly partners: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
              | { readonly id: string, readonly summary: string, readonly confidence: number, readonly citations: ReadonlyArray<{ readonly source: { readonly publisher: string, readonly url: string, readonly date: { readonly text: string } | null } }> }
            > } }> } }
   | null };

export type PartnersPerMarketQueryVariables = Exact<{
  entity: string | number;
  as?: ReadonlyArray<ParticipantRole> | ParticipantRole | null | undefined;
  where?: ClaimFilter | null | undefined;
}>;


export type PartnersPerMarketQuery = { readonly entity:
    | { readonly name: string, readonly partnersPerMarket: ReadonlyArray<{ readonly partnerCount: number, readonly claimCount: number, readonly market: { readonly code: string, readonly name: string }, readonly roles: ReadonlyArray<{ readonly role: ParticipantRole, readonly partnerCount: number }>, readonly partners: { readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            , readonly claims: { readonly nodes: ReadonlyArray<
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
              > } }> } }> }
    | { readonly name: string, readonly partnersPerMarket: ReadonlyArray<{ readonly partnerCount: number, readonly claimCount: number, readonly market: { readonly code: string, readonly name: string }, readonly roles: ReadonlyArray<{ readonly role: ParticipantRole, readonly partnerCount: number }>, readonly partners: { readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            , readonly claims: { readonly nodes: ReadonlyArray<
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
              > } }> } }> }
    | { readonly name: string, readonly partnersPerMarket: ReadonlyArray<{ readonly partnerCount: number, readonly claimCount: number, readonly market: { readonly code: string, readonly name: string }, readonly roles: ReadonlyArray<{ readonly role: ParticipantRole, readonly partnerCount: number }>, readonly partners: { readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            , readonly claims: { readonly nodes: ReadonlyArray<
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
              > } }> } }> }
    | { readonly name: string, readonly partnersPerMarket: ReadonlyArray<{ readonly partnerCount: number, readonly claimCount: number, readonly market: { readonly code: string, readonly name: string }, readonly roles: ReadonlyArray<{ readonly role: ParticipantRole, readonly partnerCount: number }>, readonly partners: { readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            , readonly claims: { readonly nodes: ReadonlyArray<
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
              > } }> } }> }
    | { readonly name: string, readonly partnersPerMarket: ReadonlyArray<{ readonly partnerCount: number, readonly claimCount: number, readonly market: { readonly code: string, readonly name: string }, readonly roles: ReadonlyArray<{ readonly role: ParticipantRole, readonly partnerCount: number }>, readonly partners: { readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            , readonly claims: { readonly nodes: ReadonlyArray<
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
              > } }> } }> }
    | { readonly name: string, readonly partnersPerMarket: ReadonlyArray<{ readonly partnerCount: number, readonly claimCount: number, readonly market: { readonly code: string, readonly name: string }, readonly roles: ReadonlyArray<{ readonly role: ParticipantRole, readonly partnerCount: number }>, readonly partners: { readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            , readonly claims: { readonly nodes: ReadonlyArray<
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
              > } }> } }> }
    | { readonly name: string, readonly partnersPerMarket: ReadonlyArray<{ readonly partnerCount: number, readonly claimCount: number, readonly market: { readonly code: string, readonly name: string }, readonly roles: ReadonlyArray<{ readonly role: ParticipantRole, readonly partnerCount: number }>, readonly partners: { readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            , readonly claims: { readonly nodes: ReadonlyArray<
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
              > } }> } }> }
    | { readonly name: string, readonly partnersPerMarket: ReadonlyArray<{ readonly partnerCount: number, readonly claimCount: number, readonly market: { readonly code: string, readonly name: string }, readonly roles: ReadonlyArray<{ readonly role: ParticipantRole, readonly partnerCount: number }>, readonly partners: { readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            , readonly claims: { readonly nodes: ReadonlyArray<
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
              > } }> } }> }
    | { readonly name: string, readonly partnersPerMarket: ReadonlyArray<{ readonly partnerCount: number, readonly claimCount: number, readonly market: { readonly code: string, readonly name: string }, readonly roles: ReadonlyArray<{ readonly role: ParticipantRole, readonly partnerCount: number }>, readonly partners: { readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            , readonly claims: { readonly nodes: ReadonlyArray<
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
                | { readonly id: string, readonly confidence: number }
              > } }> } }> }
   | null };

export type PlansAndOutcomesQueryVariables = Exact<{
  kinds?: ReadonlyArray<RelationKind> | RelationKind | null | undefined;
  where?: ClaimFilter | null | undefined;
}>;


export type PlansAndOutcomesQuery = { readonly claimRelations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: RelationKind, readonly from:
        | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly until: { readonly text: string } | null }
        | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly until: { readonly text: string } | null }
        | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly until: { readonly text: string } | null }
        | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly until: { readonly text: string } | null }
        | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly until: { readonly text: string } | null }
        | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly until: { readonly text: string } | null }
        | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly until: { readonly text: string } | null }
        | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly until: { readonly text: string } | null }
        | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly until: { readonly text: string } | null }
      , readonly to:
        | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly date: { readonly text: string } | null }
        | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly date: { readonly text: string } | null }
        | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly date: { readonly text: string } | null }
        | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly date: { readonly text: string } | null }
        | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly date: { readonly text: string } | null }
        | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly date: { readonly text: string } | null }
        | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly date: { readonly text: string } | null }
        | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly date: { readonly text: string } | null }
        | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly date: { readonly text: string } | null }
       }> } };

export type SharedPartnersQueryVariables = Exact<{
  of: ReadonlyArray<string | number> | string | number;
  atLeast?: number;
  as?: ReadonlyArray<ParticipantRole> | ParticipantRole | null | undefined;
  roles?: ReadonlyArray<ParticipantRole> | ParticipantRole | null | undefined;
}>;


export type SharedPartnersQuery = { readonly sharedPartners: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly shared: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly claims: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number }
          | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number }
        > } }> } };

export type SpeakersOfSourceQueryVariables = Exact<{
  source: string | number;
}>;


export type SpeakersOfSourceQuery = { readonly source: { readonly title: string, readonly publisher: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly summary: string, readonly participants: ReadonlyArray<{ readonly entity:
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
             }> }
        | { readonly id: string, readonly summary: string, readonly participants: ReadonlyArray<{ readonly entity:
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
             }> }
        | { readonly id: string, readonly summary: string, readonly participants: ReadonlyArray<{ readonly entity:
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
             }> }
        | { readonly id: string, readonly summary: string, readonly participants: ReadonlyArray<{ readonly entity:
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
             }> }
        | { readonly id: string, readonly summary: string, readonly participants: ReadonlyArray<{ readonly entity:
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
             }> }
        | { readonly id: string, readonly summary: string, readonly participants: ReadonlyArray<{ readonly entity:
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
             }> }
        | { readonly id: string, readonly summary: string, readonly participants: ReadonlyArray<{ readonly entity:
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
             }> }
        | { readonly id: string, readonly summary: string, readonly participants: ReadonlyArray<{ readonly entity:
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
             }> }
        | { readonly id: string, readonly summary: string, readonly participants: ReadonlyArray<{ readonly entity:
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
              | { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly organisation:
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                      | { readonly id: string, readonly name: string }
                     }> } }
             }> }
      > } } | null };

export type SumsOfRoundQueryVariables = Exact<{
  issuer: string | number;
  series: Series;
}>;


export type SumsOfRoundQuery = { readonly entity:
    | { readonly name: string, readonly fundingRounds: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }> } }
    | { readonly name: string, readonly fundingRounds: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }> } }
    | { readonly name: string, readonly fundingRounds: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }> } }
    | { readonly name: string, readonly fundingRounds: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }> } }
    | { readonly name: string, readonly fundingRounds: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }> } }
    | { readonly name: string, readonly fundingRounds: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }> } }
    | { readonly name: string, readonly fundingRounds: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }> } }
    | { readonly name: string, readonly fundingRounds: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }> } }
    | { readonly name: string, readonly fundingRounds: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly approximate: boolean, readonly bound: Bound | null, readonly basis: AmountBasis }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }> } }
   | null };

export type TimelineQueryVariables = Exact<{
  of: string | number;
  kinds?: ReadonlyArray<TimelineEventKind> | TimelineEventKind | null | undefined;
  where?: ClaimFilter | null | undefined;
}>;


export type TimelineQuery = { readonly timeline: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: TimelineEventKind, readonly date: { readonly text: string, readonly precision: DatePrecision }, readonly claim:
        | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number }
        | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number }
        | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number }
        | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number }
        | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number }
        | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number }
        | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number }
        | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number }
        | { readonly id: string, readonly summary: string, readonly status: ClaimStatus, readonly confidence: number }
       }> } };

export type WhatChangedQueryVariables = Exact<{
  from: string;
  to: string;
  kinds?: ReadonlyArray<ChangeKind> | ChangeKind | null | undefined;
  where?: ClaimFilter | null | undefined;
}>;


export type WhatChangedQuery = { readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly day: string, readonly kind: ChangeKind, readonly claim:
        | { readonly id: string, readonly summary: string, readonly confidence: number }
        | { readonly id: string, readonly summary: string, readonly confidence: number }
        | { readonly id: string, readonly summary: string, readonly confidence: number }
        | { readonly id: string, readonly summary: string, readonly confidence: number }
        | { readonly id: string, readonly summary: string, readonly confidence: number }
        | { readonly id: string, readonly summary: string, readonly confidence: number }
        | { readonly id: string, readonly summary: string, readonly confidence: number }
        | { readonly id: string, readonly summary: string, readonly confidence: number }
        | { readonly id: string, readonly summary: string, readonly confidence: number }
       }> } };

export type WhoIsQueryVariables = Exact<{
  name: string;
}>;


export type WhoIsQuery = { readonly entities: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly description: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly note: string | null }>, readonly claims: { readonly nodes: ReadonlyArray<
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
          > } }
      | { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly description: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly note: string | null }>, readonly claims: { readonly nodes: ReadonlyArray<
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
          > } }
      | { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly description: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly note: string | null }>, readonly claims: { readonly nodes: ReadonlyArray<
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
          > } }
      | { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly description: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly note: string | null }>, readonly claims: { readonly nodes: ReadonlyArray<
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
          > } }
      | { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly description: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly note: string | null }>, readonly claims: { readonly nodes: ReadonlyArray<
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
          > } }
      | { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly description: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly note: string | null }>, readonly claims: { readonly nodes: ReadonlyArray<
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
          > } }
      | { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly description: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly note: string | null }>, readonly claims: { readonly nodes: ReadonlyArray<
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
          > } }
      | { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly description: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly note: string | null }>, readonly claims: { readonly nodes: ReadonlyArray<
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
          > } }
      | { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly description: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly note: string | null }>, readonly claims: { readonly nodes: ReadonlyArray<
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
            | { readonly id: string, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                  | { readonly id: string, readonly summary: string }
                 }> }
          > } }
    > } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const StakeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Stake on Ownership {
  id
  summary
  status
  since {
    text
  }
  until {
    text
  }
  date {
    text
  }
  stakePercent
  stakeQualifier
  confidence
}
    `, {"fragmentName":"Stake"}) as unknown as TypedDocumentString<StakeFragment, unknown>;
export const AboutThisGraphDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AboutThisGraph {
  graph {
    status
    version
    loadedAt
    engine
    entityCount
    claimCount
    sourceCount
    entityKinds {
      kind
      count
    }
    claimKinds {
      kind
      count
    }
    citation
  }
}
    `) as unknown as TypedDocumentString<AboutThisGraphQuery, AboutThisGraphQueryVariables>;
export const AcquirersOfMerchantsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AcquirersOfMerchants($platform: ID!) {
  claims(
    where: {kinds: [PARTNERSHIP], involves: [{entity: $platform, roles: [PLATFORM]}, {roles: [MERCHANT]}, {roles: [ACQUIRER]}]}
    orderBy: {field: ID}
    first: 200
  ) {
    totalCount
    nodes {
      id
      status
      summary
      confidence
      merchants: participants(roles: [MERCHANT]) {
        entity {
          id
          name
        }
      }
      acquirers: participants(roles: [ACQUIRER]) {
        entity {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AcquirersOfMerchantsQuery, AcquirersOfMerchantsQueryVariables>;
export const ClaimInFullDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClaimInFull($claim: ID!) {
  claim(id: $claim) {
    id
    kind
    summary
    status
    confidence
    tier
    date {
      text
      precision
    }
    since {
      text
    }
    until {
      text
    }
    participants {
      role
      roleText
      entity {
        id
        kind
        name
      }
    }
    markets {
      id
      code
      name
    }
    amounts {
      value
      currency
      approximate
      bound
      basis
    }
    metric {
      measure
      value
      unit
      qualifier
      definition
    }
    relations {
      kind
      direction
      claim {
        id
        summary
        status
        confidence
        date {
          text
        }
      }
    }
    citations {
      note
      source {
        id
        title
        publisher
        url
        date {
          text
        }
      }
    }
    note
    recordedAt
    retractedAt
    region
    statusInferred
    ... on Partnership {
      stage
    }
    ... on Ownership {
      stakePercent
      stakeQualifier
    }
    ... on Acquisition {
      stage
      stakePercent
      stakeQualifier
    }
    ... on FundingRound {
      stage
      series
    }
    ... on Investment {
      stage
      series
      stakePercent
      stakeQualifier
    }
    ... on Role {
      title
      seenFrom {
        text
      }
      seenUntil {
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimInFullQuery, ClaimInFullQueryVariables>;
export const ClaimsOfSourceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClaimsOfSource($source: ID!, $where: ClaimFilter = null, $first: Int! = 50, $after: String = null) {
  source(id: $source) {
    id
    title
    titleInferred
    publisher
    url
    date {
      text
    }
    note
    claims(where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        summary
        status
        confidence
        date {
          text
        }
        citations {
          source {
            id
            publisher
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimsOfSourceQuery, ClaimsOfSourceQueryVariables>;
export const ClaimsThatMeetDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClaimsThatMeet($where: ClaimFilter = null, $orderBy: ClaimOrder = null, $first: Int! = 50, $after: String = null) {
  claims(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      summary
      status
      confidence
      tier
      date {
        text
        precision
      }
      since {
        text
      }
      until {
        text
      }
      participants {
        role
        roleText
        entity {
          id
          kind
          name
        }
      }
      markets {
        id
        code
        name
      }
      amounts {
        value
        currency
        approximate
        bound
        basis
      }
      metric {
        measure
        value
        unit
        qualifier
        definition
      }
      relations {
        kind
        direction
        claim {
          id
          summary
        }
      }
      citations {
        note
        source {
          id
          title
          publisher
          url
          date {
            text
          }
        }
      }
      note
      recordedAt
      retractedAt
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimsThatMeetQuery, ClaimsThatMeetQueryVariables>;
export const ConflictingTargetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConflictingTargets($entity: ID!, $region: Region!, $measure: Measure!) {
  claims(
    where: {kinds: [MARKET_PRESENCE], status: [PLANNED], regions: [$region], measures: [$measure], involves: [{entity: $entity}]}
    orderBy: {field: ID}
    first: 200
  ) {
    totalCount
    nodes {
      id
      summary
      confidence
      until {
        text
      }
      metric {
        value
        qualifier
        definition
      }
      relations(kinds: [CONFLICTS_WITH]) {
        claim {
          id
          summary
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConflictingTargetsQuery, ConflictingTargetsQueryVariables>;
export const ConflictsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Conflicts($kinds: [RelationKind!] = [CONFLICTS_WITH], $where: ClaimFilter = null, $first: Int! = 50, $after: String = null) {
  claimRelations(kinds: $kinds, where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      kind
      from {
        id
        kind
        summary
        status
        confidence
        tier
        date {
          text
        }
        since {
          text
        }
        until {
          text
        }
        participants {
          role
          entity {
            id
            name
          }
        }
        markets {
          id
          name
        }
        amounts {
          value
          currency
          approximate
          bound
          basis
        }
        metric {
          measure
          value
          unit
          qualifier
          definition
        }
        ... on Ownership {
          stakePercent
        }
        note
        citations {
          source {
            id
            title
            publisher
            date {
              text
            }
          }
        }
      }
      to {
        id
        kind
        summary
        status
        confidence
        tier
        date {
          text
        }
        since {
          text
        }
        until {
          text
        }
        participants {
          role
          entity {
            id
            name
          }
        }
        markets {
          id
          name
        }
        amounts {
          value
          currency
          approximate
          bound
          basis
        }
        metric {
          measure
          value
          unit
          qualifier
          definition
        }
        ... on Ownership {
          stakePercent
        }
        note
        citations {
          source {
            id
            title
            publisher
            date {
              text
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConflictsQuery, ConflictsQueryVariables>;
export const ConnectionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Connections($from: ID!, $to: ID!, $where: ClaimFilter = null, $avoid: [ID!] = null) {
  paths(from: $from, to: $to, where: $where, avoid: $avoid, first: 50) {
    length
    totalCount
    truncated
    exploredClaims
    paths {
      confidence
      hops {
        from {
          role
          entity {
            id
            name
          }
        }
        claim {
          id
          summary
          confidence
        }
        to {
          role
          entity {
            id
            name
          }
        }
      }
      weakestHop {
        claim {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConnectionsQuery, ConnectionsQueryVariables>;
export const FactsAboutDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FactsAbout($entity: ID!, $where: ClaimFilter = null, $orderBy: ClaimOrder = null, $first: Int! = 50, $after: String = null) {
  entity(id: $entity) {
    id
    kind
    name
    description
    aliases {
      name
      note
    }
    country {
      id
      code
      name
    }
    claims(where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      counts(by: KIND) {
        value
        claimCount
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        summary
        status
        confidence
        tier
        date {
          text
          precision
        }
        since {
          text
        }
        until {
          text
        }
        participants {
          role
          roleText
          entity {
            id
            kind
            name
          }
        }
        markets {
          id
          code
          name
        }
        amounts {
          value
          currency
          approximate
          bound
          basis
        }
        metric {
          measure
          value
          unit
          qualifier
          definition
        }
        relations {
          kind
          direction
          claim {
            id
            summary
          }
        }
        citations {
          note
          source {
            id
            title
            publisher
            url
            date {
              text
            }
          }
        }
        note
        recordedAt
        retractedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FactsAboutQuery, FactsAboutQueryVariables>;
export const FindDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Find($text: String!, $kinds: [SearchKind!] = null, $first: Int! = 20, $after: String = null) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      matched
      text
      node {
        __typename
        id
        ... on Entity {
          kind
          name
        }
        ... on Claim {
          claimKind: kind
          summary
          status
        }
        ... on Source {
          title
          publisher
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const HeadsOfRegionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HeadsOfRegion($title: String!, $region: Region!) {
  claims(where: {kinds: [ROLE], regions: [$region], title: $title}, first: 200) {
    totalCount
    nodes {
      id
      summary
      status
      ... on Role {
        title
        person {
          id
          name
        }
        organisation {
          id
          name
        }
        seenFrom {
          text
        }
        seenUntil {
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HeadsOfRegionQuery, HeadsOfRegionQueryVariables>;
export const HowToCiteDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HowToCite {
  graph {
    version
    loadedAt
    citation
    bibtex: citation(style: BIBTEX)
  }
}
    `) as unknown as TypedDocumentString<HowToCiteQuery, HowToCiteQueryVariables>;
export const InForceInMarketDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InForceInMarket($market: CountryCode!, $on: Date!, $knownOn: Date = null) {
  claims(
    where: {kinds: [PARTNERSHIP], markets: [$market], inForceOn: $on, knownOn: $knownOn}
    first: 200
  ) {
    totalCount
    nodes {
      id
      summary
      status
      since {
        text
      }
      until {
        text
      }
      date {
        text
      }
      confidence
    }
  }
}
    `) as unknown as TypedDocumentString<InForceInMarketQuery, InForceInMarketQueryVariables>;
export const InvestorsInRoundDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InvestorsInRound($round: ID!) {
  claim(id: $round) {
    id
    summary
    ... on FundingRound {
      series
      issuer {
        name
      }
      investments(first: 200) {
        totalCount
        nodes {
          id
          confidence
          investor {
            id
            name
          }
          rounds {
            id
          }
        }
      }
      tranches {
        nodes {
          id
          summary
          investments(first: 200) {
            totalCount
            nodes {
              investor {
                id
                name
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InvestorsInRoundQuery, InvestorsInRoundQueryVariables>;
export const JointSchemeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query JointScheme($claim: ID!, $roles: [ParticipantRole!] = [WALLET]) {
  claim(id: $claim) {
    id
    summary
    status
    date {
      text
    }
    participants(roles: $roles) {
      role
      entity {
        id
        name
      }
    }
    markets {
      code
      name
    }
    relations(kinds: [CONFLICTS_WITH]) {
      claim {
        id
        summary
        markets {
          code
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JointSchemeQuery, JointSchemeQueryVariables>;
export const LatestSourceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LatestSource {
  sources(last: 1, where: {date: {from: "0001-01-01"}}) {
    pageInfo {
      hasNextPage
    }
    nodes {
      id
      title
      publisher
      url
      date {
        text
        latest
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LatestSourceQuery, LatestSourceQueryVariables>;
export const MarketOverviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MarketOverview($market: ID!, $where: ClaimFilter = null, $first: Int! = 50, $after: String = null) {
  entity(id: $market) {
    id
    name
    ... on Country {
      code
      marketClaims(where: $where, first: 0) {
        totalCount
        counts(by: KIND) {
          value
          claimCount
        }
      }
      partnerships(where: $where, first: 0) {
        totalCount
        counts(by: ROLE) {
          value
          claimCount
        }
      }
      entities(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          kind
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MarketOverviewQuery, MarketOverviewQueryVariables>;
export const MarketSharesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MarketShares($entity: ID!, $market: CountryCode!) {
  claims(
    where: {measures: [MARKET_SHARE], markets: [$market], involves: [{entity: $entity, roles: [SUBJECT]}]}
    orderBy: {field: METRIC_VALUE, direction: DESC}
    first: 200
  ) {
    totalCount
    nodes {
      id
      confidence
      date {
        text
      }
      metric {
        value
        unit
        qualifier
        definition
      }
      citations {
        source {
          publisher
          date {
            text
          }
          url
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MarketSharesQuery, MarketSharesQueryVariables>;
export const NeighbourhoodDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Neighbourhood($of: [ID!]!, $depth: Int! = 1, $where: ClaimFilter = null, $avoid: [ID!] = null, $first: Int! = 100) {
  neighbourhood(
    of: $of
    depth: $depth
    where: $where
    avoid: $avoid
    first: $first
  ) {
    truncated
    entities {
      id
      kind
      name
    }
    claims {
      id
      kind
      summary
      status
      confidence
      date {
        text
      }
      since {
        text
      }
      until {
        text
      }
      participants {
        role
        entity {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const OnlyInSourceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OnlyInSource($source: ID!) {
  claims(where: {onlySources: [$source]}, orderBy: {field: ID}, first: 200) {
    totalCount
    nodes {
      id
      kind
      summary
      confidence
      tier
    }
  }
}
    `) as unknown as TypedDocumentString<OnlyInSourceQuery, OnlyInSourceQueryVariables>;
export const OwnersAndHoldingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnersAndHoldings($entity: ID!, $on: Date = null) {
  entity(id: $entity) {
    name
    owners(where: {inForceOn: $on}, first: 200) {
      nodes {
        ...Stake
        owner {
          id
          name
        }
      }
    }
    holdings(where: {inForceOn: $on}, first: 200) {
      nodes {
        ...Stake
        owned {
          id
          name
        }
      }
    }
  }
}
    fragment Stake on Ownership {
  id
  summary
  status
  since {
    text
  }
  until {
    text
  }
  date {
    text
  }
  stakePercent
  stakeQualifier
  confidence
}`) as unknown as TypedDocumentString<OwnersAndHoldingsQuery, OwnersAndHoldingsQueryVariables>;
export const ParticipantsInMarketDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ParticipantsInMarket($market: CountryCode!, $roles: [ParticipantRole!] = [ACQUIRER], $status: [ClaimStatus!] = null, $first: Int! = 50, $after: String = null) {
  entities(
    where: {takesPartIn: {as: $roles, where: {kinds: [PARTNERSHIP], markets: [$market], status: $status}}}
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      name
      claims(
        as: $roles
        where: {kinds: [PARTNERSHIP], markets: [$market], status: $status}
        first: 0
      ) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ParticipantsInMarketQuery, ParticipantsInMarketQueryVariables>;
export const PartnersInMarketDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PartnersInMarket($entity: ID!, $as: [ParticipantRole!] = [PLATFORM], $market: CountryCode!, $status: [ClaimStatus!] = [ACTIVE]) {
  entity(id: $entity) {
    name
    partners(as: $as, where: {markets: [$market], status: $status}, first: 200) {
      totalCount
      edges {
        roles
        node {
          id
          name
        }
        claims(first: 200) {
          nodes {
            id
            summary
            confidence
            citations {
              source {
                publisher
                date {
                  text
                }
                url
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnersInMarketQuery, PartnersInMarketQueryVariables>;
export const PartnersPerMarketDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PartnersPerMarket($entity: ID!, $as: [ParticipantRole!] = [PLATFORM], $where: ClaimFilter = {status: [ACTIVE]}) {
  entity(id: $entity) {
    name
    partnersPerMarket(as: $as, where: $where) {
      market {
        code
        name
      }
      partnerCount
      claimCount
      roles {
        role
        partnerCount
      }
      partners(first: 200) {
        edges {
          roles
          node {
            id
            name
          }
          claims(first: 200) {
            nodes {
              id
              confidence
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnersPerMarketQuery, PartnersPerMarketQueryVariables>;
export const PlansAndOutcomesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PlansAndOutcomes($kinds: [RelationKind!] = [REALISED_BY], $where: ClaimFilter = null) {
  claimRelations(kinds: $kinds, where: $where, first: 200) {
    totalCount
    nodes {
      kind
      from {
        id
        summary
        status
        until {
          text
        }
      }
      to {
        id
        summary
        status
        date {
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlansAndOutcomesQuery, PlansAndOutcomesQueryVariables>;
export const SharedPartnersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SharedPartners($of: [ID!]!, $atLeast: Int! = 2, $as: [ParticipantRole!] = [PLATFORM], $roles: [ParticipantRole!] = [ACQUIRER, PAYMENT_SERVICE_PROVIDER]) {
  sharedPartners(of: $of, atLeast: $atLeast, as: $as, roles: $roles, first: 200) {
    totalCount
    edges {
      node {
        id
        name
      }
      shared {
        id
        name
      }
      claims(first: 200) {
        nodes {
          id
          summary
          status
          confidence
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SharedPartnersQuery, SharedPartnersQueryVariables>;
export const SpeakersOfSourceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SpeakersOfSource($source: ID!) {
  source(id: $source) {
    title
    publisher
    claims(where: {involves: [{roles: [SPEAKER]}]}, first: 200) {
      totalCount
      nodes {
        id
        summary
        participants(roles: [SPEAKER]) {
          entity {
            id
            name
            roles(first: 200) {
              nodes {
                id
                title
                organisation {
                  id
                  name
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SpeakersOfSourceQuery, SpeakersOfSourceQueryVariables>;
export const SumsOfRoundDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SumsOfRound($issuer: ID!, $series: Series!) {
  entity(id: $issuer) {
    name
    fundingRounds(where: {series: [$series]}, orderBy: {field: ID}, first: 200) {
      totalCount
      nodes {
        id
        summary
        status
        confidence
        amounts {
          value
          currency
          approximate
          bound
          basis
        }
        relations {
          kind
          direction
          claim {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SumsOfRoundQuery, SumsOfRoundQueryVariables>;
export const TimelineDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Timeline($of: ID!, $kinds: [TimelineEventKind!] = null, $where: ClaimFilter = null) {
  timeline(of: $of, kinds: $kinds, where: $where, first: 200) {
    totalCount
    nodes {
      date {
        text
        precision
      }
      kind
      claim {
        id
        summary
        status
        confidence
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const WhatChangedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhatChanged($from: Date!, $to: Date!, $kinds: [ChangeKind!] = null, $where: ClaimFilter = null) {
  changes(from: $from, to: $to, kinds: $kinds, where: $where, first: 200) {
    totalCount
    nodes {
      day
      kind
      claim {
        id
        summary
        confidence
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatChangedQuery, WhatChangedQueryVariables>;
export const WhoIsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhoIs($name: String!) {
  entities(where: {name: $name}) {
    nodes {
      id
      name
      kind
      description
      aliases {
        name
        note
      }
      claims(
        as: [SUBJECT, POSSIBLY_SAME_AS]
        where: {involves: [{roles: [POSSIBLY_SAME_AS]}]}
      ) {
        nodes {
          id
          summary
          confidence
          participants {
            role
            entity {
              id
            }
          }
          relations {
            kind
            direction
            claim {
              id
              summary
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoIsQuery, WhoIsQueryVariables>;