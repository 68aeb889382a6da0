import { copyFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import type { ImportInput, InputFile } from '../../import/draft.ts';
import { NO_MATCHES, type Matches, readMatches } from '../../import/identity/match-file.ts';
import { parseMapping } from '../../import/mapping/parse-mapping.ts';
import type { PresetOptions } from '../../import/preset/preset.ts';
import { PRESETS } from '../../import/preset/presets.ts';
import { LEDGER_FILE, MATCH_FILE } from '../../import/write/output-folder.ts';
import { ClientError } from '../../model/client-error.ts';
import { quote } from '../../support/excerpt.ts';
import type { Upload, UploadedFile } from './upload.ts';
import { uploadName } from './upload-name.ts';

/** What messages call the mapping in the text area. */
const MAPPING_NAME = 'mapping';

/** The files to import: without mappings, and without those that an earlier import wrote. */
export function dataFiles({ files }: Upload): readonly UploadedFile[] {
  return files.filter(({ name }) => !isMappingName(name) && name !== LEDGER_FILE && name !== MATCH_FILE);
}

/** A mapping among the files; null if there is none. */
export function mappingFile({ files }: Upload): UploadedFile | null {
  return files.find(({ name }) => isMappingName(name)) ?? null;
}

function isMappingName(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/**
 * Opens the data files of an upload, with the mapping or the preset of its fields. A mapping can name no other files.
 *
 * @param folder where the files are
 * @throws {ImportError}
 * @throws {ClientError}
 */
export async function openUpload(upload: Upload, folder: string): Promise<ImportInput> {
  const files = dataFiles(upload);
  const [mapping, preset] = [upload.fields.get('mapping'), upload.fields.get('preset')];
  if (files.length === 0) throw new ClientError('BAD_REQUEST', 'Expected at least one file to import, got none.');
  if (preset !== undefined) return openPreset(upload, preset);
  if (mapping === undefined) throw new ClientError('BAD_REQUEST', 'Expected the field mapping or preset, got neither.');
  return parseMapping(mapping, { path: MAPPING_NAME, locate: (path) => [uploadedFile(path, files, folder)] });
}

/** The path that a mapping names may begin with a folder and end with a part: `data/book.xlsx#Deals`. */
function uploadedFile(path: string, files: readonly UploadedFile[], folder: string): InputFile {
  const exact = files.find(({ name }) => name === basename(path));
  if (exact) return { name: path, path: exact.path };
  const [file = '', part = ''] = path.split(/(?=#[^#]*$)/);
  const name = uploadName(file);
  const known = files.find((one) => one.name === name);
  // one that was not uploaded is reported by its reader, unless it is optional
  return { name: path, path: `${known?.path ?? join(folder, name)}${part}` };
}

async function openPreset(upload: Upload, name: string): Promise<ImportInput> {
  const preset = Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;
  if (preset === undefined) {
    throw new ClientError(
      'BAD_REQUEST',
      `preset: expected one of ${Object.keys(PRESETS).join(', ')}, got ${quote(name)}.`,
    );
  }
  const given: Record<string, string | true> = {};
  const listed = new Set<string>(); // files that an option names
  for (const { name: option, value: kind } of preset.options) {
    const value = upload.fields.get(`option.${option}`);
    if (value === undefined || value === '') continue;
    if (kind !== 'file') given[option] = kind === null ? true : value;
    else {
      const file = upload.files.find((one) => one.name === value);
      if (!file)
        throw new ClientError('BAD_REQUEST', `${option}: expected the name of an uploaded file, got ${quote(value)}.`);
      listed.add(file.path);
      given[option] = file.path;
    }
  }
  const paths = dataFiles(upload).flatMap(({ path }) => (listed.has(path) ? [] : [path]));
  const input = await preset.open(paths, given satisfies PresetOptions);
  return { ...input, manifest: { ...input.manifest, ...manifestFields(upload) } };
}

/** What the form says of the data set of a preset. A mapping says it itself. */
function manifestFields({ fields }: Upload): Readonly<Record<string, string>> {
  const given = ['id', 'title', 'license', 'publisher'].map((name) => [name, fields.get(name)?.trim() ?? ''] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

/**
 * Puts the ledger of an earlier import into the new folder, and returns the judgements of a person: those of a file, then those
 * of the page.
 *
 * @throws {ImportError}
 */
export async function earlierDecisions({ files, fields }: Upload, out: string): Promise<Matches> {
  const ledger = files.find(({ name }) => name === LEDGER_FILE);
  const matches = files.find(({ name }) => name === MATCH_FILE);
  if (ledger) await copyFile(ledger.path, join(out, LEDGER_FILE));
  const ofFile = matches ? await readMatches(matches.path, matches.name) : NO_MATCHES;
  const judged = fields.get('judgements');
  if (judged === undefined) return ofFile;
  const path = `${out}.judgements.csv`;
  await writeFile(path, judged);
  const ofPage = await readMatches(path, 'judgements');
  const isOfPage = new Set(ofPage.rows.map(judgedPair));
  return { rows: [...ofFile.rows.filter((row) => !isOfPage.has(judgedPair(row))), ...ofPage.rows] };
}

function judgedPair({ left, right }: { readonly left: string; readonly right: string }): string {
  return [left, right].toSorted().join(' ');
}
