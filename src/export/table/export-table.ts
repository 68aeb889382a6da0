import { ClientError } from '../../model/client-error.ts';
import type { CsvColumn } from '../../question/csv.ts';
import type { NestedCell } from '../../question/table.ts';
import { closestName } from '../../support/closest-match.ts';
import { quote } from '../../support/excerpt.ts';
import { type Column, column, dateColumns, listColumn } from './csv-column.ts';
import type { ExportKind } from '../export-kind.ts';
import type { ExportedClaimFragment, ExportedEntityFragment, ExportedSourceFragment } from '../generated.ts';
import { type ExportRecord, type PartnerRecord, type Path, detailsOf } from '../record.ts';
import { amountText, extraText } from '../text.ts';

/* The columns of each kind of export, for formats that are tables. */

export interface ExportTable {
  readonly columns: readonly CsvColumn[];
  /** The cells of the rows that a record has. */
  readonly rowsOf: (record: ExportRecord) => NestedCell[][];
}

/**
 * The table of a kind, with these columns in this order; null: all columns.
 *
 * @throws {ClientError} BAD_USER_INPUT for a name that is none, with the closest one
 */
export function exportTableOf(kind: ExportKind, names: readonly string[] | null): ExportTable {
  const { columns, rowsOf } = TABLES[kind];
  if (names === null) return TABLES[kind];
  const places = [...new Set(names)].map((name) => placeOfColumn(kind, columns, name));
  return {
    columns: places.flatMap((place) => columns[place] ?? []),
    rowsOf: (record) => rowsOf(record).map((row) => places.map((place) => row[place] ?? null)),
  };
}

export function columnNamesOf(kind: ExportKind): string[] {
  return TABLES[kind].columns.map(({ name }) => name);
}

function placeOfColumn(kind: ExportKind, columns: readonly CsvColumn[], wanted: string): number {
  const place = columns.findIndex(({ name }) => name === wanted);
  if (place !== -1) return place;
  const names = columnNamesOf(kind);
  const closest = closestName(wanted, names);
  throw new ClientError(
    'BAD_USER_INPUT',
    `columns: expected names of columns of ${kind}, got ${quote(wanted)}.${
      closest === undefined ? ` The columns are ${names.join(', ')}.` : ` Did you mean ${closest}?`
    }`,
  );
}

function exportTable<Row>(
  columns: readonly Column<Row>[],
  rowsIn: (record: ExportRecord) => readonly Row[],
): ExportTable {
  return { columns, rowsOf: (record) => rowsIn(record).map((row) => columns.map(({ cell }) => cell(row))) };
}

/** The columns of a claim, except its id. */
const CLAIM: readonly Column<ExportedClaimFragment>[] = [
  column('kind', ({ kind }) => kind),
  column('status', ({ status }) => status),
  column('statusInferred', ({ statusInferred }) => statusInferred, 'boolean'),
  column('stage', (claim) => detailsOf(claim).stage),
  column('tier', ({ tier }) => tier),
  listColumn('tags', ({ tags }) => tags),
  column('confidence', ({ confidence }) => confidence, 'double'),
  column('confidenceInferred', ({ confidenceInferred }) => confidenceInferred, 'boolean'),
  ...dateColumns<ExportedClaimFragment>('date', ({ date }) => date),
  ...dateColumns<ExportedClaimFragment>('since', ({ since }) => since),
  ...dateColumns<ExportedClaimFragment>('until', ({ until }) => until),
  column('summary', ({ summary }) => summary),
  listColumn('participants', ({ participants }) => participants.map(({ role, entity }) => `${role}:${entity.id}`)),
  listColumn('participantNames', ({ participants }) => participants.map(({ entity }) => entity.name)),
  listColumn('participantRoleTexts', ({ participants }) => participants.map(({ roleText }) => roleText)),
  listColumn('markets', ({ markets }) => markets.map(({ code }) => code)),
  listColumn('marketIds', ({ markets }) => markets.map(({ id }) => id)),
  column('region', ({ region }) => region),
  listColumn('amounts', ({ amounts }) => amounts.map(amountText)),
  column('measure', ({ metric }) => metric?.measure),
  column('metricQualifier', ({ metric }) => metric?.qualifier),
  column('metricValue', ({ metric }) => metric?.value, 'double'),
  column('metricUnit', ({ metric }) => metric?.unit),
  column('metricDefinition', ({ metric }) => metric?.definition),
  ...dateColumns<ExportedClaimFragment>('metricFrom', ({ metric }) => metric?.from),
  ...dateColumns<ExportedClaimFragment>('metricTo', ({ metric }) => metric?.to),
  column('stakePercent', (claim) => detailsOf(claim).stakePercent, 'double'),
  column('stakeQualifier', (claim) => detailsOf(claim).stakeQualifier),
  column('roundType', (claim) => detailsOf(claim).roundType),
  column('series', (claim) => detailsOf(claim).series),
  column('licenceType', (claim) => detailsOf(claim).licenceType),
  column('licenceNumber', (claim) => detailsOf(claim).licenceNumber),
  column('title', (claim) => detailsOf(claim).title),
  ...dateColumns<ExportedClaimFragment>('seenFrom', (claim) => detailsOf(claim).seenFrom),
  ...dateColumns<ExportedClaimFragment>('seenUntil', (claim) => detailsOf(claim).seenUntil),
  listColumn('sources', ({ citations }) => citations.map(({ source }) => source.id)),
  listColumn('sourceTitles', ({ citations }) => citations.map(({ source }) => source.title)),
  listColumn('sourcePublishers', ({ citations }) => citations.map(({ source }) => source.publisher)),
  listColumn('sourceDates', ({ citations }) => citations.map(({ source }) => source.date?.text)),
  listColumn('sourceUrls', ({ citations }) => citations.map(({ source }) => source.url)),
  listColumn('citationNotes', ({ citations }) => citations.map(({ note }) => note)),
  listColumn('citationPages', ({ citations }) => citations.map(({ page }) => page)),
  listColumn('citationQuotes', ({ citations }) => citations.map(({ quote }) => quote)),
  listColumn('citationRetrievedOn', ({ citations }) => citations.map(({ retrievedOn }) => retrievedOn?.text)),
  listColumn('relations', ({ relations }) => relations.map(relationText)),
  column('note', ({ note }) => note),
  column('extra', ({ extra }) => extraText(extra)),
  column('dataset', ({ dataset }) => dataset.id),
  column('revision', ({ revision }) => revision, 'integer'),
  column('recordedAt', ({ recordedAt }) => recordedAt, 'dateTime'),
  column('retractedAt', ({ retractedAt }) => retractedAt, 'dateTime'),
];

const CLAIMS = exportTable<ExportedClaimFragment>([column('id', ({ id }) => id), ...CLAIM], (record) =>
  record.type === 'claim' ? [record.claim] : [],
);

const ENTITY: readonly Column<ExportedEntityFragment>[] = [
  column('id', ({ id }) => id),
  column('kind', ({ kind }) => kind),
  column('name', ({ name }) => name),
  column('country', ({ country }) => country?.code),
  column('countryId', ({ country }) => country?.id),
  column('description', ({ description }) => description),
  listColumn('aliases', ({ names }) => names.map(({ name }) => name)),
  listColumn('aliasTypes', ({ names }) => names.map(({ type }) => type)),
  listColumn('aliasLanguages', ({ names }) => names.map(({ language }) => language)),
  listColumn('identifiers', ({ identifiers }) => identifiers.map(({ scheme, value }) => `${scheme}:${value}`)),
  listColumn('tags', ({ tags }) => tags),
  column('extra', ({ extra }) => extraText(extra)),
  listColumn('mergedIds', ({ mergedIds }) => mergedIds),
  listColumn('datasets', ({ datasets }) => datasets.map(({ id }) => id)),
];

const SOURCE: readonly Column<ExportedSourceFragment>[] = [
  column('id', ({ id }) => id),
  column('kind', ({ kind }) => kind),
  column('title', ({ title }) => title),
  column('titleInferred', ({ titleInferred }) => titleInferred, 'boolean'),
  column('publisher', ({ publisher }) => publisher),
  ...dateColumns<ExportedSourceFragment>('date', ({ date }) => date),
  column('url', ({ url }) => url),
  column('note', ({ note }) => note),
  listColumn('tags', ({ tags }) => tags),
  column('extra', ({ extra }) => extraText(extra)),
  column('dataset', ({ dataset }) => dataset.id),
];

const PARTNER: readonly Column<PartnerRecord>[] = [
  column('of', ({ of }) => of.id),
  column('ofName', ({ of }) => of.name),
  column('partner', ({ node }) => node.id),
  column('partnerName', ({ node }) => node.name),
  column('partnerKind', ({ node }) => node.kind),
  column('partnerCountry', ({ node }) => node.country?.code),
  column('partnerCountryId', ({ node }) => node.country?.id),
  listColumn('roles', ({ roles }) => roles),
  listColumn('markets', ({ markets }) => markets.map(({ code }) => code)),
  listColumn('marketIds', ({ markets }) => markets.map(({ id }) => id)),
  column('claimCount', ({ claims }) => claims.length, 'integer'),
  column('highestConfidence', ({ claims }) => Math.max(0, ...claims.map(({ confidence }) => confidence)), 'double'),
  listColumn('claims', ({ claims }) => claims.map(({ id }) => id)),
  listColumn('datasets', ({ claims }) => [...new Set(claims.map(({ dataset }) => dataset.id))].toSorted()),
  listColumn('sources', (partner) => sourcesOf(partner).map(({ id }) => id)),
  listColumn('sourceUrls', (partner) => sourcesOf(partner).map(({ url }) => url)),
];

interface Step {
  readonly path: number;
  readonly hop: number;
  readonly confidence: number;
  readonly step: Path['hops'][number];
}

const STEP: readonly Column<Step>[] = [
  column('path', ({ path }) => path, 'integer'),
  column('hop', ({ hop }) => hop, 'integer'),
  column('pathConfidence', ({ confidence }) => confidence, 'double'),
  column('from', ({ step }) => step.from.entity.id),
  column('fromName', ({ step }) => step.from.entity.name),
  column('fromRole', ({ step }) => step.from.role),
  column('to', ({ step }) => step.to.entity.id),
  column('toName', ({ step }) => step.to.entity.name),
  column('toRole', ({ step }) => step.to.role),
  column('claim', ({ step }) => step.claim.id),
  ...CLAIM.map((claimColumn): Column<Step> => ({ ...claimColumn, cell: ({ step }) => claimColumn.cell(step.claim) })),
];

const TABLES: Readonly<Record<ExportKind, ExportTable>> = {
  claims: CLAIMS,
  graph: CLAIMS,
  neighbourhood: CLAIMS,
  entities: exportTable(ENTITY, (record) => (record.type === 'entity' ? [record.entity] : [])),
  sources: exportTable(SOURCE, (record) => (record.type === 'source' ? [record.source] : [])),
  partners: exportTable(PARTNER, (record) => (record.type === 'partner' ? [record] : [])),
  paths: exportTable(STEP, (record) => {
    if (record.type !== 'path') return [];
    const { number, path } = record;
    return path.hops.map((step, index) => ({ path: number, hop: index + 1, confidence: path.confidence, step }));
  }),
};

/** `CONFLICTS_WITH:id`; `UPDATED_BY<id` if the other claim has the relation. */
function relationText({ kind, direction, claim }: ExportedClaimFragment['relations'][number]): string {
  return `${kind}${direction === 'IN' ? '<' : ':'}${claim.id}`;
}

function sourcesOf({ claims }: PartnerRecord) {
  const byId = new Map(claims.flatMap(({ citations }) => citations.map(({ source }) => [source.id, source] as const)));
  return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
