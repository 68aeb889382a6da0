/* Generated from the schema by `npm run codegen`. */

export const POSSIBLE_TYPES = {
  Claim: [
    'Acquisition',
    'Enforcement',
    'FundingRound',
    'Investment',
    'Licence',
    'MarketPresence',
    'Membership',
    'Metric',
    'Ownership',
    'Partnership',
    'ProductOffering',
    'Role',
    'Statement'
  ],
  Entity: [
    'Bank',
    'Company',
    'Country',
    'Exchange',
    'Investor',
    'Merchant',
    'PaymentMethod',
    'Person',
    'Product',
    'Publication',
    'Regulator',
    'Wallet'
  ],
  Node: [
    'Acquisition',
    'Bank',
    'Company',
    'Country',
    'Enforcement',
    'Exchange',
    'FundingRound',
    'Investment',
    'Investor',
    'Licence',
    'MarketPresence',
    'Membership',
    'Merchant',
    'Metric',
    'Ownership',
    'Partnership',
    'PaymentMethod',
    'Person',
    'Product',
    'ProductOffering',
    'Publication',
    'Regulator',
    'Role',
    'Source',
    'Statement',
    'Wallet'
  ]
} as const;

export const TYPES_WITHOUT_ID = [
  'AcquisitionConnection',
  'AcquisitionEdge',
  'Alias',
  'Amount',
  'Change',
  'ChangeConnection',
  'ChangeEdge',
  'Citation',
  'ClaimConnection',
  'ClaimEdge',
  'ClaimKindCount',
  'ClaimRelation',
  'ClaimRelationPair',
  'ClaimRelationPairConnection',
  'ClaimRelationPairEdge',
  'ClaimRevision',
  'Duplicate',
  'DuplicateSearch',
  'EnforcementConnection',
  'EnforcementEdge',
  'EntityConnection',
  'EntityDescription',
  'EntityEdge',
  'EntityKindCount',
  'EntityName',
  'FacetCount',
  'FieldChange',
  'FundingRoundConnection',
  'FundingRoundEdge',
  'Graph',
  'GroupMember',
  'Hop',
  'Identifier',
  'InvestmentConnection',
  'InvestmentEdge',
  'LicenceConnection',
  'LicenceEdge',
  'MarketClaimCount',
  'MarketPartners',
  'MarketPresenceConnection',
  'MarketPresenceEdge',
  'MatchCandidate',
  'MatchResult',
  'Measurement',
  'MembershipConnection',
  'MembershipEdge',
  'MetricConnection',
  'MetricEdge',
  'MissingShare',
  'OwnershipChain',
  'OwnershipConnection',
  'OwnershipEdge',
  'OwnershipHop',
  'PageInfo',
  'PartialDateValue',
  'Participant',
  'PartnerConnection',
  'PartnerEdge',
  'PartnershipConnection',
  'PartnershipEdge',
  'Path',
  'PathSearch',
  'ProductOfferingConnection',
  'ProductOfferingEdge',
  'RivalAccounts',
  'RivalAccountsConnection',
  'RivalAccountsEdge',
  'RoleConnection',
  'RoleCount',
  'RoleEdge',
  'SearchConnection',
  'SearchEdge',
  'SharedPartnerConnection',
  'SharedPartnerEdge',
  'SourceConnection',
  'SourceEdge',
  'StakeRange',
  'StatementConnection',
  'StatementEdge',
  'Subgraph',
  'TimelineConnection',
  'TimelineEdge',
  'TimelineEvent',
  'UltimateOwner'
] as const;

export const CLAIM_STATUS_DESCRIPTIONS = {
  ACTIVE: 'In force without a known end. For an event such as a funding round or an acquisition: it happened.',
  ENDED: 'No longer in force, or a deal that failed or was withdrawn.',
  PLANNED: 'Planned or expected. No cited source reports that it has happened.',
  REPORTED: 'Reported without a life cycle, as figures and statements are. For other kinds: a competing, early, converted, garbled or indirect account.'
} as const;

export const TIER_DESCRIPTIONS = {
  CORE: 'About the main subject of the collection, from other sources.',
  EXTENDED: 'Context, such as claims about competitors, or about owners and executives of partners.',
  SEED: 'Cites the source that the collection started with.'
} as const;

/** The largest values of arguments of `Query.neighbourhood`. */
export const NEIGHBOURHOOD_LIMITS = {
  of: 50,
  depth: 4,
  first: 1000
} as const;

/** The `maxLength` of `Query.paths` by default. */
export const DEFAULT_PATH_LENGTH = 6;

/** The relations that join rival accounts by default. */
export const RIVAL_RELATIONS = [
  'CONFLICTS_WITH',
  'SAME_EVENT',
  'REWORDS',
  'PROBABLY_SAME_AS',
  'SUPERSEDED_BY',
  'UPDATED_BY',
  'CORRECTED_BY',
  'PART_OF_ROUND'
] as const;
