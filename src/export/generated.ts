/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Conditions for claims. A claim must meet all of them. A list matches if one of its values does, and a condition that is omitted or null always matches. An unknown value meets no condition. Filters can be nested 5 levels deep, with at most 64 alternatives. */
export type ClaimFilter = {
  /** At least one of these filters matches. */
  readonly any?: ReadonlyArray<ClaimFilter> | null | undefined;
  /** The confidence of the claim is in this range, from 0 to 1. */
  readonly confidence?: FloatRange | null | undefined;
  /** The date of the claim is in this range: the date of the event or, if that is unknown, the start or the first mention. A partial date is in the range if all of it is: `2018` is in no range shorter than that year. */
  readonly date?: DateRange | null | undefined;
  /** The claim has one of these ids. */
  readonly ids?: ReadonlyArray<string | number> | null | undefined;
  /** The claim was in force on this day, as far as known. This applies to partnerships, ownerships, roles and market presences that are ACTIVE or ENDED. The claim must have started: the latest day that its start can mean (`since`, or else the first mention, or else `date`) is on or before this day. It must not have ended: the earliest day that its end can mean is after this day. Without an end, an ACTIVE claim is still in force, and an ENDED one is until it was last mentioned. Without a start, a claim is never in force. */
  readonly inForceOn?: string | null | undefined;
  /** Every condition is met by some participant: `[{ entity: "alipay", roles: [PLATFORM] }, { roles: [MERCHANT] }]` finds claims with Alipay as the platform and any merchant. */
  readonly involves?: ReadonlyArray<Involvement> | null | undefined;
  /** The claim is of one of these kinds. */
  readonly kinds?: ReadonlyArray<ClaimKind> | null | undefined;
  /** One of the cited sources was published by this day: the latest day that its date can mean is on or before it. Undated sources do not count. */
  readonly knownOn?: string | null | undefined;
  /** The claim covers at least one of these countries. A claim that names no country covers none. */
  readonly markets?: ReadonlyArray<string> | null | undefined;
  /** The claim has a figure of one of these measures. */
  readonly measures?: ReadonlyArray<Measure> | null | undefined;
  /** This filter does not match, or the values that it needs are unknown. A filter and its `not` together give the whole list. */
  readonly not?: ClaimFilter | null | undefined;
  /** The claim cites no sources except these. */
  readonly onlySources?: ReadonlyArray<string | number> | null | undefined;
  /** The claim names one of these regions. */
  readonly regions?: ReadonlyArray<Region> | null | undefined;
  /** The claim has such a relation to another claim: `{ kinds: [REALISED_BY], direction: OUT }` finds plans with an outcome. */
  readonly related?: RelatedFilter | null | undefined;
  /** The claim belongs to one of these rounds. */
  readonly series?: ReadonlyArray<Series> | null | undefined;
  /** The claim cites at least one of these sources. */
  readonly sources?: ReadonlyArray<string | number> | null | undefined;
  /** The claim records one of these stages of a deal. */
  readonly stages?: ReadonlyArray<Stage> | null | undefined;
  /** The claim has one of these statuses. */
  readonly status?: ReadonlyArray<ClaimStatus> | null | undefined;
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

/** Conditions for entities. An entity must meet all of them, and a condition that is omitted or null always matches. Filters can be nested 5 levels deep, with at most 64 alternatives. */
export type EntityFilter = {
  /** At least one of these filters matches. */
  readonly any?: ReadonlyArray<EntityFilter> | null | undefined;
  /** The entity is based in one of these countries. */
  readonly countries?: ReadonlyArray<string> | null | undefined;
  /** The entity has one of these ids. */
  readonly ids?: ReadonlyArray<string | number> | null | undefined;
  /** The entity is of one of these kinds. */
  readonly kinds?: ReadonlyArray<EntityKind> | null | undefined;
  /** The whole name or one of the aliases is this text. Case and accents are ignored. Use `search` for parts of names. */
  readonly name?: string | null | undefined;
  /** This filter does not match, or the values that it needs are unknown. */
  readonly not?: EntityFilter | null | undefined;
  /** The entity takes part in claims: `{ where: { kinds: [PARTNERSHIP] }, as: [ACQUIRER], atLeast: 3 }` finds acquirers in at least three partnerships. */
  readonly takesPartIn?: TakesPartIn | null | undefined;
};

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
  first: number;
  after?: string | null | undefined;
}>;


export type ExportClaimsQuery = { readonly graph: ExportedGraphFragment, readonly claims: { readonly nodes: ReadonlyArray<
      | ExportedClaim_Acquisition_Fragment
      | ExportedClaim_FundingRound_Fragment
      | ExportedClaim_Investment_Fragment
      | ExportedClaim_MarketPresence_Fragment
      | ExportedClaim_Metric_Fragment
      | ExportedClaim_Ownership_Fragment
      | ExportedClaim_Partnership_Fragment
      | ExportedClaim_Role_Fragment
      | ExportedClaim_Statement_Fragment
    >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ExportEntitiesQueryVariables = Exact<{
  where?: EntityFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ExportEntitiesQuery = { readonly graph: ExportedGraphFragment, readonly entities: { readonly nodes: ReadonlyArray<
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
    >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ExportNeighbourhoodQueryVariables = Exact<{
  of: ReadonlyArray<string | number> | string | number;
  depth?: number;
  where?: ClaimFilter | null | undefined;
  avoid?: ReadonlyArray<string | number> | string | number | null | undefined;
  first?: number | null | undefined;
}>;


export type ExportNeighbourhoodQuery = { readonly graph: ExportedGraphFragment, readonly neighbourhood: { readonly truncated: boolean, readonly entities: ReadonlyArray<
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_Person_Fragment
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
}>;


export type ExportPartnersQuery = { readonly graph: ExportedGraphFragment, readonly entity:
    | (
      { readonly partners: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly roles: ReadonlyArray<ParticipantRole>, readonly node:
            | ExportedEntity_Bank_Fragment
            | ExportedEntity_Company_Fragment
            | ExportedEntity_Country_Fragment
            | ExportedEntity_Investor_Fragment
            | ExportedEntity_Merchant_Fragment
            | ExportedEntity_Person_Fragment
            | ExportedEntity_Publication_Fragment
            | ExportedEntity_Regulator_Fragment
            | ExportedEntity_Wallet_Fragment
          , readonly markets: ReadonlyArray<(
            { readonly code: string }
            & ExportedEntity_Country_Fragment
          )>, readonly claims: { readonly nodes: ReadonlyArray<
              | BackingClaim_Acquisition_Fragment
              | BackingClaim_FundingRound_Fragment
              | BackingClaim_Investment_Fragment
              | BackingClaim_MarketPresence_Fragment
              | BackingClaim_Metric_Fragment
              | BackingClaim_Ownership_Fragment
              | BackingClaim_Partnership_Fragment
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
            | ExportedEntity_Investor_Fragment
            | ExportedEntity_Merchant_Fragment
            | ExportedEntity_Person_Fragment
            | ExportedEntity_Publication_Fragment
            | ExportedEntity_Regulator_Fragment
            | ExportedEntity_Wallet_Fragment
          , readonly markets: ReadonlyArray<(
            { readonly code: string }
            & ExportedEntity_Country_Fragment
          )>, readonly claims: { readonly nodes: ReadonlyArray<
              | BackingClaim_Acquisition_Fragment
              | BackingClaim_FundingRound_Fragment
              | BackingClaim_Investment_Fragment
              | BackingClaim_MarketPresence_Fragment
              | BackingClaim_Metric_Fragment
              | BackingClaim_Ownership_Fragment
              | BackingClaim_Partnership_Fragment
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
            | ExportedEntity_Investor_Fragment
            | ExportedEntity_Merchant_Fragment
            | ExportedEntity_Person_Fragment
            | ExportedEntity_Publication_Fragment
            | ExportedEntity_Regulator_Fragment
            | ExportedEntity_Wallet_Fragment
          , readonly markets: ReadonlyArray<(
            { readonly code: string }
            & ExportedEntity_Country_Fragment
          )>, readonly claims: { readonly nodes: ReadonlyArray<
              | BackingClaim_Acquisition_Fragment
              | BackingClaim_FundingRound_Fragment
              | BackingClaim_Investment_Fragment
              | BackingClaim_MarketPresence_Fragment
              | BackingClaim_Metric_Fragment
              | BackingClaim_Ownership_Fragment
              | BackingClaim_Partnership_Fragment
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
            | ExportedEntity_Investor_Fragment
            | ExportedEntity_Merchant_Fragment
            | ExportedEntity_Person_Fragment
            | ExportedEntity_Publication_Fragment
            | ExportedEntity_Regulator_Fragment
            | ExportedEntity_Wallet_Fragment
          , readonly markets: ReadonlyArray<(
            { readonly code: string }
            & ExportedEntity_Country_Fragment
          )>, readonly claims: { readonly nodes: ReadonlyArray<
              | BackingClaim_Acquisition_Fragment
              | BackingClaim_FundingRound_Fragment
              | BackingClaim_Investment_Fragment
              | BackingClaim_MarketPresence_Fragment
              | BackingClaim_Metric_Fragment
              | BackingClaim_Ownership_Fragment
              | BackingClaim_Partnership_Fragment
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
            | ExportedEntity_Investor_Fragment
            | ExportedEntity_Merchant_Fragment
            | ExportedEntity_Person_Fragment
            | ExportedEntity_Publication_Fragment
            | ExportedEntity_Regulator_Fragment
            | ExportedEntity_Wallet_Fragment
          , readonly markets: ReadonlyArray<(
            { readonly code: string }
            & ExportedEntity_Country_Fragment
          )>, readonly claims: { readonly nodes: ReadonlyArray<
              | BackingClaim_Acquisition_Fragment
              | BackingClaim_FundingRound_Fragment
              | BackingClaim_Investment_Fragment
              | BackingClaim_MarketPresence_Fragment
              | BackingClaim_Metric_Fragment
              | BackingClaim_Ownership_Fragment
              | BackingClaim_Partnership_Fragment
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
            | ExportedEntity_Investor_Fragment
            | ExportedEntity_Merchant_Fragment
            | ExportedEntity_Person_Fragment
            | ExportedEntity_Publication_Fragment
            | ExportedEntity_Regulator_Fragment
            | ExportedEntity_Wallet_Fragment
          , readonly markets: ReadonlyArray<(
            { readonly code: string }
            & ExportedEntity_Country_Fragment
          )>, readonly claims: { readonly nodes: ReadonlyArray<
              | BackingClaim_Acquisition_Fragment
              | BackingClaim_FundingRound_Fragment
              | BackingClaim_Investment_Fragment
              | BackingClaim_MarketPresence_Fragment
              | BackingClaim_Metric_Fragment
              | BackingClaim_Ownership_Fragment
              | BackingClaim_Partnership_Fragment
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
            | ExportedEntity_Investor_Fragment
            | ExportedEntity_Merchant_Fragment
            | ExportedEntity_Person_Fragment
            | ExportedEntity_Publication_Fragment
            | ExportedEntity_Regulator_Fragment
            | ExportedEntity_Wallet_Fragment
          , readonly markets: ReadonlyArray<(
            { readonly code: string }
            & ExportedEntity_Country_Fragment
          )>, readonly claims: { readonly nodes: ReadonlyArray<
              | BackingClaim_Acquisition_Fragment
              | BackingClaim_FundingRound_Fragment
              | BackingClaim_Investment_Fragment
              | BackingClaim_MarketPresence_Fragment
              | BackingClaim_Metric_Fragment
              | BackingClaim_Ownership_Fragment
              | BackingClaim_Partnership_Fragment
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
            | ExportedEntity_Investor_Fragment
            | ExportedEntity_Merchant_Fragment
            | ExportedEntity_Person_Fragment
            | ExportedEntity_Publication_Fragment
            | ExportedEntity_Regulator_Fragment
            | ExportedEntity_Wallet_Fragment
          , readonly markets: ReadonlyArray<(
            { readonly code: string }
            & ExportedEntity_Country_Fragment
          )>, readonly claims: { readonly nodes: ReadonlyArray<
              | BackingClaim_Acquisition_Fragment
              | BackingClaim_FundingRound_Fragment
              | BackingClaim_Investment_Fragment
              | BackingClaim_MarketPresence_Fragment
              | BackingClaim_Metric_Fragment
              | BackingClaim_Ownership_Fragment
              | BackingClaim_Partnership_Fragment
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
            | ExportedEntity_Investor_Fragment
            | ExportedEntity_Merchant_Fragment
            | ExportedEntity_Person_Fragment
            | ExportedEntity_Publication_Fragment
            | ExportedEntity_Regulator_Fragment
            | ExportedEntity_Wallet_Fragment
          , readonly markets: ReadonlyArray<(
            { readonly code: string }
            & ExportedEntity_Country_Fragment
          )>, readonly claims: { readonly nodes: ReadonlyArray<
              | BackingClaim_Acquisition_Fragment
              | BackingClaim_FundingRound_Fragment
              | BackingClaim_Investment_Fragment
              | BackingClaim_MarketPresence_Fragment
              | BackingClaim_Metric_Fragment
              | BackingClaim_Ownership_Fragment
              | BackingClaim_Partnership_Fragment
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
  maxLength?: number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ExportPathsQuery = { readonly graph: ExportedGraphFragment, readonly paths: { readonly totalCount: number | null, readonly endCursor: string | null, readonly from:
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
    , readonly to:
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
    , readonly paths: ReadonlyArray<{ readonly length: number, readonly confidence: number, readonly hops: ReadonlyArray<{ readonly from: { readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
            | ExportedEntity_Bank_Fragment
            | ExportedEntity_Company_Fragment
            | ExportedEntity_Country_Fragment
            | ExportedEntity_Investor_Fragment
            | ExportedEntity_Merchant_Fragment
            | ExportedEntity_Person_Fragment
            | ExportedEntity_Publication_Fragment
            | ExportedEntity_Regulator_Fragment
            | ExportedEntity_Wallet_Fragment
           }, readonly claim:
          | ExportedClaim_Acquisition_Fragment
          | ExportedClaim_FundingRound_Fragment
          | ExportedClaim_Investment_Fragment
          | ExportedClaim_MarketPresence_Fragment
          | ExportedClaim_Metric_Fragment
          | ExportedClaim_Ownership_Fragment
          | ExportedClaim_Partnership_Fragment
          | ExportedClaim_Role_Fragment
          | ExportedClaim_Statement_Fragment
        , readonly to: { readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
            | ExportedEntity_Bank_Fragment
            | ExportedEntity_Company_Fragment
            | ExportedEntity_Country_Fragment
            | ExportedEntity_Investor_Fragment
            | ExportedEntity_Merchant_Fragment
            | ExportedEntity_Person_Fragment
            | ExportedEntity_Publication_Fragment
            | ExportedEntity_Regulator_Fragment
            | ExportedEntity_Wallet_Fragment
           } }> }> } };

type ExportedClaim_Acquisition_Fragment = { readonly __typename: 'Acquisition', readonly stage: Stage | null, readonly stakePercent: number | null, readonly stakeQualifier: StakeQualifier | null, readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly statusInferred: boolean, readonly tier: Tier, readonly confidence: number, readonly summary: string, readonly region: Region | null, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
     }>, readonly markets: ReadonlyArray<(
    { readonly code: string }
    & ExportedEntity_Country_Fragment
  )>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly basis: AmountBasis, readonly bound: Bound | null, readonly approximate: boolean }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: ExportedSourceFragment }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }> };

type ExportedClaim_FundingRound_Fragment = { readonly __typename: 'FundingRound', readonly stage: Stage | null, readonly series: Series | null, readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly statusInferred: boolean, readonly tier: Tier, readonly confidence: number, readonly summary: string, readonly region: Region | null, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
     }>, readonly markets: ReadonlyArray<(
    { readonly code: string }
    & ExportedEntity_Country_Fragment
  )>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly basis: AmountBasis, readonly bound: Bound | null, readonly approximate: boolean }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: ExportedSourceFragment }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }> };

type ExportedClaim_Investment_Fragment = { readonly __typename: 'Investment', readonly stage: Stage | null, readonly series: Series | null, readonly stakePercent: number | null, readonly stakeQualifier: StakeQualifier | null, readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly statusInferred: boolean, readonly tier: Tier, readonly confidence: number, readonly summary: string, readonly region: Region | null, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
     }>, readonly markets: ReadonlyArray<(
    { readonly code: string }
    & ExportedEntity_Country_Fragment
  )>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly basis: AmountBasis, readonly bound: Bound | null, readonly approximate: boolean }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: ExportedSourceFragment }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }> };

type ExportedClaim_MarketPresence_Fragment = { readonly __typename: 'MarketPresence', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly statusInferred: boolean, readonly tier: Tier, readonly confidence: number, readonly summary: string, readonly region: Region | null, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
     }>, readonly markets: ReadonlyArray<(
    { readonly code: string }
    & ExportedEntity_Country_Fragment
  )>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly basis: AmountBasis, readonly bound: Bound | null, readonly approximate: boolean }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: ExportedSourceFragment }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }> };

type ExportedClaim_Metric_Fragment = { readonly __typename: 'Metric', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly statusInferred: boolean, readonly tier: Tier, readonly confidence: number, readonly summary: string, readonly region: Region | null, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
     }>, readonly markets: ReadonlyArray<(
    { readonly code: string }
    & ExportedEntity_Country_Fragment
  )>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly basis: AmountBasis, readonly bound: Bound | null, readonly approximate: boolean }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: ExportedSourceFragment }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }> };

type ExportedClaim_Ownership_Fragment = { readonly __typename: 'Ownership', readonly stakePercent: number | null, readonly stakeQualifier: StakeQualifier | null, readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly statusInferred: boolean, readonly tier: Tier, readonly confidence: number, readonly summary: string, readonly region: Region | null, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
     }>, readonly markets: ReadonlyArray<(
    { readonly code: string }
    & ExportedEntity_Country_Fragment
  )>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly basis: AmountBasis, readonly bound: Bound | null, readonly approximate: boolean }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: ExportedSourceFragment }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }> };

type ExportedClaim_Partnership_Fragment = { readonly __typename: 'Partnership', readonly stage: Stage | null, readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly statusInferred: boolean, readonly tier: Tier, readonly confidence: number, readonly summary: string, readonly region: Region | null, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
     }>, readonly markets: ReadonlyArray<(
    { readonly code: string }
    & ExportedEntity_Country_Fragment
  )>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly basis: AmountBasis, readonly bound: Bound | null, readonly approximate: boolean }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: ExportedSourceFragment }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }> };

type ExportedClaim_Role_Fragment = { readonly __typename: 'Role', readonly title: string | null, readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly statusInferred: boolean, readonly tier: Tier, readonly confidence: number, readonly summary: string, readonly region: Region | null, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly seenFrom: ExportedDateFragment | null, readonly seenUntil: ExportedDateFragment | null, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
     }>, readonly markets: ReadonlyArray<(
    { readonly code: string }
    & ExportedEntity_Country_Fragment
  )>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly basis: AmountBasis, readonly bound: Bound | null, readonly approximate: boolean }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: ExportedSourceFragment }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }> };

type ExportedClaim_Statement_Fragment = { readonly __typename: 'Statement', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly statusInferred: boolean, readonly tier: Tier, readonly confidence: number, readonly summary: string, readonly region: Region | null, readonly note: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly roleText: string | null, readonly entity:
      | ExportedEntity_Bank_Fragment
      | ExportedEntity_Company_Fragment
      | ExportedEntity_Country_Fragment
      | ExportedEntity_Investor_Fragment
      | ExportedEntity_Merchant_Fragment
      | ExportedEntity_Person_Fragment
      | ExportedEntity_Publication_Fragment
      | ExportedEntity_Regulator_Fragment
      | ExportedEntity_Wallet_Fragment
     }>, readonly markets: ReadonlyArray<(
    { readonly code: string }
    & ExportedEntity_Country_Fragment
  )>, readonly amounts: ReadonlyArray<{ readonly value: number, readonly currency: string, readonly basis: AmountBasis, readonly bound: Bound | null, readonly approximate: boolean }>, readonly metric: { readonly measure: Measure, readonly value: number, readonly unit: MetricUnit, readonly qualifier: Qualifier, readonly definition: string } | null, readonly citations: ReadonlyArray<{ readonly note: string | null, readonly source: ExportedSourceFragment }>, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: Direction, readonly claim:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }> };

export type ExportedClaimFragment =
  | ExportedClaim_Acquisition_Fragment
  | ExportedClaim_FundingRound_Fragment
  | ExportedClaim_Investment_Fragment
  | ExportedClaim_MarketPresence_Fragment
  | ExportedClaim_Metric_Fragment
  | ExportedClaim_Ownership_Fragment
  | ExportedClaim_Partnership_Fragment
  | ExportedClaim_Role_Fragment
  | ExportedClaim_Statement_Fragment
;

type BackingClaim_Acquisition_Fragment = { readonly __typename: 'Acquisition', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly confidence: number, readonly summary: string, readonly recordedAt: string, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly citations: ReadonlyArray<{ readonly source: ExportedSourceFragment }> };

type BackingClaim_FundingRound_Fragment = { readonly __typename: 'FundingRound', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly confidence: number, readonly summary: string, readonly recordedAt: string, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly citations: ReadonlyArray<{ readonly source: ExportedSourceFragment }> };

type BackingClaim_Investment_Fragment = { readonly __typename: 'Investment', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly confidence: number, readonly summary: string, readonly recordedAt: string, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly citations: ReadonlyArray<{ readonly source: ExportedSourceFragment }> };

type BackingClaim_MarketPresence_Fragment = { readonly __typename: 'MarketPresence', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly confidence: number, readonly summary: string, readonly recordedAt: string, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly citations: ReadonlyArray<{ readonly source: ExportedSourceFragment }> };

type BackingClaim_Metric_Fragment = { readonly __typename: 'Metric', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly confidence: number, readonly summary: string, readonly recordedAt: string, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly citations: ReadonlyArray<{ readonly source: ExportedSourceFragment }> };

type BackingClaim_Ownership_Fragment = { readonly __typename: 'Ownership', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly confidence: number, readonly summary: string, readonly recordedAt: string, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly citations: ReadonlyArray<{ readonly source: ExportedSourceFragment }> };

type BackingClaim_Partnership_Fragment = { readonly __typename: 'Partnership', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly confidence: number, readonly summary: string, readonly recordedAt: string, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly citations: ReadonlyArray<{ readonly source: ExportedSourceFragment }> };

type BackingClaim_Role_Fragment = { readonly __typename: 'Role', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly confidence: number, readonly summary: string, readonly recordedAt: string, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly citations: ReadonlyArray<{ readonly source: ExportedSourceFragment }> };

type BackingClaim_Statement_Fragment = { readonly __typename: 'Statement', readonly id: string, readonly kind: ClaimKind, readonly status: ClaimStatus, readonly confidence: number, readonly summary: string, readonly recordedAt: string, readonly date: ExportedDateFragment | null, readonly since: ExportedDateFragment | null, readonly until: ExportedDateFragment | null, readonly citations: ReadonlyArray<{ readonly source: ExportedSourceFragment }> };

export type BackingClaimFragment =
  | BackingClaim_Acquisition_Fragment
  | BackingClaim_FundingRound_Fragment
  | BackingClaim_Investment_Fragment
  | BackingClaim_MarketPresence_Fragment
  | BackingClaim_Metric_Fragment
  | BackingClaim_Ownership_Fragment
  | BackingClaim_Partnership_Fragment
  | BackingClaim_Role_Fragment
  | BackingClaim_Statement_Fragment
;

type ExportedEntity_Bank_Fragment = { readonly __typename: 'Bank', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string } | null };

type ExportedEntity_Company_Fragment = { readonly __typename: 'Company', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string } | null };

type ExportedEntity_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string } | null };

type ExportedEntity_Investor_Fragment = { readonly __typename: 'Investor', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string } | null };

type ExportedEntity_Merchant_Fragment = { readonly __typename: 'Merchant', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string } | null };

type ExportedEntity_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string } | null };

type ExportedEntity_Publication_Fragment = { readonly __typename: 'Publication', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string } | null };

type ExportedEntity_Regulator_Fragment = { readonly __typename: 'Regulator', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string } | null };

type ExportedEntity_Wallet_Fragment = { readonly __typename: 'Wallet', readonly id: string, readonly kind: EntityKind, readonly name: string, readonly description: string, readonly aliases: ReadonlyArray<{ readonly name: string, readonly note: string | null }>, readonly country: { readonly id: string, readonly code: string } | null };

export type ExportedEntityFragment =
  | ExportedEntity_Bank_Fragment
  | ExportedEntity_Company_Fragment
  | ExportedEntity_Country_Fragment
  | ExportedEntity_Investor_Fragment
  | ExportedEntity_Merchant_Fragment
  | ExportedEntity_Person_Fragment
  | ExportedEntity_Publication_Fragment
  | ExportedEntity_Regulator_Fragment
  | ExportedEntity_Wallet_Fragment
;

export type ExportedSourceFragment = { readonly id: string, readonly title: string, readonly titleInferred: boolean, readonly publisher: string, readonly url: string, readonly note: string | null, readonly date: ExportedDateFragment | null };

export type ExportedDateFragment = { readonly text: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string };

export type ExportedGraphFragment = { readonly version: string | null, readonly loadedAt: string | null, readonly status: GraphStatus, readonly citation: string };

export const ExportedDateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDateValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]} as unknown as DocumentNode<ExportedDateFragment, unknown>;
export const ExportedEntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]} as unknown as DocumentNode<ExportedEntityFragment, unknown>;
export const ExportedSourceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleInferred"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDateValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]} as unknown as DocumentNode<ExportedSourceFragment, unknown>;
export const ExportedClaimFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusInferred"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingRound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"series"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Investment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"stakePercent"}},{"kind":"Field","name":{"kind":"Name","value":"stakeQualifier"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acquisition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"stakePercent"}},{"kind":"Field","name":{"kind":"Name","value":"stakeQualifier"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ownership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stakePercent"}},{"kind":"Field","name":{"kind":"Name","value":"stakeQualifier"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"seenFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seenUntil"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleText"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"markets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedSource"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDateValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleInferred"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<ExportedClaimFragment, unknown>;
export const BackingClaimFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackingClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedSource"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDateValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleInferred"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<BackingClaimFragment, unknown>;
export const ExportedGraphFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedGraph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Graph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}}]} as unknown as DocumentNode<ExportedGraphFragment, unknown>;
export const ExportClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedGraph"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ID"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedClaim"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDateValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleInferred"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedGraph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Graph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusInferred"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingRound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"series"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Investment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"stakePercent"}},{"kind":"Field","name":{"kind":"Name","value":"stakeQualifier"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acquisition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"stakePercent"}},{"kind":"Field","name":{"kind":"Name","value":"stakeQualifier"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ownership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stakePercent"}},{"kind":"Field","name":{"kind":"Name","value":"stakeQualifier"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"seenFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seenUntil"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleText"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"markets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedSource"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}}]}}]} as unknown as DocumentNode<ExportClaimsQuery, ExportClaimsQueryVariables>;
export const ExportEntitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportEntities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedGraph"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ID"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedGraph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Graph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]} as unknown as DocumentNode<ExportEntitiesQuery, ExportEntitiesQueryVariables>;
export const ExportNeighbourhoodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportNeighbourhood"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"1"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"avoid"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"NullValue"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedGraph"}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depth"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"avoid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"avoid"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedGraph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Graph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]} as unknown as DocumentNode<ExportNeighbourhoodQuery, ExportNeighbourhoodQueryVariables>;
export const ExportPartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportPartners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"as"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantRole"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roles"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantRole"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"claims"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"claimsAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedGraph"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"Variable","name":{"kind":"Name","value":"as"}}},{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roles"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"markets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ID"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"claims"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"claimsAfter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackingClaim"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDateValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleInferred"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedGraph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Graph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackingClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedSource"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]} as unknown as DocumentNode<ExportPartnersQuery, ExportPartnersQueryVariables>;
export const ExportPathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportPaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"avoid"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"6"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"NullValue"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedGraph"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"avoid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"avoid"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleText"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedClaim"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleText"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDateValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleInferred"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedGraph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Graph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusInferred"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingRound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"series"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Investment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"stakePercent"}},{"kind":"Field","name":{"kind":"Name","value":"stakeQualifier"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acquisition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"stakePercent"}},{"kind":"Field","name":{"kind":"Name","value":"stakeQualifier"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ownership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stakePercent"}},{"kind":"Field","name":{"kind":"Name","value":"stakeQualifier"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"seenFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seenUntil"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleText"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"markets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedEntity"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedSource"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}}]}}]} as unknown as DocumentNode<ExportPathsQuery, ExportPathsQueryVariables>;