import type {
  InspectedColumn,
  Inspection,
  MappingPreview,
  PresetHint,
  TableInspection,
} from '../../import/inspect/inspection.ts';
import { printable } from '../../dataset/issue.ts';
import { counted } from '../../support/counted.ts';
import { excerpt } from '../../support/excerpt.ts';
import { drawTable } from '../table.ts';

/** The report on files for a terminal of `width` columns. */
export function inspectionText(
  { presets, tables, leftOut, preview }: Inspection,
  mapping: string | null,
  width: number,
): string {
  const shown = presets.filter(({ name }, index) => presets.findIndex((other) => other.name === name) === index);
  const parts = [
    ...shown.map((hint) => presetText(hint, presets)),
    ...tables.map((table) => tableText(table, width)),
    ...leftOut.map((reason) => `Left out: ${printable(reason)}\n`),
    ...(preview === null || mapping === null ? [] : [mappingSummary(preview, mapping)]),
  ];
  return parts.length === 0 ? 'The files have no rows.\n' : `${parts.join('\n')}`;
}

function presetText({ name, format, options }: PresetHint, all: readonly PresetHint[]): string {
  const paths = all.filter((one) => one.name === name).flatMap((one) => one.paths);
  const command = ['fingraph import --preset', name, ...options, ...paths, '--out my-data'].join(' ');
  return `This looks like ${format}, for which there is a preset:\n  ${printable(command)}\n`;
}

function tableText(
  { name, dialect, rows, isWhole, columns, warnings, kind, reason }: TableInspection,
  width: number,
): string {
  const { format, encoding, delimiter, isCompressed, header } = dialect;
  const details = [
    FORMATS[format],
    ...(isCompressed ? ['gzip'] : []),
    ...(encoding === null ? [] : [encoding]),
    ...(delimiter === null ? [] : [`separated by ${DELIMITERS[delimiter] ?? delimiter}`]),
    ...(header === null || header === undefined ? [] : [header === 0 ? 'no header' : `header in row ${header}`]),
    `${isWhole ? '' : 'the first '}${counted(rows, 'row')}`,
    counted(columns.length, 'column'),
  ];
  const cells = columns.map(columnCells);
  return [
    `${printable(name)}: ${details.join(', ')}`,
    ...(cells.length === 0
      ? []
      : [drawTable(['Column', 'Type', 'Filled', 'Distinct', 'Samples', 'Becomes'], cells, width)]),
    ...warnings.map((warning) => printable(`Warning: ${warning}`)),
    kind === null ? `Rows become no claims: ${reason}.` : `Rows become ${kind} claims: ${reason}.`,
    '',
  ].join('\n');
}

const FORMATS = { csv: 'CSV', json: 'JSON', jsonl: 'JSON Lines', xlsx: 'workbook', parquet: 'Parquet' } as const;
const DELIMITERS: Readonly<Record<string, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': '|' };

function columnCells({
  name,
  type,
  fill,
  distinct,
  isDistinctExact,
  samples,
  min,
  max,
  use,
}: InspectedColumn): string[] {
  const isRange = RANGES.has(type.split(':')[0] ?? '') && min !== null && max !== null && min !== max;
  const shown = isRange ? `${excerpt(min, SAMPLE)} to ${excerpt(max, SAMPLE)}` : sampleText(samples);
  return [
    name,
    type,
    `${Math.floor(fill * 100)} %`,
    `${isDistinctExact ? '' : 'over '}${distinct.toLocaleString('en')}`,
    shown,
    use ?? '',
  ];
}

/** As many samples as fit into two lines of a terminal of usual width, at least one. */
function sampleText([first = '', ...others]: readonly string[]): string {
  let text = excerpt(first, SAMPLE);
  for (const other of others.slice(0, 2)) {
    const longer = `${text} · ${other}`;
    if (longer.length > SAMPLES) break;
    text = longer;
  }
  return text;
}

const RANGES = new Set(['whole number', 'number', 'percentage', 'year']);
const SAMPLE = 32;
const SAMPLES = 34;

function mappingSummary(
  { rows, hasMore, rejected, claims, silent, sentences, issues }: MappingPreview,
  mapping: string,
): string {
  const read = `${hasMore ? 'The first ' : ''}${counted(rows, 'row')}: ${counted(claims, 'claim')}, ${counted(rejected, 'rejected row')}`;
  return [
    `${read}${silent > 0 ? `, ${counted(silent, 'row')} without a claim` : ''}.`,
    ...sentences.slice(0, 3).map((sentence) => `  ${printable(sentence)}`),
    ...issues.slice(0, 5).map((issue) => printable(issue)),
    '',
    `Wrote ${printable(mapping)}. Read it and correct it, then type:`,
    `  fingraph import preview ${printable(mapping)}`,
    '',
  ].join('\n');
}
