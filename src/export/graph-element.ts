import type {
  ExportedClaimFragment,
  ExportedDateFragment,
  ExportedEntityFragment,
  ExportedSourceFragment,
} from './generated.ts';
import { type ExportRecord, type PartnerRecord, detailsOf } from './record.ts';
import { amountText, listText, metricText } from './text.ts';

/*
 * An export as a graph in which entities, claims and sources are nodes: a deal has many parties, each with its role, so
 * that no edge between two of them could hold it. Partners alone are joined directly, by one edge for all they share.
 */

type Type = 'string' | 'double' | 'boolean' | 'integer';
type Attributes<Names> = { readonly [Name in keyof Names]?: string | number | boolean | null | undefined };

export const NODE_ATTRIBUTES = {
  type: 'string',
  kind: 'string',
  description: 'string',
  aliases: 'string',
  country: 'string',
  countryId: 'string',
  status: 'string',
  statusInferred: 'boolean',
  stage: 'string',
  tier: 'string',
  confidence: 'double',
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
  series: 'string',
  stakePercent: 'double',
  stakeQualifier: 'string',
  region: 'string',
  amounts: 'string',
  metric: 'string',
  metricValue: 'double',
  note: 'string',
  recordedAt: 'string',
  retractedAt: 'string',
  publisher: 'string',
  url: 'string',
} as const satisfies Record<string, Type>;

export const EDGE_ATTRIBUTES = {
  type: 'string',
  role: 'string',
  roleText: 'string',
  kind: 'string',
  note: 'string',
  confidence: 'double',
  roles: 'string',
  markets: 'string',
  marketIds: 'string',
  claims: 'string',
  sources: 'string',
} as const satisfies Record<string, Type>;

/** The days on which something was so, as far as its dates allow; null: not known. */
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
  /** 1, but for partners: how many claims stand behind the edge. */
  readonly weight: number;
  readonly attributes: Attributes<typeof EDGE_ATTRIBUTES> & {
    readonly type: 'INVOLVES' | 'IN_MARKET' | 'CITES' | 'RELATES' | 'PARTNER';
  };
}

export interface GraphElements {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/**
 * Turns records into nodes and edges, page by page; each node comes once, before the page's edges. It remembers the ids
 * of entities and sources, and of claims that bear on others: not the claims themselves.
 */
export function graphElements(): (records: readonly ExportRecord[]) => GraphElements {
  const seen = new Set<string>();
  const related = new Set<string>();

  return (records) => {
    const nodes: GraphNode[] = [];
    const edges: GraphEdge[] = [];

    function addEntity(entity: ExportedEntityFragment): void {
      if (!isNew(seen, entity.id)) return;
      nodes.push(entityNode(entity));
    }

    function addClaim(claim: ExportedClaimFragment): void {
      const span = spanOf(claim);
      nodes.push(claimNode(claim, span));
      for (const { entity, role, roleText } of claim.participants) {
        addEntity(entity);
        edges.push(edge(claim.id, entity.id, { type: 'INVOLVES', role, roleText }, span));
      }
      for (const market of claim.markets) {
        addEntity(market);
        edges.push(edge(claim.id, market.id, { type: 'IN_MARKET' }, span));
      }
      for (const { source, note } of claim.citations) {
        if (isNew(seen, source.id)) nodes.push(sourceNode(source));
        edges.push(edge(claim.id, source.id, { type: 'CITES', note }, span));
      }
      edges.push(...relationEdges(claim, related));
    }

    for (const record of records) {
      switch (record.type) {
        case 'entity':
          addEntity(record.entity);
          break;
        case 'claim':
          addClaim(record.claim);
          break;
        case 'path':
          // paths share claims
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
 * A relation is known to both of its claims and written with the later one, so that both are there; one that leads out
 * of the export is left out. Where it holds both ways it is one edge, from the earlier claim.
 */
function relationEdges({ id, relations }: ExportedClaimFragment, related: Set<string>): GraphEdge[] {
  if (relations.length === 0) return [];
  related.add(id);
  return relations
    .filter(({ claim }) => claim.id !== id && related.has(claim.id))
    .map(({ kind, direction, claim }) =>
      direction === 'OUT'
        ? edge(id, claim.id, { type: 'RELATES', kind })
        : edge(claim.id, id, { type: 'RELATES', kind }),
    );
}

function partnerEdge({ of, node, roles, markets, claims }: PartnerRecord): GraphEdge {
  const sources = new Set(claims.flatMap(({ citations }) => citations.map(({ source }) => source.id)));
  const spans = claims.map(spanOf);
  return {
    source: of.id,
    target: node.id,
    weight: claims.length,
    start: bound(spans.map(({ start }) => start)).least,
    end: bound(spans.map(({ end }) => end)).greatest,
    attributes: {
      type: 'PARTNER',
      confidence: Math.max(0, ...claims.map(({ confidence }) => confidence)),
      roles: listText(roles),
      markets: listText(markets.map(({ code }) => code)),
      marketIds: listText(markets.map(({ id }) => id)),
      claims: listText(claims.map(({ id }) => id)),
      sources: listText([...sources].toSorted()),
    },
  };
}

function edge(source: string, target: string, attributes: GraphEdge['attributes'], span = ALWAYS): GraphEdge {
  return { source, target, weight: 1, ...span, attributes };
}

/** From the first day on which it may have begun to the last on which it may have ended; an event: the days of its date. */
function spanOf({ date, since, until }: Dated): Span {
  if (since || until) return { start: since?.earliest ?? null, end: until?.latest ?? null };
  return { start: date?.earliest ?? null, end: date?.latest ?? null };
}

type Dated = Pick<ExportedClaimFragment, 'date' | 'since' | 'until'>;

/** Of several together: not known where one is not. */
function bound(days: readonly (string | null)[]): { readonly least: string | null; readonly greatest: string | null } {
  const known = days.filter((day) => day !== null).toSorted();
  const all = known.length === days.length;
  return { least: (all && known[0]) || null, greatest: (all && known.at(-1)) || null };
}

function days<Name extends string>(name: Name, date: ExportedDateFragment | null) {
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

function entityNode({ id, name, kind, country, description, aliases }: ExportedEntityFragment): GraphNode {
  return {
    id,
    label: name,
    ...ALWAYS,
    attributes: {
      type: 'ENTITY',
      kind,
      description,
      aliases: listText(aliases.map((alias) => alias.name)),
      country: country?.code,
      countryId: country?.id,
    },
  };
}

function claimNode(claim: ExportedClaimFragment, span: Span): GraphNode {
  const { stage, series, title, stakePercent, stakeQualifier, seenFrom, seenUntil } = detailsOf(claim);
  return {
    id: claim.id,
    label: claim.summary,
    ...span,
    attributes: {
      type: 'CLAIM',
      kind: claim.kind,
      status: claim.status,
      statusInferred: claim.statusInferred,
      stage,
      tier: claim.tier,
      confidence: claim.confidence,
      ...days('date', claim.date),
      ...days('since', claim.since),
      ...days('until', claim.until),
      ...days('seenFrom', seenFrom),
      ...days('seenUntil', seenUntil),
      title,
      series,
      stakePercent,
      stakeQualifier,
      region: claim.region,
      amounts: listText(claim.amounts.map(amountText)),
      metric: claim.metric && metricText(claim.metric),
      metricValue: claim.metric?.value,
      note: claim.note,
      recordedAt: claim.recordedAt,
      retractedAt: claim.retractedAt,
    },
  };
}

function sourceNode({ id, title, publisher, date, url, note }: ExportedSourceFragment): GraphNode {
  const attributes = { type: 'SOURCE', ...days('date', date), note, publisher, url } as const;
  return { id, label: title, ...ALWAYS, attributes };
}
