import type {
  ExportedClaimFragment,
  ExportedDateFragment,
  ExportedEntityFragment,
  ExportedSourceFragment,
} from './generated.ts';
import { DATE_TYPES, ENTITY_TYPES } from './json-ld-context.ts';
import { type BackingClaim, type PartnerRecord, type PathRecord, detailsOf } from './record.ts';
import type { ExportedDataset, ExportedManifest, Provenance } from './provenance.ts';
import { recordText, statedBy } from './text.ts';
import type { ExportMetadata } from './record-stream.ts';

/** A node of JSON-LD. Values that are null, undefined or an empty list are left out. */
export interface LinkedNode {
  readonly '@id': string;
  readonly '@type': string | readonly string[];
  readonly [property: string]: unknown;
}

/** The file itself. */
export function linkedFile({ kind, ...metadata }: ExportMetadata, manifests: readonly ExportedManifest[]): LinkedNode {
  const { generator, operation, variables, graphVersion, graphLoadedAt, truncated } = metadata;
  return {
    '@id': urn(`export:${kind}`),
    '@type': ['schema:Dataset', 'prov:Entity'],
    'schema:name': `FinGraph export: ${kind}`,
    'schema:version': graphVersion,
    'prov:generatedAtTime': graphLoadedAt,
    'fg:operation': operation,
    'fg:variables': variables,
    'fg:generator': generator,
    'fg:truncated': truncated,
    'fg:manifests': jsonLiteral(manifests.length === 0 ? null : JSON.stringify(manifests)),
  };
}

/** The data sets that the file draws on, and the file again, with its citation and links to them. */
export function linkedProvenance({ kind }: ExportMetadata, { datasets, citation }: Provenance): LinkedNode[] {
  const sets = datasets.map(({ id }) => linkToDataset(id));
  const file: LinkedNode = {
    '@id': urn(`export:${kind}`),
    '@type': 'dcat:Dataset',
    'schema:creditText': citation,
    'schema:isBasedOn': sets,
    'prov:wasDerivedFrom': sets,
  };
  return [file, ...datasets.map(linkedDataset)];
}

function linkedDataset(dataset: ExportedDataset): LinkedNode {
  const { id, title, publisher, license, homepage, release, version, loadedAt } = dataset;
  return {
    '@id': urn(`dataset:${id}`),
    '@type': ['schema:Dataset', 'dcat:Dataset', 'prov:Entity'],
    'schema:identifier': id,
    'schema:name': title,
    'dcterms:title': title,
    'schema:publisher': publisher,
    'schema:license': licenseValue(license),
    'dcterms:license': licenseValue(license),
    'schema:url': homepage,
    'dcat:landingPage': webLink(homepage),
    'schema:version': release ?? version,
    'fg:contentVersion': version,
    'prov:generatedAtTime': loadedAt,
  };
}

/** A link to the license, as both vocabularies want it; a text that is neither an SPDX identifier nor an address as it is. */
function licenseValue(license: string | null): string | object | null {
  if (license === null) return null;
  if (/^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(license)) return { '@id': `https://spdx.org/licenses/${license}` };
  return webLink(license) ?? license;
}

/** A link to an address; null if it is none. */
function webLink(address: string | null): object | null {
  return address !== null && /^https?:/.test(address) && URL.canParse(address)
    ? { '@id': new URL(address).href }
    : null;
}

export function linkedEntity(entity: ExportedEntityFragment): LinkedNode {
  const { id, kind, name, names, identifiers, country, description, tags, extra, datasets, descriptions } = entity;
  return {
    '@id': urn(id),
    '@type': [ENTITY_TYPES[kind], 'prov:Entity'],
    'schema:identifier': [id, ...identifiers.map((identifier, index) => linkedIdentifier(id, identifier, index))],
    'schema:leiCode': identifiers.filter(({ scheme }) => scheme === 'LEI').map(({ value }) => value),
    'schema:sameAs': identifiers.map(({ url }) => webLink(url)).filter((page) => page !== null),
    'fg:kind': kind,
    'schema:name': name,
    'schema:alternateName': names.map((other) =>
      other.language === null ? other.name : { '@value': other.name, '@language': other.language },
    ),
    'schema:legalName': names.filter(({ type }) => type === 'LEGAL').map((legal) => legal.name),
    'schema:description': description,
    'fg:country': country?.code,
    'schema:location': country && kind !== 'COUNTRY' ? link(country.id) : null,
    'schema:keywords': tags,
    'fg:extra': jsonValue(extra),
    'fg:record': jsonLiteral(recordText(descriptions ?? [])),
    'fg:dataset': datasets.map((dataset) => linkToDataset(dataset.id)),
  };
}

/** The value is a text, even where its digits look like a number. */
function linkedIdentifier(
  id: string,
  { scheme, value }: ExportedEntityFragment['identifiers'][number],
  index: number,
): LinkedNode {
  return {
    '@id': urn(`${id}#identifier-${index + 1}`),
    '@type': 'schema:PropertyValue',
    'schema:propertyID': scheme,
    'schema:value': { '@value': value },
  };
}

export function linkedSource(source: ExportedSourceFragment): LinkedNode {
  const { id, title, publisher, date, url, kind, note, tags, extra, dataset } = source;
  return {
    '@id': urn(id),
    '@type': ['schema:CreativeWork', 'prov:Entity'],
    'schema:identifier': id,
    'schema:name': title,
    'schema:publisher': publisher,
    'schema:datePublished': dateValue(date),
    'schema:url': url,
    'fg:sourceKind': kind,
    'fg:note': note,
    'schema:keywords': tags,
    'fg:extra': jsonValue(extra),
    'fg:record': jsonLiteral(recordText(statedBy(source))),
    'fg:dataset': linkToDataset(dataset.id),
  };
}

/** A claim with its participants by role and the sources it was derived from. */
export function linkedClaim(claim: ExportedClaimFragment): LinkedNode {
  const details = detailsOf(claim);
  return {
    ...linkedBackingClaim(claim),
    'fg:confidenceInferred': claim.confidenceInferred,
    'schema:keywords': claim.tags,
    'fg:statusInferred': claim.statusInferred,
    'fg:tier': claim.tier,
    'fg:stage': details.stage,
    'fg:roundType': details.roundType,
    'fg:series': details.series,
    'fg:licenceType': details.licenceType,
    'fg:licenceNumber': details.licenceNumber,
    'fg:title': details.title,
    'fg:stakePercent': details.stakePercent,
    'fg:stakeQualifier': details.stakeQualifier,
    'fg:seenFrom': dateValue(details.seenFrom),
    'fg:seenUntil': dateValue(details.seenUntil),
    ...groupByKey(claim.participants.map(({ role, entity }) => [`fg:role:${role}`, link(entity.id)])),
    'fg:participation': claim.participants
      .filter(({ roleText }) => roleText !== null)
      .map(({ role, roleText, entity }) => ({
        '@id': urn(`${claim.id}#${role}-${entity.id}`),
        '@type': 'schema:Role',
        'schema:roleName': role,
        'schema:description': roleText,
        'fg:entity': link(entity.id),
      })),
    'fg:market': claim.markets.map(({ id }) => link(id)),
    'fg:region': claim.region,
    'fg:amount': claim.amounts.map(({ value, currency, basis, bound, approximate }, index) => ({
      '@id': urn(`${claim.id}#amount-${index + 1}`),
      '@type': 'schema:MonetaryAmount',
      'schema:value': value,
      'schema:currency': currency,
      'fg:basis': basis,
      'fg:bound': bound,
      'fg:approximate': approximate,
    })),
    'fg:metric': claim.metric && {
      '@id': urn(`${claim.id}#metric`),
      '@type': 'schema:QuantitativeValue',
      'fg:measure': claim.metric.measure,
      'schema:value': claim.metric.value,
      'schema:unitText': claim.metric.unit,
      'fg:qualifier': claim.metric.qualifier,
      'schema:description': claim.metric.definition,
      'fg:from': dateValue(claim.metric.from),
      'fg:to': dateValue(claim.metric.to),
    },
    'fg:citation': claim.citations.flatMap(({ source, note, page, quote, retrievedOn }, index) =>
      note === null && page === null && quote === null && retrievedOn === null
        ? []
        : {
            '@id': urn(`${claim.id}#citation-${index + 1}`),
            '@type': 'fg:Citation',
            'fg:source': link(source.id),
            'fg:note': note,
            'schema:pagination': page,
            'schema:text': quote,
            'fg:retrievedOn': dateValue(retrievedOn),
          },
    ),
    // a relation is a property of the claim that has it; a symmetric one, of both claims
    ...groupByKey(
      claim.relations
        .filter(({ direction }) => direction !== 'IN')
        .map((relation) => [`fg:relation:${relation.kind}`, link(relation.claim.id)]),
    ),
    'fg:note': claim.note,
    'fg:extra': jsonValue(claim.extra),
    'fg:record': jsonLiteral(recordText(statedBy(claim))),
    'fg:revision': claim.revision,
    'prov:invalidatedAtTime': claim.retractedAt,
  };
}

export function linkedBackingClaim(claim: BackingClaim | ExportedClaimFragment): LinkedNode {
  const sources = unique(claim.citations.map(({ source }) => source.id)).map(link);
  return {
    '@id': urn(claim.id),
    '@type': ['schema:Claim', 'prov:Entity'],
    'schema:identifier': claim.id,
    'fg:kind': claim.kind,
    'schema:text': claim.summary,
    'fg:status': claim.status,
    'fg:confidence': claim.confidence,
    'fg:date': dateValue(claim.date),
    'fg:since': dateValue(claim.since),
    'fg:until': dateValue(claim.until),
    'schema:citation': sources,
    'prov:wasDerivedFrom': sources,
    'prov:generatedAtTime': claim.recordedAt,
    'fg:dataset': linkToDataset(claim.dataset.id),
  };
}

export function linkedPartner({ of, node, roles, markets, claims }: PartnerRecord): LinkedNode {
  return {
    '@id': urn(`${of.id}#partner-${node.id}`),
    '@type': 'fg:Partner',
    'fg:of': link(of.id),
    'fg:partner': link(node.id),
    'fg:role': roles,
    'fg:market': markets.map(({ id }) => link(id)),
    'prov:wasDerivedFrom': claims.map(({ id }) => link(id)),
  };
}

export function linkedPath({ path, number, from, to }: PathRecord): LinkedNode {
  const id = `${from}#path-${number}-to-${to}`;
  return {
    '@id': urn(id),
    '@type': 'fg:Path',
    'fg:from': link(from),
    'fg:to': link(to),
    'fg:confidence': path.confidence,
    'fg:hop': path.hops.map((hop, index) => ({
      '@id': urn(`${id}-${index + 1}`),
      '@type': 'fg:Hop',
      'schema:position': index + 1,
      'fg:from': link(hop.from.entity.id),
      'fg:claim': link(hop.claim.id),
      'fg:to': link(hop.to.entity.id),
    })),
  };
}

function urn(id: string): string {
  return `urn:fingraph:${id}`;
}

function link(id: string): { readonly '@id': string } {
  return { '@id': urn(id) };
}

function linkToDataset(id: string): { readonly '@id': string } {
  return link(`dataset:${id}`);
}

/** Own columns as a JSON literal, since their names are no terms; null if there are none. */
function jsonValue(extra: Readonly<Record<string, unknown>>): object | null {
  return jsonLiteral(Object.keys(extra).length === 0 ? null : JSON.stringify(extra));
}

function jsonLiteral(json: string | null): object | null {
  return json === null ? null : { '@value': json, '@type': 'rdf:JSON' };
}

function dateValue(date: ExportedDateFragment | null): object | null {
  return date && { '@value': date.text, '@type': DATE_TYPES[date.precision] };
}

/** Groups values by key, in the order of the first occurrence. */
function groupByKey(pairs: readonly (readonly [key: string, value: object])[]): Record<string, object[]> {
  const groups: Record<string, object[]> = {};
  for (const [key, value] of pairs) (groups[key] ??= []).push(value);
  return groups;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
