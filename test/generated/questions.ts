/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type PartnersInMarketQueryVariables = Exact<{
  entity?: string | number;
  market?: string;
  as?: ReadonlyArray<ParticipantRole> | ParticipantRole | null | undefined;
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
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
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
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
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
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
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
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
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
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
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
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
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
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
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
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
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
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
              | { readonly id: string, readonly summary: string }
            > } }> } }
   | null };


export const PartnersInMarketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnersInMarket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"alipay","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"market"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}},"defaultValue":{"kind":"StringValue","value":"FR","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"as"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantRole"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLATFORM"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"Variable","name":{"kind":"Name","value":"as"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"markets"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"market"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTIVE"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnersInMarketQuery, PartnersInMarketQueryVariables>;