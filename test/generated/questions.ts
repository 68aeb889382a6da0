/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a sum of money is the sum of. */
export type AmountBasis =
  /** What one deal or one investment is worth. */
  | 'DEAL_VALUE'
  /** What an offering of shares raises, without the option to sell more. */
  | 'OFFERING'
  /** What an offering of shares raises if the option to sell more is used. */
  | 'OFFERING_WITH_GREENSHOE'
  /** Price of one share. */
  | 'PER_SHARE'
  /** All that a funding round raised. */
  | 'ROUND_TOTAL'
  /** Worth of the whole organisation at the time. */
  | 'VALUATION';

/** Which side of the true sum a sum stands for. */
export type Bound =
  /** The sum is smaller than this, or this is the high end of a range. */
  | 'LESS_THAN'
  /** The sum is larger than this, or this is the low end of a range. */
  | 'MORE_THAN';

/** What may become of a claim on a day. */
export type ChangeKind =
  /** The first day on which some dated source had said so. */
  | 'BECAME_KNOWN'
  /** The first day on which it was in force, as far as known. */
  | 'BEGAN'
  /** The first day on which it was no longer in force, as far as known. */
  | 'ENDED';

/** Which claims. All conditions hold together; a list holds where one of its values does; a condition that is left out, or null, holds always. What is unknown about a claim meets no condition. Filters may stand inside each other, 5 deep and with 64 alternatives at most. */
export type ClaimFilter = {
  /** At least one of these filters holds. */
  readonly any?: ReadonlyArray<ClaimFilter> | null | undefined;
  /** It is trusted within this range, from 0 to 1. */
  readonly confidence?: FloatRange | null | undefined;
  /** Its date lies within this range: the date of the event, or where that is unknown the start, or the first sighting. A coarse date lies within if all of it does: `2018` is in no range shorter than that year. */
  readonly date?: DateRange | null | undefined;
  /** It is one of these claims. */
  readonly ids?: ReadonlyArray<string | number> | null | undefined;
  /** It was in force on this day, as far as known. Partnerships, ownerships, roles and market presences that are ACTIVE or ENDED: the last day its start may mean (`since`, else the first sighting, else `date`) is not later, and the first day its end may mean is later. Without an end, ACTIVE goes on and ENDED holds until it was last seen; without a start it is not in force. */
  readonly inForceOn?: string | null | undefined;
  /** Each of these takes part in it: `[{ entity: "alipay", roles: [PLATFORM] }, { roles: [MERCHANT] }]` are claims with Alipay as platform and any merchant. */
  readonly involves?: ReadonlyArray<Involvement> | null | undefined;
  /** It is of one of these kinds. */
  readonly kinds?: ReadonlyArray<ClaimKind> | null | undefined;
  /** Some source that it cites had appeared by this day: the last day that the date of the source may mean is not later. Undated sources prove nothing. */
  readonly knownOn?: string | null | undefined;
  /** It covers at least one of these countries. A claim that names no country covers none. */
  readonly markets?: ReadonlyArray<string> | null | undefined;
  /** It carries a figure of one of these measures. */
  readonly measures?: ReadonlyArray<Measure> | null | undefined;
  /** This filter does not hold, also where what it asks for is unknown: a list under a filter and under its `not` are the whole list. */
  readonly not?: ClaimFilter | null | undefined;
  /** It cites these sources, or some of them, and nothing else. */
  readonly onlySources?: ReadonlyArray<string | number> | null | undefined;
  /** It names one of these areas. */
  readonly regions?: ReadonlyArray<Region> | null | undefined;
  /** It has such a relation to another claim: `{ kinds: [REALISED_BY], direction: OUT }` are plans with an outcome. */
  readonly related?: RelatedFilter | null | undefined;
  /** It belongs to one of these rounds. */
  readonly series?: ReadonlyArray<Series> | null | undefined;
  /** It cites at least one of these sources. */
  readonly sources?: ReadonlyArray<string | number> | null | undefined;
  /** It records one of these steps of a deal. */
  readonly stages?: ReadonlyArray<Stage> | null | undefined;
  /** It has one of these statuses. */
  readonly status?: ReadonlyArray<ClaimStatus> | null | undefined;
  /** Each of these words begins a word of its summary, forgiving of case and accents. */
  readonly text?: string | null | undefined;
  /** It belongs to one of these parts of the collection. */
  readonly tiers?: ReadonlyArray<Tier> | null | undefined;
  /** Its job title contains this text, forgiving of case and accents. */
  readonly title?: string | null | undefined;
};

/** What a claim says, and with it which type it has. */
export type ClaimKind =
  /** One organisation buys another, or tries to. */
  | 'ACQUISITION'
  /** An organisation raises money: a round, a tranche of one, or an offering of shares. */
  | 'FUNDING_ROUND'
  /** One investor puts money into one organisation, often as part of a round. */
  | 'INVESTMENT'
  /** A company or product is, or is to be, available in some countries. */
  | 'MARKET_PRESENCE'
  /** A figure that a source gives, such as users, partners or a market share. */
  | 'METRIC'
  /** One party holds shares of another. */
  | 'OWNERSHIP'
  /** Organisations work together: a wallet is accepted by a merchant, through an acquirer, on terminals. */
  | 'PARTNERSHIP'
  /** A person holds a position in an organisation. */
  | 'ROLE'
  /** Something said or written that fits no other kind, such as an opinion, an aim or a description. */
  | 'STATEMENT';

/** Where in its life a claimed thing stands. */
export type ClaimStatus =
  /** In force with no end on record; of a one-off event such as a round or a purchase: it happened. */
  | 'ACTIVE'
  /** Was in force and is over, or a deal that failed or was withdrawn. */
  | 'ENDED'
  /** Intended, aimed at, expected or within reach; no cited source shows it done. */
  | 'PLANNED'
  /** Asserted without a life cycle, as figures and statements are; on other kinds a rival, early, converted, garbled or indirect account. */
  | 'REPORTED';

/** How much of a date is known. */
export type DatePrecision =
  /** The day is known: 2018-06-08. */
  | 'DAY'
  /** The month is known: 2018-06. */
  | 'MONTH'
  /** Only the year is known: 2018. */
  | 'YEAR';

/** A span of days with both ends included, at the precision given: `to: "2018"` is up to 2018-12-31. */
export type DateRange = {
  /** From the first day of this; left out: from the beginning. */
  readonly from?: string | null | undefined;
  /** To the last day of this; left out: without an end. */
  readonly to?: string | null | undefined;
};

/** Which way a relation between two claims points. */
export type Direction =
  /** It has no direction: it holds either way. */
  | 'BOTH'
  /** From the other claim to this one: the other is the plan, this claim its outcome. */
  | 'IN'
  /** From this claim to the other: this claim is the plan, the other its outcome. */
  | 'OUT';

/** What an entity is. */
export type EntityKind =
  /** A bank. */
  | 'BANK'
  /** An organisation that none of the other kinds describes better. */
  | 'COMPANY'
  /** A country; its id is its ISO 3166-1 alpha-2 code in lower case. */
  | 'COUNTRY'
  /** A fund or other organisation that appears mainly because it invests. */
  | 'INVESTOR'
  /** A shop, hotel, airport or other business that takes payments from customers. */
  | 'MERCHANT'
  /** A human being. */
  | 'PERSON'
  /** A newspaper, magazine or site that is itself part of a claim, as distinct from a source. */
  | 'PUBLICATION'
  /** A public authority. */
  | 'REGULATOR'
  /** A payment wallet or the network behind it, as distinct from the company that runs it. */
  | 'WALLET';

/** Numbers between two ends; an end that is left out is open. */
export type FloatRange = {
  /** Greater than this. */
  readonly gt?: number | null | undefined;
  /** This or greater. */
  readonly gte?: number | null | undefined;
  /** Less than this. */
  readonly lt?: number | null | undefined;
  /** This or less. */
  readonly lte?: number | null | undefined;
};

/** Some participant of the claim for which all of this holds. */
export type Involvement = {
  /** It has its seat in one of these countries. */
  readonly countries?: ReadonlyArray<string> | null | undefined;
  /** It is this entity. */
  readonly entity?: string | number | null | undefined;
  /** It is an entity of one of these kinds. */
  readonly kinds?: ReadonlyArray<EntityKind> | null | undefined;
  /** It has one of these roles in the claim. */
  readonly roles?: ReadonlyArray<ParticipantRole> | null | undefined;
};

/** What a figure counts or measures. */
export type Measure =
  /** Share of places to pay that accept a means of payment. */
  | 'ACCEPTANCE_COVERAGE'
  /** Users who were active within a period. */
  | 'ACTIVE_USERS'
  /** Worth of a contract. */
  | 'CONTRACT_VALUE'
  /** Countries in which a service is available. */
  | 'COUNTRIES'
  /** Share of countries that something covers. */
  | 'COUNTRY_COVERAGE'
  /** What is charged for a service. */
  | 'FEE'
  /** How many times larger something became. */
  | 'GROWTH_FACTOR'
  /** Countries whose businesses a service lists or shows to its users. */
  | 'LISTING_COUNTRIES'
  /** Countries with a local wallet that belongs to the group. */
  | 'LOCAL_WALLET_MARKETS'
  /** Share of a market; the definition names the market, and shares of different markets do not compare. */
  | 'MARKET_SHARE'
  /** Merchants that accept a means of payment. */
  | 'MERCHANTS'
  /** Merchants that are customers of an acquirer, whatever they accept. */
  | 'MERCHANT_BASE'
  /** Banks that are partners. */
  | 'PARTNER_BANKS'
  /** Banks and other financial institutions that are partners. */
  | 'PARTNER_INSTITUTIONS'
  /** Wallets that are partners. */
  | 'PARTNER_WALLETS'
  /** Merchants that could accept a means of payment, whether or not they do. */
  | 'POTENTIAL_MERCHANTS'
  /** Share of profit that one party receives. */
  | 'PROFIT_SHARE'
  /** Small businesses served. */
  | 'SMALL_BUSINESSES'
  /** Countries in which tax is refunded through a service. */
  | 'TAX_REFUND_COUNTRIES'
  /** Users, active or not. */
  | 'USERS'
  /** Worth of an organisation. */
  | 'VALUATION';

/** The unit of a figure. */
export type MetricUnit =
  /** Chinese yuan (renminbi). */
  | 'CNY'
  /** Number of things or persons. */
  | 'COUNT'
  /** Euro. */
  | 'EUR'
  /** Pound sterling. */
  | 'GBP'
  /** How many times as much: 10 stands for tenfold. */
  | 'MULTIPLE'
  /** Hundredths: 54 stands for 54 percent. */
  | 'PERCENT'
  /** United States dollar. */
  | 'USD';

/** The part that an entity has in a claim. */
export type ParticipantRole =
  /** Touched by a figure or a statement without being its subject; of a market presence: the country. */
  | 'ABOUT'
  /** Signs up merchants and settles their payments in a partnership; a bank or not. */
  | 'ACQUIRER'
  /** Bank whose part in a partnership is another one, or is not stated. */
  | 'BANK'
  /** Buys, or tries to buy, the target. */
  | 'BUYER'
  /** Brings the service of a partnership to market. */
  | 'DISTRIBUTOR'
  /** Stock exchange on which an offering takes place. */
  | 'EXCHANGE'
  /** Public body that takes part in a partnership. */
  | 'GOVERNMENT'
  /** Supplies technology or networks that a partnership runs on. */
  | 'INFRASTRUCTURE'
  /** The organisation that the money goes into. */
  | 'INVESTEE'
  /** Puts money in. */
  | 'INVESTOR'
  /** Raises the money of a funding round. */
  | 'ISSUER'
  /** Promotes the service of a partnership. */
  | 'MARKETING'
  /** Takes payments from customers under a partnership. */
  | 'MERCHANT'
  /** The organisation in which the position is held. */
  | 'ORGANISATION'
  /** Part in a partnership that no other role describes; the wording says what it is. */
  | 'OTHER'
  /** Publication in which a statement appeared. */
  | 'OUTLET'
  /** The organisation whose shares are held. */
  | 'OWNED'
  /** Holds the shares. */
  | 'OWNER'
  /** Handles payments on behalf of merchants in a partnership. */
  | 'PAYMENT_SERVICE_PROVIDER'
  /** Holds the position. */
  | 'PERSON'
  /** Wallet or network whose users pay, or whose technology is used, in a partnership. */
  | 'PLATFORM'
  /** Perhaps the same as the subject under another name: a guess at an identity. */
  | 'POSSIBLY_SAME_AS'
  /** Sells the target. */
  | 'SELLER'
  /** Says what the claim reports, or gives its figure. */
  | 'SPEAKER'
  /** What a figure, a presence or a statement is about; a figure for several together has several. */
  | 'SUBJECT'
  /** The organisation to be bought. */
  | 'TARGET'
  /** Refunds tax to travellers under a partnership. */
  | 'TAX_REFUND'
  /** Supplies the payment terminals of a partnership. */
  | 'TERMINAL_PROVIDER'
  /** Organisation through which a holding, an investment or a round runs. */
  | 'VEHICLE'
  /** Wallet in a partnership other than its platform. */
  | 'WALLET';

/** How exactly a source gives a figure. */
export type Qualifier =
  /** The source rounds or estimates. */
  | 'ABOUT'
  /** The source gives this figure without a reservation. */
  | 'EXACT'
  /** The source gives this figure as an upper limit. */
  | 'LESS_THAN'
  /** The source gives this figure as a lower limit. */
  | 'MORE_THAN';

/** An area named instead of, or beyond, single countries. */
export type Region =
  /** Europe, the Middle East and Africa. */
  | 'EMEA'
  /** Europe, as the source understands it. */
  | 'EUROPE'
  /** North America. */
  | 'NORTH_AMERICA'
  /** The whole world. */
  | 'WORLD';

/** Which end of a relation a claim is. */
export type RelatedDirection =
  /** The other claim carries it: it is the outcome, and the other the plan. */
  | 'IN'
  /** It carries the relation: it is the plan, and the other its outcome. */
  | 'OUT';

/** Some relation to another claim for which all of this holds; without any condition, any relation. */
export type RelatedFilter = {
  /** Which end of it the claim is; kinds that hold either way meet both. Left out: either end. */
  readonly direction?: RelatedDirection | null | undefined;
  /** It is of one of these kinds. */
  readonly kinds?: ReadonlyArray<RelationKind> | null | undefined;
};

/** How two claims bear on each other. */
export type RelationKind =
  /** Both cannot be taken at face value; holds in both directions. */
  | 'CONFLICTS_WITH'
  /** The target is the better reading. */
  | 'CORRECTED_BY'
  /** Looks comparable but counts something else; holds in both directions. */
  | 'DIFFERENT_MEASURE'
  /** The target is the next stage of a deal or the next holder of a position. */
  | 'FOLLOWED_BY'
  /** The target is a part of this sum. */
  | 'INCLUDES'
  /** The target is the funding round that this investment or tranche belongs to. */
  | 'PART_OF_ROUND'
  /** The same fact if a guess at an identity is right; holds in both directions. */
  | 'PROBABLY_SAME_AS'
  /** The target is what came of this plan. */
  | 'REALISED_BY'
  /** The same assertion in other words; holds in both directions. */
  | 'REWORDS'
  /** Another account, or a part, of the same event, which counts once; holds in both directions. */
  | 'SAME_EVENT'
  /** The target is a later, firmer account or has the later terms. */
  | 'SUPERSEDED_BY'
  /** The target is evidence for this claim. */
  | 'SUPPORTED_BY'
  /** The target gives a later value of the same quantity. */
  | 'UPDATED_BY';

/** A numbered round of funding. */
export type Series =
  /** First large round. */
  | 'A'
  /** Second large round. */
  | 'B'
  /** Third large round. */
  | 'C'
  /** First offering of shares to the public. */
  | 'IPO';

/** Which step of a deal a claim records; each step is a claim of its own. */
export type Stage =
  /** The deal was agreed or made public. */
  | 'ANNOUNCED'
  /** An existing relation was widened. */
  | 'EXPANDED'
  /** The service went live. */
  | 'LAUNCHED'
  /** The parties signed a paper that does not bind them. */
  | 'MEMORANDUM'
  /** The service is on trial. */
  | 'PILOT'
  /** The deal was broken off. */
  | 'TERMINATED';

/** How exactly a source gives a share. */
export type StakeQualifier =
  /** The share is roughly this. */
  | 'ABOUT'
  /** The source gives this share without a reservation. */
  | 'EXACT'
  /** The share is smaller than this. */
  | 'LESS_THAN'
  /** The share is larger than this. */
  | 'MORE_THAN';

/** How close a claim is to what the collection is about. */
export type Tier =
  /** About Alipay or Ant, from other sources. */
  | 'CORE'
  /** Context: rivals, and the owners and heads of Alipay's partners. */
  | 'EXTENDED'
  /** Cited to the article that the collection started from. */
  | 'SEED';

/** What a date of a claim stands for. */
export type TimelineEventKind =
  /** The end that a plan aims at. */
  | 'DEADLINE'
  /** Its stated end. */
  | 'END'
  /** The event or announcement, or the time that a figure or a state refers to. */
  | 'EVENT'
  /** The first sighting of somebody in a position, which is not the start. */
  | 'FIRST_SEEN'
  /** The last sighting, which is not the end. */
  | 'LAST_SEEN'
  /** The start that a plan aims at. */
  | 'PLANNED_START'
  /** The stated start of what is claimed. */
  | 'START';

export type AcquirersOfMerchantsQueryVariables = Exact<{
  platform?: string | number;
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

export type ConflictingTargetsQueryVariables = Exact<{
  entity?: string | number;
  region?: Region;
  measure?: Measure;
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

export type ConnectionsQueryVariables = Exact<{
  from?: string | number;
  to?: string | number;
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

export type HeadsOfRegionQueryVariables = Exact<{
  title?: string;
  region?: Region;
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

export type InForceInMarketQueryVariables = Exact<{
  market?: string;
  on?: string;
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
  round?: string | number;
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
  claim?: string | number;
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

export type MarketSharesQueryVariables = Exact<{
  entity?: string | number;
  market?: string;
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
  of?: ReadonlyArray<string | number> | string | number;
  depth?: number;
  where?: ClaimFilter | null | undefined;
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
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
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
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
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
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
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
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
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
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
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
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
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
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
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
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
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
      | { readonly id: string, readonly kind: ClaimKind, readonly summary: string, readonly confidence: number, readonly participants: ReadonlyArray<{ readonly role: ParticipantRole, readonly entity:
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
  source?: string | number;
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
  entity?: string | number;
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

export type PartnersInMarketQueryVariables = Exact<{
  entity?: string | number;
  as?: ReadonlyArray<ParticipantRole> | ParticipantRole | null | undefined;
  market?: string;
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
  entity?: string | number;
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
  of?: ReadonlyArray<string | number> | string | number;
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
  source?: string | number;
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
  issuer?: string | number;
  series?: Series;
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
  of?: string | number;
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
  from?: string;
  to?: string;
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
  name?: string;
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

export const StakeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stake"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ownership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stakePercent"}},{"kind":"Field","name":{"kind":"Name","value":"stakeQualifier"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]} as unknown as DocumentNode<StakeFragment, unknown>;
export const AcquirersOfMerchantsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AcquirersOfMerchants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"platform"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"alipay","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PARTNERSHIP"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"involves"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"platform"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLATFORM"}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MERCHANT"}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACQUIRER"}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ID"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","alias":{"kind":"Name","value":"merchants"},"name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MERCHANT"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"acquirers"},"name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACQUIRER"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AcquirersOfMerchantsQuery, AcquirersOfMerchantsQueryVariables>;
export const ConflictingTargetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConflictingTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"alipay","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}}},"defaultValue":{"kind":"EnumValue","value":"EUROPE"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"measure"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}}},"defaultValue":{"kind":"EnumValue","value":"COUNTRIES"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MARKET_PRESENCE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLANNED"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"regions"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"region"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"measures"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"measure"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"involves"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ID"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CONFLICTS_WITH"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConflictingTargetsQuery, ConflictingTargetsQueryVariables>;
export const ConnectionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Connections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"li-wang","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"bnp-paribas","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}},"defaultValue":{"kind":"NullValue"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"avoid"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},"defaultValue":{"kind":"NullValue"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"avoid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"avoid"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"exploredClaims"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"weakestHop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConnectionsQuery, ConnectionsQueryVariables>;
export const HeadsOfRegionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeadsOfRegion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"title"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"head","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}}},"defaultValue":{"kind":"EnumValue","value":"EMEA"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ROLE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"regions"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"region"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"title"},"value":{"kind":"Variable","name":{"kind":"Name","value":"title"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seenFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seenUntil"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HeadsOfRegionQuery, HeadsOfRegionQueryVariables>;
export const InForceInMarketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InForceInMarket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"market"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}},"defaultValue":{"kind":"StringValue","value":"FI","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},"defaultValue":{"kind":"StringValue","value":"2017-12-31","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownOn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"NullValue"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PARTNERSHIP"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"markets"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"market"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"inForceOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"knownOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownOn"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]}}]} as unknown as DocumentNode<InForceInMarketQuery, InForceInMarketQueryVariables>;
export const InvestorsInRoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvestorsInRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"round"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"ant-financial-series-c-f072","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"round"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingRound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"investments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"investor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tranches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"investments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<InvestorsInRoundQuery, InvestorsInRoundQueryVariables>;
export const JointSchemeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JointScheme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"claim"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"six-wallets-alipay-joint-qr-scheme-f191","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roles"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantRole"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"WALLET"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"claim"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roles"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"markets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CONFLICTS_WITH"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"markets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<JointSchemeQuery, JointSchemeQueryVariables>;
export const MarketSharesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MarketShares"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"alipay","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"market"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}},"defaultValue":{"kind":"StringValue","value":"CN","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"measures"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MARKET_SHARE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"markets"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"market"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"involves"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUBJECT"}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"METRIC_VALUE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MarketSharesQuery, MarketSharesQueryVariables>;
export const NeighbourhoodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighbourhood"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"li-wang","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"1"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}},"defaultValue":{"kind":"NullValue"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depth"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const OnlyInSourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OnlyInSource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"source"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"seed","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"onlySources"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ID"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}}]}}]}}]}}]} as unknown as DocumentNode<OnlyInSourceQuery, OnlyInSourceQueryVariables>;
export const OwnersAndHoldingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnersAndHoldings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"ant-financial","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"NullValue"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"inForceOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stake"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holdings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"inForceOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stake"}},{"kind":"Field","name":{"kind":"Name","value":"owned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stake"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ownership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stakePercent"}},{"kind":"Field","name":{"kind":"Name","value":"stakeQualifier"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]} as unknown as DocumentNode<OwnersAndHoldingsQuery, OwnersAndHoldingsQueryVariables>;
export const PartnersInMarketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnersInMarket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"alipay","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"as"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantRole"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLATFORM"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"market"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}},"defaultValue":{"kind":"StringValue","value":"FR","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimStatus"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTIVE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"Variable","name":{"kind":"Name","value":"as"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"markets"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"market"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnersInMarketQuery, PartnersInMarketQueryVariables>;
export const PartnersPerMarketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnersPerMarket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"alipay","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"as"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantRole"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLATFORM"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTIVE"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partnersPerMarket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"Variable","name":{"kind":"Name","value":"as"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"market"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"partnerCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnersPerMarketQuery, PartnersPerMarketQueryVariables>;
export const PlansAndOutcomesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlansAndOutcomes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationKind"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REALISED_BY"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}},"defaultValue":{"kind":"NullValue"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimRelations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlansAndOutcomesQuery, PlansAndOutcomesQueryVariables>;
export const SharedPartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharedPartners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"alipay","block":false},{"kind":"StringValue","value":"wechat-pay","block":false},{"kind":"StringValue","value":"unionpay","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"atLeast"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"2"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"as"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantRole"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLATFORM"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roles"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantRole"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACQUIRER"},{"kind":"EnumValue","value":"PAYMENT_SERVICE_PROVIDER"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharedPartners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"atLeast"},"value":{"kind":"Variable","name":{"kind":"Name","value":"atLeast"}}},{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"Variable","name":{"kind":"Name","value":"as"}}},{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roles"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SharedPartnersQuery, SharedPartnersQueryVariables>;
export const SpeakersOfSourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpeakersOfSource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"source"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"seed","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"source"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"involves"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SPEAKER"}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SPEAKER"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SpeakersOfSourceQuery, SpeakersOfSourceQueryVariables>;
export const SumsOfRoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SumsOfRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"issuer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"ant-financial","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"series"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}}},"defaultValue":{"kind":"EnumValue","value":"C"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"issuer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fundingRounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"series"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"series"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ID"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SumsOfRoundQuery, SumsOfRoundQueryVariables>;
export const TimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"eric-jing","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEventKind"}}}},"defaultValue":{"kind":"NullValue"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}},"defaultValue":{"kind":"NullValue"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TimelineQuery, TimelineQueryVariables>;
export const WhatChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},"defaultValue":{"kind":"StringValue","value":"2018-07-01","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},"defaultValue":{"kind":"StringValue","value":"2018-09-30","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeKind"}}}},"defaultValue":{"kind":"NullValue"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}},"defaultValue":{"kind":"NullValue"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatChangedQuery, WhatChangedQueryVariables>;
export const WhoIsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoIs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Grasse Feekin","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUBJECT"},{"kind":"EnumValue","value":"POSSIBLY_SAME_AS"}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"involves"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"POSSIBLY_SAME_AS"}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoIsQuery, WhoIsQueryVariables>;