import { basename } from 'node:path';

import type { Table } from '../reader/table.ts';
import { openTable } from '../reader/open-table.ts';
import { parseMapping } from '../mapping/parse-mapping.ts';
import { formatImportIssue, ImportError } from '../import-error.ts';
import { previewFiles } from '../preview-files.ts';
import type {
  InspectedColumn,
  Inspection,
  InspectOptions,
  MappingPreview,
  PresetHint,
  TableInspection,
} from './inspection.ts';
import type { ColumnProfile } from './profile/column-profile.ts';
import { type ProfiledTable, profileTable } from './profile/profile-table.ts';
import { VALUE_TYPES } from './profile/value-type.ts';
import { findPreset } from './preset-hint.ts';
import { localeOf, mappingText, type Proposal, type ProposalInput, proposeFile } from './propose/propose-mapping.ts';
import { dayOrder } from './propose/value-spec.ts';
import { tableWarnings } from './table-warning.ts';

/**
 * Finds out what is in files, and proposes one mapping for them. Reads the rows one after the other, with bounded memory.
 *
 * @param paths at least one; each may name a part: `book.xlsx#Deals`
 * @throws {ImportError} if a file cannot be read as a table
 */
export async function inspectFiles(paths: readonly string[], options: InspectOptions = {}): Promise<Inspection> {
  const presets: PresetHint[] = [];
  const leftOut: string[] = [];
  const tables: TableInspection[] = [];
  const proposals: Proposal[] = [];
  for (const path of paths) {
    const preset = await findPreset(path);
    if (preset !== null) presets.push(preset.hint);
    if (preset?.isForeign) continue;
    const { opened, left } = await openParts(path);
    leftOut.push(...left);
    for (const table of opened) {
      const profiled = await profileTable(table, options);
      const isSheet = opened.length > 1;
      if (profiled.rows === 0 && isSheet) continue;
      const proposal = proposalFor(table, profiled, {
        path: mappedName(table.name, path, options),
        title: titleOfFile(path),
        isOneOfMany: isSheet || paths.length > 1,
      });
      // a sheet of prose is no table
      const isTable = !isSheet || profiled.profiles.length > 1 || (proposal.kind !== null && !isProse(profiled));
      if (profiled.rows > 0 && proposal.file !== null && isTable) proposals.push(proposal);
      tables.push(inspectionOf(table, profiled, proposal));
    }
  }
  const mapping = proposals.length === 0 ? null : mappingText(titleOfFile(paths[0] ?? ''), proposals, []);
  return {
    presets,
    tables,
    leftOut,
    mapping,
    preview: mapping === null ? null : await tryMapping(mapping, paths, options),
  };
}

/** Finds out what is in one file. @throws {ImportError} */
export function inspectFile(path: string, options: InspectOptions = {}): Promise<Inspection> {
  return inspectFiles([path], options);
}

/** A single column whose name is a sentence. */
function isProse({ profiles }: ProfiledTable): boolean {
  return profiles.every(({ name }) => name.split(/\s+/).length > MAX_NAME_WORDS);
}

const MAX_NAME_WORDS = 4;

function titleOfFile(path: string): string {
  const name = basename(path).replace(/#.*$/, '');
  return name.replace(/(?:\.[a-z0-9]{1,7})+$/i, '') || 'my data';
}

/** A workbook has a table for each sheet, unless the path names one. */
async function openParts(path: string): Promise<{ opened: Table[]; left: string[] }> {
  const first = await openTable(path);
  const { parts } = first.dialect;
  if (parts.length <= 1 || path.includes('#')) return { opened: [first], left: [] };
  const opened: Table[] = [];
  const left: string[] = [];
  for (const part of parts) {
    try {
      opened.push(await openTable(`${path}#${part}`));
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      left.push(`${path}#${part}: ${error.issues[0]?.got ?? error.message}`);
    }
  }
  return { opened, left };
}

/** Paths of a mapping start at its folder. */
function mappedName(name: string, path: string, { mappedPath = basename }: InspectOptions): string {
  const part = name.startsWith(path) ? name.slice(path.length) : '';
  return `${mappedPath(path)}${part}`;
}

function proposalFor(
  table: Table,
  { profiles, sample, footers }: ProfiledTable,
  names: Pick<ProposalInput, 'path' | 'title' | 'isOneOfMany'>,
): Proposal {
  return proposeFile({
    ...names,
    dialect: table.dialect,
    profiles,
    sample,
    footers,
    locale: localeOf(profiles, table.dialect),
  });
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

function typeName(profile: ColumnProfile): string {
  const { type, list, dates, currencies, multipliers } = profile;
  const name =
    type === 'empty' || type === 'text' || type === 'category'
      ? type
      : type === 'list'
        ? `list, split at "${list?.separator}"`
        : VALUE_TYPES[type];
  if (type === 'country' && list !== null) return `countries, split at "${list.separator}"`;
  if (type === 'date') {
    const { isDayFirst } = dayOrder(profile, { isDayFirst: true });
    return `date: ${[...dates.keys()]
      .filter((pattern) => !(isDayFirst ? /^MM.dd/ : /^dd[/-]MM/).test(pattern))
      .slice(0, 3)
      .join(', ')}`;
  }
  if (type === 'money') return `money: ${[...currencies.keys(), ...multipliers.keys()].slice(0, 4).join(', ')}`;
  return name;
}

/** Rows that the mapping is tried on. */
const PREVIEWED = 2000;
const SHOWN = 10;

/** Does with the first rows what an import does. */
async function tryMapping(text: string, paths: readonly string[], options: InspectOptions): Promise<MappingPreview> {
  const { mappedPath = basename, signal } = options;
  const files = new Map(paths.map((path) => [pathWithoutPart(mappedPath(path)), pathWithoutPart(path)]));
  const located = (name: string): string =>
    `${files.get(pathWithoutPart(name)) ?? name}${name.slice(pathWithoutPart(name).length)}`;
  const input = parseMapping(text, { path: 'proposed.mapping.yml', locate: (name) => [{ name, path: located(name) }] });
  const { rows, hasMore, claims, entities, rejects, skipped } = await previewFiles(input, {
    rows: PREVIEWED,
    ...(signal && { signal }),
  });
  const places = new Set([...claims, ...entities].map(({ place }) => `${place.file}:${place.line}`));
  return {
    rows,
    hasMore,
    rejected: rejects.length,
    claims: claims.length,
    silent: Math.max(rows - skipped - rejects.length - places.size, 0),
    sentences: claims.slice(0, SHOWN).map(({ claim }) => claim.summary),
    issues: rejects
      .flatMap(({ issues }) => issues)
      .slice(0, SHOWN)
      .map(formatImportIssue),
  };
}

function pathWithoutPart(path: string): string {
  return path.replace(/#[^/]*$/, '');
}
