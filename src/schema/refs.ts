import type { PartialDate } from '../model/partial-date.ts';
import type { ClaimRecord, EntityRecord } from '../model/record.ts';
import type { ClaimRow } from '../graph/claim/claim.ts';
import type { EntityRow } from '../graph/entity/entity.ts';
import type { GroupListOwner } from '../graph/entity/group-partner.ts';
import type { MarketRow } from '../graph/entity/kept-market.ts';
import type { PartnerListOwner } from '../graph/entity/partner.ts';
import type { PartnerList } from '../graph/entity/partnership.ts';
import type { RecordRow } from '../graph/record.ts';
import type { NamedDataset } from '../graph/loaded-dataset.ts';
import type { RelationRow } from '../graph/claim/relation.ts';
import type { SourceRow } from '../graph/source.ts';
import { builder } from './builder.ts';

/* References to all types, with their row types, so that type files never import each other. */

export const NodeRef = builder.interfaceRef<RecordRow>('Node');

export const EntityRef = builder.interfaceRef<EntityRow>('Entity');
export const CompanyRef = builder.objectRef<EntityRow>('Company');
export const BankRef = builder.objectRef<EntityRow>('Bank');
export const WalletRef = builder.objectRef<EntityRow>('Wallet');
export const PersonRef = builder.objectRef<EntityRow>('Person');
export const CountryRef = builder.objectRef<EntityRow>('Country');
export const MerchantRef = builder.objectRef<EntityRow>('Merchant');
export const InvestorRef = builder.objectRef<EntityRow>('Investor');
export const RegulatorRef = builder.objectRef<EntityRow>('Regulator');
export const PublicationRef = builder.objectRef<EntityRow>('Publication');
export const PaymentMethodRef = builder.objectRef<EntityRow>('PaymentMethod');
export const ExchangeRef = builder.objectRef<EntityRow>('Exchange');
export const ProductRef = builder.objectRef<EntityRow>('Product');

export const ClaimRef = builder.interfaceRef<ClaimRow>('Claim');
export const PartnershipRef = builder.objectRef<ClaimRow>('Partnership');
export const OwnershipRef = builder.objectRef<ClaimRow>('Ownership');
export const RoleRef = builder.objectRef<ClaimRow>('Role');
export const FundingRoundRef = builder.objectRef<ClaimRow>('FundingRound');
export const InvestmentRef = builder.objectRef<ClaimRow>('Investment');
export const AcquisitionRef = builder.objectRef<ClaimRow>('Acquisition');
export const MetricRef = builder.objectRef<ClaimRow>('Metric');
export const MarketPresenceRef = builder.objectRef<ClaimRow>('MarketPresence');
export const StatementRef = builder.objectRef<ClaimRow>('Statement');
export const LicenceRef = builder.objectRef<ClaimRow>('Licence');
export const EnforcementRef = builder.objectRef<ClaimRow>('Enforcement');
export const MembershipRef = builder.objectRef<ClaimRow>('Membership');
export const ProductOfferingRef = builder.objectRef<ClaimRow>('ProductOffering');

export const SourceRef = builder.objectRef<SourceRow>('Source');

/** A data set of the graph, or one that was removed. */
export const DatasetRef = builder.objectRef<NamedDataset>('Dataset');

export const EntityNameRef = builder.objectRef<EntityRecord['names'][number]>('EntityName');
export const AliasRef = builder.objectRef<Pick<EntityRecord['names'][number], 'name' | 'note'>>('Alias');
export const PartialDateRef = builder.objectRef<PartialDate>('PartialDateValue');
export const ParticipantRef = builder.objectRef<ClaimRecord['participants'][number]>('Participant');
export const AmountRef = builder.objectRef<ClaimRecord['amounts'][number]>('Amount');
export const MeasurementRef = builder.objectRef<NonNullable<ClaimRecord['metric']>>('Measurement');
export const CitationRef = builder.objectRef<ClaimRecord['citations'][number]>('Citation');
export const ClaimRelationRef = builder.objectRef<RelationRow>('ClaimRelation');

/** A market of an entity, with the conditions of its partners. */
export const MarketPartnersRef = builder.objectRef<MarketCell>('MarketPartners');

export interface MarketCell extends MarketRow {
  readonly owner: PartnerListOwner | GroupListOwner;
  readonly list: PartnerList;
}
