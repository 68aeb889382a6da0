import type {
  ExportedClaimFragment,
  ExportedDateFragment,
  ExportedEntityFragment,
  ExportedSourceFragment,
} from './generated.ts';
import { DATE_TYPES, ENTITY_TYPES } from './json-ld-context.ts';
import { type BackingClaim, type PartnerRecord, type PathRecord, detailsOf } from './record.ts';
import type { ExportMetadata } from './record-stream.ts';

/** A node of JSON-LD. Values that are null, undefined or an empty list are left out. */
export interface LinkedNode {
  readonly '@id': string;
  readonly '@type': string | readonly string[];
  readonly [property: string]: unknown;
}

export function linkedDataset({ kind, ...metadata }: ExportMetadata): LinkedNode {
  const { generator, operation, variables, graphVersion, graphLoadedAt, citation, truncated } = metadata;
  return {
    '@id': urn(`export:${kind}`),
    '@type': ['schema:Dataset', 'prov:Entity'],
    'schema:name': `FinGraph: ${kind}`,
    'schema:version': graphVersion,
    'prov:generatedAtTime': graphLoadedAt,
    'schema:creditText': citation,
    'fg:operation': operation,
    'fg:variables': variables,
    'fg:generator': generator,
    'fg:truncated': truncated,
  };
}

export function linkedEntity({ id, kind, name, aliases, country, description }: ExportedEntityFragment): LinkedNode {
  return {
    '@id': urn(id),
    '@type': [ENTITY_TYPES[kind], 'prov:Entity'],
    'schema:identifier': id,
    'fg:kind': kind,
    'schema:name': name,
    'schema:alternateName': aliases.map((alias) => alias.name),
    'schema:description': description,
    'fg:country': country?.code,
    'schema:location': country && kind !== 'COUNTRY' ? link(country.id) : null,
  };
}

export function linkedSource({ id, title, publisher, date, url, note }: ExportedSourceFragment): LinkedNode {
  return {
    '@id': urn(id),
    '@type': ['schema:CreativeWork', 'prov:Entity'],
    'schema:identifier': id,
    'schema:name': title,
    'schema:publisher': publisher,
    'schema:datePublished': dateValue(date),
    'schema:url': url,
    'fg:note': note,
  };
}

/** A claim with its participants by role and the sources it was derived from. */
export function linkedClaim(claim: ExportedClaimFragment): LinkedNode {
  const { stage, series, title, stakePercent, stakeQualifier, seenFrom, seenUntil } = detailsOf(claim);
  return {
    ...linkedBackingClaim(claim),
    'fg:statusInferred': claim.statusInferred,
    'fg:tier': claim.tier,
    'fg:stage': stage,
    'fg:series': series,
    'fg:title': title,
    'fg:stakePercent': stakePercent,
    'fg:stakeQualifier': stakeQualifier,
    'fg:seenFrom': dateValue(seenFrom),
    'fg:seenUntil': dateValue(seenUntil),
    ...groupByKey(claim.participants.map(({ role, entity }) => [`fg:role:${role}`, link(entity.id)])),
    'fg:participation': claim.participants
      .filter(({ roleText }) => roleText !== null)
      .map(({ role, roleText, entity }) => ({
        '@id': urn(`${claim.id}#${entity.id}`),
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
    },
    // a relation is a property of the claim that has it; a symmetric one, of both claims
    ...groupByKey(
      claim.relations
        .filter(({ direction }) => direction !== 'IN')
        .map((relation) => [`fg:relation:${relation.kind}`, link(relation.claim.id)]),
    ),
    'fg:note': claim.note,
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
