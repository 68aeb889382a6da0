import type {
  ClaimKind,
  ClaimStatus,
  EntityKind,
  ParticipantRole,
  RelationKind,
  SearchKind,
  Tier,
} from '../../client/client.ts';
import { CLAIM_STATUS_DESCRIPTIONS } from '../../client/schema-facts.ts';

/* Labels for the enums of the API. A value that only a newer server knows is shown in sentence case. */

export const CLAIM_KINDS: Readonly<Record<ClaimKind, { one: string; many: string }>> = {
  PARTNERSHIP: { one: 'Partnership', many: 'Partnerships' },
  OWNERSHIP: { one: 'Ownership', many: 'Ownership' },
  ACQUISITION: { one: 'Acquisition', many: 'Acquisitions' },
  FUNDING_ROUND: { one: 'Funding round', many: 'Funding rounds' },
  INVESTMENT: { one: 'Investment', many: 'Investments' },
  ROLE: { one: 'Position', many: 'Positions' },
  MARKET_PRESENCE: { one: 'Market presence', many: 'Market presence' },
  METRIC: { one: 'Figure', many: 'Figures' },
  LICENCE: { one: 'Licence', many: 'Licences' },
  ENFORCEMENT: { one: 'Enforcement action', many: 'Enforcement actions' },
  MEMBERSHIP: { one: 'Membership', many: 'Memberships' },
  PRODUCT_OFFERING: { one: 'Product offering', many: 'Product offerings' },
  STATEMENT: { one: 'Statement', many: 'Statements' },
};

export const CLAIM_STATUSES: Readonly<Record<ClaimStatus, { label: string; meaning: string }>> = {
  ACTIVE: { label: 'Active', meaning: CLAIM_STATUS_DESCRIPTIONS.ACTIVE },
  PLANNED: { label: 'Planned', meaning: CLAIM_STATUS_DESCRIPTIONS.PLANNED },
  ENDED: { label: 'Ended', meaning: CLAIM_STATUS_DESCRIPTIONS.ENDED },
  REPORTED: { label: 'Reported', meaning: CLAIM_STATUS_DESCRIPTIONS.REPORTED },
};

export const SEARCH_KINDS: Readonly<Record<SearchKind, string>> = {
  ENTITY: 'Entities',
  CLAIM: 'Claims',
  SOURCE: 'Sources',
};

export const ENTITY_KINDS: Readonly<Record<EntityKind, string>> = {
  BANK: 'Bank',
  COMPANY: 'Company',
  COUNTRY: 'Country',
  EXCHANGE: 'Exchange',
  INVESTOR: 'Investor',
  MERCHANT: 'Merchant',
  PAYMENT_METHOD: 'Payment method',
  PERSON: 'Person',
  PRODUCT: 'Product',
  PUBLICATION: 'Publication',
  REGULATOR: 'Regulator',
  WALLET: 'Wallet',
};

export const PARTICIPANT_ROLES: Readonly<Record<ParticipantRole, string>> = {
  ABOUT: 'About',
  ACQUIRER: 'Acquirer',
  AUTHORITY: 'Authority',
  BAAS_PROVIDER: 'Banking-as-a-service provider',
  BANK: 'Bank',
  BODY: 'Body',
  BUYER: 'Buyer',
  CARD_SCHEME: 'Card scheme',
  CUSTODIAN: 'Custodian',
  DATA_PROVIDER: 'Data provider',
  DISTRIBUTOR: 'Distributor',
  EXCHANGE: 'Exchange',
  GATEWAY: 'Gateway',
  GOVERNMENT: 'Government',
  HOLDER: 'Holder',
  INFRASTRUCTURE: 'Infrastructure',
  INSURER: 'Insurer',
  INVESTEE: 'Investee',
  INVESTOR: 'Investor',
  ISSUER: 'Issuer',
  ISSUING_BANK: 'Issuing bank',
  KYC_PROVIDER: 'KYC provider',
  LEAD_INVESTOR: 'Lead investor',
  LENDER: 'Lender',
  LIQUIDITY_PROVIDER: 'Liquidity provider',
  MARKETING: 'Marketing',
  MEMBER: 'Member',
  MERCHANT: 'Merchant',
  ORGANISATION: 'Organisation',
  OTHER: 'Other',
  OUTLET: 'Outlet',
  OWNED: 'Owned',
  OWNER: 'Owner',
  PAYMENT_METHOD: 'Payment method',
  PAYMENT_SERVICE_PROVIDER: 'Payment service provider',
  PERSON: 'Person',
  PLATFORM: 'Platform',
  POSSIBLY_SAME_AS: 'Possibly the same as',
  PROCESSOR: 'Processor',
  PRODUCT: 'Product',
  PROVIDER: 'Provider',
  SELLER: 'Seller',
  SPEAKER: 'Speaker',
  SPONSOR_BANK: 'Sponsor bank',
  SUBJECT: 'Subject',
  TARGET: 'Target',
  TAX_REFUND: 'Tax refund',
  TERMINAL_PROVIDER: 'Terminal provider',
  VEHICLE: 'Vehicle',
  WALLET: 'Wallet',
};

/** `out`: the label on the claim with the relation; `in`: on the related claim; `name`: the heading of pairs. */
export const RELATION_KINDS: Readonly<Record<RelationKind, { name: string; out: string; in: string }>> = {
  CONFLICTS_WITH: { name: 'Conflicts', out: 'Conflicts with', in: 'Conflicts with' },
  REALISED_BY: { name: 'Plans and their outcomes', out: 'Realised by', in: 'Realises the plan' },
  SUPERSEDED_BY: { name: 'Superseded', out: 'Superseded by', in: 'Supersedes' },
  UPDATED_BY: { name: 'Updated', out: 'Updated by', in: 'Updates' },
  CORRECTED_BY: { name: 'Corrected', out: 'Corrected by', in: 'Corrects' },
  FOLLOWED_BY: { name: 'Next stages and successors', out: 'Followed by', in: 'Follows' },
  SUPPORTED_BY: { name: 'Supported', out: 'Supported by', in: 'Supports' },
  REWORDS: { name: 'Reworded', out: 'Rewords', in: 'Reworded by' },
  INCLUDES: { name: 'Wholes and parts', out: 'Includes', in: 'Included in' },
  PART_OF_ROUND: { name: 'Investments and their rounds', out: 'Part of the round', in: 'Includes the investment' },
  SAME_EVENT: { name: 'Accounts of the same event', out: 'Same event as', in: 'Same event as' },
  PROBABLY_SAME_AS: { name: 'Probably the same', out: 'Probably the same as', in: 'Probably the same as' },
  DIFFERENT_MEASURE: {
    name: 'Different measures',
    out: 'Measures something different from',
    in: 'Measures something different from',
  },
};

export const TIERS: Readonly<Record<Tier, string>> = {
  SEED: 'Seed',
  CORE: 'Core',
  EXTENDED: 'Extended',
};

/** `MARKET_PRESENCE` as `Market presence`. */
export function humanize(value: string): string {
  return capitalized(value.replaceAll('_', ' ').toLowerCase());
}

export function capitalized(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** The name of a value in the style sheet, as in `--kind-market-presence`. */
export function cssName(value: string): string {
  return value.replaceAll('_', '-').toLowerCase();
}

/** The keys of a table, in its order. */
export function tableKeys<Value extends string>(table: Readonly<Record<Value, unknown>>): Value[] {
  return Object.keys(table) as Value[];
}
