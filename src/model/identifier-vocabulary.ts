/** The schemes of identifiers, each with its meaning. */
export const IDENTIFIER_SCHEMES = {
  LEI: 'The Legal Entity Identifier of a legal person (ISO 17442): 20 characters that end in two check digits.',
  BIC: 'The Business Identifier Code of a bank, also called SWIFT code (ISO 9362): 8 or 11 characters.',
  ISIN: 'The number of a security that the entity has issued (ISO 6166): 12 characters that end in a check digit.',
  TICKER: 'The symbol of a listed security, behind the MIC of its exchange (ISO 10383): `XNYS:BABA`.',
  WIKIDATA: 'The Q-number of an item of Wikidata.',
  OPENCORPORATES: 'The jurisdiction and number of a company at OpenCorporates: `gb/07209813`.',
  REGISTRATION: 'A list code of org-id.guide and the number in that register: `GB-COH-07209813`.',
  CIK: 'The Central Index Key of a filer at the SEC of the United States: ten digits.',
  CRUNCHBASE: 'The permalink of a profile at Crunchbase: `organization/northbank`.',
  PERMID: 'The number of an organisation in the PermID of LSEG.',
  FIGI: 'The Financial Instrument Global Identifier of a security that the entity has issued: 12 characters that end in a check digit.',
  DOMAIN: 'The registrable domain of the website: `northbank.com`.',
  OPENFINTECH:
    'The code of a `vendor`, `provider`, `method` or `payout` method at OpenFinTech, behind its family: `provider/northpay`.',
  OTHER: 'Any other identifier, as a URI.',
} as const;

export type IdentifierScheme = keyof typeof IDENTIFIER_SCHEMES;
