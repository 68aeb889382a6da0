import type { EntityKind } from './generated.ts';

/** Each file contains the complete context, so that readers fetch nothing. Terms without a public vocabulary are `fg:`. */
export const CONTEXT = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  fg: 'urn:fingraph:term:',
  'schema:url': { '@type': 'xsd:anyURI' },
  'prov:generatedAtTime': { '@type': 'xsd:dateTime' },
  'prov:invalidatedAtTime': { '@type': 'xsd:dateTime' },
  'fg:confidence': { '@type': 'xsd:double' },
  'fg:stakePercent': { '@type': 'xsd:double' },
  'schema:value': { '@type': 'xsd:double' },
} as const;

export const ENTITY_TYPES: Readonly<Record<EntityKind, string>> = {
  BANK: 'schema:BankOrCreditUnion',
  COMPANY: 'schema:Organization',
  COUNTRY: 'schema:Country',
  EXCHANGE: 'schema:Organization',
  INVESTOR: 'schema:Organization',
  MERCHANT: 'schema:Organization',
  PAYMENT_METHOD: 'schema:PaymentService',
  PERSON: 'schema:Person',
  PRODUCT: 'schema:Product',
  PUBLICATION: 'schema:NewsMediaOrganization',
  REGULATOR: 'schema:GovernmentOrganization',
  WALLET: 'schema:PaymentService',
};

/** The type of a partial date, which keeps its precision. */
export const DATE_TYPES = { DAY: 'xsd:date', MONTH: 'xsd:gYearMonth', YEAR: 'xsd:gYear' } as const;
