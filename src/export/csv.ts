import { csvOf } from '../question/csv.ts';
import type { ExportedClaimFragment, ExportedEntityFragment } from './generated.ts';
import { type ExportRecord, type Path, type PartnerRecord, detailsOf } from './record.ts';
import { type Source, count } from './source.ts';
import { amountText, listText } from './text.ts';
import type { What } from './what.ts';

/*
 * CSV as RFC 4180 has it: UTF-8 without a mark, CRLF, one header, nothing but rows below it. A list is one cell, `a; b`.
 * A text that a spreadsheet would take for a formula gets an apostrophe in front; numbers and the other formats do not.
 */

export async function* writeCsv(source: Source): AsyncGenerator<string> {
  const table = TABLES[source.about.what as What];
  yield csvOf([Object.keys(table.columns)]);
  for await (const records of source.pages()) {
    const rows = records.flatMap(table.rowsOf);
    count(source, 'rows', rows.length);
    yield csvOf(rows);
  }
}

type Known = string | number | boolean | null;
type Cell = Known | undefined;

interface Table {
  readonly columns: Readonly<Record<string, unknown>>;
  readonly rowsOf: (record: ExportRecord) => Known[][];
}

/** Columns in order, each with how a cell is made. */
type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

function table<Row>(columns: Columns<Row>, rowsIn: (record: ExportRecord) => readonly Row[]): Table {
  const cells = Object.values(columns);
  return { columns, rowsOf: (record) => rowsIn(record).map((row) => cells.map((cell) => cellOf(cell(row)))) };
}

/** An empty list says nothing, as what is unknown. */
function cellOf(value: Cell): Known {
  return value === undefined || value === '' ? null : value;
}

const CLAIM: Columns<ExportedClaimFragment> = {
  kind: ({ kind }) => kind,
  status: ({ status }) => status,
  statusInferred: ({ statusInferred }) => statusInferred,
  stage: (claim) => detailsOf(claim).stage,
  tier: ({ tier }) => tier,
  confidence: ({ confidence }) => confidence,
  date: ({ date }) => date?.text,
  since: ({ since }) => since?.text,
  until: ({ until }) => until?.text,
  summary: ({ summary }) => summary,
  participants: ({ participants }) => listText(participants.map(({ role, entity }) => `${role}:${entity.id}`)),
  participantNames: ({ participants }) => listText(participants.map(({ entity }) => entity.name)),
  markets: ({ markets }) => listText(markets.map(({ code }) => code)),
  region: ({ region }) => region,
  amounts: ({ amounts }) => listText(amounts.map(amountText)),
  measure: ({ metric }) => metric?.measure,
  metricQualifier: ({ metric }) => metric?.qualifier,
  metricValue: ({ metric }) => metric?.value,
  metricUnit: ({ metric }) => metric?.unit,
  metricDefinition: ({ metric }) => metric?.definition,
  stakePercent: (claim) => detailsOf(claim).stakePercent,
  stakeQualifier: (claim) => detailsOf(claim).stakeQualifier,
  series: (claim) => detailsOf(claim).series,
  title: (claim) => detailsOf(claim).title,
  seenFrom: (claim) => detailsOf(claim).seenFrom?.text,
  seenUntil: (claim) => detailsOf(claim).seenUntil?.text,
  sources: ({ citations }) => listText(citations.map(({ source }) => source.id)),
  sourcePublishers: ({ citations }) => listText(citations.map(({ source }) => source.publisher)),
  sourceDates: ({ citations }) => listText(citations.map(({ source }) => source.date?.text ?? '')),
  sourceUrls: ({ citations }) => citations.map(({ source }) => source.url).join(' '), // an address may hold a semicolon
  relations: ({ relations }) => listText(relations.map(relationText)),
  note: ({ note }) => note,
  recordedAt: ({ recordedAt }) => recordedAt,
  retractedAt: ({ retractedAt }) => retractedAt,
};

const CLAIMS = table<ExportedClaimFragment>({ id: ({ id }) => id, ...CLAIM }, (record) =>
  record.type === 'claim' ? [record.claim] : [],
);

const ENTITY: Columns<ExportedEntityFragment> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  name: ({ name }) => name,
  country: ({ country }) => country?.code,
  description: ({ description }) => description,
  aliases: ({ aliases }) => listText(aliases.map(({ name }) => name)),
};

const PARTNER: Columns<PartnerRecord> = {
  of: ({ of }) => of.id,
  ofName: ({ of }) => of.name,
  partner: ({ node }) => node.id,
  partnerName: ({ node }) => node.name,
  partnerKind: ({ node }) => node.kind,
  partnerCountry: ({ node }) => node.country?.code,
  roles: ({ roles }) => listText(roles),
  markets: ({ markets }) => listText(markets.map(({ code }) => code)),
  claimCount: ({ claims }) => claims.length,
  highestConfidence: ({ claims }) => Math.max(0, ...claims.map(({ confidence }) => confidence)),
  claims: ({ claims }) => listText(claims.map(({ id }) => id)),
  sources: (partner) => listText(sourcesOf(partner).map(({ id }) => id)),
  sourceUrls: (partner) =>
    sourcesOf(partner)
      .map(({ url }) => url)
      .join(' '),
};

interface Step {
  readonly path: number;
  readonly hop: number;
  readonly confidence: number;
  readonly step: Path['hops'][number];
}

const STEP: Columns<Step> = {
  path: ({ path }) => path,
  hop: ({ hop }) => hop,
  pathConfidence: ({ confidence }) => confidence,
  from: ({ step }) => step.from.entity.id,
  fromName: ({ step }) => step.from.entity.name,
  fromRole: ({ step }) => step.from.role,
  to: ({ step }) => step.to.entity.id,
  toName: ({ step }) => step.to.entity.name,
  toRole: ({ step }) => step.to.role,
  claim: ({ step }) => step.claim.id,
  ...Object.fromEntries(
    Object.entries(CLAIM).map(([name, cell]) => [name, ({ step }: Step): Cell => cell(step.claim)] as const),
  ),
};

const TABLES: Readonly<Record<What, Table>> = {
  claims: CLAIMS,
  neighbourhood: CLAIMS,
  entities: table(ENTITY, (record) => (record.type === 'entity' ? [record.entity] : [])),
  partners: table(PARTNER, (record) => (record.type === 'partner' ? [record] : [])),
  paths: table(STEP, (record) => {
    if (record.type !== 'path') return [];
    const { number: path, path: found } = record;
    return found.hops.map((step, place) => ({ path, hop: place + 1, confidence: found.confidence, step }));
  }),
};

/** `CONFLICTS_WITH:id`; `UPDATED_BY<id` where the other claim carries the relation. */
function relationText({ kind, direction, claim }: ExportedClaimFragment['relations'][number]): string {
  return `${kind}${direction === 'IN' ? '<' : ':'}${claim.id}`;
}

function sourcesOf({ claims }: PartnerRecord) {
  const byId = new Map(claims.flatMap(({ citations }) => citations.map(({ source }) => [source.id, source] as const)));
  return [...byId.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
