import { basename, dirname } from 'node:path';

import type { Table } from '../reader/table.ts';
import { openTable } from '../reader/open-table.ts';
import { parseMapping } from '../mapping/parse-mapping.ts';
import { formatImportIssue } from '../import-error.ts';
import type { InspectedColumn, Inspection, InspectOptions, MappingPreview, TableInspection } from './inspection.ts';
import { type ColumnProfile } from './profile/column-profile.ts';
import { type ProfiledTable, profileTable } from './profile/profile-table.ts';
import { VALUE_TYPES } from './profile/value-type.ts';
import { findPreset } from './preset-hint.ts';
import { localeOf, mappingText, type Proposal, proposeFile } from './propose/propose-mapping.ts';
import { tableWarnings } from './table-warning.ts';

/**
 * Finds out what is in a file, and proposes a mapping for it. Reads the rows one after the other, with bounded memory.
 *
 * @throws {ImportError} if the file cannot be read as a table
 */
export async function inspectFile(path: string, options: InspectOptions = {}): Promise<Inspection> {
  const preset = await findPreset(path);
  if (preset !== null && preset.isForeign) return { file: path, preset: preset.hint, tables: [], mapping: null, preview: null };
  const tables = await openParts(path);
  const title = basename(path).replace(/#.*$/, '').replace(/(?:\.[a-z0-9]{1,7})+$/i, '') || 'my data';
  const proposals: Proposal[] = [];
  const inspected: TableInspection[] = [];
  for (const table of tables) {
    const profiled = await profileTable(table, options);
    if (profiled.rows === 0 && tables.length > 1) continue;
    const proposal = proposalFor(table, profiled, title, mappedName(table.name, path, options));
    if (profiled.rows > 0) proposals.push(proposal);
    inspected.push(inspectionOf(table, profiled, proposal));
  }
  const mapping = proposals.length === 0 ? null : mappingText(title, proposals, []);
  const preview = mapping === null ? null : await previewMapping(mapping, path, options.signal);
  return { file: path, preset: preset?.hint ?? null, tables: inspected, mapping, preview };
}

/** A workbook has a table for each sheet, unless the path names one. */
async function openParts(path: string): Promise<Table[]> {
  const first = await openTable(path);
  const { parts } = first.dialect;
  if (parts.length <= 1 || first.name.includes('#') || path.includes('#')) return [first];
  const tables: Table[] = [];
  for (const part of parts) tables.push(await openTable(`${path}#${part}`));
  return tables;
}

/** Paths of a mapping start at its folder. */
function mappedName(name: string, path: string, { mappedPath }: InspectOptions): string {
  const part = name.startsWith(path) ? name.slice(path.length) : '';
  return `${mappedPath ?? basename(path)}${part}`;
}

function proposalFor(table: Table, { profiles, sample }: ProfiledTable, title: string, path: string): Proposal {
  const locale = localeOf(profiles, table.dialect);
  return proposeFile({ path, title, dialect: table.dialect, profiles, sample, locale });
}

function inspectionOf(table: Table, profiled: ProfiledTable, proposal: Proposal): TableInspection {
  return {
    name: table.name,
    dialect: table.dialect,
    rows: profiled.rows,
    isWhole: profiled.isWhole,
    kind: proposal.kind,
    reason: proposal.reason,
    columns: profiled.profiles.map((profile) => columnOf(profile, proposal.uses.get(profile.name) ?? null)),
    warnings: tableWarnings(table, profiled),
  };
}

function columnOf(profile: ColumnProfile, use: string | null): InspectedColumn {
  const { name, rows, filled, distinct, isDistinctExact, min, max, samples, values } = profile;
  return {
    name,
    type: typeName(profile),
    fill: rows === 0 ? 0 : filled / rows,
    distinct,
    isDistinctExact,
    min,
    max,
    samples,
    values: values === null ? null : Object.fromEntries(values),
    use,
  };
}

function typeName({ type, list, dates, currencies, multipliers }: ColumnProfile): string {
  const name = type === 'empty' || type === 'text' || type === 'category' ? type : type === 'list' ? `list, split at "${list?.separator}"` : VALUE_TYPES[type];
  if (type === 'country' && list !== null) return `countries, split at "${list.separator}"`;
  if (type === 'date') return `date: ${[...dates.keys()].slice(0, 3).join(', ')}`;
  if (type === 'money') return `money: ${[...currencies.keys(), ...multipliers.keys()].slice(0, 4).join(', ')}`;
  return name;
}

const PREVIEWED = 1000;
const SHOWN = 10;

/** Makes drafts of the first rows, as an import does. */
async function previewMapping(text: string, path: string, signal: AbortSignal | undefined): Promise<MappingPreview> {
  const file = path.replace(/#.*$/, '');
  const input = parseMapping(text, { path: `${dirname(path)}/proposed.mapping.yml`, locate: (name) => file + (/#.*$/.exec(name)?.[0] ?? '') });
  let [rows, rejected, claims] = [0, 0, 0];
  const issues: string[] = [];
  for await (const batch of input.rows(signal)) {
    for (const row of batch) {
      rows++;
      if (row.issues.length > 0) {
        rejected++;
        for (const issue of row.issues) if (issues.length < SHOWN) issues.push(formatImportIssue(issue));
      } else claims += row.claims.length;
    }
    if (rows >= PREVIEWED) break;
  }
  return { rows, rejected, claims, issues };
}
