import type {
  ExportedClaimFragment,
  ExportedDateFragment,
  ExportedEntityFragment,
  ExportedSourceFragment,
} from './generated.ts';
import { type ExportRecord, type PartnerRecord, detailsOf } from './record.ts';
import { amountText, extraText, listText, metricText, recordText, statedBy } from './text.ts';

/*
 * An export as a graph whose nodes are entities, claims and sources: a deal has many parties with their roles, so one edge
 * between two parties cannot represent it. Only an export of partners has one edge for each pair of entities.
 */

type Type = 'string' | 'double' | 'boolean' | 'integer';
type Attributes<Names> = { readonly [Name in keyof Names]?: string | number | boolean | null | undefined };

export const NODE_ATTRIBUTES = {
  type: 'string',
  kind: 'string',
  description: 'string',
  aliases: 'string',
  identifiers: 'string',
  tags: 'string',
  country: 'string',
  countryId: 'string',
  status: 'string',
  statusInferred: 'boolean',
  stage: 'string',
  tier: 'string',
  confidence: 'double',
  confidenceInferred: 'boolean',
  date: 'string',
  dateEarliest: 'string',
  dateLatest: 'string',
  since: 'string',
  sinceEarliest: 'string',
  sinceLatest: 'string',
  until: 'string',
  untilEarliest: 'string',
  untilLatest: 'string',
  seenFrom: 'string',
  seenFromEarliest: 'string',
  seenFromLatest: 'string',
  seenUntil: 'string',
  seenUntilEarliest: 'string',
  seenUntilLatest: 'string',
  title: 'string',
  roundType: 'string',
  series: 'string',
  licenceType: 'string',
  licenceNumber: 'string',
  stakePercent: 'double',
  stakeQualifier: 'string',
  region: 'string',
  amounts: 'string',
  metric: 'string',
  metricValue: 'double',
  metricFrom: 'string',
  metricTo: 'string',
  note: 'string',
  extra: 'string',
  dataset: 'string',
  revision: 'integer',
  recordedAt: 'string',
  retractedAt: 'string',
  publisher: 'string',
  url: 'string',
  record: 'string',
} as const satisfies Record<string, Type>;

export const EDGE_ATTRIBUTES = {
  type: 'string',
  role: 'string',
  roleText: 'string',
  kind: 'string',
  note: 'string',
  page: 'string',
  quote: 'string',
  retrievedOn: 'string',
  confidence: 'double',
  roles: 'string',
  markets: 'string',
  marketIds: 'string',
  claims: 'string',
  sources: 'string',
  datasets: 'string',
} as const satisfies Record<string, Type>;

/** The longest period that the dates allow; null if unknown. */
export interface Span {
  readonly start: string | null;
  readonly end: string | null;
}

const ALWAYS: Span = { start: null, end: null };

export interface GraphNode extends Span {
  readonly id: string;
  readonly label: string;
  readonly attributes: Attributes<typeof NODE_ATTRIBUTES> & { readonly type: 'CLAIM' | 'ENTITY' | 'SOURCE' };
}

export interface GraphEdge extends Span {
  readonly source: string;
  readonly target: string;
  /** The number of claims behind an edge between partners; 1 for other edges. */
  readonly weight: number;
  readonly attributes: Attributes<typeof EDGE_ATTRIBUTES> & {
    readonly type: 'INVOLVES' | 'IN_MARKET' | 'CITES' | 'RELATES' | 'PARTNER';
  };
}

interface GraphElements {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/**
 * Converts records to nodes and edges, page by page. Each node comes once, before the edges of its page. To save memory, only
 * the ids of entities, sources and claims with relations are stored.
 */
export function graphElements(): (records: readonly ExportRecord[]) => GraphElements {
  const seen = new Set<string>();
  const related = new Set<string>();

  return (records) => {
    const nodes: GraphNode[] = [];
    const edges: GraphEdge[] = [];

    function addEntity(entity: ExportedEntityFragment): void {
      if (!isNew(seen, entity.id)) return;
      nodes.push(toEntityNode(entity));
    }

    function addSource(source: ExportedSourceFragment): void {
      if (isNew(seen, source.id)) nodes.push(toSourceNode(source));
    }

    function addClaim(claim: ExportedClaimFragment): void {
      const span = spanOf(claim);
      nodes.push(toClaimNode(claim, span));
      for (const { entity, role, roleText } of claim.participants) {
        addEntity(entity);
        edges.push(createEdge(claim.id, entity.id, { type: 'INVOLVES', role, roleText }, span));
      }
      for (const market of claim.markets) {
        addEntity(market);
        edges.push(createEdge(claim.id, market.id, { type: 'IN_MARKET' }, span));
      }
      for (const { source, note, page, quote, retrievedOn } of claim.citations) {
        addSource(source);
        const citation = { type: 'CITES', note, page, quote, retrievedOn: retrievedOn?.text } as const;
        edges.push(createEdge(claim.id, source.id, citation, span));
      }
      edges.push(...relationEdges(claim, related));
    }

    for (const record of records) {
      switch (record.type) {
        case 'entity':
          addEntity(record.entity);
          break;
        case 'source':
          addSource(record.source);
          break;
        case 'claim':
          addClaim(record.claim);
          break;
        case 'path':
          // several paths may share a claim
          for (const { claim } of record.path.hops) if (isNew(seen, claim.id)) addClaim(claim);
          break;
        case 'partner':
          addEntity(record.of);
          addEntity(record.node);
          edges.push(partnerEdge(record));
      }
    }
    return { nodes, edges };
  };
}

/**
 * Both claims of a relation contain it. The edge is written with the later claim, when both nodes exist. A relation with a
 * claim outside of the export is left out; a symmetric relation is one edge, from the earlier claim.
 */
function relationEdges({ id, relations }: ExportedClaimFragment, related: Set<string>): GraphEdge[] {
  if (relations.length === 0) return [];
  related.add(id);
  return relations
    .filter(({ claim }) => claim.id !== id && related.has(claim.id))
    .map(({ kind, direction, claim }) =>
      direction === 'OUT'
        ? createEdge(id, claim.id, { type: 'RELATES', kind })
        : createEdge(claim.id, id, { type: 'RELATES', kind }),
    );
}

function partnerEdge({ of, node, roles, markets, claims }: PartnerRecord): GraphEdge {
  const sources = new Set(claims.flatMap(({ citations }) => citations.map(({ source }) => source.id)));
  const spans = claims.map(spanOf);
  return {
    source: of.id,
    target: node.id,
    weight: claims.length,
    start: dayBounds(spans.map(({ start }) => start)).least,
    end: dayBounds(spans.map(({ end }) => end)).greatest,
    attributes: {
      type: 'PARTNER',
      confidence: Math.max(0, ...claims.map(({ confidence }) => confidence)),
      roles: listText(roles),
      markets: listText(markets.map(({ code }) => code)),
      marketIds: listText(markets.map(({ id }) => id)),
      claims: listText(claims.map(({ id }) => id)),
      sources: listText([...sources].toSorted()),
      datasets: listText([...new Set(claims.map(({ dataset }) => dataset.id))].toSorted()),
    },
  };
}

function createEdge(source: string, target: string, attributes: GraphEdge['attributes'], span = ALWAYS): GraphEdge {
  return { source, target, weight: 1, ...span, attributes };
}

/** From the earliest possible start to the latest possible end; for an event, the range of its date. */
function spanOf({ date, since, until }: Dated): Span {
  if (since || until) return { start: since?.earliest ?? null, end: until?.latest ?? null };
  return { start: date?.earliest ?? null, end: date?.latest ?? null };
}

type Dated = Pick<ExportedClaimFragment, 'date' | 'since' | 'until'>;

/** The least and the greatest day; null if any day is unknown. */
function dayBounds(days: readonly (string | null)[]): {
  readonly least: string | null;
  readonly greatest: string | null;
} {
  const sorted = days.filter((day) => day !== null).toSorted();
  const isComplete = sorted.length === days.length;
  return { least: (isComplete && sorted[0]) || null, greatest: (isComplete && sorted.at(-1)) || null };
}

function dateAttributes<Name extends string>(name: Name, date: ExportedDateFragment | null) {
  return {
    [name]: date?.text,
    [`${name}Earliest`]: date?.earliest,
    [`${name}Latest`]: date?.latest,
  } as { readonly [Key in Name | `${Name}Earliest` | `${Name}Latest`]: string | undefined };
}

function isNew(seen: Set<string>, id: string): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  return true;
}

function toEntityNode(entity: ExportedEntityFragment): GraphNode {
  const { id, name, kind, country, description, names, identifiers, tags, extra, datasets, descriptions } = entity;
  return {
    id,
    label: name,
    ...ALWAYS,
    attributes: {
      type: 'ENTITY',
      kind,
      description,
      aliases: listText(names.map((other) => other.name)),
      identifiers: listText(identifiers.map(({ scheme, value }) => `${scheme}:${value}`)),
      tags: listText(tags),
      country: country?.code,
      countryId: country?.id,
      extra: extraText(extra),
      dataset: listText(datasets.map((dataset) => dataset.id)),
      record: recordText(descriptions ?? []),
    },
  };
}

function toClaimNode(claim: ExportedClaimFragment, span: Span): GraphNode {
  const { seenFrom, seenUntil, ...details } = detailsOf(claim);
  return {
    id: claim.id,
    label: claim.summary,
    ...span,
    attributes: {
      type: 'CLAIM',
      kind: claim.kind,
      tags: listText(claim.tags),
      status: claim.status,
      statusInferred: claim.statusInferred,
      tier: claim.tier,
      confidence: claim.confidence,
      confidenceInferred: claim.confidenceInferred,
      ...dateAttributes('date', claim.date),
      ...dateAttributes('since', claim.since),
      ...dateAttributes('until', claim.until),
      ...dateAttributes('seenFrom', seenFrom),
      ...dateAttributes('seenUntil', seenUntil),
      ...details,
      region: claim.region,
      amounts: listText(claim.amounts.map(amountText)),
      metric: claim.metric && metricText(claim.metric),
      metricValue: claim.metric?.value,
      metricFrom: claim.metric?.from?.text,
      metricTo: claim.metric?.to?.text,
      note: claim.note,
      extra: extraText(claim.extra),
      dataset: claim.dataset.id,
      revision: claim.revision,
      recordedAt: claim.recordedAt,
      retractedAt: claim.retractedAt,
      record: recordText(statedBy(claim)),
    },
  };
}

function toSourceNode(source: ExportedSourceFragment): GraphNode {
  const { id, title, kind, publisher, date, url, note, tags, extra, dataset } = source;
  const attributes = {
    type: 'SOURCE',
    kind,
    tags: listText(tags),
    ...dateAttributes('date', date),
    note,
    extra: extraText(extra),
    dataset: dataset.id,
    publisher,
    url,
    record: recordText(statedBy(source)),
  } as const;
  return { id, label: title, ...ALWAYS, attributes };
}
